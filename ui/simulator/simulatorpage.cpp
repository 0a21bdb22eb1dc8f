// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulator/simulatorpage.h"

#include "app/emulator/emulator.h"
#include "app/webhooks/listenersettings.h"
#include "app/webhooks/ownkey.h"
#include "ui/simulator/answerscard.h"
#include "ui/simulator/deliveryform.h"
#include "ui/simulator/retrystrip.h"
#include "ui/simulator/sendingform.h"
#include "ui/theme/fonts.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/fittingsplitter.h"
#include "ui/widgets/scrollcolumn.h"

#include <QFontMetrics>
#include <QJsonArray>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int CodeTools = 48;                         //!< px: a code pane's row of buttons, and its borders
constexpr auto KeyPatience = std::chrono::seconds(1); //!< before it is said that the key store is slow

/*! The first of \a items whose \a role is \a value. */
template <typename Item>
const Item *withKind(const QList<Item> &items, const QString &kind)
{
    for (const Item &item : items) {
        if (item.kind == kind)
            return &item;
    }
    return nullptr;
}
} // namespace

SimulatorPage::SimulatorPage(History::Store &history, Webhooks::OwnKey &key, Emulator::Emulator &emulator,
                             const Settings &settings, QWidget *parent)
    : Page(tr("Simulator"), parent)
    , m_history(history)
    , m_ownKey(key)
    , m_emulator(emulator)
    , m_settings(settings)
    , m_delivery(&history)
    , m_messageId(Webhooks::freshId())
    , m_emailMessageId(Webhooks::freshId())
{
    setObjectName(u"simulatorPage"_s);
    setSubtitle(tr("Sends what HighLevel sends to your provider's Delivery URL."));
    buildBody();

    connect(m_form, &DeliveryForm::changed, this, &SimulatorPage::showRequest);
    connect(m_form, &DeliveryForm::kindChosen, this, [this] {
        if (m_usesEmulator) // asked for once: another kind is no reason to forget it
            useEmulatorIds();
    });
    connect(m_sending, &SendingForm::changed, this, &SimulatorPage::showRequest);
    connect(m_sending, &SendingForm::publicKeyWanted, this,
            [this] { withKey([this] { m_sending->copyPublicKey(); }); });
    connect(m_send, &QPushButton::clicked, this, &SimulatorPage::send);
    connect(m_lab, &QPushButton::clicked, this, &SimulatorPage::openLab);
    connect(m_ready, &QPushButton::clicked, this, &SimulatorPage::openReadiness);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_delivery.cancel(); });
    connect(m_fromEmulator, &QPushButton::clicked, this, &SimulatorPage::useEmulatorIds);
    connect(m_inHistory, &QPushButton::clicked, this, [this] { emit destinationWanted(ShowGroup{m_groupId}); });
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
    connect(&m_delivery, &Webhooks::Delivery::attempted, m_answers, &AnswersCard::showAttempts);
    connect(&m_delivery, &Webhooks::Delivery::attempted, this,
            [this](const QList<Webhooks::DeliveryAttempt> &attempts) { m_sending->attempts().showAttempts(attempts); });
    connect(&m_delivery, &Webhooks::Delivery::attempted, this,
            [this] { m_resend->setVisible(m_delivery.waiting() > 0); });
    connect(m_resend, &QPushButton::clicked, this, [this] { m_delivery.resendWaiting(); });
    connect(&m_delivery, &Webhooks::Delivery::progressed, m_answers, &AnswersCard::showProgress);
    connect(&m_emulator, &Emulator::Emulator::started, this, &SimulatorPage::learnTargets);
    connect(&m_emulator, &Emulator::Emulator::stopped, this, &SimulatorPage::learnTargets);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, m_send, &QPushButton::click);

    learnTargets();
    setRunning(false);
    showRequest();
}

void SimulatorPage::addAnswerActions()
{
    m_inHistory = makeButton(tr("Show in &History"), u"showInHistory"_s, ButtonLook::Quiet, m_answers);
    m_inHistory->setEnabled(false);
    m_answers->addAction(m_inHistory);
    m_resend = makeButton(tr("Send A&gain Now"), u"resendDelivery"_s, ButtonLook::Normal, m_answers);
    m_resend->setToolTip(tr("What waits for its next attempt, as Resend in HighLevel's logs: a success ends the "
                            "schedule, a failure leaves it."));
    m_answers->addAction(m_resend);
}

