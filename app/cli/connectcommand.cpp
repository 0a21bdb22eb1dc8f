// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectcommand.h"

#include "app/cli/apiconnection.h"
#include "app/cli/command.h"
#include "app/cli/connectoptions.h"
#include "app/cli/fieldoptions.h"
#include "app/cli/secretinput.h"
#include "app/cli/terminal.h"
#include "app/cli/tokenjson.h"
#include "app/core/outputfile.h"
#include "app/oauth/authorization.h"
#include "app/oauth/connectionproblems.h"
#include "app/oauth/exchangefindings.h"
#include "app/oauth/findings.h"
#include "app/oauth/installlink.h"
#include "app/oauth/scopenames.h"
#include "app/oauth/scopeplan.h"
#include "app/providers/kind.h"
#include "app/workspace/newconnection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSocketNotifier>

#include <memory>
#include <unistd.h>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char Footer[] =
    "The address of the consent page is printed: open it, choose a location or the company, and the "
    "callback arrives by\n"
    "itself (loopback, or a tunnel that forwards to --port). Otherwise paste the address that the "
    "browser landed on, one\n"
    "line on standard input. The client secret is asked for at the terminal, or comes from "
    "--client-secret-file; with -\n"
    "it is the first line of standard input. It goes into the key store and nowhere else.\n"
    "With --token-output no key store is needed and nothing is kept: the access token alone, which lives a "
    "day, goes into\n"
    "FILE, for --token-file of other commands; - prints it, and everything else goes to standard error.\n"
    "Statuses: 0 signed in, 1 refused, 2 wrong usage, 3 no key store, port taken. --json prints "
    "{event: finding, ...},\n"
    "{event: authorize, url, receiver}, {event: hop, hop, url, status, verdict, findings}, {event: "
    "decision} for a code\n"
    "without state, and in the end {event: token, ...} as the command token does.";

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::ConnectCommand)
public:
    static QString open() { return tr("Open this address in your browser:"); }
    static QString waiting(const QString &receiver)
    {
        return tr("Waiting for the callback at %1; or paste the address that the browser landed on:").arg(receiver);
    }
    static QString decide() { return tr("Type y to use it, or go on in the browser."); }
    static QString handedOut(const QString &file)
    {
        return tr("The access token is in %1; nothing else was kept. Use it with --token-file.").arg(file);
    }
    static QString askForSecret() { return tr("Client secret:"); }
};

class Connect
{
public:
    Connect(ApiConnection &api, ConnectOptions options, bool json)
        : m_api(api)
        , m_options(std::move(options))
        , m_json(json)
    {
    }
    Task<int> run();

private:
    Result<OAuth::Connection> begun();
    Result<OAuth::Connection> draft();
    void applyOptions(OAuth::Connection &connection) const;
    Task<Result<>> keepSecret();
    Task<Result<>> begin(OAuth::Connection connection);
    Result<> handOut(const OAuth::TokenSet &tokens) const;
    void watch();
    void readPasted();
    void tellHop(const Exchange &hop);
    void tellFinding(const Finding &finding) const;

    ApiConnection &m_api;
    const ConnectOptions m_options;
    const bool m_json;
    std::unique_ptr<QSocketNotifier> m_input;
    QByteArray m_typed;
};

/*! The kept connection that was named, or a new one. */
Result<OAuth::Connection> Connect::begun()
{
    const Result<OAuth::Connections *> kept = m_api.connections();
    if (!kept)
        return failure(kept.error());
    const QString name = m_options.connection;
    if (name.isEmpty())
        return Workspace::newConnection((*kept)->all());
    for (const OAuth::Connection &one : (*kept)->all()) {
        if (one.id.text() != name && one.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!one.isLive())
            return failure(Error::Kind::BadInput, u"the emulator's connection signs in by itself"_s);
        return one;
    }
    return failure(Error::Kind::BadInput, u"--connection: there is no connection \"%1\""_s.arg(name));
}

Result<OAuth::Connection> Connect::draft()
{
    Result<OAuth::Connection> connection = begun();
    if (!connection)
        return connection;
    if (!m_options.link.isEmpty()) {
        connection = OAuth::withInstallLink(*connection, m_options.link);
        if (!connection)
            return connection;
        for (const Finding &finding : OAuth::linkFindings(*OAuth::readLink(m_options.link)))
            tellFinding(finding);
    }
    applyOptions(*connection);
    return connection;
}

