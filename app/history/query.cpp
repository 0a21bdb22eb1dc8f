// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/query.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <optional>
#include <tuple>
#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
#define LINESMAN_ID "{id}" // where the id stands, until it is known from which table it comes

/*! Gathers conditions and the values that they name. */
class Conditions
{
public:
    void add(const QByteArray &condition) { m_all += (m_all.isEmpty() ? " WHERE " : " AND ") + condition; }
    void add(const QByteArray &condition, std::variant<qint64, QByteArray> value)
    {
        add(condition);
        m_values.push_back(std::move(value));
    }
    /*! An equality that a partial index on \a column can serve: it must see that the value is not empty. */
    void addText(const QByteArray &column, const QString &value)
    {
        if (!value.isEmpty())
            add(column + " = ? AND " + column + " <> ''", value.toUtf8());
    }

    void addAll(Conditions other)
    {
        if (other.isEmpty())
            return;
        m_all += (m_all.isEmpty() ? " WHERE " : " AND ") + other.m_all.sliced(7); // " WHERE " once
        std::move(other.m_values.begin(), other.m_values.end(), std::back_inserter(m_values));
    }

    /*! That \a other does not hold: of an empty one, nothing. */
    void addNot(Conditions other)
    {
        if (other.isEmpty())
            return;
        add("NOT (" + other.m_all.sliced(7) + ")");
        std::move(other.m_values.begin(), other.m_values.end(), std::back_inserter(m_values));
    }

    bool isEmpty() const { return m_all.isEmpty(); }
    const QByteArray &sql() const { return m_all; }
    std::vector<std::variant<qint64, QByteArray>> takeValues() { return std::move(m_values); }

private:
    QByteArray m_all;
    std::vector<std::variant<qint64, QByteArray>> m_values;
};

/*! One group, or with a `*` at its end all that begin so; the index of groups serves both. */
void addGroup(Conditions &conditions, const QString &group)
{
    if (!group.endsWith(u'*') || group.size() < 2) {
        conditions.addText("group_id", group);
        return;
    }
    const QByteArray first = group.chopped(1).toUtf8();
    QByteArray beyond = first;
    ++beyond.back(); // bytes of UTF-8 are below 0xf5
    conditions.add("group_id >= ? AND group_id <> ''", first);
    conditions.add("group_id < ?", beyond);
}

void addTexts(Conditions &conditions, const Filter &filter)
{
    conditions.addText("event_type", filter.eventType);
    conditions.addText("provider_kind", filter.providerKind);
    conditions.addText("signature", filter.signature);
    conditions.addText("location_id", filter.locationId);
    conditions.addText("message_id", filter.messageId);
    addGroup(conditions, filter.groupId);
    conditions.addText("contact_id", filter.contactId);
    conditions.addText("conversation_id", filter.conversationId);
    conditions.addText("trace_id", filter.traceId);
    conditions.addText("method", filter.method);
}

void addColumns(Conditions &conditions, const Filter &filter)
{
    if (!filter.channels.isEmpty()) {
        QByteArray list;
        for (const Exchange::Channel channel : filter.channels)
            list += (list.isEmpty() ? "" : ",") + QByteArray::number(int(channel));
        conditions.add("channel IN (" + list + ")");
    }
    addTexts(conditions, filter);
    if (filter.statusFrom > 0)
        conditions.add("status >= ?", filter.statusFrom);
    if (filter.statusTo > 0)
        conditions.add("status <= ? AND status > 0", filter.statusTo);
    if (filter.unanswered)
        conditions.add("status = 0");
    if (filter.pinned)
        conditions.add("pinned = 1");
    if (filter.problems)
        conditions.add(LINESMAN_HISTORY_PROBLEM);
    if (filter.ownReads)
        conditions.add(LINESMAN_HISTORY_OWN_READ);
    if (!filter.listener.isEmpty()) // a verdict of an older Linesman, or none at all, may be no JSON
        conditions.add("channel = 1 AND CASE WHEN json_valid(verdict) THEN ifnull(json_extract(verdict, '$.listener'),"
                       " 'first') ELSE 'first' END = ? COLLATE NOCASE",
                       filter.listener.toUtf8());
    if (!filter.label.isEmpty()) // the text index found the word; here it has to be a label
        conditions.add("instr(' ' || replace(lower(note), char(10), ' ') || ' ', ' #' || lower(?) || ' ') > 0",
                       filter.label.toUtf8());
    if (filter.from.isValid())
        conditions.add("started_at >= ?", filter.from.toMSecsSinceEpoch());
    if (filter.to.isValid())
        conditions.add("started_at < ?", filter.to.toMSecsSinceEpoch());
    if (filter.slowerThan.count() > 0)
        conditions.add("duration_us >= ?", filter.slowerThan.count());
    for (const Filter &unwanted : filter.except) {
        Conditions columns;
        addColumns(columns, unwanted);
        conditions.addNot(std::move(columns));
    }
}

