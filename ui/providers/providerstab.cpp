// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providerstab.h"

#include "app/core/outputfile.h"
#include "app/providers/providerfile.h"
#include "ui/providers/capabilitymodel.h"
#include "ui/providers/providerdialog.h"
#include "ui/providers/providermodel.h"
#include "ui/providers/rulesview.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/question.h"
#include "ui/widgets/tableview.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ProvidersTab::ProvidersTab(OAuth::Session &session, Providers::ProviderStore &book, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_book(book)
    , m_providers(new ProviderModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::M, 0, 0);
    column->setSpacing(Space::M);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"providersBanner"_s);
    m_banner->hide();
    column->addWidget(m_banner);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(makeProviders());
    split->addWidget(makeKinds());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({270, 370}); // a provider of each kind is in sight at 800
    column->addWidget(split, 1);

    connect(&m_session, &OAuth::Session::currentChanged, this, &ProvidersTab::showConnection);
    connect(&m_book, &Providers::ProviderStore::changed, this, &ProvidersTab::showConnection);
    showConnection();
}

QWidget *ProvidersTab::makeKinds()
{
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"kindTabs"_s);
    tabs->setDocumentMode(true);
    auto *rules = new Card({}, tabs);
    m_rules = new RulesView(rules);
    rules->body()->addWidget(m_rules, 1);
    tabs->addTab(rules, tr("&Rules of Each Kind"));
    auto *table = new TableView(u"capabilityTable"_s, tr("What works with which kind"), tabs);
    table->setModel(new CapabilityModel(table));
    for (int column = 1; column <= int(Providers::AllKinds.size()); ++column)
        table->setItemDelegateForColumn(column, new ChipDelegate(table));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    tabs->addTab(table, tr("&What Works Where"));
    return tabs;
}

QWidget *ProvidersTab::makeProviders()
{
    auto *card = new Card(tr("Providers of this connection"), this);
    card->setBodyMargins(0);
    m_add = makeButton(tr("&Add…"), u"addProvider"_s, ButtonLook::Quiet, card);
    connect(m_add, &QPushButton::clicked, this, [this] { edit(-1); });
    m_edit = makeButton(tr("&Edit…"), u"editProvider"_s, ButtonLook::Quiet, card);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_providerTable->selectedRow()); });
    m_remove = makeButton(tr("&Remove"), u"removeProvider"_s, ButtonLook::Quiet, card);
    connect(m_remove, &QPushButton::clicked, this, &ProvidersTab::removeSelected);
    m_import = makeButton(tr("I&mport…"), u"importProviders"_s, ButtonLook::Quiet, card);
    m_import->setToolTip(
        tr("From a JSON file: {\"providers\": [{id, kind, name, deliveryUrl, alias, alwaysShow, logo}]}"));
    connect(m_import, &QPushButton::clicked, this, [this] { chooseFile(true); });
    m_export = makeButton(tr("E&xport…"), u"exportProviders"_s, ButtonLook::Quiet, card);
    connect(m_export, &QPushButton::clicked, this, [this] { chooseFile(false); });
    for (QPushButton *button : {m_add, m_edit, m_remove, m_import, m_export})
        card->addAction(button);

    m_providerTable = new TableView(u"providerTable"_s, tr("Providers"), card);
    m_providerTable->setFrameless();
    m_providerTable->setModel(m_providers);
    m_providerTable->setItemDelegateForColumn(ProviderModel::Kind, new ChipDelegate(m_providerTable));
    m_providerTable->setItemDelegateForColumn(ProviderModel::Name, new CellDelegate(m_providerTable));
    m_providerTable->setItemDelegateForColumn(ProviderModel::ProviderId, new IdDelegate(m_providerTable));
    m_providerTable->setItemDelegateForColumn(
        ProviderModel::DeliveryUrl, new CellDelegate(m_providerTable, CellDelegate::Text::MonoMuted, Qt::ElideMiddle));
    m_providerTable->setItemDelegateForColumn(ProviderModel::Alias,
                                              new CellDelegate(m_providerTable, CellDelegate::Text::Muted));
    m_providerTable->horizontalHeader()->setStretchLastSection(false);
    m_providerTable->horizontalHeader()->setSectionResizeMode(ProviderModel::DeliveryUrl, QHeaderView::Stretch);
    m_providerTable->setColumnWidth(ProviderModel::Kind, 150);
    m_providerTable->setColumnWidth(ProviderModel::Name, 180);
    m_providerTable->setColumnWidth(ProviderModel::ProviderId, 230);
    m_providerTable->setColumnWidth(ProviderModel::Alias, 110);
    card->body()->addWidget(m_providerTable, 1);
    m_noProviders = new EmptyState(card);
    m_noProviders->setObjectName(u"noProviders"_s);
    connect(m_noProviders, &EmptyState::pressed, this,
            [this] { m_session.current() ? edit(-1) : emit connectWanted(); });
    card->body()->addWidget(m_noProviders, 1);

    connect(m_providerTable, &TableView::rowSelected, this, [this](int row) {
        showConnection();
        if (row >= 0)
            m_rules->setKind(m_providers->providerAt(row).kind);
    });
    connect(m_providerTable, &TableView::opened, this, [this](const QModelIndex &index) {
        if (m_edit->isEnabled())
            edit(index.row());
    });
    connect(m_providerTable, &TableView::removeWanted, this, &ProvidersTab::removeSelected);
    return card;
}

