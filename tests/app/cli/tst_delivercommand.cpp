// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "app/http/server.h"
#include "app/webhooks/eventsample.h"
#include "app/webhooks/shape.h"
#include "app/webhooks/signature.h"
#include "app/webhooks/signingkey.h"
#include "app/webhooks/variant.h"

#include "tests/app/cli/emulatorprocess.h"
#include "tests/support/certificate.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

#include <csignal>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

/*! The real program against our server. */
class TstDeliverCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const Result<std::uint16_t> port = m_server.listen({});
        QVERIFY(port);
        m_url = u"http://127.0.0.1:%1/hook"_s.arg(*port);
    }

    void init()
    {
        const std::lock_guard lock(m_mutex);
        m_requests.clear();
        m_status = 200;
        m_held.clear();
        m_isHolding = false;
    }

    void deliversOneAndTellsAboutIt()
    {
        const Outcome outcome = run({u"--to"_s, m_url, u"--set"_s, u"message=Caf\u00e9 at 9=ok"_s, u"--json"_s});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.lines.size(), 3);
        const QJsonObject started = outcome.lines.at(0);
        QCOMPARE(started[u"event"_s].toString(), u"started"_s);
        QCOMPARE(started[u"kind"_s].toString(), u"SmsDefault"_s);
        const QJsonObject attempt = outcome.lines.at(1);
        QCOMPARE(attempt[u"event"_s].toString(), u"attempt"_s);
        QCOMPARE(attempt[u"status"_s].toInt(), 200);
        QCOMPARE(attempt[u"ok"_s].toBool(), true);
        QVERIFY(attempt[u"durationMs"_s].toDouble() > 0);
        QVERIFY(!attempt.contains(u"error"_s));
        const QJsonObject summary = outcome.lines.at(2);
        QCOMPARE(summary[u"event"_s].toString(), u"summary"_s);
        QCOMPARE(summary[u"delivered"_s].toInt(), 1);
        QCOMPARE(summary[u"statuses"_s].toObject()[u"200"_s].toInt(), 1);
        const Http::Request request = requests().front();
        const QJsonObject payload = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
        QCOMPARE(payload[u"message"_s].toString(), u"Caf\u00e9 at 9=ok"_s);
        QCOMPARE(payload[u"messageId"_s].toString(), attempt[u"messageId"_s].toString());
        // The key that was shown is the key that signed.
        const auto key = Webhooks::publicKeyFromText(u"shown"_s, started[u"publicKeyPem"_s].toString().toStdString());
        QCOMPARE(Webhooks::checkSignature(request.headers, request.body, {*key}).verdict,
                 Webhooks::SignatureCheck::Verdict::Valid);
        QVERIFY(outcome.err.contains(u"PUBLIC KEY"_s));
    }

    void speaksToPeople()
    {
        const Outcome outcome = run({u"--to"_s, m_url});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.startsWith("1: 200, "), outcome.out.constData());
        QVERIFY(outcome.out.contains("\nanswer\n"));
    }

    void keepsAttemptsInHistory()
    {
        QTemporaryDir folder;
        const Outcome outcome = run({u"--to"_s, m_url, u"--kind"_s, u"email-channel"_s, u"--count"_s, u"3"_s,
                                     u"--data-dir"_s, folder.path(), u"--json"_s});
        QCOMPARE(outcome.status, 0);
        const auto reader = History::Reader::open(folder.filePath(u"history.sqlite"_s));
        QVERIFY(reader);
        History::Filter filter;
        filter.channels = {Exchange::Channel::Delivery};
        filter.groupId = outcome.lines.last()[u"groupId"_s].toString();
        QVERIFY(!filter.groupId.isEmpty());
        QCOMPARE(reader->ids(filter)->size(), std::size_t(3));
    }

    void burstsAndSumsUp()
    {
        const Outcome outcome = run({u"--to"_s, m_url, u"--count"_s, u"200"_s, u"--concurrency"_s, u"16"_s, u"--rate"_s,
                                     u"5000"_s, u"--json"_s});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.lines.size(), 202);
        const QJsonObject summary = outcome.lines.last();
        QCOMPARE(summary[u"delivered"_s].toInt(), 200);
        QVERIFY(summary[u"timesMs"_s].toObject()[u"p95"_s].toDouble() > 0);
        QCOMPARE(requests().size(), std::size_t(200));
    }

    void failsWhenTheEndpointRefuses_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 401, 429, 500})
            QTest::newRow(QByteArray::number(status).constData()) << status;
    }

    void failsWhenTheEndpointRefuses()
    {
        QFETCH(int, status);
        m_status = status;
        const Outcome outcome = run({u"--to"_s, m_url, u"--json"_s});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.lines.at(1)[u"status"_s].toInt(), status);
        QCOMPARE(requests().size(), std::size_t(1));
    }

    void failsWhenNothingListens()
    {
        const Outcome outcome = run({u"--to"_s, u"http://127.0.0.1:1/"_s, u"--json"_s});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.lines.at(1)[u"error"_s].toString().contains(u"refused"_s));
    }

    void failsWhenTheEndpointHangs()
    {
        m_isHolding = true;
        const Outcome outcome = run({u"--to"_s, m_url, u"--timeout"_s, u"0.05"_s, u"--json"_s});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.lines.at(1)[u"error"_s].toString().contains(u"sent nothing"_s));
    }

    void retries()
    {
        m_status = 429;
        const Outcome outcome =
            run({u"--to"_s, m_url, u"--retry"_s, u"p1"_s, u"--retry-pause"_s, u"0.001"_s, u"--json"_s});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(requests().size(), std::size_t(7));
        QVERIFY(outcome.lines.at(1).contains(u"retryInMs"_s));
        QCOMPARE(outcome.lines.last()[u"attempts"_s].toInt(), 7);
    }

    /*! What went wrong is a sentence with a full stop of its own. */
    void aRetryIsToldInTheSameSentence()
    {
        const Outcome outcome = run({u"--to"_s, u"http://127.0.0.1:1/"_s, u"--retry-pauses"_s, u"0.001"_s});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.out.contains("correct the port; again in 0.0 s"), outcome.out.constData());
    }

    void sendsAPayloadAsItIs()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"p.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes("{ \"odd\": 1 }\n\xff");
        file.write(bytes);
        file.close();
        const Outcome outcome = run({u"--to"_s, m_url, u"--payload"_s, file.fileName(), u"--kind"_s, u"call"_s});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(QByteArray::fromStdString(requests().front().body), bytes);
    }

    void signsWithTheGivenKey()
    {
        QTemporaryDir folder;
        const Webhooks::SigningKey key = Webhooks::SigningKey::generate();
        QFile file(folder.filePath(u"key.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(key.privatePem()));
        file.close();
        const auto publicKey = Webhooks::publicKeyFromText(u"mine"_s, key.publicPem());
        for (const auto &[variant, verdict] : {std::pair(u"valid"_s, Webhooks::SignatureCheck::Verdict::Valid),
                                               std::pair(u"unsigned"_s, Webhooks::SignatureCheck::Verdict::Missing),
                                               std::pair(u"wrong-key"_s, Webhooks::SignatureCheck::Verdict::Wrong),
                                               std::pair(u"changed-body"_s, Webhooks::SignatureCheck::Verdict::Wrong),
                                               std::pair(u"hmac"_s, Webhooks::SignatureCheck::Verdict::Malformed),
                                               std::pair(u"escaped"_s, Webhooks::SignatureCheck::Verdict::Valid)}) {
            const Outcome outcome =
                run({u"--to"_s, m_url, u"--signing-key"_s, file.fileName(), u"--variant"_s, variant});
            // This endpoint takes everything: right for what is signed, wrong for the rest.
            QCOMPARE(outcome.status, verdict == Webhooks::SignatureCheck::Verdict::Valid ? 0 : 1);
            QVERIFY(!outcome.err.contains(u"PRIVATE"_s));
            QVERIFY(!outcome.err.contains(u"made for this run"_s));
            const Http::Request request = requests().back();
            QCOMPARE(Webhooks::checkSignature(request.headers, request.body, {*publicKey}).verdict, verdict);
        }
    }

    /*! The status is the verdict: green for the endpoint that refuses, red for the open one. */
    void statusFollowsTheVerdict_data()
    {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<QString>("expect");
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *variant, const char *expect, int answer, int status, const char *code) {
            QTest::addRow("%s, %s, %d", variant, expect, answer)
                << QString::fromLatin1(variant) << QString::fromLatin1(expect) << answer << status
                << QString::fromLatin1(code);
        };
        row("unsigned", "policy", 401, 0, "safe");
        row("unsigned", "policy", 200, 1, "accepts-unsigned");
        row("unsigned", "policy", 500, 1, "breaks-on-bad-input");
        row("unsigned", "accepted", 200, 0, "accepts-unsigned");
        row("unsigned", "refused", 200, 1, "accepts-unsigned");
        row("wrong-key", "policy", 401, 0, "safe");
        row("wrong-key", "policy", 200, 1, "accepts-any-signature");
        row("changed-body", "policy", 200, 1, "ignores-body");
        row("rewritten", "policy", 200, 1, "verifies-reserialised");
        row("escaped", "policy", 401, 1, "verifies-reserialised");
        row("valid", "policy", 401, 1, "refuses-all");
        row("valid", "refused", 401, 0, "refuses-all");
        row("not-json", "policy", 400, 0, "safe");
        row("not-json", "policy", 500, 1, "breaks-on-bad-input");
    }

    void statusFollowsTheVerdict()
    {
        QFETCH(QString, variant);
        QFETCH(QString, expect);
        QFETCH(int, answer);
        QFETCH(int, status);
        QFETCH(QString, code);
        m_status = answer;
        const Outcome outcome = run({u"--to"_s, m_url, u"--variant"_s, variant, u"--expect"_s, expect, u"--json"_s});
        QCOMPARE(outcome.status, status);
        const QJsonObject summary = outcome.lines.last();
        QCOMPARE(summary[u"verdictCode"_s].toString(), code);
        QCOMPARE(summary[u"met"_s].toBool(), status == 0);
        QCOMPARE(summary[u"expected"_s].toString(), expect);
    }

    /*! The verdict is by what a safe endpoint does: it must not stand alone beside another expectation. */
    void saysWhatWasNotMet()
    {
        m_status = 401;
        const Outcome refused = run({u"--to"_s, m_url, u"--variant"_s, u"unsigned"_s, u"--expect"_s, u"accepted"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.out.contains("Not what --expect accepted asks for."), refused.out.constData());
        const Outcome met = run({u"--to"_s, m_url, u"--variant"_s, u"unsigned"_s});
        QCOMPARE(met.status, 0);
        QVERIFY(!met.out.contains("--expect"));
    }

    void triesAllVariants()
    {
        const Outcome open = run({u"--to"_s, m_url, u"--variant"_s, u"all"_s, u"--json"_s});
        QCOMPARE(open.status, 1);
        const qsizetype variants = qsizetype(Webhooks::allVariants().size());
        QVERIFY(variants >= 18);
        QCOMPARE(open.lines.size(), variants + 2);
        QCOMPARE(open.lines.at(1)[u"event"_s].toString(), u"variant"_s);
        QCOMPARE(open.lines.last()[u"verdictCode"_s].toString(), u"checks-nothing"_s);
        QVERIFY(!open.lines.last()[u"findings"_s].toArray().isEmpty());
        const Outcome told = run({u"--to"_s, m_url, u"--variant"_s, u"all"_s});
        QVERIFY(told.out.contains("NOT  unsigned"));
        QVERIFY(told.out.contains("Verdict: "));
        QVERIFY(!told.out.contains("NOT  valid"));
    }

    void namesTheNearestField()
    {
        const Outcome outcome = run({u"--to"_s, m_url, u"--set"_s, u"messge=x"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.err.contains(u"did you mean \"message\""_s), qPrintable(outcome.err));
        QVERIFY(requests().front().body.find("\"messge\":\"x\"") != std::string::npos);
        QVERIFY(!run({u"--to"_s, m_url, u"--set"_s, u"message=x"_s}).err.contains(u"did you mean"_s));
    }

    void sendsAnEvent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isSigned");
        for (const QString &name : Webhooks::sampleEventNames())
            QTest::newRow(qPrintable(name)) << name << (name != "workflow"_L1);
    }

    void sendsAnEvent()
    {
        QFETCH(QString, name);
        QFETCH(bool, isSigned);
        const Outcome outcome =
            run({u"--to"_s, m_url, u"--event"_s, name.toLower(), u"--set"_s, u"locationId=here"_s, u"--json"_s});
        QCOMPARE(outcome.status, 0);
        const Http::Request request = requests().front();
        QCOMPARE(request.headers.contains("x-ghl-signature"), isSigned);
        const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
        QCOMPARE(body[u"locationId"_s].toString(), u"here"_s);
        QCOMPARE(body[u"type"_s].toString(), isSigned ? name : QString());
        QCOMPARE(body.contains(u"webhookId"_s), isSigned);
        QVERIFY(!isSigned || Webhooks::shapeOf(request.body).isSound());
    }

    /*! HighLevel does not sign a workflow's webhook: who takes it does right, who refuses it loses it. */
    void aWorkflowsWebhookIsToBeTaken_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QStringList workflow{u"--event"_s, u"workflow"_s};
        const QStringList named = workflow + QStringList{u"--variant"_s, u"unsigned"_s};
        const QStringList forged = workflow + QStringList{u"--variant"_s, u"wrong-key"_s};
        QTest::newRow("taken") << workflow << 200 << 0 << u"safe"_s;
        QTest::newRow("refused") << workflow << 401 << 1 << u"not-as-expected"_s;
        QTest::newRow("failed") << workflow << 500 << 1 << u"not-as-expected"_s;
        QTest::newRow("taken, said unsigned") << named << 200 << 0 << u"safe"_s;
        QTest::newRow("signed by a stranger") << forged << 200 << 1 << u"accepts-any-signature"_s;
        QTest::newRow("of a provider") << QStringList{u"--variant"_s, u"unsigned"_s} << 200 << 1
                                       << u"accepts-unsigned"_s;
    }

    void aWorkflowsWebhookIsToBeTaken()
    {
        QFETCH(QStringList, options);
        QFETCH(int, answer);
        QFETCH(int, status);
        QFETCH(QString, code);
        m_status = answer;
        const Outcome outcome = run(QStringList{u"--to"_s, m_url, u"--json"_s} + options);
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.lines.last()[u"verdictCode"_s].toString(), code);
        QCOMPARE(outcome.lines.last()[u"met"_s].toBool(), status == 0);
    }

    void makesUpTheSameForTheSameSeed()
    {
        const auto texts = [this](const QString &seed) {
            {
                const std::lock_guard lock(m_mutex);
                m_requests.clear();
            }
            run({u"--to"_s, m_url, u"--seed"_s, seed, u"--count"_s, u"4"_s, u"--set"_s, u"locationId=here"_s});
            QStringList all;
            for (const Http::Request &request : requests()) {
                const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
                all.append(body[u"message"_s].toString() + body[u"phone"_s].toString() +
                           body[u"contactId"_s].toString());
                if (body[u"locationId"_s].toString() != "here"_L1)
                    all.append(u"elsewhere"_s);
            }
            return all;
        };
        const QStringList first = texts(u"7"_s);
        QCOMPARE(first.size(), 4);
        QVERIFY(first.at(0) != first.at(1));
        QCOMPARE(texts(u"7"_s), first);
        QVERIFY(texts(u"8"_s) != first);
    }

    void sendsFromHistory()
    {
        QTemporaryDir folder;
        const QStringList here{u"--to"_s, m_url, u"--data-dir"_s, folder.path(), u"--json"_s};
        const Outcome first = run(here + QStringList{u"--set"_s, u"message=first"_s});
        QCOMPARE(first.status, 0);
        const auto reader = History::Reader::open(folder.filePath(u"history.sqlite"_s));
        const QString id = QString::number(*reader->newest());
        const std::string body = requests().back().body;

        const Outcome again = run(here + QStringList{u"--from-history"_s, id});
        QCOMPARE(again.status, 0);
        QCOMPARE(requests().back().body, body);
        const Outcome edited = run(
            here + QStringList{u"--from-history"_s, id, u"--set"_s, u"message=second"_s, u"--set"_s, u"messageId="_s});
        QCOMPARE(edited.status, 0);
        const Http::Request request = requests().back();
        const QJsonObject changed = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
        QCOMPARE(changed[u"message"_s].toString(), u"second"_s);
        QVERIFY(changed[u"messageId"_s].toString() != first.lines.at(1)[u"messageId"_s].toString());
        const auto key =
            Webhooks::publicKeyFromText(u"shown"_s, edited.lines.at(0)[u"publicKeyPem"_s].toString().toStdString());
        QCOMPARE(Webhooks::checkSignature(request.headers, request.body, {*key}).verdict,
                 Webhooks::SignatureCheck::Verdict::Valid);
        QCOMPARE(run(here + QStringList{u"--from-history"_s, u"4711"_s}).status, 3);
    }

    void signsWithAnEmulatorsKey()
    {
        QTemporaryDir folder;
        const TestSuite::EmulatorProcess emulator(folder.filePath(u"e"_s),
                                                  {u"--seed"_s, u"41"_s, u"--deliver-to"_s, m_url});
        const Outcome outcome = run({u"--emulator"_s, emulator.url(), u"--json"_s}); // its provider's Delivery URL
        QCOMPARE(outcome.status, 0);
        const Http::Request request = requests().back();
        const auto key =
            Webhooks::publicKeyFromText(u"its"_s, emulator.ready.value(u"publicKeyPem"_s).toString().toStdString());
        QCOMPARE(Webhooks::checkSignature(request.headers, request.body, {*key}).verdict,
                 Webhooks::SignatureCheck::Verdict::Valid);
        const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
        QCOMPARE(body[u"locationId"_s].toString(),
                 emulator.ready.value(u"locations"_s).toArray().at(0).toObject().value(u"id"_s).toString());
        QCOMPARE(run({u"--to"_s, m_url, u"--emulator"_s, u"http://127.0.0.1:1"_s}).status, 3);
    }

    void trustsAnotherCa()
    {
        QTemporaryDir folder;
        const QString certificate = folder.filePath(u"c.pem"_s);
        const QString key = folder.filePath(u"k.pem"_s);
        QVERIFY(TestSuite::writeCertificate(certificate, key));
        Http::Server server(m_thread, [](const Http::Request &, const Http::Responder &respond) { respond({}); });
        Http::Server::Options options;
        options.certificateFile = certificate.toStdString();
        options.keyFile = key.toStdString();
        const QString url = u"https://localhost:%1/"_s.arg(server.listen(options).value_or(0));
        const Outcome refused = run({u"--to"_s, url, u"--json"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.lines.at(1)[u"error"_s].toString().contains(u"certificate"_s));
        const Outcome accepted = run({u"--to"_s, url, u"--cacert"_s, certificate, u"--json"_s});
        QCOMPARE(accepted.status, 0);
        QVERIFY(accepted.lines.at(1)[u"tlsMs"_s].toDouble() > 0);
        const QByteArray before = qgetenv("SSL_CERT_FILE");
        qputenv("SSL_CERT_FILE", certificate.toUtf8());
        const int byEnvironment = run({u"--to"_s, url, u"--json"_s}).status;
        const int burst = TestSuite::runCli({u"burst"_s, u"--to"_s, url, u"--count"_s, u"2"_s, u"--json"_s,
                                             u"--data-dir"_s, folder.path()})
                              .status;
        qputenv("SSL_CERT_FILE", key.toUtf8());
        const Outcome none = run({u"--to"_s, url, u"--json"_s});
        if (before.isEmpty())
            qunsetenv("SSL_CERT_FILE");
        else
            qputenv("SSL_CERT_FILE", before);
        QCOMPARE(byEnvironment, 0);
        QCOMPARE(burst, 0);
        QCOMPARE(none.status, 1); // as without it: it is not what was asked for
        QVERIFY2(none.err.contains(u"ignoring SSL_CERT_FILE: "_s), qPrintable(none.err));
    }

    void isWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no scheme") << QStringList{u"--to"_s, u"localhost/hook"_s};
        QTest::newRow("other scheme") << QStringList{u"--to"_s, u"ftp://localhost/hook"_s};
        QTest::newRow("unknown kind") << QStringList{u"--to"_s, m_url, u"--kind"_s, u"fax"_s};
        QTest::newRow("call has no delivery") << QStringList{u"--to"_s, m_url, u"--kind"_s, u"call"_s};
        QTest::newRow("no assignment") << QStringList{u"--to"_s, m_url, u"--set"_s, u"message"_s};
        QTest::newRow("required field emptied") << QStringList{u"--to"_s, m_url, u"--set"_s, u"contactId="_s};
        QTest::newRow("unknown variant") << QStringList{u"--to"_s, m_url, u"--variant"_s, u"odd"_s};
        QTest::newRow("unknown policy") << QStringList{u"--to"_s, m_url, u"--retry"_s, u"p3"_s};
        QTest::newRow("endless pause") << QStringList{u"--to"_s, m_url, u"--retry-pause"_s, u"1e300"_s};
        QTest::newRow("endless pause of one's own") << QStringList{u"--to"_s, m_url, u"--retry-pauses"_s, u"1,inf"_s};
        QTest::newRow("count 0") << QStringList{u"--to"_s, m_url, u"--count"_s, u"0"_s};
        QTest::newRow("count in words") << QStringList{u"--to"_s, m_url, u"--count"_s, u"many"_s};
        QTest::newRow("unknown event") << QStringList{u"--to"_s, m_url, u"--event"_s, u"INSTAL"_s};
        QTest::newRow("unknown expectation") << QStringList{u"--to"_s, m_url, u"--expect"_s, u"luck"_s};
        QTest::newRow("payload and set") << QStringList{u"--to"_s, m_url,      u"--payload"_s,
                                                        u"x"_s,    u"--set"_s, u"message=a"_s};
    }

    void isWrongUsage()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(requests().empty());
    }

    void couldNotStart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no key file") << QStringList{u"--signing-key"_s, u"/nonexistent/key.pem"_s};
        QTest::newRow("no key in the file")
            << QStringList{u"--signing-key"_s, Linesman::Testing::sourceDir() + u"/CMakeLists.txt"_s};
        QTest::newRow("no payload") << QStringList{u"--payload"_s, u"/nonexistent/p.json"_s};
        QTest::newRow("no CA") << QStringList{u"--cacert"_s, u"/nonexistent/ca.pem"_s};
        QTest::newRow("no certificate in the CA's file")
            << QStringList{u"--cacert"_s, Linesman::Testing::sourceDir() + u"/CMakeLists.txt"_s};
        QTest::newRow("a payload without an end") << QStringList{u"--payload"_s, u"/dev/zero"_s};
        QTest::newRow("a key without an end") << QStringList{u"--signing-key"_s, u"/dev/zero"_s};
        QTest::newRow("a folder as the CA") << QStringList{u"--cacert"_s, Linesman::Testing::sourceDir()};
    }

    void couldNotStart()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(QStringList{u"--to"_s, m_url} + arguments);
        QCOMPARE(outcome.status, 3);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY2(!outcome.err.contains(u".."_s), qPrintable(outcome.err));
        QCOMPARE(outcome.err.trimmed().count(u'\n'), 0);
        QVERIFY(requests().empty());
    }

    void stopsWhenAsked()
    {
        m_isHolding = true;
        QTemporaryDir folder;
        QProcess process;
        process.start(Linesman::Testing::cliProgram(), {u"deliver"_s, u"--to"_s, m_url, u"--count"_s, u"50"_s,
                                                        u"--data-dir"_s, folder.path(), u"--json"_s});
        QVERIFY(process.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(requests().size(), std::size_t(1), 30'000); // the machine may be busy
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        const QByteArray last = process.readAllStandardOutput().trimmed().split('\n').last();
        const QJsonObject summary = QJsonDocument::fromJson(last).object();
        QCOMPARE(summary[u"event"_s].toString(), u"summary"_s);
        QCOMPARE(summary[u"cancelled"_s].toBool(), true);
    }

private:
    struct Outcome {
        int status = -1;
        QByteArray out;
        QString err;
        QList<QJsonObject> lines;
    };

    Outcome run(QStringList arguments)
    {
        if (!arguments.contains(u"--data-dir"_s))
            arguments << u"--data-dir"_s << m_folder.path();
        QProcess process;
        process.start(Linesman::Testing::cliProgram(), QStringList{u"deliver"_s} + arguments);
        if (!process.waitForFinished(30'000))
            process.kill();
        Outcome outcome;
        outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        outcome.out = process.readAllStandardOutput();
        outcome.err = QString::fromUtf8(process.readAllStandardError());
        for (const QByteArray &line : outcome.out.split('\n')) {
            if (line.startsWith('{'))
                outcome.lines.append(QJsonDocument::fromJson(line).object());
        }
        return outcome;
    }

    std::vector<Http::Request> requests()
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

    void handle(Http::Request request, const Http::Responder &respond)
    {
        Http::Response response;
        response.body = "answer";
        {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(std::move(request));
            response.status = m_status;
            if (m_isHolding) {
                m_held.push_back(respond);
                return;
            }
        }
        respond(std::move(response));
    }

    QTemporaryDir m_folder;
    QString m_url;
    std::mutex m_mutex;
    std::vector<Http::Request> m_requests;
    int m_status = 200;
    bool m_isHolding = false;
    std::vector<Http::Responder> m_held;
    Http::IoThread m_thread;
    Http::Server m_server{m_thread, [this](Http::Request request, const Http::Responder &respond) {
                              handle(std::move(request), respond);
                          }};
};

LINESMAN_TEST(TstDeliverCommand)
#include "tst_delivercommand.moc"
