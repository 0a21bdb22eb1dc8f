// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/client.h"
#include "app/highlevel/transport.h"

#include "app/core/symptom.h"
#include "app/http/server.h"
#include "tests/support/certificate.h"
#include "tests/support/replayserver.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Linesman;
using namespace Linesman::HighLevel;
using namespace Linesman::TestSuite;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {
const LocationId Location(u"Lo4mVwC2QbXr7TzK9dYa"_s);
const CompanyId Company(u"Co3lUvB1PaWq6SyJ8cXz"_s);
const ContactId Ada(u"Ct5nWxD3RcYs8UaL0eZb"_s);
const ConversationId Conversation1(u"Cv6oXyE4SdZt9VbM1fAc"_s);
const MessageId Message1(u"Ms7pYzF5TeAu0WcN2gBd"_s);
const ProviderId Provider(u"65a1b2c3d4e5f60718293a4b"_s);
const AppId App(u"64f0a1b2c3d4e5f607182930"_s);

/*! Gives a new token when the first one is refused, and counts how often it was asked to. */
class CountingTokens final : public TokenSource
{
public:
    Task<Result<QString>> token(Install) override { co_return u"token-%1"_s.arg(refusals); }
    Task<Result<QString>> tokenInsteadOf(Install, QString) override { co_return u"token-%1"_s.arg(++refusals); }
    int refusals = 0;
};

struct Fixture {
    ReplayServer server;
    Transport transport;
    FixedTokens tokens;
    Client client{transport, tokens, server.url()};

    Fixture()
    {
        tokens.set(Install::of(Location), u"secret-location-token"_s);
        tokens.set(Install::of(Company), u"secret-company-token"_s);
    }
};

template <typename T>
QByteArray why(const Result<T> &result)
{
    return result ? QByteArray() : result.error().detail.toUtf8();
}

InboundMessage inboundSms()
{
    InboundMessage message;
    message.type = u"SMS"_s;
    message.contactId = Ada;
    message.message = u"Are you open today?"_s;
    return message;
}

using Ask = std::function<Result<>(Client &client)>;

template <typename T>
Result<> outcome(const Result<T> &result)
{
    return result ? Result<>() : Result<>(failure(result.error()));
}
} // namespace

Q_DECLARE_METATYPE(Ask)

