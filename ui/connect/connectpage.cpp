// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectpage.h"

#include "app/oauth/connectionproblems.h"
#include "app/oauth/recognize.h"
#include "app/oauth/redirectlint.h"
#include "app/oauth/tokenendpoint.h"
#include "app/workspace/newconnection.h"
#include "ui/connect/appform.h"
#include "ui/connect/authorizepanel.h"
#include "ui/connect/hoppanel.h"
#include "ui/connect/portalpanel.h"
#include "ui/connect/scopeplan.h"
#include "ui/connect/stepcard.h"
#include "ui/connect/tokenpanel.h"
#include "ui/connect/urlpanel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/question.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr Setting<int> ReceiverPort{"connect/receiverPort"_L1, 8472};

QString sentenceFor(const QList<Problem> &problems, const QString &field, bool blocking)
{
    for (const Problem &problem : problems) {
        if (problem.field == field && problem.isBlocking == blocking)
            return problem.sentence;
    }
    return {};
}

int blockingCount(const QList<Problem> &problems, const QStringList &fields)
{
    int count = 0;
    for (const Problem &problem : problems)
        count += problem.isBlocking && fields.contains(problem.field) ? 1 : 0;
    return count;
}
} // namespace

ConnectPage::ConnectPage(const ConnectServices &services, QWidget *parent)
    : Page(tr("Connect"), parent)
    , m_services(services)
{
    m_remove = makeButton(tr("&Remove..."), u"removeConnection"_s, ButtonLook::Quiet, this);
    connect(m_remove, &QPushButton::clicked, this, &ConnectPage::removeConnection);
    addAction(m_remove);
    m_new = makeButton(tr("New &Live Connection"), u"newConnection"_s, ButtonLook::Normal, this);
    connect(m_new, &QPushButton::clicked, this, &ConnectPage::newConnection);
    addAction(m_new);
    m_emulator = makeButton(tr("Connect to &Emulator"), u"connectEmulator"_s, ButtonLook::Normal, this);
    connect(m_emulator, &QPushButton::clicked, this, &ConnectPage::emulatorWanted);
    addAction(m_emulator);

    m_banner = new Banner(this);
    m_banner->setObjectName(u"keyStoreBanner"_s);
    m_banner->hide();
    connect(m_banner, &Banner::pressed, this, [this] {
        m_services.secrets.keepForThisSession();
        m_banner->hide();
        if (!m_app->typedSecret().isEmpty())
            keepSecret();
        else
            askForSecretState();
    });
    body()->addWidget(m_banner);
    m_waiting = new Banner(this);
    m_waiting->setObjectName(u"keyStoreWaiting"_s);
    m_waiting->hide();
    body()->addWidget(m_waiting);
    connect(&m_services.keychain, &KeychainStore::waitingChanged, this, [this](bool waiting) {
        if (waiting)
            m_waiting->show(Tone::Busy,
                            tr("Waiting for your keyring: it may ask for your password in a window of its own."), {},
                            Banner::Dismiss::Impossible);
        else
            m_waiting->hide();
    });

    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"connectSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(makeSteps());
    split->addWidget(makeTabs());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    body()->addWidget(split, 1);

    m_save.setSingleShot(true);
    m_save.setInterval(300);
    connect(&m_save, &QTimer::timeout, this, [this] {
        if (const Result<> saved = m_services.session.connections().save(m_draft); !saved)
            m_banner->show(Tone::Bad, describe(saved.error()));
    });
    connect(this, &Page::emptyAction, this, &ConnectPage::emulatorWanted);
    connect(this, &Page::retried, this, &ConnectPage::emulatorWanted);
    connect(&m_services.session, &OAuth::Session::currentChanged, this, &ConnectPage::showConnection);
    connect(&m_services.session, &OAuth::Session::tokensChanged, this, &ConnectPage::showProblems);
    connect(&m_services.secrets, &ChosenStore::placeChanged, this, &ConnectPage::askForSecretState);
    showConnection();
}

