// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/hopmodel.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/headersort.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/tone.h"

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int HopLimit = 200;

QString operationName(const QString &operation)
{
    if (operation == "oauth.browser"_L1)
        return HopModel::tr("Browser to the consent page");
    if (operation == "oauth.callback"_L1)
        return HopModel::tr("Callback from the browser");
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
/*! What became of a hop of the browser, in a word; empty for the hops of our own. */
QString browserWord(const Exchange &hop)
{
    if (hop.eventType == "oauth.browser"_L1)
        return HopModel::tr("opened");
    if (hop.verdict == "ours"_L1)
        return HopModel::tr("state fits");
    if (hop.verdict == "noState"_L1)
        return HopModel::tr("no state");
    if (hop.verdict == "stranger"_L1)
        return HopModel::tr("refused");
    if (hop.verdict == "declined"_L1)
        return HopModel::tr("declined");
    return {};
}

Tone toneOf(const Exchange &hop)
{
    if (hop.eventType == "oauth.browser"_L1)
        return Tone::Accent;
    if (hop.verdict == "noState"_L1 || hop.verdict == "stranger"_L1)
        return Tone::Warn;
    if (hop.verdict == "ours"_L1)
        return Tone::Good;
    return hop.status != 0 && hop.status < 400 && hop.verdict.isEmpty() ? Tone::Good : Tone::Bad;
}
} // namespace

HopModel::HopModel(HighLevel::Transport &transport, OAuth::SignIn &signIn, QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&signIn, &OAuth::SignIn::hopped, this, &HopModel::append);
    connect(&transport, &HighLevel::Transport::exchanged, this, &HopModel::append);
}

void HopModel::append(const Exchange &exchange)
{
    if (exchange.channel != Exchange::Channel::OAuth)
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
    const Exchange &hop = m_hops.at(index.row());
    if (role == ToneRole && index.column() == Answer) {
        return QVariant::fromValue(toneOf(hop));
    }
    if (role == Qt::ToolTipRole)
        return index.column() == At ? momentTooltip(hop.startedAt) : hop.method + u' ' + hop.url;
    if (role == SortRole && index.column() == Took)
        return qint64(hop.duration.count());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case At:
        return hop.startedAt;
    case What:
        return operationName(hop.eventType);
    case Answer:
        if (const QString word = browserWord(hop); !word.isEmpty())
            return word;
        return hop.status == 0 ? tr("no answer") : QString::number(hop.status);
    case Took:
        return hop.duration.count() == 0 ? QString() : durationText(hop.duration);
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
