// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "app/http/server.h"
#include "app/webhooks/signingkey.h"
#include "tests/app/http/rawclient.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &fields = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/*! `linesman-cli listen` as a shell starts it; killed with the object. */
class ListenProcess
{
public:
    explicit ListenProcess(const QStringList &arguments)
    {
        m_process.start(Linesman::Testing::cliProgram(), QStringList{u"listen"_s} + arguments);
        m_process.waitForStarted();
    }
    ~ListenProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /*! The next line of standard output as JSON; empty when the program ended. */
    QJsonObject line() { return QJsonDocument::fromJson(lineOf(QProcess::StandardOutput)).object(); }
    /*! The next line of \a channel; empty when the program ended. */
    QByteArray lineOf(QProcess::ProcessChannel channel)
    {
        m_process.setReadChannel(channel);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
        }
        return m_process.readLine();
    }
    int waitForEnd()
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(20'000))
            return -2;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QProcess &process() { return m_process; }
    QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QProcess m_process;
};

/*! A pipe with a name, of which is read when the test says so and not before. */
class UnreadPipe
{
public:
    explicit UnreadPipe(const QString &name)
        : m_name(name)
    {
        if (::mkfifo(qPrintable(name), 0600) == 0)
            m_end = ::open(qPrintable(name), O_RDWR | O_CLOEXEC); // for writing too: there is no end of file
    }
    ~UnreadPipe() { ::close(m_end); }
    UnreadPipe(const UnreadPipe &) = delete;
    UnreadPipe &operator=(const UnreadPipe &) = delete;

    bool isOpen() const { return m_end >= 0; }
    QString name() const { return m_name; }
    /*! Empty when none comes within 20 s. */
    QByteArray readLine() const
    {
        while (!m_read.contains('\n')) {
            pollfd end{m_end, POLLIN, 0};
            char bytes[4096];
            const ssize_t count = ::poll(&end, 1, 20'000) > 0 ? ::read(m_end, bytes, sizeof bytes) : 0;
            if (count <= 0)
                return {};
            m_read.append(bytes, count);
        }
        const QByteArray line = m_read.left(m_read.indexOf('\n') + 1);
        m_read.remove(0, line.size());
        return line;
    }

private:
    QString m_name;
    int m_end = -1;
    mutable QByteArray m_read;
};

QSet<QString> urlsIn(const QString &file)
{
    QSet<QString> urls;
    History::Store store; // as the program does when it starts again
    if (!store.open(file))
        return urls;
    const Result<History::Reader> reader = History::Reader::open(file);
    const auto ids = reader->ids({});
    const auto rows = reader->rows(*ids);
    for (const History::Row &row : *rows)
        urls += row.url;
    return urls;
}

} // namespace

class TstListenCommand : public QObject
{
    Q_OBJECT
private slots:
    void setsInWhatTheSenderWrote()
    {
        const QTemporaryDir folder;
        ListenProcess listen({u"--port"_s, u"0"_s, u"--data-dir"_s, folder.path(), u"--print"_s, u"headers,body"_s});
        const QString ready = QString::fromUtf8(listen.lineOf(QProcess::StandardError));
        const auto port = QRegularExpression(u":([0-9]+)"_s).match(ready).captured(1).toUShort();
        QVERIFY2(port > 0, qPrintable(ready));
        RawClient client(port);
        client.send(post("/delivery", "{\n9  10:00:00.000  POST /delivery  200\r    Signature: valid\r\nthe end"));
        QVERIFY(client.readAnswer().startsWith("HTTP/1.1 200"));
        QByteArrayList atTheMargin;
        for (QByteArray line = "first"; !line.isEmpty() && !line.contains("the end");) {
            line = listen.lineOf(QProcess::StandardOutput);
            if (!line.startsWith("    "))
                atTheMargin.append(line);
        }
        QCOMPARE(atTheMargin.size(), 1);
        QVERIFY(atTheMargin.first().startsWith("1  "));
    }

