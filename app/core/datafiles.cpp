// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/datafiles.h"

#include "app/core/jsonfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

QList<DamagedFile> damagedJsonFiles(const QString &folder)
{
    QList<DamagedFile> damaged;
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString file = dir.filePath(name);
        if (const auto read = readJsonFile(file); !read)
            damaged.append({file, read.error()});
    }
    return damaged;
}

Result<> setFileAside(const QString &file)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    // The write-ahead log belongs to its database: all three move, or the rows in it would be lost.
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        const QString from = file + suffix;
        if (!QFile::exists(from))
            continue;
        QString to = file + ".aside-"_L1 + stamp + suffix;
        for (int again = 2; QFile::exists(to); ++again)
            to = file + ".aside-"_L1 + stamp + u'-' + QString::number(again) + suffix;
        if (!QFile::rename(from, to))
            return failure(Error::Kind::Storage, u"cannot rename %1 to %2"_s.arg(from, to));
    }
    return {};
}

} // namespace Linesman
