// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/evidence.h"

#include "app/core/redaction.h"
#include "app/doctor/callrules.h"
#include "app/doctor/testtraces.h"
#include "app/exchange/testrun.h"
#include "app/highlevel/replyerror.h"
#include "app/webhooks/breakerlimits.h"

#include <algorithm>

namespace Linesman::Doctor {

using namespace Qt::Literals::StringLiterals;
using Channel = Exchange::Channel;

namespace {
constexpr qsizetype BriefLength = 300;

Call callOf(const Exchange &exchange)
{
    Call call;
    call.exchange = &exchange;
    call.path = exchange.path();
    call.agent = headerValue(exchange.requestHead, "user-agent"_L1);
    call.version = headerValue(exchange.requestHead, "version"_L1);
    call.request = exchange.requestJson();
    call.answer = exchange.responseJson();
    if (call.isRefused()) {
        HighLevel::HttpReply reply;
        reply.status = exchange.status;
        reply.body = exchange.responseBody;
        const Error error = HighLevel::errorOf(reply, exchange.eventType);
        call.message = error.message;
        call.code = error.code;
    }
    return call;
}

bool isOfConnection(const Exchange &exchange, const std::optional<OAuth::Connection> &connection)
{
    return !connection || exchange.connectionId.isEmpty() || exchange.connectionId == connection->id.text();
}

/*! Those of \a channels from \a from on. Where tests are among them, they would leave no room for what is not theirs. */
History::Filter sortFilter(const QList<Channel> &channels, const QDateTime &from, const TestTraces &tests)
{
    History::Filter filter;
    filter.channels = channels;
    filter.from = from;
    // Listeners mark nothing; what a lab sent shows what the endpoint takes.
    if (!tests.isEmpty() && !channels.contains(Channel::Capture) && !channels.contains(Channel::Delivery)) {
        History::Filter ofTests;
        ofTests.groupId = TestGroupPrefix + u'*';
        filter.except.push_back(ofTests);
    }
    return filter;
}

/*! The newest that match, read whole: up to half of them what went wrong, for that is looked for. */
Result<> readSort(QList<Exchange> &into, bool &isWhole, const History::Reader &reader, History::Filter filter,
                  std::size_t most)
{
    Result<std::vector<ExchangeId>> ids = reader.ids(filter, 0, most);
    if (!ids)
        return failure(ids.error());
    isWhole = isWhole && ids->size() < most;
    if (ids->size() >= most) {
        filter.problems = true;
        const Result<std::vector<ExchangeId>> wrong = reader.ids(filter, 0, most / 2);
        if (!wrong)
            return failure(wrong.error());
        std::vector<ExchangeId> all;
        std::set_union(ids->begin(), ids->end(), wrong->begin(), wrong->end(), std::back_inserter(all));
        *ids = std::move(all);
    }
    for (const ExchangeId id : *ids) {
        const Result<std::optional<Exchange>> exchange = reader.exchange(id);
        if (!exchange)
            return failure(exchange.error());
        if (*exchange)
            into.append(**exchange);
    }
    return {};
}

/*! How many captures there are, without those that \a tests hold. */
Result<qint64> countOf(const History::Reader &reader, const QDateTime &from, bool problems, const TestTraces &tests)
{
    History::Filter filter = sortFilter({Channel::Capture}, from, tests);
    filter.problems = problems;
    const Result<qint64> all = reader.count(filter);
    if (!all)
        return all;
    const Result<qint64> held = tests.countHeld(reader, filter);
    return held ? Result<qint64>(*all - *held) : held;
}

void readCalls(Evidence &evidence)
{
    evidence.calls.clear();
    evidence.taken.clear();
    Workspace::Drift drift;
    for (const Exchange &exchange : std::as_const(evidence.captures))
        drift.look(exchange);
    for (const Exchange &exchange : std::as_const(evidence.exchanges)) {
        const Call call = callOf(exchange);
        if (isStatusCall(call) && exchange.isAccepted()) {
            QDateTime &newest = evidence.taken[messageOfCall(call)];
            if (!newest.isValid() || newest < exchange.startedAt)
                newest = exchange.startedAt;
        }
        evidence.calls.append(call);
        drift.look(exchange);
    }
    evidence.drift = drift.items();
}
} // namespace

QString headerValue(const QByteArray &head, QLatin1StringView name)
{
    qsizetype at = 0;
    while (at < head.size()) {
        qsizetype end = head.indexOf('\n', at);
        if (end < 0)
            end = head.size();
        const QByteArrayView line = QByteArrayView(head).sliced(at, end - at);
        if (line.size() > name.size() && line.at(name.size()) == ':' &&
            QLatin1StringView(line.first(name.size())).compare(name, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(line.sliced(name.size() + 1)).trimmed();
        at = end + 1;
    }
    return {};
}

bool isProviderDelivery(const Exchange &exchange)
{
    return exchange.eventType == "ProviderOutboundMessage"_L1;
}

QString brief(const QString &text)
{
    return redacted(text.simplified()).left(BriefLength);
}

Sight sightOf(const Exchange &exchange, const QString &evidence, const QString &subject)
{
    Sight sight;
    sight.subject = subject;
    sight.evidence = brief(evidence);
    if (exchange.id != 0)
        sight.exchanges.append(exchange.id);
    sight.first = sight.last = exchange.startedAt;
    return sight;
}

Result<> readHistory(Evidence &evidence, const History::Reader &reader, const Reach &reach)
{
    const QDateTime from = evidence.now.addDays(-reach.days);
    bool &isWhole = evidence.isWhole;
    const Result<TestTraces> tests = TestTraces::read(reader, from);
    if (!tests)
        return failure(tests.error());
    QList<Exchange> calls;
    for (const auto &[into, channels] : {std::pair{&evidence.captures, QList{Channel::Capture}},
                                         std::pair{&evidence.hooks, QList{Channel::EmulatorHook}},
                                         std::pair{&evidence.deliveries, QList{Channel::Delivery}},
                                         std::pair{&calls, QList{Channel::Api, Channel::OAuth, Channel::Emulator}}}) {
        const History::Filter filter = sortFilter(channels, from, *tests);
        if (const Result<> read = readSort(*into, isWhole, reader, filter, reach.most); !read)
            return read;
        if (into != &evidence.deliveries)
            tests->leaveOut(*into);
    }
    for (const Exchange &call : std::as_const(calls)) {
        if (isOfConnection(call, evidence.connection))
            evidence.exchanges.append(call);
    }
    const Webhooks::BreakerLimits &limits = Webhooks::breakerLimits();
    const QDateTime judged = evidence.now.addDays(-limits.days);
    const Result<qint64> failed = countOf(reader, judged, true, *tests);
    if (!failed)
        return failure(failed.error());
    evidence.failed = *failed;
    // Counting all is worth it only where so many failed that the breaker may open.
    const double least = (1 - limits.success) * double(limits.webhooks);
    const Result<qint64> captured = double(*failed) > least ? countOf(reader, judged, false, *tests) : *failed;
    if (!captured)
        return failure(captured.error());
    evidence.captured = *captured;
    readCalls(evidence);
    return {};
}

void takeExchanges(Evidence &evidence, const QList<Exchange> &exchanges)
{
    TestTraces tests;
    for (const Exchange &exchange : exchanges)
        tests.take(exchange);
    for (const Exchange &exchange : exchanges) {
        if (exchange.channel != Channel::Delivery && tests.hold(exchange))
            continue;
        switch (exchange.channel) {
        case Channel::Capture:
            evidence.captures.append(exchange);
            break;
        case Channel::EmulatorHook:
            evidence.hooks.append(exchange);
            break;
        case Channel::Delivery:
            evidence.deliveries.append(exchange);
            break;
        default:
            if (isOfConnection(exchange, evidence.connection))
                evidence.exchanges.append(exchange);
        }
    }
    readCalls(evidence);
}

} // namespace Linesman::Doctor
