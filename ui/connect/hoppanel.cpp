// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/hoppanel.h"

#include "app/oauth/exchangefindings.h"
#include "app/oauth/findings.h"
#include "ui/connect/findingview.h"
#include "ui/connect/hopmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! What is known of the token that \a hop was sent with: for a location token, the company's. */
std::optional<OAuth::TokenRecord> tokenOf(const Exchange &hop, OAuth::Session &session)
{
    const OAuth::Tokens *tokens = session.tokens();
    if (!tokens || hop.eventType != "oauth.locationToken"_L1)
        return std::nullopt;
    for (const OAuth::TokenRecord &record : tokens->records()) {
        if (record.install.tokenClass == HighLevel::TokenClass::Company)
            return record;
    }
    return std::nullopt;
}

QList<Finding> findingsOf(const Exchange &hop, OAuth::Session &session)
{
    if (hop.verdict == "declined"_L1)
        return {OAuth::finding("O-09"_L1, hop.url)};
    if (hop.verdict == "noState"_L1)
        return {OAuth::finding("O-10"_L1, hop.url)};
    if (hop.eventType == "oauth.callback"_L1)
        return {};
    return OAuth::findingsIn(hop, tokenOf(hop, session));
}
} // namespace

HopPanel::HopPanel(HighLevel::Transport &transport, OAuth::SignIn &signIn, OAuth::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_hops = new HopModel(transport, signIn, this);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    m_table = new TableView(u"hopTable"_s, tr("OAuth hops"), split);
    m_table->setFrameless();
    m_table->setFollowing(true);
    m_table->setModel(m_hops);
    m_table->setItemDelegateForColumn(HopModel::At, new TimeDelegate(m_table));
    m_table->setItemDelegateForColumn(HopModel::What, new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(HopModel::Answer, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(HopModel::Took, new CellDelegate(m_table, CellDelegate::Text::Muted));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(HopModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(HopModel::At, 110);
    m_table->setColumnWidth(HopModel::Answer, 110);
    m_table->setColumnWidth(HopModel::Took, 80);
    auto *lower = new QWidget(split);
    auto *below = new QVBoxLayout(lower);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    m_findings = new FindingView(lower);
    connect(m_findings, &FindingView::remedyWanted, this, &HopPanel::remedyWanted);
    below->addWidget(m_findings);
    m_view = new CodeView(u"hopExchange"_s, tr("Selected hop"), lower);
    m_view->setPlaceholder(tr("Select a hop to see what went over the wire."));
    below->addWidget(m_view, 1);
    split->addWidget(m_table);
    split->addWidget(lower);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    column->addWidget(split, 1);
    connect(m_table, &TableView::rowSelected, this, &HopPanel::showHop);
    connect(m_hops, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int, int last) {
        m_table->selectRow(last); // the newest hop is the one that is waited for
    });
}

void HopPanel::showHop(int row)
{
    if (row < 0) {
        m_view->clear();
        m_findings->setFindings({});
        return;
    }
    const Exchange &hop = m_hops->exchangeAt(row);
    QByteArray text = hop.requestHead + hop.requestBody + "\r\n\r\n" + hop.responseHead + hop.responseBody;
    if (!hop.error.isEmpty())
        text += hop.error.toUtf8();
    m_view->setBytes(text, CodeView::Format::HttpHead);
    m_findings->setFindings(findingsOf(hop, m_session));
}

} // namespace Linesman::Ui
