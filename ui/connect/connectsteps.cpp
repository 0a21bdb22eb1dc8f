// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectsteps.h"

#include "ui/connect/appform.h"
#include "ui/connect/authorizepanel.h"
#include "ui/connect/portalpanel.h"
#include "ui/connect/problemsentence.h"
#include "ui/connect/redirectform.h"
#include "ui/connect/scopeplan.h"
#include "ui/connect/stepcard.h"
#include "ui/connect/urlpanel.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ConnectSteps::ConnectSteps(OAuth::SignIn &signIn, int receiverPort, QWidget *parent)
    : ScrollColumn(u"connectSteps"_s, tr("Steps of the set-up"), parent)
{
    body()->setContentsMargins(0, 0, Space::S, 0);
    body()->setSpacing(Space::S);

    m_portal = new PortalPanel(inner());
    m_app = new AppForm(inner());
    m_redirect = new RedirectForm(receiverPort, inner());
    m_scopes = new ScopePlan(inner());
    m_authorize = new AuthorizePanel(signIn, inner());
    m_urls = new UrlPanel(inner());
    addStep(tr("Developer portal"), u"portalStep"_s, m_portal);
    addStep(tr("App and keys"), u"appStep"_s, m_app);
    addStep(tr("Redirect URL"), u"redirectStep"_s, m_redirect);
    addStep(tr("Scopes"), u"scopeStep"_s, m_scopes);
    addStep(tr("Authorize"), u"authorizeStep"_s, m_authorize);
    addStep(tr("Providers and their URLs"), u"urlStep"_s, m_urls);
    body()->addStretch(1);
    connectPanels();
}

void ConnectSteps::addStep(const QString &title, const QString &objectName, QWidget *panel)
{
    auto *step = new StepCard(int(m_cards.size()) + 1, title, objectName, widget());
    step->body()->addWidget(panel);
    m_cards.append(step);
    body()->addWidget(step);
    connect(step, &StepCard::openChanged, this, [this, step](bool open) {
        for (StepCard *other : std::as_const(m_cards)) {
            if (open && other != step)
                other->setOpen(false);
        }
    });
}

void ConnectSteps::connectPanels()
{
    connect(m_portal, &PortalPanel::edited, this, &ConnectSteps::edited);
    connect(m_portal, &PortalPanel::browserWanted, this, &ConnectSteps::browserWanted);
    connect(m_portal, &PortalPanel::linkWanted, this, [this] { beginStep(Step::App); });
    connect(m_urls, &UrlPanel::edited, this, &ConnectSteps::edited);
    connect(m_urls, &UrlPanel::browserWanted, this, &ConnectSteps::browserWanted);
    connect(m_urls, &UrlPanel::providersWanted, this, &ConnectSteps::providersWanted);
    connect(m_app, &AppForm::edited, this, &ConnectSteps::edited);
    connect(m_app, &AppForm::secretEntered, this, &ConnectSteps::secretEntered);
    connect(m_app, &AppForm::installLinkPasted, this, &ConnectSteps::installLinkPasted);
    connect(m_redirect, &RedirectForm::edited, this, &ConnectSteps::edited);
    connect(m_redirect, &RedirectForm::receiverPortChanged, this, &ConnectSteps::receiverPortChanged);
    connect(m_scopes, &ScopePlan::edited, this, &ConnectSteps::edited);
    connect(m_authorize, &AuthorizePanel::authorizeWanted, this, &ConnectSteps::authorizeWanted);
    connect(m_authorize, &AuthorizePanel::remedyWanted, this, &ConnectSteps::remedyWanted);
    connect(m_authorize, &AuthorizePanel::browserWanted, this, &ConnectSteps::browserWanted);
}

void ConnectSteps::openStep(Step step)
{
    card(step)->setOpen(true);
}

void ConnectSteps::showStep(Step step)
{
    openStep(step);
    QTimer::singleShot(0, this, [this, step] { // once it has its size
        StepCard *shown = card(step);
        if (shown->height() <= viewport()->height())
            ensureWidgetVisible(shown);
        else // Qt would show its middle: a long one is read from its title on
            verticalScrollBar()->setValue(shown->mapTo(widget(), QPoint()).y());
    });
}

void ConnectSteps::beginStep(Step step)
{
    showStep(step);
    if (step == Step::Portal)
        m_portal->focusFirst();
    else if (step == Step::App)
        m_app->focusInstallLink();
    else if (step == Step::Authorize)
        m_authorize->focusButton();
}

ConnectSteps::Step ConnectSteps::firstStep(const OAuth::Connection &connection)
{
    if (!connection.isLive())
        return Step::Authorize;
    return connection.clientId.isEmpty() && connection.setup.done.isEmpty() ? Step::Portal : Step::App;
}

OAuth::Connection ConnectSteps::applied(OAuth::Connection connection) const
{
    return m_redirect->applied(m_urls->applied(m_portal->applied(m_scopes->applied(m_app->applied(connection)))));
}

