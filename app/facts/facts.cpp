// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/facts.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Linesman::Facts {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array Files{"uploads"_L1, "webhooks"_L1, "events"_L1,  "providers"_L1,
                           "oauth"_L1,   "api"_L1,      "answers"_L1, "operations"_L1};

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Facts)
};

Fact factFrom(const QString &area, const QJsonObject &json)
{
    const auto date = [&json](QLatin1StringView name) {
        return QDate::fromString(json.value(name).toString(), Qt::ISODate);
    };
    Fact fact;
    fact.id = json.value("id"_L1).toString();
    fact.area = area;
    fact.what = json.value("what"_L1).toString();
    fact.source = json.value("source"_L1).toString();
    fact.url = json.value("url"_L1).toString();
    fact.stated = date("stated"_L1);
    fact.read = date("read"_L1);
    fact.value = json.value("value"_L1);
    fact.before = json.value("before"_L1);
    fact.until = date("until"_L1);
    fact.switchId = json.value("switch"_L1).toString();
    return fact;
}

struct Book {
    QList<Fact> facts;
    QHash<QString, qsizetype> places;
};

Book readBook()
{
    Book book;
    for (const QLatin1StringView name : Files) {
        QFile file(u":/linesman/highlevel/%1.json"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            continue; // the test of this domain says so
        const QJsonArray facts = QJsonDocument::fromJson(file.readAll()).object().value("facts"_L1).toArray();
        for (const QJsonValue &item : facts)
            book.facts.append(factFrom(name, item.toObject()));
    }
    for (qsizetype i = 0; i < book.facts.size(); ++i)
        book.places.insert(book.facts.at(i).id, i);
    return book;
}

const Book &book()
{
    static const Book read = readBook();
    return read;
}
} // namespace

const QList<Fact> &all()
{
    return book().facts;
}

const Fact &fact(const QString &id)
{
    static const Fact none;
    const auto place = book().places.constFind(id);
    return place == book().places.constEnd() ? none : book().facts.at(*place);
}

QString sourceOf(const QString &id)
{
    const Fact &found = fact(id);
    const QString source =
        found.stated.isValid() ? u"%1, %2"_s.arg(found.source, found.stated.toString(Qt::ISODate)) : found.source;
    if (found.id.isEmpty() || !isOld(found.read, QDate::currentDate()))
        return source;
    return Texts::tr("%1 (looked up last on %2)").arg(source, found.read.toString(Qt::ISODate));
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items)
        texts.append(item.toString());
    return texts;
}

bool isOld(QDate read, QDate today)
{
    return !read.isValid() || read.addMonths(MonthsUntilOld) < today;
}

QString ageOf(QDate read, QDate today)
{
    const auto days = int(read.daysTo(today));
    return days < 60 ? Texts::tr("%n day(s)", nullptr, days) : Texts::tr("%n month(s)", nullptr, days / 30);
}

} // namespace Linesman::Facts
