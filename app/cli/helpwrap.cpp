// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helpwrap.h"

#include "app/cli/console.h"

#include <QStringList>

#include <algorithm>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int UsualWidth = 100;
constexpr int LeastWidth = 40;
constexpr qsizetype LongLine = 104; //!< a line of our sources that its next word would have made longer was broken

/*! Whether \a next tells of something else, \a line being whole. */
bool beginsAnew(const QString &line, const QString &next)
{
    return line.endsWith(u'.') &&
           (next.startsWith("--"_L1) || next.startsWith("With --"_L1) || next.section(u' ', 0, 0).endsWith(u':'));
}

bool wasBroken(const QString &line, const QString &next)
{
    const bool isProse = !line.isEmpty() && !next.isEmpty() && !line.startsWith(u' ') && !next.startsWith(u' ') &&
                         !next.startsWith("{\""_L1) && !beginsAnew(line, next);
    return isProse && line.size() + 1 + next.section(u' ', 0, 0).size() > LongLine;
}

QStringList paragraphs(const QString &text)
{
    QStringList all;
    QString before;
    for (const QString &line : text.split(u'\n')) {
        if (!all.isEmpty() && wasBroken(before, line))
            all.last() += u' ' + line;
        else
            all.append(line);
        before = line;
    }
    return all;
}

QString wrappedLine(const QString &line, int width)
{
    const qsizetype indent = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; }) - line.begin();
    QString done;
    QString rest = line;
    while (rest.size() > width) {
        qsizetype at = rest.lastIndexOf(u' ', width);
        if (at <= indent)
            at = rest.indexOf(u' ', std::max<qsizetype>(width, indent)); // a word alone that is too long
        if (at < 0)
            break;
        done += rest.left(at) + u'\n';
        rest = QString(indent, u' ') + rest.mid(at + 1);
    }
    return done + rest;
}
} // namespace

int helpWidth()
{
    bool isNumber = false;
    int width = qEnvironmentVariable("COLUMNS").toInt(&isNumber);
    if (!isNumber || width <= 0)
        width = isTerminal(Stream::Output) ? terminalWidth(Stream::Output) : UsualWidth;
    return std::max(width, LeastWidth);
}

QString wrappedHelp(const QString &text, int width)
{
    QStringList lines;
    for (const QString &line : paragraphs(text))
        lines.append(wrappedLine(line, width));
    return lines.join(u'\n');
}

} // namespace Linesman::Cli
