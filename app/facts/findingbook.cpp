// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/findingbook.h"

#include "app/facts/doctorfiles_p.h"

#include <QHash>
#include <QJsonArray>

#include <map>
#include <memory>
#include <mutex>

namespace Linesman::Facts {

using namespace Qt::Literals::StringLiterals;

namespace {
struct FindingBook {
    QList<FindingRow> rows;
    QHash<QString, qsizetype> places;
};

FindingRow findingRowFrom(const QJsonObject &json, const QJsonObject &words)
{
    FindingRow row;
    row.id = json.value("id"_L1).toString();
    row.area = json.value("area"_L1).toString();
    for (const Finding::Weight weight : {Finding::Weight::Note, Finding::Weight::Problem}) {
        if (json.value("severity"_L1) == weightName(weight))
            row.weight = weight;
    }
    row.title = wordOf(json, words, "title"_L1);
    row.meaning = wordOf(json, words, "meaning"_L1);
    row.fix = wordOf(json, words, "fix"_L1);
    row.source = json.value("source"_L1).toString();
    row.url = json.value("url"_L1).toString();
    const QJsonArray needs = json.value("needs"_L1).toArray();
    for (const QJsonValue &need : needs)
        row.needs.append(need.toString());
    row.place = json.value("place"_L1).toString();
    return row;
}

/*! One book a language, read when it is first asked for and kept. */
const FindingBook &findingBook()
{
    static std::mutex mutex;
    static std::map<QString, std::unique_ptr<FindingBook>> books;
    const std::lock_guard lock(mutex);
    std::unique_ptr<FindingBook> &book = books[spokenLanguage()];
    if (!book) {
        book = std::make_unique<FindingBook>();
        const QHash<QString, QJsonObject> words = wordsOf("findings"_L1);
        const QJsonArray rows = entriesOf("findings"_L1, {});
        for (const QJsonValue &row : rows) {
            const QJsonObject json = row.toObject();
            book->places.insert(json.value("id"_L1).toString(), book->rows.size());
            book->rows.append(findingRowFrom(json, words.value(json.value("id"_L1).toString())));
        }
    }
    return *book;
}
} // namespace

const QList<FindingRow> &findingRows()
{
    return findingBook().rows;
}

const FindingRow *findingRow(const QString &id)
{
    const FindingBook &book = findingBook();
    const auto place = book.places.constFind(id);
    return place == book.places.constEnd() ? nullptr : &book.rows.at(*place);
}

Finding namedFinding(const QString &id, const QString &subject, const QString &evidence)
{
    Finding found;
    found.id = id;
    found.subject = subject;
    found.evidence = evidence;
    if (const FindingRow *row = findingRow(id)) {
        found.weight = row->weight;
        found.title = row->title;
        found.meaning = row->meaning;
        found.nextStep = row->fix;
        found.source = row->source;
    }
    return found;
}

} // namespace Linesman::Facts
