// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/resolver.h"

#include "app/providers/rules.h"
#include "app/providers/typechoices.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace Linesman::Providers {

using namespace Qt::Literals::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(logProviders, "linesman.providers", QtInfoMsg)

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Providers::Resolver)
};

const QString Guide = u"HighLevel docs, Conversation Providers, 2026-08-30"_s;
const QString File = u"conversations.json, 2026-06-19"_s;
const QString FileV3 = u"conversations-v3.json, 2026-06-19"_s;

/*! Collects the rules of one request. */
class Fields
{
public:
    explicit Fields(QList<FieldRule> &rules)
        : m_rules(rules)
    {
    }
    void add(Field field, const QString &wire, Need need, const QString &reason, const QString &source)
    {
        m_rules.append({field, wire, need, reason, source});
    }
    void need(Field field, const QString &wire, const QString &reason, const QString &source)
    {
        add(field, wire, Need::Required, reason, source);
    }
    void may(Field field, const QString &wire, const QString &reason, const QString &source)
    {
        add(field, wire, Need::Optional, reason, source);
    }
    void never(const QList<Field> &fields, const QString &reason, const QString &source)
    {
        for (const Field field : fields)
            add(field, fieldName(field), Need::Forbidden, reason, source);
    }

private:
    QList<FieldRule> &m_rules;
};

void addAttachmentLimits(QList<Limit> &limits, std::optional<qint64> most, const QString &reason)
{
    limits.append({Limited::Attachments, most, most.has_value(), reason, File});
    limits.append({Limited::AttachmentBytes, 5 * 1024 * 1024, false,
                   Texts::tr("HighLevel documents no size for this upload; its sibling names 5 MB."),
                   File + u", upload/initiate"_s});
}

void addTarget(Fields &fields, bool all)
{
    const QString either = Texts::tr("One of contact and conversation suffices; the official file asks for both.");
    const QString sources = File + u"; highlevel-api-docs #149, #169"_s;
    fields.add(Field::Contact, u"contactId"_s, Need::Required,
               Texts::tr("Every message belongs to a contact: search one, or make one from its phone number."),
               sources);
    fields.add(Field::ConversationId, u"conversationId"_s, all ? Need::Required : Need::Optional, either, sources);
}

void addProviderId(Fields &fields, Kind kind, bool all)
{
    if (needsProviderId(kind)) {
        fields.need(Field::ProviderId, u"conversationProviderId"_s,
                    Texts::tr("%1 needs its conversationProviderId in the request.").arg(kindTitle(kind)), Guide);
        return;
    }
    fields.add(Field::ProviderId, u"conversationProviderId"_s, all ? Need::Required : Need::Optional,
               Texts::tr("%1 needs no conversationProviderId by the guide; the official file lists one, so it is sent "
                         "when it is known.")
                   .arg(kindTitle(kind)),
               Guide + u"; "_s + File);
}

void addCall(Fields &fields, Field own, Field other, const QString &ownSentence, const QString &otherSentence)
{
    fields.need(own, own == Field::CallFrom ? u"call.from"_s : u"call.to"_s, ownSentence, Guide);
    fields.may(other, other == Field::CallFrom ? u"call.from"_s : u"call.to"_s, otherSentence, File);
    fields.need(Field::CallStatus, u"call.status"_s, Texts::tr("How the call ended."), File);
    fields.never({Field::CallDuration}, Texts::tr("HighLevel takes no duration on a call log and plans none."),
                 u"highlevel-api-docs #284, 2026-06-30"_s);
}

void addMail(Fields &fields)
{
    fields.may(Field::Subject, u"subject"_s, Texts::tr("Shown above the e-mail."), File);
    fields.may(Field::Html, u"html"_s, Texts::tr("What the agent sees; empty shows the text."), File);
    const QString tied = Texts::tr("Tied to the contact's record; HighLevel does not change it freely.");
    fields.may(Field::EmailFrom, u"emailFrom"_s, tied, File);
    fields.may(Field::EmailTo, u"emailTo"_s, tied, File);
    fields.may(Field::EmailCc, u"emailCc"_s, Texts::tr("A list of addresses."), File);
    fields.may(Field::EmailBcc, u"emailBcc"_s, Texts::tr("A list of addresses."), File);
    fields.may(Field::ThreadId, u"emailMessageId"_s,
               Texts::tr("Puts it under that e-mail; empty begins a thread. The reply names the id to answer to."),
               Guide);
}

