#pragma once

#include "app/highlevel/contact.h"
#include "app/highlevel/conversation.h"
#include "app/messages/inbounddraft.h"

#include <QAbstractListModel>

namespace Linesman::Ui {

/*! The contacts of a location with their conversations: who wrote last stands first, who never wrote at the end. */
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        DetailTextRole = Qt::UserRole + 1, //!< last message, or phone and e-mail
        MomentRole,                        //!< QDateTime UTC of the last message; invalid for none
        UnreadRole,                        //!< int
        ContactIdRole,                     //!< QString
    };

    explicit PeopleModel(QObject *parent = nullptr);

    void clear();
    void setConversations(const QList<HighLevel::Conversation> &conversations);
    void setContacts(const QList<HighLevel::Contact> &contacts);
    Messages::Party party(const QModelIndex &index) const;
    QModelIndex indexOf(const ContactId &contact) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Person {
        Messages::Party party;
        QString lastMessage;
        QDateTime lastDate;
        int unread = 0;
    };
    void rebuild();

    QList<HighLevel::Conversation> m_conversations;
    QList<HighLevel::Contact> m_contacts;
    QList<Person> m_people;
};

} // namespace Linesman::Ui
