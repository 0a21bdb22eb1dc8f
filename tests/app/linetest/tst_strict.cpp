// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/linetestsession.h"

#include "app/history/store.h"
#include "tests/app/linetest/samplebridge.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Linesman;
using namespace Linesman::LineTest;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Linesman::LineTest::Fault)

namespace {

const QStringList AllForged{u"unsigned"_s, u"wrongKey"_s, u"changedByte"_s, u"retiredHeader"_s};

/*! An emulator that goes on, and a bridge that signed in at it. */
struct Line {
    Line(Http::IoThread &thread, Http::DeliveryClient &deliveries)
        : emulator(thread, deliveries)
    {
    }
    Emulator::Emulator emulator;
    QString foreignContact;

    bool start()
    {
        Emulator::Options options;
        options.port = 0;
        if (!emulator.start(options))
            return false;
        for (const Emulator::EmulatorDescription::Location &location : emulator.ready().locations) {
            if (location.installed)
                continue;
            const QJsonObject contact{
                {u"locationId"_s, location.id}, {u"firstName"_s, u"Far"_s}, {u"phone"_s, u"+13125550188"_s}};
            const Result<QJsonObject> made =
                QCoro::waitFor(emulator.control("POST", u"/_emulator/contacts"_s, contact));
            foreignContact = made ? made->value(u"id"_s).toString() : QString();
        }
        return !foreignContact.isEmpty();
    }
    Request request(const SampleBridge &bridge, const QList<Providers::Kind> &kinds) const
    {
        Request request;
        request.emulatorUrl = QUrl(emulator.ready().baseUrl);
        request.endpoint = bridge.endpoint();
        request.callTrigger = bridge.callTrigger();
        request.kinds = kinds;
        request.raceWindow = 300ms;
        return request;
    }
};

/*! Everything that is not green: "status statusTooEarly", "unsigned accepted". */
QStringList complaints(const TestResult &result)
{
    QStringList all;
    for (const KindResult &kind : result.kinds) {
        for (const Hop &hop : kind.hops) {
            if (hop.state == HopState::Failed)
                all.append(stepName(hop.step) + u' ' + problemName(hop.problem));
        }
        for (const Check &check : kind.checks) {
            if (check.state == CheckState::Failed || check.state == CheckState::Warned)
                all.append(checkName(check.id) + u' ' + check.code);
        }
    }
    return all;
}

QString words(const TestResult &result)
{
    QString all;
    for (const KindResult &kind : result.kinds) {
        for (const Hop &hop : kind.hops)
            all += hop.happened + u'\n' + hop.advice + u'\n';
        for (const Check &check : kind.checks)
            all += check.happened + u'\n' + check.advice + u'\n';
    }
    return all;
}

QStringList each(const QStringList &checks, const QString &code)
{
    QStringList all;
    for (const QString &check : checks)
        all.append(check + u' ' + code);
    return all;
}

} // namespace

/*! The strict line test against a bridge that is right in every point, and against bridges with one fault each. */
class TstStrict : public QObject
{
    Q_OBJECT

private:
    Http::IoThread m_thread;
    Http::DeliveryClient m_deliveries;

private slots:
    void passesACorrectBridgeOfEveryKind()
    {
        Line line(m_thread, m_deliveries);
        QVERIFY(line.start());
        SampleBridge bridge(m_thread, Fault::None);
        QVERIFY(QCoro::waitFor(bridge.start(line.emulator.ready())));
        LineTestSession session(m_thread, m_deliveries);
        const QList<Providers::Kind> all(Providers::AllKinds.begin(), Providers::AllKinds.end());
        const Result<TestResult> result = QCoro::waitFor(session.run(line.request(bridge, all)));
        QVERIFY(result);
        QCOMPARE(complaints(*result).join(u", "_s), QString());
        QCOMPARE(result->verdict(), Verdict::Passed);
        int passed = 0;
        for (const KindResult &kind : result->kinds)
            passed += kind.checkCount(CheckState::Passed);
        QCOMPARE(passed, 4 * 11 + 3); // none skipped
        for (const KindResult &kind : result->kinds) {
            for (const Check &check : kind.checks) {
                if (check.id != CheckId::Scopes)
                    QVERIFY2(!check.evidence.isEmpty(), qPrintable(checkName(check.id)));
            }
        }
    }

