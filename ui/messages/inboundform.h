#pragma once

#include "app/messages/inbounddraft.h"
#include "ui/messages/requestform.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace Linesman::HighLevel {
struct PostedMessage;
}

namespace Linesman::OAuth {
class Session;
} // namespace Linesman::OAuth

namespace Linesman::Ui {

class AttachmentList;

/*! Posts a message that came in on a provider's channel; offers only what the provider's kind allows. */
class InboundForm : public RequestForm
{
    Q_OBJECT
public:
    InboundForm(OAuth::Session &session, QWidget *parent);

    void setDesk(const Desk &desk, const LocationId &location) override;
    void setParty(const Messages::Party &party) override;
    Messages::InboundDraft draft() const;
    void setDraft(const Messages::InboundDraft &draft);
    /*! Answers under e-mail \a id. */
    void setThread(const EmailMessageId &id);

protected:
    QList<Problem> findings() const override;
    QByteArray request() const override;
    void send() override;

private:
    void followProvider();
    void followKind();
    void verify(const HighLevel::PostedMessage &posted);
    Providers::Kind kind() const;

    OAuth::Session &m_session;
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
    AttachmentList *m_attachments = nullptr;
    QCheckBox *m_backDate = nullptr;
    QDateTimeEdit *m_date = nullptr;
};

} // namespace Linesman::Ui
