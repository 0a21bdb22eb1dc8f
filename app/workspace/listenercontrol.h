// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/webhooks/listener.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Linesman::Workspace {

/*! Where a listener listens, and as whom. */
struct ListenerPlace {
    enum class Tls {
        None,
        OwnAuthority, //!< a certificate made at each start, by the emulator's CA
        Files,
    };
    QString name; //!< kept with each capture; may be empty for the first listener
    int port = 0; //!< 0 picks a free one at each start
    QString path; //!< such as /acme; empty accepts any path
    QStringList addresses{QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    Tls tls = Tls::None;
    QString certificateFile; //!< PEM, like the next; of Tls::Files
    QString keyFile;
    bool operator==(const ListenerPlace &) const = default;
};

/*! Starts one listener as the settings say, and keeps in the settings where it listens and what it answers. */
class ListenerControl : public QObject
{
    Q_OBJECT
public:
    /*! \a folder has the emulator's CA; \a id tells the settings of several apart and is empty for the first. */
    ListenerControl(Webhooks::Listener &listener, Settings &settings, const QString &folder = {},
                    const QString &id = {}, QObject *parent = nullptr);

    /*! Fails with Port or BadInput. */
    Result<> start();
    void stop(); //!< stays stopped at the next start of the window
    /*! Starts it if it ran when the window was closed. */
    Result<> resume();
    Webhooks::Listener &listener() { return m_listener; }
    const QString &id() const { return m_id; }
    /*! Why the last start failed, as said to people; empty when it did not. */
    const QString &failure() const { return m_failure; }

    ListenerPlace place() const;
    /*! From the next start on. Fails with BadInput: no path, no port, no numeric address, half a certificate. */
    Result<> setPlace(const ListenerPlace &place);

    /*! "http://127.0.0.1:8471", also while it is stopped. */
    QString baseUrl() const;
    Webhooks::AnswerRule answer() const;
    QString forwardTo() const;
    /*! From the next request on. Fails with BadInput: \a forwardTo is no URL, or the listener itself. */
    Result<> setAnswer(const Webhooks::AnswerRule &answer, const QString &forwardTo);

    /*! Rules for the answer, before all else, as in a rules file; empty for none. */
    QString rules() const;
    /*! From the next request on. Fails with BadInput: where \a json is wrong, or that one forwards to the listener itself. */
    Result<> setRules(const QString &json);

    QString tunnelCommand() const; //!< \sa Webhooks::tunnelCommand()
    void setTunnelCommand(const QString &command);
    QString tunnelUrl() const; //!< the address that its tunnel had the last time
    void setTunnelUrl(const QString &url);

    void forget(); //!< takes what it is out of the settings

signals:
    void changed(); //!< started, stopped, elsewhere, or another answer

private:
    template <typename T>
    T own(const Setting<T> &setting) const;
    template <typename T>
    void setOwn(const Setting<T> &setting, const T &value);
    QByteArray ownKey(QLatin1StringView key) const;
    Result<Webhooks::Listener::Options> options() const;

    Webhooks::Listener &m_listener;
    Settings &m_settings;
    const QString m_folder;
    const QString m_id;
    QString m_failure;
};

} // namespace Linesman::Workspace
