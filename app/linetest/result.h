// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/check.h"
#include "app/linetest/hop.h"
#include "app/providers/kind.h"

#include <QHash>
#include <QJsonObject>

namespace Linesman::LineTest {

enum class Verdict { Running, Passed, Failed, Skipped, Cancelled };

QString verdictName(Verdict verdict);  //!< in JSON: "passed", ...
QString verdictTitle(Verdict verdict); //!< translated: "passed"

/*! The hops of one provider kind. */
struct KindResult {
    Providers::Kind kind = Providers::Kind::SmsDefault;
    QString providerId;
    QString locationId;
    QString contactId;
    QString conversationId;
    QString messageId;
    QString replyId;
    QList<Hop> hops;
    QList<Check> checks; //!< none at depth basic
    std::chrono::microseconds duration{};

    Verdict verdict() const;
    const Hop *failedHop() const; //!< the first that failed, or nothing
    int checkCount(CheckState state) const;
    bool isUntested() const; //!< this machine was too busy for a hop or a check, see Pulse: neither good nor bad
    bool operator==(const KindResult &) const = default;
};

/*! Which side of a contradiction in HighLevel's sources the emulator took during the test. */
struct BehaviourSwitch {
    QString id;    //!< C1
    QString topic; //!< English, as the emulator names it
    QString side;
    QString source;
    bool operator==(const BehaviourSwitch &) const = default;
};
/*! Those that `profile` of GET /_emulator/state lists. */
QList<BehaviourSwitch> behaviourSwitches(const QJsonObject &profile);

/*! Everything a line test found: what the window shows and the reports hold. */
struct TestResult {
    QString id;       //!< the History group of its exchanges; a testGroup() where traps are among them
    QString endpoint; //!< the Delivery URL tested
    bool isReferenceBridge = false;
    QString emulatorUrl;
    QString profile; //!< of the emulator; empty when unknown
    QList<BehaviourSwitch> switches;
    quint64 seed = 0;
    std::chrono::milliseconds hopTimeout{};
    Depth depth = Depth::Basic;
    QDateTime startedAt; //!< UTC
    std::chrono::microseconds duration{};
    bool finished = false;
    bool cancelled = false;
    QList<KindResult> kinds;
    QHash<qint64, qint64> historyIds; //!< of exchanges, by their id: what `history show` takes

    Verdict verdict() const;
    bool operator==(const TestResult &) const = default;
};

/*! The hops that \a kind has, pending. */
QList<Hop> hopsOf(Providers::Kind kind);

/*! One sentence: "All five kinds passed in 1.2 s." Translated. */
QString summary(const TestResult &result);
/*! What the verdict says nothing about, as sentences: kinds and checks that were skipped, drills. Never empty. */
QStringList notTested(const TestResult &result);
/*! "412 ms" or "10.0 s", by the person's locale. */
QString durationText(std::chrono::microseconds duration);

QJsonObject toJson(const Hop &hop);
QJsonObject toJson(const KindResult &kind);
QJsonObject toJson(const TestResult &result);

} // namespace Linesman::LineTest
