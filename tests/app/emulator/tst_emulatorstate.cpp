// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/faults.h"
#include "app/emulator/behaviour/ratelimiter.h"
#include "app/emulator/state/state.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman::Emulator;

/*! The emulator's data, and what counts on them, without a request. */
class TstEmulatorState : public QObject
{
    Q_OBJECT
private slots:
    void findsAnInstallThatTookThePlaceOfAnother();
    void findsWhatIsLeftOfATable();
    void copiesAreIndependent();
    void meetsTheFirstFaultAsOftenAsItSays();
    void knowsAPresetByItsLimits();
    void liftsTheLimitsForEachWhoNeedsIt();
};

void TstEmulatorState::findsAnInstallThatTookThePlaceOfAnother()
{
    Installs installs;
    installs.add({"north", "user", 1});
    installs.add({"south", "user", 2});
    QVERIFY(installs.find("north"));
    installs.remove("north");
    installs.add({"west", "other", 3}); // as many as before
    QVERIFY(!installs.find("north"));
    QVERIFY(installs.find("west"));
    QCOMPARE(installs.find("west")->userId, std::string("other"));
    QCOMPARE(installs.find("south")->installedAt, Millis(2));
    installs.clear();
    QVERIFY(!installs.find("south"));
    QCOMPARE(installs.size(), std::size_t(0));
}

void TstEmulatorState::findsWhatIsLeftOfATable()
{
    Table<User> users;
    for (const char *id : {"a", "b", "c"})
        users.add({id, std::string("User ") + id, {}});
    users.remove("a");
    users.remove("nobody");
    QVERIFY(!users.find("a"));
    QCOMPARE(users.find("c")->name, std::string("User c"));
    QCOMPARE(users.front().id, std::string("b"));
    users.add({"a", "Another", {}});
    QCOMPARE(users.find("a")->name, std::string("Another"));
    QCOMPARE(users.size(), std::size_t(3));
}

void TstEmulatorState::copiesAreIndependent()
{
    State state;
    Location location;
    location.id = "north";
    state.locations().add(location);
    Contact contact;
    contact.id = "ada";
    contact.locationId = "north";
    contact.phone = "+15551234567";
    state.addContact(contact);
    const State copy = state;
    state.removeContact("ada");
    QVERIFY(!state.contact("ada"));
    QVERIFY(copy.contact("ada"));
    QCOMPARE(copy.location("north")->contacts.size(), std::size_t(1));
    QCOMPARE(copy.location("north")->contacts.front(), copy.contact("ada"));
    QVERIFY(state.location("north")->contacts.empty());
}

void TstEmulatorState::meetsTheFirstFaultAsOftenAsItSays()
{
    Faults faults;
    Fault once;
    once.method = "GET";
    once.path = "/contacts";
    once.remaining = 1;
    faults.add(once);
    Fault always;
    always.path = "/contacts/{}";
    faults.add(always);
    QVERIFY(!faults.meet("GET", "/locations/1", "/locations/{}"));
    QCOMPARE(faults.meet("GET", "/contacts/1", "/contacts/{}")->id, std::uint64_t(1));
    QCOMPARE(faults.meet("GET", "/contacts/1", "/contacts/{}")->id, std::uint64_t(2));
    QVERIFY(!faults.meet("GET", "/contacts", {}));
    QVERIFY(faults.remove(2));
    QVERIFY(!faults.remove(2));
    faults.add(always);
    QCOMPARE(faults.meet("PUT", "/contacts/1", "/contacts/{}")->id, std::uint64_t(3));
}

void TstEmulatorState::knowsAPresetByItsLimits()
{
    RateLimiter limiter;
    QCOMPARE(limiter.preset(), std::string_view("standard"));
    QVERIFY(!RateLimiter::presetLimits("custom"));
    limiter.setLimits(*RateLimiter::presetLimits("sandbox"));
    QCOMPARE(limiter.preset(), std::string_view("sandbox"));
    limiter.setLimits({2, 1000});
    QCOMPARE(limiter.preset(), std::string_view("custom"));
    QVERIFY(limiter.count("app", 0).allowed);
    QCOMPARE(limiter.count("app", 1).remaining, 0LL);
    QVERIFY(!limiter.count("app", 2).allowed);
    QVERIFY(limiter.count("another", 2).allowed);
    QVERIFY(limiter.count("app", RateLimiter::Interval).allowed);
}

/*! One that is over takes nothing from another that goes on; one that never ends lapses. */
void TstEmulatorState::liftsTheLimitsForEachWhoNeedsIt()
{
    using namespace std::chrono_literals;
    RateLimiter limiter;
    limiter.setLimits({1, 1});
    const auto now = RateLimiter::Moment::clock::now();
    QVERIFY(limiter.lift("one", now + 1h));
    QVERIFY(limiter.lift("two", now + 1h));
    QVERIFY(limiter.lift("two", now + 2h));
    for (int i = 0; i < 3; ++i)
        QVERIFY(limiter.count("app", 0).allowed);
    QVERIFY(limiter.drop("one"));
    QVERIFY(!limiter.drop("one"));
    QVERIFY(limiter.count("app", 0).allowed);
    QCOMPARE(limiter.limits(), (RateLimiter::Limits{1, 1})); // nothing has to be set again
    QVERIFY(limiter.isLifted(now + 1h));
    QVERIFY(!limiter.isLifted(now + 2h));
    QVERIFY(limiter.drop("two"));
    QVERIFY(limiter.count("app", 0).allowed); // the first that counts
    QVERIFY(!limiter.count("app", 0).allowed);
    for (std::size_t i = 0; i < RateLimiter::MostLifts; ++i)
        QVERIFY(limiter.lift(std::to_string(i), now + 1h));
    QVERIFY(!limiter.lift("one more", now + 1h));
}

LINESMAN_TEST(TstEmulatorState)
#include "tst_emulatorstate.moc"
