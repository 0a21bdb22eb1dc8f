// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"

#include <QProcess>
#include <QStringList>

namespace Linesman::TestSuite {

/*! linesman-cli as it goes on; killed with the object. */
class LiveProcess
{
public:
    explicit LiveProcess(const QStringList &arguments)
    {
        m_process.start(Linesman::Testing::cliProgram(), arguments);
        m_process.waitForStarted();
    }
    ~LiveProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /*! Reads standard output until a line has \a part; empty when none came. */
    QString lineWith(const QString &part, int patience = 20'000)
    {
        for (;;) {
            while (!m_process.canReadLine()) {
                if (!m_process.waitForReadyRead(patience) && !m_process.canReadLine())
                    return {};
            }
            const QString line = QString::fromUtf8(m_process.readLine());
            if (line.contains(part))
                return line;
        }
    }
    void terminate() { m_process.terminate(); }
    int stop()
    {
        terminate();
        return end();
    }
    /*! Waits until it ends by itself. */
    int end()
    {
        if (m_process.state() == QProcess::NotRunning)
            return m_process.exitCode();
        return m_process.waitForFinished(20'000) ? m_process.exitCode() : -1;
    }
    QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QProcess m_process;
};

} // namespace Linesman::TestSuite
