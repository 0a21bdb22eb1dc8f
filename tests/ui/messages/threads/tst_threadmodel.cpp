// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/people/peoplemodel.h"
#include "ui/messages/threads/threadmodel.h"

#include "tests/support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;
using HighLevel::Direction;
using HighLevel::Message;

namespace {
Message message(int number, int minute, Direction direction = Direction::Inbound)
{
    Message made;
    made.id = MessageId(u"msg%1"_s.arg(number));
    made.messageType = u"TYPE_SMS"_s;
    made.body = u"text %1"_s.arg(number);
    made.direction = direction;
    made.status = u"pending"_s;
    // Noon of the local day: the day lines of the test do not depend on the time zone.
    made.dateAdded = QDateTime(QDate(2026, 11, 20), QTime(12, 0)).toUTC().addSecs(60 * minute);
    return made;
}

QStringList texts(const ThreadModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        all << (index.data(ThreadModel::IsDayRole).toBool() ? u"day"_s : index.data(ThreadModel::BodyRole).toString());
    }
    return all;
}
} // namespace

class TstThreadModel : public QObject
{
    Q_OBJECT
private slots:
    void ordersByTimeWithALineForEachDay()
    {
        ThreadModel model;
        const QAbstractItemModelTester tester(&model);
        model.merge({message(3, 24 * 60), message(2, 1), message(1, 0)});
        QCOMPARE(texts(model), (QStringList{u"day"_s, u"text 1"_s, u"text 2"_s, u"day"_s, u"text 3"_s}));
        QCOMPARE(model.oldest(), MessageId(u"msg1"_s));
    }

    void playsNoCallThatNobodyTook_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("isHeard");
        QTest::newRow("completed") << u"completed"_s << true;
        QTest::newRow("voicemail") << u"voicemail"_s << true;
        for (const QString &status : {u"no-answer"_s, u"busy"_s, u"canceled"_s, u"failed"_s, u"pending"_s})
            QTest::newRow(qPrintable(status)) << status << false;
    }
    void playsNoCallThatNobodyTook()
    {
        QFETCH(QString, status);
        QFETCH(bool, isHeard);
        ThreadModel model;
        Message call = message(1, 0);
        call.messageType = u"TYPE_CUSTOM_CALL"_s;
        call.callStatus = status;
        model.merge({call});
        QCOMPARE(model.index(1).data(ThreadModel::CanHearRole).toBool(), isHeard);
    }

    void growsWithinADayWithoutAReset()
    {
        ThreadModel model;
        const QAbstractItemModelTester tester(&model);
        model.merge({message(5, 5), message(6, 24 * 60)});
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex held = model.indexOf(MessageId(u"msg5"_s));
        model.merge({message(3, 3), message(1, -24 * 60)}); // the day line of message 5 moves above message 3
        QCOMPARE(reset.count(), 0);
        QCOMPARE(held.data(ThreadModel::BodyRole).toString(), u"text 5"_s);
        QCOMPARE(texts(model),
                 (QStringList{u"day"_s, u"text 1"_s, u"day"_s, u"text 3"_s, u"text 5"_s, u"day"_s, u"text 6"_s}));
    }

    void growsAtBothEndsWithoutAReset()
    {
        ThreadModel model;
        const QAbstractItemModelTester tester(&model);
        model.merge({message(5, 5), message(6, 6)});
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.merge({message(7, 7)});
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted[0][1].toInt(), 3);
        model.merge({message(1, -24 * 60)});
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(inserted[1][1].toInt(), 0);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.messageCount(), 4);
    }

    void statusTicksWhereItStands()
    {
        ThreadModel model;
        model.merge({message(1, 0, Direction::Outbound), message(2, 1)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        Message delivered = message(1, 0, Direction::Outbound);
        delivered.status = u"delivered"_s;
        model.merge({delivered});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().data(ThreadModel::StatusRole).toString(), u"delivered"_s);
        model.merge({delivered});
        QCOMPARE(changed.count(), 1);
    }

    void htmlBecomesText()
    {
        ThreadModel model;
        Message mail = message(1, 0);
        mail.messageType = u"TYPE_EMAIL"_s;
        model.merge({mail});
        HighLevel::EmailMessage email;
        email.subject = u"Hello"_s;
        email.body = u"<p>Hi <b>Ada</b></p><script>alert(1)</script><img src='http://t.example/x.png'>"_s;
        model.setEmail(mail.id, email);
        const QString text = model.indexOf(mail.id).data(ThreadModel::BodyRole).toString();
        QVERIFY(text.contains(u"Hi Ada"_s));
        QVERIFY(!text.contains(u"alert"_s));
        QVERIFY(!text.contains(u"t.example"_s));
        QCOMPARE(model.indexOf(mail.id).data(ThreadModel::SubjectRole).toString(), u"Hello"_s);
    }

    void keepsTheOrderOfTheSearch()
    {
        PeopleModel model;
        const QAbstractItemModelTester tester(&model);
        HighLevel::Conversation early;
        early.id = ConversationId(u"c1"_s);
        early.contactId = ContactId(u"p1"_s);
        early.fullName = u"Early"_s;
        early.lastMessageDate = QDateTime::fromString(u"2026-11-01T01:00:00Z"_s, Qt::ISODate);
        HighLevel::Conversation late = early;
        late.id = ConversationId(u"c2"_s);
        late.contactId = ContactId(u"p2"_s);
        late.fullName = u"Late"_s;
        late.lastMessageDate = early.lastMessageDate.addDays(1);
        HighLevel::Contact silent;
        silent.id = ContactId(u"p3"_s);
        silent.name = u"Silent"_s;
        silent.phone = u"+15005550003"_s;
        HighLevel::Contact known;
        known.id = ContactId(u"p1"_s);
        known.phone = u"+15005550001"_s;
        model.setConversations({late, early});
        model.setContacts({silent, known});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data().toString(), u"Late"_s);
        QCOMPARE(model.index(2).data().toString(), u"Silent"_s);
        QCOMPARE(model.party(model.index(1)).phone, u"+15005550001"_s);

        // A later look moves rows, and whoever holds one keeps it.
        const QPersistentModelIndex held = model.index(1);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        HighLevel::Conversation fresh = early;
        fresh.id = ConversationId(u"c4"_s);
        fresh.contactId = ContactId(u"p4"_s);
        fresh.fullName = u"Fresh\u202E"_s;
        model.setConversations({fresh, early, late});
        QCOMPARE(held.row(), 1);
        model.setConversations({early, fresh, late});
        QCOMPARE(held.row(), 0);
        QCOMPARE(model.party(held).id, ContactId(u"p1"_s));
        QCOMPARE(model.index(1).data().toString(), u"Fresh⟨U+202E⟩"_s);
        model.setConversations({late});
        QVERIFY(held.isValid()); // as a contact without a conversation
        QCOMPARE(reset.count(), 0);
    }
};

LINESMAN_TEST(TstThreadModel)
#include "tst_threadmodel.moc"
