// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/locationspart.h"

#include "ui/emulator/formdialog.h"
#include "ui/emulator/rowtable.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formcolumn.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

LocationsPart::LocationsPart(Emulator::Emulator &emulator, QWidget *parent)
    : EmulatorPart(emulator, parent)
{
    auto *card = new Card(tr("Locations and Installs"), this);
    auto *add = makeButton(tr("&Add Location…"), u"addLocation"_s, ButtonLook::Normal, card);
    auto *bulk = makeButton(tr("&Bulk Install…"), u"bulkInstall"_s, ButtonLook::Normal, card);
    card->addAction(add);
    card->addAction(bulk);
    m_table = new RowTable(
        u"emulatorLocations"_s, tr("Locations"),
        {tr("Name"), tr("App"), tr("Tokens"), tr("Contacts"), tr("SMS provider"), tr("Email provider"), tr("Id")},
        card);
    m_table->setCells(1, RowTable::Cells::Chip);
    m_table->setCells(6, RowTable::Cells::Id);
    m_table->setStretched(0);
    m_table->setWidth(1, 145);
    m_table->setWidth(2, 70);
    m_table->setWidth(3, 80);
    m_table->setWidth(4, 130);
    m_table->setWidth(5, 130);
    m_table->setWidth(6, 150);
    card->setBodyMargins(0);
    card->body()->addWidget(m_table, 1);

    m_install = makeButton(tr("&Install"), u"installApp"_s, ButtonLook::Normal, this);
    m_install->setToolTip(tr("Installs the app in the chosen locations and sends INSTALL to its URL"));
    m_uninstall = makeButton(tr("&Uninstall"), u"uninstallApp"_s, ButtonLook::Normal, this);
    m_uninstall->setToolTip(tr("Revokes the tokens of the chosen locations and sends UNINSTALL"));
    m_edit = makeButton(tr("&Edit…"), u"editLocation"_s, ButtonLook::Normal, this);
    m_copy = makeButton(tr("Copy I&d"), u"copyLocationId"_s, ButtonLook::Quiet, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    for (QPushButton *button : {m_install, m_uninstall, m_edit, m_copy})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::M);
    column->addWidget(card, 1);
    column->addLayout(buttons);

    connect(add, &QPushButton::clicked, this, [this] { openLocation({}); });
    connect(bulk, &QPushButton::clicked, this, &LocationsPart::openBulk);
    connect(m_table, &TableView::rowSelected, this, &LocationsPart::showChosen);
    connect(m_table, &TableView::opened, this, [this] { openLocation(m_table->selectedValue()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { openLocation(m_table->selectedValue()); });
    connect(m_install, &QPushButton::clicked, this, &LocationsPart::installChosen);
    connect(m_uninstall, &QPushButton::clicked, this, &LocationsPart::uninstallChosen);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_table->selectedKeys().join(u'\n')); });
    showChosen();
}

void LocationsPart::setState(const QJsonObject &state)
{
    m_providers = state.value("providers"_L1).toArray();
    QHash<QString, QString> providers;
    for (const QJsonValue &value : std::as_const(m_providers))
        providers.insert(value.toObject().value("id"_L1).toString(), value.toObject().value("name"_L1).toString());
    m_apps = state.value("apps"_L1).toArray();
    m_users = state.value("users"_L1).toArray();
    QHash<QString, int> tokens;
    const QJsonArray listed = state.value("tokens"_L1).toArray();
    for (const QJsonValue &value : listed) {
        const QJsonObject token = value.toObject();
        if (token.value("state"_L1).toString() == "good"_L1)
            ++tokens[token.value("locationId"_L1).toString()];
    }
    const bool all = state.value("counts"_L1).toObject().value("tokens"_L1).toInt() <= listed.size();
    const auto selected = [&](const QJsonObject &location, QLatin1StringView slot) {
        const QString id = location.value(slot).toString();
        return id.isEmpty() ? tr("HighLevel's own") : providers.value(id, id);
    };
    QList<TableRow> rows;
    for (const QJsonValue &value : state.value("locations"_L1).toArray()) {
        const QJsonObject location = value.toObject();
        const QString id = location.value("id"_L1).toString();
        const bool installed = location.value("installed"_L1).toBool();
        const QString count = QString::number(tokens.value(id));
        const QString name = location.value("name"_L1).toString();
        rows.append({id,
                     {{location.value("active"_L1).toBool() ? name : tr("%1 (not active)").arg(name)},
                      {installed ? tr("installed") : tr("not installed"), installed ? Tone::Good : Tone::Neutral},
                      {all ? count : tr("%1 or more").arg(count)},
                      {QString::number(location.value("contacts"_L1).toInt())},
                      {selected(location, "selectedSms"_L1)},
                      {selected(location, "selectedEmail"_L1)},
                      {id}},
                     location});
    }
    m_table->setRows(rows);
    if (!m_select.isEmpty() && m_table->selectKey(m_select))
        m_select.clear();
    showChosen();
}

