// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"

#include <QFile>
#include <QProcess>

namespace Linesman::TestSuite {

/*! The bridge of the README, as a reader copies it, in a process of its own. It reads `ready.json` in \a folder. */
class ReadmeBridge
{
public:
    /*! Its port is 0 when it did not start: said() tells why. */
    explicit ReadmeBridge(const QString &folder)
    {
        QFile readme(Linesman::Testing::sourceDir() + QStringLiteral("/README.md"));
        if (!readme.open(QIODevice::ReadOnly))
            return;
        QString source = QString::fromUtf8(readme.readAll())
                             .section(QStringLiteral("```js\n"), 1, 1)
                             .section(QStringLiteral("```"), 0, 0);
        source.replace(QStringLiteral("listen(3000, '127.0.0.1')"),
                       QStringLiteral("listen(0, '127.0.0.1', function () { console.log(this.address().port); })"));
        QFile script(folder + QStringLiteral("/bridge.mjs"));
        if (!script.open(QIODevice::WriteOnly) || script.write(source.toUtf8()) <= 0)
            return;
        script.close();
        m_process.setWorkingDirectory(folder);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("node"), {script.fileName()});
        if (m_process.waitForReadyRead(30'000))
            m_port = m_process.readLine().trimmed().toInt();
    }
    ~ReadmeBridge()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    int port() const { return m_port; }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/deliver").arg(m_port); }
    /*! Since it was asked last. */
    QString said()
    {
        if (m_process.error() == QProcess::FailedToStart)
            return QStringLiteral("the package nodejs has node: ") + m_process.errorString();
        return QString::fromUtf8(m_process.readAll());
    }

private:
    QProcess m_process;
    int m_port = 0;
};

} // namespace Linesman::TestSuite
