// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/forms/requestform.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Linesman::Emulator {
class Emulator;
}

namespace Linesman::Ui {

/*! Plays the agent in the emulator: sends a message through a provider, whose Delivery URL then gets the webhook. */
class UserForm : public RequestForm
{
    Q_OBJECT
public:
    UserForm(Emulator::Emulator &emulator, QWidget *parent);
    void setContext(const Workspace::MessagingContext &context, const LocationId &location) override;
    /*! Why nobody gets what the emulator answered \a reply to; empty when somebody does, or when nothing was sent. */
    static QString undelivered(const Result<QJsonObject> &reply);

protected:
    QList<Problem> findings() const override;
    HighLevel::ApiRequest request() const override { return {}; }
    QByteArray plainRequest() const override;
    QString writeSentence() const override { return {}; }
    void send() override;

private:
    QJsonObject body() const;
    void followProvider();

    Emulator::Emulator &m_emulator;
    QComboBox *m_provider = nullptr;
    QComboBox *m_source = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_message = nullptr;
};

} // namespace Linesman::Ui