void SimulatorPage::buildBody()
{
    addHeadActions();
    m_banner = new Banner(this);
    m_banner->setObjectName(u"simulatorBanner"_s);
    body()->addWidget(m_banner);
    m_sending = new SendingForm(this);
    addRequestTabs();
    auto *target = new Card({}, this);
    target->setBodyMargins(Space::M);
    target->body()->addWidget(m_sending->targetRow());
    auto *page =
        new ScrollColumn(u"simulatorScroll"_s, tr("Simulator"), this); // at a large text size all of it is long
    page->setFocusPolicy(Qt::NoFocus);
    page->body()->addWidget(m_requests);
    page->body()->addWidget(target);
    body()->addWidget(page, 1);

    auto *sides = new FittingSplitter(38, this);
    sides->setObjectName(u"simulatorSplit"_s);
    sides->addWidget(makeCompose());
    m_right = new QSplitter(Qt::Vertical, sides);
    m_right->setObjectName(u"simulatorRight"_s);
    m_right->setChildrenCollapsible(false);
    m_right->setHandleWidth(Space::M);
    auto *request = new Card(tr("Request as it will be sent"), m_right);
    m_head = new CodeView(u"requestHead"_s, tr("Header of the request"), request);
    m_body = new CodeView(u"requestBody"_s, tr("Body of the request"), request);
    for (CodeView *view : {m_head, m_body}) // shares of what there is, whatever they would like
        view->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    const int line = QFontMetrics(monoFont()).lineSpacing();
    m_head->setMinimumHeight(CodeTools + 3 * line); // below that the page scrolls
    m_body->setMinimumHeight(CodeTools + 6 * line);
    request->body()->setContentsMargins(Space::M, Space::S, Space::M, Space::M);
    request->body()->addWidget(m_head, 1);
    request->body()->addWidget(m_body, 2);
    m_right->addWidget(request);
    m_answers = new AnswersCard(m_right);
    addAnswerActions();
    m_right->addWidget(m_answers);
    m_right->setSizes({1000, 1}); // no more than it needs, until there is an answer
    sides->addWidget(m_right);
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 3);
    sides->setSizes({380, 640});
    page->body()->addWidget(sides, 1);
}

QWidget *SimulatorPage::makeCompose()
{
    auto *scroll = new ScrollColumn(u"composeScroll"_s, tr("Payload"), this);
    scroll->setMinimumHeight(160); // as wide as what is inside
    scroll->setFocusPolicy(Qt::NoFocus);
    QWidget *inner = scroll->inner();
    QVBoxLayout *column = scroll->body();
    auto *how = new Card(tr("Retries and numbers"), inner);
    how->body()->addWidget(m_sending);
    auto *what = new Card(tr("Payload"), inner);
    m_form = new DeliveryForm(what);
    m_form->takeFilesDroppedOn(this);
    m_fromEmulator = makeButton(tr("Use the &Emulator's Ids"), u"useEmulatorIds"_s, ButtonLook::Normal, what);
    m_fromEmulator->setToolTip(tr("Fills in contact, location, user and provider as the running emulator has them."));
    what->addAction(m_fromEmulator);
    addPresets(what);
    what->body()->addWidget(m_form);
    column->addWidget(what, 1);
    column->addWidget(how);
    return scroll;
}