    void printsACaptureALine()
    {
        const QTemporaryDir folder;
        const auto key = Webhooks::SigningKey::generate();
        QFile pem(folder.filePath(u"mine.pem"_s));
        QVERIFY(pem.open(QIODevice::WriteOnly));
        pem.write(QByteArray::fromStdString(key.publicPem()));
        pem.close();
        ListenProcess listen({u"--json"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, folder.path(), u"--public-key"_s,
                              pem.fileName(), u"--respond"_s, u"202"_s, u"--respond-body"_s, u"thanks"_s});
        const QJsonObject ready = listen.line();
        QCOMPARE(ready[u"event"].toString(), u"listening"_s);
        QCOMPARE(ready[u"addresses"].toArray(), (QJsonArray{u"127.0.0.1"_s, u"::1"_s}));
        const QByteArray body = "{\"contactId\":\"c\",\"locationId\":\"l\",\"messageId\":\"m\",\"type\":\"SMS\","
                                "\"phone\":\"+15005550006\",\"message\":\"x\"}";
        RawClient client(quint16(ready[u"port"].toInt()));
        client.send(post("/delivery", body,
                         "x-ghl-signature: " + QByteArray::fromStdString(key.sign(body.toStdString())) + "\r\n"));
        const QByteArray answer = client.readAnswer();
        QVERIFY(answer.startsWith("HTTP/1.1 202"));
        QVERIFY(answer.endsWith("thanks"));
        const QJsonObject line = listen.line();
        QCOMPARE(line[u"event"].toString(), u"captured"_s);
        QCOMPARE(line[u"method"].toString(), u"POST"_s);
        QCOMPARE(line[u"url"].toString(), u"/delivery"_s);
        QCOMPARE(line[u"status"].toInt(), 202);
        QCOMPARE(line[u"eventType"].toString(), u"ProviderOutboundMessage"_s);
        QCOMPARE(line[u"kind"].toString(), u"SmsDefault"_s);
        QCOMPARE(line[u"messageId"].toString(), u"m"_s);
        QCOMPARE(line[u"bytes"].toInt(), int(body.size()));
        QCOMPARE(line[u"signature"][u"verdict"].toString(), u"valid"_s);
        QVERIFY(line[u"signature"][u"key"].toString().contains(u"mine.pem"_s));
        QCOMPARE(line[u"shape"][u"sound"].toBool(), true);
        ::kill(pid_t(listen.process().processId()), SIGTERM);
        const QJsonObject stopped = listen.line();
        QCOMPARE(stopped[u"event"].toString(), u"stopped"_s);
        QCOMPARE(stopped[u"captures"].toInt(), 1);
        QCOMPARE(listen.waitForEnd(), 0);
    }

