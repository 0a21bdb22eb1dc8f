// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "tests/app/cli/liveprocess.h"
#include "tests/app/http/rawclient.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray liveRequest(const QByteArray &method, const QByteArray &target, const QByteArray &fields = {})
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + fields + "\r\n";
}

Exchange liveExchange(int status, const QByteArray &answer, const QString &url)
{
    Exchange exchange;
    exchange.channel = Exchange::Channel::Emulator;
    exchange.startedAt = QDateTime::currentDateTimeUtc();
    exchange.method = u"POST"_s;
    exchange.url = url;
    exchange.status = status;
    exchange.responseHead = "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n";
    exchange.responseBody = answer;
    return exchange;
}

} // namespace

/*! What is printed while requests come. */
class TstLiveLines : public QObject
{
    Q_OBJECT

private slots:
    void tellsEachRequestOfTheEmulator()
    {
        LiveProcess emulator({u"emulator"_s, u"--port"_s, u"0"_s});
        const QString base = emulator.lineWith(u"LINESMAN_BASE_URL="_s).trimmed();
        RawClient client(quint16(base.section(u':', -1).toUShort()));
        client.send(liveRequest("GET", "/contacts/abc", "Version: 2021-07-28\r\n"));
        client.readAll();
        const QString line = emulator.lineWith(u"/contacts/abc"_s);
        QVERIFY2(line.contains(u"GET"_s) && line.contains(u"401"_s) && line.contains(u" ms"_s), qPrintable(line));
        const QString reason = emulator.lineWith(u"Bearer"_s);
        QVERIFY2(reason.startsWith(u"    "_s) && reason.contains(u"brought no token"_s), qPrintable(reason));
        QCOMPARE(emulator.stop(), 0);
    }

    void showsNothingThatMovesTheTerminal()
    {
        const QTemporaryDir folder;
        History::Store store;
        QVERIFY(store.open(folder.filePath(u"history.sqlite"_s)));
        store.append(liveExchange(400, "{\"message\":\"strange \\u001b[2J\\u202e words\"}", u"/odd/\x1b[2J\x202e"_s),
                     {});
        LiveProcess list(
            {u"history"_s, u"list"_s, u"--follow"_s, u"--color"_s, u"never"_s, u"--data-dir"_s, folder.path()});
        for (const QString &part : {u"/odd"_s, u"strange"_s}) {
            const QString line = list.lineWith(part);
            QVERIFY(!line.isEmpty());
            QVERIFY2(!line.contains(QChar(0x1b)) && !line.contains(QChar(0x202e)), qPrintable(line));
        }
        store.close();
    }

    void tellsItAsJsonWhenAsked()
    {
        LiveProcess emulator({u"emulator"_s, u"--port"_s, u"0"_s, u"--json"_s, u"--verbose"_s});
        const QJsonObject ready = QJsonDocument::fromJson(emulator.lineWith(u"baseUrl"_s).toUtf8()).object();
        RawClient client(quint16(ready.value(u"baseUrl"_s).toString().section(u':', -1).toUShort()));
        client.send(liveRequest("GET", "/contacts/abc", "Version: 2021-07-28\r\n"));
        client.readAll();
        const QJsonObject line = QJsonDocument::fromJson(emulator.lineWith(u"/contacts/abc"_s).toUtf8()).object();
        QCOMPARE(line.value(u"event"_s).toString(), u"request"_s);
        QCOMPARE(line.value(u"status"_s).toInt(), 401);
        QCOMPARE(line.value(u"refusal"_s).toString(), u"tokenMissing"_s);
        QVERIFY(line.value(u"reason"_s).toString().contains(u"brought no token"_s));
    }

