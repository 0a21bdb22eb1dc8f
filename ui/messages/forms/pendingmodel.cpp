// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/pendingmodel.h"

#include "app/messages/ownership.h"
#include "ui/widgets/delegates.h"

#include <QLocale>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Verdict = Messages::Ownership::Verdict;

PendingModel::PendingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PendingModel::setMessages(const QList<HighLevel::Message> &messages, const QList<ProviderId> &ours,
                               const QDateTime &now)
{
    beginResetModel();
    m_now = now;
    m_rows.clear();
    for (const HighLevel::Message &message : messages) {
        const Messages::Ownership owner = Messages::ownership(message, ours);
        Row row{message, {}, owner.canUpdate(), {}, true};
        switch (owner.verdict) {
        case Verdict::Ours:
            row.owner = tr("This app");
            break;
        case Verdict::Other:
            row.owner = tr("Another provider");
            break;
        case Verdict::Nobody:
            row.owner = tr("HighLevel itself");
            break;
        case Verdict::Inbound:
        case Verdict::NotUpdated:
            row.owner = tr("Cannot be updated");
            break;
        }
        m_rows << row;
    }
    endResetModel();
}

void PendingModel::setResult(const MessageId &message, const QString &result, bool isGood)
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows[row].message.id != message)
            continue;
        m_rows[row].result = result;
        m_rows[row].isGood = isGood;
        emit dataChanged(index(row, ResultColumn), index(row, ResultColumn));
    }
}

int PendingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PendingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PendingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    if (role == ToneRole && index.column() == ResultColumn)
        return QVariant::fromValue(row.isGood ? Tone::Good : Tone::Bad);
    if (role == Qt::ToolTipRole && index.column() == ResultColumn)
        return row.result;
    if (role == Qt::ToolTipRole && index.column() == AgeColumn)
        return QLocale().toString(row.message.dateAdded.toLocalTime(), QLocale::ShortFormat);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case AgeColumn: {
        const qint64 minutes = row.message.dateAdded.secsTo(m_now) / 60;
        if (minutes < 120)
            return tr("%n min", nullptr, int(minutes));
        if (minutes < 48 * 60)
            return tr("%n h", nullptr, int(minutes / 60));
        return tr("%n day(s)", nullptr, int(minutes / 1440));
    }
    case TypeColumn:
        return QString(row.message.messageType).remove(u"TYPE_"_s);
    case TextColumn:
        return row.message.body.left(200).simplified();
    case OwnerColumn:
        return row.owner;
    case ResultColumn:
        return row.result;
    default:
        return {};
    }
}

QVariant PendingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AgeColumn:
        return tr("Age");
    case TypeColumn:
        return tr("Channel");
    case TextColumn:
        return tr("Text");
    case OwnerColumn:
        return tr("Owner");
    case ResultColumn:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace Linesman::Ui
