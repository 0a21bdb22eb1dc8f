// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/session.h"

#include <QObject>
#include <QSet>
#include <QString>

class QTimer;

namespace Linesman::Ui {

class ThreadModel;

/*!
    Brings the messages of one conversation into a model: the newest, older pages on demand, what came between, and the
    e-mails that are seen.
*/
class ThreadLoader : public QObject
{
    Q_OBJECT
public:
    /*! Both outlive the loader. */
    ThreadLoader(OAuth::Session &session, ThreadModel &model, QObject *parent);

    /*! Whose messages are wanted; \a olderLimit is how many one older page holds. */
    void setConversation(const LocationId &location, const ConversationId &conversation, int olderLimit);
    void clear(); //!< of another contact: nothing is here any more
    /*! Looks for what is new and what changed. */
    void reload();
    void loadOlder();
    void loadEmails(const QModelIndexList &rows);

signals:
    void loaded(bool wasEmpty); //!< the newest messages are here
    void olderLoaded();
    void failed(const QString &sentence);
    void olderUnderWay(bool isUnderWay);

private:
    bool knowsOne(const HighLevel::MessagePage &page) const;
    void take(const HighLevel::MessagePage &page);
    void fillGap(const MessageId &before, int pagesLeft);

    OAuth::Session &m_session;
    ThreadModel &m_model;
    LocationId m_location;
    ConversationId m_conversation;
    int m_olderLimit = 0;
    bool m_hasOlder = false;
    bool m_loadingOlder = false;
    QSet<QString> m_emailsAsked;
    QTimer *m_limitTimer = nullptr; //!< until the rate limit has ended
};

} // namespace Linesman::Ui