    void followsHistoryWithTheReasons()
    {
        const QTemporaryDir folder;
        History::Store store;
        QVERIFY(store.open(folder.filePath(u"history.sqlite"_s)));
        store.append(liveExchange(200, "{}", u"/conversations/one"_s), {});
        LiveProcess list(
            {u"history"_s, u"list"_s, u"--follow"_s, u"--channel"_s, u"emulator"_s, u"--data-dir"_s, folder.path()});
        QVERIFY(!list.lineWith(u"/conversations/one"_s).isEmpty());
        store.append(
            liveExchange(401, "{\"message\":\"The token is not authorized for this scope.\"}", u"/conversations/two"_s),
            {});
        const QString line = list.lineWith(u"/conversations/two"_s);
        QVERIFY2(line.contains(u"401"_s), qPrintable(line));
        const QString reason = list.lineWith(u"not authorized for this scope"_s);
        QVERIFY2(reason.startsWith(u"        "_s), qPrintable(reason));
        QCOMPARE(list.stop(), 0);
        store.close();
    }

    void followsAHistoryThatBeginsLater()
    {
        const QTemporaryDir folder;
        LiveProcess list({u"history"_s, u"list"_s, u"-f"_s, u"--json"_s, u"--data-dir"_s, folder.path()});
        History::Store store;
        QVERIFY(store.open(folder.filePath(u"history.sqlite"_s)));
        store.append(liveExchange(200, "{}", u"/conversations/first"_s), {});
        QVERIFY(!list.lineWith(u"/conversations/first"_s).isEmpty());
        store.close();
    }

    /*! It may look while another program makes the file. */
    void followsAHistoryThatIsBeingMade()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"history.sqlite"_s);
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        LiveProcess list({u"history"_s, u"list"_s, u"-f"_s, u"--data-dir"_s, folder.path()});
        QString told;
        QTRY_VERIFY2_WITH_TIMEOUT((told += list.errors()).contains(u"Stop with Ctrl+C"_s), qPrintable(told), 20'000);
        History::Store store;
        QVERIFY(store.open(file));
        store.append(liveExchange(200, "{}", u"/conversations/first"_s), {});
        QVERIFY(!list.lineWith(u"/conversations/first"_s).isEmpty());
        store.close();
    }

    void runsAgainWhenTheEndpointIsBack()
    {
        QTcpServer bridge;
        QVERIFY(bridge.listen(QHostAddress::LocalHost));
        const quint16 port = bridge.serverPort();
        bridge.close(); // it is away
        LiveProcess test({u"line-test"_s, u"--watch"_s, u"--json"_s, u"--no-history"_s, u"--depth"_s, u"basic"_s,
                          u"--kind"_s, u"sms-default"_s, u"--timeout"_s, u"1"_s, u"--endpoint"_s,
                          u"http://127.0.0.1:%1/"_s.arg(port)});
        QVERIFY(!test.lineWith(u"\"finished\""_s).isEmpty());
        // It looks whether the endpoint is there from the end of the run on: away and back until that is noticed.
        QString again;
        for (int i = 0; i < 50 && again.isEmpty(); ++i) {
            QVERIFY(bridge.listen(QHostAddress::LocalHost, port));
            again = test.lineWith(u"\"started\""_s, 600);
            bridge.close();
            if (again.isEmpty())
                again = test.lineWith(u"\"started\""_s, 600);
        }
        QVERIFY(!again.isEmpty());
        QVERIFY(test.stop() >= 0);
    }

    void runsAgainWhenAFileChanges()
    {
        const QTemporaryDir folder;
        QFile source(folder.filePath(u"bridge.js"_s));
        QVERIFY(source.open(QFile::WriteOnly));
        source.close();
        LiveProcess test({u"line-test"_s, u"--watch-file"_s, source.fileName(), u"--json"_s, u"--no-history"_s,
                          u"--depth"_s, u"basic"_s, u"--kind"_s, u"sms-default"_s});
        QVERIFY(!test.lineWith(u"\"finished\""_s).isEmpty());
        // It looks at the file from the end of the run on: changed until that is noticed.
        QString again;
        for (int i = 0; i < 50 && again.isEmpty(); ++i) {
            QVERIFY(source.open(QFile::WriteOnly | QFile::Append));
            source.write("// changed\n");
            source.close();
            again = test.lineWith(u"\"started\""_s, 500);
        }
        QVERIFY(!again.isEmpty());
        QVERIFY(test.stop() >= 0);
    }
};

LINESMAN_TEST(TstLiveLines)
#include "tst_livelines.moc"
