// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Linesman::Cli {

/*! What a linesman.toml says: options for those who work in its folder. Others may have written it. */
struct ProjectFile {
    /*! One key with what it holds. */
    struct Entry {
        QString section; //!< the command that it is for, "installs rehearse"; empty: each that knows it
        QString key;
        QStringList values; //!< as on a command line; "true" and "false" for a flag
        int line = 0;       //!< from 1
    };
    QString path; //!< absolute
    QList<Entry> entries;

    QString folder() const;
};

/*! Reads \a path. Fails with Storage, and with BadInput for what is no TOML or no option's value, with the line. */
Result<ProjectFile> readProjectFile(const QString &path);

/*!
    The linesman.toml of \a folder or of the nearest folder above it, up to the top of its Git checkout; empty when there
    is none. Folders above in which everybody may write are left out: what lies in /tmp is nobody's project.
*/
QString projectFileAbove(const QString &folder);

} // namespace Linesman::Cli
