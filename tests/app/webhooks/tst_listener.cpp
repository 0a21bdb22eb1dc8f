// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/listener.h"

#include "app/webhooks/capture.h"
#include "app/webhooks/signingkey.h"
#include "tests/app/http/rawclient.h"
#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

using namespace Linesman;
using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Sms = "{\"contactId\":\"c1\",\"locationId\":\"l1\",\"messageId\":\"m1\",\"type\":\"SMS\","
                       "\"phone\":\"+15005550006\",\"message\":\"Ready\",\"attachments\":[],\"userId\":\"u1\"}";

QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const QByteArray &fields = {})
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields;
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

QByteArray signedRequest(const SigningKey &key, const QByteArray &body, const QByteArray &target = "/delivery")
{
    const QByteArray signature = QByteArray::fromStdString(key.sign(body.toStdString()));
    return request("POST", target, body, "Content-Type: application/json\r\nX-GHL-Signature: " + signature + "\r\n");
}

} // namespace

/*! A listener with its own history, as the window and the command line build it. */
class Fixture
{
public:
    explicit Fixture(const QString &file = {})
    {
        opened = store.open(file.isEmpty() ? folder.filePath(u"history.sqlite"_s) : file);
        listener.setObserver([this](const Exchange &exchange, const Verdict &) {
            const std::lock_guard lock(mutex);
            told.append(exchange);
        });
    }

    Result<> start(Listener::Options options = {})
    {
        options.port = 0;
        options.limits.bodyBytes = 10 * 1024 * 1024;
        return listener.start(options);
    }

    quint16 port() const { return listener.port(); }

    /*! All that is in the file, read anew. */
    QList<Exchange> kept(Exchange::Channel channel = Exchange::Channel::Capture)
    {
        store.flush();
        QList<Exchange> all;
        const Result<History::Reader> reader = History::Reader::open(store.file());
        History::Filter filter;
        filter.channels = {channel};
        const auto ids = reader->ids(filter);
        for (const ExchangeId id : *ids)
            all.append(**reader->exchange(id));
        return all;
    }

    QTemporaryDir folder;
    Result<> opened;
    std::mutex mutex;
    QList<Exchange> told;
    Http::IoThread io;
    Http::DeliveryClient client;
    History::Store store;
    KeyRing keys;
    Listener listener{io, client, store, keys};
};

