#include "ui/messages/inboundform.h"

#include "app/messages/phone.h"
#include "app/messages/requestpreview.h"
#include "app/oauth/session.h"
#include "app/providers/rules.h"
#include "ui/messages/attachmentlist.h"
#include "ui/messages/providerchoice.h"
#include "ui/widgets/formcolumn.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

namespace {
QLineEdit *line(const QString &objectName, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    return edit;
}

QPlainTextEdit *text(const QString &objectName, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(objectName);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(72);
    edit->setMaximumHeight(110);
    return edit;
}

QStringList addresses(const QString &listed)
{
    QStringList all;
    const QStringList parts = listed.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString address = part.trimmed(); !address.isEmpty())
            all << address;
    }
    return all;
}

bool isEmail(Kind kind)
{
    return kind == Kind::EmailDefault || kind == Kind::EmailChannel;
}
} // namespace

InboundForm::InboundForm(OAuth::Session &session, QWidget *parent)
    : RequestForm(u"inboundForm"_s, tr("Post Inbound Message"), u"postInbound"_s, parent)
    , m_session(session)
{
    m_provider = new QComboBox(this);
    m_provider->setObjectName(u"inboundProvider"_s);
    m_type = new QComboBox(this);
    m_type->setObjectName(u"inboundType"_s);
    m_subject = line(u"inboundSubject"_s, this);
    m_message = text(u"inboundMessage"_s, this);
    m_html = text(u"inboundHtml"_s, this);
    m_emailFrom = line(u"inboundEmailFrom"_s, this);
    m_emailTo = line(u"inboundEmailTo"_s, this);
    m_emailCc = line(u"inboundEmailCc"_s, this);
    m_emailBcc = line(u"inboundEmailBcc"_s, this);
    m_thread = line(u"inboundThread"_s, this);
    m_altId = line(u"inboundAltId"_s, this);
    m_callFrom = line(u"inboundCallFrom"_s, this);
    m_callTo = line(u"inboundCallTo"_s, this);
    m_callStatus = new QComboBox(this);
    m_callStatus->setObjectName(u"inboundCallStatus"_s);
    m_callStatus->addItems(Messages::callStatuses());
    m_callStatus->setCurrentText(u"completed"_s);
    m_attachments = new AttachmentList(u"inboundAttachments"_s, session, this);
    m_backDate = new QCheckBox(tr("&Back-date it"), this);
    m_backDate->setObjectName(u"inboundBackDate"_s);
    m_date = new QDateTimeEdit(QDateTime::currentDateTime(), this);
    m_date->setObjectName(u"inboundDate"_s);
    m_date->setCalendarPopup(true);

    addField(u"providerId"_s, tr("&Provider"), m_provider);
    addField(u"type"_s, tr("T&ype"), m_type);
    addField(u"subject"_s, tr("S&ubject"), m_subject);
    addField(u"message"_s, tr("&Message"), m_message);
    addField(u"html"_s, tr("&HTML"), m_html, tr("What the agent sees of an e-mail. Empty: the message above as text."));
    addField(u"emailFrom"_s, tr("&From"), m_emailFrom);
    addField(u"emailTo"_s, tr("T&o"), m_emailTo,
             tr("Tied to the contact's record; HighLevel does not change it freely."));
    addField(u"emailCc"_s, tr("&Cc"), m_emailCc, tr("Separated by commas."));
    addField(u"emailBcc"_s, tr("B&cc"), m_emailBcc);
    addField(u"threadId"_s, tr("Answer under e-mail (emailMessageId)"), m_thread,
             tr("Select an e-mail in the thread to fill this in. Empty begins a thread."));
    addField(u"callFrom"_s, tr("Call &from"), m_callFrom, tr("Must be the contact's phone number."));
    addField(u"callTo"_s, tr("Call t&o"), m_callTo, tr("Your number that was called."));
    addField(u"callStatus"_s, tr("Call &status"), m_callStatus, tr("HighLevel takes no duration and plans none."));
    addField(u"altId"_s, tr("Your message id (altId)"), m_altId,
             tr("Comes back as replyToAltId when an agent answers on an e-mail channel."));
    addField(u"attachments"_s, tr("Attachments"), m_attachments, tr("Drop files here; at once uploaded to HighLevel."));
    column()->addWide(m_backDate);
    addField(u"date"_s, tr("Date"), m_date);
    column()->addStretch();

    connect(m_provider, &QComboBox::currentIndexChanged, this, &InboundForm::followProvider);
    connect(m_attachments, &AttachmentList::changed, this, &InboundForm::refresh);
    connect(m_backDate, &QCheckBox::toggled, this, [this](bool on) {
        setFieldVisible(u"date"_s, on);
        refresh();
    });
    setFieldVisible(u"date"_s, false);
    followProvider();
}

void InboundForm::setDesk(const Desk &desk, const LocationId &location)
{
    fillProviders(m_provider, desk, location, {Providers::AllKinds.begin(), Providers::AllKinds.end()});
    RequestForm::setDesk(desk, location);
    m_attachments->setTarget(location, party());
    followProvider();
}

void InboundForm::setParty(const Messages::Party &party)
{
    const QSignalBlocker blockFrom(m_callFrom);
    m_callFrom->setText(party.phone);
    m_emailFrom->setText(party.email);
    m_attachments->setTarget(location(), party);
    RequestForm::setParty(party);
}

