// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listener/listenerpage.h"

#include "app/core/showntext.h"
#include "app/core/task.h"
#include "app/history/store.h"
#include "app/webhooks/keyring.h"
#include "app/webhooks/ownkey.h"
#include "app/webhooks/payload.h"
#include "app/workspace/listeners.h"
#include "ui/exchange/exchangemodel.h"
#include "ui/exchange/exchangetable.h"
#include "ui/exchange/exchangeview.h"
#include "ui/listener/addresscard.h"
#include "ui/listener/answerdialog.h"
#include "ui/listener/heldcard.h"
#include "ui/listener/keysdialog.h"
#include "ui/listener/listenerbar.h"
#include "ui/listener/replaypanel.h"
#include "ui/listener/rulesdialog.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fittingsplitter.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/statuschip.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ListenerPage::ListenerPage(Workspace::Listeners &listeners, History::Store &store, Webhooks::KeyRing &keys,
                           Webhooks::OwnKey &ownKey, Http::DeliveryClient &client, QWidget *parent)
    : Page(tr("Listener"), parent)
    , m_listeners(listeners)
    , m_store(store)
    , m_keys(keys)
    , m_ownKey(ownKey)
    , m_client(client)
    , m_model(new ExchangeModel(store, this))
{
    setObjectName(u"listenerPage"_s);
    m_state = new StatusChip(this);
    m_state->setObjectName(u"listenerState"_s);
    addBesideTitle(m_state);
    m_count = makeLabel({}, u"muted"_s, this);
    m_count->setObjectName(u"listenerCount"_s);
    m_count->setWordWrap(false);
    addBesideTitle(m_count);
    m_follow = new QCheckBox(tr("Follo&w"), this);
    m_follow->setObjectName(u"listenerFollow"_s);
    m_follow->setToolTip(tr("Keeps the newest capture in view"));
    addAction(m_follow);
    m_bar = new ListenerBar(m_listeners, this);
    for (QWidget *widget : m_bar->headWidgets())
        addAction(widget);
    auto *keysButton = makeButton(tr("&Keys…"), u"listenerKeys"_s, ButtonLook::Normal, this);
    connect(keysButton, &QPushButton::clicked, this, &ListenerPage::editKeys);
    addAction(keysButton);
    m_test = makeButton(tr("Send a &Test"), u"sendTestCapture"_s, ButtonLook::Normal, this);
    m_test->setToolTip(tr("Sends the listener a made-up message, signed by Linesman's own key"));
    connect(m_test, &QPushButton::clicked, this, &ListenerPage::sendTest);
    addAction(m_test);
    m_toggle = makeButton(tr("&Start Listener"), u"toggleListener"_s, ButtonLook::Primary, this);
    connect(m_toggle, &QPushButton::clicked, this, &ListenerPage::toggle);
    addAction(m_toggle);

    m_failure = new Banner(this);
    m_failure->setObjectName(u"listenerFailure"_s);
    m_warning = new Banner(this);
    m_warning->setObjectName(u"listenerWarning"_s);
    m_undo = new Banner(this);
    m_undo->setObjectName(u"listenerUndo"_s);
    m_moved = new Banner(this);
    m_moved->setObjectName(u"tunnelMoved"_s);
    for (Banner *banner : {m_failure, m_moved, m_warning, m_undo})
        body()->addWidget(banner);
    body()->addWidget(m_bar);
    m_addresses = new AddressCard(this);
    body()->addWidget(m_addresses);
    body()->addWidget(new HeldCard(m_listeners, this));
    body()->addWidget(makeList(), 1);

    watchListeners();
    connect(&m_ownKey, &Webhooks::OwnKey::warned, this,
            [this](const QString &sentence) { m_warning->show(Tone::Warn, sentence); });
    connect(this, &Page::emptyAction, this, &ListenerPage::start);
    connect(this, &Page::retried, this, &ListenerPage::start);
    m_follow->setChecked(true);
    History::Filter filter;
    filter.channels = {Exchange::Channel::Capture};
    m_model->setFilter(filter);
    showState();
}

