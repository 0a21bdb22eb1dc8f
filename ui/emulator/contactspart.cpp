// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/contactspart.h"

#include "ui/emulator/contactmodel.h"
#include "ui/emulator/formdialog.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

static bool isPlausibleAddress(const QString &address)
{
    return address.indexOf(u'@') > 0 && !address.endsWith(u'@') && !address.contains(u' ');
}

ContactsPart::ContactsPart(Emulator::Emulator &emulator, QWidget *parent)
    : EmulatorPart(emulator, parent)
{
    auto *card = new Card(tr("Contacts"), this);
    m_search = new SearchField(tr("Name, phone or email"), card);
    m_search->setObjectName(u"contactSearch"_s);
    m_search->setAccessibleName(tr("Search contacts"));
    m_place = new QComboBox(card);
    m_place->setObjectName(u"contactPlace"_s);
    m_place->setAccessibleName(tr("Location"));
    m_place->addItem(tr("All locations"), QString());
    auto *add = makeButton(tr("&Add Contact…"), u"addContact"_s, ButtonLook::Normal, card);
    card->addAction(m_search);
    card->addAction(m_place);
    card->addAction(add);
    makeTable(card);
    card->setBodyMargins(0);
    card->body()->addWidget(m_table, 1);

    m_edit = makeButton(tr("&Edit…"), u"editContact"_s, ButtonLook::Normal, this);
    m_dnd = makeButton(tr("Set D&ND"), u"toggleDnd"_s, ButtonLook::Normal, this);
    m_dnd->setToolTip(tr("A contact with DND gets no messages: sending to it is refused"));
    m_copy = makeButton(tr("Copy &Id"), u"copyContactId"_s, ButtonLook::Quiet, this);
    m_remove = makeButton(tr("&Delete…"), u"deleteContact"_s, ButtonLook::Danger, this);
    m_count = makeLabel({}, u"muted"_s, this);
    m_count->setObjectName(u"contactCount"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    for (QPushButton *button : {m_edit, m_dnd, m_copy, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::M);
    column->addWidget(card, 1);
    column->addLayout(buttons);

    connect(m_search, &SearchField::searched, this, &ContactsPart::search);
    connect(m_search, &SearchField::downPressed, this, [this] {
        m_table->setFocus();
        m_table->selectFirstRow();
    });
    connect(m_place, &QComboBox::currentIndexChanged, this, &ContactsPart::search);
    connect(add, &QPushButton::clicked, this, [this] { openForm({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { openForm(m_model->contact(m_table->selectedRow())); });
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &row) { openForm(m_model->contact(row.row())); });
    connect(m_table, &TableView::removeWanted, this, &ContactsPart::removeChosen);
    connect(m_remove, &QPushButton::clicked, this, &ContactsPart::removeChosen);
    connect(m_table, &TableView::rowSelected, this, &ContactsPart::showChosen);
    connectActions();
    connectModel();
    showChosen();
}

void ContactsPart::connectModel()
{
    connect(m_model, &ContactModel::counted, this, [this](int total) {
        m_count->setText(m_search->text().isEmpty() ? tr("%Ln contact(s)", nullptr, total)
                                                    : tr("%Ln contact(s) found", nullptr, total));
    });
    // Another search: what was chosen is chosen again if it is among the first found.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_keepId = m_model->contact(m_table->selectedRow()).value("id"_L1).toString(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_table->scrollToTop();
        for (int row = 0; !m_keepId.isEmpty() && row < m_model->rowCount() && row < 1000; ++row) {
            if (m_model->contact(row).value("id"_L1).toString() == m_keepId)
                m_table->selectRow(row);
        }
        showChosen();
    });
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &ContactsPart::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ContactsPart::showChosen);
}

void ContactsPart::connectActions()
{
    connect(m_dnd, &QPushButton::clicked, this, [this] {
        const QList<QJsonObject> contacts = chosen();
        const bool dnd = !contacts.first().value("dnd"_L1).toBool();
        for (const QJsonObject &contact : contacts)
            post(u"contacts/"_s + contact.value("id"_L1).toString(), {{u"dnd"_s, dnd}});
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const QJsonObject &contact : chosen())
            ids += contact.value("id"_L1).toString();
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    });
}

void ContactsPart::makeTable(QWidget *parent)
{
    m_model = new ContactModel(m_emulator, this);
    m_table = new TableView(u"emulatorContacts"_s, tr("Contacts"), parent);
    m_table->setModel(m_model);
    m_table->setKeepingPlace();
    m_table->setFrameless();
    m_table->setItemDelegateForColumn(ContactModel::Dnd, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(ContactModel::Id, new IdDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ContactModel::Name, QHeaderView::Stretch);
    for (const auto &[column, width] :
         {std::pair{ContactModel::Phone, 130}, std::pair{ContactModel::Email, 190}, std::pair{ContactModel::Dnd, 110},
          std::pair{ContactModel::Tags, 90}, std::pair{ContactModel::Place, 120}, std::pair{ContactModel::Id, 130}})
        m_table->setColumnWidth(column, width);
}

QList<QJsonObject> ContactsPart::chosen() const
{
    QList<QJsonObject> contacts;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        if (const QJsonObject contact = m_model->contact(row.row()); !contact.isEmpty())
            contacts += contact;
    }
    return contacts;
}

