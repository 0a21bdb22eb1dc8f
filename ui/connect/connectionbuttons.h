// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/session.h"
#include "app/providers/providerstore.h"

#include <QWidget>

class QPushButton;

namespace Linesman::Ui {

/*! Makes connections and removes the current one, after a question. */
class ConnectionButtons : public QWidget
{
    Q_OBJECT
public:
    /*! Both outlive this object. */
    ConnectionButtons(OAuth::Session &session, Providers::ProviderStore &book, QWidget *parent = nullptr);

    /*! To be placed by the page, in this order. */
    QList<QWidget *> buttons() const;
    void setEmulatorAvailable(bool available);
    void setRemovable(bool removable);
    void create(); //!< a live connection, and makes it the current one

signals:
    void emulatorWanted(); //!< connect to the embedded emulator, starting it if it does not run
    void created();        //!< a live connection, which is the current one now
    void failed(const Linesman::Error &error);

private:
    void askToRemove();
    void remove(const ConnectionId &id);
    void chooseAnother(); //!< after the current one was removed

    OAuth::Session &m_session;
    Providers::ProviderStore &m_book;
    QPushButton *m_remove = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_emulator = nullptr;
};

} // namespace Linesman::Ui
