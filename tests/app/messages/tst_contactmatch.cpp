// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/contactmatch.h"

#include "tests/app/messages/clientbench.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Linesman::Messages;
using namespace Linesman::Testing;
using namespace Qt::Literals::StringLiterals;

class TstContactMatch : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatMatchedAndWhatWasNotWritten()
    {
        HighLevel::ContactDraft wanted;
        wanted.phone = u"+15005550006"_s;
        wanted.email = u"new@customer.example"_s;
        HighLevel::UpsertedContact got;
        got.contact.id = ContactId(u"c1"_s);
        got.contact.phone = wanted.phone;
        got.contact.email = u"old@customer.example"_s;
        const ContactMatch match = matchOf(wanted, got);
        QVERIFY(!match.isNew);
        QVERIFY(match.matchedBy.contains(u"phone"_s));
        QCOMPARE(match.unwritten.size(), 1);
        QVERIFY(match.unwritten.first().contains(u"new@customer.example"_s));
        QVERIFY(match.unwritten.first().contains(u"old@customer.example"_s));
    }

    void findsAContactByANationalNumber()
    {
        ClientBench bench;
        const ContactRef made = bench.stranger(u"+493012345678"_s);
        const auto found = QCoro::waitFor(contactByPhone(bench.client, bench.location, u"030 123 456 78"_s, u"DE"_s));
        QVERIFY(found);
        QVERIFY(*found);
        QCOMPARE((*found)->id, made.id);
        const auto none = QCoro::waitFor(contactByPhone(bench.client, bench.location, u"030 99999999"_s, u"DE"_s));
        QVERIFY(none);
        QVERIFY(!*none);
        const auto nonsense = QCoro::waitFor(contactByPhone(bench.client, bench.location, u"call me"_s, u"US"_s));
        QVERIFY(!nonsense);
        QCOMPARE(nonsense.error().kind, Error::Kind::BadInput);
    }

    void keepsWhatHighLevelKeeps_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("doubted");
        QTest::newRow("E.164") << u"+15005550079"_s << u"+15005550079"_s << false;
        QTest::newRow("a group") << u"+120363000000000001"_s << u"+120363000000000001"_s << true;
        QTest::newRow("a group without its plus sign") << u"120363000000000002"_s << u"+120363000000000002"_s << true;
        QTest::newRow("a chat's id") << u"120363000000000003@g.us"_s << u"120363000000000003@g.us"_s << true;
        QTest::newRow("international without its plus sign") << u"4915112345678"_s << u"+4915112345678"_s << false;
        QTest::newRow("a short code") << u"12345"_s << u"12345"_s << true;
        QTest::newRow("an impossible number") << u"+1 23 45"_s << u"+12345"_s << true;
    }
    void keepsWhatHighLevelKeeps()
    {
        QFETCH(QString, typed);
        QFETCH(QString, number);
        QFETCH(bool, doubted);
        QCOMPARE(contactNumber(typed, u"US"_s).value_or(QString()), number);
        QCOMPARE(!numberDoubt(typed, u"US"_s).isEmpty(), doubted);
        ClientBench bench;
        const auto made =
            QCoro::waitFor(saveContact(bench.client, bench.location, {u"Team"_s, typed, QString()}, u"US"_s));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->contact.phone, number);
        const auto found = QCoro::waitFor(contactByPhone(bench.client, bench.location, typed, u"US"_s));
        QVERIFY(found && *found);
        QCOMPARE((*found)->id, made->contact.id);
    }

    void upsertsOnceAndThenMatches()
    {
        ClientBench bench;
        const ContactEntry entry{u"Grace"_s, u"(500) 555-0077"_s, {}};
        const auto first = QCoro::waitFor(saveContact(bench.client, bench.location, entry, u"US"_s));
        QVERIFY(first);
        QVERIFY(first->isNew);
        QCOMPARE(first->contact.phone, u"+15005550077"_s);
        const auto second = QCoro::waitFor(saveContact(bench.client, bench.location, entry, u"US"_s));
        QVERIFY(second);
        QVERIFY(!second->isNew);
        QCOMPARE(second->contact.id, first->contact.id);
    }

    void changesAndDeletes()
    {
        ClientBench bench;
        const ContactRef made = bench.stranger(u"+15005550078"_s);
        const Result<HighLevel::Contact> before = QCoro::waitFor(bench.client.contact(bench.location, made.id));
        QVERIFY(before);
        const HighLevel::ContactChange change =
            changeOf(*before, {u"Grace Hopper"_s, u"(500) 555-0078"_s, u"grace@customer.example"_s});
        QVERIFY(change.name && change.email && !change.phone);
        const auto after = QCoro::waitFor(bench.client.updateContact(bench.location, made.id, change));
        QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
        QCOMPARE(after->email, u"grace@customer.example"_s);
        const HighLevel::ContactChange cleared = changeOf(*after, {u"Grace Hopper"_s, u"+15005550078"_s, QString()});
        const auto without = QCoro::waitFor(bench.client.updateContact(bench.location, made.id, cleared));
        QVERIFY2(without, without ? "" : qPrintable(without.error().detail));
        QCOMPARE(without->email, QString());
        QVERIFY(QCoro::waitFor(bench.client.deleteContact(bench.location, made.id)));
        QVERIFY(!QCoro::waitFor(bench.client.contact(bench.location, made.id)));
    }

    void starsReadsAndDeletesAConversation()
    {
        ClientBench bench;
        const ConversationId thread = bench.ada().conversationId;
        const auto starred =
            QCoro::waitFor(bench.client.updateConversation(bench.location, thread, {std::nullopt, true}));
        QVERIFY2(starred, starred ? "" : qPrintable(starred.error().detail));
        QVERIFY(starred->starred);
        const auto unread = QCoro::waitFor(bench.client.updateConversation(bench.location, thread, {3, std::nullopt}));
        QVERIFY(unread);
        QCOMPARE(unread->unreadCount, 3);
        QVERIFY(QCoro::waitFor(bench.client.deleteConversation(bench.location, thread)));
        QVERIFY(!QCoro::waitFor(bench.client.conversation(bench.location, thread)));
    }
};

LINESMAN_TEST(TstContactMatch)
#include "tst_contactmatch.moc"
