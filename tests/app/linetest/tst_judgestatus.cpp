// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/judge.h"

#include "tests/app/linetest/logentries.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Linesman::LineTest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString StatusUrl = u"/conversations/messages/msgOne/status"_s;

QJsonObject status(const QString &word)
{
    return {{u"status"_s, word}};
}

QJsonObject refusal(const QString &message, const QString &code = {})
{
    return {{u"message"_s, message}, {u"canonicalCode"_s, code}};
}

} // namespace

class TstJudgeStatus : public QObject
{
    Q_OBJECT

private slots:
    void namesTheReason_data()
    {
        QTest::addColumn<QList<Exchange>>("log");
        QTest::addColumn<Problem>("problem");
        const Exchange tooEarly =
            served("PUT", StatusUrl, 403, status(u"delivered"_s), refusal(u"No conversation provider found"_s));
        const Exchange accepted = served("PUT", StatusUrl, 200, status(u"delivered"_s));
        QTest::newRow("nothing called") << QList<Exchange>() << Problem::NoStatus;
        QTest::newRow("delivered") << QList<Exchange>{accepted} << Problem::None;
        QTest::newRow("failed is a status too")
            << QList<Exchange>{served("PUT", StatusUrl, 200, status(u"failed"_s))} << Problem::None;
        QTest::newRow("slash at the end")
            << QList<Exchange>{served("PUT", StatusUrl + u'/', 200, status(u"read"_s))} << Problem::None;
        QTest::newRow("too early, not retried") << QList<Exchange>{tooEarly} << Problem::StatusTooEarly;
        QTest::newRow("too early, retried") << QList<Exchange>{tooEarly, tooEarly, accepted} << Problem::None;
        QTest::newRow("another app's token")
            << QList<Exchange>{served("PUT", StatusUrl, 401, status(u"delivered"_s),
                                      refusal(u"You don't have access"_s, u"CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"_s))}
            << Problem::StatusWrongApp;
        QTest::newRow("unknown id") << QList<Exchange>{served("PUT", u"/conversations/messages/eml1/status"_s, 401,
                                                              status(u"delivered"_s),
                                                              refusal(u"No message found for the id"_s))}
                                    << Problem::StatusWrongMessage;
        QTest::newRow("another message") << QList<Exchange>{served("PUT", u"/conversations/messages/other/status"_s,
                                                                   200, status(u"delivered"_s))}
                                         << Problem::StatusWrongMessage;
        QTest::newRow("late for the kind before")
            << QList<Exchange>{served("PUT", u"/conversations/messages/msgZero/status"_s, 200, status(u"delivered"_s))}
            << Problem::NoStatus;
        QTest::newRow("word that does not exist")
            << QList<Exchange>{served("PUT", StatusUrl, 422, status(u"sent"_s), refusal(u"status must be one of"_s))}
            << Problem::StatusRefused;
        QTest::newRow("token expired") << QList<Exchange>{served("PUT", StatusUrl, 401, status(u"delivered"_s),
                                                                 refusal(u"Invalid JWT"_s))}
                                       << Problem::StatusRefused;
        QTest::newRow("only pending") << QList<Exchange>{served("PUT", StatusUrl, 200, status(u"pending"_s))}
                                      << Problem::StatusOnlyPending;
        QTest::newRow("no token") << QList<Exchange>{served("POST", u"/oauth/token"_s, 401, {},
                                                            refusal(u"Authorization code not found"_s))}
                                  << Problem::TokenRefused;
        QTest::newRow("pages and probes are no calls")
            << QList<Exchange>{served("GET", u"/health"_s, 200), served("GET", u"/_emulator/health"_s, 200)}
            << Problem::NoStatus;
    }

    void namesTheReason()
    {
        QFETCH(QList<Exchange>, log);
        QFETCH(Problem, problem);
        const Judgement judgement = judgeStatus(smsChannel(), log);
        QCOMPARE(judgement.problem, problem);
        QCOMPARE(judgement.stand == Judgement::Stand::Passed, problem == Problem::None);
        QCOMPARE(judgement.happened.isEmpty(), problem == Problem::None);
        QCOMPARE(judgement.advice.isEmpty(), problem == Problem::None);
    }

    void saysHowOftenItWasTried()
    {
        const Exchange tooEarly = served("PUT", StatusUrl, 403, status(u"delivered"_s), refusal(u"too early"_s));
        const Judgement judgement = judgeStatus(smsChannel(), {tooEarly, tooEarly});
        QVERIFY2(judgement.happened.contains(u'2'), qPrintable(judgement.happened));
        QCOMPARE(judgement.evidence.size(), 2);
    }

    void looksAtWhatTheMessageShows()
    {
        const QJsonObject shown{{u"message"_s, QJsonObject{{u"status"_s, u"delivered"_s}}}};
        QCOMPARE(judgeShownStatus(u"delivered"_s, shown).stand, Judgement::Stand::Passed);
        QCOMPARE(judgeShownStatus(u"failed"_s, shown).problem, Problem::StatusNotShown);
    }
};

LINESMAN_TEST(TstJudgeStatus)
#include "tst_judgestatus.moc"
