// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installs/installservice.h"
#include "app/installs/rehearsal.h"
#include "ui/widgets/page.h"

class QTabWidget;

namespace Linesman::Workspace {
class DriftWatch;
}

namespace Linesman::Ui {

class FactsTab;
class InstallsTab;
class ProvidersTab;
class RehearsalTab;

/*! The app's providers with their rules, every location in which they are to work, and what is held true of HighLevel. */
class ProvidersPage : public Page
{
    Q_OBJECT
public:
    ProvidersPage(OAuth::Session &session, Installs::InstallService &installService, Installs::Rehearsal &rehearsal,
                  Workspace::DriftWatch &drift, QWidget *parent = nullptr);

    QString help() const override;
    void open(const Destination &destination) override; //!< ShowProvidersTab, ShowProviderKind
    void runAgain() override;                           //!< does again what the shown tab does

private:
    void showTab(ShowProvidersTab tab);

    QTabWidget *m_tabs = nullptr;
    ProvidersTab *m_providers = nullptr;
    InstallsTab *m_installs = nullptr;
    RehearsalTab *m_rehearsal = nullptr;
    FactsTab *m_facts = nullptr;
};

} // namespace Linesman::Ui