QString SimulatorPage::help() const
{
    return tr(
        "Deliveries as HighLevel sends them\n"
        "A delivery is the webhook that tells your bridge to send a message. Compose one by form or as JSON, choose "
        "where it goes, and press Send. The request on the right is the one that is sent, byte for byte; in a "
        "burst each delivery has a message id of its own.\n"
        "Signatures\n"
        "HighLevel's private key is HighLevel's. Linesman signs with its own and your endpoint needs the public "
        "half: Copy Public Key. The other choices test whether your endpoint checks at all; Signature Lab tries them "
        "all and says what is wrong with the check.\n"
        "Requests\n"
        "Ctrl+T makes one more request beside this one, Ctrl+W closes it, Ctrl+Shift+T brings it back.\n"
        "Fill In\n"
        "Contents that break bridges, presets of your own, made-up people and texts, contacts of the running emulator, "
        "and the webhooks of the app, which go out as they stand in the JSON.\n"
        "More\n"
        "Drills play the troubles of production against your endpoint and say what to do about them. Burst sends many "
        "deliveries at once, draws rate and answer time, and counts what was lost or handled twice. Code That Checks a "
        "Signature gives your bridge its check in eight languages.\n"
        "Retries\n"
        "The attempts of the policy that is chosen stand on a line and are marked as they come; a short first pause "
        "shows them all in a moment. "
        "P2 is what HighLevel's guide says since 2026, with pauses of our choice; P1 is how it was in 2025. Whether "
        "Delivery URLs follow it is not said.");
}

void SimulatorPage::runAgain()
{
    m_send->click();
}

bool SimulatorPage::goBack()
{
    if (!m_delivery.isRunning())
        return false;
    m_delivery.cancel();
    return true;
}

QWidget *SimulatorPage::firstFocus()
{
    return m_form->firstField();
}

void SimulatorPage::withKey(std::function<void()> then)
{
    if (m_key) {
        then();
        return;
    }
    QTimer::singleShot(KeyPatience, this, [this] {
        if (!m_key)
            m_banner->show(Tone::Busy, tr("Waiting for the key store, which keeps the signing key. It may ask for the "
                                          "password of your keyring. What is not signed can be sent meanwhile."));
    });
    deliver(m_ownKey.prepare(), this, [this, then = std::move(then)] {
        m_key = m_ownKey.key();
        m_banner->hide();
        m_sending->setPublicKey(m_ownKey.publicPem(), m_ownKey.isForSession());
        showRequest();
        then();
    });
}

/*! The endpoints that are known: our listener, and the Delivery URLs of the running emulator's providers. */
void SimulatorPage::learnTargets()
{
    m_fromEmulator->setEnabled(m_emulator.isRunning());
    const SendingForm::Target listener{tr("Linesman's listener"),
                                       u"http://127.0.0.1:%1/"_s.arg(m_settings.value(Webhooks::ListenerPortSetting))};
    if (!m_emulator.isRunning() || m_sending->url().isEmpty()) // what is opened from here must not wait for the answer
        m_sending->setTargets({listener});
    if (!m_emulator.isRunning())
        return;
    deliver(m_emulator.control(Emulator::Control::state()), this, [this, listener](const Result<QJsonObject> &state) {
        QList<SendingForm::Target> targets{listener};
        const QJsonArray providers = state ? state->value("providers"_L1).toArray() : QJsonArray();
        for (const QJsonValue &provider : providers) {
            const QString url = provider["deliveryUrl"_L1].toString();
            if (!url.isEmpty())
                targets.append({provider["name"_L1].toString(), url});
        }
        m_sending->setTargets(targets);
    });
}

void SimulatorPage::useEmulatorIds()
{
    m_usesEmulator = m_emulator.isRunning();
    if (!m_usesEmulator)
        return;
    const Emulator::EmulatorDescription &ready = m_emulator.ready();
    Webhooks::OutboundForm form = m_form->form();
    if (const auto *provider = withKind(ready.providers, Providers::kindName(form.kind))) {
        form.locationId = provider->locationIds.value(0);
        if (form.profile == Webhooks::PayloadProfile::Observed)
            form.conversationProviderId = provider->id;
    }
    for (const Emulator::EmulatorDescription::Contact &contact : ready.contacts) {
        if (contact.locationId != form.locationId)
            continue;
        form.contactId = contact.id;
        if (!form.phone.isEmpty())
            form.phone = contact.phone;
        if (!form.emailTo.isEmpty())
            form.emailTo = QStringList{contact.email};
        if (form.profile == Webhooks::PayloadProfile::Observed && !contact.conversationId.isEmpty())
            form.conversationId = contact.conversationId;
        break;
    }
    if (!ready.users.isEmpty())
        form.userId = ready.users.first().id;
    m_form->setForm(form);
}

