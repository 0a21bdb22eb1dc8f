#include "ui/messages/statusform.h"

#include "app/messages/requestpreview.h"
#include "app/oauth/session.h"
#include "ui/widgets/formcolumn.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using HighLevel::MessageStatus;

namespace {
// A message becomes updatable some 5 to 10 s after its webhook (#4): 1, 2, 4, 8 and 15 s of waiting cover 30 s.
constexpr std::chrono::seconds Waits[] = {1s, 2s, 4s, 8s, 15s};
} // namespace

StatusForm::StatusForm(OAuth::Session &session, QWidget *parent)
    : RequestForm(u"statusForm"_s, tr("Update Status"), u"updateStatus"_s, parent)
    , m_session(session)
{
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
    m_retry = new QTimer(this);
    m_retry->setSingleShot(true);

    addField(u"messageId"_s, tr("&Message id"), m_messageId, tr("Select a message in the thread to fill this in."));
    addField(u"status"_s, tr("&Status"), m_status, tr("There is no “sent” or “undelivered”: take pending, or failed."));
    addField(u"errorCode"_s, tr("Error &code"), m_errorCode, tr("A text on the wire, such as 1."));
    addField(u"errorType"_s, tr("Error &type"), m_errorType, tr("Such as saas."));
    addField(u"errorMessage"_s, tr("Error m&essage"), m_errorMessage, tr("The agent reads this under the message."));
    addField(u"emailMessageId"_s, tr("emailMessageId"), m_emailMessageId, tr("Only for e-mail."));
    column()->addStretch();

    const auto showErrorFields = [this] {
        const bool failed = MessageStatus(m_status->currentData().toInt()) == MessageStatus::Failed;
        for (const QString &name : {u"errorCode"_s, u"errorType"_s, u"errorMessage"_s})
            setFieldVisible(name, failed);
    };
    connect(m_status, &QComboBox::currentIndexChanged, this, showErrorFields);
    connect(m_retry, &QTimer::timeout, this, &StatusForm::attempt);
    showErrorFields();
    refresh();
}

void StatusForm::setMessage(const MessageId &id)
{
    m_messageId->setText(id.text());
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

QByteArray StatusForm::request() const
{
    const Messages::StatusDraft now = draft();
    Messages::RequestSpec request;
    request.operation = HighLevel::Operation::MessageStatus;
    request.path.insert(u"messageId"_s, now.messageId.text());
    request.body = Messages::statusUpdate(now).toJson();
    return Messages::requestPreview(request);
}

void StatusForm::send()
{
    m_attempts = 0;
    attempt();
}

void StatusForm::attempt()
{
    setBusy(tr("Updating…"));
    const Messages::StatusDraft now = draft();
    deliver(m_session.client()->updateStatus(location(), now.messageId, Messages::statusUpdate(now)), this,
            [this, now](const Result<HighLevel::PostedMessage> &updated) {
                if (updated) {
                    showSuccess(tr("The message is now %1.").arg(HighLevel::messageStatusName(now.status)));
                    emit sent(now.messageId, party().conversationId);
                    return;
                }
                if (!HighLevel::isTooEarly(updated.error()) || m_attempts >= int(std::size(Waits)))
                    return showError(updated.error());
                const std::chrono::seconds wait = Waits[m_attempts++];
                setBusy(tr("Not known to HighLevel yet; again in %n s", nullptr, int(wait.count())));
                m_retry->start(wait);
            });
}

} // namespace Linesman::Ui
