// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/matrixmodel.h"

#include "app/installs/matrixreport.h"
#include "ui/widgets/delegates.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Installs::MatrixCell;
using Installs::MatrixRow;
using Installs::Selected;
using Installs::TokenState;
using Installs::Verdict;

Tone verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Broken:
        return Tone::Bad;
    case Verdict::Attention:
        return Tone::Warn;
    case Verdict::Ready:
        return Tone::Good;
    case Verdict::Unknown:
    case Verdict::NotInstalled:
        break;
    }
    return Tone::Neutral;
}

MatrixModel::MatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    makeColumns();
}

void MatrixModel::makeColumns()
{
    using enum Column;
    m_columns = {{Location}, {Installed}, {Token}, {Scopes}};
    if (m_provider >= 0) {
        for (const Column column : {Verdict, Selected, LastDelivery, LastStatus, LastInbound, Reason})
            m_columns.append({column, m_provider});
    } else {
        for (int i = 0; i < int(m_matrix.providers.size()); ++i)
            m_columns.append({Verdict, i});
    }
    for (const Column column : {InstalledAt, Version, LocationId})
        m_columns.append({column});
    if (m_sortColumn >= m_columns.size())
        m_sortColumn = 0;
}

void MatrixModel::setMatrix(const Installs::Matrix &matrix)
{
    if (matrix.providers == m_matrix.providers && takeInPlace(matrix, arranged(matrix)))
        return;
    beginResetModel();
    m_matrix = matrix;
    if (m_provider >= m_matrix.providers.size())
        m_provider = -1;
    makeColumns();
    arrange();
    endResetModel();
}

bool MatrixModel::takeInPlace(const Installs::Matrix &matrix, const QList<int> &shown)
{
    if (shown.size() != m_shown.size() || shown.isEmpty())
        return false;
    QHash<LocationId, int> rowOf;
    rowOf.reserve(shown.size());
    bool isSameOrder = true;
    for (int row = 0; row < int(shown.size()); ++row) {
        const LocationId &id = matrix.rows.at(shown.at(row)).location.id;
        rowOf.insert(id, row);
        isSameOrder = isSameOrder && rowAt(row).location.id == id;
    }
    if (isSameOrder) {
        m_matrix = matrix;
        m_shown = shown;
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return true;
    }
    for (int row = 0; row < int(m_shown.size()); ++row) {
        if (!rowOf.contains(rowAt(row).location.id))
            return false;
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &one : before)
        after.append(index(rowOf.value(rowAt(one.row()).location.id), one.column()));
    m_matrix = matrix;
    m_shown = shown;
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
    return true;
}

void MatrixModel::setProvider(int provider)
{
    if (m_provider == provider)
        return;
    beginResetModel();
    m_provider = provider < m_matrix.providers.size() ? provider : -1;
    makeColumns();
    arrange();
    endResetModel();
}

void MatrixModel::setFilter(const Installs::MatrixFilter &filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void MatrixModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> sources;
    for (const QModelIndex &index : before)
        sources.append(m_shown.at(index.row()));
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QList<int> rowOf(m_matrix.rows.size(), -1);
    for (int row = 0; row < int(m_shown.size()); ++row)
        rowOf[m_shown.at(row)] = row;
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(before.at(i), index(rowOf.at(sources.at(i)), before.at(i).column()));
    emit layoutChanged({}, VerticalSortHint);
}

QList<int> MatrixModel::arranged(const Installs::Matrix &matrix) const
{
    QList<int> shown = Installs::matching(matrix, m_filter);
    const Section section = m_columns.at(m_sortColumn);
    if (section.column != Column::Location) { // rows come in the order of their names
        // Keys once for each row, not once for each comparison.
        QList<std::pair<QVariant, int>> keyed;
        keyed.reserve(shown.size());
        for (const int row : shown) {
            const MatrixRow &data = matrix.rows.at(row);
            const MatrixCell *facts = cell(data, section);
            const bool isVerdict = section.column == Column::Verdict;
            keyed.append({isVerdict && facts ? QVariant(int(facts->verdict)) : text(data, section), row});
        }
        const auto isLess = [](const std::pair<QVariant, int> &a, const std::pair<QVariant, int> &b) {
            return QVariant::compare(a.first, b.first) == QPartialOrdering::Less;
        };
        std::stable_sort(keyed.begin(), keyed.end(), isLess);
        for (qsizetype i = 0; i < keyed.size(); ++i)
            shown[i] = keyed.at(i).second;
    }
    if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(shown.begin(), shown.end());
    return shown;
}

int MatrixModel::providerAt(int section) const
{
    const int own = section >= 0 && section < m_columns.size() ? m_columns.at(section).provider : -1;
    return own >= 0 ? own : m_provider;
}

