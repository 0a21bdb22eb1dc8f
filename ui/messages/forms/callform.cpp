// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/callform.h"

#include "app/highlevel/messagetype.h"
#include "app/messages/posting.h"
#include "app/providers/resolver.h"
#include "ui/messages/forms/attachmentlist.h"
#include "ui/messages/forms/providerchoice.h"
#include "ui/theme/roles.h"
#include "ui/widgets/formcolumn.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Providers::Field;
using Providers::Limited;
using namespace std::chrono_literals;

CallForm::CallForm(OAuth::Session &session, QWidget *parent)
    : RequestForm(u"callForm"_s, tr("Log Call"), u"recordCall"_s, parent)
    , m_session(session)
    , m_callRules(Providers::resolve(Providers::Kind::Call, Providers::Act::OutboundCall))
    , m_recordingRules(Providers::resolve(Providers::Kind::Call, Providers::Act::Recordings))
{
    setSession(session);
    const auto line = [this](const QString &objectName) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(objectName);
        return edit;
    };
    m_act = new QComboBox(this);
    m_act->setObjectName(u"callAct"_s);
    m_act->addItem(tr("Log an outgoing call"), int(Act::Record));
    m_act->addItem(tr("Add recordings to a call"), int(Act::AddRecording));
    m_provider = new QComboBox(this);
    m_provider->setObjectName(u"callProvider"_s);
    m_messageId = line(u"callMessageId"_s);
    m_from = line(u"callFrom"_s);
    m_to = line(u"callTo"_s);
    m_status = new QComboBox(this);
    m_status->setObjectName(u"callStatus"_s);
    m_status->addItems(Messages::callStatuses());
    m_status->setCurrentText(u"completed"_s);
    m_altId = line(u"callAltId"_s);
    m_recordings = new AttachmentList(u"callRecordings"_s, session, this);

    addInput(tr("What to &do"), m_act);
    addField(Field::ProviderId, tr("&Provider"), m_provider, tr("Only Call providers log calls."));
    addField(Field::MessageId, tr("Call (&message id)"), m_messageId,
             tr("Select a call in the thread to fill this in."));
    addField(Field::CallTo, tr("T&o"), m_to, tr("Must be the contact's phone number."));
    addField(Field::CallFrom, tr("&From"), m_from, tr("Your number that called."));
    addField(Field::CallStatus, tr("&Status"), m_status, tr("It logs the call; it dials nothing."));
    addField(Field::AltId, tr("Your call id (altId)"), m_altId);
    addField(Field::Attachments, tr("Recordings"), m_recordings, tr("At most 5."));
    m_present = makeLabel({}, u"small warn"_s, this);
    m_present->setObjectName(u"callPresent"_s);
    m_present->setTextFormat(Qt::PlainText);
    column()->addWide(m_present);
    m_backDate = new QCheckBox(tr("&Back-date it"), this);
    m_backDate->setObjectName(u"callBackDate"_s);
    column()->addWide(m_backDate);
    m_date = new QDateTimeEdit(QDateTime::currentDateTime(), this);
    m_date->setObjectName(u"callDate"_s);
    m_date->setCalendarPopup(true);
    addField(Field::Date, tr("Date"), m_date);
    column()->addStretch();

    m_delay = new QTimer(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(300ms);
    connect(m_delay, &QTimer::timeout, this, &CallForm::showRecordings);
    connect(m_act, &QComboBox::currentIndexChanged, this, &CallForm::followAct);
    connect(m_messageId, &QLineEdit::textChanged, this, [this] {
        m_present->hide();
        m_delay->start();
    });
    connect(m_backDate, &QCheckBox::toggled, this, &CallForm::followAct);
    connect(m_recordings, &AttachmentList::changed, this, &CallForm::refresh);
    connect(m_recordings, &AttachmentList::stepWanted, this, &CallForm::takeStep);
    followAct();
}

void CallForm::followAct()
{
    const bool isNew = act() == Act::Record;
    for (const Field field : {Field::ProviderId, Field::CallTo, Field::CallFrom, Field::CallStatus, Field::AltId})
        setFieldVisible(field, isNew);
    setFieldVisible(Field::MessageId, !isNew);
    m_backDate->setVisible(isNew);
    setFieldVisible(Field::Date, isNew && m_backDate->isChecked());
    setButtonText(isNew ? tr("Log Call") : tr("Replace Recordings"));
    column()->setHelp(m_recordings,
                      isNew ? tr("At most 5.") : tr("At most 5; they replace the recordings that the call has now."));
    showRecordings();
    refresh();
}

