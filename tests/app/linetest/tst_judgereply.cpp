// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/judge.h"

#include "tests/app/linetest/logentries.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Linesman::LineTest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString InboundUrl = u"/conversations/messages/inbound"_s;

QJsonObject reply(const QString &type, const QString &provider)
{
    QJsonObject json{{u"type"_s, type}, {u"contactId"_s, u"ctAda"_s}, {u"message"_s, u"yes"_s}};
    if (!provider.isEmpty())
        json.insert(u"conversationProviderId"_s, provider);
    return json;
}

QJsonObject stored(const QString &id, const QString &conversation = u"cnvAda"_s)
{
    return {{u"messageId"_s, id}, {u"conversationId"_s, conversation}};
}

QJsonObject refusedReply(const QString &code)
{
    return {{u"message"_s, u"refused"_s}, {u"canonicalCode"_s, code}};
}

QJsonObject inThread(const QString &id)
{
    return {{u"id"_s, id}, {u"conversationId"_s, u"cnvAda"_s}};
}

} // namespace

class TstJudgeReply : public QObject
{
    Q_OBJECT

private slots:
    void namesTheReason_data()
    {
        QTest::addColumn<QList<Exchange>>("log");
        QTest::addColumn<Problem>("problem");
        const auto posted = [](const QJsonObject &body, int status, const QJsonObject &answer) {
            return QList<Exchange>{served("POST", InboundUrl, status, body, answer)};
        };
        const QJsonObject right = reply(u"Custom"_s, u"prvChannel"_s);
        QJsonObject outbound = right;
        outbound.insert(u"direction"_s, u"outbound"_s);
        QTest::newRow("none") << QList<Exchange>() << Problem::NoReply;
        QTest::newRow("right") << posted(right, 201, stored(u"msgTwo"_s)) << Problem::None;
        QTest::newRow("201 without a message") << posted(right, 201, {}) << Problem::ReplyNotStored;
        QTest::newRow("without provider id, as SMS")
            << posted(reply(u"SMS"_s, {}), 201, stored(u"msgTwo"_s)) << Problem::ReplyWrongType;
        QTest::newRow("for another provider")
            << posted(reply(u"Custom"_s, u"prvOther"_s), 201, stored(u"msgTwo"_s)) << Problem::ReplyWrongType;
        QTest::newRow("type refused") << posted(reply(u"Email"_s, u"prvChannel"_s), 400,
                                                refusedReply(u"CONVERSATIONS_MSG_CONVERSATION_PROVIDER_MISMATCH"_s))
                                      << Problem::ReplyWrongType;
        QTest::newRow("provider id missing")
            << posted(reply(u"Custom"_s, {}), 400, refusedReply(u"CONVERSATIONS_MSG_PROVIDER_ID_REQUIRED"_s))
            << Problem::ReplyWrongType;
        QTest::newRow("unknown contact") << posted(right, 400, refusedReply(u"CONVERSATIONS_CONTACT_NOT_FOUND"_s))
                                         << Problem::ReplyWrongContact;
        QTest::newRow("another contact") << posted(right, 201, stored(u"msgTwo"_s, u"cnvGrace"_s))
                                         << Problem::ReplyWrongContact;
        QTest::newRow("as outbound") << posted(outbound, 201, stored(u"msgTwo"_s)) << Problem::ReplyWrongDirection;
        QTest::newRow("empty attachments") << posted(right, 422, refusedReply({})) << Problem::ReplyRefused;
        QTest::newRow("a call log is no reply")
            << posted(reply(u"Call"_s, u"prvCall"_s), 201, stored(u"msgTwo"_s)) << Problem::NoReply;
        QTest::newRow("refused, then right")
            << QList<Exchange>{served("POST", InboundUrl, 400, right, refusedReply({})),
                               served("POST", InboundUrl, 201, right, stored(u"msgTwo"_s))}
            << Problem::None;
    }

    void namesTheReason()
    {
        QFETCH(QList<Exchange>, log);
        QFETCH(Problem, problem);
        const Judgement judgement = judgeReply(smsChannel(), log);
        QCOMPARE(judgement.problem, problem);
        QCOMPARE(judgement.stand == Judgement::Stand::Passed, problem == Problem::None);
        QCOMPARE(judgement.messageId, problem == Problem::None ? u"msgTwo"_s : QString());
        QCOMPARE(judgement.advice.isEmpty(), problem == Problem::None);
    }

    void forgivesTheLateReplyOfTheKindBefore()
    {
        Expectation expected = smsChannel();
        expected.lateKinds = {Providers::Kind::SmsDefault};
        const QList<Exchange> log{served("POST", InboundUrl, 201, reply(u"SMS"_s, {}), stored(u"msgLate"_s))};
        QCOMPARE(judgeReply(expected, log).problem, Problem::NoReply);
    }

    void readsTheThread_data()
    {
        QTest::addColumn<QList<QJsonObject>>("thread");
        QTest::addColumn<Problem>("problem");
        QJsonObject elsewhere = inThread(u"msgTwo"_s);
        elsewhere.insert(u"conversationId"_s, u"cnvGrace"_s);
        QTest::newRow("both, in order") << QList{inThread(u"msgOne"_s), inThread(u"msgTwo"_s)} << Problem::None;
        QTest::newRow("reply missing") << QList{inThread(u"msgOne"_s)} << Problem::ThreadIncomplete;
        QTest::newRow("message missing") << QList{inThread(u"msgTwo"_s)} << Problem::ThreadIncomplete;
        QTest::newRow("dated too early") << QList{inThread(u"msgTwo"_s), inThread(u"msgOne"_s)}
                                         << Problem::ThreadOutOfOrder;
        QTest::newRow("apart") << QList{inThread(u"msgOne"_s), elsewhere} << Problem::ThreadElsewhere;
    }

    void readsTheThread()
    {
        QFETCH(QList<QJsonObject>, thread);
        QFETCH(Problem, problem);
        QCOMPARE(judgeThread(smsChannel(), u"msgTwo"_s, thread, {}).problem, problem);
    }

    void seesTheSameReplyTwice()
    {
        const QJsonObject body = reply(u"Custom"_s, u"prvChannel"_s);
        const QList<Exchange> log{served("POST", InboundUrl, 201, body, stored(u"msgTwo"_s)),
                                  served("POST", InboundUrl, 201, body, stored(u"msgThree"_s))};
        const QList<QJsonObject> thread{inThread(u"msgOne"_s), inThread(u"msgTwo"_s), inThread(u"msgThree"_s)};
        const Judgement judgement = judgeThread(smsChannel(), u"msgTwo"_s, thread, log);
        QCOMPARE(judgement.problem, Problem::ThreadDuplicate);
        QCOMPARE(judgement.evidence.size(), 2);
    }
};

LINESMAN_TEST(TstJudgeReply)
#include "tst_judgereply.moc"
