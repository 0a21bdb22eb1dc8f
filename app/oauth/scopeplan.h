// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/scopes.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Linesman::OAuth {

/*! Something an app does, and needs scopes for. */
struct ScopeTask {
    QString id;       //!< kept in Setup::tasks: "outbound", "inbound", "status", "calls", "recordings", ...
    QString title;    //!< translated
    bool isPartOfAll; //!< every provider does it: always chosen
};
QList<ScopeTask> scopeTasks();

/*! A scope of a plan, with why it is in it. */
struct PlannedScope {
    QString name;
    bool isRequired = false; //!< false: something the person asked for works without it too, with less
    QString purpose;         //!< translated
    QStringList tasks;       //!< ids of the tasks that use it
    QString source;          //!< public page and its date
    bool agencyCanPick = false;
};

/*! What an app with providers of \a kinds ("Call", ...) needs for \a tasks; what every provider does is added. */
QList<PlannedScope> planScopes(const QStringList &kinds, const QStringList &tasks);
QStringList namesOf(const QList<PlannedScope> &plan);
/*! Scopes of \a names that an app with target user Agency cannot pick. */
QStringList notForAgencyApps(const QStringList &names);

/*! One scope in the plan, in the link and in the token. */
struct ScopeComparison {
    enum class Verdict {
        Good,       //!< planned, and in all that there is to compare
        NotInLink,  //!< planned, but the link does not ask for it
        NotGranted, //!< planned, but the token lacks it
        NotPlanned, //!< in the link or the token, without being needed
        Odd,        //!< a legacy or unknown name
    };
    QString name;
    bool isPlanned = false;
    bool isInLink = false;
    bool isGranted = false;
    Verdict verdict = Verdict::Good;
    QString text; //!< translated: what it means and what to do
};

/*! \a link and \a granted are compared only when they are not empty. Planned ones first, in their order. */
QList<ScopeComparison> compareScopes(const QStringList &planned, const QStringList &link, const QStringList &granted);

} // namespace Linesman::OAuth
