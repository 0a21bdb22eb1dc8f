// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/traffic.h"

#include "app/exchange/testrun.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace Linesman::Installs {

using namespace Qt::Literals::StringLiterals;
using Channel = Exchange::Channel;

namespace {
constexpr std::size_t FirstLimit = 20'000; // exchanges of each sort, the first time

enum class Sort { Delivery, Status, Inbound, AppEvent };

/*! Event types under which an exchange is kept: as HighLevel's webhook, our own call, or a request to the emulator. */
struct Word {
    QLatin1StringView eventType;
    Sort sort;
};
constexpr Word Words[]{
    {"ProviderOutboundMessage"_L1, Sort::Delivery},
    {"messages.status"_L1, Sort::Status},
    {"PUT /conversations/messages/{}/status"_L1, Sort::Status},
    {"messages.inbound"_L1, Sort::Inbound},
    {"messages.outbound"_L1, Sort::Inbound},
    {"POST /conversations/messages/inbound"_L1, Sort::Inbound},
    {"POST /conversations/messages/outbound"_L1, Sort::Inbound},
    {"INSTALL"_L1, Sort::AppEvent},
    {"UNINSTALL"_L1, Sort::AppEvent},
    {"InboundMessage"_L1, Sort::AppEvent},
    {"OutboundMessage"_L1, Sort::AppEvent},
    {"ConversationUnreadUpdate"_L1, Sort::AppEvent},
    {"ContactCreate"_L1, Sort::AppEvent},
};

void keepLatest(QDateTime &kept, const QDateTime &moment)
{
    if (!kept.isValid() || kept < moment)
        kept = moment;
}
} // namespace

Traffic::Traffic(QList<Providers::KnownProvider> providers)
    : m_providers(std::move(providers))
{
}

Result<> Traffic::read(const History::Reader &reader)
{
    const Result<ExchangeId> newest = reader.newest();
    if (!newest)
        return failure(newest.error());
    std::vector<ExchangeId> all;
    for (const Word &word : Words) {
        History::Filter filter;
        filter.eventType = word.eventType;
        const Result<std::vector<ExchangeId>> ids = reader.ids(filter, m_read, m_read == 0 ? FirstLimit : SIZE_MAX);
        if (!ids)
            return failure(ids.error());
        all.insert(all.end(), ids->begin(), ids->end());
    }
    std::sort(all.begin(), all.end()); // a delivery comes before the status that belongs to it
    for (const ExchangeId id : all) {
        const Result<std::optional<Exchange>> exchange = reader.exchange(id);
        if (!exchange)
            return failure(exchange.error());
        if (*exchange && ((*exchange)->isAccepted() || !isOfTest(**exchange))) // trouble that a test made is not news
            take(**exchange);
    }
    m_read = *newest;
    return {};
}

ProviderId Traffic::providerOf(const Exchange &exchange, const QJsonObject &body) const
{
    const QString named = body.value("conversationProviderId"_L1).toString();
    if (!named.isEmpty())
        return ProviderId(named);
    const QString type = body.value("type"_L1).toString();
    std::optional<Providers::Kind> kind = Providers::kindFromText(exchange.providerKind);
    if (!kind && type == "SMS"_L1)
        kind = Providers::Kind::SmsDefault;
    else if (!kind && type == "Email"_L1)
        kind = Providers::Kind::EmailDefault;
    for (const Providers::KnownProvider &provider : m_providers) {
        if (kind && provider.kind == *kind)
            return provider.id;
    }
    return {};
}

void Traffic::take(const Exchange &exchange)
{
    const auto *word = std::find_if(std::begin(Words), std::end(Words),
                                    [&exchange](const Word &one) { return exchange.eventType == one.eventType; });
    if (word == std::end(Words))
        return;
    const QJsonObject body = QJsonDocument::fromJson(exchange.requestBody).object();
    QString location = exchange.locationId;
    if (location.isEmpty())
        location = body.value("locationId"_L1).toString();
    const bool isAccepted = exchange.status >= 200 && exchange.status < 300;
    Key key{LocationId(location), ProviderId()};
    switch (word->sort) {
    case Sort::Delivery: {
        key.second = providerOf(exchange, body);
        if (exchange.channel == Exchange::Channel::Delivery)
            return; // the simulator's: made up by the person, not by HighLevel
        LastSeen &seen = m_seen[key];
        keepLatest(seen.delivery, exchange.startedAt);
        if (seen.delivery == exchange.startedAt)
            seen.deliveryStatus = exchange.status;
        const QString message =
            exchange.messageId.isEmpty() ? body.value("messageId"_L1).toString() : exchange.messageId;
        if (!message.isEmpty())
            m_messages.insert(message, key);
        keepLatest(m_events[key.first], exchange.startedAt);
        break;
    }
    case Sort::Status: {
        const auto message = m_messages.constFind(exchange.messageId);
        if (!isAccepted || message == m_messages.constEnd())
            return;
        key = *message;
        LastSeen &seen = m_seen[key];
        keepLatest(seen.statusAt, exchange.startedAt);
        if (seen.statusAt == exchange.startedAt)
            seen.status = body.value("status"_L1).toString();
        break;
    }
    case Sort::Inbound:
        if (!isAccepted)
            return;
        key.second = providerOf(exchange, body);
        keepLatest(m_seen[key].inbound, exchange.startedAt);
        break;
    case Sort::AppEvent:
        keepLatest(m_events[key.first], exchange.startedAt);
        return;
    }
    keepLatest(m_useful[key.first], exchange.startedAt);
}

LastSeen Traffic::seen(const LocationId &location, const ProviderId &provider) const
{
    return m_seen.value({location, provider});
}

QDateTime Traffic::lastUseful(const LocationId &location) const
{
    return m_useful.value(location);
}

QDateTime Traffic::lastEvent(const LocationId &location) const
{
    return m_events.value(location);
}

} // namespace Linesman::Installs
