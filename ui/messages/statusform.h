#pragma once

#include "app/messages/statusdraft.h"
#include "ui/messages/requestform.h"

class QComboBox;
class QLineEdit;
class QTimer;

namespace Linesman::OAuth {
class Session;
}

namespace Linesman::Ui {

/*!
    Updates the status of a message as its provider's bridge would. In the first seconds after a delivery HighLevel does
    not yet know the message as the provider's: the form then tries again by itself, up to half a minute, and says so.
*/
class StatusForm : public RequestForm
{
    Q_OBJECT
public:
    StatusForm(OAuth::Session &session, QWidget *parent);

    void setMessage(const MessageId &id);
    Messages::StatusDraft draft() const;
    void setDraft(const Messages::StatusDraft &draft);

protected:
    QList<Problem> findings() const override;
    QByteArray request() const override;
    void send() override;

private:
    void attempt();

    OAuth::Session &m_session;
    QLineEdit *m_messageId = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_errorCode = nullptr;
    QLineEdit *m_errorType = nullptr;
    QLineEdit *m_errorMessage = nullptr;
    QLineEdit *m_emailMessageId = nullptr;
    QTimer *m_retry = nullptr;
    int m_attempts = 0;
};

} // namespace Linesman::Ui
