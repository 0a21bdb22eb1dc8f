// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/difference.h"

#include "app/core/enumnames.h"
#include "app/exchange/content.h"
#include "app/exchange/formfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype LongestValue = 2000; // characters of one that is shown; what differs may be megabytes
constexpr std::size_t LookedAt = 4000;   // exchanges before one, for the previous of its kind
constexpr ExchangeId RowsAtOnce = 100;
constexpr ExchangeId RowsNear = 20'000; // of all kinds

constexpr auto PartNames = enumNames<ExchangePart>({
    {ExchangePart::Request, "request"},
    {ExchangePart::RequestHeader, "requestHeader"},
    {ExchangePart::RequestBody, "requestBody"},
    {ExchangePart::Answer, "answer"},
    {ExchangePart::ResponseHeader, "responseHeader"},
    {ExchangePart::ResponseBody, "responseBody"},
});
constexpr auto KindNames = enumNames<Difference::Kind>({
    {Difference::Kind::Added, "added"},
    {Difference::Kind::Removed, "removed"},
    {Difference::Kind::Changed, "changed"},
});
constexpr auto LikenessNames = enumNames<Likeness>({
    {Likeness::Same, "same"},
    {Likeness::SameValues, "sameValues"},
    {Likeness::Different, "different"},
});

using NamedValues = QList<std::pair<QString, QString>>;

/*! By name, whatever the order; of a name that repeats, the n-th against the n-th. */
QList<Difference> namedDifferences(const NamedValues &before, const NamedValues &after, ExchangePart part,
                                   Qt::CaseSensitivity sensitivity)
{
    const auto key = [sensitivity](const QString &name) {
        return sensitivity == Qt::CaseInsensitive ? name.toLower() : name;
    };
    std::map<QString, QStringList> left;
    for (const auto &[name, value] : after)
        left[key(name)].append(value);
    QList<Difference> all;
    for (const auto &[name, value] : before) {
        const auto found = left.find(key(name));
        if (found == left.end() || found->second.isEmpty()) {
            all.append({part, Difference::Kind::Removed, name, value, {}});
        } else if (const QString now = found->second.takeFirst(); now != value) {
            all.append({part, Difference::Kind::Changed, name, value, now});
        }
    }
    for (const auto &[name, value] : after) {
        QStringList &values = left[key(name)];
        if (!values.isEmpty() && values.first() == value) {
            all.append({part, Difference::Kind::Added, name, {}, value});
            values.removeFirst();
        }
    }
    return all;
}

NamedValues fieldsOfHead(const QByteArray &head, const QStringList &ignored)
{
    NamedValues fields;
    for (const auto &[name, value] : headFields(head)) {
        const QString text = QString::fromUtf8(name);
        if (!ignored.contains(text, Qt::CaseInsensitive))
            fields.emplaceBack(text, QString::fromUtf8(value));
    }
    return fields;
}

/*! Where two bodies first differ, with the byte that each has. */
Difference byteDifference(const QByteArray &before, const QByteArray &after, ExchangePart part)
{
    const auto [first, second] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype at = first - before.begin();
    const auto shown = [at](const QByteArray &bytes) {
        return u"%1 (%2 bytes)"_s.arg(QString::fromLatin1(bytes.mid(at, 16).toHex(' ')), QString::number(bytes.size()));
    };
    return {part, Difference::Kind::Changed, u"byte %1"_s.arg(at), shown(before), shown(after)};
}

bool isPlainText(const QByteArray &bytes)
{
    return !bytes.contains('\0') && bytes.isValidUtf8();
}

struct Body {
    Content content;
    const QByteArray &sent;
};

Likeness bodyDifferences(const Body &before, const Body &after, ExchangePart part, QList<Difference> &all,
                         qsizetype most)
{
    if (before.sent == after.sent)
        return Likeness::Same;
    const QByteArray &first = before.content.bytes;
    const QByteArray &second = after.content.bytes;
    if (const auto json = jsonDifferences(first, second, part, most)) {
        all += *json;
        return json->isEmpty() ? Likeness::SameValues : Likeness::Different;
    }
    const QByteArray form = "application/x-www-form-urlencoded";
    if (before.content.mediaType == form && after.content.mediaType == form) {
        const auto fields = namedDifferences(formFields(first), formFields(second), part, Qt::CaseSensitive);
        const bool isCut = formFieldCount(first) > MostFormFields || formFieldCount(second) > MostFormFields;
        all += fields;
        if (fields.isEmpty() && isCut)
            all.append(byteDifference(first, second, part)); // behind those that were compared
    } else if (first.isEmpty() || second.isEmpty() || (isPlainText(first) && isPlainText(second)))
        all += lineDifferences(QString::fromUtf8(first), QString::fromUtf8(second), part, most);
    else if (first != second)
        all.append(byteDifference(first, second, part));
    return Likeness::Different;
}

void addIfChanged(QList<Difference> &all, ExchangePart part, const QString &where, const QString &before,
                  const QString &after)
{
    if (before != after)
        all.append({part, Difference::Kind::Changed, where, before, after});
}

QString answerOf(const Exchange &exchange)
{
    return exchange.status > 0 ? QString::number(exchange.status) : exchange.error;
}

