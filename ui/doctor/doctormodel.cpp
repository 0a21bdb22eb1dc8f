// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/doctormodel.h"

#include "ui/doctor/doctorwords.h"
#include "ui/widgets/delegates.h"

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

DoctorModel::DoctorModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int DoctorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int DoctorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DoctorModel::whereText(const Doctor::Entry &entry) const
{
    const Doctor::Spot &first = entry.spots.constFirst();
    if (entry.spots.size() > 1)
        return tr("%n place(s)", nullptr, int(entry.spots.size()));
    return first.name.isEmpty() ? first.sight.subject : first.name;
}

QVariant DoctorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const Doctor::Entry &entry = m_entries.at(index.row());
    if (role == ToneRole && index.column() == Weight)
        return QVariant::fromValue(toneOfFinding(entry));
    if (role == MutedRole)
        return entry.isMuted();
    if (role == Qt::ToolTipRole && index.column() == Title)
        return entry.finding.meaning;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Weight:
        return weightWord(entry);
    case Id:
        return entry.finding.id;
    case Title:
        return entry.isNew() ? tr("New: %1").arg(entry.finding.title) : entry.finding.title;
    case Where:
        return whereText(entry);
    case Last:
        return entry.spots.constFirst().sight.last;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DoctorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Weight:
        return tr("Weight");
    case Id:
        return tr("Id");
    case Title:
        return tr("Finding");
    case Where:
        return tr("Where");
    case Last:
        return tr("Last seen");
    case ColumnCount:
        break;
    }
    return {};
}

void DoctorModel::setEntries(const QList<Doctor::Entry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int DoctorModel::rowOf(const QString &id) const
{
    for (int row = 0; row < int(m_entries.size()); ++row) {
        if (m_entries.at(row).finding.id == id)
            return row;
    }
    return -1;
}

} // namespace Linesman::Ui
