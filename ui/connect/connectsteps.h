// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/oauth/connection.h"
#include "app/oauth/exchangefindings.h"
#include "app/oauth/remedy.h"
#include "app/oauth/signin.h"
#include "app/oauth/tokens.h"
#include "ui/widgets/scrollcolumn.h"

namespace Linesman::Ui {

class AppForm;
class AuthorizePanel;
class PortalPanel;
class RedirectForm;
class ScopePlan;
class StepCard;
class UrlPanel;

/*!
    The six steps of a set-up, each with its state, of which one is open. A function of a connection: what was typed
    comes back by applied(), and showProblems() says what is still missing.
*/
class ConnectSteps : public ScrollColumn
{
    Q_OBJECT
public:
    enum class Step { Portal, App, Redirect, Scopes, Authorize, Urls };

    ConnectSteps(OAuth::SignIn &signIn, int receiverPort, QWidget *parent = nullptr);

    void openStep(Step step);
    /*! Opens \a step and scrolls to it. */
    void showStep(Step step);
    /*! The same, with the keyboard where the step begins: the button to authorize, the field for the install link. */
    void beginStep(Step step);
    /*! The step at which the person goes on with \a connection. */
    static Step firstStep(const OAuth::Connection &connection);

    OAuth::Connection applied(OAuth::Connection connection) const;
    void setConnection(const OAuth::Connection &connection);
    /*! What only an install link can tell of \a connection: the app, its scopes and its redirect URL. */
    void setFromInstallLink(const OAuth::Connection &connection);
    /*! \a tokens are those that the connection has. */
    void showProblems(const OAuth::Connection &connection, const QList<Problem> &problems, bool hasSecret,
                      const QList<OAuth::TokenRecord> &tokens);

    AppForm &app() { return *m_app; }
    AuthorizePanel &authorization() { return *m_authorize; }
    ScopePlan &scopes() { return *m_scopes; }
    int receiverPort() const;

signals:
    void edited();
    void secretEntered();
    void installLinkPasted(const QString &link);
    void receiverPortChanged(int port);
    void providersWanted();
    void authorizeWanted();
    void remedyWanted(Linesman::OAuth::Remedy remedy);
    void browserWanted(const QUrl &page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    StepCard *card(Step step) const { return m_cards.at(int(step)); }
    void addStep(const QString &title, const QString &objectName, QWidget *panel);
    void connectPanels();
    void showPortalState(const OAuth::Connection &connection, const QList<OAuth::TokenRecord> &tokens);
    void showUrlState(const OAuth::Connection &connection);
    void showAuthorizeState(bool hasToken, const QString &reason);

    QList<StepCard *> m_cards; //!< in the order of Step
    PortalPanel *m_portal = nullptr;
    AppForm *m_app = nullptr;
    RedirectForm *m_redirect = nullptr;
    ScopePlan *m_scopes = nullptr;
    AuthorizePanel *m_authorize = nullptr;
    UrlPanel *m_urls = nullptr;
};

} // namespace Linesman::Ui
