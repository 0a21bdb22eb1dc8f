#include "ui/connect/hopmodel.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/tone.h"

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int HopLimit = 200;

QString operationName(const QString &operation)
{
    if (operation == "oauth.authorize"_L1)
        return HopModel::tr("Consent page");
    if (operation == "oauth.token.code"_L1)
        return HopModel::tr("Code for tokens");
    if (operation == "oauth.token.refresh"_L1)
        return HopModel::tr("Refresh");
    if (operation == "oauth.locationToken"_L1)
        return HopModel::tr("Location's token");
    return operation;
}
} // namespace

HopModel::HopModel(HighLevel::Transport &transport, QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&transport, &HighLevel::Transport::exchanged, this, &HopModel::append);
}

void HopModel::append(const History::Exchange &exchange)
{
    if (exchange.channel != History::Channel::OAuth)
        return;
    if (m_hops.size() >= HopLimit) {
        beginRemoveRows({}, 0, 0);
        m_hops.removeFirst();
        endRemoveRows();
    }
    const int row = int(m_hops.size());
    beginInsertRows({}, row, row);
    m_hops.append(exchange);
    endInsertRows();
}

int HopModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hops.size());
}

int HopModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HopModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const History::Exchange &hop = m_hops.at(index.row());
    if (role == ToneRole && index.column() == Answer) {
        return QVariant::fromValue(hop.status != 0 && hop.status < 400 ? Tone::Good : Tone::Bad);
    }
    if (role == Qt::ToolTipRole)
        return index.column() == At ? momentTooltip(hop.startedAt) : hop.method + u' ' + hop.url;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case At:
        return hop.startedAt;
    case What:
        return operationName(hop.eventType);
    case Answer:
        return hop.status == 0 ? tr("no answer") : QString::number(hop.status);
    case Took:
        return durationText(hop.duration);
    default:
        return {};
    }
}

QVariant HopModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("Time");
    case What:
        return tr("Hop");
    case Answer:
        return tr("Answer");
    case Took:
        return tr("Took");
    default:
        return {};
    }
}

} // namespace Linesman::Ui