QWidget *ConnectPage::makeSteps()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"connectSteps"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps = scroll;
    auto *inner = new QWidget(scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, Space::S, 0);
    column->setSpacing(Space::S);

    m_portalStep = new StepCard(1, tr("Developer portal"), u"portalStep"_s, inner);
    m_portal = new PortalPanel(m_portalStep);
    m_portalStep->body()->addWidget(m_portal);
    m_appStep = new StepCard(2, tr("App and keys"), u"appStep"_s, inner);
    m_app = new AppForm(m_appStep);
    m_appStep->body()->addWidget(m_app);
    m_redirectStep = new StepCard(3, tr("Redirect URL"), u"redirectStep"_s, inner);
    m_redirectForm = new FormColumn(m_redirectStep);
    m_redirect = new QLineEdit(m_redirectForm);
    m_redirect->setObjectName(u"redirectUri"_s);
    m_redirect->setPlaceholderText(u"https://bridge.example.com/oauth/callback"_s);
    m_redirectForm->addRow(tr("&Redirect URL"), m_redirect, tr("Exactly as it is registered in the app."));
    m_port = new QSpinBox(m_redirectForm);
    m_port->setObjectName(u"receiverPort"_s);
    m_port->setRange(1024, 65535);
    m_port->setValue(m_services.settings.value(ReceiverPort));
    m_port->setMaximumWidth(140);
    m_redirectForm->addRow(tr("&Port that your tunnel forwards to"), m_port);
    m_route = makeLabel({}, u"small muted"_s, m_redirectForm);
    m_route->setObjectName(u"redirectRoute"_s);
    m_redirectForm->addWide(m_route);
    m_redirectStep->body()->addWidget(m_redirectForm);
    m_scopeStep = new StepCard(4, tr("Scopes"), u"scopeStep"_s, inner);
    m_scopes = new ScopePlan(m_scopeStep);
    m_scopeStep->body()->addWidget(m_scopes);
    m_authorizeStep = new StepCard(5, tr("Authorize"), u"authorizeStep"_s, inner);
    m_authorize = new AuthorizePanel(m_services.signIn, m_authorizeStep);
    m_authorizeStep->body()->addWidget(m_authorize);
    m_urlStep = new StepCard(6, tr("Providers and their URLs"), u"urlStep"_s, inner);
    m_urls = new UrlPanel(m_urlStep);
    m_urlStep->body()->addWidget(m_urls);

    const QList<StepCard *> steps{m_portalStep, m_appStep, m_redirectStep, m_scopeStep, m_authorizeStep, m_urlStep};
    for (StepCard *step : steps) {
        column->addWidget(step);
        connect(step, &StepCard::openChanged, this, [steps, step](bool open) {
            for (StepCard *other : steps) {
                if (open && other != step)
                    other->setOpen(false);
            }
        });
    }
    column->addStretch(1);
    scroll->setWidget(inner);

    connect(m_portal, &PortalPanel::edited, this, &ConnectPage::edited);
    connect(m_portal, &PortalPanel::browserWanted, this, &ConnectPage::browserWanted);
    connect(m_portal, &PortalPanel::linkWanted, this, [this] {
        m_appStep->setOpen(true);
        if (auto *link = m_app->findChild<QLineEdit *>(u"installLink"_s))
            link->setFocus();
    });
    connect(m_urls, &UrlPanel::edited, this, &ConnectPage::edited);
    connect(m_urls, &UrlPanel::browserWanted, this, &ConnectPage::browserWanted);
    connect(m_urls, &UrlPanel::providersWanted, this, [this] { emit destinationWanted(PageId::Providers); });
    connect(m_app, &AppForm::edited, this, &ConnectPage::edited);
    connect(m_app, &AppForm::secretEntered, this, &ConnectPage::keepSecret);
    connect(m_app, &AppForm::installLinkPasted, this, &ConnectPage::readInstallLink);
    connect(m_redirect, &QLineEdit::textEdited, this, &ConnectPage::edited);
    connect(m_scopes, &ScopePlan::edited, this, &ConnectPage::edited);
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) { m_services.settings.set(ReceiverPort, port); });
    connect(m_authorize, &AuthorizePanel::authorizeWanted, this, &ConnectPage::authorize);
    connect(m_authorize, &AuthorizePanel::remedyWanted, this, &ConnectPage::remedy);
    connect(m_authorize, &AuthorizePanel::browserWanted, this, &ConnectPage::browserWanted);
    return scroll;
}

