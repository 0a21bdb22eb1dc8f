#include "ui/emulator/emulatorpage.h"

#include "ui/emulator/behaviourpanel.h"
#include "ui/emulator/bridgecard.h"
#include "ui/emulator/requestpanel.h"
#include "ui/emulator/sendpanel.h"
#include "ui/emulator/statepanel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/statuschip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

EmulatorPage::EmulatorPage(Emulator::Emulator &emulator, std::function<Result<>()> start, QWidget *parent)
    : Page(tr("Emulator"), parent)
    , m_emulator(emulator)
    , m_start(std::move(start))
{
    setObjectName(u"emulatorPage"_s);
    m_chip = new StatusChip(this);
    m_chip->setObjectName(u"emulatorState"_s);
    addBesideTitle(m_chip);
    m_reset = makeButton(tr("&Reset"), u"resetEmulator"_s, ButtonLook::Normal, this);
    m_reset->setToolTip(tr("Back to the fixture: data, tokens, clock and behaviour"));
    m_toggle = makeButton({}, u"toggleEmulator"_s, ButtonLook::Primary, this);
    addAction(m_reset);
    addAction(m_toggle);

    m_banner = new Banner(this);
    m_banner->setObjectName(u"emulatorProblem"_s);
    body()->addWidget(m_banner);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"emulatorTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the emulator"));
    body()->addWidget(m_tabs, 1);

    auto *data = new QWidget(m_tabs);
    auto *dataRow = new QHBoxLayout(data);
    dataRow->setContentsMargins(0, Space::M, 0, 0);
    dataRow->setSpacing(Space::M);
    m_bridge = new BridgeCard(data);
    m_state = new StatePanel(data);
    dataRow->addWidget(m_bridge, 2);
    dataRow->addWidget(m_state, 3);
    m_send = new SendPanel(emulator, m_tabs);
    m_behaviour = new BehaviourPanel(m_tabs);
    m_requests = new RequestPanel(emulator, m_tabs);
    m_tabs->addTab(data, tr("&Data"));
    m_tabs->addTab(m_send, tr("Send as a &User"));
    m_tabs->addTab(m_behaviour, tr("&Behaviour"));
    m_tabs->addTab(m_requests, tr("Re&quests"));

    connect(m_toggle, &QPushButton::clicked, this,
            [this] { m_emulator.isRunning() ? m_emulator.stop() : startEmulator(); });
    connect(m_reset, &QPushButton::clicked, this, [this] { post(u"reset"_s, {}); });
    connect(this, &Page::emptyAction, this, &EmulatorPage::startEmulator);
    connect(this, &Page::retried, this, &EmulatorPage::startEmulator);
    connect(m_behaviour, &BehaviourPanel::wanted, this, &EmulatorPage::post);
    connect(m_bridge, &BridgeCard::consentWanted, this,
            [this](const QString &url) { emit browserWanted(QUrl(url, QUrl::StrictMode)); });
    connect(&m_emulator, &Emulator::Emulator::started, this, &EmulatorPage::showRunning);
    connect(&m_emulator, &Emulator::Emulator::stopped, this, &EmulatorPage::showRunning);
    connect(&m_emulator, &Emulator::Emulator::changed, this, &EmulatorPage::refresh);
    showRunning();
}

QString EmulatorPage::help() const
{
    return tr(
        "The emulator\n"
        "A HighLevel of your own on this machine, with made-up accounts. Your bridge talks to it as to the real one: "
        "only the base URL changes.\n"
        "Behaviour\n"
        "Where HighLevel's public sources contradict each other, a switch says which side the emulator takes. The "
        "profile sets them all.\n"
        "Clock\n"
        "Tokens expire and retries come due on the emulator's clock, which you can move forward.");
}

void EmulatorPage::startEmulator()
{
    if (const Result<> started = m_start(); !started)
        showFailed(started.error());
}

void EmulatorPage::showRunning()
{
    const bool running = m_emulator.isRunning();
    m_chip->setState(running ? Tone::Good : Tone::Neutral, running ? tr("running") : tr("stopped"));
    m_toggle->setText(running ? tr("S&top Emulator") : tr("S&tart Emulator"));
    setButtonLook(m_toggle, running ? ButtonLook::Normal : ButtonLook::Primary);
    m_toggle->setVisible(running); // stopped, the button in the middle starts it
    m_reset->setVisible(running);
    m_banner->hide();
    if (!running) {
        showEmpty(tr("A local HighLevel with made-up accounts. It answers the API, shows the consent page and sends "
                     "signed webhooks."),
                  tr("Start Emulator"));
        return;
    }
    setSubtitle(tr("Answers at %1").arg(m_emulator.ready().baseUrl));
    m_bridge->setReady(m_emulator.ready());
    m_send->setReady(m_emulator.ready());
    m_requests->begin();
    showReady();
    refresh();
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
    deliver(m_emulator.control("GET", u"/_emulator/state"_s), this, [this](const Result<QJsonObject> &state) {
        m_asking = false;
        if (state)
            showState(*state);
        if (std::exchange(m_askAgain, false))
            refresh();
    });
    m_requests->fetch();
}

void EmulatorPage::showState(const QJsonObject &state)
{
    m_state->setState(state);
    m_send->setState(state);
    m_behaviour->setState(state);
}

void EmulatorPage::post(const QString &path, const QJsonObject &body)
{
    deliver(m_emulator.control("POST", u"/_emulator/"_s + path, body), this, [this](const Result<QJsonObject> &answer) {
        if (answer)
            m_banner->hide();
        else
            m_banner->show(Tone::Bad,
                           answer.error().message.isEmpty() ? describe(answer.error()) : answer.error().message);
        refresh();
    });
}

} // namespace Linesman::Ui
