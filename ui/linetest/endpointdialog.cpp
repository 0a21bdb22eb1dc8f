// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linetest/endpointdialog.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/screenguard.h"
#include "ui/widgets/scrollcolumn.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const Setting<bool> OwnBridgeSetting{QLatin1StringView("lineTest/ownBridge"), false};
const Setting<QString> EndpointSetting{QLatin1StringView("lineTest/endpoint"), QString()};
const Setting<QString> CallTriggerSetting{QLatin1StringView("lineTest/callTrigger"), QString()};
const Setting<QStringList> KindsSetting{QLatin1StringView("lineTest/kinds"), QStringList()};

} // namespace

EndpointChoice EndpointChoice::load(const Settings &settings)
{
    EndpointChoice choice;
    choice.usesOwnBridge = settings.value(OwnBridgeSetting);
    choice.endpoint = settings.value(EndpointSetting);
    choice.callTrigger = settings.value(CallTriggerSetting);
    choice.hopTimeoutMs = settings.value(LineTest::HopTimeoutSetting);
    QList<Providers::Kind> kinds;
    for (const QString &name : settings.value(KindsSetting)) {
        if (const std::optional<Providers::Kind> kind = Providers::kindFromText(name))
            kinds.append(*kind);
    }
    if (!kinds.isEmpty())
        choice.kinds = kinds;
    return choice;
}

void EndpointChoice::save(Settings &settings) const
{
    QStringList names;
    for (const Providers::Kind kind : kinds)
        names.append(Providers::kindName(kind));
    settings.set(OwnBridgeSetting, usesOwnBridge);
    settings.set(EndpointSetting, endpoint);
    settings.set(CallTriggerSetting, callTrigger);
    settings.set(KindsSetting, names);
    settings.set(LineTest::HopTimeoutSetting, hopTimeoutMs);
}

LineTest::Request EndpointChoice::request() const
{
    LineTest::Request request;
    if (usesOwnBridge) {
        request.endpoint = endpoint;
        request.callTrigger = callTrigger;
    }
    request.kinds = kinds;
    request.callsAskedFor = kinds == QList{Providers::Kind::Call};
    request.hopTimeout = std::chrono::milliseconds(hopTimeoutMs);
    return request;
}

EndpointDialog::EndpointDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"endpointDialog"_s);
    setWindowTitle(tr("Endpoint of the Line Test"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 96);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    outer->setSpacing(Space::M);
    m_scroll = new ScrollColumn(u"endpointFields"_s, windowTitle(), this); // on a small screen OK stays in reach
    outer->addWidget(m_scroll, 1);
    QVBoxLayout *column = m_scroll->body();

    m_reference = new QRadioButton(tr("&Built-in reference bridge"), this);
    m_reference->setObjectName(u"useReferenceBridge"_s);
    column->addWidget(m_reference);
    column->addWidget(makeLabel(tr("A small correct bridge that ships with Linesman, against an emulator of its own. "
                                   "Shows what a passing line looks like."),
                                u"small muted"_s, this));
    m_own = new QRadioButton(tr("&My own bridge"), this);
    m_own->setObjectName(u"useOwnBridge"_s);
    column->addWidget(m_own);

    makeOwnBridge();
    column->addWidget(m_ownBox);
    column->addWidget(makeSeparator(Qt::Horizontal, this));

    auto *common = new FormColumn(this);
    makeKinds();
    common->addRow(tr("Provider kinds"), m_kindBox);
    m_timeout = new QSpinBox(this);
    m_timeout->setObjectName(u"hopTimeout"_s);
    m_timeout->setRange(1, 600);
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setMaximumWidth(m_timeout->fontMetrics().averageCharWidth() * 16);
    common->addRow(tr("&Hop time-out"), m_timeout, tr("A hop that takes longer has failed."));
    column->addWidget(common);
    column->addStretch();

    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"saveEndpoint"_s);
    setButtonLook(m_buttons->button(QDialogButtonBox::Ok), ButtonLook::Primary);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addWidget(m_buttons);
    connect(m_own, &QRadioButton::toggled, this, [this](bool own) {
        m_ownBox->setVisible(own);
        check();
        fit();
    });
    connect(m_own, &QRadioButton::clicked, m_endpoint, qOverload<>(&QWidget::setFocus)); // what is to be typed next
    connect(m_endpoint, &QLineEdit::textChanged, this, &EndpointDialog::check);
    connect(m_callTrigger, &QLineEdit::textChanged, this, &EndpointDialog::check);
}

void EndpointDialog::makeKinds()
{
    m_kindBox = new QWidget(this);
    m_kindBox->setObjectName(u"lineTestKinds"_s);
    auto *kinds = new QGridLayout(m_kindBox);
    kinds->setContentsMargins(0, 0, 0, 0);
    int place = 0;
    for (const Providers::Kind kind : Providers::AllKinds) {
        auto *box = new QCheckBox(Providers::kindTitle(kind), m_kindBox);
        box->setObjectName(u"testKind"_s + Providers::kindName(kind));
        connect(box, &QCheckBox::toggled, this, &EndpointDialog::check);
        kinds->addWidget(box, place / 3, place % 3);
        m_kinds.insert(kind, box);
        ++place;
    }
}

