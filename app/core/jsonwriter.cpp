// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/jsonwriter.h"

#include "app/core/bytescan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace Linesman {

namespace {
/*! How many bytes the character at \a i takes; 0 when that is no UTF-8 (overlong, a surrogate, cut off, too large). */
std::size_t characterSize(std::string_view text, std::size_t i)
{
    const auto byte = [&](std::size_t k) {
        return i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U;
    };
    const unsigned first = byte(0);
    const std::size_t size = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (size == 1)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    for (std::size_t k = 1; k < size; ++k) {
        if ((byte(k) & 0xc0) != 0x80)
            return 0;
    }
    const bool wrong = (first == 0xe0 && byte(1) < 0xa0) || (first == 0xed && byte(1) > 0x9f) ||
                       (first == 0xf0 && byte(1) < 0x90) || (first == 0xf4 && byte(1) > 0x8f);
    return wrong ? 0 : size;
}

void appendEscaped(std::string &out, std::string_view text)
{
    constexpr char digits[] = "0123456789abcdef";
    out += '"';
    std::size_t plain = 0;
    constexpr auto next = findSpecial<HighBytes::Stop, '"', '\\'>;
    for (std::size_t i = next(text, 0); i < text.size(); i = next(text, i + 1)) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x80) {
            // A path or a form may hold any bytes; what is no text becomes the replacement character, as in a browser.
            const std::size_t size = characterSize(text, i);
            if (size == 0) {
                out.append(text, plain, i - plain);
                out += "\xef\xbf\xbd";
                plain = i + 1;
            } else {
                i += size - 1;
            }
            continue;
        }
        out.append(text, plain, i - plain);
        plain = i + 1;
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += "\\u00";
            out += digits[c >> 4];
            out += digits[c & 0xf];
        }
    }
    out.append(text, plain);
    out += '"';
}

/*! As ECMAScript's Number::toString: the shortest digits, plain from 1e-6 up to 1e21, else with an exponent. */
void appendNumber(std::string &out, double number)
{
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    if (number == 0) { // also -0
        out += '0';
        return;
    }
    char scientific[64];
    const auto end =
        std::to_chars(scientific, scientific + sizeof scientific, number, std::chars_format::scientific).ptr;
    std::string_view text(scientific, std::size_t(end - scientific));
    if (text.front() == '-') {
        out += '-';
        text.remove_prefix(1);
    }
    const std::size_t e = text.find('e');
    std::string digits(text.substr(0, e));
    std::erase(digits, '.');
    std::string_view exponentText = text.substr(e + 1);
    if (exponentText.front() == '+')
        exponentText.remove_prefix(1);
    int exponent = 0;
    std::from_chars(exponentText.data(), exponentText.data() + exponentText.size(), exponent);
    const int count = int(digits.size());
    const int point = exponent + 1; // digits before the point
    if (point > 0 && point <= 21) {
        if (count <= point) {
            out += digits;
            out.append(std::size_t(point - count), '0');
        } else {
            out.append(digits, 0, std::size_t(point));
            out += '.';
            out.append(digits, std::size_t(point));
        }
    } else if (point > -6 && point <= 0) {
        out += "0.";
        out.append(std::size_t(-point), '0');
        out += digits;
    } else {
        out += digits.front();
        if (count > 1) {
            out += '.';
            out.append(digits, 1);
        }
        out += exponent < 0 ? "e-" : "e+";
        out += std::to_string(std::abs(exponent));
    }
}
} // namespace

void JsonWriter::separate()
{
    if (m_out.empty())
        return;
    const char last = m_out.back();
    if (last != '{' && last != '[' && last != ':')
        m_out += ',';
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_out += '{';
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_out += '}';
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_out += '[';
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_out += ']';
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    appendEscaped(m_out, name);
    m_out += ':';
    return *this;
}

JsonWriter &JsonWriter::string(std::string_view text)
{
    separate();
    appendEscaped(m_out, text);
    return *this;
}

JsonWriter &JsonWriter::integer(std::int64_t number)
{
    separate();
    m_out += std::to_string(number);
    return *this;
}

JsonWriter &JsonWriter::number(double number)
{
    separate();
    appendNumber(m_out, number);
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_out += "null";
    return *this;
}

JsonWriter &JsonWriter::raw(std::string_view json)
{
    separate();
    m_out += json;
    return *this;
}

JsonWriter &JsonWriter::value(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        separate();
        append(value.toString());
        return *this;
    case QJsonValue::Array:
        beginArray();
        for (const QJsonValue &item : value.toArray())
            this->value(item);
        return endArray();
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        beginObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            separate();
            append(member.key());
            m_out += ':';
            this->value(*member);
        }
        return endObject();
    }
    case QJsonValue::Bool:
        return boolean(value.toBool());
    case QJsonValue::Double:
        return number(value.toDouble());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return null();
}

/*! Only QString can hold half a surrogate pair: it stands between two pieces of UTF-8 as an escape. */
void JsonWriter::append(const QString &text)
{
    if (text.isValidUtf16()) {
        appendEscaped(m_out, text.toStdString());
        return;
    }
    m_out += '"';
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (c.isSurrogate() && !isPair) {
            m_out += "\\u" + QByteArray::number(c.unicode(), 16).toStdString();
            ++i;
            continue;
        }
        const qsizetype size = isPair ? 2 : 1;
        std::string piece;
        appendEscaped(piece, text.mid(i, size).toStdString());
        m_out.append(piece, 1, piece.size() - 2); // without its quotes
        i += size;
    }
    m_out += '"';
}

JsonWriter &JsonWriter::field(std::string_view name, const std::vector<std::string> &texts)
{
    key(name).beginArray();
    for (const std::string &text : texts)
        string(text);
    return endArray();
}

QByteArray compactJson(const QJsonValue &value)
{
    JsonWriter writer;
    writer.value(value);
    return QByteArray::fromStdString(writer.take());
}

QByteArray compactJson(const QList<std::pair<QString, QJsonValue>> &members)
{
    const auto isWhole = [](const auto &member) {
        return member.first.isValidUtf16(); // else its half a character stays one, which UTF-8 cannot say
    };
    if (std::all_of(members.begin(), members.end(), isWhole)) {
        JsonWriter writer(1024);
        writer.beginObject();
        for (const auto &[name, value] : members) {
            const QByteArray utf8 = name.toUtf8();
            writer.key({utf8.constData(), std::size_t(utf8.size())}).value(value);
        }
        return QByteArray::fromStdString(writer.endObject().take());
    }
    QByteArray out = "{";
    for (qsizetype i = 0; i < members.size(); ++i)
        out += (i ? "," : "") + compactJson(QJsonValue(members.at(i).first)) + ':' + compactJson(members.at(i).second);
    return out + '}';
}

} // namespace Linesman