class TstClient : public QObject
{
    Q_OBJECT
private slots:
    void asksAsRecorded_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Ask>("ask");
        const auto row = [](const char *name, Ask ask) {
            QTest::newRow(name) << QString::fromLatin1(name) << ask;
        };
        row("contacts.get", [](Client &c) { return outcome(QCoro::waitFor(c.contact(Location, Ada))); });
        row("contacts.search",
            [](Client &c) { return outcome(QCoro::waitFor(c.searchContacts(Location, u"2025550143"_s))); });
        row("contacts.upsert", [](Client &c) {
            ContactDraft draft;
            draft.locationId = Location;
            draft.phone = u"+12025550143"_s;
            draft.firstName = u"Ada"_s;
            draft.lastName = u"Marsh"_s;
            return outcome(QCoro::waitFor(c.upsertContact(draft)));
        });
        row("conversations.search", [](Client &c) {
            ConversationQuery query;
            query.contactId = Ada;
            return outcome(QCoro::waitFor(c.searchConversations(Location, query)));
        });
        row("conversations.create",
            [](Client &c) { return outcome(QCoro::waitFor(c.createConversation(Location, Ada))); });
        row("conversations.get",
            [](Client &c) { return outcome(QCoro::waitFor(c.conversation(Location, Conversation1))); });
        row("messages.list.nested",
            [](Client &c) { return outcome(QCoro::waitFor(c.messages(Location, Conversation1))); });
        row("messages.get.wrapped", [](Client &c) { return outcome(QCoro::waitFor(c.message(Location, Message1))); });
        row("messages.email", [](Client &c) {
            return outcome(QCoro::waitFor(c.email(Location, EmailMessageId(u"Em8qZaG6UfBv1XdO3hCe"_s))));
        });
        row("messages.inbound.sms",
            [](Client &c) { return outcome(QCoro::waitFor(c.addInbound(Location, inboundSms()))); });
        row("messages.outbound", [](Client &c) {
            OutboundCall call;
            call.contactId = Ada;
            call.providerId = Provider;
            call.call.to = u"+12025550143"_s;
            call.call.from = u"+12025550100"_s;
            return outcome(QCoro::waitFor(c.addOutboundCall(Location, call)));
        });
        row("messages.send", [](Client &c) {
            NewMessage message;
            message.type = u"SMS"_s;
            message.contactId = Ada;
            message.message = u"Yes, until six."_s;
            return outcome(QCoro::waitFor(c.sendMessage(Location, message)));
        });
        row("messages.status",
            [](Client &c) { return outcome(QCoro::waitFor(c.updateStatus(Location, Message1, StatusUpdate()))); });
        row("messages.attachments", [](Client &c) {
            return outcome(
                QCoro::waitFor(c.setAttachments(Location, Message1, {u"https://example.com/recording.wav"_s})));
        });
        row("oauth.installedLocations",
            [](Client &c) { return outcome(QCoro::waitFor(c.installedLocations(Company, App))); });
        row("locations.conversationChannels",
            [](Client &c) { return outcome(QCoro::waitFor(c.conversationChannels(Location, u"SMS"_s))); });
    }

    void asksAsRecorded()
    {
        QFETCH(QString, name);
        QFETCH(Ask, ask);
        Fixture bench;
        bench.server.play(name);
        const Result<> result = ask(bench.client);
        QVERIFY2(result.has_value(), why(result));

        const QJsonObject expected = sample(name).value("request"_L1).toObject();
        const Http::Request request = bench.server.last();
        QCOMPARE(QString::fromStdString(request.method), expected.value("method"_L1).toString());
        QCOMPARE(QString::fromStdString(request.target), expected.value("path"_L1).toString());
        QCOMPARE(QByteArray(request.headers.value("Version").value_or("none").data())
                     .first(qsizetype(request.headers.value("Version").value_or("none").size())),
                 expected.value("version"_L1).toString().toLatin1());
        const QByteArray body = QByteArray::fromStdString(request.body);
        QCOMPARE(QJsonDocument::fromJson(body).object(), expected.value("body"_L1).toObject());
        QVERIFY(request.headers.value("Authorization").value_or("").starts_with("Bearer secret-"));
        QCOMPARE(bench.client.rateLimit().remaining, std::optional(97));
        QCOMPARE(bench.client.rateLimit().dailyRemaining, std::optional(199742));
    }

    void readsMessagesFlatAndNested_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nested, as live") << u"messages.list.nested"_s;
        QTest::newRow("flat, as in the files of 2026") << u"messages.list.flat"_s;
    }

    void readsMessagesFlatAndNested()
    {
        QFETCH(QString, name);
        Fixture bench;
        bench.server.play(name);
        const Result<MessagePage> page = QCoro::waitFor(bench.client.messages(Location, Conversation1));
        QVERIFY2(page.has_value(), why(page));
        QCOMPARE(page->messages.size(), 3);
        QVERIFY(!page->hasMore);
        QCOMPARE(page->lastMessageId, page->messages.last().id);
        const Message first = page->messages.first();
        QCOMPARE(first.altId, u"bridge-1"_s);
        QCOMPARE(first.direction, Direction::Outbound);
        QCOMPARE(first.dateAdded, QDateTime::fromString(u"2026-11-22T13:01:02.345Z"_s, Qt::ISODateWithMs));
        QCOMPARE(first.providerId, Provider);
        QCOMPARE(page->messages.at(1).callDuration, std::optional(42));
        QCOMPARE(page->messages.at(1).attachments, QStringList{u"https://example.com/recording.wav"_s});
        QCOMPARE(page->messages.at(2).emailMessageIds,
                 QList<EmailMessageId>{EmailMessageId(u"Em8qZaG6UfBv1XdO3hCe"_s)});
    }

    void readsAMessageBareAndWrapped()
    {
        Fixture bench;
        bench.server.play(u"messages.get.bare"_s);
        bench.server.play(u"messages.get.wrapped"_s);
        const Result<Message> bare = QCoro::waitFor(bench.client.message(Location, Message1));
        const Result<Message> wrapped = QCoro::waitFor(bench.client.message(Location, Message1));
        QVERIFY2(bare.has_value(), why(bare));
        QVERIFY2(wrapped.has_value(), why(wrapped));
        QCOMPARE(bare->body, wrapped->body);
        QCOMPARE(bare->status, u"delivered"_s);
    }

    void keepsWhatAnErrorSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("traceId");
        const QString trace = u"b1d5f0c2-7a3e-4c19-9f64-2e8d6a0c5b37"_s;
        QTest::newRow("text message") << u"contacts.get.unknown"_s << int(Error::Kind::Rejected)
                                      << u"Contact with id Ct0000000000000000zz not found"_s << QString() << trace;
        QTest::newRow("array message")
            << u"messages.inbound.noattachments"_s << int(Error::Kind::Rejected)
            << u"attachments must contain at least 1 elements; attachments must be an array"_s << QString() << trace;
        QTest::newRow("canonical code") << u"messages.inbound.mismatch"_s << int(Error::Kind::Rejected)
                                        << u"Incorrect conversationProviderId/type"_s
                                        << u"CONVERSATIONS_MSG_CONVERSATION_PROVIDER_MISMATCH"_s << trace;
        QTest::newRow("v3 envelope") << u"error.v3"_s << int(Error::Kind::Rejected) << u"Company not found"_s
                                     << u"RESOURCE_NOT_FOUND"_s << trace;
        QTest::newRow("status for statusCode") << u"messages.upload.toolarge"_s << int(Error::Kind::Rejected)
                                               << u"Failed to upload the files"_s << QString() << QString();
        QTest::newRow("missing scope") << u"error.scope"_s << int(Error::Kind::Unauthorized)
                                       << u"The token is not authorized for this scope."_s << QString() << trace;
        QTest::newRow("token endpoint") << u"oauth.token.code.used"_s << int(Error::Kind::Unauthorized)
                                        << u"Authorization code not found"_s << QString() << QString();
        QTest::newRow("too many") << u"error.ratelimited"_s << int(Error::Kind::RateLimited) << u"Too Many Requests"_s
                                  << QString() << trace;
    }

    void keepsWhatAnErrorSays()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(QString, message);
        QFETCH(QString, code);
        QFETCH(QString, traceId);
        Fixture bench;
        bench.server.play(name);
        const Result<Contact> result = QCoro::waitFor(bench.client.contact(Location, Ada));
        QVERIFY(!result.has_value());
        QCOMPARE(int(result.error().kind), kind);
        QCOMPARE(result.error().message, message);
        QCOMPARE(result.error().code, code);
        QCOMPARE(result.error().traceId, traceId);
        QCOMPARE(result.error().httpStatus, sample(name).value("response"_L1).toObject().value("status"_L1).toInt());
    }

    void readsTheWaitOf429()
    {
        Fixture bench;
        bench.server.play(u"error.ratelimited"_s);
        QVERIFY(!QCoro::waitFor(bench.client.contact(Location, Ada)).has_value());
        QCOMPARE(bench.client.rateLimit().remaining, std::optional(0));
        QCOMPARE(bench.client.rateLimit().retryAfter, std::optional(std::chrono::milliseconds(7s)));
    }

    void an201WithoutBodyIsNoSuccess()
    {
        Fixture bench;
        bench.server.play(u"messages.inbound.empty"_s);
        const Result<PostedMessage> posted = QCoro::waitFor(bench.client.addInbound(Location, inboundSms()));
        QVERIFY(!posted.has_value());
        QCOMPARE(posted.error().kind, Error::Kind::BadReply);
        QVERIFY(posted.error().detail.contains("accepted but not stored"_L1));
    }

    void anExistingConversationIsSuccess()
    {
        Fixture bench;
        bench.server.play(u"conversations.create.exists"_s);
        const Result<ConversationId> made = QCoro::waitFor(bench.client.createConversation(Location, Ada));
        QVERIFY2(made.has_value(), why(made));
        QCOMPARE(*made, Conversation1);
    }

    void saysWhatIsWrongWithACertificate()
    {
        const QTemporaryDir folder;
        const QString certificate = folder.filePath(u"c.pem"_s);
        const QString key = folder.filePath(u"k.pem"_s);
        QVERIFY(writeCertificate(certificate, key, -60));
        Http::IoThread thread;
        Http::Server server(thread,
                            [](const Http::Request &, const Http::Responder &respond) { respond(Http::Response()); });
        Http::Server::Options options;
        options.certificateFile = certificate.toStdString();
        options.keyFile = key.toStdString();
        const Result<std::uint16_t> port = server.listen(options);
        QVERIFY(port.has_value());
        Transport transport;
        HttpRequest request;
        request.method = "GET";
        request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(*port));
        const ApiResult<HttpReply> refused = QCoro::waitFor(transport.send(request));
        QVERIFY(!refused);
        QCOMPARE(symptomOf(refused.error().detail), Symptom::Expired);
        QVERIFY2(refused.error().detail.contains(u"self-signed"_s), qPrintable(refused.error().detail));
        const QString told = describe(refused.error());
        QVERIFY2(!told.contains(u"server runs"_s), qPrintable(told));
    }

    void aCaOfItsOwnIsTrustedAtThatServerAlone()
    {
        const QTemporaryDir folder;
        const QString certificate = folder.filePath(u"c.pem"_s);
        QVERIFY(writeCertificate(certificate, folder.filePath(u"k.pem"_s)));
        Http::IoThread thread;
        const auto answer = [](const Http::Request &, const Http::Responder &respond) {
            respond(Http::Response());
        };
        Http::Server named(thread, answer);
        Http::Server other(thread, answer);
        Http::Server::Options options;
        options.certificateFile = certificate.toStdString();
        options.keyFile = folder.filePath(u"k.pem"_s).toStdString();
        const Result<std::uint16_t> port = named.listen(options);
        const Result<std::uint16_t> otherPort = other.listen(options);
        QVERIFY(port.has_value() && otherPort.has_value());
        Transport transport;
        const auto statusAt = [&transport](std::uint16_t at, QString *error = nullptr) {
            HttpRequest request;
            request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(at));
            const ApiResult<HttpReply> reply = QCoro::waitFor(transport.send(request));
            if (error && !reply)
                *error = describe(reply.error());
            return reply ? reply->status : 0;
        };
        QString refused;
        QCOMPARE(statusAt(*port, &refused), 0); // and its connection is not gone on with
        QVERIFY2(refused.contains(u"name that CA's file"_s), qPrintable(refused));

        transport.trust().setFiles({{QUrl(u"https://127.0.0.1:%1"_s.arg(*port)), certificate}});
        QCOMPARE(statusAt(*port), 200);
        QCOMPARE(statusAt(*otherPort), 0);
        transport.trust().setFiles({});
        QCOMPARE(statusAt(*port), 0);
    }

    void aCaFileIsReadAgainWhenItChanged()
    {
        const QTemporaryDir folder;
        const QString certificate = folder.filePath(u"c.pem"_s);
        const QString trusted = folder.filePath(u"ca.pem"_s);
        QVERIFY(writeCertificate(certificate, folder.filePath(u"k.pem"_s)));
        QVERIFY(writeCertificate(trusted, folder.filePath(u"k2.pem"_s))); // of an earlier start
        Http::IoThread thread;
        Http::Server server(thread,
                            [](const Http::Request &, const Http::Responder &respond) { respond(Http::Response()); });
        Http::Server::Options options;
        options.certificateFile = certificate.toStdString();
        options.keyFile = folder.filePath(u"k.pem"_s).toStdString();
        const Result<std::uint16_t> port = server.listen(options);
        QVERIFY(port.has_value());
        Transport transport;
        HttpRequest request;
        request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(*port));
        transport.trust().setFiles({{request.url, trusted}});
        QVERIFY(!QCoro::waitFor(transport.send(request)));
        QVERIFY(QFile::remove(trusted));
        const ApiResult<HttpReply> gone = QCoro::waitFor(transport.send(request));
        QVERIFY(!gone);
        QVERIFY2(gone.error().detail.contains(u"choose the connection's CA file again"_s),
                 qPrintable(gone.error().detail));
        Transport named; // with --cacert
        named.trust().setFiles({{request.url, trusted}});
        QVERIFY(named.addCertificateAuthorities(certificate));
        QVERIFY(QCoro::waitFor(named.send(request)).has_value());
        QVERIFY(QFile::copy(certificate, trusted));
        const ApiResult<HttpReply> reply = QCoro::waitFor(transport.send(request));
        QVERIFY2(reply.has_value(), qPrintable(reply ? QString() : reply.error().detail));
    }

    void sendsNothingUnencryptedToAnotherMachine()
    {
        Transport transport;
        QSignalSpy exchanged(&transport, &Transport::exchanged);
        HttpRequest request;
        request.method = "POST";
        request.url = QUrl(u"http://192.0.2.1/oauth/token"_s); // for documentation, RFC 5737: nobody is there
        request.body = "client_secret=hidden";
        const ApiResult<HttpReply> refused = QCoro::waitFor(transport.send(request));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QVERIFY(refused.error().detail.contains(u"192.0.2.1"_s));
        QCOMPARE(exchanged.count(), 0); // nothing left the machine

        transport.setTimeout(1ms);
        transport.allowUnencrypted(u"192.0.2.1"_s); // an emulator
        const ApiResult<HttpReply> tried = QCoro::waitFor(transport.send(request));
        QVERIFY(!tried);
        QVERIFY(tried.error().kind != Error::Kind::BadInput);
    }

    void tellsATooEarlyStatusFromARefusedOne()
    {
        Fixture bench;
        bench.server.play(u"messages.status.tooearly"_s);
        bench.server.play(u"messages.status.noaccess"_s);
        const auto early = QCoro::waitFor(bench.client.updateStatus(Location, Message1, StatusUpdate()));
        const auto refused = QCoro::waitFor(bench.client.updateStatus(Location, Message1, StatusUpdate()));
        QVERIFY(!early.has_value());
        QVERIFY(isTooEarly(early.error()));
        QVERIFY(!refused.has_value());
        QVERIFY(!isTooEarly(refused.error()));
    }

    void asksForAnotherTokenOnlyWhereItHelps()
    {
        ReplayServer server;
        Transport transport;
        CountingTokens tokens;
        Client client(transport, tokens, server.url());
        server.play(u"error.invalidjwt"_s);
        server.play(u"contacts.get"_s);
        server.play(u"error.scope"_s);
        QVERIFY(QCoro::waitFor(client.contact(Location, Ada)).has_value());
        QCOMPARE(tokens.refusals, 1);
        QCOMPARE(server.last().headers.value("authorization"), std::optional<std::string_view>("Bearer token-1"));
        QVERIFY(!QCoro::waitFor(client.contact(Location, Ada)).has_value());
        QCOMPARE(tokens.refusals, 1);
    }

    void givesUpAfterOneOtherToken()
    {
        ReplayServer server;
        Transport transport;
        CountingTokens tokens;
        Client client(transport, tokens, server.url());
        server.play(u"error.invalidjwt"_s);
        const Result<Contact> result = QCoro::waitFor(client.contact(Location, Ada));
        QVERIFY(!result.has_value());
        QCOMPARE(server.requests().size(), std::size_t(2));
    }

    void uploadsAFileAsMultipart()
    {
        Fixture bench;
        bench.server.play(u"messages.upload"_s);
        Upload upload;
        upload.locationId = Location;
        upload.conversationId = Conversation1;
        upload.contactId = Ada;
        upload.fileName = u"no\"te.txt"_s;
        upload.contentType = "text/plain";
        upload.content = "one\r\n--two";
        const auto files = QCoro::waitFor(bench.client.upload(upload));
        QVERIFY2(files.has_value(), why(files));
        QCOMPARE(files->first().url, u"https://example.com/files/note.txt"_s);
        const Http::Request request = bench.server.last();
        const QByteArray body = QByteArray::fromStdString(request.body);
        const QByteArray type = QByteArray::fromStdString(std::string(*request.headers.value("content-type")));
        const QByteArray boundary = type.mid(type.indexOf("boundary=") + 9);
        QVERIFY(body.contains("name=\"fileAttachment\"; filename=\"no%22te.txt\"\r\nContent-Type: text/plain\r\n\r\n"
                              "one\r\n--two\r\n--" +
                              boundary + "--\r\n"));
        QVERIFY(body.contains("name=\"locationId\"\r\n\r\n" + Location.text().toLatin1() + "\r\n"));
    }

    void encodesAPlusInAQuery()
    {
        Fixture bench;
        bench.server.play(u"conversations.search"_s);
        ConversationQuery query;
        query.text = u"+1 202&x"_s;
        QVERIFY(QCoro::waitFor(bench.client.searchConversations(Location, query)).has_value());
        QVERIFY(bench.server.last().target.find("query=%2B1%20202%26x") != std::string::npos);
    }

    void badDays_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::newRow("not JSON") << 200 << QByteArray("<html>") << int(Error::Kind::BadReply);
        QTest::newRow("an array") << 200 << QByteArray("[1]") << int(Error::Kind::BadReply);
        QTest::newRow("no id") << 200 << QByteArray("{\"contact\":{}}") << int(Error::Kind::BadReply);
        QTest::newRow("nothing") << 200 << QByteArray() << int(Error::Kind::BadReply);
        QTest::newRow("redirect") << 302 << QByteArray() << int(Error::Kind::BadReply);
        QTest::newRow("broken server") << 500 << QByteArray("oh") << int(Error::Kind::BadReply);
        QTest::newRow("401 in HTML") << 401 << QByteArray("<h1>no</h1>") << int(Error::Kind::Unauthorized);
    }

    void badDays()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        Fixture bench;
        bench.server.play(status, body);
        const Result<Contact> result = QCoro::waitFor(bench.client.contact(Location, Ada));
        QVERIFY(!result.has_value());
        QCOMPARE(int(result.error().kind), kind);
        QCOMPARE(result.error().httpStatus, body == "[1]" || status != 200 || body == "<html>" ? status : 0);
    }

    void aSilentServerIsATimeout()
    {
        Fixture bench;
        bench.server.hang();
        bench.transport.setTimeout(150ms);
        const Result<Contact> result = QCoro::waitFor(bench.client.contact(Location, Ada));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Error::Kind::Timeout);
    }

    void cancellingWakesTheWaiter()
    {
        Fixture bench;
        bench.server.hang();
        QTimer::singleShot(50ms, &bench.transport, [&bench] { bench.transport.cancelAll(); });
        const Result<Contact> result = QCoro::waitFor(bench.client.contact(Location, Ada));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    }

    void nobodyListeningIsANetworkError()
    {
        Fixture bench;
        bench.client.setBaseUrl(QUrl(u"http://127.0.0.1:1"_s));
        const Result<Contact> result = QCoro::waitFor(bench.client.contact(Location, Ada));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Error::Kind::Network);
    }

    void aConnectionCutIsANetworkError()
    {
        Fixture bench;
        bench.server.play([](const Http::Request &) {
            Http::Response response;
            response.body = "{\"contact\":{\"id\":\"x\"}}";
            response.fault = Http::Response::Fault::TruncateBody;
            return response;
        });
        const Result<Contact> result = QCoro::waitFor(bench.client.contact(Location, Ada));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Error::Kind::Network);
    }

    void tellsEachExchangeMasked()
    {
        Fixture bench;
        QList<Exchange> told;
        connect(&bench.transport, &Transport::exchanged, this, [&](const Exchange &e) { told.append(e); });
        bench.transport.setGroup(u"run-1"_s);
        bench.server.play(u"messages.inbound.sms"_s);
        QVERIFY(QCoro::waitFor(bench.client.addInbound(Location, inboundSms())).has_value());
        QCOMPARE(told.size(), 1);
        const Exchange &exchange = told.first();
        QCOMPARE(exchange.channel, Exchange::Channel::Api);
        QCOMPARE(exchange.eventType, u"messages.inbound"_s);
        QCOMPARE(exchange.status, 201);
        QCOMPARE(exchange.locationId, Location.text());
        QCOMPARE(exchange.messageId, Message1.text());
        QCOMPARE(exchange.conversationId, Conversation1.text());
        QCOMPARE(exchange.groupId, u"run-1"_s);
        QVERIFY(exchange.requestHead.startsWith("POST /conversations/messages/inbound HTTP/1.1\r\nHost: 127.0.0.1:"));
        QVERIFY(exchange.requestHead.contains("Authorization: Bearer [redacted]\r\n"));
        QVERIFY(!exchange.requestHead.contains("secret-location-token"));
        QVERIFY(exchange.responseHead.startsWith("HTTP/1.1 201 "));
        QVERIFY(!exchange.traceId.isEmpty());
    }
};

LINESMAN_TEST(TstClient)
#include "tst_client.moc"