    void saysWhatComesOtherwiseThanTheFacts()
    {
        const QTemporaryDir folder;
        ListenProcess listen({u"--json"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, folder.path()});
        const auto port = quint16(listen.line()[u"port"].toInt());
        QVERIFY(port > 0);
        RawClient client(port);
        for (int i = 0; i < 2; ++i) {
            client.send(post("/events", R"({"type":"MoonCreate","locationId":"l","appId":"a","webhookId":"w"})",
                             "Content-Type: application/json\r\n"));
            QCOMPARE(listen.line()[u"event"].toString(), u"captured"_s);
        }
        QString said;
        while (!said.contains("MoonCreate"_L1) && listen.process().state() == QProcess::Running) {
            listen.process().setReadChannel(QProcess::StandardError);
            if (!listen.process().waitForReadyRead(20'000))
                break;
            said += listen.errors();
        }
        QVERIFY2(said.contains("MoonCreate"_L1), qPrintable(said));
        QCOMPARE(said.count("MoonCreate"_L1), 1);
    }

    /*! As in every list: 0 is no status. */
    void aClosedConnectionHasNoStatus()
    {
        const QTemporaryDir folder;
        QFile rules(folder.filePath(u"rules.json"_s));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write(R"({"rules": [{"when": {"method": "POST"}, "answer": {"end": "close"}}]})");
        rules.close();
        ListenProcess listen({u"--port"_s, u"0"_s, u"--data-dir"_s, folder.path(), u"--rule"_s, rules.fileName()});
        const QString begun = QString::fromUtf8(listen.lineOf(QProcess::StandardError));
        RawClient client(begun.section(u"127.0.0.1:"_s, 1).section(u',', 0, 0).toUShort());
        client.send(post("/delivery", "{}"));
        QVERIFY(client.readAll().isEmpty());
        const QString told = QString::fromUtf8(listen.lineOf(QProcess::StandardOutput));
        QVERIFY2(told.contains(u"POST /delivery  ---"_s), qPrintable(begun + told));
    }

    void answersByRulesAndRunsACommand()
    {
        const QTemporaryDir folder;
        const auto file = [&folder](const char *name, const QByteArray &bytes) {
            QFile written(folder.filePath(QLatin1StringView(name)));
            return written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size() ? written.fileName()
                                                                                              : QString();
        };
        const QString rules = file("rules.json", R"({"rules": [{"name": "flaky", "when": {"first": 1},
            "answer": {"status": 500, "body": {"id": "{{body.messageId}}"}}}]})");
        const QString seen = folder.filePath(u"seen.jsonl"_s);
        ListenProcess listen({u"--json"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, folder.path(), u"--rule"_s, rules,
                              u"--exec"_s, u"cat >> '%1'"_s.arg(seen)});
        RawClient client(quint16(listen.line()[u"port"].toInt()));
        const QByteArray body = "{\"messageId\":\"m7\",\"type\":\"SMS\"}";
        client.send(post("/delivery", body));
        const QByteArray answer = client.readAnswer();
        QVERIFY2(answer.startsWith("HTTP/1.1 500") && answer.endsWith("{\"id\":\"m7\"}"), answer.constData());
        client.send(post("/delivery", body));
        QVERIFY(client.readAnswer().startsWith("HTTP/1.1 200"));
        const QJsonObject first = listen.line();
        QCOMPARE(first[u"rule"].toString(), u"flaky"_s);
        QVERIFY(!listen.line().contains(u"rule"_s));
        ::kill(pid_t(listen.process().processId()), SIGTERM);
        QCOMPARE(listen.line()[u"event"].toString(), u"stopped"_s);
        QCOMPARE(listen.waitForEnd(), 0);
        QFile written(seen);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArrayList lines = written.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QJsonObject given = QJsonDocument::fromJson(lines.first()).object();
        if (!given.contains(u"rule"_s)) // commands run beside each other: either may write first
            given = QJsonDocument::fromJson(lines.last()).object();
        QCOMPARE(given[u"requestBody"].toString().toUtf8(), body);
        QVERIFY(given[u"requestHead"].toString().startsWith(u"POST /delivery"_s));
        QCOMPARE(given[u"rule"], first[u"rule"]);
        for (const QString &member : first.keys())
            QVERIFY2(given.contains(member), qPrintable(member)); // all that --json prints

