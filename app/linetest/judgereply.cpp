// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/judge.h"

#include "app/linetest/apicall.h"
#include "app/linetest/refusal.h"
#include "app/linetest/result.h"

#include <QCoreApplication>

#include <algorithm>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReplyWords {
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::ReplyWords)
};

/*! "type SMS, without conversationProviderId", as advice. Source: Conversation Providers page, 2026-08-30. */
QString howToPost(const Expectation &expected)
{
    switch (expected.kind) {
    case Providers::Kind::SmsDefault:
        return ReplyWords::tr("Post it with type SMS and this contactId, without a conversationProviderId.");
    case Providers::Kind::SmsChannel:
        return ReplyWords::tr("Post it with type SMS or, as live HighLevel asks since 2026, Custom, and "
                              "conversationProviderId %1.")
            .arg(expected.providerId);
    case Providers::Kind::EmailDefault:
        return ReplyWords::tr("Post it with type Email, html and subject, without a conversationProviderId.");
    case Providers::Kind::EmailChannel:
        return ReplyWords::tr(
                   "Post it with type Custom and conversationProviderId %1; type Email would file it under the "
                   "default e-mail.")
            .arg(expected.providerId);
    case Providers::Kind::Call:
        break;
    }
    return ReplyWords::tr("Post it with type Call, a call object and conversationProviderId %1.")
        .arg(expected.providerId);
}

bool isForAnyOf(const QJsonObject &inbound, const QList<Providers::Kind> &kinds)
{
    return std::any_of(kinds.begin(), kinds.end(),
                       [&inbound](Providers::Kind kind) { return isForProvider(inbound, kind, {}); });
}

Judgement refused(const Expectation &expected, const Exchange &entry)
{
    Judgement judgement;
    judgement.evidence = {entry};
    judgement.problem = Problem::ReplyRefused;
    judgement.happened = ReplyWords::tr("The reply was refused: %1.").arg(refusalText(entry));
    const QString code = entry.responseJson().value(u"canonicalCode"_s).toString();
    if (isRefusedForType(entry)) {
        judgement.problem = Problem::ReplyWrongType;
        const bool isSmsRefused = entry.requestJson().value(u"type"_s).toString() == "SMS"_L1 &&
                                  entry.requestJson().value(u"conversationProviderId"_s) == expected.providerId;
        judgement.advice = expected.kind == Providers::Kind::SmsChannel && isSmsRefused
                               ? ReplyWords::tr("Post it with type Custom and conversationProviderId %1: an extra SMS "
                                                "channel does not take SMS here.")
                                     .arg(expected.providerId)
                               : howToPost(expected);
    } else if (code == "CONVERSATIONS_CONTACT_NOT_FOUND"_L1) {
        judgement.problem = Problem::ReplyWrongContact;
        judgement.advice = ReplyWords::tr("Use the payload's contactId, here %1, or look the contact up by its phone.")
                               .arg(expected.contactId);
    } else if (const QString reason = refusalAdvice(entry); !reason.isEmpty()) {
        judgement.advice = reason;
    } else if (entry.status == 401) {
        judgement.advice = ReplyWords::tr("Send a location token of the app that owns the provider, with the scope "
                                          "conversations/message.write and a Version header.");
    } else if (entry.status == 422) {
        judgement.advice =
            ReplyWords::tr("Put right the fields that the answer names: add those that should not be "
                           "empty, leave out those that should not exist, and an empty attachments array.");
    } else {
        judgement.advice = howToPost(expected);
    }
    judgement.isRefused = entry.status != 429 && entry.status < 500;
    return judgement;
}

Judgement notStored(const Expectation &expected, const Exchange &entry)
{
    Judgement judgement;
    judgement.problem = Problem::ReplyNotStored;
    judgement.happened = ReplyWords::tr("The reply was answered %1, but no message was made.").arg(entry.status);
    judgement.advice = howToPost(expected);
    judgement.evidence = {entry};
    return judgement;
}

Judgement wrongType(const Expectation &expected, const Exchange &entry)
{
    Judgement judgement;
    judgement.problem = Problem::ReplyWrongType;
    const QJsonObject body = entry.requestJson();
    const QString named = body.value(u"conversationProviderId"_s).toString();
    judgement.happened =
        named.isEmpty()
            ? ReplyWords::tr("The reply was posted as type %1 without a provider id, and so went to another channel.")
                  .arg(body.value(u"type"_s).toString())
            : ReplyWords::tr("The reply was posted as type %1 for provider %2, another channel than the message's.")
                  .arg(body.value(u"type"_s).toString(), named);
    judgement.advice = howToPost(expected);
    judgement.evidence = {entry};
    return judgement;
}

Judgement wrongContact(const Expectation &expected, const Exchange &entry)
{
    Judgement judgement;
    judgement.problem = Problem::ReplyWrongContact;
    judgement.happened = ReplyWords::tr("The reply was posted to another contact or conversation (%1).")
                             .arg(entry.responseJson().value(u"conversationId"_s).toString());
    judgement.advice =
        ReplyWords::tr("Use the payload's contactId, here %1, when you post the reply.").arg(expected.contactId);
    judgement.evidence = {entry};
    return judgement;
}

