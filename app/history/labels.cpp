// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/labels.h"

#include <algorithm>

namespace Linesman::History {

namespace {
constexpr qsizetype LongestLabel = 40;

bool isBlank(QChar c)
{
    return c.isSpace();
}

/*! Calls \a take with the start and length of each word with a # before it. */
template <typename Take>
void eachTag(const QString &note, Take take)
{
    qsizetype at = 0;
    while (at < note.size()) {
        const qsizetype end = std::find_if(note.begin() + at, note.end(), isBlank) - note.begin();
        if (end - at > 1 && note.at(at) == u'#' && isLabel(note.sliced(at + 1, end - at - 1)))
            take(at, end - at);
        at = end + 1;
    }
}
} // namespace

bool isLabel(const QString &label)
{
    const auto isPart = [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.';
    };
    return !label.isEmpty() && label.size() <= LongestLabel && std::all_of(label.begin(), label.end(), isPart) &&
           std::any_of(label.begin(), label.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

QStringList labelsOf(const QString &note)
{
    QStringList labels;
    eachTag(note, [&](qsizetype from, qsizetype length) {
        const QString label = note.sliced(from + 1, length - 1);
        if (!labels.contains(label, Qt::CaseInsensitive))
            labels.append(label);
    });
    return labels;
}

QString withLabel(const QString &note, const QString &label)
{
    if (!isLabel(label) || labelsOf(note).contains(label, Qt::CaseInsensitive))
        return note;
    const bool isApart = note.isEmpty() || note.back().isSpace();
    return note + (isApart ? QString() : QString(u' ')) + u'#' + label;
}

QString withoutLabel(const QString &note, const QString &label)
{
    QString rest;
    qsizetype kept = 0;
    eachTag(note, [&](qsizetype from, qsizetype length) {
        if (note.sliced(from + 1, length - 1).compare(label, Qt::CaseInsensitive) != 0)
            return;
        rest += note.sliced(kept, from - kept);
        kept = from + length;
        // One of the blanks around it goes with it.
        if (kept < note.size() && (rest.isEmpty() || rest.back().isSpace()))
            ++kept;
    });
    rest += note.sliced(kept);
    return kept > 0 ? rest.trimmed() : note;
}

} // namespace Linesman::History
