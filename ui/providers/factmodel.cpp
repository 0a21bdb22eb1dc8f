// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/factmodel.h"

#include "app/facts/facts.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/tone.h"

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Workspace::FactRow;

namespace {
bool hasWords(const FactRow &row, const QStringList &words)
{
    const QString all = QStringList{row.id, row.what, row.value, row.before, row.source, row.switchId}.join(u'\n');
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}
} // namespace

FactModel::FactModel(QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_all(Workspace::factRows())
    , m_today(today)
{
    setFilter({}, {}, false);
}

void FactModel::setFilter(const QString &text, const QString &area, bool onlyOld)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const FactRow &row = m_all.at(i);
        if ((area.isEmpty() || row.area == area) && (!onlyOld || Facts::isOld(row.read, m_today)) &&
            hasWords(row, words))
            m_shown.append(i);
    }
    endResetModel();
}

QStringList FactModel::areas() const
{
    QStringList areas;
    for (const FactRow &row : m_all) {
        if (!areas.contains(row.area))
            areas.append(row.area);
    }
    return areas;
}

qsizetype FactModel::oldCount() const
{
    return std::count_if(m_all.begin(), m_all.end(),
                         [this](const FactRow &row) { return Facts::isOld(row.read, m_today); });
}

QString FactModel::ageSentence(const FactRow &row) const
{
    const QString age = Facts::ageOf(row.read, m_today);
    return Facts::isOld(row.read, m_today) ? tr("read %1 ago: look it up again").arg(age) : tr("read %1 ago").arg(age);
}

int FactModel::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](qsizetype place) { return m_all.at(place).id == id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int FactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FactRow &row = factAt(index.row());
    if (role == ToneRole && index.column() == Read)
        return QVariant::fromValue(Facts::isOld(row.read, m_today) ? Tone::Warn : Tone::Neutral);
    if (role == Qt::ToolTipRole && index.column() == Read)
        return ageSentence(row);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Area:
        return row.area;
    case Name:
        return row.id;
    case What:
        return row.what;
    case Value:
        return row.value.left(300);
    case Source:
        return row.stated.isValid() ? u"%1, %2"_s.arg(row.source, row.stated.toString(Qt::ISODate)) : row.source;
    case Read:
        return Facts::ageOf(row.read, m_today);
    default:
        return {};
    }
}

QVariant FactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Area:
        return tr("Area");
    case Name:
        return tr("Fact");
    case What:
        return tr("What it is");
    case Value:
        return tr("What holds");
    case Source:
        return tr("Source");
    case Read:
        return tr("Read ago");
    default:
        return {};
    }
}

} // namespace Linesman::Ui
