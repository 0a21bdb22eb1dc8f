// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/sendpanel.h"

#include "ui/emulator/deliveryurl.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/statuschip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

SendPanel::SendPanel(Emulator::Emulator &emulator, QWidget *parent)
    : EmulatorPart(emulator, parent)
{
    makeFields();

    auto *column = new ScrollColumn(u"sendForm"_s, tr("Message to send"), this);
    m_form = new FormColumn(column->inner());
    m_form->addRow(tr("&Provider"), m_kind, tr("Call providers are missing: HighLevel never sends them a message."));
    m_form->addRow(tr("Delivery UR&L of this provider"), m_url, tr("Where the webhook goes. Empty: nothing is sent."));
    m_form->addRow(tr("Sent b&y"), m_source);
    m_form->addRow(tr("&User"), m_user);
    m_form->addRow(tr("&Contact"), m_contact);
    m_form->addRow(tr("Sub&ject"), m_subject);
    m_form->addRow(tr("Te&xt"), m_message);
    column->body()->addWidget(m_form);
    auto *resultRow = new QHBoxLayout;
    m_chip = new StatusChip(this);
    m_chip->setObjectName(u"sendState"_s);
    m_chip->hide();
    m_result = makeLabel({}, u"muted"_s, this);
    m_result->setObjectName(u"sendResult"_s);
    resultRow->addWidget(m_send);
    resultRow->addWidget(m_chip);
    resultRow->addWidget(m_result, 1);
    column->body()->addLayout(resultRow);
    column->body()->addStretch();

    m_preview = new CodeView(u"sendPreview"_s, tr("The request to the control surface"), this);
    m_preview->setTitle(tr("POST /_emulator/send"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::L);
    row->addWidget(column, 1);
    row->addWidget(m_preview, 1);

    for (QComboBox *box : {m_kind, m_source, m_user, m_contact})
        connect(box, &QComboBox::currentIndexChanged, this, &SendPanel::showRequest);
    connect(m_subject, &QLineEdit::textChanged, this, &SendPanel::showRequest);
    connect(m_message, &QPlainTextEdit::textChanged, this, &SendPanel::showRequest);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { setState(m_state); });
    connect(m_url, &QLineEdit::editingFinished, this, &SendPanel::saveUrl);
    connect(m_send, &QPushButton::clicked, this, &SendPanel::send);
    connect(&m_emulator, &Emulator::Emulator::changed, this, &SendPanel::followMessage);
}

void SendPanel::makeFields()
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"sendKind"_s);
    for (const auto &[kind, name] :
         {std::pair{u"SmsDefault"_s, tr("SMS default")}, std::pair{u"SmsChannel"_s, tr("SMS channel")},
          std::pair{u"EmailDefault"_s, tr("Email default")}, std::pair{u"EmailChannel"_s, tr("Email channel")}})
        m_kind->addItem(name, kind);
    m_url = new QLineEdit(this);
    m_url->setObjectName(u"sendDeliveryUrl"_s);
    m_url->setPlaceholderText(u"http://127.0.0.1:3000/webhook"_s);
    m_source = new QComboBox(this);
    m_source->setObjectName(u"sendSource"_s);
    for (const auto &[source, name] :
         {std::pair{u"app"_s, tr("A person, in the web app")},
          std::pair{u"mobile"_s, tr("A person, in the mobile app")}, std::pair{u"workflow"_s, tr("A workflow")},
          std::pair{u"bulk"_s, tr("A bulk action")}})
        m_source->addItem(name, source);
    m_user = new QComboBox(this);
    m_user->setObjectName(u"sendUser"_s);
    m_contact = new QComboBox(this);
    m_contact->setObjectName(u"sendContact"_s);
    m_subject = new QLineEdit(tr("A question"), this);
    m_subject->setObjectName(u"sendSubject"_s);
    m_message = new QPlainTextEdit(tr("Your table is ready."), this);
    m_message->setObjectName(u"sendMessage"_s);
    m_message->setTabChangesFocus(true);
    m_message->setMaximumHeight(90);
    m_send = makeButton(tr("Send &Message"), u"sendAsUser"_s, ButtonLook::Primary, this);
}

void SendPanel::begin()
{
    m_messageId.clear();
    m_user->clear();
    m_chip->hide();
    m_result->clear();
    showRequest();
}

void SendPanel::fillContacts()
{
    QSet<QString> installed;
    for (const QJsonValue &value : m_state.value("locations"_L1).toArray()) {
        if (value.toObject().value("installed"_L1).toBool())
            installed.insert(value.toObject().value("id"_L1).toString());
    }
    QList<std::pair<QString, QString>> wanted;
    for (const QJsonValue &value : m_state.value("contacts"_L1).toArray()) {
        const QJsonObject contact = value.toObject();
        if (installed.contains(contact.value("locationId"_L1).toString()))
            wanted.append(
                {u"%1 \u00b7 %2"_s.arg(contact.value("name"_L1).toString(), contact.value("phone"_L1).toString()),
                 contact.value("id"_L1).toString()});
    }
    bool same = wanted.size() == m_contact->count();
    for (int i = 0; same && i < wanted.size(); ++i)
        same = m_contact->itemText(i) == wanted.at(i).first && m_contact->itemData(i) == wanted.at(i).second;
    if (same)
        return;
    const QString chosen = m_contact->currentData().toString();
    m_contact->clear();
    for (const auto &[text, id] : wanted)
        m_contact->addItem(text, id);
    m_contact->setCurrentIndex(std::max(0, m_contact->findData(chosen)));
    showRequest();
}

