// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
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

constexpr size_t MostAtOnce = 4096; //!< PIPE_BUF: what a pipe takes at once when it says that it takes anything
constexpr int LastPatience = 2000;  //!< ms that a reader has once we are told to stop

std::atomic<bool> isStopping = false;
bool isInputMissing = false;
int outputFault = 0; //!< why standard output did not take something; 0 when it did, or when its reader left
bool isUnread[2] = {false, false}; //!< of standard output and error: told to stop, nobody waits for it to be read

void noteFault(int output)
{
    if (output == STDOUT_FILENO && errno != EPIPE && outputFault == 0)
        outputFault = errno;
}

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
        const ssize_t written =
            ::write(output, bytes.constData() + done, std::min(MostAtOnce, size_t(bytes.size()) - done));
        if (written < 0 && errno != EINTR && errno != EAGAIN) {
            noteFault(output);
            if (output == STDOUT_FILENO)
                writeStop(0); // the reader is gone (SIGPIPE is ignored for the sockets' sake)
            return;
        }
        done += written > 0 ? size_t(written) : 0;
    }
}

int descriptorOf(Stream stream)
{
    return stream == Stream::Input ? STDIN_FILENO : stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO;
}

} // namespace

void occupyClosedStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) >= 0 || errno != EBADF)
            continue;
        isInputMissing = isInputMissing || stream == STDIN_FILENO;
        // The other way round: reading it, or writing to it, fails. It gets the lowest number that is free: this one.
        [[maybe_unused]] const int taken = ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

bool isInputClosed()
{
    return isInputMissing;
}

bool isTerminal(Stream stream)
{
    return ::isatty(descriptorOf(stream)) != 0;
}

bool hasReaderLeft(Stream stream)
{
    pollfd end{descriptorOf(stream), POLLOUT, 0};
    return ::poll(&end, 1, 0) > 0 && (end.revents & POLLERR) != 0;
}

int terminalWidth(Stream stream)
{
    winsize size{};
    const bool isKnown = ::ioctl(descriptorOf(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return isKnown ? size.ws_col : 80;
}

bool wantsColour(Stream stream)
{
    return isTerminal(stream) && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

struct HiddenInput::Before {
    termios settings{};
};

HiddenInput::HiddenInput()
    : m_before(std::make_unique<Before>())
{
    if (::tcgetattr(STDIN_FILENO, &m_before->settings) != 0) {
        m_before.reset();
        return;
    }
    termios hidden = m_before->settings;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
}

HiddenInput::~HiddenInput()
{
    if (m_before)
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before->settings);
}

bool HiddenInput::isHidden() const
{
    return m_before != nullptr;
}

QByteArray readInputLine()
{
    QByteArray line;
    char byte = 0;
    ssize_t count = 0;
    do {
        count = ::read(STDIN_FILENO, &byte, 1);
        if (count == 1 && byte != '\n')
            line += byte;
    } while ((count == 1 && byte != '\n') || (count < 0 && errno == EINTR));
    return line;
}

QString unwrittenOutput()
{
    if (outputFault == EBADF)
        return u"it is closed"_s;
    return outputFault == 0 ? QString() : QString::fromLocal8Bit(std::strerror(outputFault));
}

void writeConsole(Stream stream, const QByteArray &bytes)
{
    if (stopPipe[0] >= 0) {
        writeOut(descriptorOf(stream), bytes);
        return;
    }
    std::FILE *file = stream == Stream::Output ? stdout : stderr;
    const bool isWhole = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file) == size_t(bytes.size());
    if (std::fflush(file) != 0 || !isWhole)
        noteFault(descriptorOf(stream));
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

bool isToldToStop()
{
    pollfd told{stopPipe[0], POLLIN, 0}; // as long as the event loop has not come to it
    return isStopping || (stopPipe[0] >= 0 && ::poll(&told, 1, 0) > 0);
}

} // namespace Linesman::Cli
