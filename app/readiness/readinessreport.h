// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/drills/drillsession.h"
#include "app/linetest/result.h"
#include "app/webhooks/lab.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Linesman::Readiness {

/*! The day up to which HighLevel's public pages were read for what is checked here. */
inline constexpr char FactsDate[] = "2026-11-29";

enum class Area { LineTest, Lab, Drills };
inline constexpr Area Areas[] = {Area::LineTest, Area::Lab, Area::Drills}; //!< in the order of a report
QString areaName(Area area);                                               //!< "line-test", "lab", "drills"
QString areaTitle(Area area);                                              //!< translated

enum class State { Passed, Warned, Failed, Skipped };
QString stateName(State state);  //!< "passed", "warned", "failed", "skipped"
QString stateTitle(State state); //!< translated

/*! One thing that was looked at. */
struct Item {
    Area area = Area::LineTest;
    QString id; //!< stable over runs: "SmsDefault/answer", "unsigned", "status-race"
    QString title;
    State state = State::Skipped;
    QString happened; //!< what was seen, when it did not pass
    QString advice;
    QString source;
    QString evidence;
    std::chrono::microseconds duration{};
    bool isUntested = false; //!< this machine was too busy, see Pulse; not kept in files
    QString key() const { return areaName(area) + u'/' + id; }
    bool operator==(const Item &) const = default;
};

/*! Whether an endpoint may go live, with all that says so. Holds no secret. */
struct ReadinessReport {
    QString version; //!< Linesman's
    QString endpoint;
    QString emulatorUrl;
    QString profile;
    QList<LineTest::BehaviourSwitch> switches;
    quint64 seed = 0;
    QDateTime startedAt; //!< UTC
    std::chrono::microseconds duration{};
    QList<Item> items;
    QString labVerdict;     //!< code of the lab, see Webhooks::judgeVariants(); empty when it did not run
    QStringList notTested;  //!< translated: what was left out, and why
    QStringList notPutBack; //!< untranslated: what of a running emulator was not put back as it was; empty as a rule
    bool wasCancelled = false;

    int count(State state) const;
    int count(Area area, State state) const;
    /*! Nothing failed, something passed in each area that was not left out, and it was not stopped. */
    bool isReady() const;
    /*! Ready, and nothing to warn of either. */
    bool isSpotless() const { return isReady() && count(State::Warned) == 0; }
    bool operator==(const ReadinessReport &) const = default;
};
QString
verdictSentence(const ReadinessReport &report); //!< translated: "Ready: ...", "Ready, with ...", "Not ready: ..."
QJsonObject toJson(const ReadinessReport &report);
/*! Back from toJson(); of an earlier version, what is known of it. Fails with BadInput. */
Result<ReadinessReport> reportFromJson(const QByteArray &json);

/*! The results of the parts, as items. */
QList<Item> itemsOf(const LineTest::TestResult &result);
QList<Item> itemsOf(const Webhooks::LabReport &report);
QList<Item> itemsOf(const Drills::DrillReport &report);

} // namespace Linesman::Readiness
