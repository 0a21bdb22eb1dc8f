// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/people/contactdialog.h"

#include "ui/live/livewrite.h"
#include "ui/messages/forms/errorpanel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formcolumn.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

void fillRegions(QComboBox *combo)
{
    QMap<QString, QString> regions; // name -> code
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        const QString code = locale.name().section(u'_', -1);
        if (code.size() == 2 && code == code.toUpper())
            regions.insert(QLocale::territoryToString(locale.territory()), code);
    }
    for (auto region = regions.begin(); region != regions.end(); ++region)
        combo->addItem(u"%1 (%2)"_s.arg(region.key(), region.value()), region.value());
    const QString own = QLocale().name().section(u'_', -1);
    const int row = combo->findData(own);
    combo->setCurrentIndex(row >= 0 ? row : combo->findData(u"US"_s));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
}

ContactDialog::ContactDialog(OAuth::Session &session, const LocationId &location, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_location(location)
{
    setObjectName(u"contactDialog"_s);
    setWindowTitle(tr("New Contact"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    layout->setSpacing(Space::M);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"contactBanner"_s);
    layout->addWidget(m_banner);
    m_error = new ErrorPanel(u"contactError"_s, this);
    layout->addWidget(m_error);

    m_form = new FormColumn(this);
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(u"contactName"_s);
    m_phone = new QLineEdit(m_form);
    m_phone->setObjectName(u"contactPhone"_s);
    m_region = new QComboBox(m_form);
    m_region->setObjectName(u"contactRegion"_s);
    fillRegions(m_region);
    m_email = new QLineEdit(m_form);
    m_email->setObjectName(u"contactEmail"_s);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Phone"), m_phone, tr("Any way of writing it."));
    m_form->addRow(tr("&Country of a number without country code"), m_region);
    m_form->addRow(tr("&E-mail"), m_email, tr("One of phone and e-mail is needed."));
    layout->addWidget(m_form);

    auto *row = new QHBoxLayout;
    m_delete = makeButton(tr("&Delete Contact…"), u"contactDelete"_s, ButtonLook::Danger, this);
    m_delete->hide();
    row->addWidget(m_delete);
    row->addStretch();
    auto *cancel = makeButton(tr("Close"), u"contactCancel"_s, ButtonLook::Normal, this);
    m_save = makeButton(tr("&Save Contact"), u"contactSave"_s, ButtonLook::Primary, this);
    m_save->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_save);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ContactDialog::save);
    connect(m_delete, &QPushButton::clicked, this, &ContactDialog::askToDelete);
    connect(m_error, &ErrorPanel::stepWanted, this, &ContactDialog::save);
}

void ContactDialog::setEntry(const Messages::ContactEntry &entry)
{
    m_name->setText(entry.name);
    m_phone->setText(entry.phone);
    m_email->setText(entry.email);
}

void ContactDialog::setContact(const ContactId &contact)
{
    setWindowTitle(tr("Change Contact"));
    setBusy(true);
    deliver(m_session.client()->contact(m_location, contact), this, [this](const Result<HighLevel::Contact> &read) {
        if (!read)
            return m_error->show(read.error());
        setBusy(false);
        m_before = *read;
        m_delete->show();
        setEntry({read->name, read->phone, read->email});
    });
}

Messages::ContactEntry ContactDialog::entry() const
{
    return {m_name->text(), m_phone->text(), m_email->text()};
}

QString ContactDialog::region() const
{
    return m_region->currentData().toString();
}

bool ContactDialog::check()
{
    const QList<Problem> found = Messages::problems(entry(), region());
    const auto sentence = [&found](const QString &field) {
        for (const Problem &problem : found) {
            if (problem.field == field)
                return problem.sentence;
        }
        return QString();
    };
    m_form->setError(m_phone, sentence(u"phone"_s));
    m_form->setError(m_email, sentence(u"email"_s));
    return !m_form->hasErrors();
}

void ContactDialog::setBusy(bool isBusy)
{
    m_save->setEnabled(!isBusy);
    m_delete->setEnabled(!isBusy);
    if (isBusy) {
        m_banner->hide();
        m_error->hide();
    }
}

void ContactDialog::save()
{
    if (m_made) { // what was not written has been read
        accept();
        return;
    }
    if (!check())
        return;
    const QString what =
        m_before
            ? tr("Change the contact %1.").arg(m_before->name)
            : tr("Add the contact %1, or change the one that has this phone or e-mail.").arg(entry().name.trimmed());
    confirmLiveWrite(this, m_session, what, [this] { m_before ? update() : upsert(); });
}

void ContactDialog::upsert()
{
    setBusy(true);
    deliver(Messages::saveContact(*m_session.client(), m_location, entry(), region()), this,
            [this](const Result<Messages::ContactMatch> &saved) {
                setBusy(false);
                if (!saved)
                    return m_error->show(saved.error());
                m_made = HighLevel::UpsertedContact{saved->contact, saved->isNew};
                emit made(*m_made);
                if (saved->isNew && saved->unwritten.isEmpty())
                    return accept();
                // An upsert may pick another contact than meant, and drops fields silently: say both.
                QStringList sentences;
                if (!saved->isNew)
                    sentences << tr("This is the contact %1, found %2.").arg(saved->contact.name, saved->matchedBy);
                sentences << saved->unwritten;
                m_banner->show(saved->unwritten.isEmpty() ? Tone::Good : Tone::Warn, sentences.join(u'\n'), {},
                               Banner::Dismiss::Impossible);
                m_form->setEnabled(false);
                m_save->setText(tr("&Take This Contact"));
            });
}

void ContactDialog::update()
{
    const HighLevel::ContactChange change = Messages::changeOf(*m_before, entry(), region());
    if (change == HighLevel::ContactChange()) {
        accept();
        return;
    }
    setBusy(true);
    deliver(m_session.client()->updateContact(m_location, m_before->id, change), this,
            [this](const Result<HighLevel::Contact> &updated) {
                setBusy(false);
                if (!updated)
                    return m_error->show(updated.error());
                emit changed(*updated);
                accept();
            });
}

void ContactDialog::askToDelete()
{
    auto *question =
        new QMessageBox(QMessageBox::Warning, tr("Delete Contact"),
                        tr("Delete %1? The conversation with all its messages goes with it. The API cannot "
                           "bring it back; in HighLevel's own window a deleted contact can be restored for "
                           "some time.")
                            .arg(m_before->name),
                        QMessageBox::Cancel, this);
    question->setObjectName(u"deleteContactQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"deleteContactConfirmed"_s);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this] {
        confirmLiveWrite(this, m_session, tr("Delete the contact %1.").arg(m_before->name), [this] { remove(); });
    });
    question->open();
}

void ContactDialog::remove()
{
    setBusy(true);
    deliver(m_session.client()->deleteContact(m_location, m_before->id), this, [this](const Result<> &gone) {
        setBusy(false);
        if (!gone)
            return m_error->show(gone.error());
        emit deleted(m_before->id);
        accept();
    });
}

} // namespace Linesman::Ui