void ContactsPart::setState(const QJsonObject &state)
{
    QHash<QString, QString> names;
    const QJsonArray locations = state.value("locations"_L1).toArray();
    for (const QJsonValue &value : locations)
        names.insert(value.toObject().value("id"_L1).toString(), value.toObject().value("name"_L1).toString());
    m_model->setPlaces(names);
    bool same = m_place->count() == locations.size() + 1;
    for (int i = 0; same && i < locations.size(); ++i)
        same = m_place->itemText(i + 1) == locations.at(i).toObject().value("name"_L1).toString() &&
               m_place->itemData(i + 1) == locations.at(i).toObject().value("id"_L1).toString();
    if (!same) {
        const QString chosenPlace = m_place->currentData().toString();
        const QSignalBlocker quiet(m_place);
        m_place->clear();
        m_place->addItem(tr("All locations"), QString());
        for (const QJsonValue &value : locations)
            m_place->addItem(value.toObject().value("name"_L1).toString(), value.toObject().value("id"_L1).toString());
        m_place->setCurrentIndex(std::max(0, m_place->findData(chosenPlace)));
    }
    m_model->isLoaded() ? m_model->refresh() : search();
}

void ContactsPart::search()
{
    m_model->setFilter(m_search->text().trimmed(), m_place->currentData().toString());
}

void ContactsPart::showChosen()
{
    const QList<QJsonObject> contacts = chosen();
    m_edit->setEnabled(contacts.size() == 1);
    m_dnd->setEnabled(!contacts.isEmpty());
    m_dnd->setText(!contacts.isEmpty() && contacts.first().value("dnd"_L1).toBool() ? tr("Clear D&ND")
                                                                                    : tr("Set D&ND"));
    m_copy->setEnabled(!contacts.isEmpty());
    m_remove->setEnabled(!contacts.isEmpty());
}

void ContactsPart::openForm(const QJsonObject &contact)
{
    const QString id = contact.value("id"_L1).toString();
    auto *dialog = new FormDialog(u"contactDialog"_s, id.isEmpty() ? tr("Add Contact") : tr("Edit Contact"),
                                  id.isEmpty() ? tr("&Add") : tr("&Save"), m_emulator, this);
    FormColumn *form = dialog->form();
    auto *place = new QComboBox(dialog);
    place->setObjectName(u"contactLocation"_s);
    for (int i = 1; i < m_place->count(); ++i)
        place->addItem(m_place->itemText(i), m_place->itemData(i));
    const QString where = id.isEmpty() ? m_place->currentData().toString() : contact.value("locationId"_L1).toString();
    place->setCurrentIndex(std::max(0, place->findData(where)));
    form->addRow(tr("&Location"), place);
    if (!id.isEmpty())
        form->setFixed(place, tr("A contact stays in its location."));
    const auto line = [&](const QString &name, const QString &label, const QString &value, const QString &help = {}) {
        auto *field = new QLineEdit(value, dialog);
        field->setObjectName(name);
        form->addRow(label, field, help);
        connect(field, &QLineEdit::textChanged, dialog, &FormDialog::look);
        return field;
    };
    auto *first = line(u"contactFirstName"_s, tr("&First name"), contact.value("firstName"_L1).toString());
    auto *last = line(u"contactLastName"_s, tr("La&st name"), contact.value("lastName"_L1).toString());
    auto *phone = line(u"contactPhone"_s, tr("&Phone"), contact.value("phone"_L1).toString(),
                       tr("With country code: +15551234567. Numbers +15005550100 to 199 provoke outcomes."));
    auto *email = line(u"contactEmail"_s, tr("&Email"), contact.value("email"_L1).toString());
    const QString tagText = contact.value("tags"_L1).toVariant().toStringList().join(u", "_s);
    auto *tags = line(u"contactTags"_s, tr("&Tags"), tagText, tr("Separated by commas"));
    auto *dnd = new QCheckBox(tr("&Do not disturb: sending to this contact is refused"), dialog);
    dnd->setObjectName(u"contactDnd"_s);
    dnd->setChecked(contact.value("dnd"_L1).toBool());
    form->addWide(dnd);
    dialog->check = [=] {
        const QString number = phone->text().trimmed();
        const bool digits = number.isEmpty() || number.contains(QRegularExpression(u"\\d{3}"_s));
        form->setError(phone, digits ? QString() : tr("A phone number has digits."));
        const QString address = email->text().trimmed();
        const bool plausible = address.isEmpty() || isPlausibleAddress(address);
        form->setError(email, plausible ? QString() : tr("An address looks like name@example.com."));
        const bool any = !(first->text() + last->text() + number + address).trimmed().isEmpty();
        return any && digits && plausible;
    };
    dialog->request = [=] {
        QJsonArray tagList;
        for (const QString &tag : tags->text().split(u',', Qt::SkipEmptyParts))
            tagList.append(tag.trimmed());
        QJsonObject body{{u"firstName"_s, first->text().trimmed()},
                         {u"lastName"_s, last->text().trimmed()},
                         {u"phone"_s, phone->text().trimmed()},
                         {u"email"_s, email->text().trimmed()},
                         {u"tags"_s, tagList},
                         {u"dnd"_s, dnd->isChecked()}};
        if (id.isEmpty()) {
            body.insert(u"locationId"_s, place->currentData().toString());
            body.insert(u"conversation"_s, true);
        }
        return ControlRequest{"POST", id.isEmpty() ? u"contacts"_s : u"contacts/"_s + id, body};
    };
    dialog->look();
    dialog->open();
    first->setFocus();
}

void ContactsPart::removeChosen()
{
    QStringList ids;
    for (const QJsonObject &contact : chosen())
        ids += contact.value("id"_L1).toString();
    if (ids.isEmpty())
        return;
    ask(tr("Delete Contacts"),
        tr("Delete %n contact(s) with their conversations? A snapshot could bring them back.", nullptr,
           int(ids.size())),
        tr("&Delete"), [this, ids] {
            for (const QString &id : ids)
                remove(u"contacts/"_s + id);
        });
}

} // namespace Linesman::Ui