Workspace::ListenerControl &ListenerPage::control() const
{
    return m_bar->current();
}

void ListenerPage::watchListeners()
{
    connect(&m_listeners, &Workspace::Listeners::changed, this, &ListenerPage::showState);
    connect(m_bar, &ListenerBar::currentChanged, this, &ListenerPage::showState);
    connect(m_addresses, &AddressCard::answerWanted, this, &ListenerPage::editAnswer);
    connect(m_addresses, &AddressCard::rulesWanted, this, &ListenerPage::editRules);
    connect(&m_listeners, &Workspace::Listeners::storeFailed, this, [this](const QString &sentence) {
        if (sentence.isEmpty())
            m_failure->hide();
        else
            m_failure->show(Tone::Bad, sentence, {}, Banner::Dismiss::Impossible);
    });
    connect(&m_listeners, &Workspace::Listeners::tunnelMoved, this, [this](const QString &before, const QString &now) {
        m_moved->show(Tone::Bad,
                      tr("The tunnel's address changed from %1 to %2: put the new addresses into the portal, "
                         "Delivery URL and Webhooks; the old ones lead nowhere now.")
                          .arg(shownLine(before), shownLine(now)));
    });
}

QWidget *ListenerPage::makeList()
{
    auto *scroll = new ScrollColumn(u"listenerScroll"_s, tr("Listener"), this); // at a large text size it is long
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->body()->setContentsMargins(0, 0, 0, 0);
    m_split = new FittingSplitter(44, scroll->inner());
    m_split->setObjectName(u"listenerSplit"_s);
    m_listStack = new QStackedWidget(m_split);
    m_listStack->setMinimumHeight(4 * CellDelegate::rowHeight(fontMetrics())); // the heading, and three rows
    m_table = new ExchangeTable(u"listenerTable"_s, tr("Captures"), m_model, m_listStack);
    m_table->leaveOut({ExchangeModel::ChannelName, ExchangeModel::Direction}); // the same in every row here
    m_listStack->addWidget(m_table);
    m_waiting = new EmptyState(m_listStack);
    m_waiting->setObjectName(u"listenerWaiting"_s);
    m_waiting->setIcon(u"mail-receive"_s);
    connect(m_waiting, &EmptyState::pressed, this, &ListenerPage::sendTest);
    m_listStack->addWidget(m_waiting);
    m_split->addWidget(m_listStack);

    m_card = new Card({}, m_split);
    m_card->body()->setContentsMargins(Space::M, Space::S, Space::M, Space::M);
    m_card->setMinimumWidth(360);
    m_view = new ExchangeView(u"capture"_s, m_card);
    connect(m_view, &ExchangeView::exchangeWanted, this,
            [this](ExchangeId id) { emit destinationWanted(ShowExchange{id}); });
    m_replay = new ReplayPanel(m_client, m_store, m_view);
    m_view->addTab(m_replay, tr("Send Again"));
    m_card->body()->addWidget(m_view);
    m_card->hide();
    m_split->addWidget(m_card);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);

    connect(m_table, &ExchangeTable::exchangeSelected, this, &ListenerPage::showCapture);
    connect(m_table, &ExchangeTable::comparisonWanted, this, [this](ExchangeId id, ExchangeId other) {
        showCapture(id);
        m_view->compareWith(other);
    });
    connect(m_table, &ExchangeTable::simulatorWanted, this,
            [this](ExchangeId id) { emit destinationWanted(ComposeAgain{id}); });
    connect(m_table, &ExchangeTable::traceWanted, this, [this](ExchangeId id) {
        showCapture(id);
        m_view->showTrace();
    });
    connect(m_view, &ExchangeView::closeWanted, this, &ListenerPage::closeCapture);
    connect(m_follow, &QCheckBox::toggled, m_table, &TableView::setFollowing);
    connect(m_table, &TableView::followingChanged, m_follow, &QCheckBox::setChecked);
    connect(m_undo, &Banner::pressed, m_model, &ExchangeModel::undoRemoval);
    connect(m_undo, &Banner::dismissed, m_model, &ExchangeModel::commitRemoval);
    connect(m_model, &ExchangeModel::removalPending, this, [this](int count) {
        if (count == 0)
            m_undo->hide();
        else
            m_undo->show(Tone::Neutral, tr("%Ln capture(s) removed.", nullptr, count), tr("&Undo"));
    });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, change, this, &ListenerPage::chooseLook);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListenerPage::chooseLook);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ListenerPage::refreshCapture);
    connect(m_model, &ExchangeModel::failed, this, [this](const Error &error) { showFailed(error); });
    scroll->body()->addWidget(m_split, 1);
    return scroll;
}

