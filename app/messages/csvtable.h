// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Linesman::Messages {

/*! A table read from a CSV file: a head line and rows as long as it. */
struct CsvTable {
    QStringList header;
    QList<QStringList> rows;
    QList<int> lines; //!< in which line of the file each row begins, from 1
    char separator = ',';

    int column(const QString &name) const; //!< without case; -1 when there is none
};

/*!
    Reads RFC 4180: fields in double quotes may hold separators and line breaks. UTF-8 with or without mark, or UTF-16
    with one; comma, semicolon or tab, whichever the head line has most. Fails with BadInput and a sentence that names
    the line: no head, a head without names or with one twice, a row longer or shorter than the head, a quote that is
    not closed or in the middle of a field, text that is not Unicode, over 20 MB or 100,000 rows.
*/
Result<CsvTable> readCsv(const QByteArray &bytes);
Result<CsvTable> readCsvFile(const QString &path);

} // namespace Linesman::Messages
