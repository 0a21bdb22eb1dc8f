// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/contactmodel.h"

#include "ui/emulator/emulatorpart.h"
#include "ui/widgets/delegates.h"

#include <QStringList>

#include <algorithm>
#include <utility>

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
    if (m_recent.isEmpty() || m_recent.first() != page) {
        m_recent.removeOne(page);
        m_recent.prepend(page);
        if (m_recent.size() > RecentPages)
            m_recent.removeLast();
    }
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
    ++m_question;
    m_refresh.reset();
    m_changedWhileAsked = false;
    m_asked.clear();
    m_stale.clear();
    m_loaded = false;
    fetch(0); // what is shown stays until the answer is there
}

void ContactModel::refresh()
{
    if (!m_loaded) {
        fetch(0);
        return;
    }
    if (m_refresh) {
        m_changedWhileAsked = true;
        return;
    }
    if (!m_emulator.isRunning())
        return;
    ++m_question;
    m_asked.clear();
    for (auto page = m_pages.keyBegin(); page != m_pages.keyEnd(); ++page)
        m_stale.insert(*page);
    // What is in sight, and what somebody holds on to (the selection), has to be found again.
    QSet<int> wanted(m_recent.begin(), m_recent.end());
    for (const QModelIndex &held : persistentIndexList()) {
        if (wanted.size() < 2 * RecentPages)
            wanted.insert(held.row() / PageSize);
    }
    if (wanted.isEmpty())
        wanted.insert(0);
    m_refresh.emplace();
    for (const int page : std::as_const(wanted))
        ask(page);
}

void ContactModel::ask(int page)
{
    m_refresh->open.insert(page);
    request(page, [this, page](const Result<QJsonObject> &answer) {
        if (!m_refresh)
            return;
        m_refresh->open.remove(page);
        if (answer) {
            const int total = answer->value("total"_L1).toInt();
            m_changedWhileAsked = m_changedWhileAsked || (m_refresh->total >= 0 && m_refresh->total != total);
            m_refresh->total = total;
            m_refresh->pages.insert(page, answer->value("contacts"_L1).toArray());
        }
        if (m_refresh->open.isEmpty())
            finishRefresh();
    });
}

void ContactModel::request(int page, const std::function<void(const Result<QJsonObject> &)> &take)
{
    // The answer may be there at once, and nothing may change while a view reads or rows are on their way out.
    const auto ask = [this, page, take, question = m_question] {
        if (question != m_question)
            return; // another question was asked meanwhile
        deliver(m_emulator.control(asked(page)), this, [this, take, question](const Result<QJsonObject> &answer) {
            if (question == m_question)
                take(answer);
        });
    };
    QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
}

void ContactModel::finishRefresh()
{
    const RowMap moved = rowMap(*m_refresh);
    QSet<int> missing;
    if (m_refresh->total >= 0 && !moved.isSame) {
        for (const QModelIndex &held : persistentIndexList()) {
            // Over the edge of a page: the next one may have it.
            const int page = std::clamp(moved.guess(held.row()), 0, std::max(0, m_refresh->total - 1)) / PageSize;
            if (!moved.rows.contains(held.row()) && !m_refresh->pages.contains(page) && !m_refresh->lookedBeyond)
                missing.insert(page);
        }
    }
    if (!missing.isEmpty() && missing.size() <= 2 * RecentPages) {
        m_refresh->lookedBeyond = true; // looked for once
        for (const int page : std::as_const(missing))
            ask(page);
        return;
    }
    const Refresh fresh = *std::exchange(m_refresh, std::nullopt);
    if (fresh.total >= 0)
        moved.isSame ? replacePages(fresh.pages) : moveRows(fresh, moved);
    if (std::exchange(m_changedWhileAsked, false))
        refresh();
}

int ContactModel::RowMap::guess(int row) const
{
    auto after = rows.upperBound(row);
    if (after != rows.cbegin()) {
        --after;
        return after.value() + row - after.key();
    }
    return after == rows.cend() ? row + grown : after.value() - (after.key() - row);
}

