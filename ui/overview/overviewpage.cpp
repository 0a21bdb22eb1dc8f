// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "app/history/store.h"
#include "app/providers/kind.h"
#include "ui/exchange/exchangetable.h"
#include "ui/overview/recenttraffic.h"
#include "ui/overview/welcomecard.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/stackingrow.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/tableview.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLayoutItem>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

OverviewPage::OverviewPage(History::Store &history, QWidget *parent)
    : Page(tr("Overview"), parent)
    , m_history(history)
{
    m_banner = new Banner(this);
    m_banner->setObjectName(u"overviewBanner"_s);
    body()->addWidget(m_banner);
    auto *scroll =
        new ScrollColumn(u"overviewScroll"_s, tr("Overview"), this); // at a large text size all of it is long
    scroll->setFocusPolicy(Qt::NoFocus);
    m_column = scroll->body();
    m_column->addWidget(makeHero());
    auto *row = new StackingRow(this, StackingRow::Room::Needed);
    row->row()->setSpacing(Space::M);
    m_connection = new StateCard(tr("Connection"), u"overviewConnection"_s, this);
    m_emulator = new StateCard(tr("Emulator"), u"overviewEmulator"_s, this);
    m_listener = new StateCard(tr("Listener"), u"overviewListener"_s, this);
    connect(m_connection, &StateCard::pressed, this, &OverviewPage::connectionPressed);
    connect(m_emulator, &StateCard::pressed, this, &OverviewPage::emulatorPressed);
    connect(m_listener, &StateCard::pressed, this, &OverviewPage::listenerPressed);
    for (StateCard *card : {m_connection, m_emulator, m_listener}) {
        card->hide(); // shown with their first state
        row->row()->addWidget(card, 1);
    }
    m_column->addWidget(row);
    m_column->addWidget(makeTraffic(), 1);
    body()->addWidget(scroll, 1);
    setLineTest({}, {});
}

QWidget *OverviewPage::makeHero()
{
    auto *card = new Card({}, this);
    card->body()->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::XL);
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::S);
    auto *heading = makeLabel(tr("Does the whole line work?"), u"title"_s, card);
    left->addWidget(heading);
    m_about = makeLabel({}, u"muted"_s, card);
    m_about->setObjectName(u"lineTestAbout"_s);
    left->addWidget(m_about);
    setEndpoint({});
    left->addSpacing(Space::S);
    m_run = makeButton(tr("&Run Line Test"), u"runLineTest"_s, ButtonLook::Large, card);
    m_run->setIcon(icon(u"media-playback-start"_s, IconTone::OnAccent));
    m_run->setToolTip(tr("Tests all five provider kinds (F5)"));
    connect(m_run, &QPushButton::clicked, this, &OverviewPage::runAgain);
    left->addWidget(m_run, 0, Qt::AlignLeft);
    left->addStretch(1);
    row->addLayout(left, 5);
    row->addWidget(makeSeparator(Qt::Vertical, card));

    auto *right = new QVBoxLayout;
    right->setSpacing(Space::S);
    auto *top = new QHBoxLayout;
    auto *last = new QLabel(tr("Last line test"), card);
    setRole(last, u"label"_s);
    top->addWidget(last);
    top->addStretch(1);
    m_lastRun = new QLabel(card);
    m_lastRun->setObjectName(u"lastLineTest"_s);
    setRole(m_lastRun, u"small muted"_s);
    top->addWidget(m_lastRun);
    right->addLayout(top);
    m_verdictBox = new QWidget(card);
    m_verdictBox->setObjectName(u"lineTestFindings"_s);
    m_verdicts = new QGridLayout(m_verdictBox);
    m_verdicts->setContentsMargins(0, 0, 0, 0);
    m_verdicts->setHorizontalSpacing(Space::M);
    m_verdicts->setVerticalSpacing(Space::XS);
    m_verdicts->setColumnStretch(2, 1);
    right->addWidget(m_verdictBox);
    right->addStretch(1);
    row->addLayout(right, 6);
    card->body()->addLayout(row);
    return card;
}

