// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/statusform.h"

#include "app/highlevel/callcontrol.h"
#include "app/messages/ownership.h"
#include "app/messages/statusretry.h"
#include "ui/messages/forms/pendingdialog.h"
#include "ui/theme/roles.h"
#include "ui/widgets/formcolumn.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Providers::Field;
using namespace std::chrono_literals;
using HighLevel::MessageStatus;

StatusForm::StatusForm(OAuth::Session &session, QWidget *parent)
    : RequestForm(u"statusForm"_s, tr("Update Status"), u"updateStatus"_s, parent)
    , m_session(session)
{
    setSession(session);
    const auto line = [this](const QString &objectName) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(objectName);
        return edit;
    };
    m_messageId = line(u"statusMessageId"_s);
    m_status = new QComboBox(this);
    m_status->setObjectName(u"statusValue"_s);
    for (const MessageStatus status :
         {MessageStatus::Delivered, MessageStatus::Failed, MessageStatus::Pending, MessageStatus::Read})
        m_status->addItem(HighLevel::messageStatusName(status), int(status));
    m_errorCode = line(u"statusErrorCode"_s);
    m_errorType = line(u"statusErrorType"_s);
    m_errorMessage = line(u"statusErrorMessage"_s);
    m_emailMessageId = line(u"statusEmailMessageId"_s);

    addField(Field::MessageId, tr("&Message id"), m_messageId, tr("Select a message in the thread to fill this in."));
    m_owner = makeLabel({}, u"small muted"_s, this);
    m_owner->setObjectName(u"statusOwner"_s);
    m_owner->setTextFormat(Qt::PlainText);
    m_owner->hide();
    column()->addWide(m_owner);
    addField(Field::Status, tr("&Status"), m_status,
             tr("There is no “sent” or “undelivered”: use pending, or failed."));
    addField(Field::ErrorCode, tr("Error &code"), m_errorCode, tr("A text on the wire, such as 1."));
    addField(Field::ErrorType, tr("Error &type"), m_errorType, tr("Such as saas."));
    addField(Field::ErrorMessage, tr("Error m&essage"), m_errorMessage, tr("The agent reads this under the message."));
    addField(Field::EmailMessageId, tr("emailMessageId"), m_emailMessageId, tr("Only for e-mail."));
    column()->addStretch();

    auto *pending = makeButton(tr("Stuck &Pending…"), u"stuckPending"_s, ButtonLook::Normal, this);
    pending->setToolTip(tr("Messages of this location without a status report, by age."));
    addBesideButton(pending);
    m_delay = new QTimer(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(300ms);
    connect(pending, &QPushButton::clicked, this, &StatusForm::showPending);
    connect(m_delay, &QTimer::timeout, this, &StatusForm::lookAtOwner);
    connect(m_messageId, &QLineEdit::textChanged, this, [this] {
        m_owner->hide();
        m_delay->start();
    });
    connect(m_status, &QComboBox::currentIndexChanged, this, &StatusForm::followStatus);
    followStatus();
    refresh();
}

void StatusForm::followStatus()
{
    const bool failed = MessageStatus(m_status->currentData().toInt()) == MessageStatus::Failed;
    for (const Field field : {Field::ErrorCode, Field::ErrorType, Field::ErrorMessage})
        setFieldVisible(field, failed);
}

void StatusForm::setMessage(const MessageId &id)
{
    m_messageId->setText(id.text());
}

void StatusForm::lookAtOwner()
{
    const MessageId id(m_messageId->text().trimmed());
    HighLevel::Client *client = m_session.client();
    if (id.isEmpty() || !client)
        return;
    deliver(client->message(location(), id), this, [this, id](const Result<HighLevel::Message> &message) {
        if (id.text() != m_messageId->text().trimmed())
            return;
        if (!message) {
            setRole(m_owner, u"small warn"_s);
            m_owner->setText(tr("Who owns this message is not known: %1").arg(describe(message.error())));
        } else {
            QList<ProviderId> ours;
            for (const Workspace::MessagingContext::Provider &provider : context().providers)
                ours << provider.id;
            const Messages::Ownership owner = Messages::ownership(*message, ours);
            const bool isOurs = owner.verdict == Messages::Ownership::Verdict::Ours;
            setRole(m_owner, isOurs ? u"small good"_s : u"small warn"_s);
            m_owner->setText(owner.sentence);
            if (m_emailMessageId->text().isEmpty() && !message->emailMessageIds.isEmpty())
                m_emailMessageId->setText(message->emailMessageIds.first().text());
        }
        m_owner->show();
    });
}

Messages::StatusDraft StatusForm::draft() const
{
    Messages::StatusDraft draft;
    draft.messageId = MessageId(m_messageId->text().trimmed());
    draft.status = MessageStatus(m_status->currentData().toInt());
    draft.errorCode = m_errorCode->text().trimmed();
    draft.errorType = m_errorType->text().trimmed();
    draft.errorMessage = m_errorMessage->text().trimmed();
    draft.emailMessageId = EmailMessageId(m_emailMessageId->text().trimmed());
    return draft;
}

void StatusForm::setDraft(const Messages::StatusDraft &draft)
{
    m_messageId->setText(draft.messageId.text());
    m_status->setCurrentIndex(m_status->findData(int(draft.status)));
    m_errorCode->setText(draft.errorCode);
    m_errorType->setText(draft.errorType);
    m_errorMessage->setText(draft.errorMessage);
    m_emailMessageId->setText(draft.emailMessageId.text());
}

QList<Problem> StatusForm::findings() const
{
    return Messages::problems(draft());
}

HighLevel::ApiRequest StatusForm::request() const
{
    const Messages::StatusDraft now = draft();
    return HighLevel::Requests::updateStatus(location(), now.messageId, Messages::statusUpdate(now));
}

QString StatusForm::writeSentence() const
{
    const Messages::StatusDraft now = draft();
    return tr("Set the status of message %1 to “%2”.")
        .arg(now.messageId.text(), HighLevel::messageStatusName(now.status));
}

void StatusForm::send()
{
    const Messages::StatusDraft now = draft();
    auto *control = new HighLevel::CallControl(this);
    const auto cancel = [control] {
        control->cancel();
    };
    setBusy(tr("Updating…"), cancel);
    const auto waiting = [form = QPointer<StatusForm>(this), cancel](std::chrono::seconds wait, int) {
        if (form)
            form->setBusy(tr("Not known to HighLevel yet; again in %n s", nullptr, int(wait.count())), cancel);
    };
    deliverAnswer(Messages::updateStatusPatiently(*m_session.client(), location(), now, control, waiting),
                  [this, now, control](const Result<HighLevel::PostedMessage> &updated) {
                      control->deleteLater();
                      if (!updated)
                          return showError(updated.error());
                      showSuccess(tr("The message is now %1.").arg(HighLevel::messageStatusName(now.status)));
                      emit sent(now.messageId, contact().conversationId);
                  });
}

void StatusForm::showPending()
{
    auto *dialog = new PendingDialog(m_session, location(), context(), this);
    connect(dialog, &PendingDialog::updated, this, [this](const MessageId &message) { emit sent(message, {}); });
    connect(dialog, &PendingDialog::chosen, this, &StatusForm::setMessage);
    dialog->open();
}

} // namespace Linesman::Ui
