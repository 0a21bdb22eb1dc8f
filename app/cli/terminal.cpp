// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/core/redaction.h"
#include "app/core/showntext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
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

void write(std::FILE *stream, const QByteArray &bytes)
{
    const bool whole = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    if ((!whole || std::fflush(stream) != 0) && stream == stdout && stopPipe[1] >= 0)
        writeStop(0); // the reader is gone (SIGPIPE is ignored for the sockets' sake)
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