QWidget *OverviewPage::makeTraffic()
{
    auto *card = new Card(tr("Latest traffic"), this);
    card->setBodyMargins(0);
    auto *all = makeButton(tr("Open &History"), u"openHistory"_s, ButtonLook::Quiet, card);
    connect(all, &QPushButton::clicked, this, [this] { emit destinationWanted(PageId::History); });
    card->addAction(all);
    m_trafficStack = new QStackedWidget(card);
    m_trafficStack->setMinimumHeight(5 * Space::Row);
    m_traffic = new RecentTraffic(m_history, this);
    m_table = new TableView(u"latestTraffic"_s, tr("Latest traffic"), m_trafficStack);
    m_table->setFrameless();
    m_table->setModel(m_traffic);
    m_table->setItemDelegateForColumn(RecentTraffic::At, new TimeDelegate(m_table));
    m_table->setItemDelegateForColumn(RecentTraffic::Target, makeRequestDelegate(m_table));
    m_table->setItemDelegateForColumn(RecentTraffic::Answer, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(RecentTraffic::Took, new CellDelegate(m_table, CellDelegate::Text::Muted));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(RecentTraffic::Target, QHeaderView::Stretch);
    for (const int fitted : {RecentTraffic::At, RecentTraffic::Answer})
        m_table->horizontalHeader()->setSectionResizeMode(fitted, QHeaderView::ResizeToContents);
    m_table->setColumnWidth(RecentTraffic::Way, 120);
    m_table->setColumnWidth(RecentTraffic::What, 200);
    m_table->setColumnWidth(RecentTraffic::Took, 80);
    const auto openRow = [this](const QModelIndex &index) {
        emit destinationWanted(ShowExchange{m_traffic->idOf(index.row())});
    };
    connect(m_table, &TableView::opened, this, openRow);
    m_trafficStack->addWidget(m_table);
    auto *empty = new EmptyState(m_trafficStack);
    empty->setObjectName(u"noTraffic"_s);
    empty->setIcon(u"view-history"_s);
    empty->setText(tr("Nothing has been exchanged yet. The first line test fills this list."));
    m_trafficStack->addWidget(empty);
    card->body()->addWidget(m_trafficStack, 1);

    const auto choose = [this] {
        m_trafficStack->setCurrentIndex(m_traffic->rowCount() > 0 ? 0 : 1);
    };
    connect(m_traffic, &QAbstractItemModel::modelReset, this, choose);
    connect(m_traffic, &QAbstractItemModel::rowsInserted, this, choose);
    connect(m_traffic, &RecentTraffic::failed, this, [this](const QString &sentence) {
        if (sentence.isEmpty())
            m_banner->hide();
        else
            m_banner->show(Tone::Bad, sentence, {}, Banner::Dismiss::Impossible);
    });
    choose();
    return card;
}

void OverviewPage::runAgain()
{
    emit destinationWanted(RunLineTest{});
}

QWidget *OverviewPage::firstFocus()
{
    return m_run;
}

void OverviewPage::setConnection(const PartState &state)
{
    m_connection->setState(state);
    m_connection->show();
}

void OverviewPage::setEmulator(const PartState &state)
{
    m_emulator->setState(state);
    m_emulator->show();
}

void OverviewPage::setListener(const PartState &state)
{
    m_listener->setState(state);
    m_listener->show();
}

void OverviewPage::setWelcome(bool isShown)
{
    if (isShown == (m_welcome != nullptr))
        return;
    if (!isShown) {
        m_welcome->hide();
        m_welcome->deleteLater();
        m_welcome = nullptr;
        return;
    }
    m_welcome = new WelcomeCard(this);
    connect(m_welcome, &WelcomeCard::ownBridgeWanted, this, &OverviewPage::ownBridgePressed);
    connect(m_welcome, &WelcomeCard::appWanted, this, &OverviewPage::appPressed);
    connect(m_welcome, &WelcomeCard::tourWanted, this, &OverviewPage::tourPressed);
    connect(m_welcome, &WelcomeCard::dismissed, this, &OverviewPage::welcomeDismissed);
    m_column->insertWidget(0, m_welcome);
}

void OverviewPage::setEndpoint(const QString &ownBridge)
{
    const QString what = tr("A message goes from HighLevel to the bridge, the status comes back, the customer replies, "
                            "and the thread holds both.");
    m_about->setText(what + u' ' +
                     (ownBridge.isEmpty()
                          ? tr("Runs against the built-in emulator and bridge: nothing has to be set up.")
                          : tr("Tests your own bridge at %1.").arg(ownBridge)));
}

void OverviewPage::setLineTest(const QList<KindVerdict> &verdicts, const QString &when)
{
    QList<KindVerdict> shown = verdicts;
    if (shown.isEmpty()) {
        for (const Providers::Kind kind : Providers::AllKinds)
            shown += KindVerdict{Providers::kindTitle(kind), Tone::Neutral, tr("not run"), {}};
    }
    m_lastRun->setText(verdicts.isEmpty() ? tr("never run") : when);
    while (QLayoutItem *item = m_verdicts->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        const std::unique_ptr<QWidget> gone(item->widget()); // at once, or it is seen beside what replaces it
    }
    for (int i = 0; i < shown.size(); ++i) {
        const KindVerdict &verdict = shown[i];
        auto *kind = new QLabel(verdict.kind, m_verdictBox);
        m_verdicts->addWidget(kind, i, 0);
        m_verdicts->addWidget(new StatusChip(verdict.tone, verdict.word, m_verdictBox), i, 1);
        auto *sentence = makeLabel(verdict.sentence, u"muted"_s, m_verdictBox);
        sentence->setToolTip(verdict.sentence);
        m_verdicts->addWidget(sentence, i, 2);
    }
}

QString OverviewPage::help() const
{
    return tr("Everything at a glance: the connection that all places work with, whether the emulator and the listener "
              "run, what went over the wire last, and what the last line test found.\n\n"
              "Run line test\n\n"
              "The button starts the embedded emulator if it does not run, plays all five kinds of conversation "
              "provider through the built-in reference bridge, and shows each hop with its time. To test your own "
              "bridge, give its address in the place Line Test.\n\n"
              "Latest traffic\n\n"
              "The newest fifty exchanges of history. Enter opens one.");
}

} // namespace Linesman::Ui