void EndpointDialog::makeOwnBridge()
{
    m_ownBox = new QWidget(this);
    auto *ownColumn = new QVBoxLayout(m_ownBox);
    ownColumn->setContentsMargins(Space::XL, 0, 0, 0);
    m_form = new FormColumn(m_ownBox);
    ownColumn->addWidget(m_form);
    m_endpoint = new QLineEdit(this);
    m_endpoint->setObjectName(u"endpointUrl"_s);
    m_endpoint->setPlaceholderText(u"http://127.0.0.1:3000/webhooks/highlevel"_s);
    m_form->addRow(tr("&Delivery URL"), m_endpoint,
                   tr("Becomes the Delivery URL of every provider in the emulator. A tunnel works too."));
    m_callTrigger = new QLineEdit(this);
    m_callTrigger->setObjectName(u"callTriggerUrl"_s);
    m_form->addRow(
        tr("Call &trigger (optional)"), m_callTrigger,
        tr("HighLevel sends nothing for calls. Linesman POSTs contactId, phone and conversationProviderId here, "
           "so that your bridge logs calls; without it the call hops are skipped, or wait when Call is the "
           "only kind chosen."));
    m_environment =
        new CopyField(u"bridgeEnvironment"_s, tr("Environment for your bridge"), CopyField::Content::Plain, this);
    m_showKeys = makeButton(tr("Start Emulator to See Its &Keys"), u"showBridgeKeys"_s, ButtonLook::Normal, m_ownBox);
    connect(m_showKeys, &QPushButton::clicked, this, &EndpointDialog::emulatorWanted);
    m_form->addWide(m_showKeys);
    m_form->addRow(tr("For your bridge"), m_environment,
                   tr("The emulator's address and keys as environment variables. They are made up: no secrets."));
    m_baseUrl = new CopyField(u"bridgeBaseUrl"_s, tr("Base URL"), CopyField::Content::Plain, this);
    m_clientId = new CopyField(u"bridgeClientId"_s, tr("Client id"), CopyField::Content::Plain, this);
    m_clientSecret = new CopyField(u"bridgeClientSecret"_s, tr("Client secret"), CopyField::Content::Plain, this);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(Space::M);
    for (CopyField *field : {m_baseUrl, m_clientId, m_clientSecret}) {
        auto *cell = new FormColumn(m_ownBox);
        cell->addRow(field == m_baseUrl    ? tr("Base URL")
                     : field == m_clientId ? tr("Client id")
                                           : tr("Client secret"),
                     field);
        keys->addWidget(cell, 1);
    }
    ownColumn->addLayout(keys);
}

void EndpointDialog::chooseOwnBridge()
{
    m_own->setChecked(true);
    m_endpoint->setFocus();
}

void EndpointDialog::setChoice(const EndpointChoice &choice)
{
    m_endpoint->setText(choice.endpoint);
    m_callTrigger->setText(choice.callTrigger);
    m_timeout->setValue(qMax(1, choice.hopTimeoutMs / 1000));
    for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it)
        it.value()->setChecked(choice.kinds.contains(it.key()));
    m_ownBox->setVisible(choice.usesOwnBridge);
    (choice.usesOwnBridge ? m_own : m_reference)->setChecked(true);
    check();
    fit();
}

/*! As high as its sentences need at its width: adjustSize() knows nothing of wrapped lines. */
void EndpointDialog::fit()
{
    QTimer::singleShot(0, this, [this] {
        layout()->activate();
        const int wide = std::max(width(), minimumWidth());
        const QMargins around = layout()->contentsMargins();
        const QLayout *fields = m_scroll->body();
        const int fieldWidth =
            wide - around.left() - around.right() - m_scroll->verticalScrollBar()->sizeHint().width();
        const int needed = fields->totalHeightForWidth(fieldWidth) + m_buttons->sizeHint().height() + Space::M +
                           around.top() + around.bottom();
        resize(wide, std::min(needed, roomOnScreen(*this).height()));
    });
}

EndpointChoice EndpointDialog::choice() const
{
    EndpointChoice choice;
    choice.usesOwnBridge = m_own->isChecked();
    choice.endpoint = m_endpoint->text().trimmed();
    choice.callTrigger = m_callTrigger->text().trimmed();
    choice.hopTimeoutMs = m_timeout->value() * 1000;
    choice.kinds.clear();
    for (const Providers::Kind kind : Providers::AllKinds) {
        if (m_kinds.value(kind)->isChecked())
            choice.kinds.append(kind);
    }
    return choice;
}

void EndpointDialog::setEmulator(const Emulator::EmulatorDescription &ready)
{
    m_showKeys->setVisible(!ready.ready);
    m_baseUrl->setText(ready.baseUrl);
    m_clientId->setText(ready.clientId);
    m_clientSecret->setText(ready.clientSecret);
    m_environment->setText(ready.ready ? u"LINESMAN_BASE_URL=%1 LINESMAN_CLIENT_ID=%2 LINESMAN_CLIENT_SECRET=%3"_s.arg(
                                             ready.baseUrl, ready.clientId, ready.clientSecret)
                                       : QString());
}

/*! Says beside the field what is wrong, as one types. */
void EndpointDialog::check()
{
    const EndpointChoice now = choice();
    LineTest::Request endpoint;
    endpoint.endpoint = now.endpoint;
    LineTest::Request trigger;
    trigger.endpoint = u"http://127.0.0.1"_s;
    trigger.callTrigger = now.callTrigger;
    const bool own = now.usesOwnBridge;
    m_form->setError(m_endpoint, !own                     ? QString()
                                 : now.endpoint.isEmpty() ? tr("Enter the URL your bridge listens on.")
                                                          : LineTest::problemOf(endpoint));
    m_form->setError(m_callTrigger, own ? LineTest::problemOf(trigger) : QString());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_form->hasErrors() && !now.kinds.isEmpty());
}

} // namespace Linesman::Ui
