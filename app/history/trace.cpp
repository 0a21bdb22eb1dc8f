// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/trace.h"

#include "app/core/enumnames.h"
#include "app/history/export.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Channel = Exchange::Channel;

namespace {
constexpr std::size_t MostSteps = 500;
constexpr std::size_t MostOfThread = 200;
constexpr qint64 ThreadSeconds = 24 * 60 * 60;
constexpr auto OtherSideWithin = 1s;

constexpr auto RoleNames = enumNames<TraceRole>({
    {TraceRole::Delivery, "delivery"},
    {TraceRole::Capture, "capture"},
    {TraceRole::StatusCall, "statusCall"},
    {TraceRole::Inbound, "inbound"},
    {TraceRole::Outbound, "outbound"},
    {TraceRole::Upload, "upload"},
    {TraceRole::Read, "read"},
    {TraceRole::Other, "other"},
});

QString asPhrase(QString word)
{
    return u'"' + word.remove(u'"') + u'"';
}

/*! Ids of what mentions \a id anywhere, by way of the text index, so in no time at any size. */
Result<std::set<ExchangeId>> mentioning(const Reader &reader, const QString &id, const Filter &more, std::size_t most)
{
    Filter filter = more;
    filter.text = asPhrase(id);
    const auto found = reader.ids(filter, 0, most);
    if (!found)
        return failure(found.error());
    return std::set<ExchangeId>(found->begin(), found->end());
}

Filter aroundOf(const Exchange &exchange)
{
    Filter filter;
    filter.from = exchange.startedAt.addSecs(-ThreadSeconds);
    filter.to = exchange.startedAt.addSecs(ThreadSeconds);
    return filter;
}

bool isSaid(TraceRole role)
{
    return role == TraceRole::Delivery || role == TraceRole::Capture || role == TraceRole::Inbound ||
           role == TraceRole::Outbound;
}

/*! The emulator's record of a call that we made ourselves, or the listener's of a webhook that we sent. */
bool isOtherSideOf(const Row &row, const Row &before)
{
    const bool isPair = (before.channel == Channel::Api && row.channel == Channel::Emulator) ||
                        ((before.channel == Channel::Delivery || before.channel == Channel::EmulatorHook) &&
                         row.channel == Channel::Capture);
    const std::chrono::milliseconds between(before.startedAt.msecsTo(row.startedAt));
    return isPair && row.method == before.method && row.path() == before.path() && between <= OtherSideWithin;
}

void describeSteps(QList<TraceStep> &steps)
{
    std::map<QString, int> attempts;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        TraceStep &step = steps[i];
        if (i > 0) {
            step.wait = std::chrono::milliseconds(steps.at(i - 1).row.startedAt.msecsTo(step.row.startedAt));
            step.isOtherSide = isOtherSideOf(step.row, steps.at(i - 1).row);
        }
        if (!step.isThread && (step.role == TraceRole::Delivery || step.role == TraceRole::Capture))
            step.attempt = ++attempts[QString::number(int(step.row.channel)) + step.row.url];
    }
}

/*! The exchanges of the same trace or run, where there is no message to follow. */
Result<std::set<ExchangeId>> ofSameRun(const Reader &reader, const Exchange &exchange)
{
    for (const QString &id : {exchange.traceId, exchange.groupId}) {
        if (!id.isEmpty())
            return mentioning(reader, id, {}, MostSteps);
    }
    return std::set<ExchangeId>{exchange.id};
}

Result<QList<Row>> rowsOf(const Reader &reader, const std::set<ExchangeId> &ids)
{
    auto rows = reader.rows(std::vector<ExchangeId>(ids.begin(), ids.end()));
    if (rows) {
        std::stable_sort(rows->begin(), rows->end(),
                         [](const Row &one, const Row &other) { return one.startedAt < other.startedAt; });
    }
    return rows;
}

/*! Adds what else was said in the conversation. */
Result<> addThread(const Reader &reader, const Exchange &exchange, Trace &trace, const std::set<ExchangeId> &own)
{
    if (trace.conversationId.isEmpty())
        return {};
    const auto ids = mentioning(reader, trace.conversationId, aroundOf(exchange), MostOfThread);
    if (!ids)
        return failure(ids.error());
    const auto rows = rowsOf(reader, *ids);
    if (!rows)
        return failure(rows.error());
    for (const Row &row : *rows) {
        const TraceRole role = traceRole(row);
        if (!own.contains(row.id) && isSaid(role))
            trace.steps.append({row, role, 0, true, false, {}});
    }
    std::stable_sort(trace.steps.begin(), trace.steps.end(), [](const TraceStep &one, const TraceStep &other) {
        return one.row.startedAt < other.row.startedAt;
    });
    return {};
}
} // namespace

