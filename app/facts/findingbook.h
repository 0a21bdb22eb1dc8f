// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/finding.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Linesman::Facts {

/*! What goes wrong with conversation providers, by name, as resources/doctor/findings.json has it. */
struct FindingRow {
    QString id;   //!< "P-02": never changes
    QString area; //!< setup, oauth, tokens, installs, providers, deliveries, messages, statuses, limits
    Finding::Weight weight = Finding::Weight::Warning;
    QString title;
    QString meaning;
    QString fix;
    QString source;    //!< public page, file or issue, with its date where it has one
    QString url;       //!< of that; may be empty
    QStringList needs; //!< what it is seen in: setup, tokens, providers, installs, captures, calls, deliveries
    QString place;     //!< where it is mended: connect, installs, providers, listener, simulator, messages, history
};

/*! All of them in the order of the areas, in the language that the program speaks. Any thread. */
const QList<FindingRow> &findingRows();
/*! The row \a id; null when there is none. */
const FindingRow *findingRow(const QString &id);
/*! The finding \a id with its words; one without words for an id that is not in the book. */
Finding namedFinding(const QString &id, const QString &subject = {}, const QString &evidence = {});

} // namespace Linesman::Facts