class TstListener : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatCameWithItsVerdicts()
    {
        Fixture bench;
        const SigningKey key = SigningKey::generate();
        QVERIFY(bench.keys.setEmulatorKeys(QString::fromStdString(key.publicPem())));
        QVERIFY(bench.start());
        QSignalSpy captured(&bench.listener, &Listener::captured);
        RawClient client(bench.port());
        const QByteArray bytes = signedRequest(key, Sms);
        client.send(bytes);
        const QByteArray answer = client.readAnswer();
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
        QVERIFY(answer.endsWith("{\"success\":true}"));
        const QList<Exchange> kept = bench.kept();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].requestHead + kept[0].requestBody, bytes);
        QCOMPARE(kept[0].signature, u"valid"_s);
        QCOMPARE(kept[0].eventType, u"ProviderOutboundMessage"_s);
        QCOMPARE(kept[0].providerKind, u"SmsDefault"_s);
        QCOMPARE(kept[0].messageId, u"m1"_s);
        QCOMPARE(kept[0].status, 200);
        QCOMPARE(kept[0].responseBody, QByteArray("{\"success\":true}"));
        const QJsonObject verdict = QJsonDocument::fromJson(kept[0].verdict.toUtf8()).object();
        QCOMPARE(verdict[u"signature"][u"reason"].toString(), u"Signed by the emulator's key, body unchanged."_s);
        QTRY_COMPARE(captured.count(), 1);
        QCOMPARE(captured[0][0].value<QList<qint64>>(), QList<qint64>{kept[0].id});
    }

    void writesACaptureOnce()
    {
        Fixture bench;
        QVERIFY(bench.start());
        QSignalSpy captured(&bench.listener, &Listener::captured);
        QSignalSpy appended(&bench.store, &History::Store::appended);
        QSignalSpy changed(&bench.store, &History::Store::changed);
        RawClient client(bench.port());
        for (int i = 0; i < 3; ++i) {
            client.send(request("POST", "/" + QByteArray::number(i), Sms));
            QVERIFY(client.readAnswer().startsWith("HTTP/1.1 200"));
        }
        // Whoever has the answer finds it on disk, without a flush.
        const Result<History::Reader> reader = History::Reader::open(bench.store.file());
        const auto ids = reader->ids({});
        QCOMPARE(ids->size(), std::size_t(3));
        for (const ExchangeId id : *ids)
            QCOMPARE((*reader->exchange(id))->status, 200);
        const auto count = [](const QSignalSpy &spy) {
            qsizetype all = 0;
            for (const QList<QVariant> &batch : spy)
                all += batch.first().value<QList<qint64>>().size();
            return all;
        };
        QTRY_COMPARE(count(captured), 3);
        QTRY_COMPARE(count(appended), 3);
        bench.store.flush();
        QCoreApplication::processEvents();
        QCOMPARE(changed.count(), 0);
    }

    void takesAnything_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("signature");
        QTest::addColumn<QString>("family");
        const QByteArray nul("{\"a\":\"\0\"}", 9);
        QTest::newRow("invalid JSON") << request("POST", "/", "{\"a\":") << QByteArray("{\"a\":") << u"missing"_s
                                      << u"notJson"_s;
        QTest::newRow("wrong signature") << signedRequest(SigningKey::generate(), Sms) << Sms << u"wrong"_s
                                         << u"providerOutbound"_s;
        QTest::newRow("HMAC") << request("POST", "/", Sms, "x-ghl-signature: " + QByteArray(64, 'a') + "\r\n") << Sms
                              << u"malformed"_s << u"providerOutbound"_s;
        QTest::newRow("no content-length") << request("POST", "/") << QByteArray() << u"missing"_s << u"empty"_s;
        QTest::newRow("chunked") << request("POST", "/", {}, "Transfer-Encoding: chunked\r\n") + "2\r\n{}\r\n0\r\n\r\n"
                                 << QByteArray("{}") << u"missing"_s << u"unknown"_s;
        QTest::newRow("invalid UTF-8") << request("POST", "/", "{\"a\":\"\xff\"}") << QByteArray("{\"a\":\"\xff\"}")
                                       << u"missing"_s << u"unknown"_s; // read with U+FFFD, as Node does
        QTest::newRow("NUL bytes") << request("POST", "/", nul) << nul << u"missing"_s << u"notJson"_s;
        QTest::newRow("GET") << request("GET", "/any/path?x=%00") << QByteArray() << u"missing"_s << u"empty"_s;
        QTest::newRow("PUT") << request("PUT", "/x", "hello") << QByteArray("hello") << u"missing"_s << u"notJson"_s;
        QTest::newRow("unknown method") << request("BREW", "/pot") << QByteArray() << u"missing"_s << u"empty"_s;
    }
    void takesAnything()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, body);
        QFETCH(QString, signature);
        QFETCH(QString, family);
        Fixture bench;
        QVERIFY(bench.start());
        RawClient client(bench.port());
        client.send(bytes);
        const QByteArray answer = client.readAnswer();
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
        const QList<Exchange> kept = bench.kept();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].requestBody, body);
        QVERIFY(bytes.startsWith(kept[0].requestHead));
        QCOMPARE(kept[0].signature, signature);
        QCOMPARE(QJsonDocument::fromJson(kept[0].verdict.toUtf8())[u"shape"][u"family"].toString(), family);
    }

    void takesTenMegabytesAndNoMore()
    {
        Fixture bench;
        QVERIFY(bench.start());
        const QByteArray large = "{\"message\":\"" + QByteArray(10 * 1024 * 1024 - 14, 'x') + "\"}";
        QCOMPARE(large.size(), 10 * 1024 * 1024);
        {
            RawClient client(bench.port());
            client.send(request("POST", "/", large));
            QVERIFY(client.readAnswer().startsWith("HTTP/1.1 200"));
        }
        {
            RawClient client(bench.port());
            client.send(request("POST", "/", {}, "Content-Length: 10485761\r\n"));
            QVERIFY(client.readAnswer().startsWith("HTTP/1.1 413"));
        }
        QTRY_COMPARE(bench.kept().size(), 2);
        QCOMPARE(bench.kept()[0].requestBody, large);
        QCOMPARE(bench.kept()[1].status, 413);
        QVERIFY2(bench.kept()[1].error.contains(u"10 MiB"_s), qPrintable(bench.kept()[1].error));
    }

    void showsWhatTheServerRefused()
    {
        Fixture bench;
        QVERIFY(bench.start());
        RawClient client(bench.port());
        client.send("POST /delivery HTTP/1.1\r\nHost: tunnel.example\r\nContent-Length: 2\r\n\r\n{}");
        QVERIFY(client.readAnswer().startsWith("HTTP/1.1 421"));
        QTRY_COMPARE(bench.kept().size(), 1);
        const Exchange refused = bench.kept()[0];
        QCOMPARE(refused.method, u"POST"_s);
        QCOMPARE(refused.url, u"/delivery"_s);
        QCOMPARE(refused.status, 421);
        QVERIFY(!refused.error.isEmpty());
        QVERIFY(refused.requestHead.contains("tunnel.example"));
        bench.listener.stop();
        Listener::Options options;
        options.hosts = {"tunnel.example"};
        QVERIFY(bench.start(options));
        RawClient again(bench.port());
        again.send("GET / HTTP/1.1\r\nHost: tunnel.example\r\n\r\n");
        QVERIFY(again.readAnswer().startsWith("HTTP/1.1 200"));
    }

    void answersPipelinedRequestsInOrder()
    {
        Fixture bench;
        QVERIFY(bench.start());
        RawClient client(bench.port());
        QByteArray bytes;
        for (int i = 0; i < 20; ++i)
            bytes += request("POST", "/" + QByteArray::number(i), "{}");
        client.send(bytes);
        for (int i = 0; i < 20; ++i)
            QVERIFY(client.readAnswer().startsWith("HTTP/1.1 200"));
        const QList<Exchange> kept = bench.kept();
        QCOMPARE(kept.size(), 20);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(kept[i].url, u"/%1"_s.arg(i));
    }

    void answersHeadWithoutABody()
    {
        Fixture bench;
        QVERIFY(bench.start());
        RawClient client(bench.port());
        client.send(request("HEAD", "/") + request("GET", "/"));
        const QByteArray first = client.readAnswer(true);
        QVERIFY(first.startsWith("HTTP/1.1 200"));
        QVERIFY(client.readAnswer().endsWith("{\"success\":true}"));
        QVERIFY(bench.kept()[0].responseBody.isEmpty());
    }

    void answersAsToldTo()
    {
        Fixture bench;
        Listener::Options options;
        options.answer = {429, "slow down", "text/plain", 20ms};
        QVERIFY(bench.start(options));
        RawClient client(bench.port());
        client.send(request("POST", "/", Sms));
        const QByteArray answer = client.readAnswer();
        QVERIFY(answer.startsWith("HTTP/1.1 429"));
        QVERIFY(answer.endsWith("slow down"));
        QTRY_COMPARE(bench.kept()[0].status, 429);
        QVERIFY(bench.kept()[0].duration >= 20ms);
        bench.listener.setAnswer({204, {}, {}, 0ms});
        client.send(request("POST", "/", Sms));
        QVERIFY(client.readAnswer().startsWith("HTTP/1.1 204"));
    }

    void notesAMessageThatCameTwice()
    {
        Fixture bench;
        QVERIFY(bench.start());
        for (int i = 0; i < 2; ++i) {
            RawClient client(bench.port());
            client.send(request("POST", "/", Sms));
            QVERIFY(client.readAnswer().startsWith("HTTP/1.1 200"));
        }
        const QList<Exchange> kept = bench.kept();
        QVERIFY(!QJsonDocument::fromJson(kept[0].verdict.toUtf8()).object().contains(u"duplicateOf"_s));
        QCOMPARE(QJsonDocument::fromJson(kept[1].verdict.toUtf8())[u"duplicateOf"].toInteger(), kept[0].id);
    }

    void handsOnAndBringsTheReplyBack()
    {
        Fixture bench;
        Http::Request seen;
        Http::Server bridge(bench.io, [&seen](Http::Request received, const Http::Responder &respond) {
            seen = std::move(received);
            Http::Response response;
            response.status = 202;
            response.headers.add("X-Bridge", "yes");
            response.body = "taken";
            respond(response);
        });
        const Result<std::uint16_t> bridgePort = bridge.listen({});
        QVERIFY(bridgePort);
        Listener::Options options;
        options.forwardTo = "http://127.0.0.1:" + std::to_string(*bridgePort);
        QVERIFY(bench.start(options));
        const SigningKey key = SigningKey::generate();
        RawClient client(bench.port());
        client.send(signedRequest(key, Sms, "/delivery?tenant=1"));
        const QByteArray answer = client.readAnswer();
        QVERIFY2(answer.startsWith("HTTP/1.1 202"), answer.constData());
        QVERIFY(answer.contains("X-Bridge: yes"));
        QVERIFY(answer.endsWith("taken"));
        QCOMPARE(seen.method, std::string("POST"));
        QCOMPARE(seen.target, std::string("/delivery?tenant=1"));
        QCOMPARE(seen.body, Sms.toStdString());
        QCOMPARE(std::string(*seen.headers.value("x-ghl-signature")), key.sign(Sms.toStdString()));
        QTRY_COMPARE(bench.kept()[0].status, 202);
        const Exchange capture = bench.kept()[0];
        QCOMPARE(capture.responseBody, QByteArray("taken"));
        const Exchange delivery = bench.kept(Exchange::Channel::Delivery)[0];
        QCOMPARE(delivery.groupId, capture.groupId);
        QCOMPARE(QJsonDocument::fromJson(capture.verdict.toUtf8())[u"forwarded"][u"exchange"].toInteger(), delivery.id);
        bench.listener.stop();
        bridge.stop();
    }

    void saysThatTheBridgeIsDead()
    {
        Fixture bench;
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1/a%20b%2Fhook"_s.arg(nobody.serverPort());
        nobody.close();
        Listener::Options options;
        options.forwardTo = url.toStdString();
        QVERIFY(bench.start(options));
        RawClient client(bench.port());
        client.send(request("POST", "/", Sms));
        QVERIFY(client.readAnswer().startsWith("HTTP/1.1 502"));
        QTRY_COMPARE(bench.kept()[0].status, 502);
        const QList<VerdictLine> lines = verdictLines(verdictFromText(bench.kept()[0].verdict).value());
        QVERIFY2(lines.last().sentence.contains(url), qPrintable(lines.last().sentence));
        QCOMPARE(lines.last().tone, VerdictLine::Tone::Bad);
    }

    void showsACaptureWhoseBridgeTakesItsTime()
    {
        Fixture bench;
        std::mutex mutex;
        std::optional<Http::Responder> held;
        Http::Server bridge(bench.io, [&](const Http::Request &, const Http::Responder &respond) {
            const std::lock_guard lock(mutex);
            held = respond;
        });
        const Result<std::uint16_t> bridgePort = bridge.listen({});
        QVERIFY(bridgePort);
        Listener::Options options;
        options.forwardTo = "http://127.0.0.1:" + std::to_string(*bridgePort);
        QVERIFY(bench.start(options));
        RawClient client(bench.port());
        client.send(request("POST", "/delivery", Sms));
        QTRY_COMPARE(bench.kept().size(), 1);
        QCOMPARE(bench.kept()[0].status, 0);
        QVERIFY(bench.told.isEmpty());
        {
            const std::lock_guard lock(mutex);
            QVERIFY(held);
            (*held)({});
            held.reset();
        }
        QVERIFY(client.readAnswer().startsWith("HTTP/1.1 200"));
        const QList<Exchange> kept = bench.kept();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].status, 200);
        QCOMPARE(kept[0].groupId, bench.kept(Exchange::Channel::Delivery)[0].groupId);
        bench.listener.stop();
        bridge.stop();
    }

    void doesNotForwardToItselfOrNowhere()
    {
        Fixture bench;
        QVERIFY(bench.start());
        QVERIFY(!bench.listener.setForwardTo(u"http://localhost:%1/x"_s.arg(bench.port())));
        QVERIFY(!bench.listener.setForwardTo(u"ftp://example.com/"_s));
        QVERIFY(!bench.listener.setForwardTo(u"not a url"_s));
        QVERIFY(bench.listener.setForwardTo(u"http://127.0.0.1:9/"_s));
        QVERIFY(bench.listener.setForwardTo({}));
    }

    void answers503WhenNothingCanBeKept()
    {
        Fixture bench;
        QVERIFY(bench.start());
        QSignalSpy failed(&bench.listener, &Listener::storeFailed);
        bench.store.setSizeLimit(1); // as on a full disk
        RawClient client(bench.port());
        client.send(request("POST", "/", "{\"message\":\"" + QByteArray(2'000'000, 'x') + "\"}"));
        const QByteArray answer = client.readAnswer();
        QVERIFY2(answer.startsWith("HTTP/1.1 503"), answer.left(200).constData());
        QVERIFY(answer.contains("could not keep this request"));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed[0][0].toString().isEmpty());
        bench.store.setSizeLimit(0);
        const auto answeredAgain = [&bench] {
            RawClient again(bench.port());
            again.send(request("POST", "/", "{}"));
            return again.readAnswer().startsWith("HTTP/1.1 200");
        };
        QTRY_VERIFY(answeredAgain());          // what waited is written first
        QCOMPARE(bench.kept()[0].status, 503); // as its sender was told
        QVERIFY(bench.kept()[0].responseBody.contains("could not keep this request"));
        QTRY_VERIFY(failed.last()[0].toString().isEmpty());
    }

    void warnsOnceWhileNothingCanBeKept()
    {
        static std::atomic<int> warnings = 0;
        warnings = 0;
        Fixture bench;
        QVERIFY(bench.start());
        bench.store.setSizeLimit(1); // as on a full disk
        const QtMessageHandler before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
                if (text.contains("cannot be kept"_L1))
                    ++warnings;
            });
        int refused = 0;
        for (int i = 0; i < 5; ++i) {
            RawClient client(bench.port());
            client.send(request("POST", "/", "{\"message\":\"" + QByteArray(2'000'000, 'x') + "\"}"));
            refused += RawClient::status(client.readAnswer()) == 503 ? 1 : 0;
        }
        qInstallMessageHandler(before);
        QCOMPARE(refused, 5);
        QCOMPARE(int(warnings), 1);
    }

    void saysThatThePortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Fixture bench;
        Listener::Options options;
        options.port = other.serverPort();
        const Result<> started = bench.listener.start(options);
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Error::Kind::Port);
        QVERIFY(!bench.listener.isRunning());
        QVERIFY(bench.listener.baseUrl().isEmpty());
    }

    void answersWhatWaitsWhenItStops()
    {
        Fixture bench;
        Listener::Options options;
        options.answer.delay = 1h;
        QVERIFY(bench.start(options));
        RawClient client(bench.port());
        client.send(request("POST", "/", Sms));
        QTRY_COMPARE(bench.kept().size(), 1);
        bench.listener.stop();
        QVERIFY(client.readAnswer().startsWith("HTTP/1.1 200"));
        QCOMPARE(bench.kept()[0].status, 200);
        QVERIFY(!bench.listener.isRunning());
    }

    void aCaptureCanBeSentAgain()
    {
        Fixture bench;
        QVERIFY(bench.start());
        const SigningKey key = SigningKey::generate();
        RawClient client(bench.port());
        client.send(signedRequest(key, Sms));
        QVERIFY(client.readAnswer().startsWith("HTTP/1.1 200"));
        const Result<Http::Transfer> replay = replayOf(bench.kept()[0], "http://127.0.0.1:9/hook");
        QVERIFY(replay);
        QCOMPARE(replay->method, std::string("POST"));
        QCOMPARE(replay->url, std::string("http://127.0.0.1:9/hook"));
        QCOMPARE(replay->body, Sms.toStdString());
        QCOMPARE(std::string(*replay->headers.value("X-GHL-Signature")), key.sign(Sms.toStdString()));
        QVERIFY(!replay->headers.contains("Host"));
        QVERIFY(!replayOf(bench.kept()[0], "nowhere"));
        Exchange broken;
        broken.requestHead = "garbage";
        QVERIFY(!replayOf(broken, "http://127.0.0.1:9/hook"));
    }
};

LINESMAN_TEST(TstListener)
#include "tst_listener.moc"
