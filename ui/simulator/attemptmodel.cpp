// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulator/attemptmodel.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/headersort.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/tone.h"

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
QDateTime startOf(const Webhooks::DeliveryAttempt &attempt)
{
    const auto since = attempt.result.startedAt.time_since_epoch();
    return QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<std::chrono::milliseconds>(since).count()).toUTC();
}

Tone toneOf(const Webhooks::DeliveryAttempt &attempt)
{
    if (attempt.isDelivered())
        return Tone::Good;
    return attempt.result.status == 429 ? Tone::Warn : Tone::Bad;
}
} // namespace

AttemptModel::AttemptModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int AttemptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attempts.size());
}

int AttemptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttemptModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_attempts.size())
        return {};
    const Webhooks::DeliveryAttempt &attempt = m_attempts.at(index.row());
    if (role == ToneRole && index.column() == Status)
        return QVariant::fromValue(toneOf(attempt));
    if (role == Qt::ToolTipRole && index.column() == At)
        return momentTooltip(startOf(attempt));
    if (role == Qt::ToolTipRole && index.column() == Note && attempt.result.error)
        return describe(*attempt.result.error);
    if (role == SortRole && index.column() == Took)
        return qint64(attempt.result.timings.total.count());
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case At:
        return localTime(startOf(attempt));
    case Delivery:
        return attempt.attempt > 1
                   ? tr("%1, attempt %2").arg(QString::number(attempt.delivery), QString::number(attempt.attempt))
                   : QString::number(attempt.delivery);
    case Status:
        if (attempt.result.status > 0)
            return QString::number(attempt.result.status);
        return attempt.result.error && attempt.result.error->kind == Error::Kind::Timeout ? tr("timed out")
                                                                                          : tr("no answer");
    case Took:
        return durationText(attempt.result.timings.total);
    case MessageId:
        return attempt.messageId;
    case Note:
        if (attempt.isManual && !attempt.result.error)
            return tr("sent by hand");
        if (attempt.retryIn)
            return tr("again in %1").arg(durationText(*attempt.retryIn));
        return attempt.result.error ? describe(*attempt.result.error) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AttemptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case At:
        return tr("Sent");
    case Delivery:
        return tr("Delivery");
    case Status:
        return tr("Answer");
    case Took:
        return tr("Took");
    case MessageId:
        return tr("Message");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

void AttemptModel::append(const QList<Webhooks::DeliveryAttempt> &attempts)
{
    if (attempts.isEmpty())
        return;
    if (const int over = int(m_attempts.size() + attempts.size()) - Limit; over > 0 && !m_attempts.isEmpty()) {
        const int gone = std::min(over, int(m_attempts.size()));
        beginRemoveRows({}, 0, gone - 1);
        m_attempts.remove(0, gone);
        endRemoveRows();
    }
    const int first = int(m_attempts.size());
    beginInsertRows({}, first, first + int(attempts.size()) - 1);
    m_attempts += attempts;
    endInsertRows();
}

} // namespace Linesman::Ui
