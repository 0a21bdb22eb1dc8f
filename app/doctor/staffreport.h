// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/installs/matrix.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Linesman::Doctor {

/*! One thing for somebody to do in a location; for people who read no JSON. */
struct StaffItem {
    QString locationId;
    QString location; //!< its name
    QString provider;
    bool isFine = false;
    bool isKnown = true; //!< false: nobody could say
    QString state;       //!< translated: what is the matter, one sentence
    QString who;         //!< translated: whose action it is; empty when there is nothing to do
    QString what;        //!< translated: what to click
    QString note;        //!< translated: ready to be sent to that person; empty when there is nothing to do
};

/*! Each location with each provider, those with something to do first. */
QList<StaffItem> staffItems(const Installs::Matrix &matrix);

/*! One page, without scripts and without anything loaded from elsewhere, for \a agency; \a at is UTC. */
QByteArray staffHtml(const QList<StaffItem> &items, const QString &agency, const QDateTime &at);
QByteArray staffCsv(const QList<StaffItem> &items);
/*! By the ending of \a file: .html or .csv. Fails with BadInput for another, Storage. */
Result<> writeStaffReport(const QList<StaffItem> &items, const QString &agency, const QDateTime &at,
                          const QString &file);

} // namespace Linesman::Doctor
