// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/inbounddraft.h"

#include "app/core/phone.h"
#include "app/messages/attachment.h"
#include "app/messages/mailaddress.h"
#include "app/providers/rules.h"

#include <QCoreApplication>

#include <utility>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;
using Providers::Field;
using Providers::Kind;
using Providers::Limited;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Messages::InboundDraft)
};

/*! An address, or "Name <a@b.example>", which is what HighLevel itself sends. */
bool isMailbox(QStringView text)
{
    const qsizetype open = text.indexOf(u'<');
    if (open >= 0 && text.first(open).contains(u'>'))
        return false;
    const QStringView address = text.mid(open + 1);
    return isMailAddress(address.endsWith(u'>') ? address.chopped(1) : address);
}

QString typeOf(const InboundDraft &draft, const Providers::Resolution &rules)
{
    if (!draft.type.isEmpty() || rules.types.isEmpty())
        return draft.type;
    return rules.types.first().type;
}

/*! What the kind does not take but the draft holds, each with the resolver's reason. */
void checkForbidden(const InboundDraft &draft, const Providers::Resolution &rules, QList<Problem> &found)
{
    const std::pair<Field, bool> filled[] = {{Field::Message, !draft.message.isEmpty()},
                                             {Field::Subject, !draft.subject.isEmpty()},
                                             {Field::Html, !draft.html.isEmpty()},
                                             {Field::EmailFrom, !draft.emailFrom.isEmpty()},
                                             {Field::EmailTo, !draft.emailTo.isEmpty()},
                                             {Field::EmailCc, !draft.emailCc.isEmpty()},
                                             {Field::EmailBcc, !draft.emailBcc.isEmpty()},
                                             {Field::ThreadId, !draft.threadId.isEmpty()},
                                             {Field::CallFrom, !draft.callFrom.isEmpty()},
                                             {Field::CallTo, !draft.callTo.isEmpty()},
                                             {Field::Attachments, !draft.attachments.isEmpty()}};
    for (const auto &[field, isFilled] : filled) {
        const Providers::FieldRule *rule = rules.rule(field);
        if (isFilled && rule && rule->need == Providers::Need::Forbidden)
            found << problemOf(field, rule->reason);
    }
}

void checkContact(const ContactRef &contact, QList<Problem> &found)
{
    if (contact.id.isEmpty() && contact.conversationId.isEmpty())
        found << problemOf(Field::Contact, Texts::tr("Choose a contact on the left: every message belongs to one."));
}

void checkProvider(const Providers::Resolution &rules, const ProviderId &id, QList<Problem> &found)
{
    const Kind kind = rules.kind;
    if (id.isEmpty()) {
        if (rules.need(Field::ProviderId) == Providers::Need::Required) {
            found << problemOf(Field::ProviderId,
                               Texts::tr("%1 needs a conversationProviderId: add the provider first.")
                                   .arg(Providers::kindTitle(kind)));
        }
        return;
    }
    if (const QString hint = Providers::idHint(id.text()); !hint.isEmpty())
        found << problemOf(Field::ProviderId, hint, false);
}

void checkAddresses(const InboundDraft &draft, QList<Problem> &found)
{
    const QString wrong = Texts::tr("“%1” is not an e-mail address.");
    const auto check = [&](Field field, const QStringList &addresses) {
        for (const QString &address : addresses) {
            if (!address.isEmpty() && !isMailbox(address))
                found << problemOf(field, wrong.arg(address));
        }
    };
    check(Field::EmailFrom, {draft.emailFrom});
    check(Field::EmailTo, {draft.emailTo});
    check(Field::EmailCc, draft.emailCc);
    check(Field::EmailBcc, draft.emailBcc);
}

/*! A call's \a number must be the contact's own. */
void checkCallNumber(Field field, const QString &number, const ContactRef &contact, QList<Problem> &found)
{
    const std::optional<QString> read = e164(number);
    if (!read) {
        found << problemOf(field, Texts::tr("Type a phone number with its country code, such as +15005550006."));
        return;
    }
    if (contact.id.isEmpty())
        return;
    if (contact.phone.isEmpty())
        found << problemOf(field, Texts::tr("This contact has no phone number; HighLevel refuses the call log."));
    else if (e164(contact.phone) != read)
        found << problemOf(field, Texts::tr("Must be the contact's number, %1.").arg(contact.phone));
}

void checkOtherNumber(Field field, const QString &number, QList<Problem> &found)
{
    if (!number.isEmpty() && !e164(number))
        found << problemOf(field, Texts::tr("Type a phone number with its country code, such as +15005550006."));
}

void checkAttachments(const QStringList &urls, const Providers::Resolution &rules, QList<Problem> &found)
{
    const Providers::Limit *limit = rules.limit(Limited::Attachments);
    if (limit && limit->most && urls.size() > *limit->most)
        found << problemOf(Field::Attachments, limit->reason, limit->isHard);
    for (const QString &url : urls)
        found << attachmentProblems(url);
}

