// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providerspage.h"

#include "ui/providers/factstab.h"
#include "ui/providers/installstab.h"
#include "ui/providers/providerstab.h"
#include "ui/providers/rehearsaltab.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! Where a result is to be seen: the place as it is when \a tab is before the person, and needs no going there. */
Destination shownAt(const QWidget *tab, ShowProvidersTab where)
{
    return tab->isVisible() ? Destination(PageId::Providers) : Destination(where);
}
} // namespace

ProvidersPage::ProvidersPage(OAuth::Session &session, Installs::InstallService &installService,
                             Installs::Rehearsal &rehearsal, Workspace::DriftWatch &drift, QWidget *parent)
    : Page(tr("Providers"), parent)
    , m_tabs(new QTabWidget(this))
    , m_providers(new ProvidersTab(session, installService.providers(), m_tabs))
    , m_installs(new InstallsTab(session, installService, m_tabs))
    , m_rehearsal(new RehearsalTab(rehearsal, m_tabs))
    , m_facts(new FactsTab(drift, m_tabs))
{
    m_tabs->setObjectName(u"providersTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_providers, tr("&Providers"));
    m_tabs->addTab(m_installs, tr("&Installs"));
    m_tabs->addTab(m_rehearsal, tr("Rehearsa&l"));
    m_tabs->addTab(m_facts, tr("&Facts"));
    body()->addWidget(m_tabs, 1);

    connect(m_providers, &ProvidersTab::statusChanged, this, &ProvidersPage::statusChanged);
    connect(m_providers, &ProvidersTab::connectWanted, this, [this] { emit destinationWanted(PageId::Connect); });
    connect(m_installs, &InstallsTab::statusChanged, this, &ProvidersPage::statusChanged);
    connect(m_installs, &InstallsTab::browserWanted, this, &ProvidersPage::browserWanted);
    connect(m_installs, &InstallsTab::connectWanted, this, [this] { emit destinationWanted(PageId::Connect); });
    connect(m_installs, &InstallsTab::finished, this, [this](const QString &sentence, bool isWell) {
        emit finished(isWell ? Tone::Good : Tone::Warn, sentence, shownAt(m_installs, ShowProvidersTab::Installs));
    });
    connect(m_facts, &FactsTab::statusChanged, this, &ProvidersPage::statusChanged);
    connect(m_facts, &FactsTab::browserWanted, this, &ProvidersPage::browserWanted);
    connect(m_facts, &FactsTab::destinationWanted, this, &ProvidersPage::destinationWanted);
    connect(m_rehearsal, &RehearsalTab::finished, this, [this](const QString &sentence, bool isWell) {
        emit finished(isWell ? Tone::Good : Tone::Bad, sentence, shownAt(m_rehearsal, ShowProvidersTab::Rehearsal));
    });
}

QString ProvidersPage::help() const
{
    return tr(
        "A conversation provider is a module of a marketplace app. There are five kinds, and the rules differ: "
        "which type an inbound message carries, whether it names the provider, who enables it where.\n\n"
        "Providers\n\n"
        "No public API lists an app's providers. The emulator tells its own; for a live app copy them from the "
        "developer portal, or import a JSON file: {\"providers\": [{id, kind, name, deliveryUrl, alias, "
        "alwaysShow, logo}]}.\n\n"
        "Installs\n\n"
        "Check All lists the company's locations, gets a token for each with the app, and asks which provider is "
        "selected. Each cell then has a verdict; choose one to see why, and what to do. Only a company's token can "
        "do this. What is not known stays unknown, and traffic is what passed through Linesman.\n\n"
        "When the selected provider changed since the last look, an alarm stays until you press Seen.\n\n"
        "Rehearsal\n\n"
        "Plays an agency's bulk install in an emulator of its own: one location or many, events before or after the "
        "token exchange, locations that come later, an uninstall. In the end each location must have a token, and none "
        "after its uninstall. A bad habit shows what it looks like when it goes wrong; or check your own endpoint: it "
        "must know a running emulator.\n\n"
        "Facts\n\n"
        "Everything that Linesman goes by, each with its source and when somebody last looked there. What is captured "
        "and what the live API answers is held against it; what comes otherwise is told once and listed here, "
        "with the exchange that shows it.");
}

void ProvidersPage::open(const Destination &destination)
{
    if (const auto *rules = std::get_if<ShowProviderKind>(&destination)) {
        if (const std::optional<Providers::Kind> kind = Providers::kindFromText(rules->kind))
            m_providers->setKind(*kind);
        m_tabs->setCurrentWidget(m_providers);
    } else if (const auto *tab = std::get_if<ShowProvidersTab>(&destination)) {
        showTab(*tab);
    }
}

void ProvidersPage::showTab(ShowProvidersTab tab)
{
    switch (tab) {
    case ShowProvidersTab::Providers:
        m_tabs->setCurrentWidget(m_providers);
        break;
    case ShowProvidersTab::Installs:
        m_tabs->setCurrentWidget(m_installs);
        break;
    case ShowProvidersTab::Rehearsal:
        m_tabs->setCurrentWidget(m_rehearsal);
        break;
    case ShowProvidersTab::Facts:
        m_tabs->setCurrentWidget(m_facts);
        break;
    }
}

void ProvidersPage::runAgain()
{
    if (m_tabs->currentWidget() == m_rehearsal) {
        m_rehearsal->run();
        return;
    }
    m_tabs->setCurrentWidget(m_installs);
    m_installs->checkAll();
}

} // namespace Linesman::Ui
