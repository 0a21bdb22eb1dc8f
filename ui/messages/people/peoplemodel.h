// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/contact.h"
#include "app/highlevel/conversation.h"
#include "app/messages/inbounddraft.h"

#include <QAbstractListModel>

namespace Linesman::Ui {

/*!
    The conversations of a location in the order that the search gave them, and below them the contacts that never
    wrote. A later look moves, adds and removes rows; selection and scroll stay with the contact they belong to.
*/
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        DetailTextRole = Qt::UserRole + 1, //!< last message, or phone and e-mail
        MomentRole,                        //!< QDateTime UTC of the last message; invalid for none
        UnreadRole,                        //!< int
        StarredRole,                       //!< bool
        InboundRole,                       //!< bool: the last message came in
        ContactIdRole,                     //!< QString
        ConversationIdRole,                //!< QString; empty for a contact that never wrote
    };

    explicit PeopleModel(QObject *parent = nullptr);

    void clear();
    void setConversations(const QList<HighLevel::Conversation> &conversations);
    /*! A further page, below what is there. */
    void addConversations(const QList<HighLevel::Conversation> &conversations);
    /*! The newest page again: its rows go to the top, the others stay below. */
    void refreshConversations(const QList<HighLevel::Conversation> &conversations);
    const QList<HighLevel::Conversation> &conversations() const { return m_conversations; }
    void setContacts(const QList<HighLevel::Contact> &contacts);
    /*! Applies what was just written, before the next reload brings it. */
    void setUnread(const ContactId &contact, int unread);
    void setStarred(const ContactId &contact, bool starred);
    Messages::ContactRef party(const QModelIndex &index) const;
    QModelIndex indexOf(const ContactId &contact) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Person {
        Messages::ContactRef party;
        QString lastMessage;
        QDateTime lastDate;
        int unread = 0;
        bool isStarred = false;
        bool isInbound = false;
        bool operator==(const Person &) const = default;
    };
    void rebuild();
    void become(const QList<Person> &people);

    QList<HighLevel::Conversation> m_conversations;
    QList<HighLevel::Contact> m_contacts;
    QList<Person> m_people;
};

} // namespace Linesman::Ui