void checkContent(const InboundDraft &draft, QList<Problem> &found)
{
    const bool hasText = !draft.message.trimmed().isEmpty();
    if (isEmail(draft.kind)) {
        if (!hasText && draft.html.trimmed().isEmpty())
            found << problemOf(Field::Message, Texts::tr("Type a text, or HTML below."));
        if (draft.subject.trimmed().isEmpty())
            found << problemOf(Field::Subject, Texts::tr("An e-mail without a subject is unusual."), false);
        checkAddresses(draft, found);
        return;
    }
    if (draft.kind == Kind::Call)
        return;
    if (!hasText && draft.attachments.isEmpty())
        found << problemOf(Field::Message, Texts::tr("Type a text or add an attachment."));
}

HighLevel::CallLog callLog(const QString &from, const QString &to, const QString &status)
{
    HighLevel::CallLog log;
    log.from = e164(from).value_or(from);
    log.to = e164(to).value_or(to);
    log.status = status;
    return log;
}
} // namespace

QStringList callStatuses()
{
    return {u"pending"_s,   u"completed"_s, u"answered"_s, u"busy"_s,
            u"no-answer"_s, u"failed"_s,    u"canceled"_s, u"voicemail"_s};
}

QList<Problem> problems(const InboundDraft &draft, const Providers::Resolution &rules)
{
    QList<Problem> found;
    checkContact(draft.contact, found);
    checkProvider(rules, draft.providerId, found);
    if (!rules.type(typeOf(draft, rules))) {
        const Providers::TypeChoice &right = rules.types.first();
        found << problemOf(Field::Type,
                           Texts::tr("%1 does not take type “%2”; it takes %3. %4")
                               .arg(Providers::kindTitle(draft.kind), draft.type, right.type, right.reason));
    }
    checkForbidden(draft, rules, found);
    checkContent(draft, found);
    if (draft.kind == Kind::Call) {
        checkCallNumber(Field::CallFrom, draft.callFrom, draft.contact, found);
        checkOtherNumber(Field::CallTo, draft.callTo, found);
        if (!callStatuses().contains(draft.callStatus))
            found << problemOf(Field::CallStatus,
                               Texts::tr("“%1” is not a call status that HighLevel knows.").arg(draft.callStatus));
    }
    checkAttachments(draft.attachments, rules, found);
    if (draft.date.isValid() && draft.date > QDateTime::currentDateTimeUtc().addSecs(60))
        found << problemOf(Field::Date, Texts::tr("This date is in the future."), false);
    return found;
}

HighLevel::InboundMessage inboundMessage(const InboundDraft &draft, const Providers::Resolution &rules)
{
    HighLevel::InboundMessage message;
    message.type = typeOf(draft, rules);
    message.conversationId = draft.contact.conversationId;
    message.contactId = draft.contact.id;
    message.providerId = draft.providerId; // the guide leaves it out for default kinds, the official file has it
    message.altId = draft.altId;
    message.attachments = draft.attachments;
    // The file's default on this endpoint is "outbound"; saying it leaves no doubt.
    message.direction = u"inbound"_s;
    message.date = draft.date;
    if (draft.kind == Kind::Call) {
        message.call = callLog(draft.callFrom, draft.callTo, draft.callStatus);
        return message;
    }
    message.message = draft.message;
    if (isEmail(draft.kind)) {
        message.subject = draft.subject;
        message.html = draft.html;
        message.emailFrom = draft.emailFrom;
        message.emailTo = draft.emailTo;
        message.emailCc = draft.emailCc;
        message.emailBcc = draft.emailBcc;
        message.emailMessageId = draft.threadId;
    }
    return message;
}

QList<Problem> problems(const CallDraft &draft, const Providers::Resolution &rules)
{
    QList<Problem> found;
    checkContact(draft.contact, found);
    checkProvider(rules, draft.providerId, found);
    checkCallNumber(Field::CallTo, draft.to, draft.contact, found);
    checkOtherNumber(Field::CallFrom, draft.from, found);
    if (!callStatuses().contains(draft.status))
        found << problemOf(Field::CallStatus,
                           Texts::tr("“%1” is not a call status that HighLevel knows.").arg(draft.status));
    checkAttachments(draft.attachments, rules, found);
    return found;
}

HighLevel::OutboundCall outboundCall(const CallDraft &draft)
{
    HighLevel::OutboundCall call;
    call.conversationId = draft.contact.conversationId;
    call.contactId = draft.contact.id;
    call.providerId = draft.providerId;
    call.call = callLog(draft.from, draft.to, draft.status);
    call.altId = draft.altId;
    call.attachments = draft.attachments;
    call.date = draft.date;
    return call;
}

} // namespace Linesman::Messages
