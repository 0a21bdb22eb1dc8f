// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controlvalues.h"

#include "app/cli/kindwords.h"
#include "app/providers/kind.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using Type = ControlField::Type;

namespace {

constexpr double LargestNumber = 9007199254740992; // 2^53: JSON has no larger ones that all keep

std::optional<double> wholeNumber(const QString &text)
{
    bool isNumber = false;
    const qulonglong number = text.toULongLong(&isNumber);
    return isNumber && double(number) <= LargestNumber ? std::optional(double(number)) : std::nullopt;
}

/*! What is wrong with \a text as a value of \a type; empty when nothing is. */
QString problemOf(Type type, const QString &text)
{
    switch (type) {
    case Type::Number:
        return wholeNumber(text) ? QString() : u"\"%1\" is not a whole number"_s.arg(text);
    case Type::Milliseconds:
        return timeProblem(text);
    case Type::Kind:
        return kindProblem(text);
    case Type::Object:
        return QJsonDocument::fromJson(text.toUtf8()).isObject() ? QString() : u"this is not a JSON object"_s;
    case Type::Pairs:
        return text.indexOf(u'=') > 0 ? QString() : u"\"%1\" is not NAME=VALUE"_s.arg(text);
    default:
        return {};
    }
}

QJsonValue valueOf(Type type, const QString &text)
{
    switch (type) {
    case Type::Number:
        return wholeNumber(text).value_or(0);
    case Type::Milliseconds:
        return millisecondsFrom(text).value_or(0);
    case Type::Kind: {
        const std::optional<Providers::Kind> kind = Providers::kindFromText(text);
        return kind ? Providers::kindName(*kind) : QString();
    }
    case Type::Object:
        return QJsonDocument::fromJson(text.toUtf8()).object();
    default:
        return text;
    }
}

QJsonObject objectOf(const QStringList &pairs)
{
    QJsonObject object;
    for (const QString &pair : pairs)
        object.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return object;
}

} // namespace

std::optional<qint64> millisecondsFrom(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,9})(ms|s|m|h|d)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2);
    const qint64 factor = unit == u"ms"  ? 1
                          : unit == u"s" ? 1'000
                          : unit == u"m" ? 60'000
                          : unit == u"h" ? 3'600'000
                                         : 86'400'000;
    return match.captured(1).toLongLong() * factor;
}

QString timeProblem(const QString &text)
{
    return millisecondsFrom(text) ? QString() : u"\"%1\" is not a time: 500ms, 10s, 5m, 2h, 3d"_s.arg(text);
}

ControlValues::ControlValues(const Command &command, const std::vector<ControlField> &fields)
    : m_fields(fields)
    , m_values(fields.size())
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        declare(command, fields[i], m_values[i]);
}

void ControlValues::declare(const Command &command, const ControlField &field, Value &value)
{
    const auto finish = [&field](const Option &option) {
        option.valueName(field.valueName);
        if (!field.values.isEmpty())
            option.oneOf(field.values);
        else if (field.type != Type::Truth)
            option.check([type = field.type](const QString &text) { return problemOf(type, text); });
    };
    switch (field.type) {
    case Type::Flag:
        command.flag(field.option, value.flag, field.description);
        break;
    case Type::Truth:
        finish(command.option(field.option, value.truth, field.description));
        break;
    case Type::TextList:
        finish(command.option(field.option, value.texts, field.description).oneValueEach());
        break;
    case Type::WordList:
    case Type::Pairs:
        finish(command.option(field.option, value.texts, field.description).words());
        break;
    default:
        finish(command.option(field.option, value.text, field.description));
        break;
    }
}

QJsonObject ControlValues::given() const
{
    QJsonObject object;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const ControlField &field = m_fields[i];
        const Value &value = m_values[i];
        const QString member = QString::fromLatin1(field.member);
        if (value.flag)
            object.insert(member, true);
        else if (value.truth)
            object.insert(member, *value.truth);
        else if (value.text)
            object.insert(member, valueOf(field.type, *value.text));
        else if (!value.texts.isEmpty() && field.type == Type::Pairs)
            object.insert(member, objectOf(value.texts));
        else if (!value.texts.isEmpty())
            object.insert(member, QJsonArray::fromStringList(value.texts));
    }
    return object;
}

} // namespace Linesman::Cli
