#include "ui/providers/providerspage.h"

#include "ui/providers/installmodel.h"
#include "ui/providers/providerdialog.h"
#include "ui/providers/providermodel.h"
#include "ui/providers/rulesview.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ProvidersPage::ProvidersPage(OAuth::Session &session, Providers::ProviderBook &book, const Clock &clock,
                             QWidget *parent)
    : Page(tr("Providers"), parent)
    , m_session(session)
    , m_book(book)
    , m_providers(new ProviderModel(this))
    , m_installs(new InstallModel(session, book, clock, this))
{
    m_banner = new Banner(this);
    m_banner->setObjectName(u"providersBanner"_s);
    m_banner->hide();
    body()->addWidget(m_banner);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    auto *card = new Card(tr("What HighLevel says of each kind"), split);
    m_rules = new RulesView(card);
    card->body()->addWidget(m_rules, 1);
    split->addWidget(card);
    split->addWidget(makeProviders());
    split->addWidget(makeInstalls());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    split->setStretchFactor(2, 3);
    body()->addWidget(split, 1);

    connect(&m_session, &OAuth::Session::currentChanged, this, &ProvidersPage::showConnection);
    connect(&m_session, &OAuth::Session::tokensChanged, this, &ProvidersPage::showConnection);
    connect(&m_book, &Providers::ProviderBook::changed, this, &ProvidersPage::showConnection);
    showConnection();
}

QWidget *ProvidersPage::makeProviders()
{
    auto *card = new Card(tr("Providers of this connection"), this);
    card->setBodyMargins(0);
    m_add = makeButton(tr("&Add..."), u"addProvider"_s, ButtonLook::Quiet, card);
    connect(m_add, &QPushButton::clicked, this, [this] { edit(-1); });
    m_edit = makeButton(tr("&Edit..."), u"editProvider"_s, ButtonLook::Quiet, card);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_providerTable->selectedRow()); });
    m_remove = makeButton(tr("&Remove"), u"removeProvider"_s, ButtonLook::Quiet, card);
    connect(m_remove, &QPushButton::clicked, this, &ProvidersPage::removeSelected);
    for (QPushButton *button : {m_add, m_edit, m_remove})
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
    m_noProviders = makeLabel({}, u"muted"_s, card);
    m_noProviders->setObjectName(u"noProviders"_s);
    m_noProviders->setAlignment(Qt::AlignTop);
    m_noProviders->setContentsMargins(Space::L, Space::S, Space::L, Space::L);
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
    connect(m_providerTable, &TableView::removeWanted, this, &ProvidersPage::removeSelected);
    return card;
}

QWidget *ProvidersPage::makeInstalls()
{
    auto *card = new Card(tr("Installs by location"), this);
    card->setBodyMargins(0);
    m_check = makeButton(tr("&Check Again"), u"checkInstalls"_s, ButtonLook::Quiet, card);
    m_check->setToolTip(tr("Asks HighLevel in which locations the app is installed (F5)"));
    connect(m_check, &QPushButton::clicked, this, &ProvidersPage::checkInstalls);
    card->addAction(m_check);
    m_installTable = new TableView(u"installTable"_s, tr("Installs by location"), card);
    m_installTable->setFrameless();
    m_installTable->setModel(m_installs);
    m_installTable->setItemDelegateForColumn(InstallModel::Location, new CellDelegate(m_installTable));
    m_installTable->setItemDelegateForColumn(InstallModel::LocationId, new IdDelegate(m_installTable));
    for (const int column : {InstallModel::Installed, InstallModel::Token, InstallModel::Scopes}) {
        m_installTable->setItemDelegateForColumn(column, new ChipDelegate(m_installTable));
        m_installTable->setColumnWidth(column, 140);
    }
    m_installTable->horizontalHeader()->setStretchLastSection(false);
    m_installTable->horizontalHeader()->setSectionResizeMode(InstallModel::Location, QHeaderView::Stretch);
    m_installTable->setColumnWidth(InstallModel::LocationId, 230);
    card->body()->addWidget(m_installTable, 1);
    m_installNote = makeLabel({}, u"small muted"_s, card);
    m_installNote->setObjectName(u"installNote"_s);
    m_installNote->setContentsMargins(Space::L, Space::XS, Space::L, Space::S);
    card->body()->addWidget(m_installNote);
    return card;
}

