// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/inboundform.h"

#include "app/core/phone.h"
#include "app/providers/rules.h"
#include "app/workspace/formstores.h"
#include "app/workspace/hostprofile.h"
#include "ui/messages/forms/attachmentlist.h"
#include "ui/messages/forms/providerchoice.h"
#include "ui/messages/forms/templatemenu.h"
#include "ui/theme/roles.h"
#include "ui/widgets/formcolumn.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Providers::Field;
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
} // namespace

InboundForm::InboundForm(OAuth::Session &session, Workspace::FormStores &stores, Workspace::HostProfile &behaviour,
                         QWidget *parent)
    : RequestForm(u"inboundForm"_s, tr("Post Inbound Message"), u"postInbound"_s, parent)
    , m_session(session)
    , m_behaviour(behaviour)
{
    setSession(session);
    makeFields();
    auto *templates = new TemplateMenu(u"inboundTemplates"_s, stores.templates, this);
    templates->setSource([this] { return draft(); }, [this] { return m_rules; }, [this] { return connection(); });
    connect(templates, &TemplateMenu::filled, this, &InboundForm::setDraft);
    addBesideButton(templates->button());

    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        m_isTypeChosen = true;
        followType();
    });
    connect(m_attachments, &AttachmentList::changed, this, &InboundForm::refresh);
    connect(m_attachments, &AttachmentList::stepWanted, this, &InboundForm::takeStep);
    connect(m_backDate, &QCheckBox::toggled, this, [this](bool on) {
        setFieldVisible(Field::Date, on);
        refresh();
    });
    connect(&behaviour, &Workspace::HostProfile::changed, this, &InboundForm::followProvider);
    setFieldVisible(Field::Date, false);
    followProvider();
}

void InboundForm::makeFields()
{
    m_provider = new QComboBox(this);
    m_provider->setObjectName(u"inboundProvider"_s);
    // Before what addField() connects: the rules are there when the draft is looked at.
    connect(m_provider, &QComboBox::currentIndexChanged, this, &InboundForm::followProvider);
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
    m_callDuration = makeLabel(tr("Not taken"), u"muted"_s, this);
    m_callDuration->setObjectName(u"inboundCallDuration"_s);
    m_attachments = new AttachmentList(u"inboundAttachments"_s, m_session, this);
    m_backDate = new QCheckBox(tr("&Back-date it"), this);
    m_backDate->setObjectName(u"inboundBackDate"_s);
    m_date = new QDateTimeEdit(QDateTime::currentDateTime(), this);
    m_date->setObjectName(u"inboundDate"_s);
    m_date->setCalendarPopup(true);

    addField(Field::ProviderId, tr("&Provider"), m_provider);
    addField(Field::Type, tr("T&ype"), m_type);
    addField(Field::Subject, tr("S&ubject"), m_subject);
    addField(Field::Message, tr("&Message"), m_message);
    addField(Field::Html, tr("&HTML"), m_html,
             tr("What the agent sees of an e-mail. Empty: the message above as text."));
    addField(Field::EmailFrom, tr("&From"), m_emailFrom);
    addField(Field::EmailTo, tr("T&o"), m_emailTo,
             tr("Tied to the contact's record; HighLevel does not change it freely."));
    addField(Field::EmailCc, tr("&Cc"), m_emailCc, tr("Separated by commas."));
    addField(Field::EmailBcc, tr("B&cc"), m_emailBcc);
    addField(Field::ThreadId, tr("Answer under e-mail (emailMessageId)"), m_thread,
             tr("Select an e-mail in the thread to fill this in. Empty begins a thread."));
    addField(Field::CallFrom, tr("Call &from"), m_callFrom, tr("Must be the contact's phone number."));
    addField(Field::CallTo, tr("Call t&o"), m_callTo, tr("Your number that was called."));
    addField(Field::CallStatus, tr("Call &status"), m_callStatus,
             tr("“voicemail” with a recording below makes a voicemail."));
    addField(Field::CallDuration, tr("Duration"), m_callDuration);
    addField(Field::AltId, tr("Your message id (altId)"), m_altId,
             tr("Comes back as replyToAltId when an agent answers on an e-mail channel."));
    addField(Field::Attachments, tr("Attachments"), m_attachments,
             tr("Drop or paste files here: they are uploaded to HighLevel at once."));
    column()->addWide(m_backDate);
    addField(Field::Date, tr("Date"), m_date);
    column()->addStretch();
}

void InboundForm::setContext(const Workspace::MessagingContext &context, const LocationId &location)
{
    fillProviders(m_provider, context, location, {Providers::AllKinds.begin(), Providers::AllKinds.end()});
    followProvider();
    RequestForm::setContext(context, location);
    m_attachments->setTarget(location, contact());
}

void InboundForm::setContact(const Messages::ContactRef &party)
{
    const QSignalBlocker blockFrom(m_callFrom);
    m_callFrom->setText(party.phone);
    m_emailFrom->setText(party.email);
    m_attachments->setTarget(location(), party);
    RequestForm::setContact(party);
}

void InboundForm::attach(const QStringList &urls)
{
    for (const QString &url : urls)
        m_attachments->addUrl(url);
}

void InboundForm::setThread(const EmailMessageId &id)
{
    m_thread->setText(id.text());
}

ConnectionId InboundForm::connection() const
{
    const std::optional<OAuth::Connection> current = m_session.current();
    return current ? current->id : ConnectionId();
}

void InboundForm::readRules()
{
    const Workspace::MessagingContext::Provider provider = chosenProvider(m_provider);
    m_rules = Providers::resolve(provider.kind, Providers::Act::Inbound, m_behaviour.circumstances(provider.id));
}

