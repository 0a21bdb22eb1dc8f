// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor's place opens besides its findings; the rest of the class is in doctorpage.cpp.
#include "ui/doctor/doctorpage.h"
#include "ui/doctor/explaindialog.h"
#include "ui/doctor/ownerdialog.h"
#include "ui/doctor/staffdialog.h"
#include "ui/theme/roles.h"

#include <QMenu>
#include <QPushButton>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

QPushButton *DoctorPage::makeTools()
{
    auto *tools = makeButton(tr("&Tools"), u"doctorTools"_s, ButtonLook::Normal, this);
    auto *menu = new QMenu(tools);
    menu->setObjectName(u"doctorToolsMenu"_s);
    const auto add = [this, menu](const QString &text, const QString &name, void (DoctorPage::*act)()) {
        menu->addAction(text, this, act)->setObjectName(name);
    };
    add(tr("&Missed Messages…"), u"openMissed"_s, &DoctorPage::openMissed);
    add(tr("&Who Owns a Message…"), u"openOwner"_s, &DoctorPage::openOwner);
    add(tr("&Report for Staff…"), u"openStaff"_s, &DoctorPage::openStaff);
    tools->setMenu(menu);
    return tools;
}

void DoctorPage::open(const Destination &destination)
{
    const auto *tool = std::get_if<ShowDoctorTool>(&destination);
    if (!tool)
        return;
    switch (*tool) {
    case ShowDoctorTool::Missed:
        openMissed();
        break;
    case ShowDoctorTool::Owner:
        openOwner();
        break;
    case ShowDoctorTool::StaffReport:
        openStaff();
        break;
    }
}

void DoctorPage::openMissed()
{
    auto *dialog = new MissedDialog(m_services.session, m_services.installService, m_history, m_sending, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DoctorPage::openOwner()
{
    auto *dialog = new OwnerDialog(m_services.session, m_services.installService, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OwnerDialog::historyWanted, this,
            [this](const QString &messageId) { emit destinationWanted(SearchHistory{messageId}); });
    dialog->open();
}

void DoctorPage::openStaff()
{
    auto *dialog = new StaffDialog(m_services.session, m_services.installService, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StaffDialog::installsWanted, this, [this] { emit destinationWanted(ShowProvidersTab::Installs); });
    dialog->open();
}

void DoctorPage::explainMessage()
{
    auto *dialog = new ExplainDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Linesman::Ui