bool holdsToken(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/*! All texts of \a filter as one FTS5 expression; empty when something is asked for that no text can hold. */
QString wholeExpression(const Filter &filter)
{
    QStringList parts;
    for (const auto &[column, text] :
         {std::pair(u""_s, &filter.text), std::pair(u"url : "_s, &filter.urlText),
          std::pair(u"heads : "_s, &filter.headerText), std::pair(u"bodies : "_s, &filter.bodyText),
          std::pair(u"notes : "_s, &filter.noteText)}) {
        if (text->trimmed().isEmpty())
            continue;
        const QString expression = searchExpression(*text);
        if (expression.isEmpty())
            return {};
        parts += column + u'(' + expression + u')';
    }
    if (!filter.label.isEmpty()) {
        const QString expression = searchExpression(u'"' + filter.label + u'"');
        if (expression.isEmpty())
            return {};
        parts += u"notes : ("_s + expression + u')';
    }
    return parts.join(" AND "_L1);
}

constexpr char EveryChannel[] = "channel IN (1,2,3,4,5,6)";
static_assert(int(Exchange::Channel::Capture) == 1 && int(Exchange::Channel::OAuth) == 6);

bool asksForStatus(const Filter &filter)
{
    return filter.statusFrom > 0 || filter.statusTo > 0 || filter.unanswered;
}

/*! Facets have their columns in this order; of the first four there are few values. */
constexpr std::array Facets{"channel", "status", "provider_kind", "signature", "event_type"};

/*! How many columns stand before the last one that \a filter asks for a value of; 0 where it asks for times alone. */
std::size_t columnsBefore(const Filter &filter)
{
    if (!filter.eventType.isEmpty())
        return 4;
    if (!filter.signature.isEmpty())
        return 3;
    if (!filter.providerKind.isEmpty())
        return 2;
    return 0;
}

/*!
    An index finds a value at once where the columns before it are given: their values that occur are gathered first, by
    a leap from each to the next, one column after the other. Gives the tables for WITH and what FROM says.
*/
std::pair<QByteArray, QByteArray> leaps(const Filter &filter, std::size_t columns)
{
    QByteArray values = " (1),(2),(3),(4),(5),(6)";
    if (!filter.channels.isEmpty()) {
        values.clear();
        for (const Exchange::Channel channel : filter.channels)
            values += (values.isEmpty() ? " (" : ",(") + QByteArray::number(int(channel)) + ')';
    }
    QByteArray with = "WITH RECURSIVE facets0(f0) AS (SELECT DISTINCT column1 FROM (VALUES" + values + "))";
    QByteArray known = "f0";
    QByteArray same = "channel = f0";
    for (std::size_t i = 1; i < columns; ++i) {
        const QByteArray number = QByteArray::number(qulonglong(i));
        const QByteArray column = Facets[i];
        const QByteArray value = 'f' + number;
        const QByteArray table = "facets" + number;
        const QByteArray least =
            ", (SELECT min(" + column + ") FROM exchanges INDEXED BY exchanges_facets WHERE " + same;
        with += ", " + table + '(' + known + ',' + value + ") AS (SELECT " + known + least + ") FROM facets" +
                QByteArray::number(qulonglong(i - 1)) + " WHERE f" + QByteArray::number(qulonglong(i - 1)) +
                " IS NOT NULL UNION ALL SELECT " + known + least + " AND " + column + " > " + value + ") FROM " +
                table + " WHERE " + value + " IS NOT NULL)";
        known += ',' + value;
        same += " AND " + column + " = " + value;
    }
    const QByteArray last = "facets" + QByteArray::number(qulonglong(columns - 1));
    return {with + ' ', " FROM " + last + " CROSS JOIN exchanges INDEXED BY exchanges_facets ON " + same};
}

/*! \a more speaks of the id as LINESMAN_ID: which table it comes from is known only here. */
Query select(const Filter &filter, Source source, Conditions more, std::optional<qint64> limit)
{
    Conditions conditions;
    QByteArray with;
    QByteArray from = " FROM exchanges";
    if (source == Source::Facets) {
        const std::size_t columns = columnsBefore(filter);
        if (columns > 0)
            std::tie(with, from) = leaps(filter, columns);
        else if (filter.channels.isEmpty() && !asksForStatus(filter))
            from += " INDEXED BY exchanges_started_at";
        else
            from += " INDEXED BY exchanges_facets";
        if (columns == 0 && filter.channels.isEmpty() && asksForStatus(filter))
            conditions.add(EveryChannel); // a status is found by the index then, in each of them, not among all entries
    } else if (source == Source::Problems)
        from += " INDEXED BY exchanges_problem";
    else if (source == Source::OwnReads) // not chosen by itself: without statistics a channel seems to have few rows
        from += " INDEXED BY exchanges_own_read";
    else if (source == Source::ById)
        from += " NOT INDEXED";
    QByteArray id = "exchanges.id";
    if (source == Source::TextIndex || source == Source::Tail) {
        const QByteArray table = source == Source::Tail ? TailTable : "exchange_search";
        const QString expression = wholeExpression(filter);
        if (expression.isEmpty())
            conditions.add("0"); // something was asked for, and no text can hold it
        else
            conditions.add(table + " MATCH ?", expression.toUtf8());
        id = table + ".rowid";
        from = " FROM " + table;
    }
    Conditions columns;
    addColumns(columns, filter);
    // FTS5 walks its rows by descending id by itself; CROSS JOIN keeps the planner from starting at the other table.
    if (!columns.isEmpty() && id != "exchanges.id")
        from += " CROSS JOIN exchanges ON exchanges.id = " + id;
    conditions.addAll(std::move(columns));
    conditions.addAll(std::move(more));

    Query query;
    query.sql = limit
                    ? with + "SELECT " LINESMAN_ID + from + conditions.sql() + " ORDER BY " LINESMAN_ID " DESC LIMIT ?"
                    : with + "SELECT count(*)" + from + conditions.sql();
    query.sql.replace(LINESMAN_ID, id);
    query.values = conditions.takeValues();
    if (limit)
        query.values.emplace_back(*limit);
    return query;
}
} // namespace

