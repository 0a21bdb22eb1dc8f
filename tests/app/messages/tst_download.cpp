// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/download.h"

#include "app/core/hosttrust.h"
#include "tests/support/suite.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <optional>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstDownload : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhoWaitsWhenItEnds_data()
    {
        QTest::addColumn<bool>("destroyed");
        QTest::newRow("cancelled") << false;
        QTest::newRow("destroyed") << true;
    }
    void tellsWhoWaitsWhenItEnds()
    {
        QFETCH(const bool, destroyed);
        QTcpServer server; // takes the request and never answers
        QVERIFY(server.listen(QHostAddress::LocalHost));
        auto downloads = std::make_unique<Messages::Downloads>(nullptr);
        std::optional<Result<Messages::Downloaded>> told;
        const QUrl url(u"http://127.0.0.1:%1/a.png"_s.arg(server.serverPort()));
        deliver(downloads->fetch(url), this, [&told](const Result<Messages::Downloaded> &file) { told = file; });
        QVERIFY(server.waitForNewConnection(5000));
        const std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
        QTRY_VERIFY(peer->bytesAvailable() > 0);
        QVERIFY(!told);
        if (destroyed)
            downloads.reset();
        else
            downloads->cancelAll();
        QVERIFY(told);
        QVERIFY(!told->has_value());
        QCOMPARE(told->error().kind, Error::Kind::Cancelled);
        if (downloads)
            downloads->cancelAll(); // its reply is still on its way out
    }

    /*! Qt takes the CAs of a request along to wherever a redirect leads: they are trusted at one server alone. */
    void leadsNoTrustToAnotherServer_data()
    {
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("a server with a CA of its own") << true;
        QTest::newRow("any other") << false;
    }
    void leadsNoTrustToAnotherServer()
    {
        QFETCH(const bool, isNamed);
        QTcpServer server;
        QTcpServer other;
        QVERIFY(server.listen(QHostAddress::LocalHost) && other.listen(QHostAddress::LocalHost));
        const QByteArray away =
            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:" + QByteArray::number(other.serverPort()) +
            "/b.png\r\nContent-Length: 0\r\n\r\n";
        connect(&server, &QTcpServer::newConnection, this, [&server, away] {
            QTcpSocket *peer = server.nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, peer, [peer, away] { peer->write(away); });
        });
        const QUrl url(u"http://127.0.0.1:%1/a.png"_s.arg(server.serverPort()));
        HostTrust trust;
        if (isNamed)
            trust.setFiles({{url, u"/the/ca.pem"_s}});
        Messages::Downloads downloads(&trust);
        std::optional<Result<Messages::Downloaded>> told;
        deliver(downloads.fetch(url), this, [&told](const Result<Messages::Downloaded> &file) { told = file; });
        QTRY_VERIFY(told || other.hasPendingConnections());
        QCOMPARE(other.hasPendingConnections(), !isNamed);
        QCOMPARE(told && !told->has_value(), isNamed);
        downloads.cancelAll();
    }

    void takesNoOtherScheme()
    {
        Messages::Downloads downloads{nullptr};
        std::optional<Result<Messages::Downloaded>> told;
        deliver(downloads.fetch(QUrl(u"file:///etc/hostname"_s)), this,
                [&told](const Result<Messages::Downloaded> &file) { told = file; });
        QVERIFY(told && !told->has_value());
        QCOMPARE(told->error().kind, Error::Kind::BadInput);
    }
};

LINESMAN_TEST(TstDownload)
#include "tst_download.moc"
