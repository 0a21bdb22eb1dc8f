// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/emailstatusdraft.h"
#include "ui/messages/forms/requestform.h"

#include <QMap>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Linesman::Ui {

/*! Updates an e-mail's status under v3: ten statuses, counters, recipients. Apart from StatusForm, whose four differ.
 */
class EmailStatusForm : public RequestForm
{
    Q_OBJECT
public:
    EmailStatusForm(OAuth::Session &session, QWidget *parent);

    void setEmail(const EmailMessageId &id);
    Messages::EmailStatusDraft draft() const;

protected:
    QList<Problem> findings() const override;
    HighLevel::ApiRequest request() const override;
    QString writeSentence() const override;
    void send() override;

private:
    void change();

    OAuth::Session &m_session;
    QLineEdit *m_id = nullptr;
    QComboBox *m_status = nullptr;
    QWidget *m_counters = nullptr;
    QMap<QString, QSpinBox *> m_counter;
    QPlainTextEdit *m_recipients = nullptr;
};

} // namespace Linesman::Ui
