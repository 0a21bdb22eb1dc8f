// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/download.h"

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
