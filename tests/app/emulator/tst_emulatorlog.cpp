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
    void marksNothingOfOthers();
    void blamesATestWhileATokenIsSpoilt();
    void forgetsATestThatFellSilent();
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

/*! A history that the emulator writes into, and who is marked in it. */
struct MarkedHistory {
    MarkedHistory()
    {
        if (!store.open(folder.filePath(u"history.sqlite"_s)))
            qFatal("no history");
        options.history = &store;
    }
    /*! The groups of what \a filter finds. */
    QSet<QString> groups(const History::Filter &filter)
    {
        store.flush();
        QSet<QString> all;
        const Result<History::Reader> reader = History::Reader::open(store.file());
        const Result<QList<History::Row>> rows = reader->rows(*reader->ids(filter));
        for (const History::Row &row : *rows)
            all.insert(row.groupId);
        return all;
    }
    QSet<QString> groupsOf(const QString &message)
    {
        History::Filter filter;
        filter.messageId = message;
        return groups(filter);
    }
    /*! Of what was answered with \a status, which is not 0. */
    QSet<QString> groupsWith(int status)
    {
        History::Filter filter;
        filter.statusFrom = filter.statusTo = status;
        return groups(filter);
    }
    QTemporaryDir folder;
    History::Store store;
    Emulator::Options options;
};

QJsonObject helloTo(const Harness &harness, const QString &contact)
{
    return {
        {u"providerId"_s, harness.provider(u"SmsDefault"_s)}, {u"contactId"_s, contact}, {u"message"_s, u"Hello"_s}};
}

/*! What is about the messages and contacts that it made, then and afterwards. */
void TstEmulatorLog::marksWhatATestProvokes()
{
    MarkedHistory history;
    Harness harness(history.options);
    Endpoint endpoint(harness.thread);
    deliverTo(harness, u"SmsDefault"_s, endpoint.url());
    const QByteArray token = harness.northToken();
    const auto report = [&](const QString &id) {
        harness.send("PUT", u"/conversations/messages/%1/status"_s.arg(id), {{u"status"_s, u"read"_s}}, token);
    };
    QCOMPARE(harness.control("POST", u"runs/one"_s, {{u"messageIds"_s, QJsonArray{u"sentByTheLab0000001"_s}}}).status,
             200);
    const QJsonObject about{
        {u"locationId"_s, harness.north()}, {u"phone"_s, u"+15005550444"_s}, {u"conversation"_s, true}};
    const QString contact = harness.controlFor("one", "POST", u"contacts"_s, about).json().value("id"_L1).toString();
    const QString own =
        harness.controlFor("one", "POST", u"send"_s, helloTo(harness, contact)).json().value("messageId"_L1).toString();
    QVERIFY(!own.isEmpty());
    QTRY_COMPARE(history.groupsOf(own), QSet<QString>{u"test-one"_s});
    report(own);
    report(u"sentByTheLab0000001"_s); // 4xx: the emulator does not know it
    const QString reply = harness
                              .send("POST", u"/conversations/messages/inbound"_s,
                                    {{u"type"_s, u"SMS"_s}, {u"contactId"_s, contact}, {u"message"_s, u"Hi"_s}}, token)
                              .json()
                              .value("messageId"_L1)
                              .toString();
    QTRY_COMPARE(history.groupsOf(reply), QSet<QString>{u"test-one"_s});
    QCOMPARE(harness.get(u"/contacts/none00000000000000"_s, token).status, 400); // by the same token, about nobody
    QTRY_COMPARE(history.groupsWith(400), QSet<QString>{u"test-one"_s});
    QCOMPARE(harness.controlFor("one", "DELETE", u"contacts/"_s + contact).status, 200);
    QCOMPARE(harness.control("DELETE", u"runs/one"_s).status, 200);
    QCOMPARE(harness.control("DELETE", u"runs/one"_s).status, 404);
    report(own);
    const QString after = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
    report(after);
    QTRY_COMPARE(history.groupsOf(after), QSet<QString>{QString()});
    QCOMPARE(history.groupsOf(own), QSet<QString>{u"test-one"_s});
    harness.get(u"/contacts/none00000000000000"_s, token);
    QTRY_COMPARE(history.groupsWith(400), (QSet<QString>{u"test-one"_s, QString()}));
}