void LocationsPart::showChosen()
{
    const QList<QJsonObject> chosen = m_table->selectedValues();
    int installed = 0;
    for (const QJsonObject &location : chosen)
        installed += location.value("installed"_L1).toBool() ? 1 : 0;
    m_install->setEnabled(installed < chosen.size());
    m_uninstall->setEnabled(installed > 0);
    m_edit->setEnabled(chosen.size() == 1);
    m_copy->setEnabled(!chosen.isEmpty());
}

void LocationsPart::installChosen()
{
    for (const QJsonObject &location : m_table->selectedValues()) {
        if (!location.value("installed"_L1).toBool())
            post(u"install"_s, {{u"locationId"_s, location.value("id"_L1)}});
    }
}

void LocationsPart::uninstallChosen()
{
    QStringList ids;
    for (const QJsonObject &location : m_table->selectedValues()) {
        if (location.value("installed"_L1).toBool())
            ids += location.value("id"_L1).toString();
    }
    ask(tr("Uninstall"),
        tr("Uninstall the app from %n location(s)? Their tokens stop working; UNINSTALL is sent.", nullptr,
           int(ids.size())),
        tr("&Uninstall"), [this, ids] {
            for (const QString &id : ids)
                post(u"uninstall"_s, {{u"locationId"_s, id}});
        });
}

void LocationsPart::openLocation(const QJsonObject &location)
{
    const QString id = location.value("id"_L1).toString();
    const bool isNew = id.isEmpty();
    auto *dialog = new FormDialog(u"locationDialog"_s, isNew ? tr("Add Location") : tr("Edit Location"),
                                  isNew ? tr("&Add") : tr("&Save"), m_emulator, this);
    FormColumn *form = dialog->form();
    const auto line = [&](const QString &name, const QString &label, QLatin1StringView field,
                          const QString &help = {}) {
        auto *edit = new QLineEdit(location.value(field).toString(), dialog);
        edit->setObjectName(name);
        form->addRow(label, edit, help);
        connect(edit, &QLineEdit::textChanged, dialog, &FormDialog::look);
        return edit;
    };
    auto *name = line(u"locationName"_s, tr("&Name"), "name"_L1,
                      isNew ? tr("The app is not installed in it yet: Install does that.") : QString());
    name->selectAll();
    auto *email = line(u"locationEmail"_s, tr("&Email"), "email"_L1);
    auto *address = line(u"locationAddress"_s, tr("A&ddress"), "address"_L1);
    QComboBox *sms = nullptr;
    QComboBox *mail = nullptr;
    if (!isNew) {
        sms = addProviderChoice(form, location, u"SmsDefault"_s);
        form->setLabel(sms, tr("S&MS provider"));
        mail = addProviderChoice(form, location, u"EmailDefault"_s);
        form->setLabel(mail, tr("Email &provider"));
    }
    const auto box = [&](const QString &objectName, const QString &text, bool on) {
        auto *check = new QCheckBox(text, dialog);
        check->setObjectName(objectName);
        check->setChecked(on);
        form->addWide(check);
        return check;
    };
    auto *active =
        box(u"locationActive"_s, tr("A&ctive: else it gets no tokens"), location.value("active"_L1).toBool(true));
    auto *duplicates =
        box(u"locationDuplicates"_s, tr("Allow d&uplicate contacts"), location.value("allowDuplicates"_L1).toBool());
    dialog->check = [name] {
        return !name->text().trimmed().isEmpty();
    };
    dialog->request = [=] {
        QJsonObject body{{u"name"_s, name->text().trimmed()},
                         {u"email"_s, email->text().trimmed()},
                         {u"address"_s, address->text().trimmed()},
                         {u"active"_s, active->isChecked()},
                         {u"allowDuplicates"_s, duplicates->isChecked()}};
        if (sms) {
            body.insert(u"selectedSms"_s, sms->currentData().toString());
            body.insert(u"selectedEmail"_s, mail->currentData().toString());
        }
        return ControlRequest{"POST", isNew ? u"locations"_s : u"locations/"_s + id, body};
    };
    connect(dialog, &FormDialog::saved, this, [this, isNew](const QJsonObject &answer) {
        if (isNew)
            chooseNew(answer.value("id"_L1).toString());
    });
    dialog->look();
    dialog->open();
    name->setFocus();
}

