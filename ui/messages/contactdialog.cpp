#include "ui/messages/contactdialog.h"

#include "app/messages/phone.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formcolumn.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ContactDialog::ContactDialog(OAuth::Session &session, const LocationId &location, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_location(location)
{
    setObjectName(u"contactDialog"_s);
    setWindowTitle(tr("New Contact"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(380);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    layout->setSpacing(Space::M);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"contactBanner"_s);
    layout->addWidget(m_banner);

    m_form = new FormColumn(this);
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(u"contactName"_s);
    m_phone = new QLineEdit(m_form);
    m_phone->setObjectName(u"contactPhone"_s);
    m_email = new QLineEdit(m_form);
    m_email->setObjectName(u"contactEmail"_s);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Phone"), m_phone, tr("Any way of writing it; without a country code it is read as American."));
    m_form->addRow(tr("&E-mail"), m_email, tr("One of phone and e-mail is needed."));
    layout->addWidget(m_form);

    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = makeButton(tr("Cancel"), u"contactCancel"_s, ButtonLook::Normal, this);
    m_save = makeButton(tr("&Save Contact"), u"contactSave"_s, ButtonLook::Primary, this);
    m_save->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_save);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ContactDialog::save);
}

HighLevel::ContactDraft ContactDialog::draft() const
{
    HighLevel::ContactDraft draft;
    draft.locationId = m_location;
    draft.name = m_name->text().trimmed();
    draft.phone = Messages::e164(m_phone->text()).value_or(QString());
    draft.email = m_email->text().trimmed();
    return draft;
}

bool ContactDialog::check()
{
    const QString typed = m_phone->text().trimmed();
    const HighLevel::ContactDraft now = draft();
    m_form->setError(m_phone, typed.isEmpty() || !now.phone.isEmpty() ? QString() : tr("This is no phone number."));
    const bool none = typed.isEmpty() && now.email.isEmpty();
    m_form->setError(m_email, none ? tr("Type a phone number or an e-mail address.") : QString());
    return !m_form->hasErrors();
}

void ContactDialog::save()
{
    if (!check())
        return;
    m_save->setEnabled(false);
    deliver(m_session.client()->upsertContact(draft()), this, [this](const Result<HighLevel::UpsertedContact> &saved) {
        m_save->setEnabled(true);
        if (!saved) {
            m_banner->show(Tone::Bad, describe(saved.error()));
            return;
        }
        emit made(*saved);
        accept();
    });
}

} // namespace Linesman::Ui
