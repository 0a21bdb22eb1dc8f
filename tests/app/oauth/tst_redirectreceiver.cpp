// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/redirectreceiver.h"

#include "tests/app/http/rawclient.h"
#include "tests/support/crowd.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

/*! The third of the window's servers; TstCrowd has what is common to all of them, at the limits of the other two. */
class TstRedirectReceiver : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(Testing::mayOpenManyFiles()); }

    void takesTheCodeInAThousandSlowOnes_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("silent") << QByteArray();
        QTest::newRow("half a line") << QByteArray("GET /callback?code=x&sta");
        QTest::newRow("half a header") << QByteArray("GET /callback HTTP/1.1\r\nHost: bridge");
        QTest::newRow("in mid-body") << QByteArray(
            "POST /callback HTTP/1.1\r\nHost: bridge.example.com\r\nContent-Length: 9\r\n\r\nhel");
    }

    void takesTheCodeInAThousandSlowOnes()
    {
        QFETCH(QByteArray, words);
        Http::IoThread thread;
        OAuth::RedirectReceiver receiver(thread);
        const QSignalSpy arrived(&receiver, &OAuth::RedirectReceiver::arrived);
        const auto port = receiver.listen(QUrl(u"https://bridge.example.com/callback"_s), u"our-state"_s, 0);
        QVERIFY(port);
        Testing::Crowd crowd(*port, words);
        QList<qint64> took;
        for (int i = 1; i <= 100; ++i) {
            crowd.grow(10);
            QElapsedTimer timer;
            timer.start();
            RawClient browser(*port);
            browser.send("GET /callback?code=the-code&state=our-state HTTP/1.1\r\nHost: bridge.example.com\r\n\r\n");
            QCOMPARE(RawClient::status(browser.readAnswer()), 200);
            took.append(timer.elapsed());
            QTRY_COMPARE(arrived.size(), i);
        }
        std::sort(took.begin(), took.end());
        qInfo("answered within %lld ms, and %lld at p99", static_cast<long long>(took.last()),
              static_cast<long long>(took.at(took.size() - 2)));
    }
};

LINESMAN_TEST(TstRedirectReceiver)
#include "tst_redirectreceiver.moc"
