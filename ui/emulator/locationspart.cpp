#include "ui/emulator/locationspart.h"

#include "ui/emulator/formdialog.h"
#include "ui/emulator/rowtable.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formcolumn.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

LocationsPart::LocationsPart(QWidget *parent)
    : EmulatorPart(parent)
{
    auto *card = new Card(tr("Locations and Installs"), this);
    auto *add = makeButton(tr("&Add Location..."), u"addLocation"_s, ButtonLook::Normal, card);
    auto *bulk = makeButton(tr("&Bulk Install..."), u"bulkInstall"_s, ButtonLook::Normal, card);
    card->addAction(add);
    card->addAction(bulk);
    m_table = new RowTable(
        u"emulatorLocations"_s, tr("Locations"),
        {tr("Name"), tr("App"), tr("Tokens"), tr("Contacts"), tr("SMS provider"), tr("Email provider"), tr("Id")},
        card);
    m_table->setCells(1, RowTable::Cells::Chip);
    m_table->setCells(6, RowTable::Cells::Id);
    m_table->setStretched(0);
    m_table->setWidth(1, 120);
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
    m_rename = makeButton(tr("Re&name..."), u"renameLocation"_s, ButtonLook::Normal, this);
    m_copy = makeButton(tr("Copy I&d"), u"copyLocationId"_s, ButtonLook::Quiet, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    for (QPushButton *button : {m_install, m_uninstall, m_rename, m_copy})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::M);
    column->addWidget(card, 1);
    column->addLayout(buttons);

    connect(add, &QPushButton::clicked, this, [this] { openName({}); });
    connect(bulk, &QPushButton::clicked, this, &LocationsPart::openBulk);
    connect(m_table, &TableView::rowSelected, this, &LocationsPart::showChosen);
    connect(m_table, &TableView::opened, this, [this] { openName(m_table->selectedValue()); });
    connect(m_rename, &QPushButton::clicked, this, [this] { openName(m_table->selectedValue()); });
    connect(m_install, &QPushButton::clicked, this, &LocationsPart::installChosen);
    connect(m_uninstall, &QPushButton::clicked, this, &LocationsPart::uninstallChosen);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_table->selectedKeys().join(u'\n')); });
    showChosen();
}

void LocationsPart::setState(const QJsonObject &state)
{
    QHash<QString, QString> providers;
    for (const QJsonValue &value : state.value("providers"_L1).toArray())
        providers.insert(value.toObject().value("id"_L1).toString(), value.toObject().value("name"_L1).toString());
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
        rows.append({id,
                     {{location.value("name"_L1).toString()},
                      {installed ? tr("installed") : tr("not installed"), installed ? Tone::Good : Tone::Neutral},
                      {all ? count : tr("%1 or more").arg(count)},
                      {QString::number(location.value("contacts"_L1).toInt())},
                      {selected(location, "selectedSms"_L1)},
                      {selected(location, "selectedEmail"_L1)},
                      {id}},
                     location});
    }
    m_table->setRows(rows);
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
    m_rename->setEnabled(chosen.size() == 1);
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

void LocationsPart::openName(const QJsonObject &location)
{
    const QString id = location.value("id"_L1).toString();
    auto *dialog = new FormDialog(u"locationDialog"_s, id.isEmpty() ? tr("Add Location") : tr("Rename Location"),
                                  id.isEmpty() ? tr("&Add") : tr("&Rename"), this);
    auto *name = new QLineEdit(location.value("name"_L1).toString(), dialog);
    name->setObjectName(u"locationName"_s);
    name->selectAll();
    dialog->form()->addRow(tr("&Name"), name,
                           id.isEmpty() ? tr("The app is not installed in it yet: Install does that.") : QString());
    dialog->check = [name] {
        return !name->text().trimmed().isEmpty();
    };
    connect(name, &QLineEdit::textChanged, dialog, &FormDialog::look);
    connect(dialog, &QDialog::accepted, this, [this, id, name] {
        post(id.isEmpty() ? u"locations"_s : u"locations/"_s + id, {{u"name"_s, name->text().trimmed()}});
    });
    dialog->look();
    dialog->open();
}

void LocationsPart::openBulk()
{
    auto *dialog = new FormDialog(u"bulkDialog"_s, tr("Bulk Install"), tr("&Install"), this);
    auto *count = new QSpinBox(dialog);
    count->setObjectName(u"bulkCount"_s);
    count->setRange(1, 10'000);
    count->setValue(10);
    dialog->form()->addRow(tr("New &locations, each with the app"), count,
                           tr("As when an agency installs the app everywhere: INSTALL is sent once for each."));
    connect(dialog, &QDialog::accepted, this, [this, count] { post(u"install"_s, {{u"count"_s, count->value()}}); });
    dialog->open();
    count->selectAll();
}

} // namespace Linesman::Ui
