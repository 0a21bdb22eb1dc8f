// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/trace.h"
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using Channel = Exchange::Channel;
using Gap = History::TraceGap::Kind;

namespace {
const QString Message = u"mE4sAgE1dOfTh1sT3st0"_s;
const QString Conversation = u"c0nv3rSat10nOfTh1sT3"_s;
const QString Api = u"https://services.leadconnectorhq.com"_s;

Exchange at(int seconds, Channel channel, const QString &method, const QString &url, int status)
{
    Exchange exchange;
    exchange.channel = channel;
    exchange.startedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + seconds * 1000).toUTC();
    exchange.method = method;
    exchange.url = url;
    exchange.status = status;
    exchange.requestHead = "X / HTTP/1.1\r\n\r\n";
    return exchange;
}

Exchange hook(int seconds, int status)
{
    Exchange exchange = at(seconds, Channel::EmulatorHook, u"POST"_s, u"http://127.0.0.1:1/deliver"_s, status);
    exchange.eventType = u"ProviderOutboundMessage"_s;
    exchange.messageId = Message;
    if (status == 0)
        exchange.error = u"connection refused"_s;
    return exchange;
}

Exchange statusCall(int seconds, int status)
{
    return at(seconds, Channel::Api, u"PUT"_s, Api + u"/conversations/messages/"_s + Message + u"/status"_s, status);
}
} // namespace

class TstTrace : public QObject
{
    Q_OBJECT
private:
    /*! The trace of the exchange \a of, from 1, in a history of \a all. */
    static History::Trace traced(const QList<Exchange> &all, int of = 1)
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"h.sqlite"_s);
        History::Store store;
        if (!store.open(file))
            return {};
        for (const Exchange &exchange : all)
            store.append(exchange);
        store.flush();
        const auto reader = History::Reader::open(file);
        const auto trace = reader ? History::traceOf(*reader, of) : failure(reader.error());
        return trace && *trace ? **trace : History::Trace();
    }
    static QStringList told(const History::Trace &trace)
    {
        QStringList lines;
        for (const History::TraceStep &step : trace.steps) {
            QString line = History::traceRoleWord(step.role);
            if (step.attempt > 0)
                line += QString::number(step.attempt);
            if (step.isThread)
                line += u'~';
            if (step.isOtherSide)
                line += u'|';
            lines += line;
        }
        return lines;
    }
    static QStringList gaps(const History::Trace &trace)
    {
        QStringList lines;
        for (const History::TraceGap &gap : trace.gaps)
            lines += u"%1@%2"_s.arg(History::traceGapWord(gap.kind), QString::number(gap.after));
        return lines;
    }

private slots:
    void followsAMessage()
    {
        Exchange first = hook(0, 503);
        first.conversationId = Conversation;
        Exchange received = at(20, Channel::Capture, u"POST"_s, u"/deliver"_s, 200);
        received.messageId = Message;
        received.eventType = u"ProviderOutboundMessage"_s;
        Exchange other = at(40, Channel::Api, u"POST"_s, Api + u"/conversations/messages/inbound"_s, 201);
        other.conversationId = Conversation;
        Exchange read = at(50, Channel::Api, u"GET"_s, Api + u"/conversations/"_s + Conversation, 200);
        read.conversationId = Conversation;
        Exchange inBody = at(60, Channel::OAuth, u"POST"_s, Api + u"/x"_s, 200);
        inBody.requestBody = "{\"messageId\":\"" + Message.toLatin1() + "\"}";
        Exchange stranger = hook(10, 200);
        stranger.messageId = u"an0therMessage00000"_s;
        Exchange emulator = statusCall(30, 200);
        emulator.channel = Channel::Emulator;
        emulator.url = u"/conversations/messages/"_s + Message + u"/status"_s;

        const History::Trace trace =
            traced({first, stranger, hook(20, 200), received, statusCall(30, 200), emulator, other, read, inBody}, 5);
        QCOMPARE(trace.messageId, Message); // which stands in the address alone
        QCOMPARE(trace.conversationId, Conversation);
        QCOMPARE(told(trace), QStringList({u"delivery1"_s, u"delivery2"_s, u"capture1|"_s, u"statusCall"_s,
                                           u"statusCall|"_s, u"inbound~"_s, u"other"_s}));
        QVERIFY2(trace.gaps.isEmpty(), qPrintable(gaps(trace).join(u' ')));
        QCOMPARE(trace.steps.at(1).wait, std::chrono::milliseconds(20'000));
        const QJsonObject json = History::traceToJson(trace);
        QCOMPARE(json["steps"_L1].toArray().size(), 7);
        QCOMPARE(json["steps"_L1][5]["thread"_L1].toBool(), true);
    }

    void namesWhatIsMissing_data()
    {
        QTest::addColumn<QList<Exchange>>("all");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("no webhook") << QList{statusCall(0, 200)} << QStringList{u"noDelivery@-1"_s};
        QTest::newRow("no answer") << QList{hook(0, 0), hook(5, 200), statusCall(6, 200)}
                                   << QStringList{u"unanswered@0"_s};
        QTest::newRow("never accepted") << QList{hook(0, 500), hook(5, 500)} << QStringList{u"notAccepted@1"_s};
        QTest::newRow("no status") << QList{hook(0, 200)} << QStringList{u"noStatusCall@0"_s};
        Exchange call = hook(0, 200);
        call.providerKind = u"Call"_s;
        QTest::newRow("a call has none") << QList{call} << QStringList{};
        QTest::newRow("status refused") << QList{hook(0, 200), statusCall(1, 200), statusCall(2, 401)}
                                        << QStringList{u"statusRefused@2"_s};
        QTest::newRow("too early") << QList{statusCall(0, 200), hook(1, 200)} << QStringList{u"statusTooEarly@0"_s};
        QTest::newRow("long") << QList{hook(0, 200), statusCall(200, 200)} << QStringList{u"nothingHappened@0"_s};
        Exchange inbound = at(0, Channel::Api, u"POST"_s, Api + u"/conversations/messages/inbound"_s, 201);
        inbound.messageId = Message;
        QTest::newRow("from the customer") << QList{inbound} << QStringList{};
    }

    void namesWhatIsMissing()
    {
        QFETCH(QList<Exchange>, all);
        QFETCH(QStringList, expected);
        QCOMPARE(gaps(traced(all)), expected);
    }

    void followsARunWithoutAMessage()
    {
        Exchange one = at(0, Channel::OAuth, u"GET"_s, Api + u"/oauth"_s, 200);
        one.groupId = u"run-7"_s;
        Exchange two = at(500, Channel::OAuth, u"POST"_s, Api + u"/oauth/token"_s, 200);
        two.groupId = one.groupId;
        const History::Trace trace = traced({one, two, hook(0, 200)});
        QCOMPARE(trace.steps.size(), 2);
        QVERIFY(trace.messageId.isEmpty());
        QVERIFY(trace.gaps.isEmpty());
    }

    void knowsNothingOfWhatIsGone() { QVERIFY(traced({hook(0, 200)}, 9).steps.isEmpty()); }
};

LINESMAN_TEST(TstTrace)
#include "tst_trace.moc"
