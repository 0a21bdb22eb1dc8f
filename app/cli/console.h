// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

// What the operating system is asked about the terminal, and nothing else does: console_unix.cpp is its one source here.
namespace Linesman::Cli {

enum class Stream { Input, Output, Error };

/*!
    Called first in main(): a standard stream that is closed is taken by something that fails when it is used. Else the
    next file or connection would get its number, and what was meant for a person would go there.
*/
void occupyClosedStreams();
/*! Whether standard input was closed when the program began. */
bool isInputClosed();

/*! Whether a person sits at the other end of \a stream. */
bool isTerminal(Stream stream);
/*! Columns of the terminal at \a stream; 80 where that is not known. */
int terminalWidth(Stream stream);
/*! Whether colours are understood there and wanted: NO_COLOR and TERM=dumb say no (https://no-color.org, 2026-11-30). */
bool wantsColour(Stream stream);

/*! What is typed is not shown while it lives. No effect where standard input is no terminal. */
class HiddenInput
{
public:
    HiddenInput();
    ~HiddenInput(); //!< shows it again
    HiddenInput(const HiddenInput &) = delete;
    HiddenInput &operator=(const HiddenInput &) = delete;

    bool isHidden() const; //!< not when it comes from a file or a pipe

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

/*! One line of standard input without its end, and not a byte more: what follows is for others. Waits for it. */
QByteArray readInputLine();

/*!
    All of \a bytes, at once. After onStopSignal() was called, output that nobody reads holds the program no longer than
    until such a signal.
*/
void writeConsole(Stream stream, const QByteArray &bytes);

/*! Whether \a stream is a pipe whose reader has gone, which is no error: it wants no more. */
bool hasReaderLeft(Stream stream);

/*! Why standard output did not take all of it: a full disk, ...; empty when it did or when its reader simply left. */
QString unwrittenOutput();

/*!
    Calls \a stop on the main thread at SIGINT, SIGTERM, or when nobody reads standard output any more. A second signal
    ends the program at once. The last function given counts.
*/
void onStopSignal(std::function<void()> stop);
/*! Whether such a signal came, also before its function was called. Any thread. */
bool isToldToStop();

} // namespace Linesman::Cli