Judgement wrongDirection(const Exchange &entry)
{
    Judgement judgement;
    judgement.problem = Problem::ReplyWrongDirection;
    judgement.happened = ReplyWords::tr("The reply was posted with direction \"outbound\".");
    judgement.advice = ReplyWords::tr("Leave direction out, or send \"inbound\".");
    judgement.evidence = {entry};
    return judgement;
}

QString textOf(const QJsonObject &inbound)
{
    return inbound.value(u"type"_s).toString() + u'\n' + inbound.value(u"message"_s).toString() + u'\n' +
           inbound.value(u"html"_s).toString();
}

} // namespace

Judgement judgeReply(const Expectation &expected, const QList<Exchange> &log)
{
    Judgement best; // why not, as far as seen
    for (const Exchange &entry : log) {
        const std::optional<ApiCall> call = apiCall(entry);
        if (!call || call->kind != ApiCall::Kind::Inbound)
            continue;
        const QJsonObject body = entry.requestJson();
        const QJsonObject answer = entry.responseJson();
        const bool isOurProvider = isForProvider(body, expected.kind, expected.providerId);
        if (body.value(u"type"_s).toString() == "Call"_L1)
            continue; // the call log of the Call kind
        if (!entry.isAccepted()) {
            best = refused(expected, entry);
            continue;
        }
        const QString id = answer.value(u"messageId"_s).toString();
        if (id.isEmpty()) {
            best = notStored(expected, entry);
            continue;
        }
        const bool isOurPlace = answer.value(u"conversationId"_s).toString() == expected.conversationId;
        if (isOurPlace && !isOurProvider) {
            if (!isForAnyOf(body, expected.lateKinds))
                best = wrongType(expected, entry);
        } else if (isOurProvider && !isOurPlace) {
            best = wrongContact(expected, entry);
        } else if (isOurProvider && body.value(u"direction"_s).toString() == "outbound"_L1) {
            best = wrongDirection(entry);
        } else if (isOurProvider) {
            Judgement judgement;
            judgement.stand = Judgement::Stand::Passed;
            judgement.note = body.value(u"type"_s).toString();
            judgement.messageId = id;
            judgement.evidence = {entry};
            return judgement;
        }
    }
    if (best.problem != Problem::None) {
        const int status = best.evidence.constFirst().status;
        best.isRefused = status != 429 && status < 500;
        return best;
    }
    best.problem = Problem::NoReply;
    best.happened =
        ReplyWords::tr("The endpoint posted no inbound reply within %1.").arg(durationText(expected.hopTimeout));
    best.advice = ReplyWords::tr("Let your bridge answer the message \"Line test\" with POST "
                                 "/conversations/messages/inbound. %1")
                      .arg(howToPost(expected));
    return best;
}

Judgement judgeThread(const Expectation &expected, const QString &replyId, const QList<QJsonObject> &thread,
                      const QList<Exchange> &log)
{
    Judgement judgement;
    judgement.stand = Judgement::Stand::Failed;
    qsizetype sentAt = -1;
    qsizetype replyAt = -1;
    for (qsizetype i = 0; i < thread.size(); ++i) {
        const QString id = thread.at(i).value(u"id"_s).toString();
        if (id == expected.messageId)
            sentAt = i;
        if (id == replyId)
            replyAt = i;
    }
    if (sentAt < 0 || replyAt < 0) {
        judgement.problem = Problem::ThreadIncomplete;
        judgement.happened = sentAt < 0 ? ReplyWords::tr("The conversation does not show the message that was sent.")
                                        : ReplyWords::tr("The conversation does not show the reply.");
        judgement.advice = ReplyWords::tr("Check that the reply names the contact of the message and is not deleted.");
        return judgement;
    }
    for (const qsizetype at : {sentAt, replyAt}) {
        if (thread.at(at).value(u"conversationId"_s).toString(expected.conversationId) != expected.conversationId) {
            judgement.problem = Problem::ThreadElsewhere;
            judgement.happened = ReplyWords::tr("Message and reply are in different conversations.");
            judgement.advice = ReplyWords::tr("Name the message's contactId, or its conversationId, in the reply.");
            return judgement;
        }
    }
    if (replyAt < sentAt) {
        judgement.problem = Problem::ThreadOutOfOrder;
        judgement.happened = ReplyWords::tr("The reply stands before the message that it answers.");
        judgement.advice =
            ReplyWords::tr("Leave \"date\" out of the reply, or send the real time in UTC: it was dated too early.");
        return judgement;
    }
    QString replyText;
    QList<Exchange> copies;
    for (const Exchange &entry : log) {
        const std::optional<ApiCall> call = apiCall(entry);
        if (!call || call->kind != ApiCall::Kind::Inbound || !entry.isAccepted())
            continue;
        const QJsonObject body = entry.requestJson();
        if (entry.responseJson().value(u"messageId"_s).toString() == replyId)
            replyText = textOf(body);
        if (!replyText.isEmpty() && textOf(body) == replyText &&
            isForProvider(body, expected.kind, expected.providerId))
            copies.append(entry);
    }
    if (copies.size() > 1) {
        judgement.problem = Problem::ThreadDuplicate;
        judgement.happened = ReplyWords::tr("The thread holds the same reply %n time(s).", nullptr, int(copies.size()));
        judgement.advice = ReplyWords::tr("Act once per messageId: remember those you have seen, also across threads.");
        judgement.evidence = copies;
        return judgement;
    }
    judgement.stand = Judgement::Stand::Passed;
    return judgement;
}

} // namespace Linesman::LineTest