void LocationsPart::chooseNew(const QString &id)
{
    if (!m_table->selectKey(id)) // its row may be there before the emulator's answer is, or come later
        m_select = id;
}

QComboBox *LocationsPart::addProviderChoice(FormColumn *form, const QJsonObject &location, const QString &kind)
{
    const bool sms = kind == "SmsDefault"_L1;
    auto *box = new QComboBox(form);
    box->setObjectName(sms ? u"locationSms"_s : u"locationMail"_s);
    box->addItem(tr("HighLevel's own"), QString());
    for (const QJsonValue &value : m_providers) {
        const QJsonObject provider = value.toObject();
        if (provider.value("kind"_L1).toString() == kind &&
            provider.value("locationIds"_L1).toArray().contains(location.value("id"_L1)))
            box->addItem(provider.value("name"_L1).toString(), provider.value("id"_L1).toString());
    }
    const QString selected = location.value(sms ? "selectedSms"_L1 : "selectedEmail"_L1).toString();
    box->setCurrentIndex(std::max(0, box->findData(selected)));
    form->addRow(QString(), box);
    if (box->count() == 1)
        form->setFixed(box, tr("No app with such a provider is installed in this location."));
    return box;
}

void LocationsPart::openBulk()
{
    auto *dialog = new FormDialog(u"bulkDialog"_s, tr("Bulk Install"), tr("&Install"), m_emulator, this);
    FormColumn *form = dialog->form();
    auto *count = new QSpinBox(dialog);
    count->setObjectName(u"bulkCount"_s);
    count->setRange(1, 10'000);
    count->setValue(10);
    form->addRow(tr("New &locations, each with the app"), count,
                 tr("As when an agency installs the app everywhere: INSTALL is sent once for each."));
    const auto choice = [&](const QString &objectName, const QString &label, const QJsonArray &items) {
        auto *box = new QComboBox(dialog);
        box->setObjectName(objectName);
        for (const QJsonValue &item : items)
            box->addItem(item["name"_L1].toString(), item["id"_L1].toString());
        form->addRow(label, box);
        return box;
    };
    auto *app = choice(u"bulkApp"_s, tr("A&pp"), m_apps);
    auto *user = choice(u"bulkUser"_s, tr("Installed &by"), m_users);
    auto *sparse = new QCheckBox(tr("INSTALL lacks company and user"), dialog);
    sparse->setObjectName(u"bulkSparse"_s);
    sparse->setToolTip(tr("As reported of locations that were made after the agency installed the app"));
    form->addWide(sparse);
    dialog->request = [=] {
        return ControlRequest{"POST",
                              u"install"_s,
                              {{u"count"_s, count->value()},
                               {u"appId"_s, app->currentData().toString()},
                               {u"userId"_s, user->currentData().toString()},
                               {u"sparse"_s, sparse->isChecked()}}};
    };
    dialog->open();
    count->setFocus();
    count->selectAll();
}

} // namespace Linesman::Ui
