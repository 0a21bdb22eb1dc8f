#include "ui/emulator/contactmodel.h"

#include "ui/emulator/emulatorpart.h"
#include "ui/widgets/delegates.h"

#include <QStringList>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ContactModel::ContactModel(Emulator::Emulator &emulator, QObject *parent)
    : QAbstractTableModel(parent)
    , m_emulator(emulator)
{
}

int ContactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_total;
}

int ContactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int page = index.row() / PageSize;
    if (!m_pages.contains(page) || m_stale.contains(page))
        fetch(page);
    const QJsonObject contact = this->contact(index.row());
    if (contact.isEmpty())
        return role == Qt::DisplayRole && index.column() == Name ? QVariant(u"\u2026"_s) : QVariant();
    if (role == ToneRole && index.column() == Dnd)
        return QVariant::fromValue(Tone::Warn);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Name:
        return contact.value("name"_L1).toString();
    case Phone:
        return contact.value("phone"_L1).toString();
    case Email:
        return contact.value("email"_L1).toString();
    case Dnd:
        return contact.value("dnd"_L1).toBool() ? tr("DND") : QString();
    case Tags: {
        QStringList tags;
        for (const QJsonValue &tag : contact.value("tags"_L1).toArray())
            tags += tag.toString();
        return tags.join(u", "_s);
    }
    case Place:
        return m_places.value(contact.value("locationId"_L1).toString(), contact.value("locationId"_L1).toString());
    case Id:
        return contact.value("id"_L1).toString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ContactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Phone:
        return tr("Phone");
    case Email:
        return tr("Email");
    case Dnd:
        return tr("Messages");
    case Tags:
        return tr("Tags");
    case Place:
        return tr("Location");
    case Id:
        return tr("Id");
    case ColumnCount:
        break;
    }
    return {};
}

void ContactModel::setFilter(const QString &words, const QString &locationId)
{
    if (words == m_words && locationId == m_locationId && m_loaded)
        return;
    m_words = words;
    m_locationId = locationId;
    ++m_filter;
    m_asked.clear();
    m_stale.clear();
    m_loaded = false;
    fetch(0); // what is shown stays until the answer is there
}

void ContactModel::refresh()
{
    ++m_filter;
    m_asked.clear();
    m_stale.clear();
    for (auto page = m_pages.keyBegin(); page != m_pages.keyEnd(); ++page)
        m_stale.insert(*page);
    fetch(0);
}

QJsonObject ContactModel::contact(int row) const
{
    const auto page = m_pages.constFind(row / PageSize);
    return row < 0 || page == m_pages.constEnd() ? QJsonObject() : page->at(row % PageSize).toObject();
}

void ContactModel::fetch(int page) const
{
    if (m_asked.contains(page) || !m_emulator.isRunning())
        return;
    m_asked.insert(page);
    auto *self = const_cast<ContactModel *>(this); // a view asks by reading
    QString path = u"/_emulator/contacts?offset=%1&limit=%2"_s.arg(page * PageSize).arg(PageSize);
    if (!m_words.isEmpty())
        path += u"&query="_s + pathSegment(m_words);
    if (!m_locationId.isEmpty())
        path += u"&locationId="_s + pathSegment(m_locationId);
    deliver(m_emulator.control("GET", path), self, [self, page, filter = m_filter](const Result<QJsonObject> &answer) {
        if (filter != self->m_filter)
            return; // another question was asked meanwhile
        if (answer)
            self->take(page, *answer);
        else
            self->m_asked.remove(page);
    });
}

void ContactModel::take(int page, const QJsonObject &answer)
{
    const int total = answer.value("total"_L1).toInt();
    const QJsonArray contacts = answer.value("contacts"_L1).toArray();
    m_stale.remove(page);
    if (!m_loaded || total != m_total) {
        beginResetModel();
        m_pages.clear();
        m_stale.clear();
        m_asked = {page};
        m_total = total;
        m_pages.insert(page, contacts);
        m_loaded = true;
        endResetModel();
        emit counted(total);
        return;
    }
    if (m_pages.value(page) == contacts && m_pages.contains(page))
        return;
    m_pages.insert(page, contacts);
    const int first = page * PageSize;
    emit dataChanged(index(first, 0), index(std::min(first + PageSize, m_total) - 1, ColumnCount - 1));
}

} // namespace Linesman::Ui