void ConnectSteps::setConnection(const OAuth::Connection &connection)
{
    m_portal->setConnection(connection);
    m_app->setConnection(connection);
    m_scopes->setConnection(connection);
    m_urls->setConnection(connection);
    m_redirect->setConnection(connection);
}

void ConnectSteps::setFromInstallLink(const OAuth::Connection &connection)
{
    m_app->setConnection(connection);
    m_scopes->setConnection(connection);
    m_redirect->setConnection(connection);
}

void ConnectSteps::showProblems(const OAuth::Connection &connection, const QList<Problem> &problems, bool hasSecret,
                                const QList<OAuth::TokenRecord> &tokens)
{
    m_app->showProblems(problems);
    m_redirect->showProblems(connection, problems);
    const int app = blockingCount(problems, {u"apiUrl"_s, u"authorizeUrl"_s, u"clientId"_s});
    const bool isUntrusted = blockingCount(problems, {u"caFile"_s}) > 0;
    const bool keysReady = app == 0 && !isUntrusted && (hasSecret || !connection.isLive());
    const auto state = [this](Step step, bool ready, const QString &todo) {
        card(step)->setState(ready ? Tone::Good : Tone::Warn, ready ? StepCard::tr("done") : todo);
    };
    state(Step::App, keysReady,
          app > 0       ? tr("keys missing")
          : isUntrusted ? tr("CA file unusable")
                        : tr("secret missing"));
    card(Step::App)->setSummary(connection.clientId);
    const bool redirectReady = blockingCount(problems, {u"redirectUri"_s}) == 0;
    state(Step::Redirect, redirectReady, m_redirect->isEmpty() ? tr("missing") : tr("will not work"));
    card(Step::Redirect)->setSummary(connection.redirectUri.toString());
    const bool scopesReady = blockingCount(problems, {u"scopes"_s}) == 0;
    state(Step::Scopes, scopesReady, tr("none chosen"));
    card(Step::Scopes)
        ->setSummary(tr("%n scope(s) for %1", nullptr, int(connection.scopes.size()))
                         .arg(tr("%n provider kind(s)", nullptr, int(connection.kinds.size()))));
    showPortalState(connection, tokens);
    showUrlState(connection);

    QString reason;
    if (!keysReady)
        reason = app > 0       ? tr("Step 2 is not finished: the app's keys are missing.")
                 : isUntrusted ? tr("Step 2 is not finished: the CA file cannot be used.")
                               : tr("Step 2 is not finished: enter the client secret.");
    else if (!redirectReady)
        reason = tr("Step 3 is not finished: the redirect URL will not work.");
    else if (!scopesReady)
        reason = tr("Step 4 is not finished: no scope is chosen.");
    showAuthorizeState(!tokens.isEmpty(), reason);
}

void ConnectSteps::showPortalState(const OAuth::Connection &connection, const QList<OAuth::TokenRecord> &tokens)
{
    StepCard *step = card(Step::Portal);
    m_portal->setConnection(connection); // what is to be copied changes with what is typed
    const int done = m_portal->doneCount();
    if (connection.isLive())
        step->setState(
            done == m_portal->count() ? Tone::Good : Tone::Neutral,
            tr("%1 of %2", "steps that were ticked").arg(QString::number(done), QString::number(m_portal->count())));
    else
        step->setState(Tone::Neutral, tr("not needed"));
    step->setSummary(connection.isLive() ? tr("What to click, and what to enter there")
                                         : tr("The emulator's app is there already."));
    if (connection.setup.distribution != OAuth::Setup::Distribution::Private)
        return;
    if (const QList<Finding> agencies = OAuth::agencyFindings(tokens); !agencies.isEmpty()) {
        step->setState(Tone::Warn, agencies.first().id);
        step->setSummary(agencies.first().meaning);
    }
}

void ConnectSteps::showUrlState(const OAuth::Connection &connection)
{
    m_urls->showProblems(connection);
    const OAuth::Setup &setup = connection.setup;
    const bool mixedUp = !setup.deliveryUrl.isEmpty() && setup.deliveryUrl == setup.webhookUrl;
    const bool hasUrls = !setup.deliveryUrl.isEmpty() && !setup.webhookUrl.isEmpty();
    if (mixedUp)
        card(Step::Urls)->setState(Tone::Warn, tr("mixed up"));
    else if (hasUrls)
        card(Step::Urls)->setState(Tone::Good, StepCard::tr("done"));
    else
        card(Step::Urls)->setState(Tone::Neutral, tr("not yet"));
    card(Step::Urls)->setSummary(setup.deliveryUrl.toString());
}

void ConnectSteps::showAuthorizeState(bool hasToken, const QString &reason)
{
    card(Step::Authorize)->setState(hasToken ? Tone::Good : Tone::Neutral, hasToken ? tr("signed in") : tr("not yet"));
    m_authorize->setPossible(reason.isEmpty(), reason);
}

/*! A step that opened may need more width than the steps have: what is beside them gives way. */
bool ConnectSteps::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = ScrollColumn::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return done;
}

int ConnectSteps::receiverPort() const
{
    return m_redirect->receiverPort();
}

} // namespace Linesman::Ui
