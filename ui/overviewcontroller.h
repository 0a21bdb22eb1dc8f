// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/services.h"

#include <QObject>

namespace Linesman::Ui {

class MainWindow;
class OverviewPage;
class WindowController;

/*! Makes the overview and keeps it true; keeps what the last line test found for the next start. */
class OverviewController : public QObject
{
    Q_OBJECT
public:
    /*! The window owns it; all others outlive it. */
    OverviewController(MainWindow &window, Workspace::Services &services, WindowController &actions);

    OverviewPage *makePage(); //!< the caller's

private:
    void showConnection();
    void showEmulator();
    void showListener();
    void showEndpoint();
    void showLineTest();
    void keepLineTest();
    QString lastLineTestFile() const;

    MainWindow &m_window;
    Workspace::Services &m_services;
    WindowController &m_actions;
    OverviewPage *m_page = nullptr; //!< once it was made
};

} // namespace Linesman::Ui
