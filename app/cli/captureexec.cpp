// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/captureexec.h"

#include "app/cli/terminal.h"
#include "app/core/sentence.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int AtOnce = 4;
constexpr std::size_t MostWaiting = 1'000;
constexpr qint64 MostBytes = 64 * 1024 * 1024;
constexpr auto FinishLimit = 5s;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::ListenCommand)
public:
    static QString failed(qint64 capture, int status)
    {
        return tr("The command ended with status %1 for capture %2.")
            .arg(QString::number(status), QString::number(capture));
    }
    static QString notStarted(qint64 capture, const QString &why)
    {
        return tr("The command could not be run for capture %1: %2.").arg(QString::number(capture), withoutStop(why));
    }
    static QString tooSlow()
    {
        return tr("The command cannot keep up with the captures; from now on it is not run for all of them.");
    }
};
} // namespace

void CaptureExec::run(qint64 capture, const QByteArray &json)
{
    if (m_waiting.size() >= MostWaiting || m_waitingBytes + json.size() > MostBytes) {
        if (m_skipped++ == 0)
            say(Texts::tooSlow());
        return;
    }
    m_waiting.push_back({capture, json});
    m_waitingBytes += json.size();
    startNext();
}

void CaptureExec::startNext()
{
    if (m_running >= AtOnce || m_waiting.empty())
        return;
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_waitingBytes -= next.json.size();
    ++m_running;
    auto *process = new QProcess(this);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(process, &QProcess::readyReadStandardOutput, this,
            [process] { sayPart(QString::fromUtf8(process->readAllStandardOutput())); });
    connect(process, &QProcess::finished, this, [this, process, capture = next.capture] { ended(process, capture); });
    connect(process, &QProcess::errorOccurred, this,
            [this, process, capture = next.capture](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart) // then nothing finishes
                    ended(process, capture);
            });
    process->start(u"/bin/sh"_s, {u"-c"_s, m_command});
    process->write(next.json + '\n');
    process->closeWriteChannel();
}

void CaptureExec::ended(QProcess *process, qint64 capture)
{
    if (process->error() == QProcess::FailedToStart)
        say(Texts::notStarted(capture, process->errorString()));
    else if (process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0)
        say(Texts::failed(capture, process->exitCode()));
    process->deleteLater();
    --m_running;
    startNext();
}

void CaptureExec::finish()
{
    const QDeadlineTimer deadline(FinishLimit);
    while ((m_running > 0 || !m_waiting.empty()) && !deadline.hasExpired()) {
        QEventLoop loop;
        QTimer::singleShot(50ms, &loop, &QEventLoop::quit);
        loop.exec();
    }
    const QList<QProcess *> left = findChildren<QProcess *>();
    for (QProcess *process : left) {
        process->disconnect(this);
        process->kill();
        process->waitForFinished(1000);
    }
}

} // namespace Linesman::Cli
