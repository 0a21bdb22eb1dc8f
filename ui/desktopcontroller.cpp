// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktopcontroller.h"

#include "app/exchange/content.h"
#include "app/history/ownsending.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/applicationicon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/desktopsettings.h"
#include "ui/windowcontroller.h"

#include <QAction>
#include <QApplication>
#include <QFutureWatcher>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>
#include <optional>
#include <vector>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! The program's icon, with a dot while the listener runs. */
QIcon stateIcon(bool isListening)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48}) {
        QPixmap drawn = applicationIcon().pixmap(size);
        if (isListening) {
            QPainter painter(&drawn);
            painter.setRenderHint(QPainter::Antialiasing);
            const qreal dot = size * 0.42;
            painter.setPen(QPen(tokens().panel, size / 16.0));
            painter.setBrush(tokens().good);
            painter.drawEllipse(QRectF(size - dot - 1, size - dot - 1, dot, dot));
        }
        icon.addPixmap(drawn);
    }
    return icon;
}

constexpr auto SenderWrites = std::chrono::seconds(12); // by then a sender of ours has its answer, or gave up

/*! What was found in some captures. */
struct Judged {
    std::optional<History::Row> failing;
    QList<qint64> claiming; //!< forged, and said to be sent by Linesman
};

bool isForged(const History::Row &row)
{
    return row.signature == "wrong"_L1 || row.signature == "missing"_L1 || row.signature == "unknownKey"_L1;
}

/*!
    The first of the captures \a ids whose signature is not good, though Linesman did not forge it on purpose. Those that
    say that they are its own are left for later, and are not believed then. Any thread.
*/
Judged judged(const QString &file, const QList<qint64> &ids, bool isLater)
{
    Judged judged;
    const Result<History::Reader> reader = History::Reader::open(file);
    if (!reader)
        return judged;
    const Result<QList<History::Row>> rows = reader->rows(std::vector<ExchangeId>(ids.begin(), ids.end()));
    if (!rows)
        return judged;
    for (const History::Row &row : *rows) {
        if (!isForged(row))
            continue;
        const Result<std::optional<Exchange>> whole = reader->exchange(row.id);
        const bool claims = whole && *whole && isByLinesman((*whole)->requestHead);
        if (claims && !isLater) {
            judged.claiming.append(row.id);
            continue;
        }
        if (claims && History::wasSentFromHere(*reader, **whole).value_or(true))
            continue;
        judged.failing = row;
        break;
    }
    return judged;
}
} // namespace

DesktopController::DesktopController(MainWindow &window, Workspace::Services &services, WindowController &actions)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
    , m_actions(actions)
{
    setObjectName(u"desktopController"_s);
    makeTray();
    connect(&m_notes, &DesktopNotifier::pressed, &window, &MainWindow::present);
    connect(&window, &MainWindow::told, this,
            [this](Tone, const QString &sentence) { tellOutside(tr("Linesman"), sentence); });
    connect(&services.listener, &Webhooks::Listener::captured, this, &DesktopController::judgeCaptures);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_isFailureTold = false; // the next one is news again
    });
    connect(&services.listenerControl, &Workspace::ListenerControl::changed, this, &DesktopController::showState);
    connect(&services.emulator, &Emulator::Emulator::started, this, &DesktopController::showState);
    connect(&services.emulator, &Emulator::Emulator::stopped, this, &DesktopController::showState);
    connect(&services.settings, &Settings::changed, this, [this](const QString &key) {
        if (key == TrayIconSetting.key)
            applySettings();
    });
    showState();
    applySettings();
}

DesktopController::~DesktopController() = default;

void DesktopController::makeTray()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->setObjectName(u"trayMenu"_s);
    connect(m_menu->addAction(tr("Show Linesman")), &QAction::triggered, &m_window, &MainWindow::present);
    m_menu->addSeparator();
    m_listener = m_menu->addAction(QString());
    connect(m_listener, &QAction::triggered, &m_actions, &WindowController::toggleListener);
    m_emulator = m_menu->addAction(QString());
    connect(m_emulator, &QAction::triggered, &m_actions, &WindowController::toggleEmulator);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit Linesman")), &QAction::triggered, &m_window, &QWidget::close);
    m_tray = new QSystemTrayIcon(this);
    m_tray->setContextMenu(m_menu.get());
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            m_window.present();
    });
}

void DesktopController::applySettings()
{
    m_tray->setVisible(m_services.settings.value(TrayIconSetting) && QSystemTrayIcon::isSystemTrayAvailable());
}

void DesktopController::showState()
{
    const bool isListening = m_services.listener.isRunning();
    const bool isEmulating = m_services.emulator.isRunning();
    m_listener->setText(isListening ? tr("Stop Listener") : tr("Start Listener"));
    m_emulator->setText(isEmulating ? tr("Stop Emulator") : tr("Start Emulator"));
    m_trayText =
        u"Linesman\n"_s +
        (isListening ? tr("Listens at %1").arg(m_services.listenerControl.baseUrl()) : tr("Listener stopped")) + u'\n' +
        (isEmulating ? tr("Emulator at %1").arg(m_services.emulator.ready().baseUrl) : tr("Emulator stopped"));
    m_tray->setToolTip(m_trayText);
    m_tray->setIcon(stateIcon(isListening));
}

QString DesktopController::trayText() const
{
    return m_trayText;
}

bool DesktopController::isElsewhere() const
{
    return QGuiApplication::applicationState() != Qt::ApplicationActive || m_window.isMinimized();
}

void DesktopController::tellOutside(const QString &title, const QString &text)
{
    if (isElsewhere() && m_services.settings.value(DesktopNotesSetting))
        m_notes.tell(title, text);
}

void DesktopController::judgeCaptures(const QList<qint64> &ids)
{
    if (m_isFailureTold || !isElsewhere())
        return;
    judge(ids, false);
}

void DesktopController::judge(const QList<qint64> &ids, bool isLater)
{
    auto *watcher = new QFutureWatcher<Judged>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Judged found = watcher->result();
        if (m_isFailureTold)
            return;
        if (!found.claiming.isEmpty())
            QTimer::singleShot(SenderWrites, this, [this, ids = found.claiming] { judge(ids, true); });
        const std::optional<History::Row> &failing = found.failing;
        if (!failing)
            return;
        m_isFailureTold = true;
        tellOutside(tr("A webhook failed its check"),
                    failing->signature == "missing"_L1 ? tr("%1 came without a signature.").arg(failing->url)
                                                       : tr("%1 has a signature that does not fit.").arg(failing->url));
    });
    watcher->setFuture(QtConcurrent::run(judged, m_services.history.file(), ids, isLater));
}

} // namespace Linesman::Ui
