// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Linesman::Drills {

enum class DrillVerdict { Passed, Failed, Skipped, Cancelled };
QString verdictName(DrillVerdict verdict);  //!< "passed", "failed", "skipped", "cancelled"
QString verdictTitle(DrillVerdict verdict); //!< translated

/*! What one check of a drill saw. */
struct DrillCheck {
    QString name; //!< "status", "calls", ...
    bool passed = false;
    QString happened;    //!< translated: what was seen, or what was missing
    QString evidence;    //!< counts and calls, untranslated; holds no secret
    bool isBusy = false; //!< it says nothing: this machine was too busy, see Pulse
    bool operator==(const DrillCheck &) const = default;
};

struct DrillResult {
    QString name;
    QString title;
    QString why;
    QString advice;
    QString source;
    DrillVerdict verdict = DrillVerdict::Skipped;
    QString reason; //!< translated: why it failed or was skipped, one sentence
    QList<DrillCheck> checks;
    QStringList losses; //!< translated: what HighLevel would have lost on the way, which is no fault of the endpoint
    std::chrono::microseconds duration{};
    bool isBusy = false; //!< skipped, since this machine was too busy: neither good nor bad
    bool operator==(const DrillResult &) const = default;
};
/*! `name verdict title why advice source reason checks [{name, passed, happened, evidence}] losses durationMs code` */
QJsonObject toJson(const DrillResult &result);

/*! Translated: that \a what could not be restored in a running emulator. */
QString notRestored(const QString &what);

} // namespace Linesman::Drills
