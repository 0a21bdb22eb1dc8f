// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/helptopic.h"

#include <QStringList>

#include <algorithm>
#include <utility>

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
    const auto take = [&wanted, &found, &heading](const QString &paragraph) {
        const QString both = heading + u' ' + paragraph;
        const bool holds = std::any_of(wanted.begin(), wanted.end(), [&both](const QString &word) {
            return both.contains(word, Qt::CaseInsensitive);
        });
        if (!holds)
            return;
        if (!heading.isEmpty())
            found += heading;
        heading.clear();
        found += paragraph;
    };
    for (const QString &paragraph : topic.text.split(u'\n', Qt::SkipEmptyParts)) {
        if (paragraph.endsWith(u'.'))
            take(paragraph);
        else
            heading = paragraph;
    }
    for (const HelpPicture &picture : topic.pictures) {
        QStringList lines = picture.text().split(u'\n');
        heading = lines.takeFirst();
        for (const QString &line : std::as_const(lines))
            take(line.endsWith(u'.') ? line : line + u'.'); // a paragraph, not a heading
    }
    return found.isEmpty() ? topic.text : found.join(u'\n');
}

} // namespace Linesman::Ui
