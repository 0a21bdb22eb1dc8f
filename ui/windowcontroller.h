// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/services.h"
#include "ui/emulator/stopguard.h"

#include <QObject>

namespace Linesman::Ui {

class MainWindow;

/*! Ties the window's head, its frame and its commands to the services: what they show, and what pressing them does. */
class WindowController : public QObject
{
    Q_OBJECT
public:
    /*! The window owns it; the services outlive it. */
    WindowController(MainWindow &window, Workspace::Services &services);

    void startEmulator();
    void stopEmulator(); //!< after a question when something would be lost
    void toggleEmulator();
    void useEmulator(); //!< starts it and makes it the current connection
    void toggleListener();

private:
    void addCommands();
    void showConnection();
    void showEmulator();
    void showListener();

    MainWindow &m_window;
    Workspace::Services &m_services;
    StopGuard m_stopGuard;
};

} // namespace Linesman::Ui
