// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/posting.h"

#include "app/highlevel/errorcatalog.h"

#include <QCoreApplication>

#include <chrono>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using HighLevel::ApiResult;

namespace {
constexpr std::chrono::milliseconds ReadWaits[] = {400ms, 1600ms};

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Messages::Posting)
};

Error refused(const QList<Problem> &problems)
{
    for (const Problem &problem : problems) {
        if (problem.isBlocking)
            return Error(Error::Kind::BadInput, u"%1: %2"_s.arg(problem.field, problem.sentence));
    }
    return Error(Error::Kind::BadInput, u"the draft is not valid"_s);
}

/*! HighLevel knows no such message: its answers to an unknown id differ by time and endpoint. */
bool isUnknown(const Error &error)
{
    return error.httpStatus == 404 || error.httpStatus == 400 ||
           error.message.contains("not found"_L1, Qt::CaseInsensitive) ||
           error.message.contains("No message found"_L1, Qt::CaseInsensitive);
}

Task<ApiResult<ConversationId>> conversationOf(HighLevel::Client &client, LocationId location, ContactRef party)
{
    if (!party.conversationId.isEmpty())
        co_return ApiResult<ConversationId>(party.conversationId);
    const ContactId contact = party.id;
    co_return co_await client.createConversation(location, contact);
}

Task<Result<Posting>> verified(HighLevel::Client &client, LocationId location, HighLevel::PostedMessage posted)
{
    Posting posting;
    posting.posted = posted;
    const MessageId id = posted.messageId;
    const Result<HighLevel::Message> stored = co_await readBack(client, location, id);
    if (stored) {
        posting.stored = *stored;
        co_return posting;
    }
    if (stored.error().kind == Error::Kind::BadReply)
        co_return failure(stored.error());
    posting.unverified = describe(stored.error());
    co_return posting;
}

void compare(Posting &posting, HighLevel::Direction direction, const ProviderId &provider, const QString &altId)
{
    if (!posting.stored)
        return;
    const HighLevel::Message &stored = *posting.stored;
    if (stored.direction != direction) {
        posting.differences << (direction == HighLevel::Direction::Inbound
                                    ? Texts::tr("HighLevel keeps it as outbound.")
                                    : Texts::tr("HighLevel keeps it as inbound."));
    }
    if (!provider.isEmpty() && !stored.providerId.isEmpty() && stored.providerId != provider)
        posting.differences << Texts::tr("It belongs to provider %1.").arg(stored.providerId.text());
    if (!altId.isEmpty() && !stored.altId.isEmpty() && stored.altId != altId)
        posting.differences << Texts::tr("Its altId is %1.").arg(stored.altId);
}
} // namespace

Task<Result<HighLevel::Message>> readBack(HighLevel::Client &client, LocationId location, MessageId id)
{
    for (size_t attempt = 0;; ++attempt) {
        const Result<HighLevel::Message> message = co_await client.message(location, id);
        if (message || !isUnknown(message.error()))
            co_return message;
        if (attempt == std::size(ReadWaits)) {
            Error error(Error::Kind::BadReply,
                        u"accepted but not stored: message %1 cannot be read back"_s.arg(id.text()),
                        message.error().httpStatus);
            error.message = Texts::tr("HighLevel accepted the message but does not have it");
            error.code = message.error().code;
            error.traceId = message.error().traceId;
            co_return failure(error);
        }
        const std::chrono::milliseconds wait = ReadWaits[attempt];
        co_await pause(wait);
    }
}

Task<ApiResult<Posting>> postInbound(HighLevel::Client &client, LocationId location, InboundDraft draft,
                                     Providers::Resolution rules)
{
    const QList<Problem> found = problems(draft, rules);
    if (isBlocked(found))
        co_return failure(refused(found));
    const ContactRef party = draft.contact;
    const ApiResult<ConversationId> conversation = co_await conversationOf(client, location, party);
    if (!conversation)
        co_return HighLevel::failed<Posting>(conversation);
    draft.contact.conversationId = *conversation;
    const HighLevel::InboundMessage message = inboundMessage(draft, rules);
    const ApiResult<HighLevel::PostedMessage> posted = co_await client.addInbound(location, message);
    if (!posted)
        co_return HighLevel::failed<Posting>(posted);
    const HighLevel::PostedMessage known = *posted;
    Result<Posting> posting = co_await verified(client, location, known);
    if (posting)
        compare(*posting, HighLevel::Direction::Inbound, draft.providerId, draft.altId);
    co_return ApiResult<Posting>(posting, posted.exchange);
}

Task<ApiResult<Posting>> recordCall(HighLevel::Client &client, LocationId location, CallDraft draft,
                                    Providers::Resolution rules)
{
    const QList<Problem> found = problems(draft, rules);
    if (isBlocked(found))
        co_return failure(refused(found));
    const ContactRef party = draft.contact;
    const ApiResult<ConversationId> conversation = co_await conversationOf(client, location, party);
    if (!conversation)
        co_return HighLevel::failed<Posting>(conversation);
    draft.contact.conversationId = *conversation;
    const HighLevel::OutboundCall call = outboundCall(draft);
    const ApiResult<HighLevel::PostedMessage> posted = co_await client.addOutboundCall(location, call);
    if (!posted)
        co_return HighLevel::failed<Posting>(posted);
    const HighLevel::PostedMessage known = *posted;
    Result<Posting> posting = co_await verified(client, location, known);
    if (posting)
        compare(*posting, HighLevel::Direction::Outbound, draft.providerId, draft.altId);
    co_return ApiResult<Posting>(posting, posted.exchange);
}

Task<ApiResult<HighLevel::Message>> replaceRecordings(HighLevel::Client &client, LocationId location, MessageId id,
                                                      QStringList urls)
{
    const ApiResult<> replaced = co_await client.setAttachments(location, id, urls);
    if (!replaced)
        co_return HighLevel::failed<HighLevel::Message>(replaced);
    const Result<HighLevel::Message> stored = co_await readBack(client, location, id);
    co_return ApiResult<HighLevel::Message>(stored, replaced.exchange);
}

std::optional<Providers::TypeVerdict> typeVerdict(const QString &type, const Result<Posting> &outcome,
                                                  const QDateTime &at)
{
    if (outcome && outcome->stored)
        return Providers::TypeVerdict{type, true, at};
    if (!outcome && HighLevel::isTypeRefusal(outcome.error().code, outcome.error().message))
        return Providers::TypeVerdict{type, false, at};
    return std::nullopt;
}

} // namespace Linesman::Messages
