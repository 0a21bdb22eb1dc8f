// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectpage.h"

#include "app/oauth/connectionproblems.h"
#include "app/oauth/exchangefindings.h"
#include "app/oauth/receiverport.h"
#include "app/oauth/tokenendpoint.h"
#include "ui/connect/appform.h"
#include "ui/connect/authorizepanel.h"
#include "ui/connect/connectionbuttons.h"
#include "ui/connect/connectsteps.h"
#include "ui/connect/hoppanel.h"
#include "ui/connect/scopeplan.h"
#include "ui/connect/tokenpanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fittingsplitter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ConnectPage::ConnectPage(const ConnectServices &services, QWidget *parent)
    : Page(tr("Connect"), parent)
    , m_services(services)
{
    m_buttons = new ConnectionButtons(m_services.session, m_services.book, this);
    connect(m_buttons, &ConnectionButtons::emulatorWanted, this, &ConnectPage::emulatorWanted);
    connect(m_buttons, &ConnectionButtons::created, this, [this] { m_steps->beginStep(ConnectSteps::Step::Portal); });
    connect(m_buttons, &ConnectionButtons::failed, this, &ConnectPage::showKeyStoreTrouble);
    for (QWidget *button : m_buttons->buttons())
        addAction(button);
    makeBanners();

    auto *split = new FittingSplitter(40, this);
    split->setObjectName(u"connectSplitter"_s);
    makeSteps(split);
    split->addWidget(makeTabs());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({1000, 1100}); // px, only their ratio counts: about half each, whatever either would like
    body()->addWidget(split, 1);

    m_save.setSingleShot(true);
    m_save.setInterval(300);
    connect(&m_save, &QTimer::timeout, this, [this] {
        if (const Result<> saved = m_services.session.connections().save(m_draft); !saved)
            m_banner->show(Tone::Bad, describe(saved.error()));
    });
    connect(this, &Page::emptyAction, this, &ConnectPage::emulatorWanted);
    connect(this, &Page::emptyLink, m_buttons, &ConnectionButtons::create);
    connect(this, &Page::retried, this, &ConnectPage::emulatorWanted);
    connect(&m_services.session, &OAuth::Session::currentChanged, this, &ConnectPage::showConnection);
    connect(&m_services.session, &OAuth::Session::tokensChanged, this, &ConnectPage::showProblems);
    connect(&m_services.secrets, &ChosenStore::placeChanged, this, &ConnectPage::askForSecretState);
    showConnection();
}

