// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/showntext.h"
#include "app/history/store.h"
#include "app/http/server.h"
#include "tests/app/cli/emulatorprocess.h"
#include "tests/app/history/samples.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/types.h>

using namespace Linesman;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {

/*! What a stranger may send: a title, colours, a forged line, an eight-bit control, text that turns round, markup. */
const QString Evil = u"<b>x</b>\u001B]0;PWN\u0007\u001B[2J\u001B[31m\r\n9  signature is valid\u009B1m\u202Etxt\u2066"_s;
/*! The same for a field that takes one line. */
const QString EvilLine = u"<b>x</b>\u001B]0;PWN\u0007\u001B[31m\u009B1m\u202Etxt"_s;

/*! What of \a text a terminal would act on, or shows on a line of its own; empty when it is harmless. */
QString harmIn(const QString &text)
{
    if (terminalText(text) != text)
        return u"acts on a terminal: "_s + terminalLine(text);
    static const QStringList forged{u"9  signature is valid"_s};
    for (const QString &line : text.split(u'\n')) {
        for (const QString &beginning : forged) {
            if (line.startsWith(beginning))
                return u"forged: "_s + line;
        }
    }
    return {};
}

} // namespace

/*! Texts of strangers, printed by each command that prints any: none acts on the terminal or poses as ours. */
class TstTerminalText : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EmulatorProcess> m_emulator;
    QString m_contact;

    QString data() const { return m_folder.filePath(u"data"_s); }
    CliOutcome cli(const QStringList &arguments) const
    {
        return runCli(arguments + QStringList{u"--data-dir"_s, data()});
    }
    CliOutcome withEmulator(const QStringList &arguments) const
    {
        return cli(arguments + QStringList{u"--emulator"_s, m_emulator->url()});
    }
    static void check(const CliOutcome &outcome, const QString &shows)
    {
        const QString out = QString::fromUtf8(outcome.out);
        QVERIFY2(harmIn(out).isEmpty(), qPrintable(harmIn(out)));
        QVERIFY2(harmIn(outcome.err).isEmpty(), qPrintable(harmIn(outcome.err)));
        QVERIFY2((out + outcome.err).contains(shows), qPrintable(out + outcome.err));
    }
    void writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void initTestCase()
    {
        m_emulator = std::make_unique<EmulatorProcess>(m_folder.filePath(u"emulator"_s));
        QVERIFY(!m_emulator->url().isEmpty());
        const CliOutcome made = withEmulator(
            {u"contacts"_s, u"upsert"_s, u"--name"_s, EvilLine, u"--phone"_s, u"+13125550142"_s, u"--json"_s});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        m_contact = made.lines.value(0).value(u"id"_s).toString();
        const CliOutcome sent =
            withEmulator({u"inbound"_s, u"--contact"_s, m_contact, u"--message"_s, Evil, u"--json"_s});
        QVERIFY2(sent.status == 0, qPrintable(sent.err));
    }

    void cleanupTestCase() { m_emulator.reset(); }

    void showsPeopleOfTheApi_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("contacts") << QStringList{u"contacts"_s, u"search"_s};
        QTest::newRow("contact") << QStringList{u"contacts"_s, u"get"_s, m_contact};
        QTest::newRow("conversations") << QStringList{u"thread"_s};
        QTest::newRow("messages") << QStringList{u"thread"_s, u"--contact"_s, m_contact};
        QTest::newRow("what was asked for") << QStringList{u"contacts"_s, u"get"_s, EvilLine};
        QTest::newRow("a status nobody knows") << QStringList{u"status"_s, u"m1"_s, EvilLine};
        QTest::newRow("token of nobody") << QStringList{u"token"_s, u"show"_s, EvilLine};
        QTest::newRow("location of nobody") << QStringList{u"contacts"_s, u"search"_s, u"--location"_s, EvilLine};
    }

    void showsPeopleOfTheApi()
    {
        QFETCH(const QStringList, arguments);
        const CliOutcome outcome = withEmulator(arguments);
        check(outcome, u"x"_s);
    }

    void showsWrongOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("command") << QStringList{EvilLine};
        QTest::newRow("option") << QStringList{u"listen"_s, u"--"_s + EvilLine};
        QTest::newRow("choice") << QStringList{u"emulator"_s, u"--profile"_s, EvilLine};
        QTest::newRow("file") << QStringList{u"deliver"_s, u"--to"_s, u"http://127.0.0.1:9/"_s, u"--payload"_s,
                                             EvilLine};
        QTest::newRow("connection") << QStringList{u"providers"_s, u"list"_s, u"--connection"_s, EvilLine};
    }

    void showsWrongOptions()
    {
        QFETCH(const QStringList, arguments);
        check(cli(arguments), u"␛"_s);
    }

    void showsProviders()
    {
        QVERIFY(QDir().mkpath(data()));
        writeFile(u"data/connections.json"_s,
                  "{\"version\":1,\"current\":\"c1\",\"connections\":[{\"id\":\"c1\",\"name\":\"Harbour\","
                  "\"target\":\"standard\",\"clientId\":\"64f0a1b2c3d4e5f607182930-abcd\"}]}");
        const QJsonArray providers{QJsonObject{{u"id"_s, u"64f0a1b2c3d4e5f607182930"_s},
                                               {u"kind"_s, u"SmsDefault"_s},
                                               {u"name"_s, Evil},
                                               {u"deliveryUrl"_s, u"https://x.example/"_s}}};
        writeFile(u"providers.json"_s, QJsonDocument(QJsonObject{{u"providers"_s, providers}}).toJson());
        check(cli({u"providers"_s, u"import"_s, m_folder.filePath(u"providers.json"_s)}), u"1 provider"_s);
        check(cli({u"providers"_s, u"list"_s}), u"<b>x</b>"_s);
        check(cli({u"providers"_s, u"check"_s}), QString());
    }

    void showsHistory()
    {
        {
            History::Store store;
            QVERIFY(store.open(m_folder.filePath(u"evil.sqlite"_s)));
            Exchange exchange = HistoryTest::sample(1);
            exchange.url = u"/"_s + Evil;
            exchange.eventType = Evil;
            exchange.error = Evil;
            exchange.requestHead = "GET /" + Evil.toUtf8() + " HTTP/1.1\r\nX: " + EvilLine.toUtf8() + "\r\n\r\n";
            exchange.requestBody = EvilLine.toUtf8();
            exchange.responseBody = QByteArray("\0\x1b[31m", 6);
            store.append(exchange);
            store.flush();
        }
        const QStringList file{u"--history"_s, m_folder.filePath(u"evil.sqlite"_s)};
        check(cli(QStringList{u"history"_s, u"list"_s} + file), u"<b>x</b>"_s);
        check(cli(QStringList{u"history"_s, u"search"_s, u"pwn"_s} + file), QString());
        const CliOutcome shown = cli(QStringList{u"history"_s, u"show"_s, u"1"_s} + file);
        QCOMPARE(shown.status, 0);
        const QString text = QString::fromUtf8(shown.out);
        QCOMPARE(terminalText(text), text);
        const CliOutcome curl = cli(QStringList{u"history"_s, u"show"_s, u"1"_s, u"--curl"_s} + file);
        QCOMPARE(curl.status, 0);
        QCOMPARE(terminalText(QString::fromUtf8(curl.out)), QString::fromUtf8(curl.out));
        // Who asks for the very bytes in a file gets them.
        const CliOutcome raw = cli(QStringList{u"history"_s, u"show"_s, u"1"_s, u"--raw"_s} + file);
        QVERIFY(raw.out.contains(EvilLine.toUtf8()));
    }

    void showsDeliveries()
    {
        Http::IoThread thread;
        Http::Server server(thread, [](const Http::Request &, const Http::Responder &respond) {
            Http::Response response;
            response.body = EvilLine.toStdString();
            respond(std::move(response));
        });
        const Result<std::uint16_t> port = server.listen({});
        QVERIFY(port);
        check(cli({u"deliver"_s, u"--to"_s, u"http://127.0.0.1:%1/hook"_s.arg(*port)}), u"␛[31m"_s);
    }

    void showsCaptures()
    {
        QProcess listen;
        listen.start(Linesman::Testing::cliProgram(),
                     {u"listen"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, m_folder.filePath(u"listen"_s)});
        QString err;
        QTRY_VERIFY_WITH_TIMEOUT((err += QString::fromUtf8(listen.readAllStandardError())).contains(u", keeping"_s),
                                 30'000);
        const quint16 port = err.section(u"127.0.0.1:"_s, 1).section(u',', 0, 0).toUShort();
        const QByteArray body = QJsonDocument(QJsonObject{{u"type"_s, Evil}, {u"messageId"_s, Evil}}).toJson();
        const QByteArray requests[]{"GET /" + EvilLine.toUtf8() + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
                                    "POST /\xc2\x9b"
                                    "31m HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
                                        QByteArray::number(body.size()) + "\r\n\r\n" + body};
        for (const QByteArray &request : requests) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            QVERIFY(socket.waitForConnected());
            socket.write(request);
            QVERIFY(socket.waitForReadyRead(10'000));
        }
        QByteArray out;
        QTRY_VERIFY_WITH_TIMEOUT((out += listen.readAllStandardOutput()).count("  GET ") + out.count("  POST ") >= 2,
                                 10'000);
        ::kill(pid_t(listen.processId()), SIGTERM);
        QVERIFY(listen.waitForFinished());
        out += listen.readAllStandardOutput();
        const QString harm = harmIn(QString::fromUtf8(out));
        QVERIFY2(harm.isEmpty(), qPrintable(harm));
    }
};

LINESMAN_TEST(TstTerminalText)
#include "tst_terminaltext.moc"
