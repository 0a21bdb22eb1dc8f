// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTest>

namespace Linesman::TestSuite {

/*! What a run of linesman-cli gave. */
struct CliOutcome {
    int status = -1;
    QByteArray out;
    QList<QJsonObject> lines; //!< of standard output, as far as they are objects
    QString err;
};

/*! Runs linesman-cli to its end; \a input goes to its standard input. */
inline CliOutcome runCli(const QStringList &arguments, const QByteArray &input = {},
                         const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(Linesman::Testing::cliProgram(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        process.kill();
    CliOutcome outcome;
    outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    for (const QByteArray &line : outcome.out.split('\n')) {
        if (line.startsWith('{'))
            outcome.lines.append(QJsonDocument::fromJson(line).object());
    }
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

/*! An emulator in a process of its own, on a free port. */
class EmulatorProcess
{
public:
    explicit EmulatorProcess(const QString &dataDir, const QStringList &arguments = {})
    {
        const QString readyFile = dataDir + QStringLiteral("-ready.json");
        QFile::remove(readyFile); // of one that ran there before
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(Linesman::Testing::cliProgram(),
                        QStringList{QStringLiteral("emulator"), QStringLiteral("--port"), QStringLiteral("0"),
                                    QStringLiteral("--ready-file"), readyFile, QStringLiteral("--data-dir"), dataDir} +
                            arguments);
        const auto read = [&readyFile] {
            QFile file(readyFile);
            return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        };
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(!read().isEmpty(), 30'000);
        }();
        ready = read();
    }
    ~EmulatorProcess()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5'000))
            m_process.kill();
    }
    QString url() const { return ready.value(QLatin1StringView("baseUrl")).toString(); }

    QJsonObject ready; //!< as in the ready file

private:
    QProcess m_process;
};

} // namespace Linesman::TestSuite