Webhooks::DeliveryPlan SimulatorPage::plan() const
{
    Webhooks::DeliveryPlan plan;
    m_sending->fill(plan);
    plan.form = m_form->form();
    plan.payload = m_form->payload();
    plan.eventName = m_form->eventName();
    plan.key = m_key;
    return plan;
}

/*! Shows the request, and beside the fields what is wrong with it. */
void SimulatorPage::showRequest()
{
    m_requests->setTitle(requestTitle());
    Webhooks::DeliveryPlan shown = plan();
    QList<Problem> problems = Webhooks::problems(shown);
    problems.removeIf([](const Problem &problem) { return problem.field == "key"_L1; }); // it comes when it is needed
    m_form->showProblems(problems);
    m_sending->showProblems(problems);
    m_send->setEnabled(!m_delivery.isRunning() && m_form->isReadable() && !isBlocked(problems));
    m_lab->setEnabled(m_send->isEnabled());
    const bool hasNothingToShow = !shown.payload && shown.form.kind == Providers::Kind::Call;
    if (hasNothingToShow) {
        m_head->setPlaceholder(Webhooks::whyNoDelivery(shown.form.kind));
        m_head->clear();
        m_body->setPlaceholder({});
        m_body->clear();
        return;
    }
    if (shown.form.messageId.isEmpty())
        shown.form.messageId = m_messageId;
    if (shown.form.emailMessageId.isEmpty() && Webhooks::withFreshIds(shown.form).emailMessageId.size() > 0)
        shown.form.emailMessageId = m_emailMessageId;
    Webhooks::PreparedDelivery request = Webhooks::prepared(shown);
    if (Webhooks::needsKey(shown.variant) && !m_key)
        request.head.replace("Content-Length: ", "x-ghl-signature: (made when it is sent)\r\nContent-Length: ");
    m_head->setBytes(request.head, CodeView::Format::HttpHead);
    m_body->setBytes(request.body);
}

void SimulatorPage::send()
{
    if (m_delivery.isRunning())
        return;
    m_banner->hide();
    Webhooks::DeliveryPlan sent = plan();
    if (Webhooks::needsKey(sent.variant) && !m_key) {
        withKey([this] { send(); });
        return;
    }
    if (!sent.payload && sent.count == 1) { // exactly what is shown
        if (sent.form.messageId.isEmpty())
            sent.form.messageId = m_messageId;
        if (sent.form.emailMessageId.isEmpty() && !Webhooks::withFreshIds(sent.form).emailMessageId.isEmpty())
            sent.form.emailMessageId = m_emailMessageId;
    }
    if (m_answers->isEmpty())
        m_right->setSizes({1, 1}); // from now on there is something to read
    m_answers->begin(sent.count);
    m_sending->attempts().begin();
    deliver(m_delivery.send(std::move(sent)), this,
            [this](const Result<Webhooks::DeliveryReport> &report) { showReport(report); });
    setRunning(m_delivery.isRunning());
}

void SimulatorPage::showReport(const Result<Webhooks::DeliveryReport> &report)
{
    setRunning(false);
    if (!report) {
        const bool wasCancelled = report.error().kind == Error::Kind::Cancelled;
        m_banner->show(wasCancelled ? Tone::Warn : Tone::Bad, describe(report.error()));
        m_answers->showFailure(wasCancelled);
        showRequest();
        return;
    }
    m_groupId = report->groupId;
    m_inHistory->setEnabled(true);
    m_messageId = Webhooks::freshId();
    m_emailMessageId = Webhooks::freshId();
    const QString sentence = m_answers->showReport(*report);
    if (report->planned > 1 && !isVisible())
        emit finished(report->failed == 0 ? Tone::Good : Tone::Warn, sentence, PageId::Simulator);
    showRequest();
}

void SimulatorPage::setRunning(bool isRunning)
{
    m_answers->setRunning(isRunning);
    m_cancel->setVisible(isRunning);
    m_resend->setVisible(isRunning && m_delivery.waiting() > 0);
    m_send->setEnabled(!isRunning);
    m_lab->setEnabled(!isRunning);
}

} // namespace Linesman::Ui
