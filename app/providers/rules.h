// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/kind.h"

#include <QList>
#include <QString>

namespace Linesman::Providers {

/*! Whether a feature of HighLevel works with a kind of provider. */
enum class Support { Yes, No, NotStated };

/*! A wire `type` that an inbound message of a kind may carry. */
struct InboundType {
    QString type;
    QString note;   //!< translated: where this side was seen; empty for the documented one
    QString source; //!< public page or issue, and its date
    bool operator==(const InboundType &) const = default;
};

QString
kindsGuide(); //!< the source of most of what is said of a kind: "HighLevel docs, Conversation Providers, 2026-08-30"

/*!
    What HighLevel says of one kind of provider.
    Source, unless a field says otherwise: HighLevel docs, marketplace modules, "Conversation Providers", as of
    2026-08-30 (the fact kinds.guide).
*/
struct Rules {
    Kind kind = Kind::SmsDefault;
    QString purpose;                 //!< translated, one sentence
    QString portalType;              //!< the type to choose in the developer portal: SMS, Email, Call
    bool isCustom = false;           //!< the portal's check box "Is this a Custom Conversation Provider"
    bool hasCustomBox = true;        //!< whether the portal offers that box for the type
    bool hasAlwaysShow = false;      //!< "Always show this Conversation Provider", alias and logo
    bool needsProviderId = false;    //!< `conversationProviderId` on inbound
    bool takesOutboundCalls = false; //!< `POST /conversations/messages/outbound`
    bool takesAltId = false;         //!< documented echo of `altId` as `replyToAltId`
    bool hasDeliveries = true;       //!< a ProviderOutboundMessage is documented
    QString enabling;                //!< translated: who clicks what in the sub-account
    QString workflows;               //!< translated
    QString composer;                //!< translated: when it is not offered there; may be empty
    QString portalName;              //!< what the guide calls it since 2026; may be empty
    QString deliveryType;            //!< `type` of its ProviderOutboundMessage
    Support bulkActions = Support::NotStated;
    Support mobileApp = Support::NotStated;
    QString source; //!< page and date
};

const Rules &rules(Kind kind);

/*! The documented type first; where live hosts were seen to want another (C1), that one second. */
QList<InboundType> inboundTypes(Kind kind);
bool needsProviderId(Kind kind);

/*!
    What an id looks like when it does not look like a provider's, as a translated sentence; empty when it is plausible.
    Provider ids are 24 hexadecimal digits in examples, 20 letters and digits in webhook samples: so this is a hint
   only.
*/
QString idHint(const QString &id);

} // namespace Linesman::Providers