void ConnectPage::makeBanners()
{
    m_banner = new Banner(this);
    m_banner->setObjectName(u"keyStoreBanner"_s);
    m_banner->hide();
    connect(m_banner, &Banner::pressed, this, [this] {
        m_services.secrets.keepForThisSession();
        m_banner->hide();
        if (!m_steps->app().typedSecret().isEmpty())
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
}

void ConnectPage::makeSteps(QSplitter *split)
{
    m_steps = new ConnectSteps(m_services.signIn, m_services.settings.value(OAuth::ReceiverPortSetting), split);
    connect(m_steps, &ConnectSteps::edited, this, &ConnectPage::edited);
    connect(m_steps, &ConnectSteps::secretEntered, this, &ConnectPage::keepSecret);
    connect(m_steps, &ConnectSteps::installLinkPasted, this, &ConnectPage::readInstallLink);
    connect(m_steps, &ConnectSteps::receiverPortChanged, this,
            [this](int port) { m_services.settings.set(OAuth::ReceiverPortSetting, port); });
    connect(m_steps, &ConnectSteps::providersWanted, this, [this] { emit destinationWanted(PageId::Providers); });
    connect(m_steps, &ConnectSteps::authorizeWanted, this, &ConnectPage::authorize);
    connect(m_steps, &ConnectSteps::remedyWanted, this, &ConnectPage::remedy);
    connect(m_steps, &ConnectSteps::browserWanted, this, &ConnectPage::browserWanted);
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
    connect(m_tokens, &TokenPanel::selectionChanged, this,
            [this] { m_steps->scopes().setGranted(m_tokens->grantedScopes()); });
    m_steps->scopes().setGranted(m_tokens->grantedScopes());
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

QWidget *ConnectPage::firstFocus()
{
    return look() == Look::Ready ? m_steps : nullptr;
}

void ConnectPage::open(const Destination &destination)
{
    if (std::holds_alternative<ShowScopes>(destination))
        m_steps->showStep(ConnectSteps::Step::Scopes);
}

void ConnectPage::setEmulatorAvailable(bool available)
{
    m_isEmulatorAvailable = available;
    m_buttons->setEmulatorAvailable(available);
}

void ConnectPage::showEmulatorResult(const std::optional<Linesman::Error> &error)
{
    if (!error) {
        m_banner->hide(); // whatever it said of the emulator is over
        return;
    }
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

OAuth::Connection ConnectPage::draft() const
{
    const OAuth::Connection connection = m_steps->applied(m_draft);
    if (m_draft.isLive())
        return connection;
    OAuth::Connection emulator = m_draft; // the emulator gives the rest
    emulator.colour = connection.colour;
    emulator.caFile = connection.caFile;
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
    m_buttons->setRemovable(connection.has_value());
    if (!connection) {
        m_draft = OAuth::Connection();
        setSubtitle({});
        showEmpty(tr("Nothing is connected yet"),
                  tr("The embedded emulator needs no account and no set-up; a live connection needs your marketplace "
                     "app's keys."),
                  tr("&Connect to the Emulator"), tr("New &live connection"));
        return;
    }
    showReady();
    const bool isOther = connection->id != m_draft.id;
    if (isOther) {
        m_save.stop();
        m_services.signIn.rest();
        m_steps->authorization().clearError();
        m_steps->app().clearSecret();
    } else if (m_save.isActive()) {
        return; // what is being typed is newer
    }
    m_draft = *connection;
    m_isFilling = true;
    m_steps->setConnection(*connection);
    m_isFilling = false;
    const QString host = connection->authorizePage().host();
    setSubtitle(!connection->isLive() ? tr("The embedded emulator at %1.").arg(connection->customApi.authority())
                : host.isEmpty()      ? tr("%1: live, no address yet").arg(connection->name)
                                      : tr("%1: live, %2").arg(connection->name, host));
    if (isOther) {
        m_steps->openStep(ConnectSteps::firstStep(*connection));
        m_hasSecret = false;
        askForSecretState();
    }
    showProblems();
}

void ConnectPage::showProblems()
{
    const QList<Problem> problems = m_draft.isLive() ? OAuth::problems(m_draft) : QList<Problem>();
    const OAuth::Tokens *tokens = m_services.session.tokens();
    m_steps->showProblems(m_draft, problems, m_hasSecret, tokens ? tokens->records() : QList<OAuth::TokenRecord>());
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
        m_steps->app().setSecretState(!m_hasSecret ? AppForm::SecretState::Missing
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
    deliver(tokens->setClientSecret(m_steps->app().typedSecret()), this, [this](const Result<> &kept) {
        if (!kept) {
            showKeyStoreTrouble(kept.error());
            return;
        }
        m_steps->app().clearSecret();
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
        m_steps->app().showProblems(OAuth::problems(m_draft) +
                                    QList<Problem>{{u"installLink"_s, describe(read.error()), true}});
        return;
    }
    m_draft = *read;
    m_draft.setup.tasks.clear(); // those that the link's scopes serve
    m_isFilling = true;
    m_steps->setFromInstallLink(m_draft);
    m_isFilling = false;
    m_save.start();
    showProblems();
}

void ConnectPage::authorize()
{
    m_steps->authorization().clearError();
    if (const Result<> saved = m_services.session.connections().save(m_draft); !saved)
        m_banner->show(Tone::Bad, describe(saved.error()));
    m_save.stop();
    OAuth::Tokens *tokens = &m_services.session.tokensOf(m_draft);
    m_tabs->setCurrentWidget(m_hops); // each hop shows as it happens
    deliver(m_services.signIn.run(m_draft, tokens, quint16(m_steps->receiverPort())), this,
            [this](const Result<OAuth::TokenSet> &ended) {
                if (!ended && ended.error().kind == Error::Kind::Keychain)
                    showKeyStoreTrouble(ended.error());
                else if (!ended && ended.error().kind != Error::Kind::Cancelled)
                    m_steps->authorization().showError(ended.error());
                showProblems();
                if (!ended)
                    return;
                m_banner->hide();
                m_tabs->setCurrentWidget(m_tokens);
                emit finished(Tone::Good, tr("Signed in to %1.").arg(m_draft.name), PageId::Connect);
            });
}

} // namespace Linesman::Ui
