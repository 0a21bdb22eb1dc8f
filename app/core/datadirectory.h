// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

namespace Linesman {

/*!
    Where Linesman keeps what is not secret: history, settings, log, received files. One folder, readable by its owner
    only. The window and the command line use the same one, at the same time.
*/
class DataDirectory
{
public:
    /*!
        The folder named by \a path (`--data-dir`), else by LINESMAN_DATA_DIR, else the system's usual one, but never in a
        home that does not exist; made when missing. Fails with Storage when it cannot be made or written.
    */
    static Result<DataDirectory> open(const QString &path = {});
    /*! The same folder, left as it is: it need not exist. */
    static DataDirectory unmade(const QString &path = {});
    /*! Where the settings of that folder are, before anything is made: for what must be known very early. */
    static QString settingsFileIn(const QString &path);

    const QString &path() const { return m_path; }
    QString historyFile() const;
    QString settingsFile() const;
    QString logFile() const;

private:
    explicit DataDirectory(QString path);
    QString m_path;
};

} // namespace Linesman
