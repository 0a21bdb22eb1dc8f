// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/recentfiles.h"

#include <QFileInfo>

namespace Linesman::Ui {

namespace {
constexpr qsizetype FilesKept = 8;
const Setting<QStringList> RecentFilesSetting{QLatin1StringView("history/recentFiles"), {}};
} // namespace

QStringList recentFiles(const Settings &settings)
{
    QStringList files = settings.value(RecentFilesSetting);
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void rememberFile(Settings &settings, const QString &file)
{
    QStringList files = settings.value(RecentFilesSetting);
    const QString whole = QFileInfo(file).absoluteFilePath();
    files.removeAll(whole);
    files.prepend(whole);
    settings.set(RecentFilesSetting, QStringList(files.first(qMin(files.size(), FilesKept))));
}

} // namespace Linesman::Ui
