// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/wire.h"

namespace Linesman::HighLevel::Wire {

using namespace Qt::Literals::StringLiterals;

QString text(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

int number(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    return value.isString() ? value.toString().toInt() : value.toInt();
}

bool truth(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    if (value.isString())
        return value.toString() == "true"_L1 || value.toString() == "yes"_L1;
    return value.toBool();
}

QStringList texts(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    QStringList found;
    if (value.isString() && !value.toString().isEmpty())
        found.append(value.toString());
    for (const QJsonValue &entry : value.toArray()) {
        if (entry.isString())
            found.append(entry.toString());
    }
    return found;
}

QDateTime moment(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    if (value.isDouble())
        return QDateTime::fromMSecsSinceEpoch(value.toInteger()).toUTC();
    const QDateTime parsed = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return parsed.isValid() ? parsed.toUTC() : QDateTime();
}

QJsonObject unwrapped(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue inner = json.value(name);
    return inner.isObject() ? inner.toObject() : json;
}

void put(QJsonObject &json, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        json.insert(name, value);
}

void put(QJsonObject &json, QLatin1StringView name, const QStringList &value)
{
    if (!value.isEmpty())
        json.insert(name, QJsonArray::fromStringList(value));
}

void put(QJsonObject &json, QLatin1StringView name, const QDateTime &value)
{
    if (value.isValid())
        json.insert(name, value.toUTC().toString(Qt::ISODateWithMs));
}

} // namespace Linesman::HighLevel::Wire
