// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/requestlog.h"
#include "app/emulator/behaviour/testruns.h"
#include "app/history/store.h"
#include "app/webhooks/signature.h"
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

#include <QSet>
#include <QTemporaryDir>

using namespace Linesman;
using namespace Linesman::Testing;

/*! The clock, the request log and faults. */
class TstEmulatorLog : public QObject
{
    Q_OBJECT
private slots:
    void tenMinutesPassAtOnce();
    void logTellsOfBothSides();
    void faultsAreMetOnRequest();
    void marksWhatATestProvokes();
};

void TstEmulatorLog::tenMinutesPassAtOnce()
{
    Emulator::Options options;
    options.retry = u"p1"_s;
    Harness harness(options);
    Endpoint endpoint(harness.thread);
    endpoint.answerWith([](const Http::Request &) { return 429; });
    deliverTo(harness, u"SmsDefault"_s, endpoint.url());
    harness.userSends(u"SmsDefault"_s);
    const auto pending = [&] {
        return harness.control("GET", u"retries"_s).json().value("total"_L1).toInt();
    };
    QTRY_COMPARE(pending(), 1);
    const auto retry = harness.control("GET", u"retries"_s).json().value("retries"_L1).toArray().first().toObject();
    const qint64 due = retry.value("dueInMs"_L1).toInteger();
    QVERIFY(due > 9 * 60'000 && due <= 11 * 60'000);
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 9 * 60'000}});
    harness.userSends(u"SmsChannel"_s); // whatever was due would have gone before it
    QCOMPARE(endpoint.count(), 1U);
    endpoint.answerWith([](const Http::Request &) { return 200; });
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 2 * 60'000}});
    QTRY_COMPARE(endpoint.count(), 2U);
    QTRY_COMPARE(pending(), 0);
    QCOMPARE(endpoint.requests()[0].body, endpoint.requests()[1].body);
}

void TstEmulatorLog::logTellsOfBothSides()
{
    Harness harness;
    Endpoint endpoint(harness.thread);
    deliverTo(harness, u"SmsDefault"_s, endpoint.url());
    const QByteArray token = harness.northToken();
    const qint64 before = harness.control("GET", u"state"_s).json().value("log"_L1).toInteger();
    const QString id = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
    const QJsonObject polled = harness.control("GET", u"log?after=%1&waitMs=10000"_s.arg(before)).json();
    const QJsonObject delivered = polled.value("entries"_L1).toArray().first().toObject();
    QCOMPARE(delivered.value("side"_L1).toString(), u"delivered"_s);
    QCOMPARE(delivered.value("messageId"_L1).toString(), id);
    QCOMPARE(delivered.value("status"_L1).toInt(), 200);
    QVERIFY(delivered.value("requestHead"_L1).toString().contains("x-ghl-signature"_L1));
    harness.send("PUT", u"/conversations/messages/%1/status"_s.arg(id), {{u"status"_s, u"read"_s}}, token);
    const qint64 next = polled.value("next"_L1).toInteger();
    const QJsonObject served = harness.control("GET", u"log?after=%1&waitMs=10000"_s.arg(next))
                                   .json()
                                   .value("entries"_L1)
                                   .toArray()
                                   .first()
                                   .toObject();
    QCOMPARE(served.value("side"_L1).toString(), u"served"_s);
    QCOMPARE(served.value("messageId"_L1).toString(), id);
    QCOMPARE(served.value("conversationId"_L1).toString(), harness.ada().conversationId);
    QCOMPARE(served.value("method"_L1).toString(), u"PUT"_s);
    const QByteArray all = harness.control("GET", u"log?after=0"_s).body;
    QVERIFY(!all.contains(token));
    QVERIFY(!all.contains(harness.ready.clientSecret.toLatin1()));
    QCOMPARE(harness.control("GET", u"log?after=%1"_s.arg(served.value("seq"_L1).toInteger()))
                 .json()
                 .value("entries"_L1)
                 .toArray()
                 .size(),
             0);
}

