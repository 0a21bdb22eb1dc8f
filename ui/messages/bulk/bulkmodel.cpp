// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/bulk/bulkmodel.h"

#include "ui/widgets/delegates.h"

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using State = Messages::BulkOutcome::State;

BulkModel::BulkModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BulkModel::setRun(Messages::BulkRun *run)
{
    beginResetModel();
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    m_rows.clear();
    endResetModel();
    if (!run)
        return;
    connect(run, &Messages::BulkRun::rowChanged, this,
            [this](int row) { emit dataChanged(index(row, StateColumn), index(row, ReasonColumn)); });
}

const Messages::BulkRow &BulkModel::row(int number) const
{
    if (Messages::BulkRow *known = m_rows.object(number))
        return *known;
    auto *made = new Messages::BulkRow(Messages::bulkRow(m_run->plan(), number));
    m_rows.insert(number, made); // owned by the cache
    return *made;
}

QString BulkModel::obstacle(int number) const
{
    for (const Problem &problem : row(number).problems) {
        if (problem.isBlocking)
            return problem.sentence;
    }
    return {};
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_run ? 0 : int(m_run->outcomes().size());
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BulkModel::stateText(int number) const
{
    switch (m_run->outcomes()[number].state) {
    case State::Waiting:
        return obstacle(number).isEmpty() ? tr("Ready") : tr("Problem");
    case State::Sent:
        return tr("Sent");
    case State::Failed:
        return tr("Failed");
    case State::Skipped:
        return tr("Skipped");
    case State::Unknown:
        return tr("Unknown");
    }
    return {};
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_run || index.row() >= m_run->outcomes().size())
        return {};
    const Messages::BulkOutcome &outcome = m_run->outcomes()[index.row()];
    if (role == ToneRole && index.column() == StateColumn) {
        switch (outcome.state) {
        case State::Sent:
            return QVariant::fromValue(Tone::Good);
        case State::Failed:
            return QVariant::fromValue(Tone::Bad);
        case State::Skipped:
        case State::Unknown:
            return QVariant::fromValue(Tone::Warn);
        case State::Waiting:
            return QVariant::fromValue(obstacle(index.row()).isEmpty() ? Tone::Neutral : Tone::Warn);
        }
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Messages::BulkRow &made = row(index.row());
    switch (index.column()) {
    case LineColumn:
        return made.line;
    case ContactColumn: {
        QStringList parts{made.contact.name,
                          made.draft.contact.phone.isEmpty() ? made.contact.phone : made.draft.contact.phone,
                          made.contact.email, made.contactId.text()};
        parts.removeAll(QString());
        return parts.join(u" · "_s).left(200);
    }
    case TextColumn: {
        const Messages::InboundDraft &draft = made.draft;
        if (draft.kind == Providers::Kind::Call)
            return u"%1 → %2, %3"_s.arg(draft.callFrom, draft.callTo, draft.callStatus);
        const QString text = draft.message.isEmpty() ? draft.html : draft.message;
        return (draft.subject.isEmpty() ? text : draft.subject + u" — "_s + text).left(300).simplified();
    }
    case StateColumn:
        return stateText(index.row());
    case ReasonColumn: {
        if (outcome.state == State::Sent && !outcome.sentence.isEmpty())
            return tr("%1, not read back: %2").arg(outcome.messageId.text(), outcome.sentence);
        if (!outcome.sentence.isEmpty())
            return outcome.sentence;
        return outcome.state == State::Sent ? outcome.messageId.text() : obstacle(index.row());
    }
    default:
        return {};
    }
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case ContactColumn:
        return tr("Contact");
    case TextColumn:
        return tr("Message");
    case StateColumn:
        return tr("State");
    case ReasonColumn:
        return tr("Message id or reason");
    default:
        return {};
    }
}

} // namespace Linesman::Ui
