// SPDX-License-Identifier: GPL-3.0-or-later
// What looks at the endpoint beyond one delivery: lab, readiness, drills, and the code that its bridge needs.
#include "ui/simulator/simulatorpage.h"

#include "app/core/text.h"
#include "app/emulator/emulator.h"
#include "app/history/store.h"
#include "app/webhooks/shape.h"
#include "ui/burst/burstdialog.h"
#include "ui/drills/drillsdialog.h"
#include "ui/readiness/readinessdialog.h"
#include "ui/simulator/deliveryform.h"
#include "ui/simulator/labdialog.h"
#include "ui/simulator/presetmenu.h"
#include "ui/simulator/sendingform.h"
#include "ui/simulator/verifydialog.h"
#include "ui/theme/roles.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/draggedexchange.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QUrl>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

/*! What is wanted less often has no button of its own: the head has no room for it at 1024 pixels. */
void SimulatorPage::addMore()
{
    auto *more = makeButton(tr("&More"), u"simulatorMore"_s, ButtonLook::Normal, this);
    auto *menu = new QMenu(more);
    menu->setObjectName(u"simulatorMenu"_s);
    QAction *drills = menu->addAction(tr("&Drills…"));
    drills->setObjectName(u"openDrills"_s);
    connect(drills, &QAction::triggered, this, &SimulatorPage::openDrills);
    QAction *burst = menu->addAction(tr("&Burst…"));
    burst->setObjectName(u"openBurst"_s);
    connect(burst, &QAction::triggered, this, &SimulatorPage::openBurst);
    QAction *code = menu->addAction(tr("&Code That Checks a Signature…"));
    code->setObjectName(u"openVerifyCode"_s);
    connect(code, &QAction::triggered, this, &SimulatorPage::openVerifyCode);
    more->setMenu(menu);
    addAction(more);
    actionRow().setMore(more);
}

void SimulatorPage::addHeadActions()
{
    m_lab = makeButton(tr("Signature &Lab…"), u"openLab"_s, ButtonLook::Normal, this);
    m_lab->setToolTip(
        tr("Sends this delivery in every variant, signed rightly and wrongly, and says what your endpoint "
           "checks."));
    addAction(m_lab);
    m_ready = makeButton(tr("&Readiness…"), u"openReadiness"_s, ButtonLook::Normal, this);
    m_ready->setToolTip(tr("Line test, signature lab and drills in one run: may this endpoint go live?"));
    addAction(m_ready);
    addMore();
    m_cancel = makeButton(tr("&Cancel"), u"cancelDelivery"_s, ButtonLook::Normal, this);
    addAction(m_cancel);
    m_send = makeButton(tr("&Send"), u"sendDelivery"_s, ButtonLook::Primary, this);
    m_send->setToolTip(tr("Sends the request that is shown (Ctrl+Enter)"));
    addAction(m_send);
}

void SimulatorPage::addRequestTabs()
{
    m_requests = new RequestTabs(
        [this] {
            return RequestTabs::Request{m_sending->url(), m_form->form(), m_form->payload(), m_form->eventName()};
        },
        this);
    connect(m_requests, &RequestTabs::shown, this, &SimulatorPage::showRequestOf);
}

void SimulatorPage::showRequestOf(const RequestTabs::Request &request)
{
    m_sending->setUrl(request.url);
    m_form->leavePayload();
    m_form->setForm(request.form);
    if (request.payload)
        m_form->setPayload(*request.payload, request.eventName);
}

/*! What tells a request from those beside it. */
QString SimulatorPage::requestTitle() const
{
    if (!m_form->eventName().isEmpty())
        return m_form->eventName();
    const Webhooks::OutboundForm &form = m_form->form();
    const QString text = form.message.isEmpty() ? form.subject : form.message;
    const QString kind = Providers::kindTitle(form.kind);
    return text.isEmpty() ? kind : kind + u": "_s + text;
}

void SimulatorPage::addPresets(Card *card)
{
    // Beside history: what it was opened with is where the person's own files are.
    const QString file = QFileInfo(m_history.file()).dir().filePath(u"presets.json"_s);
    auto *menu = new PresetMenu(
        file, [this] { return m_form->form(); },
        [this] { return m_emulator.isRunning() ? m_emulator.ready() : Emulator::EmulatorDescription(); }, card);
    card->addAction(menu->button());
    connect(menu, &PresetMenu::filled, this, [this](const Webhooks::OutboundForm &form) {
        m_form->setForm(form);
        m_form->firstField()->setFocus();
    });
    connect(menu, &PresetMenu::eventWanted, m_form, &DeliveryForm::setEvent);
}

