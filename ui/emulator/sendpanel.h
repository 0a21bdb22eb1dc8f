#pragma once

#include "app/emulator/emulator.h"

#include <QJsonObject>
#include <QWidget>

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
class SendPanel : public QWidget
{
    Q_OBJECT
public:
    SendPanel(Emulator::Emulator &emulator, QWidget *parent);
    void setReady(const Emulator::Ready &ready);
    void setState(const QJsonObject &state);

private:
    QJsonObject request() const;
    void showRequest();
    void send();
    void showResult(const Result<QJsonObject> &answer);
    void followMessage();
    void saveUrl();

    Emulator::Emulator &m_emulator;
    QJsonObject m_state;
    QString m_messageId;
    FormColumn *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_url = nullptr;
    QComboBox *m_source = nullptr;
    QComboBox *m_contact = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_message = nullptr;
    QPushButton *m_send = nullptr;
    CodeView *m_preview = nullptr;
    StatusChip *m_chip = nullptr;
    QLabel *m_result = nullptr;
};

} // namespace Linesman::Ui
