// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/core/redaction.h"
#include "app/core/showntext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

// A signal handler may call next to nothing: it writes one byte, and the event loop reads it.
int stopPipe[2] = {-1, -1};

void writeStop(int)
{
    const int before = errno;
    const char byte = 's';
    [[maybe_unused]] const ssize_t written = ::write(stopPipe[1], &byte, 1);
    errno = before;
}

constexpr size_t Piece = 4096;     //!< PIPE_BUF: what a pipe takes at once when it says that it takes anything
constexpr int LastPatience = 2000; //!< ms that a reader has once we are told to stop

bool isStopping = false;
bool isUnread[2] = {false, false}; //!< of standard output and error: told to stop, nobody waits for it to be read

/*! Waits until \a output takes something; false when we are told to stop before. */
bool waitForReader(int output)
{
    bool &unread = isUnread[output - 1];
    pollfd ends[] = {{output, POLLOUT, 0}, {stopPipe[0], POLLIN, 0}};
    int count = 0;
    do {
        count = ::poll(ends, 2, unread ? 0 : isStopping ? LastPatience : -1);
    } while (count < 0 && errno == EINTR);
    unread = count < 0 || ends[0].revents == 0; // an error is for write() to tell
    return !unread;
}

/*!
    A reader that stops reading would hold this thread in write(), where no signal reaches it: so the signal's pipe is
    looked at meanwhile.
*/
void writeOut(int output, const QByteArray &bytes)
{
    size_t done = 0;
    while (done < size_t(bytes.size())) {
        if (!waitForReader(output))
            return;
        const ssize_t written = ::write(output, bytes.constData() + done, std::min(Piece, size_t(bytes.size()) - done));
        if (written < 0 && errno != EINTR && errno != EAGAIN) {
            if (output == STDOUT_FILENO)
                writeStop(0); // the reader is gone (SIGPIPE is ignored for the sockets' sake)
            return;
        }
        done += written > 0 ? size_t(written) : 0;
    }
}

void write(std::FILE *stream, const QByteArray &bytes)
{
    if (stopPipe[0] >= 0) {
        writeOut(stream == stdout ? STDOUT_FILENO : STDERR_FILENO, bytes);
        return;
    }
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printLine(const QString &line)
{
    write(stdout, terminalLine(line).toUtf8() + '\n');
}

void printText(const QString &text)
{
    const QString shown = terminalText(text);
    write(stdout, shown.toUtf8() + (shown.endsWith(u'\n') ? "" : "\n"));
}

void printData(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void printPart(const QString &text)
{
    write(stdout, terminalText(text).toUtf8());
}

void say(const QString &line)
{
    write(stderr, terminalLine(redacted(line)).toUtf8() + '\n');
}

void sayPart(const QString &text)
{
    write(stderr, terminalText(redacted(text)).toUtf8());
}

int couldNotStart(const Error &error)
{
    say(u"linesman-cli: %1"_s.arg(describe(error)));
    if (!error.detail.isEmpty())
        say(u"  %1"_s.arg(error.detail));
    return CouldNotStart;
}

int wrongUsage(const QString &reason)
{
    say(u"linesman-cli: %1"_s.arg(reason));
    return WrongUsage;
}

void onStopSignal(std::function<void()> stop)
{
    static std::function<void()> current; // one set of signals per process
    current = std::move(stop);
    if (stopPipe[0] >= 0)
        return;
    if (::pipe2(stopPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // no descriptors left: the signals keep their usual effect
    auto *notifier = new QSocketNotifier(stopPipe[0], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [] {
        char bytes[16];
        while (::read(stopPipe[0], bytes, sizeof bytes) > 0) {
        }
        isStopping = true;
        if (const std::function<void()> run = current)
            run();
    });
    struct sigaction action = {};
    action.sa_handler = writeStop;
    action.sa_flags = SA_RESTART | SA_RESETHAND;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace Linesman::Cli
