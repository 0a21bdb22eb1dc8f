// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/emulator/harness.h"
#include "tests/app/emulator/keptoptions.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <optional>

using namespace Linesman;
using namespace Linesman::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {
QJsonValue contactsOf(const Harness &harness)
{
    return harness.control("GET", u"state"_s).json().value("contacts"_L1);
}
} // namespace

/*! A window goes on while the emulator starts or stops, however many data it has. */
class TstEmulatorStart : public QObject
{
    Q_OBJECT
private slots:
    void startsWithoutHoldingItsCaller();
    void saysWhyItDidNotStartBehind();
    void stopsWithoutHoldingItsCaller();
    void tellsOfDamageOnceItRuns();
};

void TstEmulatorStart::startsWithoutHoldingItsCaller()
{
    const QTemporaryDir folder;
    QJsonValue contacts;
    {
        const Harness harness(keptIn(folder));
        harness.control("POST", u"contacts"_s, {{u"locationId"_s, harness.north()}, {u"name"_s, u"Zoe New"_s}});
        contacts = contactsOf(harness);
    }
    Harness again;
    again.emulator.stop();
    Emulator::Options options = keptIn(folder);
    options.port = 0;
    const QSignalSpy starting(&again.emulator, &Emulator::Emulator::starting);
    const QSignalSpy started(&again.emulator, &Emulator::Emulator::started);
    std::optional<Result<Emulator::EmulatorDescription>> ready;
    deliver(again.emulator.startBehind(options), &again.emulator,
            [&ready](const Result<Emulator::EmulatorDescription> &made) { ready = made; });
    // Nothing is there when it returns: what takes long is done by somebody else.
    QCOMPARE(starting.size(), 1);
    QVERIFY(again.emulator.isStarting());
    QVERIFY(!again.emulator.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(ready.has_value(), 30'000);
    QVERIFY(ready->has_value());
    QCOMPARE(started.size(), 1);
    QVERIFY(!again.emulator.isStarting());
    QVERIFY(again.emulator.isRunning());
    again.ready = **ready;
    QCOMPARE(contactsOf(again), contacts);
}

void TstEmulatorStart::stopsWithoutHoldingItsCaller()
{
    const QTemporaryDir folder;
    const Emulator::Options options = keptIn(folder);
    {
        Harness harness(options);
        harness.control("POST", u"contacts"_s, {{u"locationId"_s, harness.north()}, {u"name"_s, u"Zoe New"_s}});
        const QSignalSpy stopped(&harness.emulator, &Emulator::Emulator::stopped);
        harness.emulator.stopBehind();
        QCOMPARE(stopped.size(), 1);
        QVERIFY(!harness.emulator.isRunning());
        // What begins at once has what ended just now.
        Emulator::Options again = options;
        again.port = 0;
        std::optional<Result<Emulator::EmulatorDescription>> ready;
        deliver(harness.emulator.startBehind(again), &harness.emulator,
                [&ready](const Result<Emulator::EmulatorDescription> &made) { ready = made; });
        QTRY_VERIFY_WITH_TIMEOUT(ready.has_value(), 30'000);
        QVERIFY(ready->has_value());
        QVERIFY(!harness.emulator.keepingProblem());
        harness.ready = **ready;
        harness.control("POST", u"contacts"_s, {{u"locationId"_s, harness.north()}, {u"name"_s, u"Ada New"_s}});
        harness.emulator.stopBehind();
    }
    QFile written(options.stateFile); // its end waited for it
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray kept = written.readAll();
    QVERIFY(kept.contains("Zoe New"));
    QVERIFY(kept.contains("Ada New"));
}

void TstEmulatorStart::saysWhyItDidNotStartBehind()
{
    Harness harness;
    harness.emulator.stop();
    Emulator::Options options = Emulator::onFreePort();
    options.fixtureFile = u"/nowhere/fixture.json"_s;
    const QSignalSpy stopped(&harness.emulator, &Emulator::Emulator::stopped);
    std::optional<Error> failed;
    const auto take = [&failed](const Result<Emulator::EmulatorDescription> &made) {
        failed = made ? std::nullopt : std::optional(made.error());
    };
    deliver(harness.emulator.startBehind(options), &harness.emulator, take);
    QTRY_VERIFY_WITH_TIMEOUT(failed.has_value(), 30'000);
    QCOMPARE(failed->kind, Error::Kind::BadInput);
    QVERIFY(failed->detail.contains(options.fixtureFile));
    QCOMPARE(stopped.size(), 1);
    QVERIFY(!harness.emulator.isStarting());

    // One that is stopped while it starts says so, and does not come up later.
    failed.reset();
    deliver(harness.emulator.startBehind(Emulator::onFreePort()), &harness.emulator, take);
    harness.emulator.stop();
    QTRY_VERIFY_WITH_TIMEOUT(failed.has_value(), 30'000);
    QCOMPARE(failed->kind, Error::Kind::Cancelled);
    QVERIFY(!harness.emulator.isRunning());
}

/*! The start that finds the damage puts the file aside: when it comes to nothing, the next one has to tell. */
void TstEmulatorStart::tellsOfDamageOnceItRuns()
{
    const QTemporaryDir folder;
    Emulator::Options options = keptIn(folder);
    options.port = 0;
    {
        QFile damaged(options.stateFile);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("no state");
    }
    Harness harness;
    std::optional<Error> failed;
    deliver(harness.emulator.startBehind(options), &harness.emulator,
            [&failed](const Result<Emulator::EmulatorDescription> &made) {
                failed = made ? std::nullopt : std::optional(made.error());
            });
    harness.emulator.stop();
    QTRY_VERIFY(failed.has_value());
    QCOMPARE(failed->kind, Error::Kind::Cancelled);
    QTRY_VERIFY(QFile::exists(options.stateFile + u".damaged"_s));

    const Harness other;
    Emulator::Options taken = options;
    taken.port = quint16(QUrl(other.ready.baseUrl).port());
    QVERIFY(!harness.emulator.start(taken).has_value());

    QVERIFY(harness.emulator.start(options).has_value());
    QVERIFY(harness.emulator.beganAnew());
    QVERIFY(harness.emulator.keepingProblem().has_value());
    QVERIFY(harness.emulator.start(options).has_value()); // with what it kept: told once is enough
    QVERIFY(!harness.emulator.beganAnew());
}

LINESMAN_TEST(TstEmulatorStart)
#include "tst_emulatorstart.moc"
