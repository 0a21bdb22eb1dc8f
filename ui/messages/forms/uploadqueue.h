// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/callcontrol.h"
#include "app/messages/attachment.h"
#include "app/messages/inbounddraft.h"
#include "app/oauth/session.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace Linesman::Ui {

/*!
    Uploads files to the conversation of a contact, one after the other. After a failure the others wait until somebody
    decides: tryAgain() or clear().
*/
class UploadQueue : public QObject
{
    Q_OBJECT
public:
    /*! \a session outlives the queue. */
    UploadQueue(OAuth::Session &session, QObject *parent);

    void setTarget(const LocationId &location, const Messages::ContactRef &party);
    void add(const Messages::LocalFile &file);
    void tryAgain();
    void cancel(); //!< the upload under way and those that wait
    void clear();  //!< what waits or failed; an upload under way goes on
    bool isBusy() const { return m_control != nullptr; }

signals:
    void started(const Linesman::Messages::LocalFile &file);
    void progressed(qint64 sent, qint64 total); //!< bytes; \a total is -1 while unknown
    void answered(const Linesman::Exchange &exchange);
    void uploaded(const QList<Linesman::HighLevel::UploadedFile> &files);
    void cancelled();
    void failed(const Linesman::Messages::LocalFile &file, const Linesman::Error &error);
    void ended(); //!< after each of the three; another may start then
    void idle();  //!< nothing is under way or waits

private:
    void next();
    void send(const Messages::LocalFile &file, const ConversationId &conversation);
    void fail(const Messages::LocalFile &file, const Error &error);
    void finish();

    OAuth::Session &m_session;
    LocationId m_location;
    Messages::ContactRef m_contact;
    QList<Messages::LocalFile> m_waiting;
    QList<Messages::LocalFile> m_failed;        //!< not taken: may be tried again
    QPointer<HighLevel::CallControl> m_control; //!< of the upload under way
};

} // namespace Linesman::Ui
