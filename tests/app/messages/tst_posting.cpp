// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/posting.h"

#include "tests/app/messages/clientbench.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Linesman::Messages;
using namespace Linesman::Testing;
using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

namespace {
template <typename T>
QByteArray why(const Result<T> &result)
{
    return result ? QByteArray() : result.error().detail.toUtf8();
}
} // namespace

class TstPosting : public QObject
{
    Q_OBJECT
private slots:
    void postsEveryKindAndReadsItBack_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("generation");
        QTest::addColumn<int>("kind");
        for (const QString &profile : {u"default"_s, u"documented"_s, u"observed"_s}) {
            for (const auto generation : {HighLevel::Generation::V2021, HighLevel::Generation::V3}) {
                for (const Kind kind : Providers::AllKinds) {
                    const QByteArray name = profile.toLatin1() +
                                            (generation == HighLevel::Generation::V3 ? " v3 " : " 2021 ") +
                                            Providers::kindName(kind).toLatin1();
                    QTest::newRow(name.constData()) << profile << int(generation) << int(kind);
                }
            }
        }
    }
    void postsEveryKindAndReadsItBack()
    {
        QFETCH(const QString, profile);
        QFETCH(const int, generation);
        QFETCH(const int, kind);
        ClientBench bench(profile, HighLevel::Generation(generation));
        Providers::Circumstances circumstances;
        circumstances.sides.insert(u"C1"_s, profile == "observed"_L1     ? u"Custom"_s
                                            : profile == "documented"_L1 ? u"SMS"_s
                                                                         : u"both"_s);
        const InboundDraft draft = bench.inbound(Kind(kind));
        const Result<Posting> posting =
            QCoro::waitFor(postInbound(bench.client, bench.location, draft, rulesOf(draft, circumstances)));
        QVERIFY2(posting, why(posting));
        QVERIFY2(posting->stored, qPrintable(posting->unverified));
        QCOMPARE(posting->differences, QStringList());
        QCOMPARE(posting->stored->direction, HighLevel::Direction::Inbound);
        QCOMPARE(posting->stored->providerId, bench.provider(Kind(kind)));
        const bool isEmail = Kind(kind) == Kind::EmailDefault || Kind(kind) == Kind::EmailChannel;
        QCOMPARE(!posting->posted.emailMessageId.isEmpty(), isEmail);
    }

    void makesTheConversationThatIsMissing()
    {
        ClientBench bench;
        InboundDraft draft = bench.inbound(Kind::SmsChannel);
        draft.contact = bench.stranger(u"+15005550071"_s);
        QVERIFY(draft.contact.conversationId.isEmpty());
        const Result<Posting> posting =
            QCoro::waitFor(postInbound(bench.client, bench.location, draft, rulesOf(draft)));
        QVERIFY2(posting, why(posting));
        QVERIFY(!posting->posted.conversationId.isEmpty());
    }

    void refusesBeforeSendingWhatBreaksARule()
    {
        ClientBench bench;
        InboundDraft draft = bench.inbound(Kind::EmailChannel);
        draft.type = u"Email"_s;
        const Result<Posting> posting =
            QCoro::waitFor(postInbound(bench.client, bench.location, draft, rulesOf(draft)));
        QVERIFY(!posting);
        QCOMPARE(posting.error().kind, Error::Kind::BadInput);
    }

    // api-docs #70: a 201 with an empty body, and no message.
    void anEmptyAnswerIsNoMessage()
    {
        ClientBench bench;
        InboundDraft draft = bench.inbound(Kind::SmsDefault);
        draft.contact = bench.stranger(u"+15005550160"_s);
        const Result<Posting> posting =
            QCoro::waitFor(postInbound(bench.client, bench.location, draft, rulesOf(draft)));
        QVERIFY(!posting);
        QCOMPARE(posting.error().kind, Error::Kind::BadReply);
        QVERIFY(posting.error().detail.contains(u"accepted"_s));
    }

    void aMessageThatIsNotThereIsFoundOut()
    {
        ClientBench bench;
        const Result<HighLevel::Message> message =
            QCoro::waitFor(readBack(bench.client, bench.location, MessageId(u"nosuchmessage000000"_s)));
        QVERIFY(!message);
        QCOMPARE(message.error().kind, Error::Kind::BadReply);
        QVERIFY(message.error().detail.contains(u"not stored"_s));
    }

    void learnsWhichTypeTheHostTakes()
    {
        ClientBench bench(u"observed"_s);
        InboundDraft draft = bench.inbound(Kind::SmsChannel);
        draft.type = u"SMS"_s;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Result<Posting> refused =
            QCoro::waitFor(postInbound(bench.client, bench.location, draft, rulesOf(draft)));
        QVERIFY(!refused);
        QCOMPARE(typeVerdict(u"SMS"_s, refused, now), (Providers::TypeVerdict{u"SMS"_s, false, now}));
        draft.type = u"Custom"_s;
        const Result<Posting> taken = QCoro::waitFor(postInbound(bench.client, bench.location, draft, rulesOf(draft)));
        QVERIFY2(taken, why(taken));
        QCOMPARE(typeVerdict(u"Custom"_s, taken, now), (Providers::TypeVerdict{u"Custom"_s, true, now}));
        const Result<Posting> offline = failure(Error::Kind::Network, u"no"_s);
        QVERIFY(!typeVerdict(u"SMS"_s, offline, now));
    }

    void recordsACallAndReplacesItsRecordings()
    {
        ClientBench bench;
        CallDraft draft;
        draft.providerId = bench.provider(Kind::Call);
        draft.contact = bench.ada();
        draft.to = draft.contact.phone;
        draft.from = u"+15005550001"_s;
        draft.status = u"voicemail"_s;
        draft.attachments = QStringList{u"https://files.example/first.mp3"_s};
        const Providers::Resolution rules = Providers::resolve(Kind::Call, Providers::Act::OutboundCall);
        const Result<Posting> posting = QCoro::waitFor(recordCall(bench.client, bench.location, draft, rules));
        QVERIFY2(posting, why(posting));
        QVERIFY(posting->stored);
        QCOMPARE(posting->stored->direction, HighLevel::Direction::Outbound);
        const QStringList later{u"https://files.example/second.mp3"_s};
        const Result<HighLevel::Message> replaced =
            QCoro::waitFor(replaceRecordings(bench.client, bench.location, posting->posted.messageId, later));
        QVERIFY2(replaced, why(replaced));
    }

    void anEmailAnswersUnderAnother()
    {
        ClientBench bench;
        InboundDraft draft = bench.inbound(Kind::EmailDefault);
        const Result<Posting> first = QCoro::waitFor(postInbound(bench.client, bench.location, draft, rulesOf(draft)));
        QVERIFY2(first, why(first));
        draft.threadId = first->posted.emailMessageId;
        draft.html = u"<p>And on Sunday?</p>"_s;
        draft.emailCc = QStringList{u"boss@customer.example"_s};
        const Result<Posting> second = QCoro::waitFor(postInbound(bench.client, bench.location, draft, rulesOf(draft)));
        QVERIFY2(second, why(second));
        const Result<HighLevel::EmailMessage> email =
            QCoro::waitFor(bench.client.email(bench.location, second->posted.emailMessageId));
        QVERIFY2(email, why(email));
        QCOMPARE(email->cc, draft.emailCc);
        const Result<HighLevel::EmailMessage> parent =
            QCoro::waitFor(bench.client.email(bench.location, first->posted.emailMessageId));
        QVERIFY(parent);
        QCOMPARE(email->threadId, parent->threadId);
    }
};

LINESMAN_TEST(TstPosting)
#include "tst_posting.moc"
