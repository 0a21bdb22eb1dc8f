// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/providerspart.h"

#include "app/providers/kind.h"
#include "ui/emulator/deliveryurl.h"
#include "ui/emulator/formdialog.h"
#include "ui/emulator/rowtable.h"
#include "ui/emulator/submission.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/scrollcolumn.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! As every other place writes it; what is no kind stays as it came. */
QString kindText(const QString &word)
{
    const std::optional<Providers::Kind> kind = Providers::kindFromText(word);
    return kind ? Providers::kindTitle(*kind) : word;
}
} // namespace

ProvidersPart::ProvidersPart(Emulator::Emulator &emulator, QWidget *parent)
    : EmulatorPart(emulator, parent)
{
    auto *list = new Card(tr("Providers"), this);
    auto *add = makeButton(tr("&Add Provider…"), u"addEmulatorProvider"_s, ButtonLook::Normal, list);
    list->addAction(add);
    m_table = new RowTable(u"emulatorProviders"_s, tr("Providers"),
                           {tr("Name"), tr("Kind"), tr("Delivery URL"), tr("Id")}, list);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setCells(2, RowTable::Cells::Mono);
    m_table->setCells(3, RowTable::Cells::Id);
    m_table->setStretched(2);
    for (const auto &[column, width] : {std::pair{0, 140}, std::pair{1, 110}, std::pair{3, 100}})
        m_table->setWidth(column, width);
    list->setBodyMargins(0);
    list->body()->addWidget(m_table, 1);

    auto *column = new ScrollColumn(u"providerForm"_s, tr("Chosen provider"), this);
    auto *chosen = new Card(tr("Chosen Provider"), column->inner());
    m_form = new FormColumn(chosen);
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(u"providerName"_s);
    m_url = new QLineEdit(m_form);
    m_url->setObjectName(u"providerUrl"_s);
    m_url->setPlaceholderText(u"http://127.0.0.1:3000/webhook"_s);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("Delivery UR&L"), m_url, tr("Empty: messages are made, nothing is sent."));
    m_everyUrl = makeButton(tr("Use for All &Kinds"), u"urlForAll"_s, ButtonLook::Quiet, m_form);
    auto *every = new QWidget(m_form);
    auto *everyRow = new QHBoxLayout(every);
    everyRow->setContentsMargins(0, 0, 0, 0);
    everyRow->addWidget(m_everyUrl);
    everyRow->addStretch();
    m_form->addWide(every);
    m_places = new QListWidget(m_form);
    m_places->setObjectName(u"providerPlaces"_s);
    m_places->setMinimumHeight(90);
    m_places->setMaximumHeight(160);
    m_form->addRow(tr("&Selected in"), m_places);
    chosen->body()->addWidget(m_form);
    m_remove = makeButton(tr("&Delete Provider…"), u"deleteEmulatorProvider"_s, ButtonLook::Danger, chosen);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    chosen->body()->addLayout(buttons);
    column->body()->addWidget(chosen);
    column->body()->addWidget(makeDeliveries());
    column->body()->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::M);
    row->addWidget(list, 3);
    row->addWidget(column, 2);

    connect(m_table, &TableView::rowSelected, this, &ProvidersPart::showChosen);
    connect(add, &QPushButton::clicked, this, &ProvidersPart::openNew);
    connect(m_url, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_form->setError(m_url, DeliveryUrl::problem(text)); });
    connect(m_url, &QLineEdit::editingFinished, this, &ProvidersPart::save);
    connect(m_name, &QLineEdit::editingFinished, this, &ProvidersPart::save);
    connect(m_places, &QListWidget::itemChanged, this, &ProvidersPart::saveSelection);
    connect(m_everyUrl, &QPushButton::clicked, this, &ProvidersPart::useUrlForAll);
    connect(m_remove, &QPushButton::clicked, this, &ProvidersPart::askToRemove);
}

void ProvidersPart::useUrlForAll()
{
    if (!DeliveryUrl::problem(m_url->text()).isEmpty())
        return;
    for (const QJsonValue &provider : m_state.value("providers"_L1).toArray())
        post(u"providers/"_s + provider.toObject().value("id"_L1).toString(),
             {{u"deliveryUrl"_s, m_url->text().trimmed()}});
}

void ProvidersPart::askToRemove()
{
    const QJsonObject provider = m_table->selectedValue();
    ask(tr("Delete Provider"), tr("Delete the provider %1?").arg(provider.value("name"_L1).toString()), tr("&Delete"),
        [this, id = provider.value("id"_L1).toString()] { remove(u"providers/"_s + id); });
}

