#pragma once

#include "app/core/clock.h"
#include "app/oauth/session.h"
#include "app/providers/providerbook.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;

namespace Linesman::Ui {

class Banner;
class InstallModel;
class ProviderModel;
class RulesView;
class TableView;

/*! The five kinds with their rules, the providers of the current connection, and where its app is installed. */
class ProvidersPage : public Page
{
    Q_OBJECT
public:
    ProvidersPage(OAuth::Session &session, Providers::ProviderBook &book, const Clock &clock,
                  QWidget *parent = nullptr);

    QString help() const override;
    void open(const QString &what) override; //!< a kind ("SmsDefault") shows its rules
    void runAgain() override;                //!< asks again where the app is installed

private:
    QWidget *makeProviders();
    QWidget *makeInstalls();
    void showConnection();
    void edit(int row); //!< -1 adds one
    void removeSelected();
    void checkInstalls();
    std::optional<CompanyId> company() const;

    OAuth::Session &m_session;
    Providers::ProviderBook &m_book;
    Banner *m_banner = nullptr;
    RulesView *m_rules = nullptr;
    ProviderModel *m_providers = nullptr;
    TableView *m_providerTable = nullptr;
    QLabel *m_noProviders = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    InstallModel *m_installs = nullptr;
    TableView *m_installTable = nullptr;
    QLabel *m_installNote = nullptr;
    QPushButton *m_check = nullptr;
};

} // namespace Linesman::Ui
