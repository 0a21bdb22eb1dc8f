// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/core/codequote.h"
#include "app/core/outputfile.h"
#include "app/core/redaction.h"
#include "app/core/sentence.h"
#include "app/core/showntext.h"
#include "app/core/symptom.h"
#include "app/core/translations.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <atomic>
#include <chrono>
#include <utility>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Manner manner;
// Atomic: an export that waits for a pipe's reader says so from its own thread, see withProgress().
std::atomic<bool> isMidLine = false; //!< a piece of a line was written, its end was not
std::atomic<bool> isProgressShown = false;

void write(Stream stream, const QByteArray &bytes)
{
    if (isProgressShown.exchange(false))
        writeConsole(Stream::Error, "\r\x1b[K");
    writeConsole(stream, bytes);
    if (!bytes.isEmpty())
        isMidLine = !bytes.endsWith('\n');
}

bool isColoured(Stream stream)
{
    return manner.colour == Colour::Always || (manner.colour == Colour::Auto && wantsColour(stream));
}

const char *codeOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return "\x1b[32m";
    case Tone::Bad:
        return "\x1b[31m";
    case Tone::Warning:
        return "\x1b[33m";
    case Tone::Faint:
        return "\x1b[2m";
    case Tone::Plain:
        break;
    }
    return "";
}

/*! What others wrote was made harmless before: the colours are ours alone. */
QByteArray painted(const QByteArray &text, Tone tone, Stream stream)
{
    return tone == Tone::Plain || text.isEmpty() || !isColoured(stream) ? text : codeOf(tone) + text + "\x1b[0m";
}

/*! The first \a columns of \a text that a terminal shows in one line. */
QString fitting(const QString &text, int columns)
{
    const QString line = terminalLine(text);
    return line.size() < columns ? line : line.left(qMax(columns - 2, 0)) + u'…';
}

} // namespace

void setManner(const Manner &chosen)
{
    manner = chosen;
}

void printJson(const QJsonObject &object)
{
    write(Stream::Output, Quote::harmlessJson(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n');
}

void printLine(const QString &line, Tone tone)
{
    write(Stream::Output, painted(terminalLine(line).toUtf8(), tone, Stream::Output) + '\n');
}

void printLine(std::initializer_list<Piece> pieces)
{
    QByteArray line;
    for (const Piece &piece : pieces)
        line += painted(terminalLine(piece.text).toUtf8(), piece.tone, Stream::Output);
    write(Stream::Output, line + '\n');
}

void printText(const QString &text)
{
    const QString shown = terminalText(text);
    write(Stream::Output, shown.toUtf8() + (shown.endsWith(u'\n') ? "" : "\n"));
}

void printSetIn(const QString &text)
{
    QString lines = terminalText(text); // first, for it makes line breaks of carriage returns
    if (lines.endsWith(u'\n'))
        lines.chop(1);
    lines.replace(u'\n', "\n    "_L1);
    write(Stream::Output, "    " + lines.toUtf8() + '\n');
}

void printData(const QByteArray &bytes)
{
    write(Stream::Output, bytes);
}

void printPart(const QString &text, Tone tone)
{
    write(Stream::Output, painted(terminalText(text).toUtf8(), tone, Stream::Output));
}

void say(const QString &line, Tone tone)
{
    if (!manner.isQuiet)
        write(Stream::Error, painted(terminalLine(redacted(line)).toUtf8(), tone, Stream::Error) + '\n');
}

void sayPart(const QString &text)
{
    write(Stream::Error, terminalText(redacted(text)).toUtf8());
}

void sayProgress(const QString &text)
{
    if (manner.isQuiet || isMidLine || !isTerminal(Stream::Error))
        return;
    const QByteArray line = fitting(redacted(text), terminalWidth(Stream::Error)).toUtf8();
    writeConsole(Stream::Error, "\r\x1b[K" + painted(line, Tone::Faint, Stream::Error));
    isProgressShown = true;
}

void endProgress()
{
    write(Stream::Error, {});
}

void complain(const QString &line)
{
    write(Stream::Error, painted(terminalLine(redacted(line)).toUtf8(), Tone::Bad, Stream::Error) + '\n');
}

void complainOf(const Error &error, const QString &about)
{
    const QString sentence = describe(error);
    complain(u"linesman-cli: %1%2"_s.arg(about.isEmpty() ? QString() : about + u": "_s, sentence));
    const bool isInItsWords = !error.message.isEmpty() && error.detail.endsWith(error.message) &&
                              sentence.contains(withoutStop(error.message));
    const bool isToldWhole =
        isInItsWords || sentence.contains(withoutStop(error.detail)) || symptomOf(error.detail) != Symptom::None;
    if (!error.detail.isEmpty() && !isToldWhole)
        complain(u"  %1"_s.arg(error.detail));
}

int couldNotStart(const Error &error)
{
    const EnglishWords english;
    if (error.kind == Error::Kind::Keychain) {
        complain(u"linesman-cli: The key store cannot be used: %1. Unlock it, or do without: \"linesman-cli connect "
                 "--token-output FILE\" gives an access token, and --token-file FILE or LINESMAN_TOKEN uses one."_s.arg(
                     withoutStop(error.detail)));
        return CouldNotStart;
    }
    complainOf(error);
    return error.kind == Error::Kind::Cancelled ? Interrupted : CouldNotStart;
}

void awaitReaders()
{
    struct Wait {
        bool isSaid = false;
        bool wasTold = false; //!< to stop, before the wait began: the result so far is still handed over
    };
    OutputFile::setPatience([wait = Wait()](const QString &name, std::chrono::milliseconds waited) mutable {
        constexpr auto Moment = 500ms;
        constexpr auto LastPatience = 2s;
        if (waited == 0ms)
            wait = {false, isToldToStop()};
        if (waited > Moment && !std::exchange(wait.isSaid, true))
            say(QCoreApplication::translate("Linesman::Cli::Terminal",
                                            "Nobody reads the pipe %1 yet: waiting, until Ctrl+C.")
                    .arg(name));
        return !isToldToStop() || (wait.wasTold && waited < LastPatience);
    });
}

int wrongUsage(const QString &reason)
{
    complain(u"linesman-cli: %1"_s.arg(reason));
    return WrongUsage;
}

} // namespace Linesman::Cli
