// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/services.h"
#include "ui/emulator/stopguard.h"

#include <QObject>

namespace Linesman::Ui {

class MainWindow;
class OverviewPage;
class Page;

/*! Ties the window's head, its frame and the overview to the services: what they show, and what pressing them does. */
class Wiring : public QObject
{
    Q_OBJECT
public:
    Wiring(MainWindow &window, Workspace::Services &services);

    /*! Makes the overview, tied to the rest. */
    OverviewPage *makeOverview();
    Page *makeConnect(); //!< its button starts the emulator and makes it the current connection
    void stopEmulator(); //!< after a question when something would be lost

private:
    void showConnection();
    void showEmulator();
    void toggleEmulator();
    void startEmulator();
    void showListener();
    void toggleListener();
    void showLineTest();
    void keepLineTest();
    QString lastLineTestFile() const;
    void addCommands();

    MainWindow &m_window;
    Workspace::Services &m_services;
    StopGuard m_stopGuard;
    OverviewPage *m_overview = nullptr;
};

} // namespace Linesman::Ui
