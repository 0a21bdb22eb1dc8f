// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/tunnel.h"

#include "app/webhooks/tunnelcommand.h"
#include "tests/app/http/rawclient.h"
#include "tests/app/webhooks/listenerparts.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TstTunnel : public QObject
{
    Q_OBJECT
private:
    /*! A program that prints what a tunnel prints, and stays; \a lines are a shell's. */
    static QString standIn(const ListenerParts &parts, const QByteArray &lines)
    {
        const QString name = parts.folder.filePath(u"stand-in"_s);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + lines) < 0)
            qFatal("no stand-in");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return u'"' + name + u'"';
    }

private slots:
    void readsTheAddressInWhatIsPrinted_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("url");
        QTest::newRow("cloudflared's box")
            << u"2026-11-30T05:00:00Z INF |  https://blue-tree-two.trycloudflare.com                      |"_s
            << u"https://blue-tree-two.trycloudflare.com"_s;
        QTest::newRow("cloudflared's terms")
            << u"INF Thank you for trying Cloudflare Tunnel. (https://developers.cloudflare.com/cloudflare-one)"_s
            << QString();
        QTest::newRow("cloudflared's failure")
            << u"failed to request quick Tunnel: Post \"https://api.trycloudflare.com/tunnel\": dial tcp"_s
            << QString();
        QTest::newRow("cloudflared's settings") << u"INF Settings: map[url:http://127.0.0.1:8471]"_s << QString();
        QTest::newRow("ngrok's log")
            << u"t=2026 lvl=info msg=\"started tunnel\" name=command_line addr=http://localhost:8471 url=https://a-1.ngrok-free.app"_s
            << u"https://a-1.ngrok-free.app"_s;
        QTest::newRow("ngrok's JSON") << uR"({"addr":"http://localhost:8471","url":"https://b.ngrok.app"})"_s
                                      << u"https://b.ngrok.app"_s;
        QTest::newRow("ngrok's update") << u"msg=\"update available\" url=https://ngrok.com/download"_s << QString();
        QTest::newRow("another's") << u"your url is: https://brave-cat.loca.lt."_s << u"https://brave-cat.loca.lt"_s;
        QTest::newRow("on this machine") << u"http://127.0.0.1:9000 -> 8471"_s << u"http://127.0.0.1:9000"_s;
        QTest::newRow("nothing") << u"connecting"_s << QString();
    }
    void readsTheAddressInWhatIsPrinted()
    {
        QFETCH(QString, line);
        QTEST(tunnelUrlIn(line, QUrl(u"http://127.0.0.1:8471"_s)), "url");
    }

    void knowsHowTheyAreStarted()
    {
        const QUrl plain(u"http://127.0.0.1:8471/acme"_s);
        QCOMPARE(tunnelCommand(u"cloudflared"_s, plain)->arguments,
                 (QStringList{u"tunnel"_s, u"--no-autoupdate"_s, u"--url"_s, u"http://127.0.0.1:8471"_s}));
        QVERIFY(
            tunnelCommand(u"cloudflared"_s, QUrl(u"https://127.0.0.1:1"_s))->arguments.contains(u"--no-tls-verify"_s));
        QCOMPARE(tunnelCommand(u"ngrok"_s, plain)->arguments.first(2),
                 (QStringList{u"http"_s, u"http://127.0.0.1:8471"_s}));
        const Result<TunnelCommand> own = tunnelCommand(u"\"my tunnel\" -p {port} --to={url} '$HOME;'"_s, plain);
        QCOMPARE(own->program, u"my tunnel"_s);
        QCOMPARE(own->arguments, // no shell reads them
                 (QStringList{u"-p"_s, u"8471"_s, u"--to=http://127.0.0.1:8471"_s, u"'$HOME;'"_s}));
        QVERIFY(!tunnelCommand(u"  "_s, plain));
        const Result<TunnelCommand> named =
            tunnelCommand(u"https://hooks.example.com/ tunnel run \"my bridge\""_s, plain);
        QVERIFY(named);
        QCOMPARE(named->address, u"https://hooks.example.com"_s);
        QCOMPARE(named->program, u"tunnel"_s);
        QCOMPARE(named->arguments, QStringList({u"run"_s, u"my bridge"_s}));
        QVERIFY(own->address.isEmpty());
        for (const QString &wrong : {u"https://hooks.example.com"_s, u"https://hooks.example.com/path tunnel"_s,
                                     u"ftp://hooks.example.com tunnel"_s, u"https:// tunnel"_s})
            QVERIFY2(!tunnelCommand(wrong, plain), qPrintable(wrong));
        QVERIFY(!tunnelCommand(u"\"open"_s, plain));
    }

    void partsAddressAndCommand()
    {
        const TunnelText named = tunnelText(u" https://hooks.example.com  tunnel run \"my bridge\" "_s);
        QCOMPARE(named.address, u"https://hooks.example.com"_s);
        QCOMPARE(named.command, u"tunnel run \"my bridge\""_s);
        const TunnelText own = tunnelText(u"lt --to http://127.0.0.1"_s);
        QVERIFY(own.address.isEmpty());
        QCOMPARE(own.command, u"lt --to http://127.0.0.1"_s);
        QCOMPARE(tunnelAddress(u"https://hooks.example.com/"_s).value_or(QString()), u"https://hooks.example.com"_s);
        for (const QString &wrong :
             {QString(), u"hooks.example.com"_s, u"https://a.example b"_s, u"https://a.example/p"_s})
            QVERIFY2(!tunnelAddress(wrong), qPrintable(wrong));
    }

    void reachesTheListenerThroughIt()
    {
        ListenerParts parts;
        Listener::Options options;
        options.port = 0;
        options.path = "/acme";
        QVERIFY(parts.listener.start(options));
        // In place of a tunnel: somebody else's port that leads to the listener, under a name of its own.
        QTcpServer between;
        QVERIFY(between.listen(QHostAddress::LocalHost));
        connect(&between, &QTcpServer::newConnection, &between, [&between, &parts] {
            QTcpSocket *outside = between.nextPendingConnection();
            auto *inside = new QTcpSocket(outside);
            inside->connectToHost(QHostAddress::LocalHost, parts.listener.port());
            connect(outside, &QTcpSocket::readyRead, inside, [=] { inside->write(outside->readAll()); });
            connect(inside, &QTcpSocket::readyRead, outside, [=] { outside->write(inside->readAll()); });
            connect(inside, &QTcpSocket::disconnected, outside, &QTcpSocket::disconnectFromHost);
        });
        const QByteArray url = "http://tunnel.localhost:" + QByteArray::number(between.serverPort());
        Tunnel tunnel(parts.listener, parts.client);
        tunnel.setPauses({1ms, 1ms});
        QSignalSpy moved(&tunnel, &Tunnel::urlChanged);
        QVERIFY(tunnel.start(
            standIn(parts, "echo 'see https://ngrok.com/docs'\necho 'url=" + url + "'\nexec sleep 600\n")));
        QTRY_COMPARE(tunnel.state(), Tunnel::State::Reaching);
        QCOMPARE(tunnel.url().toUtf8(), url);
        QCOMPARE(moved.count(), 0);
        QVERIFY(parts.kept().isEmpty()); // a heartbeat is no capture
        between.close();
        qDeleteAll(between.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly));
        QTRY_COMPARE(tunnel.state(), Tunnel::State::Broken);
        QVERIFY(!tunnel.problem().isEmpty());
        QVERIFY(between.listen(QHostAddress::LocalHost, quint16(QUrl(tunnel.url()).port())));
        QTRY_COMPARE(tunnel.state(), Tunnel::State::Reaching); // it recovers by itself
        tunnel.stop();
        QCOMPARE(tunnel.state(), Tunnel::State::Stopped);
        RawClient late(parts.listener.port());
        late.send("GET /.well-known/linesman-heartbeat/x HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(RawClient::status(late.readAnswer()), 404); // nobody's heartbeat: a request like any other
    }

    void goesByTheAddressThatIsGiven()
    {
        ListenerParts parts;
        Listener::Options options;
        options.port = 0;
        QVERIFY(parts.listener.start(options));
        Tunnel tunnel(parts.listener, parts.client);
        const QString program = standIn(parts, "echo 'status page: https://other.example.com'\nexec sleep 600\n");
        QVERIFY(tunnel.start(u"https://hooks.example.com "_s + program));
        QTRY_COMPARE(tunnel.lastLines().size(), 1);
        QCOMPARE(tunnel.url(), u"https://hooks.example.com"_s);
        QVERIFY(tunnel.state() != Tunnel::State::Starting);
        RawClient client(parts.listener.port());
        client.send("GET / HTTP/1.1\r\nHost: hooks.example.com\r\n\r\n");
        QCOMPARE(RawClient::status(client.readAnswer()), 200);
        tunnel.stop();
        QVERIFY(tunnel.url().isEmpty());
    }

    void acceptsTheTunnelsName()
    {
        ListenerParts parts;
        Listener::Options options;
        options.port = 0;
        QVERIFY(parts.listener.start(options));
        const QByteArray request = "GET / HTTP/1.1\r\nHost: blue.trycloudflare.com\r\n\r\n";
        RawClient before(parts.listener.port());
        before.send(request);
        QCOMPARE(RawClient::status(before.readAnswer()), 421);
        Tunnel tunnel(parts.listener, parts.client);
        tunnel.setPauses({1h, 1h}); // no heartbeat: the name leads nowhere here
        QSignalSpy moved(&tunnel, &Tunnel::urlChanged);
        QVERIFY(tunnel.start(standIn(parts, "echo 'INF | https://blue.trycloudflare.com |' >&2\nexec sleep 600\n"),
                             u"https://old.trycloudflare.com"_s));
        QTRY_COMPARE(tunnel.state(), Tunnel::State::Unproven);
        QCOMPARE(moved.count(), 1); // the one that the portal has leads nowhere now
        QCOMPARE(moved[0][0].toString(), u"https://old.trycloudflare.com"_s);
        QCOMPARE(moved[0][1].toString(), u"https://blue.trycloudflare.com"_s);
        RawClient after(parts.listener.port());
        after.send(request);
        QCOMPARE(RawClient::status(after.readAnswer()), 200);
        tunnel.stop();
        RawClient gone(parts.listener.port());
        gone.send(request);
        QCOMPARE(RawClient::status(gone.readAnswer()), 421);
    }

    void saysHowItEnded()
    {
        ListenerParts parts;
        Tunnel tunnel(parts.listener, parts.client);
        QVERIFY(!tunnel.start(u"cloudflared"_s)); // the listener does not run
        Listener::Options options;
        options.port = 0;
        QVERIFY(parts.listener.start(options));
        QVERIFY(tunnel.start(standIn(parts, "echo 'no account: log in first'\nexit 3\n")));
        QTRY_COMPARE(tunnel.state(), Tunnel::State::Ended);
        QVERIFY2(tunnel.problem().contains(u"status 3"_s), qPrintable(tunnel.problem()));
        QCOMPARE(tunnel.lastLines(), QStringList{u"no account: log in first"_s});
        QVERIFY(tunnel.start(parts.folder.filePath(u"absent"_s)));
        QTRY_COMPARE(tunnel.state(), Tunnel::State::Ended);
        QVERIFY(!tunnel.isRunning());
    }

    void tellsTheProgramNoToken()
    {
        ListenerParts parts;
        Listener::Options options;
        options.port = 0;
        QVERIFY(parts.listener.start(options));
        qputenv("LINESMAN_TOKEN", "secret-of-the-person");
        Tunnel tunnel(parts.listener, parts.client);
        QVERIFY(tunnel.start(standIn(parts, "echo \"got <$LINESMAN_TOKEN>\"\nexit 0\n")));
        QTRY_COMPARE(tunnel.state(), Tunnel::State::Ended);
        qunsetenv("LINESMAN_TOKEN");
        QCOMPARE(tunnel.lastLines(), QStringList{u"got <>"_s});
    }

    void keepsNoMoreThanTheLastLines()
    {
        ListenerParts parts;
        Listener::Options options;
        options.port = 0;
        QVERIFY(parts.listener.start(options));
        Tunnel tunnel(parts.listener, parts.client);
        QVERIFY(tunnel.start(standIn(parts, "i=0\nwhile [ $i -lt 500 ]; do echo line $i; i=$((i+1)); done\nexit 0\n")));
        QTRY_COMPARE(tunnel.state(), Tunnel::State::Ended);
        QCOMPARE(tunnel.lastLines().size(), 20);
        QCOMPARE(tunnel.lastLines().last(), u"line 499"_s);
    }
};

LINESMAN_TEST(TstTunnel)
#include "tst_tunnel.moc"
