// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/missedmodel.h"

#include "app/core/showntext.h"
#include "ui/widgets/delegates.h"

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

MissedModel::MissedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int MissedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int MissedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MissedModel::text(const Doctor::Missed &missed, Column column, int row) const
{
    switch (column) {
    case Provider:
        return shownLine(missed.provider.name);
    case Text:
        return shownLine(missed.message.body);
    case Id:
        return missed.message.id.text();
    case Sent:
        if (const auto answer = m_answers.constFind(row); answer != m_answers.cend())
            return *answer == 0 ? tr("no answer") : QString::number(*answer);
        break;
    case When:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MissedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_messages.size())
        return {};
    const Doctor::Missed &missed = m_messages.at(index.row());
    if (role == ToneRole && index.column() == Sent) {
        const int status = m_answers.value(index.row());
        return QVariant::fromValue(status >= 200 && status < 300 ? Tone::Good : Tone::Bad);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == When)
        return missed.message.dateAdded;
    return text(missed, Column(index.column()), index.row());
}

QVariant MissedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When:
        return tr("Time");
    case Provider:
        return tr("Provider");
    case Text:
        return tr("Message");
    case Id:
        return tr("Id");
    case Sent:
        return tr("Answer");
    case ColumnCount:
        break;
    }
    return {};
}

void MissedModel::setMessages(const QList<Doctor::Missed> &messages)
{
    beginResetModel();
    m_messages = messages;
    m_answers.clear();
    endResetModel();
}

void MissedModel::setAnswer(int row, int status)
{
    m_answers.insert(row, status);
    emit dataChanged(index(row, Sent), index(row, Sent));
}

} // namespace Linesman::Ui