QWidget *ConnectPage::makeTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"connectTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tokens = new TokenPanel(m_services.session, m_services.book, m_services.transport, m_services.clock, m_tabs);
    m_tabs->addTab(m_tokens, tr("To&kens"));
    m_hops = new HopPanel(m_services.transport, m_services.signIn, m_services.session, m_tabs);
    m_tabs->addTab(m_hops, tr("OAuth &Hops"));
    auto *card = new Card({}, this);
    card->setBodyMargins(0);
    card->body()->addWidget(m_tabs);
    connect(m_tokens, &TokenPanel::remedyWanted, this, &ConnectPage::remedy);
    connect(m_hops, &HopPanel::remedyWanted, this, &ConnectPage::remedy);
    connect(m_tokens, &TokenPanel::told, this, &Page::statusChanged);
    connect(m_tokens, &TokenPanel::failed, this, &ConnectPage::showTokenTrouble);
    connect(m_tokens, &TokenPanel::selectionChanged, this, [this] { m_scopes->setGranted(m_tokens->grantedScopes()); });
    m_scopes->setGranted(m_tokens->grantedScopes());
    return card;
}

QString ConnectPage::help() const
{
    return tr(
        "A connection is your marketplace app against one HighLevel: the embedded emulator, which needs nothing, "
        "or live hosts.\n\n"
        "Steps\n\n"
        "Paste the install link from the developer portal and most of it fills itself. The client secret goes "
        "into the key store of your system and nowhere else.\n\n"
        "The callback\n\n"
        "The developer portal takes https:// redirect URLs only. Use a tunnel that forwards to the port shown, or "
        "any page of yours: then copy the address the browser landed on and paste it.\n\n"
        "Tokens\n\n"
        "They are refreshed by themselves, once for all who need them. A scope that was added to the app later "
        "comes only with a new consent.");
}

void ConnectPage::open(const Destination &destination)
{
    if (std::holds_alternative<ShowScopes>(destination))
        showStep(m_scopeStep);
}

void ConnectPage::showStep(StepCard *step)
{
    step->setOpen(true);
    QTimer::singleShot(0, m_steps, [this, step] { m_steps->ensureWidgetVisible(step); }); // once it has its size
}

void ConnectPage::remedy(OAuth::Remedy remedy)
{
    using OAuth::Remedy;
    switch (remedy) {
    case Remedy::None:
        break;
    case Remedy::OpenPortalStep:
        showStep(m_portalStep);
        break;
    case Remedy::OpenKeys:
        showStep(m_appStep);
        break;
    case Remedy::OpenRedirect:
        showStep(m_redirectStep);
        break;
    case Remedy::OpenScopes:
        showStep(m_scopeStep);
        break;
    case Remedy::OpenUrls:
        showStep(m_urlStep);
        break;
    case Remedy::Authorize:
        showStep(m_authorizeStep); // the button to press is there, or why it cannot be pressed yet
        if (auto *button = m_authorize->findChild<QPushButton *>(u"authorize"_s))
            button->setFocus();
        break;
    case Remedy::ShowTokens:
        m_tabs->setCurrentWidget(m_tokens);
        break;
    case Remedy::RefreshNow:
        m_tabs->setCurrentWidget(m_tokens);
        m_tokens->refresh();
        break;
    case Remedy::UseCurrentPath:
        if (m_draft.isLive()) {
            m_draft.authorizePath = OAuth::Connection::AuthorizePath::V2;
            m_isFilling = true;
            m_app->setConnection(m_draft);
            m_isFilling = false;
            m_save.start();
            showProblems();
            emit statusChanged(
                tr("The connection uses /v2/oauth/chooselocation now. Change links you handed out too."));
        } else {
            emit statusChanged(tr("Linesman uses the current path here already: change the link that you handed out."));
        }
        break;
    case Remedy::CopyRequest:
    case Remedy::CopyCall:
    case Remedy::CopyRefresher:
        QGuiApplication::clipboard()->setText(OAuth::exampleOf(remedy, m_draft.apiBase()));
        emit statusChanged(tr("Copied, without any secret: put your own values in."));
        break;
    }
}

void ConnectPage::setEmulatorAvailable(bool available)
{
    m_isEmulatorAvailable = available;
    m_emulator->setText(available ? tr("Connect to &Emulator") : tr("Start and Connect &Emulator"));
    m_emulator->setAccessibleName(available ? tr("Connect to Emulator") : tr("Start and Connect Emulator"));
}

void ConnectPage::showEmulatorResult(const std::optional<Linesman::Error> &error)
{
    if (!error)
        return;
    if (m_services.session.current())
        m_banner->show(Tone::Bad, describe(*error));
    else
        showFailed(*error);
}

