// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/helptopic.h"

#include <QStringList>

#include <algorithm>

namespace Linesman::Ui {

bool matches(const HelpTopic &topic, const QString &words)
{
    QString all = topic.id + u' ' + topic.title + u' ' + topic.text;
    for (const HelpPicture &picture : topic.pictures)
        all += u' ' + picture.text();
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

QString matchingText(const HelpTopic &topic, const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QStringList found;
    QString heading;
    for (const QString &paragraph : topic.text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!paragraph.endsWith(u'.')) {
            heading = paragraph;
            continue;
        }
        const QString both = heading + u' ' + paragraph;
        const bool holds = std::any_of(wanted.begin(), wanted.end(), [&both](const QString &word) {
            return both.contains(word, Qt::CaseInsensitive);
        });
        if (!holds)
            continue;
        if (!heading.isEmpty())
            found += heading;
        heading.clear();
        found += paragraph;
    }
    return found.isEmpty() ? topic.text : found.join(u'\n');
}

} // namespace Linesman::Ui
