// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/clientcalls.h"

#include "app/exchange/testrun.h"
#include "app/history/store.h"
#include "tests/app/emulator/harness.h"
#include "tests/support/replayserver.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QTemporaryDir>

using namespace Linesman;
using namespace Linesman::Testing;

/*! What a program called while somebody watched. */
class TstClientCalls : public QObject
{
    Q_OBJECT
private slots:
    void countsWhatStandsOnLaterPages()
    {
        constexpr int Calls = 230; // more than a page of the log
        Harness harness;
        LineTest::ControlClient control;
        control.setBaseUrl(QUrl(harness.ready.baseUrl));
        const Result<qint64> begun = QCoro::waitFor(control.logEnd());
        QVERIFY(begun);
        for (int i = 0; i < Calls; ++i)
            QCOMPARE(harness.get(u"/contacts/none"_s, "nobody").status, 401);
        const Result<LineTest::LogPage> page = QCoro::waitFor(LineTest::drain(&control, *begun));
        QVERIFY(page);
        LineTest::ClientCalls calls;
        for (const Exchange &entry : page->entries)
            calls.take(entry);
        QCOMPARE(calls.count(), qsizetype(Calls));
        QCOMPARE(calls.refusals(), Calls);
        const Result<LineTest::LogPage> rest = QCoro::waitFor(LineTest::drain(&control, page->next));
        QVERIFY(rest);
        QVERIFY(rest->entries.isEmpty());
    }

    /*! What calls itself an emulator must not fill the memory. */
    void anAnswerWithoutMeasureIsRefused()
    {
        TestSuite::ReplayServer server;
        server.play(200, QByteArray(80 * 1024 * 1024, ' '));
        LineTest::ControlClient control;
        control.setBaseUrl(server.url());
        const Result<LineTest::LogPage> page = QCoro::waitFor(control.log(0, {}));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::BadReply);
        QVERIFY2(page.error().detail.contains(u"larger than"_s), qPrintable(page.error().detail));
    }

    /*! Whoever watches twice, because the program did not call, finds the token as it ran out the first time. */
    void aTokenThatRanOutBeforeWillDo()
    {
        Harness harness;
        LineTest::ControlClient control;
        control.setBaseUrl(QUrl(harness.ready.baseUrl));
        const HighLevel::Install everybody;
        HighLevel::Install south;
        south.tokenClass = HighLevel::TokenClass::Location;
        south.id = harness.south();
        const Result<qint64> nobody = QCoro::waitFor(LineTest::expireAccessTokens(&control, everybody));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, Error::Kind::BadInput);
        QVERIFY(!harness.northToken().isEmpty());
        QVERIFY(QCoro::waitFor(LineTest::expireAccessTokens(&control, everybody)));
        QVERIFY(QCoro::waitFor(LineTest::expireAccessTokens(&control, everybody)));
        QVERIFY(!QCoro::waitFor(LineTest::expireAccessTokens(&control, south)));
        QCOMPARE(harness.control("POST", u"tokens/revoke"_s).status, 200);
        QVERIFY(!QCoro::waitFor(LineTest::expireAccessTokens(&control, everybody)));
    }

    /*! What the program does about it was provoked, and is nobody's finding. */
    void marksWhatItProvokes()
    {
        QTemporaryDir folder;
        History::Store store;
        QVERIFY(store.open(folder.filePath(u"history.sqlite"_s)));
        Emulator::Options options;
        options.history = &store;
        Harness harness(options);
        const QByteArray token = harness.northToken();
        LineTest::ControlClient control;
        control.setBaseUrl(QUrl(harness.ready.baseUrl));
        QVERIFY(QCoro::waitFor(LineTest::expireAccessTokens(&control, HighLevel::Install())));
        QCOMPARE(harness.get(u"/contacts/"_s + harness.ada().id, token).status, 401);
        QCOMPARE(harness.get(u"/contacts/"_s + harness.ada().id, "another").status, 401);
        const auto marks = [&] {
            store.flush();
            const Result<History::Reader> reader = History::Reader::open(store.file());
            History::Filter refused;
            refused.statusFrom = refused.statusTo = 401;
            QList<bool> all;
            const Result<QList<History::Row>> rows = reader->rows(*reader->ids(refused));
            for (const History::Row &row : *rows)
                all.append(isOfTest(row));
            return all;
        };
        QTRY_COMPARE(marks(), (QList<bool>{true, false}));
    }

    void leavesLinesmansOwnOut()
    {
        const auto callOf = [](const QByteArray &agent) {
            Exchange entry;
            entry.channel = Exchange::Channel::Emulator;
            entry.method = u"POST"_s;
            entry.url = u"http://127.0.0.1:8470/oauth/token"_s;
            entry.status = 200;
            entry.requestHead = "POST /oauth/token HTTP/1.1\r\n" + agent + "\r\n\r\n";
            entry.requestBody = "grant_type=refresh_token";
            return entry;
        };
        LineTest::ClientCalls calls;
        QVERIFY(!calls.take(callOf("User-Agent: Linesman/0.2.0")));
        QCOMPARE(calls.verdict(), LineTest::ClientCalls::Verdict::NoCalls);
        QVERIFY(calls.take(callOf("X-User-Agent: Linesman/0.2.0")));
        QCOMPARE(calls.refreshes(), 1);
        QCOMPARE(calls.verdict(), LineTest::ClientCalls::Verdict::Good);
    }
};

LINESMAN_TEST(TstClientCalls)
#include "tst_clientcalls.moc"