void SimulatorPage::open(const Destination &destination)
{
    const auto *wanted = std::get_if<ComposeAgain>(&destination);
    if (!wanted)
        return;
    const Result<History::Reader> reader = History::Reader::open(m_history.file());
    const auto found = reader ? reader->exchange(wanted->id) : failure(reader.error());
    if (!found || !*found) {
        emit statusChanged(found ? tr("This exchange is no longer in history.") : describe(found.error()));
        return;
    }
    const QByteArray body = (*found)->requestBody;
    const Webhooks::Shape shape = Webhooks::shapeOf(toView(body));
    const Webhooks::OutboundForm &now = m_form->form();
    const auto form = Webhooks::formFromJson(body, shape.kind.value_or(now.kind), now.profile);
    if (shape.family == Webhooks::Shape::Family::ProviderOutbound && form)
        m_form->setForm(*form);
    else
        m_form->setPayload(body, shape.eventType); // signatures and orders of keys count byte for byte
}

void SimulatorPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (exchangeIn(*event->mimeData()))
        event->acceptProposedAction();
}

void SimulatorPage::dropEvent(QDropEvent *event)
{
    const std::optional<qint64> id = exchangeIn(*event->mimeData());
    if (!id)
        return;
    event->acceptProposedAction();
    open(ComposeAgain{*id});
}

void SimulatorPage::openLab()
{
    if (!m_key) {
        withKey([this] { openLab(); });
        return;
    }
    if (!m_labDialog) {
        m_labDialog = new LabDialog(m_history, this);
        connect(m_labDialog, &LabDialog::historyWanted, this,
                [this](const QString &groupId) { emit destinationWanted(ShowGroup{groupId}); });
    }
    const Webhooks::DeliveryPlan shown = plan();
    Webhooks::LabPlan lab;
    lab.url = shown.url;
    lab.form = shown.form;
    lab.payload = shown.payload;
    lab.key = m_key;
    lab.timeout = shown.timeout;
    lab.caFile = shown.caFile;
    m_labDialog->open();
    m_labDialog->start(lab);
}

/*! The endpoint must call an emulator as its HighLevel: the one that runs here. */
void SimulatorPage::askForEmulator()
{
    const QString sentence = tr("Start the emulator first: your endpoint must call it as its HighLevel.");
    m_banner->show(Tone::Warn, sentence, tr("&Start Emulator"));
    connect(m_banner, &Banner::pressed, this, &SimulatorPage::emulatorWanted, Qt::UniqueConnection);
    const auto takeBack = [this, sentence] {
        if (m_banner->sentence() == sentence) // it may say something else by then
            m_banner->hide();
    };
    connect(&m_emulator, &Emulator::Emulator::started, m_banner, takeBack, Qt::SingleShotConnection);
}

void SimulatorPage::openReadiness()
{
    if (!m_emulator.isRunning()) {
        askForEmulator();
        return;
    }
    if (!m_readiness)
        m_readiness = new ReadinessDialog(this);
    Readiness::ReadinessRequest request;
    request.endpoint = plan().url;
    request.emulatorUrl = QUrl(m_emulator.ready().baseUrl);
    request.caFile = plan().caFile;
    m_readiness->open();
    m_readiness->startWhenAgreed(request);
}

void SimulatorPage::openDrills()
{
    if (!m_emulator.isRunning()) {
        askForEmulator();
        return;
    }
    if (!m_drills) {
        m_drills = new DrillsDialog(this);
        m_drills->keepIn(QFileInfo(m_history.file()).dir().filePath(u"drills.json"_s)); // as presets are
    }
    Drills::DrillRequest where;
    where.endpoint = plan().url;
    where.emulatorUrl = QUrl(m_emulator.ready().baseUrl);
    where.caFile = plan().caFile;
    m_drills->setPlace(where);
    m_drills->open();
}

void SimulatorPage::openBurst()
{
    const Webhooks::DeliveryPlan shown = plan();
    if (Webhooks::needsKey(shown.variant) && !m_key) {
        withKey([this] { openBurst(); });
        return;
    }
    if (!m_burst)
        m_burst = new BurstDialog(this);
    m_burst->setPlan(shown);
    m_burst->open();
}

void SimulatorPage::openVerifyCode()
{
    if (!m_verify)
        m_verify = new VerifyDialog(this);
    QList<std::pair<QString, Webhooks::PublicKey>> keys{
        {tr("HighLevel's, as it is published"), Webhooks::highLevelKeys().front()}};
    const auto add = [&keys](const QString &title, const std::string &pem) {
        if (const Result<Webhooks::PublicKey> key = Webhooks::publicKeyFromText(title, pem))
            keys.append({title, *key});
    };
    if (m_emulator.isRunning())
        add(tr("The emulator's"), m_emulator.ready().publicKeyPem.toStdString());
    if (m_key)
        add(tr("Linesman's own, which signs here"), m_key->publicPem());
    m_verify->setKeys(keys);
    m_verify->open();
}

} // namespace Linesman::Ui
