// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/field.h"
#include "app/providers/kind.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Linesman::Providers {

/*! An action through a provider. */
enum class Act {
    Inbound,      //!< `POST /conversations/messages/inbound`
    OutboundCall, //!< `POST /conversations/messages/outbound`
    Recordings,   //!< `PUT /conversations/messages/{messageId}/attachments`
    Status,       //!< `PUT /conversations/messages/{messageId}/status`
    EmailStatus,  //!< `PUT /conversations/messages/email/{id}/status`, v3 only
    AgentSend,    //!< a user writes on the channel; HighLevel calls the Delivery URL
};
inline constexpr std::array AllActs{Act::Inbound, Act::OutboundCall, Act::Recordings,
                                    Act::Status,  Act::EmailStatus,  Act::AgentSend};

enum class Need { Required, Optional, Forbidden };

/*! One field of a request and why it must, may or must not be there. */
struct FieldRule {
    Field field = Field::Type;
    QString wire; //!< name in the request: "call.from"
    Need need = Need::Optional;
    QString reason; //!< translated, one sentence
    QString source; //!< public page, file or issue, and its date
    bool operator==(const FieldRule &) const = default;
};

/*! The certainty that a host takes a type. */
enum class Standing {
    Documented, //!< HighLevel's guide says so
    Observed,   //!< others saw live hosts want it
    InForce,    //!< the emulator's behaviour profile takes it
    NotInForce, //!< the emulator's behaviour profile refuses it
    Accepted,   //!< this very provider's host took it before
    Refused,    //!< this very provider's host refused it before
};

/*! A wire `type` that may be sent. Where more than one is offered the choice is doubtful, and each names its side. */
struct TypeChoice {
    QString type;
    Standing standing = Standing::Documented;
    QString reason; //!< translated: which side says so
    QString source;
    bool operator==(const TypeChoice &) const = default;
};

enum class Limited { Attachments, AttachmentBytes, MessageLength };

struct Limit {
    Limited of = Limited::Attachments;
    std::optional<qint64> most; //!< nothing: HighLevel documents none
    bool isHard = true;         //!< false: sent all the same, with a warning
    QString reason;
    QString source;
    bool operator==(const Limit &) const = default;
};

/*! The answer: what may be sent, and why. */
struct Resolution {
    Kind kind = Kind::SmsDefault;
    Act act = Act::Inbound;
    bool isPossible = true;
    QString reason; //!< why the act is possible, or not
    QString source;
    QList<TypeChoice> types; //!< the one to send first; empty when the request has no type or is not possible
    QList<FieldRule> fields;
    QList<Limit> limits;

    const FieldRule *rule(Field field) const; //!< null when the request knows no such field
    Need need(Field field) const;             //!< Forbidden when it knows none
    const TypeChoice *type(const QString &wireType) const;
    const Limit *limit(Limited of) const;
    bool isDoubtful() const { return types.size() > 1; }
};

} // namespace Linesman::Providers