QWidget *ProvidersPart::makeDeliveries()
{
    auto *card = new Card(tr("Deliveries of All Providers"), this);
    auto *form = new FormColumn(card);
    m_signing = new QComboBox(form);
    m_signing->setObjectName(u"emulatorSigning"_s);
    m_signing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_signing->setMinimumContentsLength(18);
    for (const auto &[id, name] :
         {std::pair{u"profile"_s, tr("As the profile says")}, std::pair{u"ed25519"_s, tr("Ed25519, x-ghl-signature")},
          std::pair{u"rsa"_s, tr("RSA, x-wh-signature")}, std::pair{u"both"_s, tr("Both headers")},
          std::pair{u"none"_s, tr("Not signed")}})
        m_signing->addItem(name, id);
    m_retry = new QComboBox(form);
    m_retry->setObjectName(u"retryPolicy"_s);
    m_retry->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_retry->setMinimumContentsLength(18);
    m_retry->addItem(tr("P2: anything but 2xx, twelve times"), u"p2"_s);
    m_retry->addItem(tr("P1, as in 2025: only 429, six times"), u"p1"_s);
    m_retry->addItem(tr("None"), u"none"_s);
    form->addRow(
        tr("Si&gning"), m_signing,
        tr("The profile's are switches C2, C3 and C20. HighLevel never sends x-wh-signature to a Delivery URL."));
    form->addRow(tr("&Retries of failed deliveries"), m_retry,
                 tr("P2 is official since 2026, its pauses are ours: this is switch C4."));
    card->body()->addWidget(form);
    connect(m_signing, &QComboBox::activated, this, [this] {
        post(u"settings"_s, {{u"signing"_s, m_signing->currentData().toString()}});
    });
    connect(m_retry, &QComboBox::activated, this, [this] {
        post(u"settings"_s, {{u"retry"_s, m_retry->currentData().toString()}});
    });
    return card;
}

void ProvidersPart::setState(const QJsonObject &state)
{
    m_state = state;
    QHash<QString, QString> apps;
    const QJsonArray appList = state.value("apps"_L1).toArray();
    for (const QJsonValue &app : appList)
        apps.insert(app.toObject().value("id"_L1).toString(), app.toObject().value("name"_L1).toString());
    const QString own = appList.first().toObject().value("id"_L1).toString();
    QList<TableRow> rows;
    for (const QJsonValue &value : state.value("providers"_L1).toArray()) {
        const QJsonObject provider = value.toObject();
        const QString id = provider.value("id"_L1).toString();
        const QString appId = provider.value("appId"_L1).toString();
        const QString name = provider.value("name"_L1).toString();
        rows.append({id,
                     {{appId == own ? name : tr("%1 (app %2)").arg(name, apps.value(appId))},
                      {kindText(provider.value("kind"_L1).toString())},
                      {provider.value("deliveryUrl"_L1).toString()},
                      {id}},
                     provider});
    }
    m_table->setRows(rows);
    if (!m_select.isEmpty() && m_table->selectKey(m_select))
        m_select.clear();
    if (m_table->selectedRow() < 0)
        m_table->selectFirstRow();
    const QJsonObject settings = state.value("settings"_L1).toObject();
    m_signing->setCurrentIndex(m_signing->findData(settings.value("signing"_L1).toString()));
    m_retry->setCurrentIndex(m_retry->findData(settings.value("retry"_L1).toString()));
    showChosen();
}

