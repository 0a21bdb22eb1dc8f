// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/filecomparison.h"

#include "app/history/difference.h"
#include "app/history/export.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>
#include <vector>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::size_t RowsRead = 1'000;
constexpr qsizetype MostSorts = 2'000; // addresses that tell nothing apart do not fill the memory

/*! As much of an exchange as it takes to find it again in another file. */
struct Mark {
    size_t key = 0; //!< of moment, channel, method and address
    ExchangeId id = 0;
    int status = 0;
    size_t signature = 0;
    bool operator<(const Mark &other) const { return std::pair(key, id) < std::pair(other.key, other.id); }
};

Mark markOf(const Row &row)
{
    const size_t key =
        qHashMulti(0, row.startedAt.toMSecsSinceEpoch(), int(row.channel), row.method, row.url, row.messageId);
    return {key, row.id, row.status, qHash(row.signature)};
}

/*! An address without what differs from call to call: ids, numbers, the query. */
QString sortOf(const Row &row)
{
    const QString request = row.method + u' ' + pathPattern(row.url);
    return row.eventType.isEmpty() ? request : request + u"  "_s + row.eventType;
}

/*! Reads one file after the other into marks and sorts. */
class FileReader
{
public:
    FileReader(qint64 all, const Told &told)
        : m_all(all)
        , m_told(told)
    {
    }

    Result<std::vector<Mark>> read(const Reader &reader, bool isFirst)
    {
        const Result<std::vector<ExchangeId>> ids = reader.ids({});
        if (!ids)
            return failure(ids.error());
        std::vector<Mark> marks;
        marks.reserve(ids->size());
        for (std::size_t from = 0; from < ids->size(); from += RowsRead) {
            const auto begin = ids->begin() + std::ptrdiff_t(from);
            const auto end = ids->begin() + std::ptrdiff_t(std::min(from + RowsRead, ids->size()));
            const Result<QList<Row>> rows = reader.rows(std::vector<ExchangeId>(begin, end));
            if (!rows)
                return failure(rows.error());
            for (const Row &row : *rows) {
                marks.push_back(markOf(row));
                count(row, isFirst);
            }
            m_done += end - begin;
            if (m_told && !m_told(m_done, m_all))
                return failure(Error::Kind::Cancelled, u"comparing two histories"_s);
        }
        std::sort(marks.begin(), marks.end());
        return marks;
    }

    bool isCut() const { return m_isCut; }
    QList<RequestSort> sorts() const
    {
        QList<RequestSort> all = m_sorts.values();
        std::sort(all.begin(), all.end(), [](const RequestSort &a, const RequestSort &b) {
            return std::tuple(a.isEqual(), a.request) < std::tuple(b.isEqual(), b.request);
        });
        return all;
    }

private:
    void count(const Row &row, bool isFirst)
    {
        const std::pair key(int(row.channel), sortOf(row));
        auto found = m_sorts.find(key);
        if (found == m_sorts.end()) {
            if (m_sorts.size() >= MostSorts) {
                m_isCut = true;
                return;
            }
            found = m_sorts.insert(key, {row.channel, key.second, {}, {}});
        }
        ++(isFirst ? found->first : found->second)[row.status];
    }

    const qint64 m_all;
    const Told &m_told;
    qint64 m_done = 0;
    QHash<std::pair<int, QString>, RequestSort> m_sorts;
    bool m_isCut = false;
};

/*! The ids of what is not alike, 0 where there is none. */
using Pairs = std::vector<std::pair<ExchangeId, ExchangeId>>;

Pairs pairsOf(const std::vector<Mark> &first, const std::vector<Mark> &second, FileComparison &comparison)
{
    Pairs pairs;
    auto a = first.begin();
    auto b = second.begin();
    while (a != first.end() || b != second.end()) {
        if (b == second.end() || (a != first.end() && a->key < b->key)) {
            ++comparison.onlyFirst;
            pairs.emplace_back((a++)->id, 0);
        } else if (a == first.end() || b->key < a->key) {
            ++comparison.onlySecond;
            pairs.emplace_back(0, (b++)->id);
        } else {
            const bool isSame = a->status == b->status && a->signature == b->signature;
            ++(isSame ? comparison.same : comparison.otherwise);
            if (!isSame)
                pairs.emplace_back(a->id, b->id);
            ++a;
            ++b;
        }
    }
    return pairs;
}

Result<Row> rowOf(const Reader &reader, ExchangeId id)
{
    if (id == 0)
        return Row();
    const Result<QList<Row>> rows = reader.rows({id});
    if (!rows)
        return failure(rows.error());
    return rows->value(0);
}

