// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/resolver.h"
#include "app/providers/rules.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman::Providers;
using namespace Qt::Literals::StringLiterals;

namespace {
struct Row {
    const char *name;
    Kind kind;
    Act act;
    bool isPossible;
    const char *types;
    const char *required;  //!< fields, in any order
    const char *forbidden; //!< likewise
};

// What HighLevel's guide of 2025-10-11 and conversations.json of 2026-06-19 say, kind by kind.
constexpr Row Table[] = {
    {"SMS default, inbound", Kind::SmsDefault, Act::Inbound, true, "SMS", "type contact direction",
     "subject html emailFrom emailTo emailCc emailBcc threadId callFrom callTo callStatus callDuration"},
    {"SMS channel, inbound", Kind::SmsChannel, Act::Inbound, true, "SMS Custom", "type contact providerId direction",
     "subject html emailFrom emailTo emailCc emailBcc threadId callFrom callTo callStatus callDuration"},
    {"Email default, inbound", Kind::EmailDefault, Act::Inbound, true, "Email", "type contact direction",
     "callFrom callTo callStatus callDuration"},
    {"Email channel, inbound", Kind::EmailChannel, Act::Inbound, true, "Custom", "type contact providerId direction",
     "callFrom callTo callStatus callDuration"},
    {"Call, inbound", Kind::Call, Act::Inbound, true, "Call", "type contact providerId direction callFrom callStatus",
     "message subject html emailFrom emailTo emailCc emailBcc threadId callDuration"},
    {"SMS default, outbound call", Kind::SmsDefault, Act::OutboundCall, false, "", "", ""},
    {"SMS channel, outbound call", Kind::SmsChannel, Act::OutboundCall, false, "", "", ""},
    {"Email default, outbound call", Kind::EmailDefault, Act::OutboundCall, false, "", "", ""},
    {"Email channel, outbound call", Kind::EmailChannel, Act::OutboundCall, false, "", "", ""},
    {"Call, outbound call", Kind::Call, Act::OutboundCall, true, "Call", "type contact providerId callTo callStatus",
     "callDuration direction message transcript"},
    {"SMS channel, recordings", Kind::SmsChannel, Act::Recordings, false, "", "", ""},
    {"Call, recordings", Kind::Call, Act::Recordings, true, "", "messageId attachments", ""},
    {"SMS default, status", Kind::SmsDefault, Act::Status, true, "", "messageId status", "emailMessageId"},
    {"SMS channel, status", Kind::SmsChannel, Act::Status, true, "", "messageId status", "emailMessageId"},
    {"Email default, status", Kind::EmailDefault, Act::Status, true, "", "messageId status", ""},
    {"Email channel, status", Kind::EmailChannel, Act::Status, true, "", "messageId status", ""},
    {"Call, status", Kind::Call, Act::Status, false, "", "", ""},
    {"SMS default, e-mail status", Kind::SmsDefault, Act::EmailStatus, false, "", "", ""},
    {"Email default, e-mail status", Kind::EmailDefault, Act::EmailStatus, true, "", "emailMessageId status", ""},
    {"Email channel, e-mail status", Kind::EmailChannel, Act::EmailStatus, true, "", "emailMessageId status", ""},
    {"Call, e-mail status", Kind::Call, Act::EmailStatus, false, "", "", ""},
    {"SMS default, agent", Kind::SmsDefault, Act::AgentSend, true, "SMS", "contact", "subject html altId"},
    {"SMS channel, agent", Kind::SmsChannel, Act::AgentSend, true, "Custom", "contact providerId",
     "subject html altId"},
    {"Email default, agent", Kind::EmailDefault, Act::AgentSend, true, "Email", "contact html", "altId"},
    {"Email channel, agent", Kind::EmailChannel, Act::AgentSend, true, "Custom", "contact providerId html", "altId"},
    {"Call, agent", Kind::Call, Act::AgentSend, false, "", "", ""},
};

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList words(const char *text)
{
    return sorted(QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts));
}

QStringList fieldsThat(const Resolution &answer, Need need)
{
    QStringList names;
    for (const FieldRule &rule : answer.fields) {
        if (rule.need == need)
            names << fieldName(rule.field);
    }
    return sorted(names);
}

QStringList typesOf(const Resolution &answer)
{
    QStringList types;
    for (const TypeChoice &choice : answer.types)
        types << choice.type;
    return types;
}
} // namespace

