// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/watch.h"
#include "app/core/result.h"
#include "app/drills/emulatorkeys.h"
#include "app/webhooks/deliveryplan.h"
#include "app/webhooks/eventsample.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Linesman::Cli {

/*! What `deliver` was asked for. */
struct DeliverOptions {
    QString to;
    QString kind = QStringLiteral("sms-default");
    QString event;
    QString profile = QStringLiteral("observed");
    QStringList set;
    QString payload;
    qint64 fromHistory = 0;
    QString variant = QStringLiteral("valid");
    QString expect = QStringLiteral("policy");
    QString retry = QStringLiteral("none");
    QString signingKey;
    QString emulator;
    QString controlTokenFile;
    QString caFile;
    int count = 1;
    int concurrency = 1;
    double rate = 0;
    double timeout = 10;
    double retryPause = 0;
    QStringList retryPauses; //!< seconds
    quint64 seed = 0;
    bool hasSeed = false;
    bool hasKind = false;
    bool hasVariant = false;
    WatchOptions watch;
    bool isLab() const { return variant == QLatin1StringView("all"); }
};

/*! The plan that options ask for, and what was found on the way to it. */
struct DeliverPlan {
    Webhooks::DeliveryPlan plan;
    QString madeKey;    //!< public PEM of a key made for this run; empty when one was given
    QStringList notes;  //!< for people: fields that no source knows, ...
    QString wrongUsage; //!< why the options make no sense; then nothing else counts
};
/*!
    Fails with Storage or BadInput when a file, or the exchange in history, cannot be used. \a dataDir is where history
    is; \a emulator may be null.
*/
Result<DeliverPlan> deliverPlan(const DeliverOptions &options, const QString &dataDir,
                                const Drills::SigningEmulator *emulator);

} // namespace Linesman::Cli
