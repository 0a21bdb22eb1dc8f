// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/reference.h"

#include "app/emulator/api/api.h"
#include "app/emulator/behaviour/testvalues.h"
#include "app/emulator/state/builtinfixture.h"
#include "app/emulator/state/fixtureschema.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Linesman::Emulator {

using namespace Qt::Literals::StringLiterals;

namespace {
QString targetText(const TestValue &value)
{
    return QString::fromStdString(std::string(testValueTargetName(value.target)));
}
} // namespace

QString testValuesText()
{
    QString text;
    for (const TestValue &row : testValues()) {
        const QString on = targetText(row);
        text += u"%1  %2 %3 %4\n"_s.arg(QLatin1StringView(row.phone),
                                        QString(QLatin1StringView(row.name)).leftJustified(26), on.leftJustified(14),
                                        QLatin1StringView(row.outcome));
    }
    return text;
}

QString shownTestValueText(const QString &english)
{
    return QCoreApplication::translate("Linesman::Emulator::TestValue", english.toUtf8().constData());
}

QJsonArray testValuesJson()
{
    QJsonArray list;
    for (const TestValue &row : testValues()) {
        QJsonObject item{{u"name"_s, QLatin1StringView(row.name)},
                         {u"phone"_s, QLatin1StringView(row.phone)},
                         {u"email"_s, QString::fromStdString(row.email())},
                         {u"on"_s, targetText(row)},
                         {u"outcome"_s, QLatin1StringView(row.outcome)}};
        if (const std::string text = row.text(); !text.empty())
            item.insert(u"text"_s, QString::fromStdString(text));
        list.append(item);
    }
    return list;
}

QList<ServedOperation> servedOperations()
{
    QList<ServedOperation> served;
    for (const Route &route : apiRoutes())
        served.append({QString::fromLatin1(route.method), QString::fromLatin1(route.path),
                       QString::fromLatin1(route.scope), route.generation == Generation::V3});
    return served;
}

QByteArray builtInFixtureJson()
{
    const std::string_view json = builtInFixture();
    return QByteArray(json.data(), qsizetype(json.size())) + '\n';
}

QByteArray fixtureSchemaJson()
{
    return fixtureSchema();
}

} // namespace Linesman::Emulator
