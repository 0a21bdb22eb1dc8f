// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/exchange/exchange.h"
#include "app/http/deliveryclient.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Linesman::History {
class Store;
}
namespace Linesman::Webhooks {
class OwnKey;
}

namespace Linesman::Ui {

class CodeEditor;
class CodeView;
class FormColumn;
class StatusChip;

/*!
    Sends a webhook of history again, as it was or edited, with the signature that it had, a new one, or none; shows the
    answer. Each sending is kept in history.
*/
class ReplayDialog : public QDialog
{
    Q_OBJECT
public:
    /*! \a original is a webhook, see Webhooks::canReplay(). The services outlive this. */
    ReplayDialog(const Exchange &original, Http::DeliveryClient &client, Webhooks::OwnKey &ownKey,
                 History::Store &store, QWidget *parent = nullptr);

private:
    void addForm();
    void addAnswer();
    void send();
    void sendNow();
    void showResult(const Result<Exchange> &sent);
    void explain();
    bool isEdited() const;

    const Exchange m_original;
    Http::DeliveryClient &m_client;
    Webhooks::OwnKey &m_ownKey;
    History::Store &m_store;
    FormColumn *m_form = nullptr;
    QLineEdit *m_url = nullptr;
    QComboBox *m_signature = nullptr;
    CodeEditor *m_body = nullptr; //!< none for bytes that are no text
    QString m_unedited;           //!< what the editor made of the body
    QPushButton *m_send = nullptr;
    StatusChip *m_status = nullptr;
    QLabel *m_sentence = nullptr;
    CodeView *m_answer = nullptr;
};

} // namespace Linesman::Ui