/*! A colleague, another contact, another bridge: theirs is theirs, but for what the test's own faults do to them. */
void TstEmulatorLog::marksNothingOfOthers()
{
    MarkedHistory history;
    Harness harness(history.options);
    Endpoint endpoint(harness.thread);
    deliverTo(harness, u"SmsDefault"_s, endpoint.url());
    const QByteArray token = harness.northToken();
    QCOMPARE(harness.control("POST", u"runs/one"_s).status, 200);
    const QJsonObject about{{u"locationId"_s, harness.north()}, {u"phone"_s, u"+15005550444"_s}};
    const QString contact = harness.controlFor("one", "POST", u"contacts"_s, about).json().value("id"_L1).toString();
    harness.controlFor("one", "POST", u"send"_s, helloTo(harness, contact));
    const auto report = [&](const QString &id, const QByteArray &with) {
        return harness
            .send("PUT", u"/conversations/messages/%1/status"_s.arg(id), {{u"status"_s, u"delivered"_s}}, with)
            .status;
    };
    const QString theirs = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
    QCOMPARE(report(theirs, token), 200);
    QCOMPARE(report(theirs, "not.a.token"), 401);
    QTRY_COMPARE(history.groupsOf(theirs), QSet<QString>{QString()});
    QTRY_COMPARE(history.groupsWith(401), QSet<QString>{QString()});
    harness.controlFor("one", "POST", u"faults"_s, {{u"path"_s, u"/contacts"_s}, {u"status"_s, 503}, {u"count"_s, 1}});
    QCOMPARE(harness.get(u"/contacts/"_s + harness.ada().id, token).status, 503);
    QTRY_COMPARE(history.groupsWith(503), QSet<QString>{u"test-one"_s});
    harness.controlFor("one", "POST", u"tokens/expire"_s, {{u"locationId"_s, harness.north()}});
    QCOMPARE(report(theirs, token), 401);
    QTRY_COMPARE(history.groupsWith(401), (QSet<QString>{QString(), u"test-one"_s}));
}

/*! A clock that a test puts forward ends others' tokens; once they are good again, their next end is nobody's but theirs. */
void TstEmulatorLog::blamesATestWhileATokenIsSpoilt()
{
    MarkedHistory history;
    Harness harness(history.options);
    const QByteArray token = harness.northToken();
    const auto refused = [&] {
        return harness.get(u"/contacts/"_s + harness.ada().id, token).status == 401;
    };
    QCOMPARE(harness.control("POST", u"runs/one"_s).status, 200);
    harness.controlFor("one", "POST", u"clock"_s, {{u"advanceMs"_s, 3 * 24 * 3600 * 1000}});
    QVERIFY(refused());
    QTRY_COMPARE(history.groupsWith(401), QSet<QString>{u"test-one"_s});
    const QJsonArray tokens = harness.control("GET", u"tokens"_s).json().value("tokens"_L1).toArray();
    for (const QJsonValue &one : tokens)
        harness.controlFor("one", "POST", u"tokens/reinstate"_s, {{u"id"_s, one[u"id"_s]}});
    QCOMPARE(harness.control("DELETE", u"runs/one"_s).status, 200);
    QVERIFY(!refused());
    harness.control("POST", u"tokens/expire"_s, {{u"locationId"_s, harness.north()}});
    QVERIFY(refused());
    QTRY_COMPARE(history.groupsWith(401), (QSet<QString>{QString(), u"test-one"_s}));
}

void TstEmulatorLog::forgetsATestThatFellSilent()
{
    using namespace std::chrono_literals;
    Emulator::TestRuns runs;
    const auto now = Emulator::TestRuns::Moment::clock::now();
    const auto isKnown = [](std::string_view id) {
        return id == "someoneElses";
    };
    Emulator::LogEntry call;
    call.note.contactId = "theContact";
    call.note.tokenId = "t1";
    QVERIFY(runs.begin("one", now) && runs.begin("two", now + 1s));
    QCOMPARE(runs.runOf(call, now + 2s, isKnown), std::string());
    runs.own("one", "theContact");
    QCOMPARE(runs.runOf(call, now + 2s, isKnown), std::string("one"));
    call.note.contactId.clear();
    QCOMPARE(runs.runOf(call, now + 3s, isKnown), std::string("one")); // the same token
    call.url = "/contacts/someoneElses";
    QCOMPARE(runs.runOf(call, now + 3s, isKnown), std::string());
    call.url.clear();
    runs.setActing("one", now + 60s);
    QCOMPARE(runs.acting(), std::string("one"));
    QCOMPARE(runs.runOf(call, now + Emulator::TestRuns::Lapse + 30s, isKnown), std::string("one"));
    QCOMPARE(runs.runOf(call, now + Emulator::TestRuns::Lapse + 61s, isKnown), std::string());
    runs.setActing("two", now + Emulator::TestRuns::Lapse + 2s);
    QCOMPARE(runs.acting(), std::string());
    QVERIFY(runs.end("one") && runs.end("two") && !runs.end("two"));
    call.note.contactId = "theContact";
    QCOMPARE(runs.runOf(call, now + 4s, isKnown), std::string("one"));
}

LINESMAN_TEST(TstEmulatorLog)
#include "tst_emulatorlog.moc"
