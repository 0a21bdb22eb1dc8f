// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/finding.h"
#include "app/installs/matrix.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

class QIODevice;

namespace Linesman::Installs {

/*! Told after each row with how many are written; false ends the writing with Cancelled. */
using RowTold = std::function<bool(int done)>;

/*!
    Row by row, so that it can be told how far it is. Both fail with Storage when \a out does not take it, with
   Cancelled when \a told says so.
*/
Result<> writeCsv(QIODevice &out, const Matrix &matrix, const QList<int> &rows, const RowTold &told);
Result<> writeHtml(QIODevice &out, const Matrix &matrix, const QList<int> &rows, const QList<Finding> &findings,
                   const RowTold &told);

/*!
    One line a location and provider, RFC 4180, UTF-8, with a heading. A cell that a spreadsheet would take for a
   formula (it begins with = + - @, a tab or a carriage return) begins with an apostrophe instead: names are typed by
   strangers.
*/
QByteArray toCsv(const Matrix &matrix, const QList<int> &rows);

/*!
    A page of its own, without scripts and without anything loaded from elsewhere, to hand on or print: counts, what was
    found and what to do, then the table. Reads in light and dark. Holds ids, names and verdicts, never a token.
*/
QByteArray toHtml(const Matrix &matrix, const QList<int> &rows, const QList<Finding> &findings);

/*! One location: `locationId name installed versionId installedAt token {} providers [{}]`; what is not known is null.
 */
QJsonObject rowToJson(const Matrix &matrix, const MatrixRow &row);

QString selectedTitle(Selected selected); //!< translated
/*! \a count of each verdict among the cells of \a rows, in the order of AllVerdicts. */
QList<int> verdictCounts(const Matrix &matrix, const QList<int> &rows);

} // namespace Linesman::Installs