/*! Ids grow with time: by the one that is there. */
bool isEarlier(const std::pair<ExchangeId, ExchangeId> &one, const std::pair<ExchangeId, ExchangeId> &other)
{
    const auto order = [](const std::pair<ExchangeId, ExchangeId> &pair) {
        return std::pair(pair.first == 0, pair.first == 0 ? pair.second : pair.first);
    };
    return order(one) < order(other);
}

qint64 countOf(const QMap<int, qint64> &statuses)
{
    return std::accumulate(statuses.begin(), statuses.end(), qint64(0));
}
} // namespace

qint64 RequestSort::firstCount() const
{
    return countOf(first);
}

qint64 RequestSort::secondCount() const
{
    return countOf(second);
}

QString statusesText(const QMap<int, qint64> &statuses)
{
    QStringList parts;
    for (auto status = statuses.begin(); status != statuses.end(); ++status)
        parts += u"%1 × %2"_s.arg(QString::number(status.value()),
                                  status.key() == 0 ? u"–"_s : QString::number(status.key()));
    return parts.join(u", "_s);
}

Result<FileComparison> comparedFiles(const QString &first, const QString &second, const Told &told, qsizetype most)
{
    const Result<Reader> one = Reader::open(first);
    if (!one)
        return failure(one.error());
    const Result<Reader> other = Reader::open(second);
    if (!other)
        return failure(other.error());
    const Result<Usage> oneUsage = one->usage();
    const Result<Usage> otherUsage = other->usage();
    if (!oneUsage || !otherUsage)
        return failure((oneUsage ? otherUsage : oneUsage).error());
    FileReader reading(oneUsage->exchanges + otherUsage->exchanges, told);
    const Result<std::vector<Mark>> firstMarks = reading.read(*one, true);
    if (!firstMarks)
        return failure(firstMarks.error());
    const Result<std::vector<Mark>> secondMarks = reading.read(*other, false);
    if (!secondMarks)
        return failure(secondMarks.error());
    FileComparison comparison;
    Pairs pairs = pairsOf(*firstMarks, *secondMarks, comparison);
    std::sort(pairs.begin(), pairs.end(), isEarlier);
    comparison.isCut = pairs.size() > std::size_t(most);
    pairs.resize(std::min(pairs.size(), std::size_t(most)));
    for (const auto &[firstId, secondId] : pairs) {
        const Result<Row> firstRow = rowOf(*one, firstId);
        const Result<Row> secondRow = rowOf(*other, secondId);
        if (!firstRow || !secondRow)
            return failure((firstRow ? secondRow : firstRow).error());
        comparison.differences.append({*firstRow, *secondRow});
    }
    comparison.sorts = reading.sorts();
    comparison.areSortsCut = reading.isCut();
    return comparison;
}

namespace {
QJsonObject rowToJson(const Row &row)
{
    return {{u"id"_s, row.id},
            {u"channel"_s, channelWord(row.channel)},
            {u"startedAt"_s, row.startedAt.toString(Qt::ISODateWithMs)},
            {u"method"_s, row.method},
            {u"url"_s, row.url},
            {u"status"_s, row.status},
            {u"signature"_s, row.signature},
            {u"messageId"_s, row.messageId}};
}

QJsonObject statusesToJson(const QMap<int, qint64> &statuses)
{
    QJsonObject json;
    for (auto status = statuses.begin(); status != statuses.end(); ++status)
        json.insert(QString::number(status.key()), status.value());
    return json;
}
} // namespace

QJsonObject fileComparisonToJson(const FileComparison &comparison)
{
    QJsonArray differences;
    for (const FileDifference &one : comparison.differences)
        differences.append(QJsonObject{{u"first"_s, one.first.id == 0 ? QJsonValue() : rowToJson(one.first)},
                                       {u"second"_s, one.second.id == 0 ? QJsonValue() : rowToJson(one.second)}});
    QJsonArray sorts;
    for (const RequestSort &sort : comparison.sorts)
        sorts.append(QJsonObject{{u"channel"_s, channelWord(sort.channel)},
                                 {u"request"_s, sort.request},
                                 {u"first"_s, statusesToJson(sort.first)},
                                 {u"second"_s, statusesToJson(sort.second)}});
    return {{u"same"_s, comparison.same},
            {u"onlyFirst"_s, comparison.onlyFirst},
            {u"onlySecond"_s, comparison.onlySecond},
            {u"otherwise"_s, comparison.otherwise},
            {u"cut"_s, comparison.isCut},
            {u"differences"_s, differences},
            {u"requests"_s, sorts},
            {u"requestsCut"_s, comparison.areSortsCut}};
}

} // namespace Linesman::History
