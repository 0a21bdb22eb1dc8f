// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/http/server.h"
#include "app/oauth/authorization.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <mutex>

namespace Linesman::OAuth {

/*!
    Takes the browser's redirect on loopback, directly or through a tunnel. A request must carry our state before
    anything else in it is believed: strangers get a 404 and the wait goes on. A code without any state is told apart,
    since an install begun in the Marketplace has none.
*/
class RedirectReceiver : public QObject
{
    Q_OBJECT
public:
    explicit RedirectReceiver(Http::IoThread &thread, QObject *parent = nullptr);
    ~RedirectReceiver() override;

    /*!
        Listens for \a redirectUri's path with \a state: on the URI's own port when it is a loopback address, else on
        \a tunnelPort (0 picks a free one). Returns the port. Fails with Port.
    */
    Result<quint16> listen(const QUrl &redirectUri, const QString &state, quint16 tunnelPort);
    void stop();
    bool isListening() const { return m_server != nullptr; }

signals:
    void arrived(const Linesman::OAuth::Callback &callback);             //!< with our state
    void arrivedWithoutState(const Linesman::OAuth::Callback &callback); //!< nothing in it is believed yet
    void refused(const QString &reason);                                 //!< a stranger; English, without secrets

private:
    void handle(const Http::Request &request, const Http::Responder &respond);

    Http::IoThread &m_thread;
    std::unique_ptr<Http::Server> m_server;
    QString m_state;
    QString m_path;
};

} // namespace Linesman::OAuth