    /*! Ten times two tests at the same time, on one emulator. */
    void raisesNoFalseAlarmWithTwoAtOnce()
    {
        Line line(m_thread, m_deliveries);
        QVERIFY(line.start());
        for (int round = 0; round < 10; ++round) {
            SampleBridge one(m_thread, Fault::None);
            SampleBridge two(m_thread, Fault::None);
            QVERIFY(QCoro::waitFor(one.start(line.emulator.ready())));
            QVERIFY(QCoro::waitFor(two.start(line.emulator.ready())));
            LineTestSession first(m_thread, m_deliveries);
            LineTestSession second(m_thread, m_deliveries);
            std::vector<TestResult> results;
            for (const auto &[session, bridge] : {std::pair(&first, &one), std::pair(&second, &two)}) {
                const Request request =
                    line.request(*bridge, {Providers::Kind::SmsDefault, Providers::Kind::EmailChannel});
                deliver(session->run(request), this, [&results](const Result<TestResult> &result) {
                    results.push_back(result.value_or(TestResult()));
                });
            }
            QTRY_COMPARE_WITH_TIMEOUT(results.size(), std::size_t(2), 120'000);
            for (const TestResult &result : results) {
                QCOMPARE(complaints(result).join(u", "_s), QString());
                QCOMPARE(result.verdict(), Verdict::Passed);
            }
        }
    }

    void knowsNothingOfATimeThatWasLost_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("isHop");
        QTest::newRow("a check") << Fault::ForgetsToRepeat << false;
        QTest::newRow("a hop") << Fault::NoStatus << true;
    }

