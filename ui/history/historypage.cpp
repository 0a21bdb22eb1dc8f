// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "app/history/store.h"
#include "ui/exchange/exchangemodel.h"
#include "ui/exchange/exchangetable.h"
#include "ui/exchange/exchangeview.h"
#include "ui/history/exportmenu.h"
#include "ui/history/filterbar.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fittingsplitter.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto BusyAfter = 200ms; // below, showing it would only flicker
}

HistoryPage::HistoryPage(History::Store &store, QWidget *parent)
    : Page(tr("History"), parent)
    , m_store(store)
    , m_model(new ExchangeModel(store, this))
{
    setObjectName(u"historyPage"_s);
    buildBody();

    connect(m_filter, &FilterBar::changed, this, [this] { m_model->setFilter(m_filter->filter()); });
    m_filter->setHistoryFile(store.file());
    connect(m_filter->search(), &SearchField::downPressed, this, [this] {
        m_table->setFocus();
        if (m_table->selectedRow() < 0)
            m_table->selectFirstRow();
    });
    connect(m_table, &ExchangeTable::exchangeSelected, this, &HistoryPage::showExchange);
    connect(m_table, &TableView::opened, this, [this] {
        m_viewWanted = true;
        showExchange(m_model->idAt(m_table->selectedRow()));
        m_view->setFocus();
    });
    connect(m_view, &ExchangeView::closeWanted, this, &HistoryPage::closeExchange);
    connect(m_view, &ExchangeView::exchangeWanted, this, [this](ExchangeId id) {
        if (m_model->rowOf(id) >= 0)
            m_table->selectId(id);
        else
            open(ShowExchange{id});
    });
    connect(m_table, &ExchangeTable::comparisonWanted, this, [this](ExchangeId id, ExchangeId other) {
        m_viewWanted = true;
        showExchange(id);
        m_view->compareWith(other);
    });
    connect(m_table, &ExchangeTable::simulatorWanted, this,
            [this](ExchangeId id) { emit destinationWanted(ComposeAgain{id}); });
    connect(m_table, &ExchangeTable::traceWanted, this, [this](ExchangeId id) {
        m_viewWanted = true;
        showExchange(id);
        m_view->showTrace();
    });
    connect(m_follow, &QCheckBox::toggled, m_table, &TableView::setFollowing);
    connect(m_table, &TableView::followingChanged, m_follow, &QCheckBox::setChecked);
    connect(m_newestFirst, &QCheckBox::toggled, this, [this](bool newestFirst) {
        if (newestFirst != m_model->isNewestFirst())
            m_table->setNewestFirst(newestFirst);
    });
    connect(m_table, &ExchangeTable::newestFirstChanged, m_newestFirst, &QCheckBox::setChecked);
    watchModel();
    connect(this, &Page::retried, this, &HistoryPage::runAgain);
    connect(this, &Page::emptyAction, this, [this] { emit destinationWanted(RunLineTest{}); });
    watchStore();

    setAcceptDrops(true);
    m_follow->setChecked(true);
    m_model->setFilter(m_filter->filter());
    QTimer::singleShot(BusyAfter, this, [this] {
        if (m_model->isBusy() && !m_model->isLoaded())
            showBusy(tr("Reading history…"), Cancel::Impossible);
    });
}

void HistoryPage::watchModel()
{
    connect(m_model, &ExchangeModel::filled, this, &HistoryPage::chooseLook);
    connect(m_model, &ExchangeModel::filling, this, &HistoryPage::showCount);
    connect(m_other, &Banner::pressed, this, [this] { showFile({}); });
    connect(m_undo, &Banner::pressed, m_model, &ExchangeModel::undoRemoval);
    connect(m_undo, &Banner::dismissed, m_model, &ExchangeModel::commitRemoval);
    connect(m_model, &ExchangeModel::removalPending, this, &HistoryPage::showRemoval);
    connect(m_model, &ExchangeModel::busyChanged, this, &HistoryPage::showCount);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, change, this, &HistoryPage::chooseLook);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        chooseLook();
        if (!std::exchange(m_wasLoaded, true) && m_table->selectedRow() < 0)
            m_table->scrollToBottom();
    });
    connect(m_model, &ExchangeModel::failed, this, [this](const Error &error) { showFailed(error); });
}

