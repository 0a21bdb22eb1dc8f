// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulator.h"
#include "ui/emulator/emulatorpart.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Linesman::Ui {

class CodeView;
class FormColumn;
class StatusChip;

/*! A person of the agency sends a message through a provider: what makes HighLevel call the Delivery URL. */
class SendPanel : public EmulatorPart
{
    Q_OBJECT
public:
    SendPanel(Emulator::Emulator &emulator, QWidget *parent);
    void begin(); //!< another start: nothing was sent yet
    void setState(const QJsonObject &state) override;

private:
    void makeFields();
    bool isByPerson() const;
    QJsonObject request() const;
    void fillContacts();
    void showRequest();
    void send();
    void showResult(const Result<QJsonObject> &answer);
    void followMessage();
    void saveUrl();

    QJsonObject m_state;
    QString m_messageId;
    FormColumn *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_url = nullptr;
    QComboBox *m_source = nullptr;
    QComboBox *m_user = nullptr;
    QComboBox *m_contact = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_message = nullptr;
    QPushButton *m_send = nullptr;
    CodeView *m_preview = nullptr;
    StatusChip *m_chip = nullptr;
    QLabel *m_result = nullptr;
};

} // namespace Linesman::Ui
