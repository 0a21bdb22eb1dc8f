// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/emulatorpage.h"

#include "ui/emulator/appdialog.h"
#include "ui/emulator/behaviourpanel.h"
#include "ui/emulator/bridgecard.h"
#include "ui/emulator/clockpart.h"
#include "ui/emulator/contactspart.h"
#include "ui/emulator/faultspart.h"
#include "ui/emulator/locationspart.h"
#include "ui/emulator/magicpart.h"
#include "ui/emulator/partlist.h"
#include "ui/emulator/providerspart.h"
#include "ui/emulator/requestpanel.h"
#include "ui/emulator/sendpanel.h"
#include "ui/emulator/snapshotspart.h"
#include "ui/emulator/submission.h"
#include "ui/emulator/tokenspart.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/question.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/statuschip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

EmulatorPage::EmulatorPage(Emulator::Emulator &emulator, std::function<void()> start, std::function<void()> stop,
                           QWidget *parent)
    : Page(tr("Emulator"), parent)
    , m_emulator(emulator)
    , m_start(std::move(start))
    , m_stop(std::move(stop))
{
    setObjectName(u"emulatorPage"_s);
    m_chip = new StatusChip(this);
    m_chip->setObjectName(u"emulatorState"_s);
    addBesideTitle(m_chip);
    m_reset = makeButton(tr("&Reset…"), u"resetEmulator"_s, ButtonLook::Normal, this);
    m_reset->setToolTip(tr("Back to the fixture: data, tokens, clock and behaviour"));
    m_toggle = makeButton({}, u"toggleEmulator"_s, ButtonLook::Primary, this);
    addAction(m_reset);
    addAction(m_toggle);

    m_banner = new Banner(this);
    m_banner->setObjectName(u"emulatorProblem"_s);
    body()->addWidget(m_banner);
    addUndo();
    m_list = new PartList(this);
    m_stack = new QStackedWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::L);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    body()->addLayout(row, 1);

    m_list->addPart(u"bridge"_s, tr("For your bridge"));
    m_stack->addWidget(makeBridge());
    m_send = new SendPanel(emulator, m_stack);
    m_requests = new RequestPanel(emulator, m_stack);
    addPart(u"locations"_s, tr("Locations"), new LocationsPart(emulator, m_stack));
    addPart(u"contacts"_s, tr("Contacts"), new ContactsPart(emulator, m_stack));
    addPart(u"providers"_s, tr("Providers"), new ProvidersPart(emulator, m_stack));
    addPart(u"tokens"_s, tr("Tokens"), new TokensPart(emulator, m_stack));
    addPart(u"send"_s, tr("Send as a user"), m_send);
    addPart(u"clock"_s, tr("Clock and retries"), new ClockPart(emulator, m_stack));
    addPart(u"behaviour"_s, tr("Behaviour"), new BehaviourPanel(emulator, m_stack));
    addPart(u"magic"_s, tr("Magic values"), new MagicPart(emulator, m_stack));
    addPart(u"faults"_s, tr("Faults"), new FaultsPart(emulator, m_stack));
    addPart(u"snapshots"_s, tr("Snapshots"), new SnapshotsPart(emulator, m_stack));
    addPart(u"requests"_s, tr("Requests"), m_requests);
    connect(m_list, &PartList::currentRowChanged, this, [this](int part) {
        m_stack->setCurrentIndex(part);
        if (auto *shown = qobject_cast<EmulatorPart *>(m_stack->currentWidget()); shown && !m_shown.isEmpty())
            shown->setState(m_shown);
    });
    m_list->setCurrentRow(0);

    connect(m_toggle, &QPushButton::clicked, this, [this] { m_emulator.isRunning() ? m_stop() : m_start(); });
    connect(m_reset, &QPushButton::clicked, this, &EmulatorPage::askToReset);
    connect(this, &Page::emptyAction, this, [this] { m_start(); });
    connect(this, &Page::retried, this, [this] { m_start(); });
    connect(this, &Page::cancelled, this, [this] { m_stop(); });
    connect(m_bridge, &BridgeCard::appWanted, this, [this] {
        if (!m_shown.isEmpty())
            openAppDialog(m_shown, m_emulator, this);
    });
    connect(m_bridge, &BridgeCard::consentWanted, this,
            [this](const QString &url) { emit browserWanted(QUrl(url, QUrl::StrictMode)); });
    watchEmulator();
}