void Connect::applyOptions(OAuth::Connection &connection) const
{
    const auto set = [](QString &field, const QString &given) {
        if (!given.isEmpty())
            field = given;
    };
    set(connection.name, m_options.name);
    set(connection.clientId, m_options.clientId);
    set(connection.versionId, m_options.versionId);
    if (m_options.whiteLabel)
        connection.target = OAuth::Connection::Target::WhiteLabel;
    if (!m_options.api.isEmpty()) {
        connection.target = OAuth::Connection::Target::Custom;
        connection.customApi = QUrl(m_options.api);
    }
    if (!m_options.pages.isEmpty())
        connection.customAuthorize = QUrl(m_options.pages);
    // One from the environment is of this shell and not of the connection, and a pipe is read once.
    if (QFileInfo(m_options.caFile).isFile() && m_options.caFile != qEnvironmentVariable("SSL_CERT_FILE"))
        connection.caFile = QFileInfo(m_options.caFile).absoluteFilePath();
    if (m_options.olderPath)
        connection.authorizePath = OAuth::Connection::AuthorizePath::Older;
    if (!m_options.redirectUri.isEmpty())
        connection.redirectUri = QUrl(m_options.redirectUri);
    if (!m_options.kinds.isEmpty())
        connection.kinds.clear();
    for (const QString &kind : m_options.kinds) {
        if (const auto known = Providers::kindFromText(kind))
            connection.kinds.append(Providers::kindName(*known));
    }
    if (!m_options.tasks.isEmpty())
        connection.setup.tasks = m_options.tasks;
    if (!m_options.scopes.isEmpty())
        connection.scopes = OAuth::scopesFromText(m_options.scopes.join(u' '));
    else if (connection.scopes.isEmpty() || !m_options.kinds.isEmpty() || !m_options.tasks.isEmpty())
        connection.scopes = OAuth::namesOf(OAuth::planScopes(connection.kinds, connection.setup.tasks));
}

void Connect::tellFinding(const Finding &finding) const
{
    if (m_json) {
        QJsonObject line = finding.toJson();
        line.insert(u"event"_s, u"finding"_s);
        printJson(line);
        return;
    }
    say(u"%1 %2: %3 %4"_s.arg(finding.id, finding.title, finding.meaning, finding.nextStep));
}

void Connect::tellHop(const Exchange &hop)
{
    if (hop.channel != Exchange::Channel::OAuth || hop.eventType == "oauth.browser"_L1)
        return;
    const QList<Finding> findings = hop.eventType == "oauth.callback"_L1 ? QList<Finding>() : OAuth::findingsIn(hop);
    if (m_json) {
        QJsonArray ids;
        for (const Finding &finding : findings)
            ids.append(finding.id);
        printJson({{u"event"_s, u"hop"_s},
                   {u"hop"_s, hop.eventType},
                   {u"url"_s, hop.url},
                   {u"status"_s, hop.status},
                   {u"verdict"_s, hop.verdict},
                   {u"findings"_s, ids}});
    } else {
        say(u"%1: %2"_s.arg(hop.eventType, hop.status ? QString::number(hop.status) : hop.verdict));
    }
    for (const Finding &finding : findings)
        tellFinding(finding);
}

void Connect::readPasted()
{
    char bytes[4096];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0) {
        m_input->setEnabled(false);
        return;
    }
    m_typed.append(bytes, count);
    for (qsizetype end = m_typed.indexOf('\n'); end >= 0; end = m_typed.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_typed.left(end)).trimmed();
        m_typed.remove(0, end + 1);
        if (line.isEmpty())
            continue;
        if (m_api.signIn().stage() == OAuth::SignIn::Stage::DecisionNeeded &&
            line.compare("y"_L1, Qt::CaseInsensitive) == 0)
            m_api.signIn().acceptWithoutState();
        else if (const Result<> taken = m_api.signIn().paste(line); !taken)
            complainOf(taken.error());
    }
}

void Connect::watch()
{
    OAuth::SignIn &signIn = m_api.signIn();
    QObject::connect(&m_api.transport(), &HighLevel::Transport::exchanged, &signIn,
                     [this](const Exchange &hop) { tellHop(hop); });
    QObject::connect(&signIn, &OAuth::SignIn::hopped, &signIn, [this](const Exchange &hop) { tellHop(hop); });
    QObject::connect(&signIn, &OAuth::SignIn::browserNeeded, &signIn, [this, &signIn](const QUrl &page) {
        const QString receiver = u"http://127.0.0.1:%1"_s.arg(signIn.receiverPort());
        if (m_json) {
            printJson({{u"event"_s, u"authorize"_s},
                       {u"url"_s, page.toString(QUrl::FullyEncoded)},
                       {u"receiver"_s, receiver}});
        } else {
            const QString text = Texts::open() + u"\n\n  %1\n\n"_s.arg(QString::fromLatin1(page.toEncoded()));
            if (m_options.tokenOutput == "-"_L1) // standard output is the token's
                sayPart(text);
            else
                printText(text);
            say(Texts::waiting(receiver));
        }
        m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        QObject::connect(m_input.get(), &QSocketNotifier::activated, &signIn, [this] { readPasted(); });
    });
    QObject::connect(&signIn, &OAuth::SignIn::stageChanged, &signIn, [this, &signIn](OAuth::SignIn::Stage stage) {
        if (stage != OAuth::SignIn::Stage::DecisionNeeded)
            return;
        if (m_options.acceptWithoutState) {
            signIn.acceptWithoutState();
            return;
        }
        if (m_json)
            printJson({{u"event"_s, u"decision"_s}, {u"finding"_s, u"O-10"_s}});
        tellFinding(OAuth::finding("O-10"_L1));
        say(Texts::decide());
    });
}