void InboundForm::aboutToSubmit()
{
    readRules(); // everything that follows goes by this one answer
}

void InboundForm::followProvider()
{
    readRules();
    const Providers::Resolution &rules = m_rules;
    {
        const QSignalBlocker block(m_type);
        const QString before = m_type->currentData().toString();
        const bool sameProvider = m_offered == chosenProvider(m_provider).id;
        m_type->clear();
        for (const Providers::TypeChoice &choice : rules.types)
            m_type->addItem(rules.isDoubtful() ? u"%1  —  %2"_s.arg(choice.type, choice.reason) : choice.type,
                            choice.type);
        // What a person chose stays when only what is known of it changed.
        if (const int row = m_type->findData(before); sameProvider && row >= 0 && m_isTypeChosen)
            m_type->setCurrentIndex(row);
        else
            m_isTypeChosen = false;
        m_offered = chosenProvider(m_provider).id;
    }
    if (const Providers::FieldRule *provider = rules.rule(Field::ProviderId))
        column()->setHelp(m_provider, provider->reason);
    column()->setFixed(m_type, rules.isDoubtful() || rules.types.isEmpty() ? QString() : rules.types.first().reason);
    for (const Field field :
         {Field::Subject, Field::Message, Field::Html, Field::EmailFrom, Field::EmailTo, Field::EmailCc,
          Field::EmailBcc, Field::ThreadId, Field::CallFrom, Field::CallTo, Field::CallStatus})
        setFieldVisible(field, rules.need(field) != Providers::Need::Forbidden);
    // A call's duration is what people look for: say why it is missing, instead of leaving it out.
    setFieldVisible(Field::CallDuration, rules.kind == Kind::Call);
    if (const Providers::FieldRule *duration = rules.rule(Field::CallDuration))
        column()->setHelp(m_callDuration, duration->reason);
    if (const Providers::FieldRule *altId = rules.rule(Field::AltId))
        column()->setHelp(m_altId, altId->reason);
    column()->setLabel(m_attachments, rules.kind == Kind::Call ? tr("Recordings") : tr("Attachments"));
    followType();
}

void InboundForm::followType()
{
    const Providers::TypeChoice *choice = m_rules.type(m_type->currentData().toString());
    if (m_rules.isDoubtful() && choice)
        column()->setHelp(m_type, tr("Sources disagree. %1: %2.").arg(choice->type, choice->source));
    refresh();
}

Messages::InboundDraft InboundForm::draft() const
{
    Messages::InboundDraft draft;
    const Workspace::MessagingContext::Provider provider = chosenProvider(m_provider);
    const auto takes = [this](Field field) {
        return m_rules.need(field) != Providers::Need::Forbidden;
    };
    draft.kind = provider.kind;
    draft.providerId = provider.id;
    draft.type = m_type->currentData().toString();
    draft.contact = contact();
    if (takes(Field::Message))
        draft.message = m_message->toPlainText();
    if (takes(Field::Subject)) { // e-mail
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
    if (takes(Field::CallFrom)) {
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
    QList<Problem> found = Messages::problems(draft(), m_rules);
    if (m_attachments->isBusy())
        found << problemOf(Field::Attachments, tr("A file is still on its way."));
    return found;
}

HighLevel::ApiRequest InboundForm::request() const
{
    return HighLevel::Requests::addInbound(location(), Messages::inboundMessage(draft(), m_rules));
}

QString InboundForm::writeSentence() const
{
    return tr("Add an inbound message to the thread of %1.").arg(contact().name);
}

void InboundForm::send()
{
    setBusy(tr("Posting…"));
    const Messages::InboundDraft now = draft();
    const QString type = request().json.value("type"_L1).toString();
    deliverAnswer(Messages::postInbound(*m_session.client(), location(), now, m_rules),
                  [this, rules = m_rules, provider = now.providerId, type](const Result<Messages::Posting> &outcome) {
                      m_behaviour.learn(rules, provider, type, outcome);
                      showOutcome(outcome);
                  });
}

void InboundForm::showOutcome(const Result<Messages::Posting> &outcome)
{
    if (!outcome)
        return showError(outcome.error());
    m_message->clear();
    m_html->clear();
    m_attachments->clear();
    const QString id = outcome->posted.messageId.text();
    if (!outcome->unverified.isEmpty())
        showDoubt(tr("HighLevel accepted message %1; it could not be read back: %2").arg(id, outcome->unverified));
    else if (!outcome->differences.isEmpty())
        showDoubt(tr("Message %1 is in the thread, but: %2").arg(id, outcome->differences.join(u' ')));
    else if (!outcome->posted.emailMessageId.isEmpty())
        showSuccess(tr("Message %1 was read back and is in the thread. Answer under it with emailMessageId %2.")
                        .arg(id, outcome->posted.emailMessageId.text()));
    else
        showSuccess(tr("Message %1 was read back and is in the thread.").arg(id));
    emit sent(outcome->posted.messageId, outcome->posted.conversationId);
}

void InboundForm::takeStep(HighLevel::NextStep step)
{
    if (step == HighLevel::NextStep::ChooseType && m_type->count() > 1) {
        m_type->setCurrentIndex((m_type->currentIndex() + 1) % m_type->count());
        m_type->setFocus();
        return;
    }
    if (step == HighLevel::NextStep::CreateContact) {
        emit contactWanted(m_callFrom->text().trimmed());
        return;
    }
    RequestForm::takeStep(step);
}

} // namespace Linesman::Ui
