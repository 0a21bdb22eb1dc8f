// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/inbounddraft.h"
#include "ui/messages/forms/requestform.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QTimer;

namespace Linesman::OAuth {
class Session;
}

namespace Linesman::Ui {

class AttachmentList;

/*! Records a call that was made outside HighLevel; Call providers only. Or adds recordings to a call already there. */
class CallForm : public RequestForm
{
    Q_OBJECT
public:
    CallForm(OAuth::Session &session, QWidget *parent);

    void setContext(const Workspace::MessagingContext &context, const LocationId &location) override;
    void setContact(const Messages::ContactRef &party) override;
    /*! The call selected in the thread: recordings can be added to it instead. Empty: record a new call. */
    void setCall(const MessageId &call);
    Messages::CallDraft draft() const;

protected:
    QList<Problem> findings() const override;
    HighLevel::ApiRequest request() const override;
    QString writeSentence() const override;
    void takeStep(HighLevel::NextStep step) override;
    void send() override;

private:
    enum class Act { Record, AddRecording };
    Act act() const;
    void followAct();
    void showRecordings(); //!< what the call has now, and would lose

    OAuth::Session &m_session;
    const Providers::Resolution m_callRules;
    const Providers::Resolution m_recordingRules;
    QComboBox *m_act = nullptr;
    QComboBox *m_provider = nullptr;
    QLineEdit *m_messageId = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_altId = nullptr;
    AttachmentList *m_recordings = nullptr;
    QCheckBox *m_backDate = nullptr;
    QDateTimeEdit *m_date = nullptr;
    QLabel *m_present = nullptr;
    QTimer *m_delay = nullptr;
};

} // namespace Linesman::Ui