Resolution inbound(Kind kind, const Circumstances &circumstances)
{
    Resolution answer;
    answer.reason = Texts::tr("What a customer sent on this channel.");
    answer.source = Guide;
    answer.types = inboundTypeChoices(kind, circumstances);
    Fields fields(answer.fields);
    const bool all = circumstances.sides.value(u"C8"_s) == "all"_L1;
    fields.need(Field::Type, u"type"_s, Texts::tr("Kind and type must agree, or HighLevel refuses the message."),
                Guide);
    addTarget(fields, all);
    addProviderId(fields, kind, all);
    fields.need(Field::Direction, u"direction"_s,
                Texts::tr("Always sent as “inbound”: the file's default on this endpoint is “outbound”."), File);
    fields.may(Field::Date, u"date"_s, Texts::tr("Back-dates the message; without it HighLevel takes its own time."),
               File);
    fields.may(
        Field::AltId, u"altId"_s,
        kind == Kind::EmailChannel
            ? Texts::tr("Your own id; an agent's answer brings it back as replyToAltId.")
            : Texts::tr("Your own id; it comes back in message lists. Only an e-mail channel documents an echo."),
        kind == Kind::EmailChannel ? Guide : u"conversations.json, 2026-06-19; highlevel-api-docs #38"_s);
    fields.may(Field::Attachments, u"attachments"_s,
               kind == Kind::Call ? Texts::tr("Recordings or voicemail, as web addresses.")
                                  : Texts::tr("Web addresses; an empty list is refused and therefore left out."),
               File);
    const QList<Field> mail{Field::Subject, Field::Html,     Field::EmailFrom, Field::EmailTo,
                            Field::EmailCc, Field::EmailBcc, Field::ThreadId};
    const QList<Field> call{Field::CallFrom, Field::CallTo, Field::CallStatus, Field::CallDuration};
    if (kind == Kind::Call) {
        addCall(fields, Field::CallFrom, Field::CallTo,
                Texts::tr("Must be a contact's number, or HighLevel refuses the call log."),
                Texts::tr("Your number that was called."));
        fields.never({Field::Message}, Texts::tr("A call log has no text."), Guide);
        fields.never(mail, Texts::tr("Only e-mail has this."), File);
        addAttachmentLimits(answer.limits, 5, Texts::tr("A call takes at most 5 recordings."));
        return answer;
    }
    fields.may(Field::Message, u"message"_s,
               isEmail(kind) ? Texts::tr("The plain text; text or HTML must be there.")
                             : Texts::tr("Text or an attachment must be there."),
               File);
    fields.never(call, Texts::tr("Only a Call provider has this."), Guide);
    if (isEmail(kind)) {
        addMail(fields);
    } else {
        fields.never(mail, Texts::tr("Only e-mail has this."), File);
    }
    addAttachmentLimits(answer.limits, {}, Texts::tr("HighLevel documents no number of attachments."));
    answer.limits.append(
        {Limited::MessageLength, {}, false, Texts::tr("HighLevel documents no length of a text."), File});
    return answer;
}

Resolution outboundCall(Kind kind)
{
    Resolution answer;
    answer.isPossible = rules(kind).takesOutboundCalls;
    answer.source = Guide;
    if (!answer.isPossible) {
        answer.reason = Texts::tr("Only a Call provider records outgoing calls; other channels send through HighLevel, "
                                  "which calls the Delivery URL.");
        return answer;
    }
    answer.reason = Texts::tr("The record of a call made elsewhere; it dials nothing.");
    answer.types = {{u"Call"_s, Standing::Documented, Texts::tr("The only type that this request takes."), File}};
    Fields fields(answer.fields);
    fields.need(Field::Type, u"type"_s, Texts::tr("Always “Call”."), File);
    fields.need(Field::Contact, u"contactId"_s,
                Texts::tr("The contact that was called. Accepted since June 2026; the file asks for the conversation."),
                u"highlevel-api-docs #234, 2026-06-29"_s);
    fields.may(Field::ConversationId, u"conversationId"_s, Texts::tr("Sent when it is known; the file asks for it."),
               File);
    fields.need(Field::ProviderId, u"conversationProviderId"_s, Texts::tr("The Call provider's id."), File);
    addCall(fields, Field::CallTo, Field::CallFrom,
            Texts::tr("Must be a contact's number, or HighLevel refuses the call log."),
            Texts::tr("Your number that called."));
    fields.may(Field::AltId, u"altId"_s, Texts::tr("Your own id of the call."), File);
    fields.may(Field::Attachments, u"attachments"_s, Texts::tr("Recordings, as web addresses."), File);
    fields.may(Field::Date, u"date"_s, Texts::tr("When the call was; without it HighLevel takes its own time."), File);
    fields.never({Field::Direction, Field::Message, Field::Transcript},
                 Texts::tr("Not in this request; transcripts cannot be attached either."),
                 u"conversations.json, 2026-06-19; highlevel-api-docs #9, #263"_s);
    addAttachmentLimits(answer.limits, 5, Texts::tr("A call takes at most 5 recordings."));
    return answer;
}

Resolution recordings(Kind kind)
{
    Resolution answer;
    answer.isPossible = kind == Kind::Call;
    answer.source = File;
    if (!answer.isPossible) {
        answer.reason =
            Texts::tr("Only call logs take attachments afterwards; other messages carry them from the start.");
        return answer;
    }
    answer.reason = Texts::tr("Recordings that came after the call. They replace what the call has now.");
    Fields fields(answer.fields);
    fields.need(Field::MessageId, u"{messageId}"_s, Texts::tr("The call's message id, in the path."), File);
    fields.need(Field::Attachments, u"attachments"_s, Texts::tr("The whole list: it replaces the present one."), File);
    addAttachmentLimits(answer.limits, 5, Texts::tr("A call takes at most 5 recordings."));
    return answer;
}