QString traceRoleWord(TraceRole role)
{
    return RoleNames.text(role);
}

QString messageIdOf(const Exchange &exchange)
{
    if (!exchange.messageId.isEmpty())
        return exchange.messageId;
    static const QRegularExpression inPath(u"^/conversations/messages/([^/]+)(?:/status|/attachments)?$"_s);
    static const QStringList notIds{u"inbound"_s, u"outbound"_s, u"upload"_s, u"export"_s};
    if (const auto match = inPath.match(exchange.path()); match.hasMatch() && !notIds.contains(match.captured(1)))
        return match.captured(1);
    for (const QJsonObject &json : {exchange.requestJson(), exchange.responseJson()}) {
        const QString id = json["messageId"_L1].toString();
        if (!id.isEmpty())
            return id;
    }
    return {};
}

TraceRole traceRole(const Row &row)
{
    if (row.channel == Channel::Delivery || row.channel == Channel::EmulatorHook)
        return TraceRole::Delivery;
    if (row.channel == Channel::Capture)
        return TraceRole::Capture;
    if (row.channel == Channel::OAuth)
        return TraceRole::Other;
    const QString path = row.path();
    if (row.method == "PUT"_L1 && path.startsWith("/conversations/messages/"_L1) && path.endsWith("/status"_L1))
        return TraceRole::StatusCall;
    if (row.method == "POST"_L1 && path == "/conversations/messages/inbound"_L1)
        return TraceRole::Inbound;
    if (row.method == "POST"_L1 &&
        (path == "/conversations/messages/outbound"_L1 || path == "/conversations/messages"_L1))
        return TraceRole::Outbound;
    if (row.method == "POST"_L1 && path.endsWith("/upload"_L1))
        return TraceRole::Upload;
    return row.method == "GET"_L1 ? TraceRole::Read : TraceRole::Other;
}

Result<std::optional<Trace>> traceOf(const Reader &reader, ExchangeId id)
{
    const auto exchange = reader.exchange(id);
    if (!exchange)
        return failure(exchange.error());
    if (!*exchange)
        return std::optional<Trace>();
    Trace trace;
    trace.messageId = messageIdOf(**exchange);
    auto own =
        trace.messageId.isEmpty() ? ofSameRun(reader, **exchange) : mentioning(reader, trace.messageId, {}, MostSteps);
    if (!own)
        return failure(own.error());
    trace.isCut = own->size() >= MostSteps;
    own->insert(id);
    const auto rows = rowsOf(reader, *own);
    if (!rows)
        return failure(rows.error());
    trace.conversationId = (*exchange)->conversationId;
    for (const Row &row : *rows) {
        trace.steps.append({row, traceRole(row), 0, false, false, {}});
        if (trace.conversationId.isEmpty())
            trace.conversationId = row.conversationId;
    }
    if (const Result<> added = addThread(reader, **exchange, trace, *own); !added)
        return failure(added.error());
    describeSteps(trace.steps);
    if (!trace.messageId.isEmpty())
        trace.gaps = traceGaps(trace.steps);
    return std::optional(trace);
}

QJsonObject traceToJson(const Trace &trace)
{
    QJsonArray steps;
    for (const TraceStep &step : trace.steps) {
        QJsonObject json{{u"role"_s, traceRoleWord(step.role)},
                         {u"waitMs"_s, qint64(step.wait.count())},
                         {u"exchange"_s, exchangeToJson(step.row, Secrecy::Redacted)}};
        if (step.attempt > 0)
            json.insert(u"attempt"_s, step.attempt);
        if (step.isThread)
            json.insert(u"thread"_s, true);
        if (step.isOtherSide)
            json.insert(u"otherSide"_s, true);
        steps.append(json);
    }
    QJsonArray gaps;
    for (const TraceGap &gap : trace.gaps) {
        gaps.append(
            QJsonObject{{u"gap"_s, traceGapWord(gap.kind)}, {u"after"_s, gap.after}, {u"sentence"_s, gap.sentence}});
    }
    return {{u"messageId"_s, trace.messageId},
            {u"conversationId"_s, trace.conversationId},
            {u"cut"_s, trace.isCut},
            {u"steps"_s, steps},
            {u"gaps"_s, gaps}};
}

} // namespace Linesman::History
