#pragma once

#include "app/installs/inspection.h"
#include "ui/widgets/page.h"

class QTabWidget;

namespace Linesman::Ui {

class InstallsTab;
class ProvidersTab;

/*! The app's providers with their rules, and every location in which they are to work. */
class ProvidersPage : public Page
{
    Q_OBJECT
public:
    ProvidersPage(OAuth::Session &session, Installs::Inspection &inspection, QWidget *parent = nullptr);

    QString help() const override;
    void open(const QString &what) override; //!< a kind ("SmsDefault") shows its rules; "installs" shows the matrix
    void runAgain() override;                //!< checks all installs again

protected:
    QTabWidget *tabs() const { return m_tabs; }

private:
    QTabWidget *m_tabs = nullptr;
    ProvidersTab *m_providers = nullptr;
    InstallsTab *m_installs = nullptr;
};

} // namespace Linesman::Ui
