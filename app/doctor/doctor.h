// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/finding.h"
#include "app/doctor/evidence.h"
#include "app/doctor/memory.h"
#include "app/workspace/apiservices.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Linesman::Doctor {

/*! Where a finding was seen. */
struct Spot {
    Sight sight;
    QString name{}; //!< of the subject, such as a location's; empty when it is not known
    bool isNew = false;
    std::optional<Muted> muted{};
};

/*! One finding with all the places where it was seen. */
struct Entry {
    Finding finding; //!< evidence and subject are empty: the spots have them
    QString area{};
    QString place{};      //!< where it is mended
    QString url{};        //!< of its source
    QList<Spot> spots{};  //!< the newest first
    bool isNew() const;   //!< not muted, and not seen by the last run
    bool isMuted() const; //!< everywhere
    int count() const;
};

/*! A finding that could not be looked for, and what is missing for it. */
struct Unlooked {
    QString id;
    QString title;
    QStringList needs; //!< setup, tokens, providers, installs, captures, calls, deliveries
};

struct Report {
    QString connection; //!< its name; empty without one
    QDateTime at;       //!< UTC
    QDateTime lastRun;  //!< UTC; invalid when this is the first
    int days = 0;       //!< how far back history was read
    bool isWhole = true;
    QList<Entry> entries; //!< new ones first, then by weight; muted ones last
    QList<Unlooked> unlooked;
    int looked = 0; //!< findings that could be looked for

    /*! The gravest that is not muted; nothing when there is none. */
    std::optional<Finding::Weight> worst() const;
};

/*! What is kept about \a connection, without asking anybody; history is added by readHistory(). */
Evidence gather(Workspace::ApiServices &services, const std::optional<OAuth::Connection> &connection);

/*! Looks at \a evidence. \a memory says what is muted and new; it is not changed. Any thread. */
Report examine(const Evidence &evidence, const Memory &memory, const Reach &reach = {});
/*! The next run's "new" is what is not in \a report. */
void remember(Memory &memory, const Report &report, const QString &connection);

/*! Under which name \a connection's runs are remembered. */
QString memoryName(const std::optional<OAuth::Connection> &connection);
QString needSentence(const QString &need); //!< translated: what to do so that there is something to look at

} // namespace Linesman::Doctor
