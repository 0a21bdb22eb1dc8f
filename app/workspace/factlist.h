// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Linesman::Workspace {

/*! One fact of HighLevel, wherever it is kept: in the dated data, or in the one table of a domain. */
struct FactRow {
    QString id;
    QString area;
    QString what;
    QString value; //!< as text
    QString source;
    QString url{};
    QDate stated{}; //!< invalid when the source says none
    QDate read;
    QString before{}; //!< what held once
    QDate until{};
    QString switchId{};
};
/*! Dated data, the emulator's switches and operations, members of bodies, scopes. */
QList<FactRow> factRows();
QJsonObject toJson(const FactRow &row, QDate today);

} // namespace Linesman::Workspace
