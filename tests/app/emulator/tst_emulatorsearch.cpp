// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/textindex.h"
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

#include "app/emulator/state/state.h"

#include <algorithm>
#include <deque>
#include <random>

using namespace Linesman;
using namespace Linesman::Testing;

namespace {
std::vector<Emulator::Contact *> lookedThrough(std::deque<Emulator::Contact> &contacts, const std::string &text,
                                               const std::string &other)
{
    std::vector<Emulator::Contact *> found;
    for (Emulator::Contact &contact : contacts) {
        const auto has = [&](const std::string &part) {
            return contact.name.find(part) != std::string::npos;
        };
        if (!contact.deleted && (has(text) || (!other.empty() && has(other))))
            found.push_back(&contact);
    }
    return found;
}
} // namespace

class TstEmulatorSearch : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatLookingThroughAllFinds();
    void searchesSeeAWriteAtOnce();
    void pagesThroughWhatWasFound();
    void filtersFindByTheIndex_data();
    void filtersFindByTheIndex();
    void conversationsAreFoundByContactAndLastMessage();
};

void TstEmulatorSearch::findsWhatLookingThroughAllFinds()
{
    std::mt19937 random(7); // the same at every run
    const auto word = [&](std::size_t most) {
        std::string text(1 + random() % most, 'a');
        for (char &c : text)
            c = "abc\xc3\xa9 1\n"[random() % 8];
        return text;
    };
    std::deque<Emulator::Contact> contacts;
    Emulator::TextIndex index;
    for (int step = 0; step < 30'000; ++step) {
        const auto choice = random() % 10;
        if (choice < 4 || contacts.empty()) {
            Emulator::Contact &contact = contacts.emplace_back();
            contact.serial = std::uint32_t(contacts.size());
            contact.name = word(20);
            index.add(contact, contact.name);
        } else if (choice < 9) {
            Emulator::Contact &contact = contacts[random() % contacts.size()];
            if (contact.deleted)
                continue;
            index.remove(contact);
            contact.deleted = choice < 7;
            if (!contact.deleted) {
                contact.name = word(20);
                index.add(contact, contact.name);
            }
        }
        if (step % 100 == 0 || step > 29'900) {
            const std::string text = word(5);
            const std::string other = random() % 2 ? word(4) : std::string();
            const std::vector<Emulator::Contact *> expected = lookedThrough(contacts, text, other);
            QVERIFY(index.find(text, other) == expected);
            QVERIFY(index.find(text, other) == expected); // as it was remembered
        }
    }
}

void TstEmulatorSearch::searchesSeeAWriteAtOnce()
{
    Emulator::Options options;
    options.generatedContacts = 500;
    options.rateLimit = false;
    Harness harness(options);
    const QByteArray token = harness.northToken();
    const auto found = [&](const QString &query) {
        return harness.get(u"/contacts/?locationId=%1&query=%2"_s.arg(harness.north(), query), token)
            .json()
            .value("count"_L1)
            .toInt();
    };
    QCOMPARE(found(u"contact123@"_s), 1);
    QCOMPARE(found(u"CONTACT123@CUSTOMER.EXAMPLE"_s), 1);
    QCOMPARE(found(u"%2B17730000123"_s), 1);
    QCOMPARE(found(u"+17730000123"_s), 1); // as a client sends it that does not encode
    QCOMPARE(found(u"(773)%20000-0123"_s), 1);
    QCOMPARE(found(u"0000123"_s), 1);
    QCOMPARE(found(u"nobody"_s), 0);
    QCOMPARE(found(u"ad"_s), 51); // every tenth, and the fixture's own
    const QString id =
        harness.send("POST", u"/contacts/"_s, {{u"locationId"_s, harness.north()}, {u"name"_s, u"Zed Quill"_s}}, token)
            .json()
            .value("contact"_L1)
            .toObject()
            .value("id"_L1)
            .toString();
    QCOMPARE(found(u"quill"_s), 1);
    harness.send("PUT", u"/contacts/"_s + id, {{u"lastName"_s, u"Feather"_s}}, token);
    QCOMPARE(found(u"quill"_s), 0);
    QCOMPARE(found(u"feather"_s), 1);
    harness.call("DELETE", u"/contacts/"_s + id, {}, {"2021-07-28", token, {}, {}});
    QCOMPARE(found(u"feather"_s), 0);
}