QString ProvidersPage::help() const
{
    return tr("A conversation provider is a module of a marketplace app. There are five kinds, and the rules differ: "
              "which type an inbound message carries, whether it names the provider, who enables it where.\n\n"
              "Providers of this connection\n\n"
              "No public API lists an app's providers. The emulator tells its own; for a live app copy them from the "
              "developer portal.\n\n"
              "Installs by location\n\n"
              "Only a company's token can ask where the app is installed. What is not known stays unknown.");
}

void ProvidersPage::open(const QString &what)
{
    if (const std::optional<Providers::Kind> kind = Providers::kindFromText(what))
        m_rules->setKind(*kind);
}

void ProvidersPage::runAgain()
{
    if (m_check->isEnabled())
        checkInstalls();
}

std::optional<CompanyId> ProvidersPage::company() const
{
    if (const OAuth::Tokens *tokens = m_session.tokens()) {
        for (const OAuth::TokenRecord &record : tokens->records()) {
            if (record.install.tokenClass == HighLevel::TokenClass::Company)
                return record.companyId;
        }
    }
    return std::nullopt;
}

void ProvidersPage::showConnection()
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    const bool isLive = connection && connection->isLive();
    const int selected = m_providerTable->selectedRow();
    m_providers->setProviders(connection ? m_book.providers(connection->id) : QList<Providers::KnownProvider>());
    const bool hasProviders = m_providers->rowCount() > 0;
    m_providerTable->setVisible(hasProviders);
    m_noProviders->setVisible(!hasProviders);
    m_noProviders->setText(!connection ? tr("Connect an app first, in the place Connect.")
                           : isLive    ? tr("None entered yet. Copy each provider's id from the developer portal: no "
                                               "public API lists them.")
                                       : tr("The emulator tells its providers when it starts."));
    m_add->setEnabled(isLive);
    m_add->setToolTip(isLive ? QString() : tr("The emulator tells its own providers."));
    m_edit->setEnabled(isLive && selected >= 0 && hasProviders);
    m_remove->setEnabled(isLive && selected >= 0 && hasProviders);

    const bool canAsk = company().has_value();
    m_check->setEnabled(canAsk);
    m_installNote->setText(canAsk ? QString()
                                  : tr("Only a company's token can list the locations with the app; shown is what this "
                                       "connection has tokens for."));
    m_installNote->setVisible(!canAsk);
}

void ProvidersPage::edit(int row)
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

void ProvidersPage::removeSelected()
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    const int row = m_providerTable->selectedRow();
    if (!connection || row < 0 || !m_remove->isEnabled())
        return;
    const Providers::KnownProvider provider = m_providers->providerAt(row);
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove Provider"),
                                     tr("Remove \"%1\" from this list?").arg(provider.name), QMessageBox::Cancel, this);
    question->setInformativeText(tr("In HighLevel nothing changes."));
    QPushButton *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(u"removeProviderConfirmed"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(remove, &QPushButton::clicked, this, [this, id = connection->id, provider] {
        if (const Result<> removed = m_book.remove(id, provider.id); !removed)
            m_banner->show(Tone::Bad, describe(removed.error()));
    });
    question->open();
}

void ProvidersPage::checkInstalls()
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    const std::optional<CompanyId> asked = company();
    if (!connection || !asked)
        return;
    m_check->setEnabled(false);
    emit statusChanged(tr("Asking where the app is installed..."));
    HighLevel::Client &client = m_session.clientOf(*connection);
    deliver(client.installedLocations(*asked, connection->app()), this,
            [this, id = connection->id](const Result<HighLevel::InstalledLocations> &found) {
                m_check->setEnabled(true);
                if (!found) {
                    emit statusChanged({});
                    m_banner->show(Tone::Bad, describe(found.error()));
                    return;
                }
                QList<Providers::KnownLocation> locations;
                for (const HighLevel::InstalledLocation &location : found->locations)
                    locations.append({location.id, location.name, location.isInstalled});
                if (const Result<> kept = m_book.setLocations(id, locations); !kept)
                    m_banner->show(Tone::Bad, describe(kept.error()));
                else
                    emit statusChanged(tr("%n location(s) checked.", nullptr, int(locations.size())));
            });
}

} // namespace Linesman::Ui