    /*! What did not happen while this process had no turn is neither the bridge's fault nor a success. */
    void knowsNothingOfATimeThatWasLost()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, isHop);
        Line line(m_thread, m_deliveries);
        QVERIFY(line.start());
        SampleBridge bridge(m_thread, fault);
        QVERIFY(QCoro::waitFor(bridge.start(line.emulator.ready(), line.foreignContact)));
        LineTestSession session(m_thread, m_deliveries);
        Run &run = session.test();
        const auto lose = [&run] {
            run.pulse().addLost(4s);
        };
        connect(&run, &Run::hopChanged, this, [&](int kind, int hop) {
            const Hop &now = run.result().kinds.at(kind).hops.at(hop);
            if (isHop && now.step == Step::Status && now.state == HopState::Running)
                lose();
        });
        connect(&run, &Run::checkChanged, this, [&](int kind, int check) {
            const Check &now = run.result().kinds.at(kind).checks.at(check);
            if (now.id == CheckId::TokenExpired && now.state == CheckState::Running)
                lose();
        });
        Request request = line.request(bridge, {Providers::Kind::SmsDefault});
        request.hopTimeout = 3s;
        const Result<TestResult> result = QCoro::waitFor(session.run(request));
        QVERIFY(result);
        QCOMPARE(complaints(*result).join(u", "_s), QString());
        QCOMPARE(result->verdict(), Verdict::Skipped); // no green
        QVERIFY2(summary(*result).contains(busySummary()), qPrintable(summary(*result)));
        QVERIFY(words(*result).contains(busyText()));
        const QString missing = notTested(*result).join(u' ');
        QVERIFY2(missing.contains(isHop ? Providers::kindTitle(Providers::Kind::SmsDefault)
                                        : checkTitle(CheckId::TokenExpired)),
                 qPrintable(missing));
    }

    void findsEachFaultAlone_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Providers::Kind>("kind");
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<QString>("said");
        const auto sms = Providers::Kind::SmsDefault;
        const auto channel = Providers::Kind::SmsChannel;
        const auto row = [](const char *name, Fault fault, Providers::Kind kind, const QStringList &found,
                            const QString &said) {
            QTest::newRow(name) << fault << kind << found << said;
        };
        // The numbers are those of the table of mistakes of the review.
        row("1 verifies rewritten JSON", Fault::VerifiesRewrittenJson, sms, {u"oddBytes reserialised"_s},
            u"JSON.stringify"_s);
        row("2 HMAC", Fault::VerifiesHmac, sms, {u"answer clientError"_s}, u"Ed25519"_s);
        row("3 wants the retired header", Fault::WantsRetiredHeader, sms, {u"answer clientError"_s},
            u"still wants the retired header"_s);
        row("4 SDK, strict", Fault::SdkStrict, sms, {u"answer clientError"_s}, u"express.raw"_s);
        row("5 SDK as in its README", Fault::SdkAsReadme, sms, each(AllForged, u"sdkMiddleware"_s),
            u"carry your appId"_s);
        row("6 checks nothing", Fault::ChecksNothing, sms, each(AllForged, u"accepted"_s), u"without a signature"_s);
        row("6a takes unsigned", Fault::TakesUnsigned, sms, {u"unsigned accepted"_s}, u"Answer 401"_s);
        row("6b takes a stranger's key", Fault::TakesStrangersKey, sms, {u"wrongKey accepted"_s}, u"stranger"_s);
        row("6c takes what was changed", Fault::TakesChanged, sms, {u"changedByte accepted"_s}, u"whole raw body"_s);
        row("6d takes the retired header", Fault::TakesRetiredHeader, sms, {u"retiredHeader accepted"_s},
            u"x-wh-signature"_s);
        row("6e answers 200 to what is forged", Fault::QuietOnForged, sms, each(AllForged, u"answeredOk"_s),
            u"as if it had been taken"_s);
        row("7 answers 500", Fault::AnswersError, sms, {u"answer serverError"_s}, u"Answer 200 even when"_s);
        row("8 answers slowly", Fault::AnswersSlowly, sms, {u"answerTime slowAnswer"_s}, u"Answer 200 at once"_s);
        row("8b works first", Fault::WorksFirst, sms, {u"workFirst workFirst"_s}, u"Answer 200 first"_s);
        row("9 never answers", Fault::NeverAnswers, sms, {u"answer noAnswer"_s}, u"Answer 200 at once"_s);
        row("10 status once", Fault::StatusOnce, sms, {u"earlyStatus notRetried"_s}, u"Retry a 403"_s);
        row("11 status sent", Fault::StatusSent, sms, {u"status statusRefused"_s}, u"map sent and queued"_s);
        row("12 no status", Fault::NoStatus, sms, {u"status noStatus"_s}, u"/status"_s);
        row("12b no reply", Fault::NoReply, sms, {u"reply noReply"_s}, u"/conversations/messages/inbound"_s);
        row("13 wrong type", Fault::WrongType, channel, {u"reply replyWrongType"_s}, u"Post it with type"_s);
        row("13c type copied from the delivery", Fault::CopiesType, Providers::Kind::EmailChannel,
            {u"replyType typeCopied"_s}, u"never copy the payload's type"_s);
        row("13d type found by trial", Fault::TriesTypes, channel, {u"replyType typesTried"_s}, u"Remember for each"_s);
        row("13e type SMS on an extra channel", Fault::SmsOnChannel, channel, {u"replyType typeSms"_s},
            u"as type Custom"_s);
        row("14 no provider id", Fault::NoProviderId, channel, {u"reply replyWrongType"_s},
            u"conversationProviderId"_s);
        row("15 other contact", Fault::OtherContact, sms, {u"reply replyWrongContact"_s}, u"payload's contactId"_s);
        row("16 unknown contact", Fault::UnknownContact, sms, {u"reply replyWrongContact"_s}, u"by its phone"_s);
        row("17 contact of another location", Fault::ForeignContact, sms, {u"reply replyRefused"_s},
            u"must be of one location"_s);
        row("18 direction outbound", Fault::DirectionOutbound, sms, {u"reply replyWrongDirection"_s},
            u"Leave direction out"_s);
        row("19 empty attachments", Fault::EmptyAttachments, sms, {u"reply replyRefused"_s}, u"attachments"_s);
        row("20 call with wrong type", Fault::CallAsSms, Providers::Kind::Call, {u"inboundCall callRefused"_s},
            u"posted with type SMS"_s);
        row("21 never refreshes", Fault::NeverRefreshes, sms, {u"tokenExpired notRefreshed"_s}, u"refresh once"_s);
        row("21b refresh, no repeat", Fault::ForgetsToRepeat, sms, {u"tokenExpired notRepeated"_s},
            u"Repeat the call"_s);
        row("21c wrong refresh token", Fault::RefreshesWithOldToken, sms, {u"tokenExpired refreshRefused"_s},
            u"Keep the refresh token"_s);
        row("21d signs in anew", Fault::SignsInAnew, sms, {u"tokenExpired signedInAnew"_s}, u"refresh once"_s);
        row("21e version of nobody", Fault::OldVersion, sms, {u"status statusRefused"_s}, u"send 2021-07-28"_s);
        row("22 refreshes in parallel", Fault::RefreshesInParallel, sms, {u"refreshOnce refreshedInParallel"_s},
            u"one refresh run per location"_s);
        row("23 no dedupe", Fault::NoDedupe, sms, {u"duplicate actedTwice"_s}, u"Remember each messageId"_s);
        row("23b dedupes too late", Fault::DedupesTooLate, sms, {u"duplicate actedTwice"_s}, u"before you begin"_s);
        row("23c refuses copies", Fault::RefusesCopies, sms, {u"duplicate copyRefused"_s}, u"Answer 200"_s);
        row("24 asks for few scopes", Fault::AsksForFewScopes, sms,
            {u"status statusRefused"_s, u"scopes scopeMissing"_s}, u"lacks the scope conversations/message.write"_s);
        row("25 agency token", Fault::UsesAgencyToken, sms, {u"status statusRefused"_s}, u"an agency's token"_s);
        row("26 reads body.data", Fault::ReadsData, sms, {u"status noStatus"_s}, u"/status"_s);
        row("27 wrong path", Fault::WrongPath, sms, {u"answer clientError"_s}, u"Check the path"_s);
        row("28 refuses unknown members", Fault::RefusesUnknownMembers, sms, {u"oddMembers notUnderstood"_s},
            u"ignore members that you do not know"_s);
        row("29 redirects", Fault::Redirects, sms, {u"answer redirected"_s}, u"redirects are not followed"_s);
        row("30 answers 429", Fault::AnswersTooMany, sms, {u"answer rateLimited"_s}, u"queue"_s);
        row("31 closes early", Fault::ClosesEarly, sms, {u"answer closedEarly"_s}, u"crash"_s);
    }

    void findsEachFaultAlone()
    {
        QFETCH(Fault, fault);
        QFETCH(Providers::Kind, kind);
        QFETCH(QStringList, found);
        QFETCH(QString, said);
        Line line(m_thread, m_deliveries);
        QVERIFY(line.start());
        SampleBridge bridge(m_thread, fault);
        QVERIFY(QCoro::waitFor(bridge.start(line.emulator.ready(), line.foreignContact)));
        LineTestSession session(m_thread, m_deliveries);
        Request request = line.request(bridge, {kind});
        request.hopTimeout = 3s;
        const Result<TestResult> result = QCoro::waitFor(session.run(request));
        QVERIFY(result);
        QCOMPARE(complaints(*result).join(u", "_s), found.join(u", "_s));
        QVERIFY2(words(*result).contains(said), qPrintable(words(*result)));
        const bool isWarning = fault == Fault::AnswersSlowly || fault == Fault::RefusesCopies ||
                               fault == Fault::QuietOnForged || fault == Fault::TriesTypes ||
                               fault == Fault::SmsOnChannel;
        QCOMPARE(result->verdict(), isWarning ? Verdict::Passed : Verdict::Failed);
    }

    void endsAHopAtAFinalRefusalAtOnce()
    {
        Line line(m_thread, m_deliveries);
        QVERIFY(line.start());
        SampleBridge bridge(m_thread, Fault::StatusSent);
        QVERIFY(QCoro::waitFor(bridge.start(line.emulator.ready())));
        LineTestSession session(m_thread, m_deliveries);
        Request request = line.request(bridge, {Providers::Kind::SmsDefault});
        request.hopTimeout = 10min; // it would be waited out
        const Result<TestResult> result = QCoro::waitFor(session.run(request));
        QVERIFY(result);
        QCOMPARE(complaints(*result), QStringList{u"status statusRefused"_s});
    }

    void keepsEachExchangeOnceInHistory()
    {
        Line line(m_thread, m_deliveries);
        QVERIFY(line.start());
        SampleBridge bridge(m_thread, Fault::None);
        QVERIFY(QCoro::waitFor(bridge.start(line.emulator.ready())));
        const QTemporaryDir folder;
        History::Store store;
        QVERIFY(store.open(folder.filePath(u"history.sqlite"_s)));
        LineTestSession session(m_thread, m_deliveries);
        session.test().recordInto(&store);
        Request request = line.request(bridge, {Providers::Kind::SmsDefault, Providers::Kind::Call});
        request.callTrigger.clear(); // the call hops are skipped
        const Result<TestResult> result = QCoro::waitFor(session.run(request));
        QVERIFY(result);
        QCOMPARE(complaints(*result).join(u", "_s), QString());
        const Result<History::Reader> reader = History::Reader::open(store.file());
        QVERIFY(reader);
        History::Filter filter;
        filter.groupId = result->id;
        const Result<std::vector<ExchangeId>> ids = reader->ids(filter);
        QVERIFY(ids);
        const Result<QList<History::Row>> rows = reader->rows(*ids);
        QVERIFY(rows);
        QVERIFY(!rows->isEmpty());
        for (const History::Row &row : *rows)
            QCOMPARE(row.providerKind, u"SmsDefault"_s);
        // Whoever reads history after a run reads what happened, not which side wrote first.
        QVERIFY(std::is_sorted(rows->begin(), rows->end(), [](const History::Row &one, const History::Row &other) {
            return one.startedAt < other.startedAt;
        }));
        // What the checks saw can be asked for by its id.
        for (const Exchange &exchange : result->kinds.at(0).checks.at(0).evidence)
            QVERIFY(std::find(ids->begin(), ids->end(), result->historyIds.value(exchange.id)) != ids->end());
    }

    void saysWhatWasNotTested()
    {
        TestResult result;
        result.depth = Depth::Basic;
        QVERIFY(notTested(result).join(u' ').contains("strict"_L1));
        result.depth = Depth::Strict;
        QVERIFY(!notTested(result).isEmpty());
    }
};

LINESMAN_TEST(TstStrict)
#include "tst_strict.moc"