void EmulatorPage::watchEmulator()
{
    connect(&m_emulator, &Emulator::Emulator::starting, this, &EmulatorPage::showRunning);
    connect(&m_emulator, &Emulator::Emulator::started, this, &EmulatorPage::showRunning);
    connect(&m_emulator, &Emulator::Emulator::stopped, this, &EmulatorPage::showRunning);
    connect(&m_emulator, &Emulator::Emulator::keepingChanged, this, &EmulatorPage::showKeeping);
    connect(&m_emulator, &Emulator::Emulator::changed, this, &EmulatorPage::refresh);
    showRunning();
}

void EmulatorPage::addUndo()
{
    m_undo = new Banner(this);
    m_undo->setObjectName(u"emulatorUndo"_s);
    body()->addWidget(m_undo);
    connect(m_undo, &Banner::pressed, this, [this] {
        m_undo->hide();
        request("POST", u"reset/undo"_s, {});
    });
}

QWidget *EmulatorPage::makeBridge()
{
    auto *column = new ScrollColumn(u"emulatorBridge"_s, tr("For your bridge"), m_stack);
    m_bridge = new BridgeCard(column->inner());
    column->body()->addWidget(m_bridge);
    column->body()->addStretch();
    return column;
}

void EmulatorPage::addPart(const QString &id, const QString &title, EmulatorPart *part)
{
    m_list->addPart(id, title);
    m_stack->addWidget(part);
    m_parts.append(part);
    connect(part, &EmulatorPart::wanted, this, &EmulatorPage::request);
    connect(part, &EmulatorPart::linkWanted, this, &Page::browserWanted);
    connect(part, &EmulatorPart::destinationWanted, this, &Page::destinationWanted);
}

void EmulatorPage::open(const Destination &destination)
{
    const auto *wanted = std::get_if<ShowEmulatorPart>(&destination);
    if (const int row = wanted ? m_list->partRow(wanted->part) : -1; row >= 0)
        m_list->setCurrentRow(row);
}

QString EmulatorPage::help() const
{
    return tr(
        "The emulator\n"
        "A HighLevel of your own on this machine, with made-up accounts. Your bridge talks to it as to the real one: "
        "only the base URL changes.\n"
        "What it holds\n"
        "Locations, contacts, providers and tokens can be looked at and changed here at any time. A change that "
        "HighLevel would tell the app about sends the same webhook: INSTALL, UNINSTALL, ContactUpdate.\n"
        "Clock and retries\n"
        "Tokens expire and retries come due on the emulator's clock, which you can put forward: ten minutes pass in a "
        "moment. Run the clock to the next retry to see how your endpoint takes it.\n"
        "Behaviour\n"
        "Where HighLevel's public sources contradict each other, a switch says which side the emulator takes. The "
        "profile sets them all.\n"
        "Magic values and faults\n"
        "A magic number, address or text provokes one outcome for one contact or message. A fault meets requests by "
        "their route: slow, refused, cut short or dropped.\n"
        "Snapshots\n"
        "Save the data under a name before an experiment and restore it afterwards. Reset goes back to the start.\n"
        "What stays\n"
        "The data outlive a stop and the end of Linesman; Settings says so. Tokens do not: Linesman signs in again by "
        "itself, your bridge must be authorized again.");
}

QWidget *EmulatorPage::firstFocus()
{
    return m_emulator.isRunning() ? m_list : nullptr;
}

void EmulatorPage::askToReset()
{
    ask(this,
        {u"resetEmulatorQuestion"_s, tr("Reset Emulator"), tr("Put the emulator back to its beginning?"),
         tr("Contacts, threads, tokens, clock, faults and behaviour begin anew; deliveries that wait are dropped. "
            "Snapshots stay. Your bridge must be authorized again. You can undo it until the emulator stops."),
         tr("&Reset")},
        [this] {
            deliver(m_emulator.control(Emulator::Control::at("POST", u"reset"_s)), this,
                    [this](const Result<QJsonObject> &answer) {
                        if (answer)
                            m_undo->show(Tone::Neutral, tr("The emulator is back at its beginning."), tr("&Undo"));
                        else
                            m_banner->show(Tone::Bad, Submission::sentence(answer.error()));
                        refresh();
                    });
        });
}