void HistoryPage::watchStore()
{
    connect(&m_store, &History::Store::writeFailed, this, [this](const QString &error) {
        if (error.isEmpty())
            m_failure->hide();
        else
            m_failure->show(Tone::Bad,
                            tr("History cannot be written: %1. What comes meanwhile waits in memory.").arg(error), {},
                            Banner::Dismiss::Impossible);
        chooseLook();
    });

    connect(&m_store, &History::Store::damageFound, this, [this](const Error &error) {
        m_failure->show(Tone::Bad,
                        tr("The history file is damaged. What can be read can still be exported; then set the file "
                           "aside, or bring back a copy of it. %1")
                            .arg(error.detail));
        chooseLook();
    });
    connect(&m_store, &History::Store::usageChanged, this, &HistoryPage::showUsage);
}

void HistoryPage::buildBody()
{
    m_count = new QLabel(this);
    m_count->setObjectName(u"historyCount"_s);
    setRole(m_count, u"muted"_s);
    addBesideTitle(m_count);
    m_follow = new QCheckBox(tr("&Follow new ones"), this);
    m_follow->setObjectName(u"historyFollow"_s);
    m_follow->setToolTip(tr("Keeps the newest exchange in view"));
    addAction(m_follow);
    m_newestFirst = new QCheckBox(tr("&Newest first"), this);
    m_newestFirst->setObjectName(u"historyNewestFirst"_s);
    addAction(m_newestFirst);
    m_export = new ExportMenu(
        m_store, [this] { return m_filter->filter(); }, this);
    connect(m_export, &ExportMenu::said, this, &Page::statusChanged);
    connect(m_export, &ExportMenu::fileWanted, this, &HistoryPage::showFile);
    connect(m_export, &ExportMenu::comparisonWanted, this, &HistoryPage::compareWith);
    connect(m_export, &ExportMenu::backupsWanted, this, &HistoryPage::openBackups);
    addAction(m_export);

    m_failure = new Banner(this);
    m_failure->setObjectName(u"historyFailure"_s);
    body()->addWidget(m_failure);
    m_other = new Banner(this);
    m_other->setObjectName(u"historyOther"_s);
    body()->addWidget(m_other);
    m_undo = new Banner(this);
    m_undo->setObjectName(u"historyUndo"_s);
    body()->addWidget(m_undo);
    m_filter = new FilterBar(this);
    m_filter->setObjectName(u"historyFilter"_s);
    addAction(m_filter->ownReads());
    body()->addWidget(m_filter);

    auto *scroll = new ScrollColumn(u"historyScroll"_s, tr("History"), this); // at a large text size it is long
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->body()->setContentsMargins(0, 0, 0, 0);
    m_split = new FittingSplitter(44, scroll->inner());
    m_split->setObjectName(u"historySplit"_s);
    m_listStack = new QStackedWidget(m_split);
    m_listStack->setMinimumHeight(4 * CellDelegate::rowHeight(fontMetrics())); // the heading, and three rows
    m_table = new ExchangeTable(u"historyTable"_s, tr("Exchanges"), m_model, m_listStack);
    m_listStack->addWidget(m_table);
    auto *nothing = new EmptyState(m_listStack);
    nothing->setObjectName(u"historyNothing"_s);
    nothing->setIcon(u"edit-find"_s);
    nothing->setText(tr("No exchange matches."), tr("&Clear the Filter"));
    connect(nothing, &EmptyState::pressed, m_filter, &FilterBar::clear);
    m_listStack->addWidget(nothing);
    auto *card = new Card({}, m_split);
    m_view = new ExchangeView(u"exchange"_s, card);
    card->body()->setContentsMargins(Space::M, Space::S, Space::M, Space::M);
    card->body()->addWidget(m_view);
    card->setMinimumWidth(360);
    card->hide();
    m_split->addWidget(m_listStack);
    m_split->addWidget(card);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    scroll->body()->addWidget(m_split, 1);
    body()->addWidget(scroll, 1);
}

void HistoryPage::enableReplay(Http::DeliveryClient &client, Webhooks::OwnKey &ownKey)
{
    m_view->enableReplay(client, ownKey);
}

QString HistoryPage::help() const
{
    return tr(
        "Everything ever exchanged\n"
        "Each line is one HTTP request with its answer: what the listener captured, what Linesman delivered, calls "
        "of the API, and what the emulator answered and sent. Window and command line write the same history.\n"
        "Search\n"
        "status:5xx kind:sms-channel after:10m body:\"order 17\" -signature:valid: all of it must hold; after two letters the "
        "field offers what fits. "
        "All words must occur, in the address, an id, a header, a body or your note. \"Words in quotes\" must stand "
        "side by side; a star after a word matches its beginning.\n"
        "Other files\n"
        "The menu of Export opens another history or a bundle, only to read, compares one with this one, and puts a backup in "
        "its place.\n"
        "Keys\n"
        "Enter opens, Space pins, Ctrl+C copies the line, Ctrl+Shift+C copies the request as cURL without secrets, "
        "Del removes; Ctrl+Z takes that back, step by step, until the line that says so is closed. Pinned exchanges stay "
        "when old ones are removed.");
}

