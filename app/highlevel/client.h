// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/highlevel/apiresult.h"
#include "app/highlevel/contact.h"
#include "app/highlevel/conversation.h"
#include "app/highlevel/conversationchannel.h"
#include "app/highlevel/emailmessage.h"
#include "app/highlevel/installedlocation.h"
#include "app/highlevel/message.h"
#include "app/highlevel/postedmessage.h"
#include "app/highlevel/ratelimit.h"
#include "app/highlevel/recording.h"
#include "app/highlevel/request.h"

#include <QList>
#include <QUrl>

namespace Linesman::HighLevel {

class Transport;
struct HttpReply;

/*!
    The HighLevel API as a provider's app uses it, against the emulator or live hosts. Every call sends the `Version`
    that the endpoint's file declares, reads the rate-limit headers, keeps HighLevel's message, code and traceId in the
    Error, and on a 401 that a refresh can cure asks the TokenSource for another token once.

    Fails with Network, Timeout, Cancelled; Unauthorized (401), RateLimited (429), Rejected (other 4xx), BadReply (5xx,
    not JSON, fields missing); BadInput when a value of the path is empty. Outlives its calls.
*/
class Client
{
public:
    /*! \a baseUrl is the API's origin: `https://services.leadconnectorhq.com` or the emulator's. */
    Client(Transport &transport, TokenSource &tokens, QUrl baseUrl);

    void setBaseUrl(const QUrl &url);
    const QUrl &baseUrl() const { return m_baseUrl; }
    void setGeneration(Generation generation); //!< V2021 at first
    Generation generation() const { return m_generation; }
    const RateLimit &rateLimit() const { return m_rateLimit; } //!< of the last reply

    Task<ApiResult<Contact>> contact(LocationId location, ContactId id);
    /*! `POST /contacts/search`; its index lags writes by seconds on live hosts. \a page counts from 1. */
    Task<ApiResult<ContactPage>> searchContacts(LocationId location, QString query, int page = 1, int pageLimit = 50);
    Task<ApiResult<UpsertedContact>> upsertContact(ContactDraft draft);

    Task<ApiResult<Contact>> updateContact(LocationId location, ContactId id, ContactChange change);
    /*! Its conversation and messages go with it. HighLevel can restore it for a while, in its own window only. */
    Task<ApiResult<>> deleteContact(LocationId location, ContactId id);

    Task<ApiResult<ConversationPage>> searchConversations(LocationId location, ConversationQuery query);
    /*! The conversation of \a contact, made when there is none: "already exists" is success with that id. */
    Task<ApiResult<ConversationId>> createConversation(LocationId location, ContactId contact);
    Task<ApiResult<Conversation>> conversation(LocationId location, ConversationId id);
    Task<ApiResult<Conversation>> updateConversation(LocationId location, ConversationId id, ConversationChange change);
    /*! With all its messages; there is no way back. */
    Task<ApiResult<>> deleteConversation(LocationId location, ConversationId id);
    /*! Newest first; \a before continues after that message. */
    Task<ApiResult<MessagePage>> messages(LocationId location, ConversationId id, int limit = 20,
                                          MessageId before = {});

    /*! Messages of a whole location, newest first. */
    Task<ApiResult<ExportPage>> exportMessages(LocationId location, ExportQuery query);
    Task<ApiResult<Message>> message(LocationId location, MessageId id);
    Task<ApiResult<EmailMessage>> email(LocationId location, EmailMessageId id);
    /*! Fails with BadReply ("accepted but not stored") when a 2xx names no message. */
    Task<ApiResult<PostedMessage>> addInbound(LocationId location, InboundMessage message);
    Task<ApiResult<PostedMessage>> addOutboundCall(LocationId location, OutboundCall call);
    Task<ApiResult<PostedMessage>> sendMessage(LocationId location, NewMessage message);
    /*! Not retried here: a 403 soon after the webhook is for the caller to retry (isTooEarly()). */
    Task<ApiResult<PostedMessage>> updateStatus(LocationId location, MessageId id, StatusUpdate update);
    /*! Replaces the attachments (at most 5 URLs) of a call log. */
    Task<ApiResult<>> setAttachments(LocationId location, MessageId id, QStringList urls);
    /*! \a control tells how far it is and can cancel it; it may be null, and may go before the call ends. */
    Task<ApiResult<QList<UploadedFile>>> upload(Upload file, CallControl *control = nullptr);
    /*! v3 only, with either generation's tokens: counters are added up, recipients kept by address. */
    Task<ApiResult<>> updateEmailStatus(LocationId location, EmailMessageId id, EmailStatusUpdate update);
    /*! Fails with Rejected (CONVERSATIONS_MSG_RECORDING_NOT_FOUND) when the call has none. */
    Task<ApiResult<Recording>> recording(LocationId location, MessageId id);
    Task<ApiResult<QList<Sentence>>> transcription(LocationId location, MessageId id);

    /*! Company token only. */
    Task<ApiResult<InstalledLocations>> installedLocations(CompanyId company, AppId app,
                                                           InstalledLocationsQuery query = {});
    /*! Which providers a location has on SMS or Email; v3 only. \a channel is `SMS` or `Email`. */
    Task<ApiResult<ConversationChannels>> conversationChannels(LocationId location, QString channel);

    /*! \a asked as it would be sent now: to this origin, of this generation. */
    Request request(const ApiRequest &asked) const { return requestOf(asked, m_generation, m_baseUrl); }

private:
    template <typename T>
    Task<ApiResult<T>> call(ApiRequest asked, Result<T> (*read)(const QJsonObject &));
    Task<ApiResult<HttpReply>> accepted(ApiRequest asked);
    Task<ApiResult<HttpReply>> exchange(ApiRequest asked);

    Transport &m_transport;
    TokenSource &m_tokens;
    QUrl m_baseUrl;
    Generation m_generation = Generation::V2021;
    RateLimit m_rateLimit;
};

/*!
    Whether \a error says that HighLevel does not yet know the message as the provider's: 403 today, 401 before
    2025-06-24 (#4). A message becomes updatable some 5 to 10 s after its webhook.
*/
bool isTooEarly(const Error &error);

} // namespace Linesman::HighLevel