void EmulatorPage::showRunning()
{
    const bool running = m_emulator.isRunning();
    const bool isStarting = m_emulator.isStarting();
    if (isStarting)
        m_chip->setState(Tone::Busy, tr("starting"));
    else
        m_chip->setState(running ? Tone::Good : Tone::Neutral, running ? tr("running") : tr("stopped"));
    m_toggle->setText(running ? tr("S&top Emulator") : tr("S&tart Emulator"));
    setButtonLook(m_toggle, running ? ButtonLook::Normal : ButtonLook::Primary);
    m_toggle->setVisible(running); // stopped, the button in the middle starts it
    m_reset->setVisible(running);
    m_undo->hide(); // the next start has nothing to undo
    showKeeping();
    if (isStarting) {
        showBusy(tr("Starting the emulator, loading its data…"));
        return;
    }
    if (!running) {
        showEmpty(tr("The emulator is stopped"),
                  tr("A local HighLevel with made-up accounts. It answers the API, shows the consent page and sends "
                     "signed webhooks."),
                  tr("&Start Emulator"));
        return;
    }
    setSubtitle(tr("Answers at %1").arg(m_emulator.ready().baseUrl));
    m_bridge->setReady(m_emulator.ready());
    m_send->begin();
    m_requests->begin();
    showReady();
    // The button that started it is gone, and what Qt focuses next must not be Reset.
    const QWidget *focus = QApplication::focusWidget();
    if (isVisible() && (!focus || isAncestorOf(focus)))
        m_list->setFocus(Qt::OtherFocusReason);
    refresh();
}

/*! What became of its data: says so when they are not there, or are not kept. */
void EmulatorPage::showKeeping()
{
    m_banner->hide();
    if (const std::optional<Error> &problem = m_emulator.keepingProblem())
        m_banner->show(Tone::Warn, m_emulator.beganAnew()
                                       ? tr("The data of the last time could not be read: the emulator began anew. "
                                            "The file was put aside. %1")
                                             .arg(problem->detail)
                                       : tr("The emulator's data could not be kept. %1").arg(problem->detail));
}

void EmulatorPage::refresh()
{
    if (!m_emulator.isRunning())
        return;
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    deliver(m_emulator.control(Emulator::Control::state()), this, [this](const Result<QJsonObject> &state) {
        m_asking = false;
        if (state)
            showState(*state);
        if (std::exchange(m_askAgain, false))
            refresh();
    });
}

void EmulatorPage::showState(const QJsonObject &state)
{
    m_shown = state;
    showCounts(state);
    for (EmulatorPart *part : m_parts) {
        if (part == m_stack->currentWidget() || part == m_requests) // the others are told when they are shown
            part->setState(state);
    }
}

void EmulatorPage::showCounts(const QJsonObject &state)
{
    const QLocale locale;
    const auto show = [&](const QString &id, qint64 count) {
        m_list->setCount(id, count > 0 ? locale.toString(count) : QString());
    };
    for (const QString &id : {u"locations"_s, u"providers"_s, u"faults"_s, u"snapshots"_s})
        show(id, state.value(id).toArray().size());
    const QJsonObject counts = state.value("counts"_L1).toObject();
    show(u"contacts"_s, counts.value("contacts"_L1).toInteger());
    show(u"tokens"_s, counts.value("tokens"_L1).toInteger());
    show(u"clock"_s, state.value("deliveries"_L1).toObject().value("retriesPending"_L1).toInteger());
}

void EmulatorPage::request(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    if (m_waiting++ == 0)
        m_banner->hide(); // of several at once, what was refused stays to be read
    deliver(m_emulator.control(Emulator::Control::at(method, path, body)), this,
            [this](const Result<QJsonObject> &answer) {
                --m_waiting;
                if (!answer)
                    m_banner->show(Tone::Bad, Submission::sentence(answer.error()));
                refresh();
            });
}

} // namespace Linesman::Ui