bool ListenerPage::goBack()
{
    if (m_card->isHidden())
        return false;
    closeCapture();
    return true;
}

QWidget *ListenerPage::firstFocus()
{
    if (m_model->rowCount() > 0)
        return m_table;
    return control().listener().isRunning() ? m_test : m_toggle; // never on what stops it
}

void ListenerPage::toggle()
{
    if (control().listener().isRunning())
        control().stop();
    else
        start();
}

void ListenerPage::start()
{
    const Result<> started = control().start();
    m_startFailed = !started;
    if (!started)
        showFailed(started.error());
    else
        chooseLook();
}

void ListenerPage::showState()
{
    const bool running = control().listener().isRunning();
    if (running)
        m_startFailed = false;
    const QString failure = running ? QString() : control().failure();
    m_state->setState(running             ? Tone::Good
                      : failure.isEmpty() ? Tone::Neutral
                                          : Tone::Bad,
                      running             ? tr("listening on %1").arg(control().listener().port())
                      : failure.isEmpty() ? tr("stopped")
                                          : tr("could not start"));
    m_state->setToolTip(failure);
    m_toggle->setText(running ? tr("&Stop Listener") : tr("&Start Listener"));
    m_toggle->setAccessibleName(running ? tr("Stop Listener") : tr("Start Listener"));
    setButtonLook(m_toggle, running ? ButtonLook::Normal : ButtonLook::Primary);
    // Its own client trusts the system's CAs, not the one that a listener makes its certificate with.
    m_test->setVisible(running && !control().baseUrl().startsWith("https"_L1));
    m_addresses->setBase(m_listeners.publicUrl(control()));
    showAnswer();
    if (running && !control().listener().isLoopbackOnly())
        m_warning->show(Tone::Warn, tr("The listener can be reached from other machines: anyone who reaches it fills "
                                       "your history."));
    m_waiting->setTitle(running ? tr("Waiting for the first webhook.") : tr("Nothing was captured yet."));
    m_waiting->setText(
        running ? tr("Give one of these addresses to HighLevel or to the emulator, or send a made-up message.")
                : QString(),
        running ? tr("Send a Test") : QString());
    chooseLook();
}

void ListenerPage::showAnswer()
{
    const QString forward = control().forwardTo();
    const Webhooks::AnswerRule rule = control().answer();
    QString sentence = tr("%1, at once").arg(rule.status);
    if (!forward.isEmpty())
        sentence = tr("What %1 answers.").arg(forward);
    else if (rule.delay.count() > 0)
        sentence = tr("%1 after %2 ms").arg(QString::number(rule.status), QString::number(rule.delay.count()));
    m_addresses->setAnswer(control().rules().isEmpty() ? sentence : tr("By rules; when none holds: %1").arg(sentence));
    m_replay->setTarget(forward);
}

