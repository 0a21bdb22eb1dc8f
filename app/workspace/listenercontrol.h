// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/webhooks/listener.h"

#include <QObject>

namespace Linesman::Workspace {

/*! Starts the listener as the settings say, and keeps in the settings what it answers. */
class ListenerControl : public QObject
{
    Q_OBJECT
public:
    ListenerControl(Webhooks::Listener &listener, Settings &settings, QObject *parent = nullptr);

    /*! Fails with Port or BadInput. */
    Result<> start();
    void stop(); //!< stays stopped at the next start of the window
    /*! Starts it if it ran when the window was closed. */
    Result<> resume();
    Webhooks::Listener &listener() { return m_listener; }

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

signals:
    void changed(); //!< started, stopped, or another answer

private:
    Webhooks::Listener &m_listener;
    Settings &m_settings;
};

} // namespace Linesman::Workspace