class TstResolver : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatEachKindMaySend_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < int(std::size(Table)); ++row)
            QTest::newRow(Table[row].name) << row;
    }
    void saysWhatEachKindMaySend()
    {
        QFETCH(const int, row);
        const Row &expected = Table[row];
        const Resolution answer = resolve(expected.kind, expected.act);
        QCOMPARE(answer.kind, expected.kind);
        QCOMPARE(answer.act, expected.act);
        QCOMPARE(answer.isPossible, expected.isPossible);
        QCOMPARE(typesOf(answer).join(u' '), QString::fromLatin1(expected.types));
        QCOMPARE(fieldsThat(answer, Need::Required), words(expected.required));
        QCOMPARE(fieldsThat(answer, Need::Forbidden), words(expected.forbidden));
    }

    void givesAReasonAndASourceForEverything()
    {
        for (const Kind kind : AllKinds) {
            for (const Act act : AllActs) {
                const Resolution answer = resolve(kind, act);
                QVERIFY2(!answer.reason.isEmpty(), qPrintable(kindName(kind) + QString::number(int(act))));
                QVERIFY(!answer.source.isEmpty());
                for (const FieldRule &rule : answer.fields) {
                    QVERIFY2(!rule.reason.isEmpty() && !rule.source.isEmpty(), qPrintable(fieldName(rule.field)));
                    QVERIFY(!rule.wire.isEmpty());
                }
                for (const TypeChoice &choice : answer.types)
                    QVERIFY2(!choice.reason.isEmpty() && !choice.source.isEmpty(), qPrintable(choice.type));
                for (const Limit &limit : answer.limits)
                    QVERIFY2(!limit.reason.isEmpty() && !limit.source.isEmpty(), qPrintable(limit.source));
            }
        }
    }

    void namesBothSidesOfADoubt()
    {
        const Resolution answer = resolve(Kind::SmsChannel, Act::Inbound);
        QVERIFY(answer.isDoubtful());
        QCOMPARE(answer.types[0].standing, Standing::Documented);
        QCOMPARE(answer.types[1].standing, Standing::Observed);
        QVERIFY(answer.types[0].source != answer.types[1].source);
    }

    void followsWhatTheHostSaidBefore()
    {
        Circumstances circumstances;
        circumstances.remembered = {{u"Custom"_s, true, QDateTime::fromString(u"2026-11-01T09:00:00Z"_s, Qt::ISODate)},
                                    {u"SMS"_s, false, QDateTime::fromString(u"2026-11-01T08:00:00Z"_s, Qt::ISODate)}};
        const Resolution answer = resolve(Kind::SmsChannel, Act::Inbound, circumstances);
        QCOMPARE(typesOf(answer), (QStringList{u"Custom"_s, u"SMS"_s}));
        QCOMPARE(answer.types[0].standing, Standing::Accepted);
        QCOMPARE(answer.types[1].standing, Standing::Refused);
        QVERIFY(answer.types[0].reason.contains(u"2026"_s) || answer.types[0].reason.contains(u"26"_s));
    }

    void followsTheBehaviourProfile_data()
    {
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("first");
        QTest::newRow("both") << u"both"_s << u"SMS"_s;
        QTest::newRow("documented") << u"SMS"_s << u"SMS"_s;
        QTest::newRow("observed") << u"Custom"_s << u"Custom"_s;
    }
    void followsTheBehaviourProfile()
    {
        QFETCH(const QString, side);
        QFETCH(const QString, first);
        Circumstances circumstances;
        circumstances.sides.insert(u"C1"_s, side);
        // What a host said under another profile does not count against the one in force.
        circumstances.remembered = {{u"SMS"_s, true, QDateTime::fromString(u"2026-11-01T09:00:00Z"_s, Qt::ISODate)}};
        QCOMPARE(resolve(Kind::SmsChannel, Act::Inbound, circumstances).types.first().type, first);
    }

    void asksForAllThreeIdsWhereTheProfileDoes()
    {
        Circumstances circumstances;
        circumstances.sides.insert(u"C8"_s, u"all"_s);
        const Resolution answer = resolve(Kind::SmsDefault, Act::Inbound, circumstances);
        QCOMPARE(answer.need(Field::ProviderId), Need::Required);
        QCOMPARE(answer.need(Field::ConversationId), Need::Required);
        QCOMPARE(resolve(Kind::SmsDefault, Act::Inbound).need(Field::ProviderId), Need::Optional);
    }

    void knowsTheLimits()
    {
        const Resolution call = resolve(Kind::Call, Act::Recordings);
        QCOMPARE(*call.limit(Limited::Attachments)->most, 5);
        QVERIFY(call.limit(Limited::Attachments)->isHard);
        const Resolution sms = resolve(Kind::SmsDefault, Act::Inbound);
        QVERIFY(!sms.limit(Limited::Attachments)->most);
        QVERIFY(!sms.limit(Limited::AttachmentBytes)->isHard);
        QVERIFY(!sms.limit(Limited::MessageLength)->most);
    }
};

LINESMAN_TEST(TstResolver)
#include "tst_resolver.moc"
