// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/core/result.h"
#include "app/providers/kind.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace Linesman::Webhooks {

/*! Which fields a composed delivery carries. */
enum class PayloadProfile {
    /*! Also what third parties have seen: `type` Custom for extra channels, the ids of provider and conversation, ... */
    Observed,
    Documented, //!< only what the page ProviderOutboundMessage lists
};

/*!
    A ProviderOutboundMessage as a person composes it. A field left empty is left out, but for `attachments`.
    Source: HighLevel docs, "webhook events/ProviderOutboundMessage.md" as of 2026-08-30; what goes beyond it is named
   in payloadFields().
*/
struct OutboundForm {
    Providers::Kind kind = Providers::Kind::SmsDefault;
    PayloadProfile profile = PayloadProfile::Observed;
    QString contactId;
    QString locationId;
    QString messageId; //!< each delivery of a burst gets a new one when it is empty
    QString emailMessageId;
    QString type;            //!< empty for the kind's own
    QStringList attachments; //!< URLs
    QString message;
    QString phone;
    QStringList emailTo;
    QString emailFrom;
    QString html;
    QString subject;
    QString userId;
    QString replyToAltId;
    QString conversationProviderId;
    QString conversationId;
    QString customUserId;
    QString from;
    QList<std::pair<QString, QJsonValue>> extra; //!< fields that no source names, at the end
    bool operator==(const OutboundForm &) const = default;
};

/*! One field of the payload, for a form. */
struct PayloadField {
    QString name;             //!< on the wire
    bool isDocumented = true; //!< on the page, and not only seen by third parties
    bool isRequired = false;  //!< an endpoint cannot work without it
    QString help;             //!< translated: meaning, shape and where it was seen
};

/*! The fields that a delivery to a provider of \a kind has, in the order of the wire. None for Call. */
QList<PayloadField> payloadFields(Providers::Kind kind, PayloadProfile profile);
/*! Why there is no delivery for \a kind (Call), translated; empty for the others. */
QString whyNoDelivery(Providers::Kind kind);
/*! The wire `type` of a delivery to \a kind. */
QString payloadType(Providers::Kind kind, PayloadProfile profile);

/*! A form filled with made-up values of HighLevel's shape; messageId and emailMessageId are left empty. */
OutboundForm sampleForm(Providers::Kind kind, PayloadProfile profile = PayloadProfile::Observed);
/*! What is wrong with \a form; fields are named as on the wire, `kind` for a kind without delivery. */
QList<Problem> problems(const OutboundForm &form);
/*!
    Sets \a field (a wire name) from text: lists take commas; a name that no source knows goes to extra, where "null",
    "true", "false", numbers, objects and arrays are taken as JSON. An empty \a value leaves the field out.
*/
void setField(OutboundForm &form, const QString &field, const QString &value);
/*! The text of \a field as setField() takes it. */
QString fieldText(const OutboundForm &form, const QString &field);

/*! Gives \a form the ids that every delivery has of its own, where they are empty: messageId, emailMessageId. */
OutboundForm withFreshIds(OutboundForm form);
/*! Compact JSON in the documented order of fields, written as JSON.stringify does. */
QByteArray payloadJson(const OutboundForm &form);
/*! The same over several lines, for reading and editing. */
QByteArray payloadJsonIndented(const OutboundForm &form);
/*! Back from JSON, without loss of fields. Fails with BadInput for what is not a JSON object. */
Result<OutboundForm> formFromJson(const QByteArray &json, Providers::Kind kind, PayloadProfile profile);

/*! An id as HighLevel makes them: 20 letters and digits. */
QString freshId();

} // namespace Linesman::Webhooks
