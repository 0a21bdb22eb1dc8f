// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/replaydialog.h"

#include "app/core/task.h"
#include "app/history/store.h"
#include "app/webhooks/capture.h"
#include "app/webhooks/ownkey.h"
#include "app/webhooks/replay.h"
#include "ui/exchange/exchangetext.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/statuschip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Webhooks::ReplaySignature;

ReplayDialog::ReplayDialog(const Exchange &original, Http::DeliveryClient &client, Webhooks::OwnKey &ownKey,
                           History::Store &store, QWidget *parent)
    : QDialog(parent)
    , m_original(original)
    , m_client(client)
    , m_ownKey(ownKey)
    , m_store(store)
{
    setObjectName(u"replayDialog"_s);
    setWindowTitle(tr("Send Exchange %1 Again").arg(original.id));
    resize(680, 620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    addForm();
    addAnswer();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_send = makeButton(tr("&Send Again"), u"replayNow"_s, ButtonLook::Primary, this);
    m_send->setDefault(true);
    buttons->addButton(m_send, QDialogButtonBox::AcceptRole); // the last, as everywhere
    connect(m_send, &QPushButton::clicked, this, &ReplayDialog::send);
    column->addWidget(buttons);
    explain();
}

void ReplayDialog::addForm()
{
    m_form = new FormColumn(this);
    m_url = new QLineEdit(Webhooks::replayTarget(m_original), this);
    m_url->setObjectName(u"replayTo"_s);
    m_form->addRow(tr("Send &to"), m_url);
    m_signature = new QComboBox(this);
    m_signature->setObjectName(u"replaySignature"_s);
    m_signature->addItem(tr("As it was"), int(ReplaySignature::AsItWas));
    m_signature->addItem(tr("New, with Linesman's own key"), int(ReplaySignature::Anew));
    m_signature->addItem(tr("None"), int(ReplaySignature::None));
    m_form->addRow(tr("Si&gnature"), m_signature, u" "_s);
    layout()->addWidget(m_form);
    connect(m_url, &QLineEdit::textChanged, this, [this] { m_form->setError(m_url, {}); });
    connect(m_signature, &QComboBox::currentIndexChanged, this, &ReplayDialog::explain);

    if (m_original.requestBody.contains('\0') || !m_original.requestBody.isValidUtf8()) {
        layout()->addWidget(makeLabel(tr("The body is no text: its %Ln byte(s) are sent as they are.", nullptr,
                                         int(m_original.requestBody.size())),
                                      u"muted"_s, this));
        return;
    }
    const bool isJson = !QJsonDocument::fromJson(m_original.requestBody).isNull();
    m_body = new CodeEditor(u"replayBody"_s, tr("Body"),
                            isJson ? CodeEditor::Language::Json : CodeEditor::Language::Text, this);
    m_body->setText(QString::fromUtf8(m_original.requestBody));
    m_unedited = m_body->text();
    connect(m_body, &CodeEditor::textChanged, this, &ReplayDialog::explain);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_body, 1);
}

void ReplayDialog::addAnswer()
{
    auto *row = new QHBoxLayout;
    m_status = new StatusChip(this);
    m_status->setObjectName(u"replayCame"_s);
    m_status->hide();
    row->addWidget(m_status);
    m_sentence = makeLabel({}, u"muted"_s, this);
    m_sentence->setObjectName(u"replaySaid"_s);
    row->addWidget(m_sentence, 1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(row);
    m_answer = new CodeView(u"replayAnswerBody"_s, tr("Answer"), this);
    m_answer->setTitle(tr("Answer"));
    m_answer->setPlaceholder(tr("The answer has no body."));
    m_answer->setMaximumHeight(180);
    m_answer->hide();
    column->addWidget(m_answer);
}

bool ReplayDialog::isEdited() const
{
    return m_body && m_body->text() != m_unedited;
}

/*! What the chosen signature means for what is sent. */
void ReplayDialog::explain()
{
    switch (ReplaySignature(m_signature->currentData().toInt())) {
    case ReplaySignature::AsItWas:
        m_form->setHelp(m_signature, isEdited() ? tr("It belongs to the body before your change: whoever verifies it "
                                                     "refuses this.")
                                                : tr("Same method, headers and bytes: it stays right."));
        break;
    case ReplaySignature::Anew:
        m_form->setHelp(m_signature, tr("Your bridge has to know Linesman's public key (Simulator, Listener)."));
        break;
    case ReplaySignature::None:
        m_form->setHelp(m_signature, tr("A bridge that verifies refuses this."));
        break;
    }
}

void ReplayDialog::send()
{
    if (Webhooks::urlFault(m_url->text().trimmed().toStdString())) {
        m_form->setError(m_url, tr("Enter an http or https URL."));
        return;
    }
    m_send->setEnabled(false);
    m_answer->hide();
    m_sentence->clear();
    m_status->setState(Tone::Busy, tr("sending"));
    m_status->show();
    deliver(m_ownKey.prepare(), this, [this] { sendNow(); });
}

void ReplayDialog::sendNow()
{
    Webhooks::ReplayPlan plan{m_original, m_url->text().trimmed()};
    plan.signature = ReplaySignature(m_signature->currentData().toInt());
    plan.key = m_ownKey.key();
    if (isEdited())
        plan.body = m_body->text().toUtf8();
    deliver(Webhooks::sendReplay(m_client, &m_store, plan), this,
            [this](const Result<Exchange> &sent) { showResult(sent); });
}

void ReplayDialog::showResult(const Result<Exchange> &sent)
{
    m_send->setEnabled(true);
    if (!sent || sent->status == 0) {
        m_status->setState(Tone::Bad, sent ? tr("no answer") : tr("not sent"));
        m_sentence->setText(sent ? sent->error : describe(sent.error()));
        return;
    }
    m_status->setState(ExchangeText::statusTone(*sent), QString::number(sent->status));
    m_sentence->setText(tr("Answered in %1; kept in History.").arg(durationText(sent->duration)));
    m_answer->setBytes(sent->responseBody);
    m_answer->show();
}

} // namespace Linesman::Ui
