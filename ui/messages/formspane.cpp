// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/formspane.h"

#include "app/highlevel/messagetype.h"
#include "app/workspace/hostprofile.h"
#include "ui/messages/bulk/bulkdialog.h"
#include "ui/messages/forms/callform.h"
#include "ui/messages/forms/emailstatusform.h"
#include "ui/messages/forms/inboundform.h"
#include "ui/messages/forms/statusform.h"
#include "ui/messages/forms/uploadform.h"
#include "ui/messages/forms/userform.h"
#include "ui/messages/people/contactpicker.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/foldingtabs.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

FormsPane::FormsPane(OAuth::Session &session, Emulator::Emulator &emulator, Workspace::FormStores &stores,
                     Workspace::HostProfile &behaviour, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stores(stores)
    , m_behaviour(behaviour)
{
    setObjectName(u"formsPane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    m_picker = new ContactPicker(session, this);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, Space::M, 0);
    top->setSpacing(0);
    top->addWidget(m_picker, 1);
    layout->addLayout(top);
    m_tabs = new FoldingTabs(this);
    m_tabs->setObjectName(u"messageForms"_s);
    m_tabs->setAccessibleName(tr("Forms"));
    layout->addWidget(m_tabs, 1);
    m_inbound = new InboundForm(session, stores, behaviour, m_tabs);
    m_status = new StatusForm(session, m_tabs);
    m_call = new CallForm(session, m_tabs);
    m_upload = new UploadForm(session, m_tabs);
    m_user = new UserForm(emulator, m_tabs);
    m_emailStatus = new EmailStatusForm(session, m_tabs);
    add(m_inbound, tr("Inbound"));
    add(m_status, tr("Status"));
    add(m_call, tr("Call"));
    add(m_upload, tr("Upload"));
    add(m_user, tr("As User"));
    add(m_emailStatus, tr("E-mail Status"));

    auto *many = makeButton(tr("&Many…"), u"sendMany"_s, ButtonLook::Quiet, this);
    many->setAccessibleName(tr("Send many messages from a CSV file"));
    many->setToolTip(many->accessibleName());
    auto *beside = new QVBoxLayout; // as high as what the picker begins with
    beside->setContentsMargins(0, Space::S, 0, 0);
    beside->addWidget(many, 0, Qt::AlignTop);
    top->addLayout(beside);
    connect(many, &QPushButton::clicked, this, &FormsPane::sendMany);
    connect(m_picker, &ContactPicker::picked, this, &FormsPane::contactPicked);
    connect(m_picker, &ContactPicker::changed, this, &FormsPane::contactsChanged);
    connect(m_picker, &ContactPicker::deleted, this, &FormsPane::contactDeleted);
    connect(m_upload, &UploadForm::attachWanted, this, &FormsPane::attachWanted);
    connect(m_upload, &UploadForm::inboundWanted, this, [this](const QStringList &urls) {
        m_tabs->setCurrentWidget(m_inbound);
        m_inbound->attach(urls);
    });
}

void FormsPane::add(RequestForm *form, const QString &title)
{
    m_tabs->addTab(form, title);
    connect(form, &RequestForm::sent, this, &FormsPane::sent);
    connect(form, &RequestForm::destinationWanted, this, &FormsPane::destinationWanted);
    connect(form, &RequestForm::contactWanted, m_picker, &ContactPicker::makeContact);
}

QList<RequestForm *> FormsPane::forms() const
{
    return {m_inbound, m_status, m_call, m_upload, m_user, m_emailStatus};
}

void FormsPane::setContext(const Workspace::MessagingContext &context, const LocationId &location)
{
    m_context = context;
    m_location = location;
    m_tabs->setOffered(m_user, context.side == Workspace::MessagingContext::Side::Emulator);
    m_picker->setLocation(location);
    for (RequestForm *form : forms())
        form->setContext(context, location);
    if (m_bulk)
        m_bulk->setContext(context, location);
}

void FormsPane::setContact(const Messages::ContactRef &party)
{
    m_picker->setContact(party);
    for (RequestForm *form : forms()) {
        if (form->contact() != party)
            form->setContact(party);
    }
}

void FormsPane::dismiss()
{
    for (RequestForm *form : forms())
        form->dismiss();
}

void FormsPane::showMessage(const HighLevel::Message &message)
{
    m_status->setMessage(message.id);
    if (HighLevel::isCall(message.messageType))
        m_call->setCall(message.id);
    if (!message.emailMessageIds.isEmpty()) {
        m_inbound->setThread(message.emailMessageIds.last());
        m_emailStatus->setEmail(message.emailMessageIds.last());
    }
}

void FormsPane::showStatus(const MessageId &message)
{
    m_tabs->setCurrentWidget(m_status);
    m_status->setMessage(message);
}

void FormsPane::editContact(const Messages::ContactRef &party)
{
    m_picker->editContact(party);
}

void FormsPane::makeContact()
{
    m_picker->makeContact({});
}

void FormsPane::sendManyFrom(const QString &csvFile)
{
    sendMany();
    m_bulk->openFile(csvFile);
}

void FormsPane::sendMany()
{
    if (!m_bulk) {
        m_bulk = new BulkDialog(m_session, m_stores, m_behaviour, this);
        connect(m_bulk, &BulkDialog::finished, this, &FormsPane::finished);
        connect(m_bulk, &BulkDialog::changed, this, [this] { emit contactsChanged({}); });
    }
    m_bulk->setContext(m_context, m_location);
    m_bulk->show();
    m_bulk->raise();
    m_bulk->activateWindow();
}

} // namespace Linesman::Ui
