// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/messages/inbounddraft.h"
#include "app/oauth/session.h"
#include "app/workspace/messagingcontext.h"
#include "ui/widgets/page.h"

#include <functional>

class QComboBox;
class QPushButton;
class QSplitter;
class QTimer;

namespace Linesman::Emulator {
class Emulator;
}

namespace Linesman::Providers {
class ProviderStore;
}

namespace Linesman::Workspace {
struct FormStores;
class HostProfile;
} // namespace Linesman::Workspace

namespace Linesman::Ui {

class FormsPane;
class PeoplePane;
class ThreadPane;

/*!
    Conversations of a location at the left, the thread with one contact in the middle, forms at the right: what came in
    on a channel, a call, a status, and in the emulator also what the agent sends. open("thread CONTACT") shows a
    contact.
*/
class MessagesPage : public Page
{
    Q_OBJECT
public:
    /*! All outlive the page. */
    MessagesPage(OAuth::Session &session, Emulator::Emulator &emulator, Providers::ProviderStore &book,
                 Settings &settings, Workspace::FormStores &stores, QWidget *parent = nullptr);

    QString help() const override;
    void open(const Destination &destination) override; //!< ShowThread
    void runAgain() override;                           //!< looks again
    void findHere() override;
    bool goBack() override;
    QWidget *firstFocus() override;

signals:
    void emulatorWanted(); //!< it is stopped, and is to be started

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isEmulatorStopped() const; //!< that of the current connection
    void fold();
    /*! A context without locations shows the empty look. */
    void setContext(const Workspace::MessagingContext &context);
    void connectPanes();
    void makeForms(QWidget *parent);
    void changeLocation();
    void showContact(const Messages::ContactRef &party);
    void showMessage(const HighLevel::Message &message);
    void lookSoon();
    void afterSent(const MessageId &message, const ConversationId &conversation);
    void allowWrite(const std::function<void()> &go);
    LocationId location() const;

    OAuth::Session &m_session;
    Emulator::Emulator &m_emulator;
    Providers::ProviderStore &m_book;
    Settings &m_settings;
    Workspace::FormStores &m_stores;
    Workspace::HostProfile *m_behaviour = nullptr;
    Workspace::MessagingContext m_context;

    QSplitter *m_splitter = nullptr;
    QComboBox *m_location = nullptr;
    QPushButton *m_refreshButton = nullptr;
    PeoplePane *m_people = nullptr;
    ThreadPane *m_thread = nullptr;
    QPushButton *m_formsShown = nullptr;
    QWidget *m_formsCard = nullptr;
    FormsPane *m_forms = nullptr;
    QTimer *m_poll = nullptr;
    QTimer *m_delay = nullptr; //!< several changes make one look
    bool m_lookWanted = false;
};

} // namespace Linesman::Ui