bool looksLikeId(const QString &part)
{
    const auto count = [&part](auto is) {
        return std::count_if(part.begin(), part.end(), is);
    };
    const auto digits = count([](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits == part.size() && !part.isEmpty())
        return true;
    const auto upper = count([](QChar c) { return c.isUpper(); });
    return part.size() >= 12 && (digits > 0 || (upper > 0 && upper < part.size()));
}

/*! The last of \a ids that is an earlier exchange of the kind of \a exchange. */
Result<std::optional<ExchangeId>> newestOfKind(const Reader &reader, const Exchange &exchange,
                                               const std::vector<ExchangeId> &ids)
{
    const QString pattern = pathPattern(exchange.url);
    for (auto end = ids.end(); end != ids.begin();) {
        const auto start = end - std::min(end - ids.begin(), std::ptrdiff_t(RowsAtOnce));
        const auto rows = reader.rows({start, end});
        if (!rows)
            return failure(rows.error());
        const auto found = std::find_if(rows->rbegin(), rows->rend(), [&](const Row &row) {
            return row.id < exchange.id && row.method == exchange.method && row.eventType == exchange.eventType &&
                   row.providerKind == exchange.providerKind && pathPattern(row.url) == pattern;
        });
        if (found != rows->rend())
            return std::optional(found->id);
        end = start;
    }
    return std::optional<ExchangeId>();
}
} // namespace

QString exchangePartWord(ExchangePart part)
{
    return PartNames.text(part);
}

Comparison compared(const Exchange &givenBefore, const Exchange &givenAfter, const CompareOptions &options)
{
    const bool isMasked = options.secrecy == Secrecy::Redacted;
    const Exchange before = isMasked ? withoutSecrets(givenBefore) : givenBefore;
    const Exchange after = isMasked ? withoutSecrets(givenAfter) : givenAfter;
    Comparison result;
    QList<Difference> &all = result.differences;
    addIfChanged(all, ExchangePart::Request, u"method"_s, before.method, after.method);
    addIfChanged(all, ExchangePart::Request, u"url"_s, before.url, after.url);
    all += namedDifferences(fieldsOfHead(before.requestHead, options.ignoredFields),
                            fieldsOfHead(after.requestHead, options.ignoredFields), ExchangePart::RequestHeader,
                            Qt::CaseInsensitive);
    result.requestBody = bodyDifferences({contentOf(before.requestHead, before.requestBody), before.requestBody},
                                         {contentOf(after.requestHead, after.requestBody), after.requestBody},
                                         ExchangePart::RequestBody, all, options.most + 1);
    addIfChanged(all, ExchangePart::Answer, u"status"_s, answerOf(before), answerOf(after));
    all += namedDifferences(fieldsOfHead(before.responseHead, options.ignoredFields),
                            fieldsOfHead(after.responseHead, options.ignoredFields), ExchangePart::ResponseHeader,
                            Qt::CaseInsensitive);
    result.responseBody = bodyDifferences({contentOf(before.responseHead, before.responseBody), before.responseBody},
                                          {contentOf(after.responseHead, after.responseBody), after.responseBody},
                                          ExchangePart::ResponseBody, all, options.most + 1);
    if (all.size() > options.most) {
        all.resize(options.most);
        result.isCut = true;
    }
    for (Difference &difference : all) {
        for (QString *text : {&difference.before, &difference.after}) {
            if (text->size() > LongestValue)
                *text = text->left(LongestValue) + u'…';
        }
    }
    return result;
}

QJsonObject comparisonToJson(const Comparison &comparison)
{
    QJsonArray all;
    for (const Difference &one : comparison.differences) {
        QJsonObject json{
            {u"part"_s, exchangePartWord(one.part)}, {u"kind"_s, KindNames.text(one.kind)}, {u"where"_s, one.where}};
        if (one.kind != Difference::Kind::Added)
            json.insert(u"before"_s, one.before);
        if (one.kind != Difference::Kind::Removed)
            json.insert(u"after"_s, one.after);
        all.append(json);
    }
    return {{u"differences"_s, all},
            {u"requestBody"_s, LikenessNames.text(comparison.requestBody)},
            {u"responseBody"_s, LikenessNames.text(comparison.responseBody)},
            {u"cut"_s, comparison.isCut}};
}

QString pathPattern(const QString &url)
{
    QStringList parts = QUrl(url).path().split(u'/', Qt::SkipEmptyParts);
    for (QString &part : parts) {
        if (looksLikeId(part))
            part = u"*"_s;
    }
    return u'/' + parts.join(u'/');
}

Result<std::optional<ExchangeId>> previousOfKind(const Reader &reader, const Exchange &exchange)
{
    Filter filter;
    filter.channels = {exchange.channel};
    filter.eventType = exchange.eventType;
    filter.providerKind = exchange.providerKind;
    filter.to = exchange.startedAt.addMSecs(1);

    // Mostly it is one of the rows just before; only for what is rare among them are all the others asked.
    const ExchangeId near = std::max<ExchangeId>(exchange.id - RowsNear, 1);
    for (ExchangeId end = exchange.id; end > near; end = std::max(near, end - RowsAtOnce)) {
        std::vector<ExchangeId> before(std::size_t(std::min(end - near, RowsAtOnce)));
        std::iota(before.begin(), before.end(), end - ExchangeId(before.size()));
        const auto ids = reader.matching(filter, before);
        if (!ids)
            return failure(ids.error());
        const auto found = newestOfKind(reader, exchange, *ids);
        if (!found || *found)
            return found;
    }
    if (near == 1)
        return std::optional<ExchangeId>();
    const auto ids = reader.ids(filter, 0, LookedAt);
    if (!ids)
        return failure(ids.error());
    return newestOfKind(reader, exchange, *ids);
}

} // namespace Linesman::History
