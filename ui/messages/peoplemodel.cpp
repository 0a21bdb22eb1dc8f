#include "ui/messages/peoplemodel.h"

#include <QHash>
#include <QLocale>

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
        person.lastMessage = conversation.lastMessageBody;
        person.lastDate = conversation.lastMessageDate;
        person.unread = conversation.unreadCount;
        people.append(person);
    }
    for (const HighLevel::Contact &contact : std::as_const(m_contacts)) {
        if (!contacts.contains(contact.id))
            continue;
        Person person;
        person.party = {contact.id, contact.name, contact.phone, contact.email, {}};
        people.append(person);
    }
    std::stable_sort(people.begin(), people.end(), [](const Person &a, const Person &b) {
        if (a.lastDate.isValid() != b.lastDate.isValid())
            return a.lastDate.isValid();
        return a.lastDate > b.lastDate;
    });

    const bool sameRows = std::equal(people.cbegin(), people.cend(), m_people.cbegin(), m_people.cend(),
                                     [](const Person &a, const Person &b) { return a.party.id == b.party.id; });
    if (sameRows) { // the usual case, after a message: selection and scroll stay
        m_people = people;
        if (!m_people.isEmpty())
            emit dataChanged(index(0), index(int(m_people.size()) - 1));
        return;
    }
    beginResetModel();
    m_people = people;
    endResetModel();
}

Messages::Party PeopleModel::party(const QModelIndex &index) const
{
    return index.isValid() ? m_people[index.row()].party : Messages::Party();
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
        return person.party.name.isEmpty() ? tr("Without a name") : person.party.name;
    case DetailTextRole: {
        if (!person.lastMessage.isEmpty())
            return QString(person.lastMessage).replace(u'\n', u' ');
        QStringList parts{person.party.phone, person.party.email};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3"_s.arg(person.party.phone, person.party.email, person.party.id.text());
    case MomentRole:
        return person.lastDate;
    case UnreadRole:
        return person.unread;
    case ContactIdRole:
        return person.party.id.text();
    case Qt::AccessibleTextRole:
        return person.unread > 0 ? tr("%1, %n unread message(s)", nullptr, person.unread).arg(person.party.name)
                                 : person.party.name;
    default:
        return {};
    }
}

} // namespace Linesman::Ui