void ConnectPage::showEvent(QShowEvent *event)
{
    m_tokens->setCounting(true);
    Page::showEvent(event);
}

void ConnectPage::hideEvent(QHideEvent *event)
{
    m_tokens->setCounting(false);
    Page::hideEvent(event);
}

void ConnectPage::newConnection()
{
    OAuth::Connections &connections = m_services.session.connections();
    const OAuth::Connection connection = Workspace::newConnection(connections.all());
    for (const Result<> &done : {connections.save(connection), connections.setCurrent(connection.id)}) {
        if (!done)
            m_banner->show(Tone::Bad, describe(done.error()));
    }
    m_portalStep->setOpen(true);
    if (auto *link = m_portal->findChild<QPushButton *>(u"haveApp"_s))
        link->setFocus();
}

void ConnectPage::removeConnection()
{
    const std::optional<OAuth::Connection> connection = m_services.session.current();
    if (!connection)
        return;
    ask(this,
        {u"removeConnectionQuestion"_s, tr("Remove Connection"),
         tr("Remove \"%1\" with its tokens and client secret?").arg(connection->name),
         tr("The app stays installed in HighLevel. History is kept."), tr("&Remove")},
        [this, id = connection->id] {
            deliver(m_services.session.remove(id), this, [this, id](const Result<> &removed) {
                if (!removed) {
                    showKeyStoreTrouble(removed.error());
                    return;
                }
                chooseAnother();
                if (const Result<> gone = m_services.book.removeAll(id); !gone)
                    m_banner->show(Tone::Bad, describe(gone.error()));
            });
        });
}

void ConnectPage::chooseAnother()
{
    OAuth::Connections &connections = m_services.session.connections();
    const QList<OAuth::Connection> &all = connections.all();
    if (all.isEmpty() || connections.current())
        return;
    // Nobody chose it: rather one where nothing is real.
    const auto made = std::find_if(all.begin(), all.end(), [](const OAuth::Connection &one) { return !one.isLive(); });
    const ConnectionId next = made == all.end() ? all.first().id : made->id;
    if (const Result<> chosen = connections.setCurrent(next); !chosen)
        m_banner->show(Tone::Bad, describe(chosen.error()));
}

OAuth::Connection ConnectPage::draft() const
{
    OAuth::Connection connection = m_urls->applied(m_portal->applied(m_scopes->applied(m_app->applied(m_draft))));
    connection.redirectUri = QUrl(m_redirect->text().trimmed());
    if (m_draft.isLive())
        return connection;
    OAuth::Connection emulator = m_draft; // the emulator gives the rest
    emulator.colour = connection.colour;
    emulator.setup = connection.setup;
    return emulator;
}

void ConnectPage::edited()
{
    if (m_isFilling)
        return;
    m_draft = draft();
    m_save.start();
    showProblems();
}

void ConnectPage::showConnection()
{
    const std::optional<OAuth::Connection> connection = m_services.session.current();
    m_remove->setEnabled(connection.has_value());
    if (!connection) {
        m_draft = OAuth::Connection();
        setSubtitle({});
        showEmpty(
            tr("Nothing is connected yet. The embedded emulator needs no account and no set-up; a live connection "
               "needs your marketplace app's keys."),
            tr("&Connect to the Emulator"));
        return;
    }
    showReady();
    const bool isOther = connection->id != m_draft.id;
    if (isOther) {
        m_save.stop();
        m_services.signIn.rest();
        m_authorize->clearError();
        m_app->clearSecret();
    } else if (m_save.isActive()) {
        return; // what is being typed is newer
    }
    m_draft = *connection;
    m_isFilling = true;
    m_portal->setConnection(*connection);
    m_app->setConnection(*connection);
    m_scopes->setConnection(*connection);
    m_urls->setConnection(*connection);
    const QString redirect = connection->redirectUri.toString();
    if (m_redirect->text().trimmed() != redirect)
        m_redirect->setText(redirect);
    m_redirectForm->setFixed(m_redirect, connection->isLive() ? QString() : tr("The emulator gives this."));
    m_isFilling = false;
    setSubtitle(connection->isLive() ? tr("%1: live, %2").arg(connection->name, connection->authorizePage().host())
                                     : tr("The embedded emulator at %1.").arg(connection->customApi.authority()));
    if (isOther) {
        StepCard *first = !connection->isLive()                                                ? m_authorizeStep
                          : connection->clientId.isEmpty() && connection->setup.done.isEmpty() ? m_portalStep
                                                                                               : m_appStep;
        first->setOpen(true);
        m_hasSecret = false;
        askForSecretState();
    }
    showProblems();
}

