// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/factlist.h"

#include "app/emulator/behaviour/profile.h"
#include "app/emulator/reference.h"
#include "app/facts/facts.h"
#include "app/oauth/scopes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Linesman::Workspace {

using namespace Qt::Literals::StringLiterals;

namespace {
const QDate TablesRead(2026, 11, 29); //!< when the tables that keep no date of their own were last gone through

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/*! The newest date that a source names. */
QDate dateIn(const QString &source)
{
    static const QRegularExpression day(u"20\\d\\d-\\d\\d-\\d\\d"_s);
    QDate newest;
    auto found = day.globalMatch(source);
    while (found.hasNext()) {
        const QDate date = QDate::fromString(found.next().captured(), Qt::ISODate);
        if (!newest.isValid() || date > newest)
            newest = date;
    }
    return newest;
}

void addSwitches(QList<FactRow> &rows)
{
    for (const Emulator::Switch &item : Emulator::switches()) {
        FactRow row;
        row.id = u"switch."_s + QLatin1StringView(item.id);
        row.area = u"switches"_s;
        row.what = QString::fromLatin1(item.topic);
        row.value = u"default %1, documented %2, observed %3"_s.arg(
            QLatin1StringView(item.byDefault), QLatin1StringView(item.documented), QLatin1StringView(item.observed));
        row.source = QString::fromLatin1(item.source);
        row.stated = dateIn(row.source);
        row.read = QDate::fromString(QString::fromLatin1(item.read), Qt::ISODate);
        row.before = QString::fromLatin1(item.before);
        row.until = QDate::fromString(QString::fromLatin1(item.until), Qt::ISODate);
        row.switchId = QString::fromLatin1(item.id);
        rows.append(row);
    }
}
} // namespace

QList<FactRow> factRows()
{
    QList<FactRow> rows;
    for (const Facts::Fact &fact : Facts::all())
        rows.append({fact.id, fact.area, fact.what, textOf(fact.value), fact.source, fact.url, fact.stated, fact.read,
                     fact.before.isUndefined() ? QString() : textOf(fact.before), fact.until, fact.switchId});
    addSwitches(rows);
    for (const Emulator::ServedOperation &served : Emulator::servedOperations()) {
        FactRow row;
        row.id = u"operation."_s + served.method + u' ' + served.path;
        row.area = u"operations"_s;
        row.what = u"The emulator serves it"_s + (served.isV3Only ? u", under v3 only"_s : QString());
        row.value = served.scope.isEmpty() ? u"no scope"_s : u"scope "_s + served.scope;
        row.source = u"OpenAPI files, github.com/GoHighLevel/highlevel-api-docs"_s;
        row.url = u"https://github.com/GoHighLevel/highlevel-api-docs"_s;
        row.stated = QDate(2026, 6, 19);
        row.read = TablesRead;
        rows.append(row);
    }
    for (const OAuth::Scope &scope : OAuth::scopeCatalogue()) {
        FactRow row;
        row.id = u"scope."_s + scope.name;
        row.area = u"scopes"_s;
        row.what = OAuth::scopePurpose(scope.name);
        row.value = scope.name;
        row.source = scope.source;
        row.stated = dateIn(row.source);
        row.read = TablesRead;
        rows.append(row);
    }
    return rows;
}

QJsonObject toJson(const FactRow &row, QDate today)
{
    QJsonObject json{{u"event"_s, u"fact"_s},
                     {u"id"_s, row.id},
                     {u"area"_s, row.area},
                     {u"what"_s, row.what},
                     {u"value"_s, row.value},
                     {u"source"_s, row.source},
                     {u"read"_s, row.read.toString(Qt::ISODate)},
                     {u"ageDays"_s, row.read.daysTo(today)},
                     {u"old"_s, Facts::isOld(row.read, today)}};
    const std::pair<QString, QString> more[]{{u"url"_s, row.url},
                                             {u"stated"_s, row.stated.toString(Qt::ISODate)},
                                             {u"before"_s, row.before},
                                             {u"until"_s, row.until.toString(Qt::ISODate)},
                                             {u"switch"_s, row.switchId}};
    for (const auto &[name, value] : more) {
        if (!value.isEmpty())
            json.insert(name, value);
    }
    return json;
}

} // namespace Linesman::Workspace
