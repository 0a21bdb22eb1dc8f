// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/ownsending.h"

#include "app/core/redaction.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Linesman;
using namespace Linesman::History;

namespace {

Exchange exchangeOf(Exchange::Channel channel, const QByteArray &body, int second)
{
    Exchange exchange;
    exchange.channel = channel;
    exchange.startedAt = QDateTime(QDate(2026, 11, 20), QTime(12, 0, second), QTimeZone::utc());
    exchange.method = u"POST"_s;
    exchange.url = u"/hook"_s;
    exchange.requestHead = "POST /hook HTTP/1.1\r\nUser-Agent: Linesman/0.2.0\r\n\r\n";
    exchange.requestBody = body;
    return exchange;
}

} // namespace

/*! A capture names itself Linesman: only the other end proves it. */
class TstOwnSending : public QObject
{
    Q_OBJECT
private slots:
    void believesOnlyTheOtherEnd_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("second");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("the same bytes") << QByteArray(R"({"messageId":"m1","message":"Hi"})") << 21 << true;
        QTest::newRow("as the emulator masks them")
            << QByteArray(R"({"access_token":"abcdefghijklmnop"})") << 21 << true;
        QTest::newRow("other bytes") << QByteArray(R"({"messageId":"m1","message":"Ha"})") << 21 << false;
        QTest::newRow("much later") << QByteArray(R"({"messageId":"m1","message":"Hi"})") << 55 << false;
    }
    void believesOnlyTheOtherEnd()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, second);
        QFETCH(bool, isOurs);
        QTemporaryDir folder;
        Store store;
        QVERIFY(store.open(folder.filePath(u"history.sqlite"_s)));
        store.append(exchangeOf(Exchange::Channel::Delivery, R"({"messageId":"m1","message":"Hi"})", 20));
        store.append(exchangeOf(Exchange::Channel::EmulatorHook,
                                redacted(QByteArray(R"({"access_token":"abcdefghijklmnop"})")), 20));
        store.append(exchangeOf(Exchange::Channel::Capture, R"({"messageId":"m1","message":"Ha"})", 20));
        store.flush();
        const Result<Reader> reader = Reader::open(store.file());
        QVERIFY(reader);
        const Result<bool> ours = wasSentFromHere(*reader, exchangeOf(Exchange::Channel::Capture, body, second));
        QVERIFY(ours);
        QCOMPARE(*ours, isOurs);
    }
};

LINESMAN_TEST(TstOwnSending)
#include "tst_ownsending.moc"
