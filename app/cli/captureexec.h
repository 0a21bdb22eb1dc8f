// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <deque>
#include <utility>

class QProcess;

namespace Linesman::Cli {

/*!
    Runs a command of the person's own for each capture, by the shell, with the capture as JSON on its standard input. A few
    at a time and in order; what waits is bounded. What a command prints goes to standard error.
*/
class CaptureExec : public QObject
{
public:
    explicit CaptureExec(QString command)
        : m_command(std::move(command))
    {
    }

    void run(qint64 capture, const QByteArray &json);
    void finish(); //!< waits for what runs and waits, some seconds, then ends it
    qint64 skipped() const { return m_skipped; }

private:
    struct Waiting {
        qint64 capture;
        QByteArray json;
    };
    void startNext();
    void ended(QProcess *process, qint64 capture);

    const QString m_command;
    std::deque<Waiting> m_waiting;
    qint64 m_waitingBytes = 0;
    int m_running = 0;
    qint64 m_skipped = 0;
};

} // namespace Linesman::Cli