void ConnectPage::showProblems()
{
    const bool isLive = m_draft.isLive();
    const QList<Problem> found = isLive ? OAuth::problems(m_draft) : QList<Problem>();
    m_app->showProblems(found);
    m_redirectForm->setError(m_redirect,
                             m_redirect->text().isEmpty() ? QString() : sentenceFor(found, u"redirectUri"_s, true));
    const bool isTunnel = OAuth::callbackRoute(m_draft.redirectUri) == OAuth::CallbackRoute::Tunnel;
    m_redirectForm->setRowVisible(m_port, isLive && isTunnel);
    QString note = sentenceFor(found, u"redirectUri"_s, false);
    for (const OAuth::RedirectRemark &remark : OAuth::redirectRemarks(m_draft)) {
        if (remark.level == OAuth::RedirectRemark::Level::Note && isLive)
            note += (note.isEmpty() ? QString() : u"\n"_s) + remark.text;
    }
    m_route->setText(note);
    m_route->setVisible(!note.isEmpty());

    const int app = blockingCount(found, {u"apiUrl"_s, u"authorizeUrl"_s, u"clientId"_s});
    const bool keysReady = app == 0 && (m_hasSecret || !isLive);
    const auto state = [](StepCard *step, bool ready, const QString &todo) {
        step->setState(ready ? Tone::Good : Tone::Warn, ready ? StepCard::tr("done") : todo);
    };
    state(m_appStep, keysReady, app > 0 ? tr("keys missing") : tr("secret missing"));
    m_appStep->setSummary(m_draft.clientId);
    const bool redirectReady = blockingCount(found, {u"redirectUri"_s}) == 0;
    state(m_redirectStep, redirectReady, m_redirect->text().isEmpty() ? tr("missing") : tr("will not work"));
    m_redirectStep->setSummary(m_draft.redirectUri.toString());
    const bool scopesReady = blockingCount(found, {u"scopes"_s}) == 0;
    state(m_scopeStep, scopesReady, tr("none chosen"));
    m_scopeStep->setSummary(tr("%n scope(s) for %1", nullptr, int(m_draft.scopes.size()))
                                .arg(tr("%n provider kind(s)", nullptr, int(m_draft.kinds.size()))));

    m_portal->setConnection(m_draft); // what is to be copied changes with what is typed
    const int done = m_portal->doneCount();
    if (isLive)
        m_portalStep->setState(
            done == m_portal->count() ? Tone::Good : Tone::Neutral,
            tr("%1 of %2", "steps that were ticked").arg(QString::number(done), QString::number(m_portal->count())));
    else
        m_portalStep->setState(Tone::Neutral, tr("not needed"));
    m_portalStep->setSummary(isLive ? tr("What to click, and what to enter there")
                                    : tr("The emulator's app is there already."));
    m_urls->showProblems(m_draft);
    const OAuth::Setup &setup = m_draft.setup;
    const bool mixedUp = !setup.deliveryUrl.isEmpty() && setup.deliveryUrl == setup.webhookUrl;
    const bool hasUrls = !setup.deliveryUrl.isEmpty() && !setup.webhookUrl.isEmpty();
    m_urlStep->setState(mixedUp   ? Tone::Warn
                        : hasUrls ? Tone::Good
                                  : Tone::Neutral,
                        mixedUp   ? tr("mixed up")
                        : hasUrls ? StepCard::tr("done")
                                  : tr("not yet"));
    m_urlStep->setSummary(setup.deliveryUrl.toString());

    const OAuth::Tokens *tokens = m_services.session.tokens();
    const bool hasToken = tokens && !tokens->records().isEmpty();
    const QList<Finding> agencies = tokens && setup.distribution == OAuth::Setup::Distribution::Private
                                        ? OAuth::agencyFindings(tokens->records())
                                        : QList<Finding>();
    if (!agencies.isEmpty()) {
        m_portalStep->setState(Tone::Warn, agencies.first().id);
        m_portalStep->setSummary(agencies.first().meaning);
    }
    m_authorizeStep->setState(hasToken ? Tone::Good : Tone::Neutral, hasToken ? tr("signed in") : tr("not yet"));
    QString reason;
    if (!keysReady)
        reason = app > 0 ? tr("Step 2 is not finished: the app's keys are missing.")
                         : tr("Step 2 is not finished: enter the client secret.");
    else if (!redirectReady)
        reason = tr("Step 3 is not finished: the redirect URL will not work.");
    else if (!scopesReady)
        reason = tr("Step 4 is not finished: no scope is chosen.");
    m_authorize->setPossible(reason.isEmpty(), reason);
}