void ListenerPage::chooseLook()
{
    if (m_startFailed)
        return; // what failed is shown until it is tried again
    const bool hadFocus = look() == Look::Empty && isAncestorOf(QApplication::focusWidget());
    const bool running = control().listener().isRunning();
    const int count = m_model->rowCount();
    m_listStack->setCurrentIndex(count > 0 ? 0 : 1);
    m_addresses->setCompact(count > 0);
    m_count->setText(count > 0 ? tr("%Ln capture(s)", nullptr, count) + m_table->orderNote() : QString());
    if (!m_model->isLoaded() && m_model->isBusy() && look() == Look::Busy)
        return;
    const QString failure = running ? QString() : control().failure(); // also of a start from elsewhere
    if (count == 0 && !failure.isEmpty() && m_model->isLoaded())
        showFailed(failure, {});
    else if (count == 0 && !running && m_model->isLoaded())
        showEmpty(tr("The listener is stopped"),
                  tr("Start the listener, give its address to HighLevel or to the emulator, and every webhook is "
                     "kept and checked here."),
                  tr("&Start Listener"));
    else
        showReady();
    // The empty look has the one button that matters; a second one with the same key would take both.
    const bool empty = look() == Look::Empty;
    const bool leavesToggle = empty && m_toggle->hasFocus();
    m_toggle->setHidden(empty);
    if (leavesToggle) // else the focus would go to the head of the window
        findChild<QWidget *>(u"pageEmpty"_s)->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
    if (hadFocus && !empty) // the button that was pressed goes with the empty look
        firstFocus()->setFocus();
    m_follow->setHidden(empty);
}

void ListenerPage::showCapture(ExchangeId id)
{
    if (id == 0) {
        m_card->hide();
        m_replay->setCapture({});
        return;
    }
    m_follow->setChecked(false); // what is being read stays where it is
    m_view->show(*m_model, id);
    refreshCapture();
    if (m_card->isHidden()) {
        m_card->show();
        m_split->setSizes({width() / 2, width() / 2});
    }
}

void ListenerPage::refreshCapture()
{
    const ExchangeId id = m_view->shownId();
    if (id == 0)
        return;
    const Result<std::optional<Exchange>> capture = m_model->exchange(id);
    if (!capture || !*capture)
        return;
    m_replay->setCapture(*capture);
}

void ListenerPage::closeCapture()
{
    m_card->hide();
    m_table->setFocus();
}

void ListenerPage::editAnswer()
{
    auto *dialog = new AnswerDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAnswer(control().answer(), control().forwardTo());
    connect(dialog, &AnswerDialog::applied, this, [this, dialog, edited = &control()] {
        if (!m_listeners.all().contains(edited))
            return;
        const Result<> set = edited->setAnswer(dialog->answer(), dialog->forwardTo());
        if (set)
            dialog->accept();
        else
            dialog->setForwardProblem(tr("This address is the listener itself, or no URL."));
    });
    dialog->open();
}

void ListenerPage::editRules()
{
    auto *dialog = new RulesDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRules(control().rules());
    connect(dialog, &RulesDialog::applied, this, [this, dialog, edited = &control()] {
        if (!m_listeners.all().contains(edited))
            return;
        if (const Result<> set = edited->setRules(dialog->rules()))
            dialog->accept();
        else
            dialog->setProblem(set.error().detail);
    });
    dialog->open();
}

void ListenerPage::editKeys()
{
    auto *dialog = new KeysDialog(m_keys, m_ownKey, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ListenerPage::sendTest()
{
    deliver(m_ownKey.prepare(), this, [this] { sendTestNow(); });
}

void ListenerPage::sendTestNow()
{
    if (!control().listener().isRunning() || !m_ownKey.key())
        return;
    Http::Transfer transfer;
    transfer.url = (control().baseUrl() + u"/delivery"_s).toStdString();
    transfer.body =
        Webhooks::payloadJson(Webhooks::withFreshIds(Webhooks::sampleForm(Providers::Kind::SmsDefault))).toStdString();
    transfer.headers.add("Content-Type", "application/json");
    transfer.headers.add("x-ghl-signature", m_ownKey.key()->sign(transfer.body));
    m_client.send(transfer, [](const Http::TransferResult &) {}); // what came of it is the capture
}

} // namespace Linesman::Ui