void HistoryPage::open(const Destination &destination)
{
    if (const auto *search = std::get_if<SearchHistory>(&destination)) {
        m_filter->setSearch(search->words);
    } else if (const auto *group = std::get_if<ShowGroup>(&destination)) {
        m_filter->clear();
        m_filter->setGroup(group->id);
    } else if (const auto *exchange = std::get_if<ShowExchange>(&destination)) {
        m_follow->setChecked(false);
        m_filter->clear(); // or it might not be among the rows
        if (const auto found = m_model->exchange(exchange->id); found && *found && (*found)->method == "GET"_L1)
            m_filter->showOwnReads();
        m_viewWanted = true;
        m_table->selectId(exchange->id);
        // Chosen already, and closed: no selection changes that would open it.
        if (m_view->parentWidget()->isHidden() && m_model->idAt(m_table->selectedRow()) == exchange->id)
            showExchange(exchange->id);
    } else if (const auto *other = std::get_if<ShowHistoryFile>(&destination)) {
        showFile(other->file);
    }
}

void HistoryPage::runAgain()
{
    m_model->reload();
}

bool HistoryPage::goBack()
{
    if (m_view->isVisibleTo(this)) {
        closeExchange();
        return true;
    }
    if (!m_filter->isEmpty()) {
        m_filter->clear();
        return true;
    }
    return false;
}

QWidget *HistoryPage::firstFocus()
{
    return m_table;
}

void HistoryPage::showExchange(ExchangeId id)
{
    QWidget *card = m_view->parentWidget();
    if (id != 0)
        m_follow->setChecked(false); // what is being read stays where it is
    if (id == 0 || !m_viewWanted) {
        card->hide();
        return;
    }
    m_view->show(*m_model, id);
    if (card->isHidden()) {
        card->show();
        m_split->setSizes({width() / 2, width() / 2});
    }
}

void HistoryPage::closeExchange()
{
    m_viewWanted = false;
    m_view->parentWidget()->hide();
    m_table->setFocus();
}

void HistoryPage::chooseLook()
{
    if (!m_model->isLoaded())
        return;
    const bool none = m_model->rowCount() == 0;
    m_listStack->setCurrentIndex(none ? 1 : 0);
    // A disk that was full from the start leaves an empty list, too: then the failure is what has to be seen.
    const bool isNothing = none && !m_model->isFilling() && m_model->ownReadsHidden() == 0;
    if (isNothing && m_filter->isEmpty() && m_failure->isHidden())
        showEmpty(tr("Nothing was exchanged yet. Run the line test, and every request and answer is kept here."),
                  tr("&Run Line Test"));
    else
        showReady();
    showCount();
}

void HistoryPage::showCount()
{
    if (m_model->isBusy() && m_model->isLoaded()) {
        m_count->setText(tr("Searching…"));
        return;
    }
    if (!m_model->isLoaded()) {
        m_count->setText({});
        return;
    }
    QStringList said{tr("%Ln exchange(s)", nullptr, m_model->rowCount()) + m_table->orderNote()};
    if (m_model->isFilling())
        said += tr("looking for older ones, %1 %…").arg(m_model->filledPercent());
    if (const qint64 hidden = m_model->ownReadsHidden(); hidden > 0)
        said += tr("hiding %Ln own read(s)", nullptr, int(hidden));
    const QString all = said.join(u" · "_s);
    // At a large text size what matters less would push the buttons out.
    const bool fits = m_count->fontMetrics().horizontalAdvance(all) <= width() * 3 / 10;
    m_count->setText(fits ? all : said.first());
}

/*! In the status line when the oldest are about to go, or go; where the count stands all the time. */
void HistoryPage::showUsage(const History::Usage &usage)
{
    const History::Limits limits = m_store.limits();
    m_count->setToolTip(History::usageSentence(usage, limits));
    const bool isNear = History::isNear(usage, limits);
    if (isNear && !std::exchange(m_wasNear, isNear))
        emit statusChanged(History::usageSentence(usage, limits));
    m_wasNear = isNear;
}

void HistoryPage::showRemoval(int count)
{
    if (count == 0)
        m_undo->hide();
    else
        m_undo->show(Tone::Neutral, tr("%Ln exchange(s) removed.", nullptr, count), tr("&Undo"));
}

} // namespace Linesman::Ui