ContactModel::RowMap ContactModel::rowMap(const Refresh &fresh) const
{
    RowMap map;
    map.grown = fresh.total - m_total;
    map.isSame = map.grown == 0;
    QHash<QString, int> found;
    for (auto page = fresh.pages.cbegin(); page != fresh.pages.cend(); ++page) {
        for (qsizetype i = 0; i < page->size(); ++i)
            found.insert(page->at(i)["id"_L1].toString(), page.key() * PageSize + int(i));
    }
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (qsizetype i = 0; i < page->size(); ++i) {
            const int row = page.key() * PageSize + int(i);
            const auto at = found.constFind(page->at(i)["id"_L1].toString());
            if (at != found.cend())
                map.rows.insert(row, *at);
            map.isSame = map.isSame && (at != found.cend() ? *at == row : !fresh.pages.contains(page.key()));
        }
    }
    return map;
}

void ContactModel::moveRows(const Refresh &fresh, const RowMap &moved)
{
    if (fresh.total > m_total) {
        beginInsertRows({}, m_total, fresh.total - 1);
        m_total = fresh.total;
        endInsertRows();
    }
    emit layoutAboutToBeChanged();
    m_known = fresh.total;
    m_pages = fresh.pages;
    m_stale.clear();
    m_asked.clear();
    QModelIndexList to;
    const QModelIndexList from = persistentIndexList();
    for (const QModelIndex &held : from) {
        // Who is not found is let go: better nobody is selected than somebody else.
        const int row = moved.rows.value(held.row(), -1);
        to.append(row < 0 || row >= fresh.total ? QModelIndex() : index(row, held.column()));
    }
    changePersistentIndexList(from, to);
    emit layoutChanged();
    if (fresh.total < m_total) {
        beginRemoveRows({}, fresh.total, m_total - 1);
        m_total = fresh.total;
        endRemoveRows();
    }
    emit counted(m_total);
}

void ContactModel::replacePages(const QHash<int, QJsonArray> &pages)
{
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        m_stale.remove(page.key());
        const auto held = m_pages.constFind(page.key());
        if (held != m_pages.cend() && *held == *page)
            continue;
        m_pages.insert(page.key(), *page);
        const int first = page.key() * PageSize;
        if (first < m_total)
            emit dataChanged(index(first, 0), index(std::min(first + PageSize, m_total) - 1, ColumnCount - 1));
    }
}

QJsonObject ContactModel::contact(int row) const
{
    const auto page = m_pages.constFind(row / PageSize);
    return row < 0 || page == m_pages.constEnd() ? QJsonObject() : page->at(row % PageSize).toObject();
}

Emulator::ControlRequest ContactModel::asked(int page) const
{
    return Emulator::Control::contacts(page * PageSize, PageSize, m_words, m_locationId);
}

void ContactModel::fetch(int page) const
{
    if (m_asked.contains(page) || !m_emulator.isRunning() || (m_loaded && page * PageSize >= m_known))
        return;
    m_asked.insert(page);
    auto *self = const_cast<ContactModel *>(this); // a view asks by reading
    self->request(page, [self, page](const Result<QJsonObject> &answer) {
        self->m_asked.remove(page);
        if (answer)
            self->take(page, *answer);
    });
}

void ContactModel::take(int page, const QJsonObject &answer)
{
    const int total = answer.value("total"_L1).toInt();
    const QJsonArray contacts = answer.value("contacts"_L1).toArray();
    if (!m_loaded) {
        beginResetModel();
        m_pages.clear();
        m_stale.clear();
        m_recent.clear();
        m_total = m_known = total;
        m_pages.insert(page, contacts);
        m_loaded = true;
        endResetModel();
        emit counted(total);
        return;
    }
    if (total != m_total)
        refresh(); // rows came or went: they are put where they belong
    else
        replacePages({{page, contacts}});
}

} // namespace Linesman::Ui
