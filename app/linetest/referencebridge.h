// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/task.h"
#include "app/emulator/emulator.h"
#include "app/highlevel/client.h"
#include "app/highlevel/transport.h"
#include "app/http/server.h"
#include "app/linetest/repeatedcall.h"
#include "app/oauth/tokenendpoint.h"
#include "app/oauth/tokens.h"
#include "app/providers/kind.h"
#include "app/secrets/sessionstore.h"
#include "app/webhooks/signature.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace Linesman::LineTest {

/*!
    A small correct bridge: what a developer's own would do, for the line test that works on the first day. It checks
    signatures over the raw bytes, answers at once and works later, acts once per messageId, retries a status that
    came too early as well as what met a 429 or a 5xx, refreshes its token, and posts an inbound reply as the provider's kind asks. It knows the emulator only as any bridge
    would: by its ready file, and by HTTP.

    Read it as a sample. Facts: Conversation Providers page, 2026-08-30; highlevel-api-docs issues 4 and 55.
*/
class ReferenceBridge : public QObject
{
    Q_OBJECT
public:
    explicit ReferenceBridge(Http::IoThread &thread, QObject *parent = nullptr);
    ~ReferenceBridge() override;

    /*! UnsignedToo is for emulators that behave as HighLevel did until 2026: no signature is no reason to refuse then. */
    enum class Deliveries { SignedOnly, UnsignedToo };
    /*! Listens on a free loopback port and gets a location token. Fails with Port, or as TokenEndpoint does. */
    Task<Result<>> start(Emulator::EmulatorDescription emulator, Deliveries deliveries = Deliveries::SignedOnly);
    /*! Stops listening, and ends when nothing is under way any more. */
    Task<> stop();

    QString endpoint() const;    //!< its Delivery URL
    QString callTrigger() const; //!< POST {contactId, phone, conversationProviderId} here: it logs two calls

signals:
    void idle(); //!< the last piece of work ended

private:
    /*! One outbound message, as delivered. */
    struct Payload {
        QJsonObject json;
        Providers::Kind kind = Providers::Kind::SmsDefault;
        ProviderId providerId;
    };

    void serve(const Http::Request &request, const Http::Responder &respond) const; // on the I/O thread
    Http::Response takeDelivery(const Http::Request &request) const;
    void take(const QJsonObject &json);
    Task<> work(Payload payload);
    Task<Payload> askedAbout(LocationId location, MessageId message, Payload payload);
    Task<> report(LocationId location, MessageId message, EmailMessageId email);
    Task<> reply(LocationId location, Payload payload);
    Task<Result<HighLevel::PostedMessage>> post(LocationId location, HighLevel::InboundMessage message,
                                                ProviderId provider);
    Task<Result<HighLevel::PostedMessage>> repeated(PostingCall call);
    Task<> logCalls(QJsonObject call);
    Task<Result<>> authorize();
    Payload understood(const QJsonObject &json) const;
    void begin(Task<> task);

    Emulator::EmulatorDescription m_emulator;
    LocationId m_location;
    std::vector<Webhooks::PublicKey> m_keys; //!< fixed before listening: the I/O thread reads it
    SystemClock m_clock;
    HighLevel::Transport m_transport;
    SessionStore m_secrets;
    OAuth::TokenEndpoint m_tokenEndpoint;
    OAuth::Tokens m_tokens; //!< refreshes, one at a time
    HighLevel::Client m_client;
    Deliveries m_deliveries = Deliveries::SignedOnly; //!< fixed before listening, as the keys are
    QSet<QString> m_seen;                             //!< messageIds acted upon
    QString m_channelType = QStringLiteral("Custom"); //!< of an extra SMS channel's replies, until SMS is asked for
    int m_working = 0;
    bool m_stopping = false;
    Http::Server m_server; //!< last: stopped first
};

} // namespace Linesman::LineTest
