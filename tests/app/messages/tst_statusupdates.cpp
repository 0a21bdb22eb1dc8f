// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/emailstatusdraft.h"
#include "app/messages/ownership.h"
#include "app/messages/statusretry.h"
#include "app/messages/stuckmessages.h"

#include "tests/app/messages/clientbench.h"
#include "tests/support/suite.h"

#include <QTest>
#include <QTimer>

using namespace Linesman;
using namespace Linesman::Messages;
using namespace Linesman::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
HighLevel::Message outbound(const QString &type, const ProviderId &provider)
{
    HighLevel::Message message;
    message.id = MessageId(u"m1"_s);
    message.messageType = type;
    message.direction = HighLevel::Direction::Outbound;
    message.providerId = provider;
    return message;
}
} // namespace

class TstStatusUpdates : public QObject
{
    Q_OBJECT
private slots:
    void saysWhoOwnsAMessage()
    {
        const ProviderId ours(u"65f0c0de65f0c0de65f0c0de"_s);
        using Verdict = Ownership::Verdict;
        QCOMPARE(ownership(outbound(u"TYPE_SMS"_s, ours), {ours}).verdict, Verdict::Ours);
        QCOMPARE(ownership(outbound(u"TYPE_SMS"_s, ProviderId(u"x"_s)), {ours}).verdict, Verdict::Other);
        QCOMPARE(ownership(outbound(u"TYPE_SMS"_s, {}), {ours}).verdict, Verdict::Nobody);
        QCOMPARE(ownership(outbound(u"TYPE_CUSTOM_CALL"_s, ours), {ours}).verdict, Verdict::NotUpdated);
        HighLevel::Message inbound = outbound(u"TYPE_SMS"_s, ours);
        inbound.direction = HighLevel::Direction::Inbound;
        QCOMPARE(ownership(inbound, {ours}).verdict, Verdict::Inbound);
        QVERIFY(!ownership(inbound, {ours}).canUpdate());
    }

    void triesAgainWhileItIsTooEarly()
    {
        ClientBench bench;
        QCOMPARE(bench.harness.control("POST", u"settings"_s, {{u"raceWindowMs"_s, 900}}).status, 200);
        StatusDraft draft;
        draft.messageId = MessageId(bench.harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString());
        QVERIFY(!draft.messageId.isEmpty());
        int waits = 0;
        const auto updated = QCoro::waitFor(updateStatusPatiently(bench.client, bench.location, draft, nullptr,
                                                                  [&waits](std::chrono::seconds, int) { ++waits; }));
        QVERIFY2(updated, updated ? "" : qPrintable(updated.error().detail));
        QVERIFY(waits >= 1);
        const auto message = QCoro::waitFor(bench.client.message(bench.location, draft.messageId));
        QVERIFY(message);
        QCOMPARE(message->status, u"delivered"_s);
    }

    void waitingCanBeCancelled()
    {
        ClientBench bench;
        QCOMPARE(bench.harness.control("POST", u"settings"_s, {{u"raceWindowMs"_s, 3'600'000}}).status, 200);
        StatusDraft draft;
        draft.messageId = MessageId(bench.harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString());
        HighLevel::CallControl control;
        const auto updated = QCoro::waitFor(updateStatusPatiently(
            bench.client, bench.location, draft, &control, [&](std::chrono::seconds, int) { control.cancel(); }));
        QVERIFY(!updated);
        QCOMPARE(updated.error().kind, Error::Kind::Cancelled);
    }

    void anotherAppsMessageIsNotTriedAgain()
    {
        ClientBench bench;
        StatusDraft draft;
        draft.messageId = MessageId(bench.harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString());
        bench.tokens.set(HighLevel::Install::of(bench.location), QString::fromLatin1(bench.harness.otherAppsToken()));
        int waits = 0;
        const auto updated = QCoro::waitFor(updateStatusPatiently(bench.client, bench.location, draft, nullptr,
                                                                  [&waits](std::chrono::seconds, int) { ++waits; }));
        QVERIFY(!updated);
        QCOMPARE(updated.error().httpStatus, 401);
        QCOMPARE(waits, 0);
    }

    void listsWhatStaysPending()
    {
        ClientBench bench;
        const MessageId sms(bench.harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString());
        const MessageId mail(bench.harness.userSends(u"EmailDefault"_s).value("messageId"_L1).toString());
        const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(3600);
        const auto pending = QCoro::waitFor(stuckPending(bench.client, bench.location, later, 30min, 48h));
        QVERIFY2(pending, pending ? "" : qPrintable(pending.error().detail));
        QList<MessageId> ids;
        for (const HighLevel::Message &message : pending->messages)
            ids << message.id;
        QVERIFY(ids.contains(sms));
        QVERIFY(ids.contains(mail));
        QVERIFY(pending->isWhole);
        const auto young =
            QCoro::waitFor(stuckPending(bench.client, bench.location, QDateTime::currentDateTimeUtc(), 30min, 48h));
        QVERIFY(young);
        for (const HighLevel::Message &message : young->messages)
            QVERIFY(message.id != sms && message.id != mail);
    }

    void updatesAnEmailUnderV3()
    {
        ClientBench bench;
        const QJsonObject sent = bench.harness.userSends(u"EmailDefault"_s);
        const auto message =
            QCoro::waitFor(bench.client.message(bench.location, MessageId(sent.value("messageId"_L1).toString())));
        QVERIFY(message);
        QVERIFY(!message->emailMessageIds.isEmpty());
        HighLevel::EmailStatusUpdate update;
        update.status = u"opened"_s;
        update.counters.insert(u"opened"_s, 2);
        update.counters.insert(u"clicked"_s, 0);
        update.recipients = recipientsFromText(bench.ada().email + u" opened\n"_s);
        QVERIFY(!update.toJson().value("events"_L1).toObject().contains("clicked"_L1));
        const EmailMessageId id = message->emailMessageIds.first();
        const auto updated = QCoro::waitFor(bench.client.updateEmailStatus(bench.location, id, update));
        QVERIFY2(updated, updated ? "" : qPrintable(updated.error().detail));
        const auto after = QCoro::waitFor(bench.client.message(bench.location, message->id));
        QVERIFY(after);
        QCOMPARE(after->status, u"opened"_s);
    }

    void checksAnEmailStatusBeforeItIsSent()
    {
        EmailStatusDraft draft;
        QVERIFY(isBlocked(problems(draft)));
        draft.emailMessageId = EmailMessageId(u"e1"_s);
        QVERIFY(problems(draft).isEmpty());
        draft.update.recipients = recipientsFromText(u"a@b.example\nc@d.example bounced\nnobody failed full box"_s);
        QCOMPARE(draft.update.recipients.size(), 3);
        QCOMPARE(draft.update.recipients[0].status, u"delivered"_s);
        QCOMPARE(draft.update.recipients[2].failReason, u"full box"_s);
        QCOMPARE(problems(draft).size(), 2);
        QCOMPARE(draft.update.recipients[2].address, u"nobody"_s);
        draft.update.counters.insert(u"clicked"_s, 1);
        QVERIFY(inferred(draft.update).contains(u"opened"_s));
    }
};

LINESMAN_TEST(TstStatusUpdates)
#include "tst_statusupdates.moc"
