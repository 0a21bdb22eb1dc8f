// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/posting.h"
#include "ui/messages/forms/requestform.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Linesman::Workspace {
struct FormStores;
class HostProfile;
} // namespace Linesman::Workspace

namespace Linesman::Ui {

class AttachmentList;

/*!
    Posts a message that came in on a provider's channel; offers only what the resolver allows the provider's kind, says
    why, and remembers which type the host takes.
*/
class InboundForm : public RequestForm
{
    Q_OBJECT
public:
    InboundForm(OAuth::Session &session, Workspace::FormStores &stores, Workspace::HostProfile &behaviour,
                QWidget *parent);

    void setContext(const Workspace::MessagingContext &context, const LocationId &location) override;
    void setContact(const Messages::ContactRef &party) override;
    Messages::InboundDraft draft() const;
    void setDraft(const Messages::InboundDraft &draft);
    void attach(const QStringList &urls);
    /*! Answers under e-mail \a id. */
    void setThread(const EmailMessageId &id);

protected:
    QList<Problem> findings() const override;
    HighLevel::ApiRequest request() const override;
    QString writeSentence() const override;
    void aboutToSubmit() override;
    void send() override;
    void takeStep(HighLevel::NextStep step) override;

private:
    void makeFields();
    void followProvider();
    void followType();
    void showOutcome(const Result<Messages::Posting> &outcome);
    void readRules();
    ConnectionId connection() const;

    OAuth::Session &m_session;
    Workspace::HostProfile &m_behaviour;
    Providers::Resolution m_rules; //!< of the chosen provider
    ProviderId m_offered;          //!< whose types are offered
    bool m_isTypeChosen = false;   //!< by the person, not by the resolver
    QComboBox *m_provider = nullptr;
    QComboBox *m_type = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_message = nullptr;
    QPlainTextEdit *m_html = nullptr;
    QLineEdit *m_emailFrom = nullptr;
    QLineEdit *m_emailTo = nullptr;
    QLineEdit *m_emailCc = nullptr;
    QLineEdit *m_emailBcc = nullptr;
    QLineEdit *m_thread = nullptr;
    QLineEdit *m_altId = nullptr;
    QLineEdit *m_callFrom = nullptr;
    QLineEdit *m_callTo = nullptr;
    QComboBox *m_callStatus = nullptr;
    QLabel *m_callDuration = nullptr;
    AttachmentList *m_attachments = nullptr;
    QCheckBox *m_backDate = nullptr;
    QDateTimeEdit *m_date = nullptr;
};

} // namespace Linesman::Ui
