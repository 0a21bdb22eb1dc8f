// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"
#include "app/providers/kind.h"

#include <QList>
#include <QString>

#include <optional>
#include <string_view>

namespace Linesman::Webhooks {

/*! One thing to know about a body. */
struct ShapeNote {
    enum class Level {
        Note,    //!< good to know: an unknown field, a form that HighLevel's page does not show
        Warning, //!< a receiver may trip over it
        Error,   //!< not what HighLevel sends: a field missing, a wrong type, no JSON
    };
    Level level = Level::Note;
    QString field; //!< the field it is about; empty for the whole body
    QString text;  //!< one translated sentence
    bool operator==(const ShapeNote &) const = default;
};

/*! What a body is, and whether it is one as HighLevel sends it. */
struct Shape {
    enum class Family {
        ProviderOutbound, //!< for a provider's Delivery URL
        AppEvent,         //!< for the app's webhook URL, of a known name
        WorkflowWebhook,  //!< what a workflow's webhook action posts: neither of the two, and unsigned
        UnknownEvent,     //!< for the app's webhook URL by its looks, of a name not known
        Unknown,          //!< JSON of another kind
        NotJson,
        Empty, //!< no body at all
    };
    Family family = Family::Empty;
    QString eventType; //!< ProviderOutboundMessage, INSTALL, ...; empty when not told
    std::optional<Providers::Kind> kind;
    /*! The other kind that sends the same (before 2025-07-20 a channel's `type` was SMS, too); nothing when clear. */
    std::optional<Providers::Kind> otherKind;
    /*! The fields stand inside another object: `data`, as in a sample of HighLevel's guide, or an automation tool's. */
    bool isInDataWrapper = false;
    QString summary; //!< one translated sentence: what this is
    QList<ShapeNote> notes;

    QString messageId;
    QString emailMessageId;
    QString locationId;
    QString contactId;
    QString conversationId;
    QString webhookId;

    bool isSound() const; //!< without an Error
    bool operator==(const Shape &) const = default;
};

/*!
    Says what \a body, received at \a path, is. Never fails; understands any bytes. Takes about 10 ms for each MB.
    A path that begins with `/delivery` or `/events` (the two that the listener offers) is held against what came.
*/
Shape shapeOf(std::string_view body, std::string_view path = {});
/*! The same of a request: undoes Content-Encoding for reading, and says when its Content-Type hides the JSON. */
Shape shapeOf(const Http::Headers &headers, std::string_view body, std::string_view path);

QString familyWord(
    Shape::Family family); //!< wire word: providerOutbound, appEvent, workflowWebhook, unknownEvent, unknown, ...
QString levelWord(ShapeNote::Level level); //!< wire word: note, warning, error

} // namespace Linesman::Webhooks
