#pragma once

#include "app/oauth/session.h"
#include "ui/messages/desk.h"
#include "ui/messages/peoplemodel.h"
#include "ui/messages/threadmodel.h"
#include "ui/widgets/page.h"

#include <functional>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QTabWidget;
class QTimer;

namespace Linesman::Emulator {
class Emulator;
}

namespace Linesman::Providers {
class ProviderBook;
}

namespace Linesman::Ui {

class Banner;
class CallForm;
class InboundForm;
class RequestForm;
class SearchField;
class StatusForm;
class UserForm;

/*!
    Contacts of a location at the left, the thread with one of them in the middle, forms at the right: what came in on a
    channel, a call, a status, and in the emulator also what the agent sends. open("thread CONTACT") shows a contact.
*/
class MessagesPage : public Page
{
    Q_OBJECT
public:
    /*! All outlive the page. */
    MessagesPage(OAuth::Session &session, Emulator::Emulator &emulator, Providers::ProviderBook &book,
                 QWidget *parent = nullptr);

    QString help() const override;
    void open(const QString &what) override;
    void runAgain() override; //!< looks again

private:
    /*! A desk without locations shows the empty look. */
    void setDesk(const Desk &desk);
    void makePeople(QWidget *parent);
    void makeThread(QWidget *parent);
    void makeForms(QWidget *parent);
    void addForm(RequestForm *form, const QString &title);
    void changeLocation();
    void search();
    void showContact(const Messages::Party &party);
    void loadThread();
    void loadOlder();
    void loadEmails(const QList<HighLevel::Message> &messages);
    void selectMessage();
    void afterSent(const MessageId &message, const ConversationId &conversation);
    void allowWrite(const std::function<void()> &go);
    LocationId location() const;

    OAuth::Session &m_session;
    Emulator::Emulator &m_emulator;
    Providers::ProviderBook &m_book;
    Desk m_desk;
    Messages::Party m_party;
    ContactId m_wanted; //!< to be shown once it is in the list
    bool m_hasOlder = false;
    bool m_loadingOlder = false;
    quint64 m_look = 0; //!< answers of an earlier look are dropped

    QComboBox *m_location = nullptr;
    SearchField *m_search = nullptr;
    QListView *m_people = nullptr;
    PeopleModel *m_peopleModel = nullptr;
    QPushButton *m_newContact = nullptr;
    QLabel *m_threadTitle = nullptr;
    QLabel *m_threadDetail = nullptr;
    QPushButton *m_older = nullptr;
    QPushButton *m_again = nullptr;
    Banner *m_threadBanner = nullptr;
    QListView *m_thread = nullptr;
    ThreadModel *m_threadModel = nullptr;
    QLabel *m_threadEmpty = nullptr;
    QTabWidget *m_forms = nullptr;
    InboundForm *m_inbound = nullptr;
    UserForm *m_user = nullptr;
    StatusForm *m_status = nullptr;
    CallForm *m_call = nullptr;
    QTimer *m_poll = nullptr;
};

} // namespace Linesman::Ui
