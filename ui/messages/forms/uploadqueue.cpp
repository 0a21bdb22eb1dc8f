// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/uploadqueue.h"

namespace Linesman::Ui {

UploadQueue::UploadQueue(OAuth::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void UploadQueue::setTarget(const LocationId &location, const Messages::ContactRef &party)
{
    m_location = location;
    m_contact = party;
}

void UploadQueue::add(const Messages::LocalFile &file)
{
    m_waiting << file;
    if (!m_control)
        next();
}

void UploadQueue::tryAgain()
{
    m_waiting << m_failed;
    m_failed.clear();
    if (!m_control)
        next();
}

void UploadQueue::cancel()
{
    m_waiting.clear();
    if (m_control)
        m_control->cancel();
}

void UploadQueue::clear()
{
    m_waiting.clear();
    m_failed.clear();
}

void UploadQueue::next()
{
    if (m_waiting.isEmpty()) {
        emit idle();
        return;
    }
    const Messages::LocalFile file = m_waiting.takeFirst();
    m_control = new HighLevel::CallControl(this);
    connect(m_control, &HighLevel::CallControl::progressed, this, &UploadQueue::progressed);
    emit started(file);
    if (!m_contact.conversationId.isEmpty())
        return send(file, m_contact.conversationId);
    deliver(m_session.client()->createConversation(m_location, m_contact.id), this,
            [this, file](const Result<ConversationId> &conversation) {
                if (!conversation)
                    return fail(file, conversation.error());
                m_contact.conversationId = *conversation;
                send(file, *conversation);
            });
}

void UploadQueue::send(const Messages::LocalFile &file, const ConversationId &conversation)
{
    HighLevel::Upload upload;
    upload.locationId = m_location;
    upload.conversationId = conversation;
    upload.contactId = m_contact.id;
    upload.fileName = file.name;
    upload.contentType = file.contentType;
    upload.content = file.content;
    deliver(m_session.client()->upload(upload, m_control), this,
            [this, file](const HighLevel::ApiResult<QList<HighLevel::UploadedFile>> &answer) {
                if (answer.exchange)
                    emit answered(*answer.exchange);
                if (!answer)
                    return fail(file, answer.error());
                emit uploaded(*answer);
                finish();
            });
}

void UploadQueue::fail(const Messages::LocalFile &file, const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) {
        emit cancelled();
    } else {
        m_failed = {file};
        m_failed << m_waiting;
        m_waiting.clear();
        emit failed(file, error);
    }
    finish();
}

void UploadQueue::finish()
{
    if (m_control)
        m_control->deleteLater();
    m_control = nullptr;
    emit ended();
    next();
}

} // namespace Linesman::Ui