void TstEmulatorSearch::pagesThroughWhatWasFound()
{
    Emulator::Options options;
    options.generatedContacts = 300;
    options.rateLimit = false;
    Harness harness(options);
    const QByteArray token = harness.northToken();
    QStringList ids;
    QString path = u"/contacts/?locationId=%1&query=brandt&limit=7"_s.arg(harness.north());
    int total = 0;
    while (!path.isEmpty()) {
        const QJsonObject page = harness.get(path, token).json();
        for (const QJsonValue &contact : page.value("contacts"_L1).toArray())
            ids.append(contact.toObject().value("id"_L1).toString());
        const QJsonObject meta = page.value("meta"_L1).toObject();
        total = meta.value("total"_L1).toInt();
        path = meta.value("nextPageUrl"_L1).toString().mid(harness.ready.baseUrl.size());
    }
    QVERIFY(total > 30);
    QCOMPARE(ids.size(), total);
    QStringList once = ids;
    once.removeDuplicates();
    QCOMPARE(once.size(), total);
    QCOMPARE(ids.last(), harness.ada().id); // the oldest comes last
}

void TstEmulatorSearch::filtersFindByTheIndex_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("total");
    const auto row = [](const char *field, const char *op, const char *value, int total) {
        QTest::addRow("%s %s %s", field, op, value)
            << QString::fromLatin1(field) << QString::fromLatin1(op) << QString::fromLatin1(value) << total;
    };
    row("phone", "eq", "+13125550101", 1);
    row("phone", "eq", "3125550101", 1);
    row("phone", "contains", "55501", 4);
    row("email", "eq", "ADA@customer.example", 1);
    row("email", "eq", "ada@customer", 0);
    row("email", "contains", "customer", 4);
    row("firstName", "eq", "ada", 1);
    row("lastName", "eq", "Bran", 0);
    row("contactName", "contains", "n o", 1);
    row("firstName", "not_eq", "Ada", 3);
    row("firstName", "contains", "a", 1); // shorter than what the index knows
}

void TstEmulatorSearch::filtersFindByTheIndex()
{
    QFETCH(QString, field);
    QFETCH(QString, op);
    QFETCH(QString, value);
    QFETCH(int, total);
    Harness harness;
    const QJsonObject filter{{u"field"_s, field}, {u"operator"_s, op}, {u"value"_s, value}};
    const Answer answer = harness.send(
        "POST", u"/contacts/search"_s,
        {{u"locationId"_s, harness.north()}, {u"page"_s, 1}, {u"pageLimit"_s, 20}, {u"filters"_s, QJsonArray{filter}}},
        harness.northToken());
    QCOMPARE(answer.json().value("total"_L1).toInt(), total);
}

void TstEmulatorSearch::conversationsAreFoundByContactAndLastMessage()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    harness.userSends(u"SmsDefault"_s, u"Your parcel is here"_s);
    const auto found = [&](const QString &query) {
        return harness
            .get(u"/conversations/search?locationId=%1&query=%2"_s.arg(harness.north(), query), token, "2021-04-15")
            .json()
            .value("total"_L1)
            .toInt();
    };
    QCOMPARE(found(u"brandt"_s), 1);
    QCOMPARE(found(u"3125550102"_s), 1);
    QCOMPARE(found(u"PARCEL"_s), 1);
    QCOMPARE(found(u"customer.example"_s), 2);
    QCOMPARE(found(u"nobody"_s), 0);
    QCOMPARE(found(u""_s), 2);
}

LINESMAN_TEST(TstEmulatorSearch)
#include "tst_emulatorsearch.moc"
