// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "app/http/server.h"
#include "app/webhooks/signature.h"
#include "app/webhooks/signingkey.h"

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
        for (const auto &[variant, verdict] :
             {std::pair(u"valid"_s, Webhooks::SignatureCheck::Verdict::Valid),
              std::pair(u"unsigned"_s, Webhooks::SignatureCheck::Verdict::Missing),
              std::pair(u"wrong-key"_s, Webhooks::SignatureCheck::Verdict::Wrong),
              std::pair(u"changed-body"_s, Webhooks::SignatureCheck::Verdict::Wrong)}) {
            const Outcome outcome =
                run({u"--to"_s, m_url, u"--signing-key"_s, file.fileName(), u"--variant"_s, variant});
            QCOMPARE(outcome.status, 0);
            QVERIFY(!outcome.err.contains(u"PRIVATE"_s));
            QVERIFY(!outcome.err.contains(u"made for this run"_s));
            const Http::Request request = requests().back();
            QCOMPARE(Webhooks::checkSignature(request.headers, request.body, {*publicKey}).verdict, verdict);
        }
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
        QTest::newRow("count 0") << QStringList{u"--to"_s, m_url, u"--count"_s, u"0"_s};
        QTest::newRow("count in words") << QStringList{u"--to"_s, m_url, u"--count"_s, u"many"_s};
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
        QTest::newRow("no data folder") << QStringList{u"--data-dir"_s, u"/dev/null/x"_s};
    }

    void couldNotStart()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(QStringList{u"--to"_s, m_url} + arguments);
        QCOMPARE(outcome.status, 3);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(requests().empty());
    }

    void stopsWhenAsked()
    {
        m_isHolding = true;
        QTemporaryDir folder;
        QProcess process;
        process.start(Linesman::Testing::cliProgram(),
                      {u"deliver"_s, u"--to"_s, m_url, u"--count"_s, u"50"_s, u"--data-dir"_s, folder.path()});
        QVERIFY(process.waitForStarted());
        QTRY_COMPARE(requests().size(), std::size_t(1));
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
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