void ProvidersTab::edit(int row)
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection)
        return;
    Providers::KnownProvider draft;
    draft.kind = m_rules->kind();
    QList<Providers::KnownProvider> others = m_book.providers(connection->id);
    if (row >= 0) {
        draft = m_providers->providerAt(row);
        others.removeAll(draft);
    }
    const Providers::Ground ground = connection->isLive() ? Providers::Ground::Live : Providers::Ground::Emulator;
    auto *dialog = new ProviderDialog(row < 0 ? tr("Add Provider") : tr("Edit Provider"), draft, others, ground, this);
    const ProviderId former = row < 0 ? ProviderId() : draft.id;
    connect(dialog, &ProviderDialog::kept, this,
            [this, id = connection->id, former](const Providers::KnownProvider &provider) {
                if (const Result<> saved = m_book.save(id, provider, former); !saved)
                    m_banner->show(Tone::Bad, describe(saved.error()));
            });
    dialog->open();
}

void ProvidersTab::removeSelected()
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    const int row = m_providerTable->selectedRow();
    if (!connection || row < 0 || !m_remove->isEnabled())
        return;
    const Providers::KnownProvider provider = m_providers->providerAt(row);
    ask(this,
        {u"removeProviderQuestion"_s, tr("Remove Provider"), tr("Remove \"%1\" from this list?").arg(provider.name),
         tr("In HighLevel nothing changes."), tr("&Remove")},
        [this, id = connection->id, provider] {
            if (const Result<> removed = m_book.remove(id, provider.id); !removed)
                m_banner->show(Tone::Bad, describe(removed.error()));
        });
}

void ProvidersTab::setKind(Providers::Kind kind)
{
    m_rules->setKind(kind);
}

void ProvidersTab::showConnection()
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    const bool isLive = connection && connection->isLive();
    const int selected = m_providerTable->selectedRow();
    m_providers->setProviders(connection ? m_book.providers(connection->id) : QList<Providers::KnownProvider>());
    const bool hasProviders = m_providers->rowCount() > 0;
    m_providerTable->setVisible(hasProviders);
    m_noProviders->setVisible(!hasProviders);
    if (!connection)
        m_noProviders->setText(tr("Connect an app first, in the place Connect."), tr("&Open Connect"));
    else if (isLive)
        m_noProviders->setText(tr("None entered yet. Copy each provider's id from the developer portal, or import a "
                                  "file: no public API lists them."),
                               tr("&Add…"));
    else
        m_noProviders->setText(tr("The emulator tells its providers when it starts."));
    m_add->setEnabled(isLive);
    m_import->setEnabled(isLive);
    m_export->setEnabled(hasProviders);
    const QString why = isLive ? QString() : tr("The emulator tells its own providers.");
    m_add->setToolTip(why);
    m_edit->setEnabled(isLive && selected >= 0 && hasProviders);
    m_remove->setEnabled(isLive && selected >= 0 && hasProviders);
}

void ProvidersTab::chooseFile(bool isImport)
{
    auto *dialog = new QFileDialog(this, isImport ? tr("Import Providers") : tr("Export Providers"));
    dialog->setObjectName(u"providersFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(tr("JSON files (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setFileMode(isImport ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setAcceptMode(isImport ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, isImport](const QString &name) { isImport ? importFile(name) : exportFile(name); });
    dialog->open();
}

void ProvidersTab::importFile(const QString &name)
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    QFile file(name);
    if (!connection)
        return;
    if (!file.open(QFile::ReadOnly)) {
        m_banner->show(Tone::Bad, tr("%1 cannot be read: %2").arg(name, file.errorString()));
        return;
    }
    const Providers::Ground ground = connection->isLive() ? Providers::Ground::Live : Providers::Ground::Emulator;
    const Providers::ProviderImport import = Providers::importProviders(file.readAll(), ground);
    QStringList lines;
    for (const Problem &problem : import.problems)
        lines += problem.field.isEmpty() ? problem.sentence : tr("%1: %2").arg(problem.field, problem.sentence);
    constexpr int ShownLimit = 4;
    const QString told = lines.mid(0, ShownLimit).join(u'\n');
    if (isBlocked(import.problems)) {
        m_banner->show(Tone::Bad, tr("Nothing was imported.") + u'\n' + told);
        return;
    }
    const QList<Providers::KnownProvider> all = Providers::merged(m_book.providers(connection->id), import.providers);
    if (const Result<> kept = m_book.setProviders(connection->id, all); !kept) {
        m_banner->show(Tone::Bad, describe(kept.error()));
        return;
    }
    const QString done = tr("%n provider(s) imported.", nullptr, int(import.providers.size()));
    if (lines.isEmpty())
        emit statusChanged(done);
    else
        m_banner->show(Tone::Warn, done + u'\n' + told);
}

void ProvidersTab::exportFile(const QString &name)
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection)
        return;
    const QByteArray bytes = Providers::exportProviders(m_book.providers(connection->id));
    if (const Result<> written = OutputFile::write(name, bytes); !written)
        m_banner->show(Tone::Bad, tr("The file could not be written: %1").arg(written.error().detail));
    else
        emit statusChanged(tr("Written: %1").arg(name));
}

} // namespace Linesman::Ui