void SendPanel::setState(const QJsonObject &state)
{
    m_state = state;
    fillContacts();
    if (m_user->count() == 0) { // users never change while it runs
        for (const QJsonValue &user : state.value("users"_L1).toArray())
            m_user->addItem(user["name"_L1].toString(), user["id"_L1].toString());
    }
    const QString kind = m_kind->currentData().toString();
    for (const QJsonValue &value : state.value("providers"_L1).toArray()) {
        const QJsonObject provider = value.toObject();
        if (provider.value("kind"_L1).toString() == kind && !m_url->hasFocus()) {
            m_url->setText(provider.value("deliveryUrl"_L1).toString());
            return; // the app under test comes first
        }
    }
}

bool SendPanel::isByPerson() const
{
    const QString source = m_source->currentData().toString();
    return source == "app"_L1 || source == "mobile"_L1;
}

QJsonObject SendPanel::request() const
{
    const QString kind = m_kind->currentData().toString();
    QJsonObject body{{u"kind"_s, kind},
                     {u"contactId"_s, m_contact->currentData().toString()},
                     {u"message"_s, m_message->toPlainText()},
                     {u"source"_s, m_source->currentData().toString()}};
    if (kind.startsWith("Email"_L1))
        body.insert(u"subject"_s, m_subject->text());
    if (isByPerson() && m_user->count() > 0)
        body.insert(u"userId"_s, m_user->currentData().toString());
    return body;
}

void SendPanel::showRequest()
{
    const QString kind = m_kind->currentData().toString();
    m_form->setRowVisible(m_user, isByPerson());
    m_form->setRowVisible(m_subject, kind.startsWith("Email"_L1));
    const QString source = m_source->currentData().toString();
    const bool refused = kind.endsWith("Channel"_L1) && (source == "workflow"_L1 || source == "bulk"_L1);
    m_form->setError(m_source, refused ? tr("Workflows and bulk actions use the default providers only.") : QString());
    const bool empty = m_message->toPlainText().trimmed().isEmpty();
    m_form->setError(m_message, empty ? tr("A message needs a text.") : QString());
    m_send->setEnabled(!refused && !empty && m_contact->count() > 0);
    m_preview->setBytes(QJsonDocument(request()).toJson(QJsonDocument::Compact), CodeView::Format::Json);
}

void SendPanel::saveUrl()
{
    const QString text = m_url->text().trimmed();
    const QString problem = DeliveryUrl::problem(text);
    m_form->setError(m_url, problem);
    if (!problem.isEmpty())
        return;
    const QString kind = m_kind->currentData().toString();
    for (const Emulator::EmulatorDescription::Provider &provider : m_emulator.ready().providers) {
        if (provider.kind == kind) {
            deliver(m_emulator.control(Emulator::Control::changeProvider(provider.id, {{u"deliveryUrl"_s, text}})),
                    this, [this](const Result<QJsonObject> &answer) {
                        if (!answer)
                            m_form->setError(m_url, answer.error().message);
                    });
        }
    }
}

void SendPanel::send()
{
    saveUrl();
    deliver(m_emulator.control(Emulator::Control::send(request())), this,
            [this](const Result<QJsonObject> &answer) { showResult(answer); });
}

void SendPanel::showResult(const Result<QJsonObject> &answer)
{
    m_chip->show();
    if (!answer) {
        m_messageId.clear();
        m_chip->setState(Tone::Bad, tr("refused"));
        m_result->setText(answer.error().message.isEmpty() ? describe(answer.error()) : answer.error().message);
        return;
    }
    m_messageId = answer->value("messageId"_L1).toString();
    if (answer->value("deliveries"_L1).toArray().isEmpty()) {
        m_chip->setState(Tone::Warn, tr("not delivered"));
        m_result->setText(tr("The message is in the thread. The provider has no Delivery URL, so nothing was sent."));
        return;
    }
    m_chip->setState(Tone::Busy, tr("under way"));
    m_result->setText(tr("Message %1").arg(m_messageId));
    followMessage();
}

void SendPanel::followMessage()
{
    if (m_messageId.isEmpty() || !m_emulator.isRunning())
        return;
    deliver(
        m_emulator.control(Emulator::Control::message(m_messageId)), this, [this](const Result<QJsonObject> &answer) {
            const QJsonObject delivery =
                answer ? answer->value("deliveries"_L1).toArray().first().toObject() : QJsonObject();
            const QString state = delivery.value("state"_L1).toString();
            const QJsonObject attempt = delivery.value("attempts"_L1).toArray().last().toObject();
            const int status = attempt.value("status"_L1).toInt();
            if (state == "delivered"_L1) {
                m_chip->setState(Tone::Good, tr("delivered"));
                const QString reported = answer->value("message"_L1).toObject().value("status"_L1).toString();
                m_result->setText(
                    tr("The endpoint answered %1. Status of the message: %2.").arg(QString::number(status), reported));
            } else if (state == "failed"_L1 || state == "retrying"_L1) {
                m_chip->setState(Tone::Bad, state == "failed"_L1 ? tr("failed") : tr("will be retried"));
                m_result->setText(status ? tr("The endpoint answered %1.").arg(status)
                                         : attempt.value("error"_L1).toString());
            }
        });
}

} // namespace Linesman::Ui
