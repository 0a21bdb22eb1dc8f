// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/tunnel.h"

#include "app/core/childprocess.h"
#include "app/core/coalescer.h"
#include "app/core/enumnames.h"
#include "app/core/text.h"
#include "app/webhooks/listener.h"
#include "app/webhooks/tunnelcommand.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qsizetype LongestLine = 8 * 1024;
constexpr qsizetype LinesKept = 20;
constexpr auto BeatLimit = 10s;
constexpr auto EndLimit = 3s; //!< for the program to end when it is asked to

constexpr auto TunnelStates = enumNames<Tunnel::State>({{Tunnel::State::Stopped, "stopped"},
                                                        {Tunnel::State::Starting, "starting"},
                                                        {Tunnel::State::Unproven, "unproven"},
                                                        {Tunnel::State::Reaching, "reaching"},
                                                        {Tunnel::State::Broken, "broken"},
                                                        {Tunnel::State::Ended, "ended"}});

/*! Ours without what is only for us: tokens come in variables with our name. */
QProcessEnvironment environmentForOthers()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("LINESMAN_"_L1))
            environment.remove(name);
    }
    return environment;
}

/*! What a heartbeat's result says; empty when it came through to our listener. */
QString problemOf(const Http::TransferResult &result, const std::string &token)
{
    if (result.error)
        return result.error->detail;
    if (result.status == 204 && result.headers.value("X-Linesman-Heartbeat") == std::string_view(token))
        return {};
    return u"status %1, not from this listener"_s.arg(result.status);
}
} // namespace

QString tunnelStateWord(Tunnel::State state)
{
    return TunnelStates.text(state);
}

Tunnel::Tunnel(Listener &listener, Http::DeliveryClient &client, QObject *parent)
    : QObject(parent)
    , m_listener(listener)
    , m_client(client)
    , m_beats(std::make_unique<Coalescer<std::vector<Beat>>>(10ms, [this](const std::vector<Beat> &beats) {
        for (const Beat &beat : beats)
            beaten(beat);
    }))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Tunnel::beat);
}

Tunnel::~Tunnel()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->terminate();
    if (!m_process->waitForFinished(1000)) {
        m_process->kill();
        m_process->waitForFinished(1000);
    }
}

void Tunnel::setPauses(const Pauses &pauses)
{
    m_pauses = pauses;
}

Result<> Tunnel::start(const QString &command, const QString &knownUrl)
{
    if (m_process)
        return {};
    if (!m_listener.isRunning())
        return failure(Error::Kind::BadInput, u"the listener does not run: there is nothing to lead to"_s);
    const Result<TunnelCommand> read = tunnelCommand(command, QUrl(m_listener.baseUrl()));
    if (!read)
        return failure(read.error());
    m_url.clear();
    m_lines.clear();
    m_unread.clear();
    m_knownUrl = knownUrl;
    m_hasStarted = false;
    m_process = new QProcess(this);
    connectProcess(m_process);
    m_address = read->address;
    setState(State::Starting);
    endWithThisProgram(*m_process);
    m_process->setProcessEnvironment(environmentForOthers());
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->start(read->program, read->arguments); // may have failed when it returns
    return {};
}

void Tunnel::connectProcess(QProcess *process)
{
    process->setProcessChannelMode(QProcess::MergedChannels); // cloudflared prints to one, ngrok to the other
    connect(process, &QProcess::readyReadStandardOutput, this, &Tunnel::read);
    connect(process, &QProcess::started, this, [this] {
        m_hasStarted = true;
        if (!m_address.isEmpty())
            takeUrl(m_address);
    });
    connect(process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        read();
        ended(status == QProcess::NormalExit ? u"the program ended with status %1"_s.arg(code)
                                             : u"the program crashed"_s);
    });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // then nothing finishes
            ended(u"%1 could not be started: %2"_s.arg(process->program(), process->errorString()));
    });
}

void Tunnel::stop()
{
    if (m_process) {
        QProcess *process = std::exchange(m_process, nullptr);
        process->disconnect(this);
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        QTimer::singleShot(EndLimit, process, &QProcess::kill);
        process->terminate();
    }
    release();
    m_url.clear();
    setState(State::Stopped);
}

/*! The listener is on its own again. */
void Tunnel::release()
{
    m_timer.stop();
    ++m_lastBeat; // what is still on its way says nothing any more
    m_listener.setTunnelHost({});
    m_listener.setHeartbeat({});
}

void Tunnel::read()
{
    if (!m_process)
        return;
    m_unread += m_process->readAllStandardOutput();
    qsizetype begin = 0;
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n', begin)) {
        readLine(QString::fromUtf8(m_unread.constData() + begin, std::min(end - begin, LongestLine)).trimmed());
        begin = end + 1;
    }
    m_unread.remove(0, begin);
    if (m_unread.size() > LongestLine)
        m_unread.truncate(LongestLine);
}

void Tunnel::readLine(const QString &line)
{
    if (line.isEmpty())
        return;
    m_lines += line;
    if (m_lines.size() > LinesKept)
        m_lines.removeFirst();
    if (!m_address.isEmpty()) // what else it prints is no address of its own
        return;
    const QString url = tunnelUrlIn(line, QUrl(m_listener.baseUrl()));
    if (url.isEmpty() || url == m_url || (!m_url.isEmpty() && !isTunnelUrlAgain(m_url, url)))
        return;
    takeUrl(url);
}

void Tunnel::takeUrl(const QString &url)
{
    const QString before = m_url.isEmpty() ? m_knownUrl : m_url;
    m_url = url;
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_listener.setTunnelHost(QUrl(url).host().toStdString());
    m_listener.setHeartbeat(std::string(HeartbeatPath) + m_token.toStdString());
    setState(State::Unproven);
    if (!before.isEmpty() && before != url)
        emit urlChanged(before, url);
    m_timer.start(m_pauses.first);
}

void Tunnel::ended(const QString &how)
{
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    process->deleteLater();
    release();
    setState(State::Ended, how);
}

void Tunnel::beat()
{
    if (!m_process || m_url.isEmpty())
        return;
    Http::Transfer transfer;
    transfer.method = "GET";
    transfer.url = m_url.toStdString() + std::string(HeartbeatPath) + m_token.toStdString();
    transfer.timeout = BeatLimit;
    const quint64 number = ++m_lastBeat;
    m_client.send(transfer, [input = m_beats->input(), number,
                             token = m_token.toStdString()](const Http::TransferResult &result) {
        const QString problem = problemOf(result, token);
        input.add([number, &problem](std::vector<Beat> &beats) { beats.push_back({number, problem}); });
    });
}

void Tunnel::beaten(const Beat &beat)
{
    if (beat.number != m_lastBeat)
        return;
    // A new name takes some seconds until it is known everywhere: that is no fault yet.
    const bool isNews = m_state == State::Unproven && !beat.problem.isEmpty();
    if (beat.problem.isEmpty())
        setState(State::Reaching);
    else
        setState(isNews && m_problem.isEmpty() ? State::Unproven : State::Broken, beat.problem);
    m_timer.start(beat.problem.isEmpty() ? m_pauses.usual : m_pauses.first);
}

void Tunnel::setState(State state, const QString &problem)
{
    if (m_state == state && m_problem == problem)
        return;
    m_state = state;
    m_problem = problem;
    emit changed();
}

} // namespace Linesman::Webhooks
