// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/portalpanel.h"

#include "app/oauth/scopeplan.h"
#include "ui/connect/setupchecklist.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formcolumn.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using OAuth::Setup;

PortalPanel::PortalPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    auto *row = new QHBoxLayout;
    row->addWidget(
        makeLabel(tr("Do you have an app already? Then its Install Link fills in the rest."), u"muted"_s, this), 1);
    m_link = makeButton(tr("Enter &Install Link"), u"haveApp"_s, ButtonLook::Quiet, this);
    connect(m_link, &QPushButton::clicked, this, &PortalPanel::linkWanted);
    row->addWidget(m_link, 0, Qt::AlignTop);
    column->addLayout(row);

    column->addWidget(makeLabel(tr("Create the app in the developer portal"), u"label"_s, this));
    m_app = new SetupChecklist(this);
    column->addWidget(m_app);
    m_form = new FormColumn(this);
    m_target = new QComboBox(m_form);
    m_target->setObjectName(u"targetUser"_s);
    m_target->addItem(tr("Not chosen yet"), int(Setup::TargetUser::Unknown));
    m_target->addItem(tr("Sub-account"), int(Setup::TargetUser::SubAccount));
    m_target->addItem(tr("Agency"), int(Setup::TargetUser::Agency));
    m_form->addRow(tr("Target &user, as chosen there"), m_target, u" "_s);
    m_distribution = new QComboBox(m_form);
    m_distribution->setObjectName(u"distribution"_s);
    m_distribution->addItem(tr("Not chosen yet"), int(Setup::Distribution::Unknown));
    m_distribution->addItem(tr("Private"), int(Setup::Distribution::Private));
    m_distribution->addItem(tr("Public"), int(Setup::Distribution::Public));
    m_form->addRow(tr("App t&ype, as chosen there"), m_distribution, u" "_s);
    column->addWidget(m_form);
    m_refused = makeLabel({}, u"small bad"_s, this);
    m_refused->setObjectName(u"agencyRefused"_s);
    column->addWidget(m_refused);

    column->addSpacing(Space::XS);
    column->addWidget(makeLabel(tr("Then its Auth section"), u"label"_s, this));
    m_auth = new SetupChecklist(this);
    column->addWidget(m_auth);

    for (SetupChecklist *list : {m_app, m_auth}) {
        connect(list, &SetupChecklist::edited, this, &PortalPanel::edited);
        connect(list, &SetupChecklist::browserWanted, this, &PortalPanel::browserWanted);
    }
    for (QComboBox *choice : {m_target, m_distribution}) {
        connect(choice, &QComboBox::activated, this, &PortalPanel::edited);
        connect(choice, &QComboBox::currentIndexChanged, this, &PortalPanel::showMeaning);
    }
    const OAuth::Connection none;
    m_app->setSteps(OAuth::appSteps(none));
    m_auth->setSteps(OAuth::authSteps(none));
    showMeaning();
}

OAuth::Connection PortalPanel::applied(OAuth::Connection connection) const
{
    Setup &setup = connection.setup;
    setup.targetUser = Setup::TargetUser(m_target->currentData().toInt());
    setup.distribution = Setup::Distribution(m_distribution->currentData().toInt());
    setup.done = m_auth->doneAmong(m_app->doneAmong(setup.done));
    return connection;
}

void PortalPanel::setConnection(const OAuth::Connection &connection)
{
    m_scopes = connection.scopes;
    m_app->setSteps(OAuth::appSteps(connection));
    m_auth->setSteps(OAuth::authSteps(connection));
    m_app->setDone(connection.setup.done);
    m_auth->setDone(connection.setup.done);
    m_target->setCurrentIndex(qMax(0, m_target->findData(int(connection.setup.targetUser))));
    m_distribution->setCurrentIndex(qMax(0, m_distribution->findData(int(connection.setup.distribution))));
    showMeaning();
}

void PortalPanel::showMeaning()
{
    const auto target = Setup::TargetUser(m_target->currentData().toInt());
    m_form->setHelp(m_target, OAuth::targetUserMeaning(target));
    m_form->setHelp(m_distribution,
                    OAuth::distributionMeaning(Setup::Distribution(m_distribution->currentData().toInt())));
    const QStringList refused = OAuth::notForAgencyApps(m_scopes);
    const bool isAgency = target == Setup::TargetUser::Agency && !refused.isEmpty();
    m_refused->setText(isAgency ? tr("An Agency app cannot pick: %1.").arg(refused.join(", "_L1)) : QString());
    m_refused->setVisible(isAgency);
}

int PortalPanel::count() const
{
    return m_app->count() + m_auth->count();
}

void PortalPanel::focusFirst()
{
    m_link->setFocus();
}

int PortalPanel::doneCount() const
{
    return m_app->doneCount() + m_auth->doneCount();
}

} // namespace Linesman::Ui
