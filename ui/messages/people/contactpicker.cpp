// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/people/contactpicker.h"

#include "app/core/phone.h"
#include "app/messages/contactmatch.h"
#include "ui/messages/people/contactdialog.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostShown = 12;

QString homeRegion()
{
    const QString code = QLocale().name().section(u'_', -1);
    return code.size() == 2 && code == code.toUpper() ? code : u"US"_s;
}
} // namespace

ContactPicker::ContactPicker(OAuth::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"contactPicker"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::M, Space::S, Space::M, 0);
    layout->setSpacing(Space::XS);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::S);
    m_who = makeLabel({}, u"strong"_s, this);
    m_who->setObjectName(u"pickedContact"_s);
    m_who->setTextFormat(Qt::PlainText);
    head->addWidget(m_who, 1);
    m_edit = makeButton(tr("Edit…"), u"editContact"_s, ButtonLook::Quiet, this);
    m_edit->setToolTip(tr("Change or delete this contact."));
    head->addWidget(m_edit);
    layout->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"pickContact"_s);
    m_typed->setAccessibleName(tr("Another contact: phone, name or e-mail"));
    m_typed->setPlaceholderText(tr("Another: phone, name or e-mail"));
    m_typed->setClearButtonEnabled(true);
    row->addWidget(m_typed, 1);
    m_find = makeButton(tr("F&ind"), u"findContact"_s, ButtonLook::Normal, this);
    row->addWidget(m_find);
    layout->addLayout(row);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(Space::S);
    m_note = makeLabel({}, u"small muted"_s, this);
    m_note->setObjectName(u"pickNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    answer->addWidget(m_note, 1);
    m_make = makeButton(tr("&Make Contact…"), u"makeContact"_s, ButtonLook::Normal, this);
    answer->addWidget(m_make);
    layout->addLayout(answer);
    m_note->hide();
    m_make->hide();

    connect(m_typed, &QLineEdit::returnPressed, this, &ContactPicker::find);
    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        ++m_request;
        say({});
        m_make->hide();
        m_find->setEnabled(!m_typed->text().trimmed().isEmpty());
    });
    connect(m_find, &QPushButton::clicked, this, &ContactPicker::find);
    connect(m_make, &QPushButton::clicked, this, [this] { makeContact(m_typed->text()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { editContact(m_contact); });
    m_find->setEnabled(false);
    setContact({});
}

void ContactPicker::setLocation(const LocationId &location)
{
    m_location = location;
    m_typed->clear();
}

void ContactPicker::setContact(const Messages::ContactRef &party)
{
    m_contact = party;
    QStringList parts{party.name.left(80), party.phone.isEmpty() ? party.email : party.phone};
    parts.removeAll(QString());
    parts.removeDuplicates();
    m_who->setText(party.id.isEmpty() ? tr("No contact chosen") : parts.join(u" · "_s));
    m_edit->setVisible(!party.id.isEmpty());
}

void ContactPicker::find()
{
    const QString typed = m_typed->text().trimmed();
    HighLevel::Client *client = m_session.client();
    if (typed.isEmpty() || !client || m_location.isEmpty())
        return;
    const quint64 look = ++m_request;
    // A number is looked for as the search keeps it, whichever way it was written.
    const std::optional<QString> number = Messages::contactNumber(typed, homeRegion());
    const QString query = number ? Messages::digitsOfNumber(*number) : typed;
    deliver(client->searchContacts(m_location, query, 1, MostShown), this,
            [this, look, typed](const Result<HighLevel::ContactPage> &page) {
                if (look != m_request)
                    return;
                if (!page)
                    return say(describe(page.error()));
                offer(page->contacts, typed);
            });
}

void ContactPicker::offer(const QList<HighLevel::Contact> &found, const QString &typed)
{
    if (found.isEmpty()) {
        say(tr("No contact of this location has “%1”.").arg(typed.left(60)));
        m_make->show();
        return;
    }
    if (found.size() == 1)
        return pick(found.first());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"foundContacts"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const HighLevel::Contact &contact : found) {
        QStringList parts{contact.name, contact.phone, contact.email};
        parts.removeAll(QString());
        QAction *action = menu->addAction(parts.join(u" · "_s).left(120).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, contact] { pick(contact); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Make Another…")), &QAction::triggered, this, [this, typed] { makeContact(typed); });
    menu->popup(m_typed->mapToGlobal(QPoint(0, m_typed->height())));
}

void ContactPicker::pick(const HighLevel::Contact &contact)
{
    m_typed->clear();
    Messages::ContactRef party;
    party.id = contact.id;
    party.name = contact.name;
    party.phone = contact.phone;
    party.email = contact.email;
    emit picked(party);
}

void ContactPicker::makeContact(const QString &typed)
{
    const QString plain = typed.trimmed();
    Messages::ContactEntry entry;
    if (plain.contains(u'@'))
        entry.email = plain;
    else if (Messages::contactNumber(plain, homeRegion()))
        entry.phone = plain;
    else
        entry.name = plain;
    auto *dialog = new ContactDialog(m_session, m_location, this);
    dialog->setEntry(entry);
    connect(dialog, &ContactDialog::made, this, [this](const HighLevel::UpsertedContact &made) {
        pick(made.contact);
        emit changed(made.contact.id);
    });
    dialog->open();
}

void ContactPicker::editContact(const Messages::ContactRef &party)
{
    auto *dialog = new ContactDialog(m_session, m_location, this);
    dialog->setContact(party.id);
    connect(dialog, &ContactDialog::changed, this, [this](const HighLevel::Contact &contact) {
        if (contact.id == m_contact.id) {
            Messages::ContactRef party = m_contact;
            party.name = contact.name;
            party.phone = contact.phone;
            party.email = contact.email;
            emit picked(party);
        }
        emit changed(contact.id);
    });
    connect(dialog, &ContactDialog::deleted, this, [this](const ContactId &contact) {
        emit deleted(contact);
        emit changed({});
    });
    dialog->open();
}

void ContactPicker::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

} // namespace Linesman::Ui
