// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/redaction.h"
#include "app/highlevel/client.h"
#include "app/highlevel/transport.h"

#include "tests/support/replayserver.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QTest>

using namespace Linesman;
using namespace Linesman::HighLevel;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {
const LocationId Location(u"Lo4mVwC2QbXr7TzK9dYa"_s);
const ContactId Ada(u"Ct5nWxD3RcYs8UaL0eZb"_s);
const MessageId Message1(u"Ms7pYzF5TeAu0WcN2gBd"_s);

/*! Gives another token whenever one is refused. */
class FreshTokens final : public TokenSource
{
public:
    Task<Result<QString>> token(Install) override { co_return u"token-0"_s; }
    Task<Result<QString>> tokenInsteadOf(Install, QString) override { co_return u"token-1"_s; }
};

struct Fixture {
    ReplayServer server;
    Transport transport;
    FreshTokens tokens;
    Client client{transport, tokens, server.url()};
};

InboundMessage sms()
{
    InboundMessage message;
    message.type = u"SMS"_s;
    message.contactId = Ada;
    message.message = u"Are you open today?"_s;
    return message;
}
} // namespace

class TstRequest : public QObject
{
    Q_OBJECT
private slots:
    void isWhatTheClientSends_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("operation");
        QTest::newRow("a body") << u"messages.inbound.sms"_s << int(Operation::MessageInbound);
        QTest::newRow("a value in the path") << u"messages.status"_s << int(Operation::MessageStatus);
        QTest::newRow("a query") << u"conversations.search"_s << int(Operation::ConversationSearch);
    }
    void isWhatTheClientSends()
    {
        QFETCH(const QString, answer);
        QFETCH(const int, operation);
        for (const Generation generation : {Generation::V2021, Generation::V3}) {
            Fixture f;
            f.client.setGeneration(generation);
            f.server.play(answer);
            Request shown;
            std::optional<Exchange> exchange;
            if (Operation(operation) == Operation::MessageInbound) {
                shown = f.client.request(Requests::addInbound(Location, sms()));
                exchange = QCoro::waitFor(f.client.addInbound(Location, sms())).exchange;
            } else if (Operation(operation) == Operation::MessageStatus) {
                shown = f.client.request(Requests::updateStatus(Location, Message1, StatusUpdate()));
                exchange = QCoro::waitFor(f.client.updateStatus(Location, Message1, StatusUpdate())).exchange;
            } else {
                ConversationQuery query;
                query.text = u"a&b=+ é"_s;
                shown = f.client.request(Requests::searchConversations(Location, query));
                exchange = QCoro::waitFor(f.client.searchConversations(Location, query)).exchange;
            }
            const Http::Request sent = f.server.last();
            QCOMPARE(QByteArray::fromStdString(sent.method), shown.method);
            QCOMPARE(QString::fromStdString(sent.target), shown.target());
            QCOMPARE(QByteArray::fromStdString(sent.body), shown.body);
            for (const auto &[name, value] : shown.headers)
                QCOMPARE(QByteArray::fromStdString(std::string(*sent.headers.value(name.toStdString()))), value);
            QVERIFY(exchange);
            QCOMPARE(exchange->url, shown.url);
            QCOMPARE(exchange->requestBody, shown.body);
        }
    }

    void keepsALargeBodyMaskedToo()
    {
        const QByteArray secret = "Masked-in-a-large-body-4711";
        rememberSecret(secret);
        Fixture f;
        f.server.play(u"messages.inbound.sms"_s);
        InboundMessage message = sms();
        message.message =
            QString(400'000, u'x') + u' ' + QString::fromLatin1(secret); // too much for the caller's thread
        const auto answer = QCoro::waitFor(f.client.addInbound(Location, message));
        QVERIFY(QByteArray::fromStdString(f.server.last().body).contains(secret));
        QVERIFY(answer.exchange);
        QVERIFY(answer.exchange->requestBody.size() > 400'000);
        QVERIFY(!answer.exchange->requestBody.contains(secret));
    }

    void takesHighLevelsOriginUnlessToldOtherwise()
    {
        const Request live = requestOf(Requests::contact(Location, Ada));
        QCOMPARE(live.url, u"https://services.leadconnectorhq.com/contacts/"_s + Ada.text());
        QCOMPARE(live.version(), QByteArray("2021-07-28"));
        const Request local = requestOf(Requests::contact(Location, Ada), Generation::V3, QUrl(u"http://[::1]:9/"_s));
        QVERIFY2(local.url.startsWith(u"http://[::1]:9/contacts/"_s), qPrintable(local.url));
        QCOMPARE(local.version(), QByteArray("v3"));
    }

    void isShownWithAGapButNotSent()
    {
        Fixture f;
        const Request shown = f.client.request(Requests::message(Location, {}));
        QVERIFY2(shown.target().contains(u'…'), qPrintable(shown.target()));
        const ApiResult<Message> result = QCoro::waitFor(f.client.message(Location, {}));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::BadInput);
        QVERIFY(result.error().detail.contains(u"messageId"_s));
        QVERIFY(!result.exchange);
        QCOMPARE(f.server.requests().size(), std::size_t(0));
    }

    void aRepeatedCallTellsOfItsLastAttempt()
    {
        Fixture f;
        f.server.play(u"error.invalidjwt"_s);
        f.server.play(u"contacts.get"_s);
        const ApiResult<Contact> result = QCoro::waitFor(f.client.contact(Location, Ada));
        QVERIFY(result.has_value());
        QCOMPARE(f.server.requests().size(), std::size_t(2));
        QVERIFY(result.exchange);
        QCOMPARE(result.exchange->status, 200);
        QVERIFY(!result.exchange->requestHead.contains("token-1")); // masked
    }

    void aFailureTellsOfItsExchangeToo()
    {
        Fixture f;
        f.server.play(u"error.scope"_s);
        const ApiResult<Contact> refused = QCoro::waitFor(f.client.contact(Location, Ada));
        QVERIFY(!refused);
        QVERIFY(refused.exchange);
        QCOMPARE(refused.exchange->status, 401);
        QVERIFY(!refused.exchange->responseBody.isEmpty());

        f.client.setBaseUrl(QUrl(u"http://127.0.0.1:1"_s));
        const ApiResult<Contact> silent = QCoro::waitFor(f.client.contact(Location, Ada));
        QVERIFY(!silent);
        QVERIFY(silent.exchange);
        QCOMPARE(silent.exchange->status, 0);
        QVERIFY(!silent.exchange->error.isEmpty());
    }
};

LINESMAN_TEST(TstRequest)
#include "tst_request.moc"
