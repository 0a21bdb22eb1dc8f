// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/session.h"
#include "app/providers/providerstore.h"

#include <QWidget>

class QPushButton;

namespace Linesman::Ui {

class Banner;
class EmptyState;
class ProviderModel;
class RulesView;
class TableView;

/*! The providers of the current connection, the rules of their kinds, and what works with which kind. */
class ProvidersTab : public QWidget
{
    Q_OBJECT
public:
    ProvidersTab(OAuth::Session &session, Providers::ProviderStore &book, QWidget *parent = nullptr);
    void setKind(Providers::Kind kind); //!< shows its rules

signals:
    void statusChanged(const QString &text);
    void connectWanted(); //!< nothing is connected: go to the place Connect

private:
    QWidget *makeProviders();
    QWidget *makeKinds();
    void showConnection();
    void edit(int row); //!< -1 adds one
    void removeSelected();
    void importFile(const QString &name);
    void exportFile(const QString &name);
    void chooseFile(bool isImport);

    OAuth::Session &m_session;
    Providers::ProviderStore &m_book;
    Banner *m_banner = nullptr;
    RulesView *m_rules = nullptr;
    ProviderModel *m_providers = nullptr;
    TableView *m_providerTable = nullptr;
    EmptyState *m_noProviders = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace Linesman::Ui