bool asksForText(const Filter &filter)
{
    for (const QString *text :
         {&filter.text, &filter.urlText, &filter.headerText, &filter.bodyText, &filter.noteText, &filter.label}) {
        if (!text->trimmed().isEmpty())
            return true;
    }
    return false;
}

bool hasOnlyFacets(const Filter &filter)
{
    Filter other = filter;
    other.channels.clear();
    other.eventType.clear();
    other.providerKind.clear();
    other.signature.clear();
    other.statusFrom = other.statusTo = 0;
    other.unanswered = false;
    other.from = other.to = {};
    return other == Filter{} && filter != Filter{};
}

bool isWithoutIndex(const Filter &filter)
{
    return filter.locationId.isEmpty() && filter.messageId.isEmpty() && filter.groupId.isEmpty() && !filter.pinned &&
           !filter.problems && !filter.ownReads;
}

Query idsQuery(const Filter &filter, Source source, ExchangeId after, ExchangeId until, qint64 limit)
{
    Conditions more;
    if (after > 0)
        more.add(LINESMAN_ID " > ?", after);
    if (until < std::numeric_limits<ExchangeId>::max())
        more.add(LINESMAN_ID " <= ?", until);
    return select(filter, source, std::move(more), limit);
}

Query countQuery(const Filter &filter, Source source)
{
    return select(filter, source, {}, {});
}

Query matchingQuery(const Filter &filter, Source source, const std::vector<ExchangeId> &candidates)
{
    QByteArray list;
    for (const ExchangeId id : candidates)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(id);
    Conditions more;
    more.add(LINESMAN_ID " IN (" + list + ")");
    return select(filter, source, std::move(more), qint64(candidates.size()));
}

void bindValues(Statement &statement, const Query &query)
{
    int index = 0;
    for (const auto &value : query.values) {
        ++index;
        if (const auto *number = std::get_if<qint64>(&value))
            statement.bind(index, *number);
        else
            statement.bindText(index, std::get<QByteArray>(value));
    }
}

QString searchExpression(const QString &text)
{
    QStringList phrases;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace() || text[at].isNull()) {
            ++at;
            continue;
        }
        QString phrase;
        const bool quoted = text[at] == u'"';
        if (quoted)
            ++at;
        for (; at < text.size(); ++at) {
            const QChar c = text[at];
            if (quoted ? c == u'"' : (c.isSpace() || c == u'"'))
                break;
            phrase += c.isNull() ? u' ' : c;
        }
        bool prefix = false;
        if (quoted) {
            ++at; // past the closing quote
            if (at < text.size() && text[at] == u'*') {
                prefix = true;
                ++at;
            }
        } else {
            prefix = phrase.endsWith(u'*');
        }
        if (holdsToken(phrase)) {
            phrase.replace(u'"', u' ');
            phrases += u'"' + phrase + (prefix ? "\"*"_L1 : "\""_L1);
        }
    }
    return phrases.join(u' ');
}

} // namespace Linesman::History
