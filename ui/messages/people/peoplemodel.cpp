// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/people/peoplemodel.h"

#include "app/highlevel/messagetype.h"
#include "app/messages/safetext.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

PeopleModel::PeopleModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PeopleModel::clear()
{
    m_conversations.clear();
    m_contacts.clear();
    rebuild();
}

void PeopleModel::setConversations(const QList<HighLevel::Conversation> &conversations)
{
    m_conversations = conversations;
    rebuild();
}

void PeopleModel::setContacts(const QList<HighLevel::Contact> &contacts)
{
    m_contacts = contacts;
    rebuild();
}

void PeopleModel::addConversations(const QList<HighLevel::Conversation> &conversations)
{
    for (const HighLevel::Conversation &conversation : conversations) {
        const bool isKnown = std::any_of(m_conversations.cbegin(), m_conversations.cend(),
                                         [&](const auto &known) { return known.id == conversation.id; });
        if (!isKnown)
            m_conversations.append(conversation);
    }
    rebuild();
}

void PeopleModel::refreshConversations(const QList<HighLevel::Conversation> &conversations)
{
    QSet<ConversationId> fresh;
    for (const HighLevel::Conversation &conversation : conversations)
        fresh.insert(conversation.id);
    QList<HighLevel::Conversation> all = conversations;
    for (const HighLevel::Conversation &known : std::as_const(m_conversations)) {
        if (!fresh.contains(known.id))
            all.append(known);
    }
    m_conversations = all;
    rebuild();
}

void PeopleModel::setUnread(const ContactId &contact, int unread)
{
    for (HighLevel::Conversation &conversation : m_conversations) {
        if (conversation.contactId == contact)
            conversation.unreadCount = unread;
    }
    rebuild();
}

void PeopleModel::setStarred(const ContactId &contact, bool starred)
{
    for (HighLevel::Conversation &conversation : m_conversations) {
        if (conversation.contactId == contact)
            conversation.starred = starred;
    }
    rebuild();
}

void PeopleModel::rebuild()
{
    QHash<ContactId, HighLevel::Contact> contacts;
    for (const HighLevel::Contact &contact : std::as_const(m_contacts))
        contacts.insert(contact.id, contact);

    QList<Person> people;
    for (const HighLevel::Conversation &conversation : std::as_const(m_conversations)) {
        Person person;
        const HighLevel::Contact contact = contacts.take(conversation.contactId);
        person.party.id = conversation.contactId;
        person.party.name = conversation.fullName.isEmpty() ? contact.name : conversation.fullName;
        // A search reply leaves out an empty phone or e-mail, though its file calls both required.
        person.party.phone = conversation.phone.isEmpty() ? contact.phone : conversation.phone;
        person.party.email = conversation.email.isEmpty() ? contact.email : conversation.email;
        person.party.conversationId = conversation.id;
        const QString &last = conversation.lastMessageBody;
        const bool isHtml = HighLevel::isEmail(conversation.lastMessageType) && last.contains(u'<');
        person.lastMessage = shownLine(isHtml ? Messages::htmlWords(last, 4000) : last);
        person.lastDate = conversation.lastMessageDate;
        person.unread = conversation.unreadCount;
        person.isStarred = conversation.starred;
        person.isInbound = conversation.lastMessageDirection == "inbound"_L1;
        if (HighLevel::isCall(conversation.lastMessageType)) // its body is a number, or nothing
            person.lastMessage = person.isInbound ? tr("Incoming call") : tr("Outgoing call");
        people.append(person);
    }
    for (const HighLevel::Contact &contact : std::as_const(m_contacts)) {
        if (!contacts.contains(contact.id))
            continue;
        Person person;
        person.party = {contact.id, contact.name, contact.phone, contact.email, {}};
        people.append(person);
    }
    become(people);
}

void PeopleModel::become(const QList<Person> &people)
{
    QHash<ContactId, int> wanted;
    for (int row = 0; row < people.size(); ++row)
        wanted.insert(people[row].party.id, row);
    QSet<ContactId> here;
    for (int row = int(m_people.size()) - 1; row >= 0; --row) {
        const ContactId id = m_people[row].party.id;
        if (wanted.contains(id)) {
            here.insert(id);
            continue;
        }
        beginRemoveRows({}, row, row);
        m_people.removeAt(row);
        endRemoveRows();
    }
    QList<Person> fresh;
    for (const Person &person : people) {
        if (!here.contains(person.party.id))
            fresh.append(person);
    }
    if (!fresh.isEmpty()) {
        beginInsertRows({}, int(m_people.size()), int(m_people.size() + fresh.size()) - 1);
        m_people += fresh;
        endInsertRows();
    }
    // The same people now, perhaps in another order: indexes that somebody holds move with them.
    const bool isSameOrder = std::equal(people.cbegin(), people.cend(), m_people.cbegin(), m_people.cend(),
                                        [](const Person &a, const Person &b) { return a.party.id == b.party.id; });
    if (!isSameOrder) {
        emit layoutAboutToBeChanged();
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &index : from)
            to << this->index(wanted.value(m_people[index.row()].party.id));
        m_people = people;
        changePersistentIndexList(from, to);
        emit layoutChanged();
    } else if (m_people != people) {
        m_people = people;
        emit dataChanged(index(0), index(int(m_people.size()) - 1));
    }
}

Messages::ContactRef PeopleModel::party(const QModelIndex &index) const
{
    return index.isValid() ? m_people[index.row()].party : Messages::ContactRef();
}

QModelIndex PeopleModel::indexOf(const ContactId &contact) const
{
    for (int row = 0; row < m_people.size(); ++row) {
        if (m_people[row].party.id == contact)
            return index(row);
    }
    return {};
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = m_people[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return person.party.name.isEmpty() ? tr("Without a name") : shownLine(person.party.name, 120);
    case DetailTextRole: {
        if (!person.lastMessage.isEmpty())
            return person.lastMessage;
        QStringList parts{person.party.phone, person.party.email};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3\n%4"_s.arg(shownLine(person.party.name, 120), person.party.phone, person.party.email,
                                       person.party.id.text());
    case MomentRole:
        return person.lastDate;
    case UnreadRole:
        return person.unread;
    case StarredRole:
        return person.isStarred;
    case InboundRole:
        return person.isInbound;
    case ContactIdRole:
        return person.party.id.text();
    case ConversationIdRole:
        return person.party.conversationId.text();
    case Qt::AccessibleTextRole:
        return person.unread > 0 ? tr("%1, %n unread message(s)", nullptr, person.unread).arg(person.party.name)
                                 : person.party.name;
    default:
        return {};
    }
}

} // namespace Linesman::Ui
