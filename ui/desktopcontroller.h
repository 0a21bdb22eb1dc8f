// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/services.h"
#include "ui/desktopnotifier.h"
#include "ui/widgets/tone.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace Linesman::Ui {

class MainWindow;
class WindowController;

/*!
    Linesman outside its window: an icon in the tray that says what runs, and notes of the desktop when long work ended
    or a capture failed while the person works elsewhere.
*/
class DesktopController : public QObject
{
    Q_OBJECT
public:
    /*! The window owns it; the services outlive it. */
    DesktopController(MainWindow &window, Workspace::Services &services, WindowController &actions);
    ~DesktopController() override;

    QString trayText() const; //!< what the icon's tooltip says

private:
    void makeTray();
    void showState();
    void applySettings();
    void tellOutside(const QString &title, const QString &text);
    void judgeCaptures(const QList<qint64> &ids);
    void judge(const QList<qint64> &ids, bool isLater);
    bool isElsewhere() const;

    MainWindow &m_window;
    Workspace::Services &m_services;
    WindowController &m_actions;
    DesktopNotifier m_notes;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_listener = nullptr;
    QAction *m_emulator = nullptr;
    QSystemTrayIcon *m_tray = nullptr;
    QString m_trayText;
    bool m_isFailureTold = false; //!< of a capture, since the window was left
};

} // namespace Linesman::Ui