void InboundForm::setThread(const EmailMessageId &id)
{
    m_thread->setText(id.text());
}

Kind InboundForm::kind() const
{
    return chosenProvider(m_provider).kind;
}

void InboundForm::followProvider()
{
    {
        const QSignalBlocker block(m_type);
        m_type->clear();
        const QList<Providers::InboundType> types = Providers::inboundTypes(kind());
        for (const Providers::InboundType &type : types)
            m_type->addItem(type.note.isEmpty() ? type.type : u"%1  —  %2"_s.arg(type.type, type.note), type.type);
    }
    const QString reason =
        Providers::needsProviderId(kind())
            ? tr("%1 needs its conversationProviderId in the request.").arg(Providers::kindTitle(kind()))
            : tr("%1 needs no conversationProviderId: HighLevel uses the location's default.")
                  .arg(Providers::kindTitle(kind()));
    column()->setHelp(m_provider, reason);
    column()->setFixed(m_type, m_type->count() > 1 ? QString() : tr("The only type that this kind of provider takes."));
    followKind();
    refresh();
}

void InboundForm::followKind()
{
    const bool email = isEmail(kind());
    const bool call = kind() == Kind::Call;
    for (const QString &name :
         {u"subject"_s, u"html"_s, u"emailFrom"_s, u"emailTo"_s, u"emailCc"_s, u"emailBcc"_s, u"threadId"_s})
        setFieldVisible(name, email);
    for (const QString &name : {u"callFrom"_s, u"callTo"_s, u"callStatus"_s})
        setFieldVisible(name, call);
    setFieldVisible(u"message"_s, !call);
}

Messages::InboundDraft InboundForm::draft() const
{
    Messages::InboundDraft draft;
    const Desk::Provider provider = chosenProvider(m_provider);
    const Providers::Resolution rules = Providers::resolve(provider.kind, Providers::Act::Inbound);
    const auto takes = [&rules](const QString &field) {
        return rules.need(field) != Providers::Need::Forbidden;
    };
    draft.kind = provider.kind;
    draft.providerId = provider.id;
    draft.type = m_type->currentData().toString();
    draft.contact = party();
    if (takes(u"message"_s))
        draft.message = m_message->toPlainText();
    if (takes(u"subject"_s)) { // e-mail
        draft.subject = m_subject->text();
        draft.html = m_html->toPlainText();
        draft.emailFrom = m_emailFrom->text().trimmed();
        draft.emailTo = m_emailTo->text().trimmed();
        draft.emailCc = addresses(m_emailCc->text());
        draft.emailBcc = addresses(m_emailBcc->text());
        draft.threadId = EmailMessageId(m_thread->text().trimmed());
    }
    draft.altId = m_altId->text().trimmed();
    draft.attachments = m_attachments->urls();
    if (takes(u"callFrom"_s)) {
        draft.callFrom = m_callFrom->text().trimmed();
        draft.callTo = m_callTo->text().trimmed();
    }
    draft.callStatus = m_callStatus->currentText();
    if (m_backDate->isChecked())
        draft.date = m_date->dateTime().toUTC();
    return draft;
}

void InboundForm::setDraft(const Messages::InboundDraft &draft)
{
    chooseProvider(m_provider, draft.providerId, draft.kind);
    if (const int type = m_type->findData(draft.type); type >= 0)
        m_type->setCurrentIndex(type);
    m_message->setPlainText(draft.message);
    m_subject->setText(draft.subject);
    m_html->setPlainText(draft.html);
    m_emailFrom->setText(draft.emailFrom);
    m_emailTo->setText(draft.emailTo);
    m_emailCc->setText(draft.emailCc.join(u", "_s));
    m_emailBcc->setText(draft.emailBcc.join(u", "_s));
    m_thread->setText(draft.threadId.text());
    m_altId->setText(draft.altId);
    m_callFrom->setText(draft.callFrom);
    m_callTo->setText(draft.callTo);
    m_callStatus->setCurrentText(draft.callStatus);
    m_backDate->setChecked(draft.date.isValid());
    if (draft.date.isValid())
        m_date->setDateTime(draft.date.toLocalTime());
    refresh();
}

QList<Problem> InboundForm::findings() const
{
    return Messages::problems(draft());
}

QByteArray InboundForm::request() const
{
    Messages::RequestSpec request;
    request.body = Messages::inboundMessage(draft()).toJson();
    return Messages::requestPreview(request);
}

void InboundForm::send()
{
    setBusy(tr("Posting…"));
    deliver(m_session.client()->addInbound(location(), Messages::inboundMessage(draft())), this,
            [this](const Result<HighLevel::PostedMessage> &posted) {
                if (!posted)
                    return showError(posted.error());
                verify(*posted);
            });
}

void InboundForm::verify(const HighLevel::PostedMessage &posted)
{
    // A 2xx was seen for messages that were never stored (#70): only reading it back is proof.
    deliver(m_session.client()->message(location(), posted.messageId), this,
            [this, posted](const Result<HighLevel::Message> &message) {
                if (!message)
                    return showError(message.error());
                m_message->clear();
                m_html->clear();
                m_attachments->clear();
                showSuccess(tr("Message %1 is in the thread.").arg(posted.messageId.text()));
                emit sent(posted.messageId, posted.conversationId);
            });
}

} // namespace Linesman::Ui