Resolution status(Kind kind)
{
    Resolution answer;
    answer.source = Guide;
    if (kind == Kind::Call) {
        answer.isPossible = false;
        answer.reason = Texts::tr("Nothing is documented for the status of call logs: a call's own status is sent with "
                                  "it.");
        return answer;
    }
    answer.reason = Texts::tr("Only a token of the app that owns the provider may do this.");
    Fields fields(answer.fields);
    fields.need(Field::MessageId, u"{messageId}"_s, Texts::tr("The messageId of the delivery, in the path."), File);
    fields.need(Field::Status, u"status"_s,
                Texts::tr("There is no “sent” and no “undelivered”: send pending, or failed."), File);
    const QString together = Texts::tr("Goes with “failed”; code, type and message together or none.");
    fields.may(Field::ErrorCode, u"error.code"_s, together, File);
    fields.may(Field::ErrorType, u"error.type"_s, together, File);
    fields.may(Field::ErrorMessage, u"error.message"_s, together, File);
    if (isEmail(kind))
        fields.may(Field::EmailMessageId, u"emailMessageId"_s, Texts::tr("Which e-mail of the thread."), File);
    else
        fields.never({Field::EmailMessageId}, Texts::tr("Only e-mail has this."), File);
    return answer;
}

Resolution emailStatus(Kind kind)
{
    Resolution answer;
    answer.source = FileV3;
    answer.isPossible = isEmail(kind);
    if (!answer.isPossible) {
        answer.reason = Texts::tr("Only e-mail has these ten statuses; use the status update.");
        return answer;
    }
    answer.reason = Texts::tr("v3 only: ten statuses, counters that are added up, and a status for each recipient.");
    Fields fields(answer.fields);
    fields.need(Field::EmailMessageId, u"{id}"_s, Texts::tr("The emailMessageId, in the path: not the messageId."),
                FileV3);
    fields.need(Field::Status, u"status"_s, Texts::tr("Overwrites the status of the whole e-mail."), FileV3);
    fields.may(Field::Counters, u"events"_s, Texts::tr("Counters are added to what is there; 0 changes nothing."),
               FileV3);
    fields.may(Field::Recipients, u"recipients"_s, Texts::tr("Each address is added or updated."), FileV3);
    return answer;
}

Resolution agentSend(Kind kind)
{
    Resolution answer;
    answer.isPossible = rules(kind).hasDeliveries;
    answer.source = Guide;
    if (!answer.isPossible) {
        answer.reason = Texts::tr("HighLevel sends nothing through a Call provider: it only keeps the log.");
        return answer;
    }
    answer.reason = Texts::tr("What an agent writes on the channel; HighLevel posts it to the Delivery URL.");
    answer.types = {{isEmail(kind) && kind == Kind::EmailDefault ? u"Email"_s
                     : kind == Kind::SmsDefault                  ? u"SMS"_s
                                                                 : u"Custom"_s,
                     Standing::Documented, Texts::tr("The type of the channel."), File}};
    Fields fields(answer.fields);
    fields.need(Field::Contact, u"contactId"_s, Texts::tr("Who gets it."), File);
    addProviderId(fields, kind, false);
    if (isEmail(kind)) {
        fields.may(Field::Subject, u"subject"_s, Texts::tr("Shown above the e-mail."), File);
        fields.need(Field::Html, u"html"_s, Texts::tr("An e-mail needs HTML; text alone is refused."),
                    u"conversations.json, 2026-06-19; public notes, 2026"_s);
    } else {
        fields.may(Field::Message, u"message"_s, Texts::tr("Text or an attachment must be there."), File);
        fields.never({Field::Subject, Field::Html}, Texts::tr("Only e-mail has this."), File);
    }
    fields.may(Field::Attachments, u"attachments"_s, Texts::tr("Web addresses."), File);
    fields.never({Field::AltId}, Texts::tr("This request has no altId."), u"highlevel-api-docs #253"_s);
    return answer;
}
} // namespace

Resolution resolve(Kind kind, Act act, const Circumstances &circumstances)
{
    Resolution answer;
    switch (act) {
    case Act::Inbound:
        answer = inbound(kind, circumstances);
        break;
    case Act::OutboundCall:
        answer = outboundCall(kind);
        break;
    case Act::Recordings:
        answer = recordings(kind);
        break;
    case Act::Status:
        answer = status(kind);
        break;
    case Act::EmailStatus:
        answer = emailStatus(kind);
        break;
    case Act::AgentSend:
        answer = agentSend(kind);
        break;
    }
    answer.kind = kind;
    answer.act = act;
    qCDebug(logProviders).noquote() << "resolved" << kindName(kind) << int(act);
    return answer;
}

} // namespace Linesman::Providers