void CallForm::showRecordings()
{
    m_present->hide();
    const MessageId call(m_messageId->text().trimmed());
    HighLevel::Client *client = m_session.client();
    if (act() != Act::AddRecording || call.isEmpty() || !client)
        return;
    deliver(client->message(location(), call), this, [this, call](const Result<HighLevel::Message> &message) {
        if (call.text() != m_messageId->text().trimmed() || act() != Act::AddRecording)
            return;
        if (!message)
            return;
        if (!HighLevel::isCall(message->messageType))
            m_present->setText(tr("This message is not a call: HighLevel takes recordings for call logs only."));
        else if (message->attachments.isEmpty())
            m_present->setText(tr("HighLevel lists no recordings for this call; it does not always list them."));
        else
            m_present->setText(tr("These %n recording(s) are replaced:", nullptr, int(message->attachments.size())) +
                               u'\n' + message->attachments.join(u'\n'));
        m_present->show();
    });
}

CallForm::Act CallForm::act() const
{
    return Act(m_act->currentData().toInt());
}

void CallForm::setContext(const Workspace::MessagingContext &context, const LocationId &location)
{
    fillProviders(m_provider, context, location, {Providers::Kind::Call});
    m_recordings->setTarget(location, contact());
    RequestForm::setContext(context, location);
}

void CallForm::setContact(const Messages::ContactRef &party)
{
    m_to->setText(party.phone);
    m_recordings->setTarget(location(), party);
    RequestForm::setContact(party);
}

void CallForm::setCall(const MessageId &call)
{
    m_messageId->setText(call.text());
    if (!call.isEmpty())
        m_delay->start();
}

Messages::CallDraft CallForm::draft() const
{
    Messages::CallDraft draft;
    draft.providerId = chosenProvider(m_provider).id;
    draft.contact = contact();
    draft.from = m_from->text().trimmed();
    draft.to = m_to->text().trimmed();
    draft.status = m_status->currentText();
    draft.altId = m_altId->text().trimmed();
    draft.attachments = m_recordings->urls();
    if (m_backDate->isChecked())
        draft.date = m_date->dateTime().toUTC();
    return draft;
}

QList<Problem> CallForm::findings() const
{
    QList<Problem> found;
    if (m_recordings->isBusy())
        found << problemOf(Field::Attachments, tr("A file is still on its way."));
    if (act() == Act::Record)
        return Messages::problems(draft(), m_callRules) + found;
    if (m_messageId->text().trimmed().isEmpty())
        found << problemOf(Field::MessageId, tr("Select a call in the thread, or paste its id."));
    const QStringList urls = m_recordings->urls();
    const Providers::Limit *limit = m_recordingRules.limit(Limited::Attachments);
    if (urls.isEmpty())
        found << problemOf(Field::Attachments, tr("Add a recording."));
    else if (limit && urls.size() > *limit->most)
        found << problemOf(Field::Attachments, limit->reason);
    return found;
}

HighLevel::ApiRequest CallForm::request() const
{
    if (act() == Act::Record)
        return HighLevel::Requests::addOutboundCall(location(), Messages::outboundCall(draft()));
    const MessageId call(m_messageId->text().trimmed());
    return HighLevel::Requests::setAttachments(location(), call, m_recordings->urls());
}

QString CallForm::writeSentence() const
{
    return act() == Act::Record ? tr("Add a call log to the thread of %1.").arg(contact().name)
                                : tr("Replace the recordings of call %1.").arg(m_messageId->text().trimmed());
}

void CallForm::send()
{
    setBusy(tr("Posting…"));
    if (act() == Act::Record) {
        deliverAnswer(
            Messages::recordCall(*m_session.client(), location(), draft(), m_callRules),
            [this](const Result<Messages::Posting> &posting) {
                if (!posting)
                    return showError(posting.error());
                m_recordings->clear();
                const QString id = posting->posted.messageId.text();
                if (!posting->unverified.isEmpty())
                    showDoubt(
                        tr("HighLevel accepted call %1; it could not be read back: %2").arg(id, posting->unverified));
                else
                    showSuccess(tr("Call %1 was read back and is in the thread.").arg(id));
                emit sent(posting->posted.messageId, posting->posted.conversationId);
            });
        return;
    }
    const MessageId call(m_messageId->text().trimmed());
    deliverAnswer(Messages::replaceRecordings(*m_session.client(), location(), call, m_recordings->urls()),
                  [this, call](const Result<HighLevel::Message> &replaced) {
                      if (!replaced)
                          return showError(replaced.error());
                      m_recordings->clear();
                      showSuccess(tr("The recordings of call %1 were replaced.").arg(call.text()));
                      emit sent(call, contact().conversationId);
                  });
}

void CallForm::takeStep(HighLevel::NextStep step)
{
    if (step == HighLevel::NextStep::CreateContact)
        emit contactWanted(m_to->text().trimmed());
    else
        RequestForm::takeStep(step);
}

} // namespace Linesman::Ui
