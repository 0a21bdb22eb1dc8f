// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/http/deliveryclient.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

class QProcess;

namespace Linesman {
template <typename Batch>
class Coalescer;
}

namespace Linesman::Webhooks {

class Listener;

/*!
    A program that makes a listener reachable from the Internet (cloudflared, ngrok, any other), started and stopped
    from here: its address is read from what it prints, or given beforehand, the listener accepts that name, and a
    heartbeat through it says whether it reaches the listener. On the window's thread.
*/
class Tunnel : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Stopped,
        Starting, //!< it has not said its address yet
        Unproven, //!< its address is known; no heartbeat came through it so far
        Reaching, //!< the last heartbeat came through
        Broken,   //!< it did not; problem() says why
        Ended,    //!< the program ended by itself, or could not be started; problem() says how
    };
    struct Pauses {
        std::chrono::milliseconds first{2'000};  //!< between heartbeats until one comes through
        std::chrono::milliseconds usual{30'000}; //!< between them afterwards
    };

    Tunnel(Listener &listener, Http::DeliveryClient &client, QObject *parent = nullptr);
    ~Tunnel() override; //!< ends the program
    void setPauses(const Pauses &pauses);

    /*!
        Starts \a command (\sa tunnelCommand()) for the listener, which runs. \a knownUrl is the address that it had the last
        time. Fails with BadInput (the command, a listener that does not run); what goes wrong later is a state.
    */
    Result<> start(const QString &command, const QString &knownUrl = {});
    void stop();

    State state() const { return m_state; }
    bool isRunning() const { return m_process != nullptr; }
    bool hasStarted() const { return m_hasStarted; } //!< false: the program is not there, or may not be run
    QString url() const { return m_url; }            //!< without a slash at its end; empty until it is known
    QString problem() const { return m_problem; }
    /*! The last that the program printed, at most 20 lines: somebody else's text. */
    QStringList lastLines() const { return m_lines; }

signals:
    void changed();
    /*! Its address is another than before: what was put into HighLevel's portal leads nowhere now. */
    void urlChanged(const QString &before, const QString &now);

private:
    struct Beat {
        quint64 number = 0;
        QString problem; //!< empty when it came through
    };
    void connectProcess(QProcess *process);
    void read();
    void readLine(const QString &line);
    void takeUrl(const QString &url);
    void ended(const QString &how);
    void beat();
    void beaten(const Beat &beat);
    void setState(State state, const QString &problem = {});
    void release();

    Listener &m_listener;
    Http::DeliveryClient &m_client;
    std::unique_ptr<Coalescer<std::vector<Beat>>> m_beats;
    QProcess *m_process = nullptr;
    QTimer m_timer;
    Pauses m_pauses;
    State m_state = State::Stopped;
    bool m_hasStarted = false;
    QString m_url;
    QString m_knownUrl;
    QString m_address; //!< that was given with the command, when the program prints none
    QString m_problem;
    QStringList m_lines;
    QByteArray m_unread; //!< a line that has no end yet
    QString m_token;
    quint64 m_lastBeat = 0;
};

QString tunnelStateWord(Tunnel::State state); //!< wire word: stopped, starting, unproven, reaching, broken, ended

} // namespace Linesman::Webhooks
