// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/missedmessages.h"

#include "app/highlevel/messagetype.h"
#include "app/messages/exportedmessages.h"
#include "app/webhooks/delivery.h"

#include <algorithm>
#include <optional>

namespace Linesman::Doctor {

using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

namespace {
/*! Whose delivery \a message was; nothing for a message of HighLevel's own service or of another app. */
std::optional<Providers::KnownProvider> ownerOf(const HighLevel::Message &message,
                                                const QList<Providers::KnownProvider> &providers)
{
    const bool isEmail = HighLevel::isEmail(message.messageType);
    const Kind usual = isEmail ? Kind::EmailDefault : Kind::SmsDefault;
    const auto fits = [&](const Providers::KnownProvider &provider) {
        return message.providerId.isEmpty() ? provider.kind == usual : provider.id == message.providerId;
    };
    const auto found = std::find_if(providers.cbegin(), providers.cend(), fits);
    // Nothing is delivered to a provider of calls: it logs them.
    return found == providers.cend() || found->kind == Kind::Call ? std::nullopt : std::optional(*found);
}
} // namespace

Result<QSet<QString>> capturedMessages(const History::Reader &reader, const QDateTime &from)
{
    History::Filter filter;
    filter.channels = {Exchange::Channel::Capture};
    filter.eventType = u"ProviderOutboundMessage"_s;
    filter.from = from;
    const Result<std::vector<ExchangeId>> ids = reader.ids(filter);
    if (!ids)
        return failure(ids.error());
    const Result<QList<History::Row>> rows = reader.rows(*ids);
    if (!rows)
        return failure(rows.error());
    QSet<QString> captured;
    for (const History::Row &row : *rows)
        captured.insert(row.messageId);
    return captured;
}

QDateTime missedUntil(const OAuth::Connection &connection, const QDateTime &now)
{
    return connection.isLive() ? now : now.addYears(1);
}

Task<Result<MissedList>> missedMessages(HighLevel::Client &client, LocationId location, QDateTime from, QDateTime to,
                                        QList<Providers::KnownProvider> providers, QSet<QString> captured)
{
    const Result<Messages::ExportedMessages> exported = co_await Messages::exportedMessages(client, location, from, to);
    if (!exported)
        co_return failure(exported.error());
    MissedList list;
    list.isWhole = exported->isWhole;
    for (const HighLevel::Message &message : exported->messages) {
        const std::optional<Providers::KnownProvider> owner = ownerOf(message, providers);
        if (message.direction != HighLevel::Direction::Outbound || !owner)
            continue;
        ++list.exported;
        if (!captured.contains(message.id.text()))
            list.messages.append({message, *owner});
    }
    co_return list;
}

Task<Result<int>> sendMissed(HighLevel::Client &client, History::Store *history, Webhooks::DeliveryPlan plan,
                             Missed missed, LocationId location)
{
    const ContactId contact = missed.message.contactId;
    const Result<HighLevel::Contact> known = co_await client.contact(location, contact);
    if (!known)
        co_return failure(known.error());
    plan.form = deliveryFor(missed, *known);
    if (plan.form.locationId.isEmpty())
        plan.form.locationId = location.text();
    Webhooks::Delivery delivery(history);
    int status = 0;
    QObject::connect(
        &delivery, &Webhooks::Delivery::attempted, &delivery,
        [&status](const QList<Webhooks::DeliveryAttempt> &attempts) { status = attempts.constLast().result.status; });
    const Webhooks::DeliveryPlan sent = plan;
    const Result<Webhooks::DeliveryReport> report = co_await delivery.send(sent);
    if (!report)
        co_return failure(report.error());
    co_return status;
}

Webhooks::OutboundForm deliveryFor(const Missed &missed, const HighLevel::Contact &contact)
{
    const HighLevel::Message &message = missed.message;
    Webhooks::OutboundForm form;
    form.kind = missed.provider.kind;
    form.contactId = message.contactId.text();
    form.locationId = message.locationId.isEmpty() ? contact.locationId.text() : message.locationId.text();
    form.messageId = message.id.text();
    form.attachments = message.attachments;
    form.userId = message.userId.text();
    form.conversationId = message.conversationId.text();
    form.conversationProviderId = missed.provider.id.text();
    if (Providers::isEmail(missed.provider.kind)) {
        form.emailTo = QStringList{contact.email};
        form.html = message.body;
        form.subject = message.json.value("subject"_L1).toString();
        if (!message.emailMessageIds.isEmpty())
            form.emailMessageId = message.emailMessageIds.constFirst().text();
    } else {
        form.phone = contact.phone;
        form.message = message.body;
    }
    return form;
}

} // namespace Linesman::Doctor
