// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/upload.h"
#include "ui/messages/forms/requestform.h"

namespace Linesman::Ui {

class AttachmentList;

/*!
    Uploads files to HighLevel and gives their addresses: to be copied, attached to the message in the thread's box, or
    taken into the inbound form. Uploading alone makes no message.
*/
class UploadForm : public RequestForm
{
    Q_OBJECT
public:
    UploadForm(OAuth::Session &session, QWidget *parent);

    void setContext(const Workspace::MessagingContext &context, const LocationId &location) override;
    void setContact(const Messages::ContactRef &party) override;

signals:
    void attachWanted(const QList<Linesman::HighLevel::UploadedFile> &files); //!< to the message being written
    void inboundWanted(const QStringList &urls);                              //!< into the inbound form

protected:
    QList<Problem> findings() const override;
    HighLevel::ApiRequest request() const override;
    QString writeSentence() const override { return {}; }
    bool isWrite() const override { return false; } // the list asks before each upload
    void send() override;

private:
    void showButtons();

    AttachmentList *m_files = nullptr;
    QPushButton *m_toInbound = nullptr;
};

} // namespace Linesman::Ui