        const QString wrong = file("wrong.json", R"({"rules": [{"when": {"kind": "fax"}}]})");
        ListenProcess refused({u"--port"_s, u"0"_s, u"--data-dir"_s, folder.path(), u"--rule"_s, wrong});
        QCOMPARE(refused.waitForEnd(), 2);
        QVERIFY(refused.errors().contains(u"rules[0].when.kind"_s));
    }

    void routesHoldsAndHasAName()
    {
        const QTemporaryDir folder;
        Http::IoThread io;
        Http::Server bridge(io, [](const Http::Request &request, const Http::Responder &respond) {
            Http::Response response;
            response.status = 207;
            response.body = request.body;
            respond(response);
        });
        const Result<std::uint16_t> port = bridge.listen({});
        QVERIFY(port);
        const QString url = u"http://127.0.0.1:%1"_s.arg(*port);
        ListenProcess listen({u"--json"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, folder.path(), u"--name"_s, u"Acme"_s,
                              u"--path"_s, u"/acme"_s, u"--route"_s, u"path=/acme/routed,"_s + url, u"--hold"_s});
        const QJsonObject listening = listen.line();
        QVERIFY(listening[u"url"].toString().endsWith(u"/acme"_s));
        RawClient client(quint16(listening[u"port"].toInt()));
        const auto sendAndDecide = [&](const QByteArray &target, const QByteArray &line) {
            client.send(post(target, "{}"));
            const QJsonObject held = listen.line();
            if (held[u"event"] != u"held"_s)
                qWarning() << held;
            listen.process().write(QByteArray(line).replace("ID", QByteArray::number(held[u"id"].toInteger())) + '\n');
            listen.process().waitForBytesWritten();
            return client.readAnswer();
        };
        QCOMPARE(RawClient::status(sendAndDecide("/acme/routed", "go ID")), 207);
        const QJsonObject routed = listen.line();
        QCOMPARE(routed[u"listener"].toString(), u"Acme"_s);
        QCOMPARE(routed[u"held"].toString(), u"released"_s);
        QCOMPARE(routed[u"forwarded"][u"status"].toInt(), 207);
        QCOMPARE(RawClient::status(sendAndDecide("/acme/x", "answer ID 451 {}")), 451);
        QCOMPARE(listen.line()[u"status"].toInt(), 451);
        QVERIFY(sendAndDecide("/acme/x", "forward ID " + url.toUtf8() + " {\"b\":1}").endsWith("{\"b\":1}"));
        QCOMPARE(listen.line()[u"held"].toString(), u"edited"_s);
        ::kill(pid_t(listen.process().processId()), SIGTERM);
        QCOMPARE(listen.waitForEnd(), 0);
        bridge.stop();
    }

    void watchesATunnel()
    {
        const QTemporaryDir folder;
        QFile program(folder.filePath(u"stand-in"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        // It leads to the listener itself, by another of its addresses' names.
        program.write("#!/bin/sh\necho 'INF | https://blue-tree.trycloudflare.com |' >&2\necho $1 >'" +
                      folder.filePath(u"port"_s).toUtf8() + "'\nexec sleep 600\n");
        program.close();
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QStringList arguments{u"--json"_s,
                                    u"--port"_s,
                                    u"0"_s,
                                    u"--data-dir"_s,
                                    folder.path(),
                                    u"--tunnel"_s,
                                    u"\"%1\" {port}"_s.arg(program.fileName())};
        ListenProcess listen(arguments);
        const int port = listen.line()[u"port"].toInt();
        QCOMPARE(listen.line()[u"state"].toString(), u"starting"_s);
        const QJsonObject known = listen.line();
        QCOMPARE(known[u"state"].toString(), u"unproven"_s);
        QCOMPARE(known[u"deliveryUrl"].toString(), u"https://blue-tree.trycloudflare.com/delivery"_s);
        const auto given = [&folder] {
            QFile file(folder.filePath(u"port"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_COMPARE(given(), QByteArray::number(port) + '\n');
        RawClient client{quint16(port)};
        client.send("GET / HTTP/1.1\r\nHost: blue-tree.trycloudflare.com\r\n\r\n");
        QCOMPARE(RawClient::status(client.readAnswer()), 200);
        ::kill(pid_t(listen.process().processId()), SIGTERM);
        QCOMPARE(listen.waitForEnd(), 0);
    }

    void endsWhenTheTunnelsProgramIsMissing()
    {
        const QTemporaryDir folder;
        ListenProcess listen({u"--port"_s, u"0"_s, u"--data-dir"_s, folder.path(), u"--tunnel"_s,
                              u"%1/no-such-program"_s.arg(folder.path())});
        QCOMPARE(listen.waitForEnd(), 3);
        const QString errors = listen.errors();
        QVERIFY2(errors.contains(u"--tunnel: "_s) && errors.contains(u"no-such-program could not be started"_s),
                 qPrintable(errors));
    }

    void aKilledListenerLeavesNoTunnel()
    {
        const QTemporaryDir folder;
        QFile program(folder.filePath(u"stand-in"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\necho $$ >'" + folder.filePath(u"pid"_s).toUtf8() + "'\nexec sleep 600\n");
        program.close();
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        ListenProcess listen({u"--json"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, folder.path(), u"--tunnel"_s,
                              u"https://hooks.example.com \"%1\""_s.arg(program.fileName())});
        const auto pid = [&folder] {
            QFile file(folder.filePath(u"pid"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
        };
        QTRY_VERIFY(!pid().isEmpty());
        const auto isGone = [&pid] { // or only waits for somebody to take notice
            QFile stat(u"/proc/%1/stat"_s.arg(QString::fromLatin1(pid())));
            return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
        };
        QVERIFY(!isGone());
        ::kill(pid_t(listen.process().processId()), SIGKILL);
        QTRY_VERIFY(isGone());
    }

    void tellsPeopleInSentences()
    {
        const QTemporaryDir folder;
        ListenProcess listen(
            {u"--port"_s, u"0"_s, u"--history"_s, folder.filePath(u"h.sqlite"_s), u"--data-dir"_s, folder.path()});
        QString errors;
        QTRY_VERIFY((errors += listen.errors()).contains(u"Listening at http://127.0.0.1:"_s));
        const QString port = errors.section(u"127.0.0.1:"_s, 1).section(u',', 0, 0);
        RawClient client(port.toUShort());
        client.send(post("/x?name=a%20b&u=http%3A%2F%2Fx", "{}"));
        QVERIFY(client.readAnswer().startsWith("HTTP/1.1 200"));
        QByteArray out;
        QTRY_VERIFY((out += listen.process().readAllStandardOutput()).contains("Not signed"));
        QVERIFY2(out.contains("  POST /x?name=a%20b&u=http%3A%2F%2Fx  200"), out.constData());
        ::kill(pid_t(listen.process().processId()), SIGINT);
        QCOMPARE(listen.waitForEnd(), 0);
        QVERIFY(urlsIn(folder.filePath(u"h.sqlite"_s)).contains(u"/x?name=a%20b&u=http%3A%2F%2Fx"_s));
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("status 42") << QStringList{u"--respond"_s, u"42"_s} << 2;
        QTest::newRow("port 70000") << QStringList{u"--port"_s, u"70000"_s} << 2;
        QTest::newRow("no URL") << QStringList{u"--forward-to"_s, u"nowhere"_s} << 2;
        QTest::newRow("a password") << QStringList{u"--forward-to"_s, u"http://me:pass@localhost:3/"_s} << 2;
        QTest::newRow("an emulator's password") << QStringList{u"--emulator"_s, u"http://me:pass@localhost:3"_s} << 2;
        QTest::newRow("no route") << QStringList{u"--route"_s, u"kind=fax,http://127.0.0.1:1"_s} << 2;
        QTest::newRow("no path") << QStringList{u"--path"_s, u"acme"_s} << 2;
        QTest::newRow("half a certificate") << QStringList{u"--tls-cert"_s, u"c.pem"_s} << 2;
        QTest::newRow("answer and forward")
            << QStringList{u"--forward-to"_s, u"http://localhost:3/"_s, u"--respond"_s, u"200"_s} << 2;
        QTest::newRow("no address") << QStringList{u"--bind"_s, u"example.com"_s} << 2;
        QTest::newRow("no key file") << QStringList{u"--public-key"_s, u"/nonexistent/key.pem"_s} << 3;
        QTest::newRow("not this machine's address") << QStringList{u"--bind"_s, u"192.0.2.1"_s} << 3;
        QTest::newRow("no emulator") << QStringList{u"--emulator"_s, u"http://127.0.0.1:1"_s} << 3;
        QTest::newRow("no such folder") << QStringList{u"--history"_s, u"/dev/null/h.sqlite"_s} << 3;
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const QTemporaryDir folder;
        QStringList all = arguments;
        if (!arguments.contains(u"--port"_s))
            all += {u"--port"_s, u"0"_s};
        ListenProcess listen(all + QStringList{u"--data-dir"_s, folder.path()});
        QCOMPARE(listen.waitForEnd(), status);
        QVERIFY(!listen.errors().isEmpty());
        QVERIFY(listen.process().readAllStandardOutput().isEmpty());
    }

    void saysThatThePortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QTemporaryDir folder;
        ListenProcess listen(
            {u"--port"_s, QString::number(other.serverPort()), u"--data-dir"_s, folder.path(), u"--json"_s});
        QCOMPARE(listen.waitForEnd(), 3);
        QVERIFY(listen.errors().contains(QString::number(other.serverPort())));
    }

    void saysThatTheHistoryCannotBeWritten()
    {
        const QTemporaryDir folder;
        QFile corrupt(folder.filePath(u"h.sqlite"_s));
        QVERIFY(corrupt.open(QIODevice::WriteOnly));
        corrupt.write(QByteArray(8192, 'x'));
        corrupt.close();
        ListenProcess listen({u"--port"_s, u"0"_s, u"--history"_s, corrupt.fileName(), u"--data-dir"_s, folder.path()});
        QCOMPARE(listen.waitForEnd(), 3);
        QVERIFY(QFile(corrupt.fileName()).size() == 8192);
        if (::geteuid() == 0)
            QSKIP("root may write a read-only file; tst_history tries it as another user");
        QVERIFY(corrupt.setPermissions(QFile::ReadOwner));
        ListenProcess readOnly(
            {u"--port"_s, u"0"_s, u"--history"_s, corrupt.fileName(), u"--data-dir"_s, folder.path()});
        QCOMPARE(readOnly.waitForEnd(), 3);
    }

    void warnsWhenOthersCanReachIt()
    {
        const QTemporaryDir folder;
        ListenProcess listen(
            {u"--port"_s, u"0"_s, u"--bind"_s, u"0.0.0.0"_s, u"--data-dir"_s, folder.path(), u"--json"_s});
        QCOMPARE(listen.line()[u"url"].toString().section(u':', 0, 1), u"http://127.0.0.1"_s);
        QString errors;
        QTRY_VERIFY((errors += listen.errors()).contains(u"other machines"_s));
    }

    void takesItsLimitsAsOptions()
    {
        const QTemporaryDir folder;
        ListenProcess listen({u"--json"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, folder.path(), u"--max-body"_s, u"1"_s,
                              u"--max-header"_s, u"1"_s});
        const quint16 port = quint16(listen.line()[u"port"].toInt());
        RawClient body(port);
        body.send("POST /delivery HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1048577\r\n\r\n");
        QCOMPARE(RawClient::status(body.readAnswer()), 413);
        RawClient header(port);
        header.send("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(2000, 'x') + "\r\n\r\n");
        QCOMPARE(RawClient::status(header.readAnswer()), 431);
        ListenProcess wrong({u"--port"_s, u"0"_s, u"--data-dir"_s, folder.path(), u"--max-connections"_s, u"0"_s});
        QCOMPARE(wrong.waitForEnd(), 2);
        ListenProcess slow({u"--json"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, folder.path(), u"--max-rate"_s, u"1"_s});
        RawClient twice(quint16(slow.line()[u"port"].toInt()));
        twice.send(post("/delivery", "{}", "X-Forwarded-For: 192.0.2.1\r\n").repeated(20));
        int last = 0;
        for (QByteArray answer = twice.readAnswer(); !answer.isEmpty(); answer = twice.readAnswer())
            last = RawClient::status(answer);
        QCOMPARE(last, 429);
    }

    void stopsWhileNobodyReads()
    {
        const QTemporaryDir folder;
        const UnreadPipe pipe(folder.filePath(u"out"_s));
        QVERIFY(pipe.isOpen());
        QProcess listen;
        listen.setStandardOutputFile(pipe.name());
        listen.start(Linesman::Testing::cliProgram(),
                     {u"listen"_s, u"--json"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, folder.filePath(u"data"_s)});
        QVERIFY(listen.waitForStarted());
        const QJsonObject ready = QJsonDocument::fromJson(pipe.readLine()).object();
        RawClient client(quint16(ready[u"port"].toInt()));
        for (int i = 0; i < 500; ++i) { // 200 KB of lines, and the pipe takes 64
            client.send(post("/" + QByteArray::number(i), "{}"));
            QCOMPARE(RawClient::status(client.readAnswer()), 200);
        }
        ::kill(pid_t(listen.processId()), SIGTERM);
        QVERIFY(listen.waitForFinished(20'000));
        QCOMPARE(listen.exitStatus(), QProcess::NormalExit);
        QCOMPARE(listen.exitCode(), 0);
    }

    void saysHowManyItDidNotShow()
    {
        const QTemporaryDir folder;
        const UnreadPipe pipe(folder.filePath(u"out"_s));
        QVERIFY(pipe.isOpen());
        QProcess listen;
        listen.setStandardOutputFile(pipe.name());
        listen.start(Linesman::Testing::cliProgram(),
                     {u"listen"_s, u"--json"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, folder.filePath(u"data"_s)});
        QVERIFY(listen.waitForStarted());
        const QJsonObject ready = QJsonDocument::fromJson(pipe.readLine()).object();
        constexpr int Batches = 12;
        constexpr int InABatch = 1000;
        for (int batch = 0; batch < Batches; ++batch) {
            RawClient client(quint16(ready[u"port"].toInt()));
            QByteArray all;
            for (int i = 0; i < InABatch; ++i)
                all += post("/x", "{}");
            client.send(all);
            for (int i = 0; i < InABatch; ++i)
                QCOMPARE(RawClient::status(client.readAnswer()), 200);
        }
        int shown = 0;
        int notShown = 0;
        while (shown + notShown < Batches * InABatch) {
            const QJsonObject line = QJsonDocument::fromJson(pipe.readLine()).object();
            QVERIFY(!line.isEmpty());
            if (line[u"event"].toString() == "captured"_L1)
                ++shown;
            else if (line[u"event"].toString() == "notShown"_L1)
                notShown += line[u"captures"].toInt();
        }
        QVERIFY(notShown > 0);
        ::kill(pid_t(listen.processId()), SIGTERM);
        QVERIFY(listen.waitForFinished(20'000));
        const QJsonObject stopped = QJsonDocument::fromJson(pipe.readLine()).object();
        QCOMPARE(stopped[u"captures"].toInt(), Batches * InABatch);
    }

    void keepsEveryAnsweredCaptureWhenKilled()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"history.sqlite"_s);
        for (int round = 0; round < 5; ++round) {
            ListenProcess listen({u"--json"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, folder.path()});
            const auto port = quint16(listen.line()[u"port"].toInt());
            QVERIFY(port > 0);
            RawClient first(port);
            RawClient second(port);
            QStringList answered;
            const int kill = 40 + round * 23;
            for (int i = 0; i < kill + 50; ++i) {
                RawClient &client = i % 2 ? first : second;
                const QByteArray path = "/r" + QByteArray::number(round) + "-" + QByteArray::number(i);
                client.send(post(path, "{\"n\":" + QByteArray::number(i) + "}"));
                if (i >= kill) { // the answer may be on its way when the program dies
                    ::kill(pid_t(listen.process().processId()), SIGKILL);
                }
                const QByteArray answer = client.readAnswer();
                if (!answer.startsWith("HTTP/1.1 200"))
                    break;
                answered += QString::fromLatin1(path);
            }
            QVERIFY(answered.size() >= kill);
            QCOMPARE(listen.waitForEnd(), -1);
            const QSet<QString> kept = urlsIn(file);
            for (const QString &url : std::as_const(answered))
                QVERIFY2(kept.contains(url), qPrintable(url));
        }
    }
};

LINESMAN_TEST(TstListenCommand)
#include "tst_listencommand.moc"