void TstEmulatorLog::faultsAreMetOnRequest()
{
    Harness harness;
    const QString path = u"/contacts/"_s + harness.ada().id;
    const QByteArray token = harness.northToken();
    harness.control("POST", u"faults"_s,
                    {{u"method"_s, u"GET"_s}, {u"path"_s, u"/contacts/"_s}, {u"status"_s, 502}, {u"count"_s, 1}});
    QCOMPARE(harness.get(path, token).status, 502);
    QCOMPARE(harness.get(path, token).status, 200);
    harness.control("POST", u"faults"_s, {{u"path"_s, u"/contacts/{}"_s}, {u"drop"_s, true}, {u"count"_s, 1}});
    QCOMPARE(harness.get(path, token).status, 0);
    harness.control("POST", u"faults"_s, {{u"path"_s, u"/contacts/{}"_s}, {u"truncate"_s, true}, {u"count"_s, 1}});
    const Answer cut = harness.get(path, token);
    QVERIFY(cut.body.size() < cut.header("Content-Length").toInt());
    harness.control("POST", u"faults"_s, {{u"latencyMs"_s, 1}});
    QCOMPARE(harness.get(path, token).status, 200);
    harness.control("DELETE", u"faults"_s);
    QCOMPARE(harness.control("GET", u"state"_s).json().value("faults"_L1).toArray().size(), 0);
}

/*! During the test all of it; afterwards what is about its messages and the contacts that it removed. */
void TstEmulatorLog::marksWhatATestProvokes()
{
    QTemporaryDir folder;
    History::Store store;
    QVERIFY(store.open(folder.filePath(u"history.sqlite"_s)).has_value());
    Emulator::Options options;
    options.history = &store;
    Harness harness(options);
    Endpoint endpoint(harness.thread);
    deliverTo(harness, u"SmsDefault"_s, endpoint.url());
    const QByteArray token = harness.northToken();
    const auto report = [&](const QString &id) {
        harness.send("PUT", u"/conversations/messages/%1/status"_s.arg(id), {{u"status"_s, u"read"_s}}, token);
    };
    const auto sent = [&] {
        const std::size_t before = endpoint.count();
        const QString id = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
        (void)QTest::qWaitFor([&] { return endpoint.count() > before; });
        return id;
    };
    const auto groups = [&](const QString &message) {
        store.flush();
        QSet<QString> all;
        const Result<History::Reader> reader = History::Reader::open(store.file());
        History::Filter filter;
        filter.messageId = message;
        const Result<QList<History::Row>> rows = reader->rows(*reader->ids(filter));
        for (const History::Row &row : *rows)
            all.insert(row.groupId);
        return all;
    };
    const QString before = sent();
    QTRY_COMPARE(groups(before), QSet<QString>{QString()});
    QCOMPARE(harness.control("POST", u"runs/one"_s).status, 200);
    const QString during = sent();
    QTRY_COMPARE(groups(during), QSet<QString>{u"test-one"_s});
    QCOMPARE(harness.control("DELETE", u"runs/one"_s).status, 200);
    QCOMPARE(harness.control("DELETE", u"runs/one"_s).status, 404);
    const QString after = sent();
    report(during);
    report(after);
    QTRY_COMPARE(groups(after), QSet<QString>{QString()});
    QCOMPARE(groups(during), QSet<QString>{u"test-one"_s});

    using namespace std::chrono_literals;
    Emulator::TestRuns runs;
    const auto now = Emulator::TestRuns::Moment::clock::now();
    Emulator::Annotation call;
    call.contactId = "gone";
    QVERIFY(runs.begin("one", now) && runs.begin("two", now + 1s));
    QCOMPARE(runs.runOf(call, now + 2s), std::string("two"));
    runs.own("one", "gone");
    QCOMPARE(runs.runOf(call, now + 2s), std::string("one"));
    runs.heardOf("one", now + 3s);
    QCOMPARE(runs.runOf({}, now + Emulator::TestRuns::Lapse + 2s), std::string("one")); // the other fell silent
    QVERIFY(runs.end("one") && runs.end("two") && !runs.end("two"));
    QCOMPARE(runs.runOf({}, now + 4s), std::string());
    QCOMPARE(runs.runOf(call, now + 4s), std::string("one"));
}

LINESMAN_TEST(TstEmulatorLog)
#include "tst_emulatorlog.moc"
