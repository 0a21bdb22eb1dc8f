// SPDX-License-Identifier: GPL-3.0-or-later
// What the button of a finding does; the rest of the class is in connectpage.cpp.
#include "app/oauth/exchangefindings.h"
#include "app/oauth/remedy.h"
#include "ui/connect/appform.h"
#include "ui/connect/connectpage.h"
#include "ui/connect/connectsteps.h"
#include "ui/connect/tokenpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTabWidget>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

void ConnectPage::remedy(OAuth::Remedy remedy)
{
    using OAuth::Remedy;
    switch (remedy) {
    case Remedy::None:
        break;
    case Remedy::OpenPortalStep:
        m_steps->showStep(ConnectSteps::Step::Portal);
        break;
    case Remedy::OpenKeys:
        m_steps->showStep(ConnectSteps::Step::App);
        break;
    case Remedy::OpenAuthority:
        m_steps->showStep(ConnectSteps::Step::App);
        m_steps->app().chooseCaFile();
        break;
    case Remedy::OpenRedirect:
        m_steps->showStep(ConnectSteps::Step::Redirect);
        break;
    case Remedy::OpenScopes:
        m_steps->showStep(ConnectSteps::Step::Scopes);
        break;
    case Remedy::OpenUrls:
        m_steps->showStep(ConnectSteps::Step::Urls);
        break;
    case Remedy::Authorize:
        m_steps->beginStep(ConnectSteps::Step::Authorize); // the button is there, or why it cannot be pressed yet
        break;
    case Remedy::ShowTokens:
        m_tabs->setCurrentWidget(m_tokens);
        break;
    case Remedy::RefreshNow:
        m_tabs->setCurrentWidget(m_tokens);
        m_tokens->refresh();
        break;
    case Remedy::UseCurrentPath:
        useCurrentPath();
        break;
    case Remedy::CopyRequest:
    case Remedy::CopyCall:
    case Remedy::CopyRefresher:
        QGuiApplication::clipboard()->setText(OAuth::exampleOf(remedy, m_draft.apiBase()));
        emit statusChanged(tr("Copied, without any secret: put your own values in."));
        break;
    }
}

void ConnectPage::useCurrentPath()
{
    if (!m_draft.isLive()) {
        emit statusChanged(tr("Linesman uses the current path here already: change the link that you handed out."));
        return;
    }
    m_draft.authorizePath = OAuth::Connection::AuthorizePath::V2;
    m_isFilling = true;
    m_steps->app().setConnection(m_draft);
    m_isFilling = false;
    m_save.start();
    showProblems();
    emit statusChanged(tr("The connection uses /v2/oauth/chooselocation now. Change links you handed out too."));
}

} // namespace Linesman::Ui
