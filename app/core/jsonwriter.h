// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

class QJsonValue;

namespace Linesman {

/*!
    Appends JSON to a string; commas set themselves. What is written equals what JSON.stringify() gives, byte for byte: keys
    in the order given, no space, lower-case \u escapes for control characters, no escaped slash, numbers as ECMAScript
    writes them. Bytes that are not UTF-8 become the replacement character, as in a browser.
*/
class JsonWriter
{
public:
    explicit JsonWriter(std::size_t reserve = 512) { m_out.reserve(reserve); }

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name);
    JsonWriter &string(std::string_view text);
    JsonWriter &integer(std::int64_t number);
    JsonWriter &number(double number); //!< null for infinity and not-a-number, as JSON.stringify
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    JsonWriter &raw(std::string_view json); //!< a whole value, already JSON
    JsonWriter &value(const QJsonValue &value);

    JsonWriter &field(std::string_view name, std::string_view text) { return key(name).string(text); }
    JsonWriter &field(std::string_view name, const std::string &text) { return key(name).string(text); }
    JsonWriter &field(std::string_view name, const char *text) { return key(name).string(text); }
    JsonWriter &field(std::string_view name, const std::vector<std::string> &texts);
    template <typename T>
    requires std::is_arithmetic_v<T> JsonWriter &field(std::string_view name, T number)
    {
        if constexpr (std::is_same_v<T, bool>)
            return key(name).boolean(number);
        else if constexpr (std::is_integral_v<T>)
            return key(name).integer(std::int64_t(number));
        else
            return key(name).number(number);
    }
    /*! Only when there is something to say. */
    JsonWriter &fieldIfAny(std::string_view name, std::string_view text)
    {
        return text.empty() ? *this : field(name, text);
    }

    std::string take() { return std::move(m_out); }
    const std::string &text() const { return m_out; }

private:
    void separate();
    void append(const QString &text);
    std::string m_out;
};

/*! \a value as JsonWriter writes it; an unpaired surrogate stays one, as its \u escape. */
QByteArray compactJson(const QJsonValue &value);
/*! An object whose members keep their order; QJsonObject would sort them. */
QByteArray compactJson(const QList<std::pair<QString, QJsonValue>> &members);

} // namespace Linesman