Task<Result<>> Connect::keepSecret()
{
    Result<QString> secret = secretFrom(m_options.secretFile);
    if (!secret)
        co_return failure(secret.error());
    if (secret->isEmpty()) {
        const Result<bool> has = co_await m_api.tokens().hasClientSecret();
        if (!has)
            co_return failure(has.error());
        if (*has)
            co_return Result<>();
        if (isTerminal(Stream::Input))
            secret = promptSecret(Texts::askForSecret() + u' ');
        if (secret->isEmpty())
            co_return failure(Error::Kind::BadInput, u"the client secret is needed: --client-secret-file FILE"_s);
    }
    const QString given = *secret;
    co_return co_await m_api.tokens().setClientSecret(given);
}

/*! Kept, or with --token-output only used. */
Task<Result<>> Connect::begin(OAuth::Connection connection)
{
    if (m_options.tokenOutput.isEmpty())
        co_return co_await m_api.begin(connection);
    m_api.use(connection);
    const QString file = m_options.tokenOutput;
    co_return file == "-"_L1 ? Result<>() : OutputFile::check(file);
}

Result<> Connect::handOut(const OAuth::TokenSet &tokens) const
{
    const QString file = m_options.tokenOutput;
    const Result<> written = OutputFile::write(file, tokens.accessToken.toUtf8() + '\n', OutputFile::Readers::Owner);
    if (written && file != "-"_L1)
        say(Texts::handedOut(file));
    return written;
}

Task<int> Connect::run()
{
    if (!m_options.caFile.isEmpty()) {
        const Result<> trusted = m_api.transport().addCertificateAuthorities(m_options.caFile);
        if (!trusted)
            co_return wrongUsage(trusted.error().detail);
    }
    const Result<OAuth::Connection> made = draft();
    if (!made)
        co_return made.error().kind == Error::Kind::BadInput ? wrongUsage(made.error().detail)
                                                             : couldNotStart(made.error());
    const OAuth::Connection connection = *made;
    const QList<Problem> problems = problemsFrom([&] { return OAuth::problems(connection); });
    for (const Problem &problem : problems)
        complain(u"linesman-cli: "_s + problemLine(problem));
    if (isBlocked(problems))
        co_return WrongUsage;
    for (const Finding &finding : OAuth::setupFindings(connection)) {
        if (m_options.link.isEmpty())
            tellFinding(finding);
    }
    const Result<> begun = co_await begin(connection);
    if (!begun)
        co_return couldNotStart(begun.error());
    const Result<> secret = co_await keepSecret();
    if (!secret)
        co_return secret.error().kind == Error::Kind::BadInput ? wrongUsage(secret.error().detail)
                                                               : couldNotStart(secret.error());
    watch();
    OAuth::Tokens *tokens = &m_api.tokens();
    const QString approve = m_options.approve;
    const quint16 port = m_options.port;
    Result<OAuth::TokenSet> signedIn = failure(Error::Kind::Cancelled, QString());
    if (approve.isEmpty())
        signedIn = co_await m_api.signIn().run(connection, tokens, port);
    else
        signedIn = co_await m_api.signIn().runAtOnce(connection, tokens, approve);
    m_input.reset();
    if (!signedIn) {
        const bool couldNot = signedIn.error().kind == Error::Kind::Port;
        co_return couldNot ? couldNotStart(signedIn.error()) : callFailed(signedIn.error());
    }
    if (!m_options.tokenOutput.isEmpty()) {
        if (const Result<> written = handOut(*signedIn); !written)
            co_return couldNotStart(written.error());
        if (m_options.tokenOutput == "-"_L1)
            co_return Passed;
    }
    if (const std::optional<OAuth::TokenRecord> record = tokens->record(signedIn->install())) {
        if (m_json)
            printJson(tokenJson(connection, *record, m_api.clock()));
        else
            printLine(tokenLine(connection, *record, m_api.clock()));
    }
    co_return Passed;
}

int runConnect(const Common &common, const ConnectOptions &options)
{
    const bool isHandedOut = !options.tokenOutput.isEmpty();
    if (options.tokenOutput == "-"_L1 && common.json)
        return wrongUsage(u"--token-output - and --json would both go to standard output: name a file"_s);
    Common ours = common;
    ours.noHistory = common.noHistory || isHandedOut; // no folder is made, and no exchange of the sign-in is kept
    const Result<std::unique_ptr<Workspace::Storage>> storage =
        isHandedOut ? openStorageIfPossible(ours) : openStorage(ours);
    if (!storage)
        return couldNotStart(storage.error());
    ApiConnection api(**storage);
    Connect connect(api, options, common.json);
    return runToEnd(connect.run(), api.signIn(), [&api] { api.cancel(); });
}

} // namespace

void addConnectCommand(const Command &program)
{
    const Command command =
        program.subcommand("connect", "Sign in to an app, with the browser or by paste, and keep it");
    command.footer(Footer);
    const auto options = std::make_shared<ConnectOptions>();
    addConnectOptions(command, *options);
    command.onRun([options](const Common &common) { return runConnect(common, *options); });
}

} // namespace Linesman::Cli
