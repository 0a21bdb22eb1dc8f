// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/userform.h"

#include "app/emulator/emulator.h"
#include "app/providers/rules.h"
#include "ui/messages/forms/providerchoice.h"
#include "ui/widgets/formcolumn.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Providers::Field;
using Providers::Kind;

UserForm::UserForm(Emulator::Emulator &emulator, QWidget *parent)
    : RequestForm(u"userForm"_s, tr("Send as User"), u"sendAsUser"_s, parent)
    , m_emulator(emulator)
{
    m_provider = new QComboBox(this);
    m_provider->setObjectName(u"userProvider"_s);
    m_source = new QComboBox(this);
    m_source->setObjectName(u"userSource"_s);
    m_source->addItem(tr("Web app"), u"app"_s);
    m_source->addItem(tr("Mobile app"), u"mobile"_s);
    m_source->addItem(tr("Workflow"), u"workflow"_s);
    m_source->addItem(tr("Bulk action"), u"bulk"_s);
    m_subject = new QLineEdit(this);
    m_subject->setObjectName(u"userSubject"_s);
    m_message = new QPlainTextEdit(this);
    m_message->setObjectName(u"userMessage"_s);
    m_message->setTabChangesFocus(true);
    m_message->setMinimumHeight(72);
    m_message->setMaximumHeight(140);

    addField(Field::ProviderId, tr("&Channel"), m_provider, tr("Its Delivery URL gets the webhook."));
    addInput(tr("Sent &from"), m_source);
    addField(Field::Subject, tr("S&ubject"), m_subject);
    addField(Field::Message, tr("&Message"), m_message);
    column()->addStretch();
    connect(m_provider, &QComboBox::currentIndexChanged, this, &UserForm::followProvider);
    followProvider();
    refresh();
}

void UserForm::setContext(const Workspace::MessagingContext &context, const LocationId &location)
{
    fillProviders(m_provider, context, location,
                  {Kind::SmsDefault, Kind::SmsChannel, Kind::EmailDefault, Kind::EmailChannel});
    RequestForm::setContext(context, location);
    followProvider();
}

void UserForm::followProvider()
{
    const Kind kind = chosenProvider(m_provider).kind;
    setFieldVisible(Field::Subject, Providers::isEmail(kind));
    column()->setHelp(m_source, Providers::rules(kind).workflows);
}

QList<Problem> UserForm::findings() const
{
    QList<Problem> found;
    if (contact().id.isEmpty())
        found << problemOf(Field::Contact, tr("Choose a contact on the left: every message belongs to one."));
    if (m_message->toPlainText().trimmed().isEmpty())
        found << problemOf(Field::Message, tr("Type a text."));
    return found;
}

QJsonObject UserForm::body() const
{
    const Workspace::MessagingContext::Provider provider = chosenProvider(m_provider);
    QJsonObject body{{u"kind"_s, Providers::kindName(provider.kind)},
                     {u"contactId"_s, contact().id.text()},
                     {u"source"_s, m_source->currentData().toString()}};
    if (!provider.id.isEmpty())
        body[u"providerId"_s] = provider.id.text();
    const QString text = m_message->toPlainText();
    if (Providers::isEmail(provider.kind)) {
        body[u"subject"_s] = m_subject->text();
        body[u"html"_s] = u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
    } else {
        body[u"message"_s] = text;
    }
    return body;
}

QByteArray UserForm::plainRequest() const
{
    return "POST /_emulator/send\nContent-Type: application/json\n\n" +
           QJsonDocument(body()).toJson(QJsonDocument::Indented);
}

QString UserForm::undelivered(const Result<QJsonObject> &reply)
{
    if (!reply || !reply->contains("deliveries"_L1) || !reply->value("deliveries"_L1).toArray().isEmpty())
        return {};
    return tr(
        "Nobody gets this message: the channel has no Delivery URL. Set one in the place Emulator, under Providers.");
}

void UserForm::send()
{
    setBusy(tr("Sending…"));
    deliver(m_emulator.control(Emulator::Control::send(body())), this, [this](const Result<QJsonObject> &reply) {
        if (!reply)
            return showError(reply.error());
        showAnswer(QJsonDocument(*reply).toJson());
        m_message->clear();
        const MessageId id(reply->value("messageId"_L1).toString());
        if (const QString doubt = undelivered(reply); !doubt.isEmpty())
            showDoubt(doubt);
        else
            showSuccess(tr("Message %1 goes to the Delivery URL.").arg(id.text()));
        emit sent(id, ConversationId(reply->value("conversationId"_L1).toString()));
    });
}

} // namespace Linesman::Ui
