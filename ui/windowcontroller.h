// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/services.h"
#include "ui/emulator/stopguard.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace Linesman::Ui {

class MainWindow;

/*! Ties the window's head, its frame and its commands to the services: what they show, and what pressing them does. */
class WindowController : public QObject
{
    Q_OBJECT
public:
    /*! The window owns it; the services outlive it. */
    WindowController(MainWindow &window, Workspace::Services &services);

    using Started = std::function<void(const Result<> &)>;

    /*! A failure is told; \a then hears how it ended (Cancelled: it was stopped), at once when it runs already. */
    void startEmulator(const Started &then = {});
    void stopEmulator(); //!< after a question when something would be lost
    void toggleEmulator();
    void useEmulator(); //!< starts it and makes it the current connection
    void toggleListener();

    /*! Why the emulator did not start last; nothing once it ran. */
    const std::optional<Error> &emulatorProblem() const { return m_emulatorProblem; }

signals:
    void emulatorFailed(const Linesman::Error &error);

private:
    void addCommands();
    bool hasToken(const OAuth::Connection &connection) const;
    /*! Says why a server did not start; a taken port offers the next that is free, and \a again starts with it. */
    void tellFailedStart(const Error &error, const Setting<int> &port, const std::function<void()> &again);
    void withdraw(QString &notice); //!< it runs: what was said of its start is over
    void tellListenerFailure(const Error &error);
    void endStart(const Result<> &started);
    void showConnection();
    void showEmulator();
    void showListener();
    void tellDrift(const QList<Workspace::DriftItem> &fresh);

    MainWindow &m_window;
    Workspace::Services &m_services;
    StopGuard m_stopGuard;
    std::optional<Error> m_emulatorProblem;
    QList<Started> m_waiting; //!< for its start
    QString m_emulatorNotice; //!< what was said of its failed start
    QString m_listenerNotice; //!< likewise
};

} // namespace Linesman::Ui