void ConnectPage::askForSecretState()
{
    if (!m_services.session.current())
        return;
    if (!m_draft.isLive()) { // made up, and kept in memory: nothing to ask a key store for
        m_hasSecret = true;
        showProblems();
        return;
    }
    OAuth::Tokens *tokens = m_services.session.tokens();
    deliver(tokens->hasClientSecret(), this, [this, id = m_draft.id](const Result<bool> &has) {
        if (id != m_draft.id)
            return;
        m_hasSecret = has.value_or(false);
        if (!has)
            showKeyStoreTrouble(has.error());
        const bool isSession = m_services.secrets.place() == ChosenStore::Place::Session;
        m_app->setSecretState(!m_hasSecret ? AppForm::SecretState::Missing
                              : isSession  ? AppForm::SecretState::KeptForSession
                                           : AppForm::SecretState::Kept);
        showProblems();
    });
}

void ConnectPage::keepSecret()
{
    OAuth::Tokens *tokens = m_services.session.tokens();
    if (!tokens)
        return;
    deliver(tokens->setClientSecret(m_app->typedSecret()), this, [this](const Result<> &kept) {
        if (!kept) {
            showKeyStoreTrouble(kept.error());
            return;
        }
        m_app->clearSecret();
        askForSecretState();
    });
}

void ConnectPage::showKeyStoreTrouble(const Error &error)
{
    if (error.kind != Error::Kind::Keychain) {
        m_banner->show(Tone::Bad, describe(error));
        return;
    }
    m_banner->show(Tone::Warn,
                   tr("There is no key store here, or it is locked: %1. Unlock it, or keep secrets in memory until "
                      "Linesman ends.")
                       .arg(error.detail),
                   tr("&Keep for This Session Only"));
}

void ConnectPage::showTokenTrouble(const Error &error)
{
    const bool isEmbedded = m_draft.target == OAuth::Connection::Target::Emulator && m_isEmulatorAvailable;
    // Nobody spent it: the emulator forgot what it gave, and whoever holds its connection signs in again.
    if (isEmbedded && OAuth::grantProblem(error) == OAuth::GrantProblem::Dead)
        emit statusChanged(tr("The emulator no longer knew this token: Linesman signs in to it again."));
    else
        showKeyStoreTrouble(error);
}

void ConnectPage::readInstallLink(const QString &link)
{
    const Result<OAuth::Connection> read = OAuth::withInstallLink(m_draft, link);
    if (!read) {
        m_app->showProblems(OAuth::problems(m_draft) +
                            QList<Problem>{{u"installLink"_s, describe(read.error()), true}});
        return;
    }
    m_draft = *read;
    m_draft.setup.tasks.clear(); // those that the link's scopes serve
    m_isFilling = true;
    m_app->setConnection(m_draft);
    m_scopes->setConnection(m_draft);
    m_redirect->setText(m_draft.redirectUri.toString());
    m_isFilling = false;
    m_save.start();
    showProblems();
}

void ConnectPage::authorize()
{
    m_authorize->clearError();
    if (const Result<> saved = m_services.session.connections().save(m_draft); !saved)
        m_banner->show(Tone::Bad, describe(saved.error()));
    m_save.stop();
    OAuth::Tokens *tokens = &m_services.session.tokensOf(m_draft);
    m_tabs->setCurrentWidget(m_hops); // each hop shows as it happens
    deliver(m_services.signIn.run(m_draft, tokens, quint16(m_port->value())), this,
            [this](const Result<OAuth::TokenSet> &ended) {
                if (!ended && ended.error().kind == Error::Kind::Keychain)
                    showKeyStoreTrouble(ended.error());
                else if (!ended && ended.error().kind != Error::Kind::Cancelled)
                    m_authorize->showError(ended.error());
                showProblems();
                if (ended)
                    m_tabs->setCurrentWidget(m_tokens);
                if (ended)
                    emit finished(Tone::Good, tr("Signed in to %1.").arg(m_draft.name), PageId::Connect);
            });
}

} // namespace Linesman::Ui
