// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/emailstatusform.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formcolumn.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Providers::Field;

EmailStatusForm::EmailStatusForm(OAuth::Session &session, QWidget *parent)
    : RequestForm(u"emailStatusForm"_s, tr("Update E-mail Status"), u"updateEmailStatus"_s, parent)
    , m_session(session)
{
    setSession(session);
    m_id = new QLineEdit(this);
    m_id->setObjectName(u"emailStatusId"_s);
    m_status = new QComboBox(this);
    m_status->setObjectName(u"emailStatusValue"_s);
    m_status->addItems(HighLevel::emailStatuses());
    m_status->setCurrentText(u"delivered"_s);
    m_counters = new QWidget(this);
    m_counters->setObjectName(u"emailStatusCounters"_s);
    auto *grid = new QGridLayout(m_counters);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::S);
    grid->setVerticalSpacing(Space::XS);
    int place = 0;
    const QStringList counters = HighLevel::emailCounters();
    for (const QString &name : counters) {
        auto *spin = new QSpinBox(m_counters);
        spin->setObjectName(u"emailStatus_"_s + name);
        spin->setAccessibleName(name);
        spin->setRange(0, 1'000'000);
        m_counter.insert(name, spin);
        grid->addWidget(makeLabel(name, u"small muted"_s, m_counters), place / 2, place % 2 * 2);
        grid->addWidget(spin, place / 2, place % 2 * 2 + 1);
        connect(spin, &QSpinBox::valueChanged, this, &EmailStatusForm::change);
        ++place;
    }
    m_recipients = new QPlainTextEdit(this);
    m_recipients->setObjectName(u"emailStatusRecipients"_s);
    m_recipients->setTabChangesFocus(true);
    m_recipients->setMaximumHeight(90);

    addField(Field::EmailMessageId, tr("&emailMessageId"), m_id,
             tr("Not the messageId. Select an e-mail in the thread to fill this in."));
    addField(Field::Status, tr("&Status"), m_status,
             tr("Of the whole e-mail. These ten belong to this request alone; v3 only."));
    addField(Field::Counters, tr("Counters"), m_counters, tr("Added to what HighLevel has; 0 is not sent."));
    addField(Field::Recipients, tr("&Recipients"), m_recipients,
             tr("One a line: address, status, and after “failed” the reason."));
    column()->addStretch();
    change();
}

void EmailStatusForm::change()
{
    const QString inferred = Messages::inferred(draft().update);
    column()->setHelp(m_counters, inferred.isEmpty() ? tr("Added to what HighLevel has; 0 is not sent.") : inferred);
    refresh();
}

void EmailStatusForm::setEmail(const EmailMessageId &id)
{
    m_id->setText(id.text());
}

Messages::EmailStatusDraft EmailStatusForm::draft() const
{
    Messages::EmailStatusDraft draft;
    draft.emailMessageId = EmailMessageId(m_id->text().trimmed());
    draft.update.status = m_status->currentText();
    for (auto counter = m_counter.begin(); counter != m_counter.end(); ++counter) {
        if (counter.value()->value() > 0)
            draft.update.counters.insert(counter.key(), counter.value()->value());
    }
    draft.update.recipients = Messages::recipientsFromText(m_recipients->toPlainText());
    return draft;
}

QList<Problem> EmailStatusForm::findings() const
{
    return Messages::problems(draft());
}

HighLevel::ApiRequest EmailStatusForm::request() const
{
    const Messages::EmailStatusDraft now = draft();
    return HighLevel::Requests::updateEmailStatus(location(), now.emailMessageId, now.update);
}

QString EmailStatusForm::writeSentence() const
{
    return tr("Set the status of e-mail %1 to “%2”.").arg(m_id->text().trimmed(), m_status->currentText());
}

void EmailStatusForm::send()
{
    setBusy(tr("Updating…"));
    const Messages::EmailStatusDraft now = draft();
    deliverAnswer(m_session.client()->updateEmailStatus(location(), now.emailMessageId, now.update),
                  [this, now](const Result<> &updated) {
                      if (!updated)
                          return showError(updated.error());
                      for (QSpinBox *spin : std::as_const(m_counter))
                          spin->setValue(0); // they are added up: sent twice they would count twice
                      showSuccess(tr("The e-mail is now %1.").arg(now.update.status));
                      emit sent({}, contact().conversationId);
                  });
}

} // namespace Linesman::Ui