int MatrixModel::rowOf(const Linesman::LocationId &location) const
{
    for (int row = 0; row < int(m_shown.size()); ++row) {
        if (rowAt(row).location.id == location)
            return row;
    }
    return -1;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const MatrixCell *MatrixModel::cell(const MatrixRow &row, const Section &section) const
{
    return section.provider >= 0 && section.provider < row.cells.size() ? &row.cells.at(section.provider) : nullptr;
}

QVariant MatrixModel::text(const MatrixRow &row, const Section &section) const
{
    const MatrixCell *facts = cell(row, section);
    switch (section.column) {
    case Column::Location:
        return row.location.name.isEmpty() ? tr("(name not known)") : row.location.name;
    case Column::Installed:
        return !row.location.isInstalled ? tr("unknown") : *row.location.isInstalled ? tr("installed") : tr("no");
    case Column::Token:
        switch (row.token.state) {
        case TokenState::State::None:
            return tr("none");
        case TokenState::State::Good:
            return tr("kept");
        case TokenState::State::Expired:
            return tr("expired");
        case TokenState::State::Failing:
            return row.token.isInactive ? tr("inactive") : tr("failing");
        }
        return {};
    case Column::Scopes:
        return row.token.state == TokenState::State::None ? tr("unknown")
               : row.token.missing.isEmpty()              ? tr("enough")
                                                          : tr("%n missing", nullptr, int(row.token.missing.size()));
    case Column::InstalledAt:
        return row.location.installedAt;
    case Column::Version:
        return row.location.versionId;
    case Column::LocationId:
        return row.location.id.text();
    default:
        break;
    }
    if (!facts)
        return {};
    switch (section.column) {
    case Column::Verdict:
        return Installs::verdictTitle(facts->verdict);
    case Column::Selected:
        return Installs::selectedTitle(facts->selected);
    case Column::LastDelivery:
        return facts->seen.delivery;
    case Column::LastStatus:
        return facts->seen.status;
    case Column::LastInbound:
        return facts->seen.inbound;
    case Column::Reason:
        return facts->reason;
    default:
        return {};
    }
}

QVariant MatrixModel::tone(const MatrixRow &row, const Section &section) const
{
    const MatrixCell *facts = cell(row, section);
    const auto made = [](Tone tone) {
        return QVariant::fromValue(tone);
    };
    switch (section.column) {
    case Column::Installed:
        return made(row.location.isInstalled.value_or(false) ? Tone::Good : Tone::Neutral);
    case Column::Token:
        return made(row.token.state == TokenState::State::Good      ? Tone::Good
                    : row.token.state == TokenState::State::Failing ? Tone::Bad
                    : row.token.state == TokenState::State::Expired ? Tone::Warn
                                                                    : Tone::Neutral);
    case Column::Scopes:
        return made(row.token.state == TokenState::State::None ? Tone::Neutral
                    : row.token.missing.isEmpty()              ? Tone::Good
                                                               : Tone::Bad);
    case Column::Verdict:
        return facts ? made(verdictTone(facts->verdict)) : QVariant();
    case Column::Selected:
        if (!facts)
            return {};
        return made(facts->selected == Selected::Ours      ? Tone::Good
                    : facts->selected == Selected::NotOurs ? Tone::Bad
                                                           : Tone::Neutral);
    default:
        return {};
    }
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const MatrixRow &row = rowAt(index.row());
    const Section &section = m_columns.at(index.column());
    if (role == Qt::DisplayRole)
        return text(row, section);
    if (role == ToneRole)
        return tone(row, section);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleDescriptionRole)
        return {};
    const MatrixCell *facts = cell(row, section);
    if (section.column == Column::Verdict || section.column == Column::Reason)
        return facts ? facts->reason : QString();
    if (section.column == Column::Selected && facts)
        return facts->selected == Selected::Unknown ? facts->lookWhy : facts->chosenName;
    if (section.column == Column::Scopes && !row.token.missing.isEmpty())
        return tr("Missing: %1").arg(row.token.missing.join(", "_L1));
    if (section.column == Column::Token)
        return row.token.problem;
    return {};
}

/*! "3 broken, 12 ready": how often each verdict holds for \a provider among the rows that are shown. */
QString MatrixModel::totals(int provider) const
{
    std::array<int, Installs::AllVerdicts.size()> counts{};
    for (const int row : m_shown) {
        const MatrixRow &shown = m_matrix.rows.at(row);
        if (provider < shown.cells.size())
            ++counts.at(std::size_t(shown.cells.at(provider).verdict));
    }
    QStringList parts;
    for (const Installs::Verdict verdict : Installs::AllVerdicts) {
        if (const int count = counts.at(std::size_t(verdict)); count > 0)
            parts += QString::number(count) + u' ' + Installs::verdictTitle(verdict);
    }
    return parts.join(", "_L1);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Section &one = m_columns.at(section);
    if (role == Qt::ToolTipRole && one.column == Column::Verdict && one.provider >= 0)
        return tr("%1. Of the locations shown: %2")
            .arg(Providers::kindTitle(m_matrix.providers.at(one.provider).kind), totals(one.provider));
    if (role != Qt::DisplayRole)
        return {};
    switch (one.column) {
    case Column::Location:
        return tr("Location");
    case Column::Installed:
        return tr("App");
    case Column::Token:
        return tr("Token");
    case Column::Scopes:
        return tr("Scopes");
    case Column::Verdict:
        return m_provider >= 0 ? tr("Verdict") : m_matrix.providers.at(one.provider).name;
    case Column::Selected:
        return tr("Selected");
    case Column::LastDelivery:
        return tr("Last delivery");
    case Column::LastStatus:
        return tr("Last status");
    case Column::LastInbound:
        return tr("Last inbound");
    case Column::Reason:
        return tr("Reason");
    case Column::InstalledAt:
        return tr("Installed at");
    case Column::Version:
        return tr("Version");
    case Column::LocationId:
        return tr("Location id");
    }
    return {};
}

} // namespace Linesman::Ui
