// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch.h"

#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QHash>
#include <QTcpSocket>
#include <QTimer>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LookEvery = 250; //!< ms between two looks at the endpoint
constexpr int Settle = 300;    //!< ms of quiet after a file changed: an editor writes in several steps

class WatchTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::Watch)
public:
    static QString waiting()
    {
        return tr("Runs again when the endpoint comes back or a watched file changes. Stop with Ctrl+C.");
    }
    static QString isBack() { return tr("The endpoint is back: once more."); }
    static QString changed(const QString &file) { return tr("%1 changed: once more.").arg(file); }
};

/*! Waits for one reason to run again. */
class Watch : public QObject
{
public:
    Watch(const WatchOptions &options, const QUrl &endpoint);

    bool wait(); //!< false when it was stopped

private:
    void note();
    void look();
    void tell(bool isReachable);
    void end(bool again, const QString &why);

    const QUrl m_endpoint;
    QFileSystemWatcher m_files;
    QTimer m_settling;
    QTimer m_looking;
    QTcpSocket m_probe;
    QHash<QString, QDateTime> m_times; //!< when each was changed
    QString m_changed;
    bool m_wasAway = false;
    bool m_again = false;
};

Watch::Watch(const WatchOptions &options, const QUrl &endpoint)
    : m_endpoint(endpoint)
{
    for (const QString &file : options.files) {
        m_files.addPath(file);
        if (QFileInfo(file).isFile()) // many editors write a new file over it: the folder tells of that
            m_files.addPath(QFileInfo(file).absolutePath());
    }
    for (const QString &file : options.files)
        m_times.insert(file, QFileInfo(file).lastModified());
    m_settling.setSingleShot(true);
    m_settling.setInterval(Settle);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &Watch::note);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &Watch::note);
    connect(&m_settling, &QTimer::timeout, this, [this] { end(true, WatchTexts::changed(m_changed)); });
    connect(&m_probe, &QTcpSocket::connected, this, [this] { tell(true); });
    connect(&m_probe, &QTcpSocket::errorOccurred, this, [this] { tell(false); });
    connect(&m_looking, &QTimer::timeout, this, &Watch::look);
}

/*! Something in a folder changed, or in a file: only those that were named count. */
void Watch::note()
{
    for (auto file = m_times.begin(); file != m_times.end(); ++file) {
        const QDateTime now = QFileInfo(file.key()).lastModified();
        if (now == *file)
            continue;
        *file = now;
        m_changed = file.key();
        m_settling.start();
    }
}

void Watch::look()
{
    if (m_probe.state() != QAbstractSocket::UnconnectedState || m_endpoint.host().isEmpty())
        return;
    m_probe.connectToHost(m_endpoint.host(), quint16(m_endpoint.port(m_endpoint.scheme() == "https"_L1 ? 443 : 80)));
}

void Watch::tell(bool isReachable)
{
    m_probe.abort();
    if (isReachable && m_wasAway)
        end(true, WatchTexts::isBack());
    m_wasAway = m_wasAway || !isReachable;
}

void Watch::end(bool again, const QString &why)
{
    if (!why.isEmpty())
        say(why);
    m_looking.stop();
    m_settling.stop();
    m_again = again;
    QCoreApplication::quit();
}

bool Watch::wait()
{
    say(WatchTexts::waiting(), Tone::Faint);
    m_looking.start(LookEvery);
    onStopSignal([this] { end(false, {}); });
    QCoreApplication::exec();
    onStopSignal({});
    return m_again;
}

} // namespace

void addWatchOptions(const Command &command, WatchOptions &options)
{
    command.flag("--watch", options.watches, "Run again each time the endpoint was away and is back, until stopped");
    command.option("--watch-file", options.files, "Run again when this file or folder changes, too; may be given again")
        .valueName("FILE")
        .oneValueEach();
}

int runWatched(const WatchOptions &options, const QUrl &endpoint, const std::function<int()> &work)
{
    for (const QString &file : options.files) {
        if (!QFileInfo::exists(file))
            return wrongUsage(u"--watch-file: %1 does not exist"_s.arg(file));
    }
    int status = work();
    while ((options.watches || !options.files.isEmpty()) && status != Interrupted && status != WrongUsage) {
        Watch watch(options, endpoint);
        if (!watch.wait())
            break;
        status = work();
    }
    return status;
}

} // namespace Linesman::Cli
