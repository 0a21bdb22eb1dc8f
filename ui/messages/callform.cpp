#include "ui/messages/callform.h"

#include "app/messages/requestpreview.h"
#include "app/oauth/session.h"
#include "ui/messages/attachmentlist.h"
#include "ui/messages/providerchoice.h"
#include "ui/widgets/formcolumn.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

CallForm::CallForm(OAuth::Session &session, QWidget *parent)
    : RequestForm(u"callForm"_s, tr("Record Call"), u"recordCall"_s, parent)
    , m_session(session)
{
    const auto line = [this](const QString &objectName) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(objectName);
        return edit;
    };
    m_act = new QComboBox(this);
    m_act->setObjectName(u"callAct"_s);
    m_act->addItem(tr("Record an outgoing call"), int(Act::Record));
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

    addField(u"act"_s, tr("What to &do"), m_act);
    addField(u"providerId"_s, tr("&Provider"), m_provider, tr("Only Call providers record calls."));
    addField(u"messageId"_s, tr("Call (&message id)"), m_messageId, tr("Select a call in the thread to fill this in."));
    addField(u"callTo"_s, tr("T&o"), m_to, tr("Must be the contact's phone number."));
    addField(u"callFrom"_s, tr("&From"), m_from, tr("Your number that called."));
    addField(u"callStatus"_s, tr("&Status"), m_status, tr("It records the call; it dials nothing."));
    addField(u"altId"_s, tr("Your call id (altId)"), m_altId);
    addField(u"attachments"_s, tr("Recordings"), m_recordings, tr("At most 5."));
    column()->addStretch();

    const auto showFields = [this] {
        const bool isNew = act() == Act::Record;
        for (const QString &name : {u"providerId"_s, u"callTo"_s, u"callFrom"_s, u"callStatus"_s, u"altId"_s})
            setFieldVisible(name, isNew);
        setFieldVisible(u"messageId"_s, !isNew);
        column()->setHelp(m_recordings, isNew ? tr("At most 5.")
                                              : tr("At most 5; they replace the recordings that the call has now."));
    };
    connect(m_act, &QComboBox::currentIndexChanged, this, showFields);
    connect(m_recordings, &AttachmentList::changed, this, &CallForm::refresh);
    showFields();
    refresh();
}

CallForm::Act CallForm::act() const
{
    return Act(m_act->currentData().toInt());
}

void CallForm::setDesk(const Desk &desk, const LocationId &location)
{
    fillProviders(m_provider, desk, location, {Providers::Kind::Call});
    m_recordings->setTarget(location, party());
    RequestForm::setDesk(desk, location);
}

void CallForm::setParty(const Messages::Party &party)
{
    m_to->setText(party.phone);
    m_recordings->setTarget(location(), party);
    RequestForm::setParty(party);
}

void CallForm::setCall(const MessageId &call)
{
    m_messageId->setText(call.text());
}

Messages::CallDraft CallForm::draft() const
{
    Messages::CallDraft draft;
    draft.providerId = chosenProvider(m_provider).id;
    draft.contact = party();
    draft.from = m_from->text().trimmed();
    draft.to = m_to->text().trimmed();
    draft.status = m_status->currentText();
    draft.altId = m_altId->text().trimmed();
    draft.attachments = m_recordings->urls();
    return draft;
}

QList<Problem> CallForm::findings() const
{
    if (act() == Act::Record)
        return Messages::problems(draft());
    QList<Problem> found;
    if (m_messageId->text().trimmed().isEmpty())
        found << Problem{u"messageId"_s, tr("Select a call in the thread, or paste its id.")};
    if (m_recordings->urls().isEmpty())
        found << Problem{u"attachments"_s, tr("Add a recording.")};
    return found;
}

QByteArray CallForm::request() const
{
    using HighLevel::Operation;
    Messages::RequestSpec request;
    if (act() == Act::Record) {
        request.operation = Operation::MessageOutbound;
        request.body = Messages::outboundCall(draft()).toJson();
    } else {
        request.operation = Operation::MessageAttachments;
        request.path.insert(u"messageId"_s, m_messageId->text().trimmed());
        request.body = {{u"attachments"_s, QJsonArray::fromStringList(m_recordings->urls())}};
    }
    return Messages::requestPreview(request);
}

void CallForm::send()
{
    setBusy(tr("Posting…"));
    if (act() == Act::Record) {
        deliver(m_session.client()->addOutboundCall(location(), Messages::outboundCall(draft())), this,
                [this](const Result<HighLevel::PostedMessage> &posted) {
                    if (!posted)
                        return showError(posted.error());
                    m_recordings->clear();
                    showSuccess(tr("Call %1 is in the thread.").arg(posted->messageId.text()));
                    emit sent(posted->messageId, posted->conversationId);
                });
        return;
    }
    const MessageId call(m_messageId->text().trimmed());
    deliver(m_session.client()->setAttachments(location(), call, m_recordings->urls()), this,
            [this, call](const Result<> &replaced) {
                if (!replaced)
                    return showError(replaced.error());
                m_recordings->clear();
                showSuccess(tr("The recordings of call %1 were replaced.").arg(call.text()));
                emit sent(call, party().conversationId);
            });
}

} // namespace Linesman::Ui