void ProvidersPart::showChosen()
{
    const QJsonObject provider = m_table->selectedValue();
    const QString id = provider.value("id"_L1).toString();
    const bool other = id != m_shownId;
    m_shownId = id;
    m_filling = true;
    m_form->setEnabled(!id.isEmpty());
    m_remove->setEnabled(!id.isEmpty());
    // What somebody is typing stays while the state changes under it.
    if (other || (!m_name->hasFocus() && m_form->error(m_name).isEmpty())) {
        m_name->setText(provider.value("name"_L1).toString());
        m_form->setError(m_name, {});
    }
    if (other || (!m_url->hasFocus() && m_form->error(m_url).isEmpty())) {
        m_url->setText(provider.value("deliveryUrl"_L1).toString());
        m_form->setError(m_url, {});
    }
    const QString kind = provider.value("kind"_L1).toString();
    const bool isDefault = kind.endsWith("Default"_L1);
    QStringList installed;
    for (const QJsonValue &place : provider.value("locationIds"_L1).toArray())
        installed += place.toString();
    const QJsonArray selected = provider.value("selectedIn"_L1).toArray();
    m_places->clear();
    for (const QJsonValue &value : m_state.value("locations"_L1).toArray()) {
        const QJsonObject location = value.toObject();
        const QString place = location.value("id"_L1).toString();
        if (!installed.contains(place))
            continue;
        auto *item = new QListWidgetItem(location.value("name"_L1).toString(), m_places); // the list takes it
        item->setData(Qt::UserRole, place);
        if (isDefault) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(selected.contains(place) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_form->setHelp(m_places, isDefault ? tr("In the others HighLevel's own channel is used.")
                                        : tr("An extra channel is there in each location with the app: it cannot be "
                                             "selected or deselected."));
    m_filling = false;
}

void ProvidersPart::save()
{
    const QJsonObject provider = m_table->selectedValue();
    const QString url = m_url->text().trimmed();
    const QString name = m_name->text().trimmed();
    m_form->setError(m_url, DeliveryUrl::problem(url));
    m_form->setError(m_name, name.isEmpty() ? tr("A provider needs a name.") : QString());
    if (m_filling || provider.isEmpty() || m_form->hasErrors())
        return;
    QJsonObject body;
    if (url != provider.value("deliveryUrl"_L1).toString())
        body.insert(u"deliveryUrl"_s, url);
    if (name != provider.value("name"_L1).toString())
        body.insert(u"name"_s, name);
    if (body.isEmpty())
        return;
    QLineEdit *field = body.contains(u"deliveryUrl"_s) ? m_url : m_name;
    deliver(m_emulator.control(Emulator::Control::changeProvider(m_shownId, body)), this,
            [this, field, id = m_shownId](const Result<QJsonObject> &answer) {
                if (!answer && id == m_shownId) // what was typed stays, with the reason under it
                    m_form->setError(field, Submission::sentence(answer.error()));
            });
}

void ProvidersPart::saveSelection()
{
    if (m_filling || m_shownId.isEmpty())
        return;
    QJsonArray places;
    for (int row = 0; row < m_places->count(); ++row) {
        if (m_places->item(row)->checkState() == Qt::Checked)
            places.append(m_places->item(row)->data(Qt::UserRole).toString());
    }
    post(u"providers/"_s + m_shownId, {{u"selectedIn"_s, places}});
}

void ProvidersPart::openNew()
{
    auto *dialog = new FormDialog(u"emulatorProviderDialog"_s, tr("Add Provider"), tr("&Add"), m_emulator, this);
    FormColumn *form = dialog->form();
    auto *kind = new QComboBox(dialog);
    kind->setObjectName(u"newProviderKind"_s);
    for (const auto &[id, name] :
         {std::pair{u"SmsDefault"_s, tr("SMS default")}, std::pair{u"SmsChannel"_s, tr("SMS channel")},
          std::pair{u"EmailDefault"_s, tr("Email default")}, std::pair{u"EmailChannel"_s, tr("Email channel")},
          std::pair{u"Call"_s, tr("Call")}})
        kind->addItem(name, id);
    auto *name = new QLineEdit(dialog);
    name->setObjectName(u"newProviderName"_s);
    auto *url = new QLineEdit(dialog);
    url->setObjectName(u"newProviderUrl"_s);
    auto *app = new QComboBox(dialog);
    app->setObjectName(u"newProviderApp"_s);
    for (const QJsonValue &value : m_state.value("apps"_L1).toArray())
        app->addItem(value.toObject().value("name"_L1).toString(), value.toObject().value("id"_L1).toString());
    form->addRow(tr("&Kind"), kind);
    form->addRow(tr("&Name"), name);
    form->addRow(tr("Delivery UR&L"), url, tr("May stay empty."));
    form->addRow(tr("A&pp"), app, tr("The first one is the app under test."));
    dialog->check = [form, name, url] {
        form->setError(url, DeliveryUrl::problem(url->text()));
        return !name->text().trimmed().isEmpty() && !form->hasErrors();
    };
    connect(name, &QLineEdit::textChanged, dialog, &FormDialog::look);
    connect(url, &QLineEdit::textChanged, dialog, &FormDialog::look);
    dialog->request = [=] {
        return ControlRequest{"POST",
                              u"providers"_s,
                              {{u"kind"_s, kind->currentData().toString()},
                               {u"name"_s, name->text().trimmed()},
                               {u"deliveryUrl"_s, url->text().trimmed()},
                               {u"appId"_s, app->currentData().toString()}}};
    };
    connect(dialog, &FormDialog::saved, this, [this](const QJsonObject &answer) {
        m_select = answer.value("id"_L1).toString();
        if (m_table->selectKey(m_select)) // its row may be there before the answer is
            m_select.clear();
    });
    dialog->look();
    dialog->open();
}

} // namespace Linesman::Ui
