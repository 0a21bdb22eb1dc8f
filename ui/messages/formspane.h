// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/message.h"
#include "app/oauth/session.h"
#include "app/workspace/formstores.h"
#include "app/workspace/messagingcontext.h"
#include "ui/widgets/destination.h"
#include "ui/widgets/tone.h"

#include <QWidget>

namespace Linesman::Emulator {
class Emulator;
}

namespace Linesman::Workspace {
class HostProfile;
}

namespace Linesman::Ui {

class BulkDialog;
class CallForm;
class ContactPicker;
class EmailStatusForm;
class FoldingTabs;
class InboundForm;
class RequestForm;
class StatusForm;
class UploadForm;
class UserForm;

/*!
    The forms of the Messages place: whom they are about, and what came in, a call, a status, an e-mail's status, and in
    the emulator what the agent sends; and many messages from a file.
*/
class FormsPane : public QWidget
{
    Q_OBJECT
public:
    /*! All outlive the pane. */
    FormsPane(OAuth::Session &session, Emulator::Emulator &emulator, Workspace::FormStores &stores,
              Workspace::HostProfile &behaviour, QWidget *parent);

    void setContext(const Workspace::MessagingContext &context, const LocationId &location);
    void setContact(const Messages::ContactRef &party);
    /*! The message selected in the thread: forms about one message take it. */
    void showMessage(const HighLevel::Message &message);
    /*! Goes to the status form with \a message. */
    void showStatus(const MessageId &message);
    void dismiss();                            //!< what the forms say of their last requests
    void makeContact();                        //!< opens the dialog
    void sendManyFrom(const QString &csvFile); //!< likewise
    void editContact(const Messages::ContactRef &party);

signals:
    void sent(const Linesman::MessageId &message, const Linesman::ConversationId &conversation);
    void contactPicked(const Linesman::Messages::ContactRef &party);
    /*! Lists are to be read again; \a contact is the one to show, or empty. */
    void contactsChanged(const Linesman::ContactId &contact);
    void destinationWanted(const Linesman::Ui::Destination &destination);
    void finished(Linesman::Ui::Tone tone, const QString &sentence);
    void attachWanted(const QList<Linesman::HighLevel::UploadedFile> &files); //!< to the message being written
    void contactDeleted(const Linesman::ContactId &contact);

private:
    void add(RequestForm *form, const QString &title);
    QList<RequestForm *> forms() const;
    void sendMany();

    OAuth::Session &m_session;
    Workspace::FormStores &m_stores;
    Workspace::HostProfile &m_behaviour;
    Workspace::MessagingContext m_context;
    LocationId m_location;
    ContactPicker *m_picker = nullptr;
    FoldingTabs *m_tabs = nullptr;
    InboundForm *m_inbound = nullptr;
    StatusForm *m_status = nullptr;
    EmailStatusForm *m_emailStatus = nullptr;
    CallForm *m_call = nullptr;
    UploadForm *m_upload = nullptr;
    UserForm *m_user = nullptr;
    BulkDialog *m_bulk = nullptr; //!< made when first asked for
};

} // namespace Linesman::Ui
