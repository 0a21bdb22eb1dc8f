// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/statusdraft.h"
#include "ui/messages/forms/requestform.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace Linesman::Ui {

/*!
    Updates the status of a message as its provider's bridge would. Says who owns the message before anything is sent.
    In the first seconds after a delivery HighLevel does not yet know the message as the provider's: the form then tries
    again by itself, up to half a minute, says so, and can be cancelled.
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
    HighLevel::ApiRequest request() const override;
    QString writeSentence() const override;
    void send() override;

private:
    void followStatus();
    void lookAtOwner();
    void showPending();

    OAuth::Session &m_session;
    QLineEdit *m_messageId = nullptr;
    QLabel *m_owner = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_errorCode = nullptr;
    QLineEdit *m_errorType = nullptr;
    QLineEdit *m_errorMessage = nullptr;
    QLineEdit *m_emailMessageId = nullptr;
    QTimer *m_delay = nullptr; //!< a moment after the last key
};

} // namespace Linesman::Ui
