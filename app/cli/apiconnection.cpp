// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apiconnection.h"

#include "app/cli/command.h"
#include "app/cli/commandhelp.h"
#include "app/cli/endpointoptions.h"
#include "app/cli/secretinput.h"
#include "app/cli/terminal.h"
#include "app/core/url.h"
#include "app/facts/errorbook.h"
#include "app/linetest/run.h"
#include "app/oauth/claims.h"
#include "app/workspace/newconnection.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::ApiConnection)
public:
    static QString needsYes(const QString &connection)
    {
        return tr("This writes to live HighLevel (%1). Give --yes to do it without being asked.").arg(connection);
    }
    //: %1 is a connection, %2 a sentence that says what would be done.
    static QString question(const QString &connection, const QString &what)
    {
        return tr("LIVE, %1: %2 Go on?").arg(connection, what);
    }
};

/*! The access token that somebody gave; empty when none. Fails with BadInput or Storage. */
Result<QString> givenToken(const ConnectionOptions &options)
{
    if (!options.tokenFile.isEmpty()) {
        Result<QString> token = secretFrom(options.tokenFile);
        if (token && token->isEmpty())
            return failure(Error::Kind::BadInput, u"--token-file: there is no token in it"_s);
        return token;
    }
    return options.connection.isEmpty() ? qEnvironmentVariable("LINESMAN_TOKEN").trimmed() : QString();
}

bool isNamed(const OAuth::Connection &connection, const QString &name)
{
    return connection.id.text() == name || connection.name.compare(name, Qt::CaseInsensitive) == 0;
}
} // namespace

void addConnectionOptions(const Command &command, ConnectionOptions &options, Access access)
{
    const Option kept =
        command.option("--connection", options.connection, "Name of a kept connection (default: the one in use)")
            .valueName("CONNECTION");
    const Option emulator =
        command.option("--emulator", options.emulator, "A running emulator; needs nothing to be set up")
            .webAddress()
            .excludes(kept);
    addControlTokenOption(command, options.controlTokenFile, emulator);
    command
        .option("--token-file", options.tokenFile,
                "Access token to call with, kept nowhere; - for a line of standard input.\n"
                "Otherwise from LINESMAN_TOKEN, when nothing else is named")
        .valueName("FILE")
        .excludes(emulator);
    command.option("--api-url", options.apiUrl, "Where that token is good (default: live HighLevel)")
        .webAddress()
        .excludes(emulator);
    addCaOption(command, options.caFile);
    if (access == Access::Writes)
        command.flag("--yes", options.yes, "Write to live HighLevel without asking");
}

ApiConnection::ApiConnection(Workspace::Storage &storage)
    : m_services(storage.directory)
{
    if (History::Store *history = historyIfPossible(storage))
        QObject::connect(&m_services.transport, &HighLevel::Transport::exchanged, history, &History::Store::record);
}

ApiConnection::~ApiConnection() = default;

void ApiConnection::cancel()
{
    m_isCancelled = true;
    m_services.signIn.cancel();
    m_services.transport.cancelAll();
}

Task<Result<>> ApiConnection::open(ConnectionOptions options)
{
    m_yes = options.yes;
    if (!options.caFile.isEmpty()) {
        const Result<> trusted = m_services.transport.addCertificateAuthorities(options.caFile);
        if (!trusted)
            co_return failure(trusted.error());
    }
    const Result<OAuth::Connections *> loaded = connections();
    if (!loaded)
        co_return failure(loaded.error());
    if (!options.emulator.isEmpty()) {
        const EmulatorChoice choice{options.emulator, options.controlTokenFile, options.caFile};
        co_return co_await openEmulator(choice);
    }
    const Result<QString> given = givenToken(options);
    if (!given)
        co_return failure(given.error());
    if (given->isEmpty() && !options.apiUrl.isEmpty())
        co_return failure(Error::Kind::BadInput, u"--api-url needs a token: --token-file or LINESMAN_TOKEN"_s);
    const Result<OAuth::Connection> chosen = chosenConnection(options.connection);
    if (!given->isEmpty() && (chosen || options.connection.isEmpty())) {
        const QString token = *given;
        const QUrl api(options.apiUrl);
        const OAuth::Connection named = options.connection.isEmpty() ? OAuth::Connection() : *chosen;
        co_return co_await openToken(token, api, named);
    }
    if (!chosen)
        co_return failure(chosen.error());
    m_connection = *chosen;
    if (!m_connection.isLive()) {
        const QString authority = options.caFile.isEmpty() ? m_connection.caFile : options.caFile;
        const EmulatorChoice choice{m_connection.apiBase().toString(), options.controlTokenFile, authority};
        co_return co_await openEmulator(choice);
    }
    co_return co_await m_services.keychain.probe();
}

/*! The one named, or the one in use. Fails with BadInput. */
Result<OAuth::Connection> ApiConnection::chosenConnection(const QString &name)
{
    if (name.isEmpty()) {
        if (const std::optional<OAuth::Connection> current = m_services.connections.current())
            return *current;
        return failure(Error::Kind::BadInput, u"no connection is in use: name one with --connection, an emulator with "
                                              "--emulator, or give a token with --token-file"_s);
    }
    QStringList names;
    for (const OAuth::Connection &connection : m_services.connections.all()) {
        if (isNamed(connection, name))
            return connection;
        names.append(connection.name);
    }
    return failure(Error::Kind::BadInput,
                   u"--connection: there is no connection \"%1\"%2"_s.arg(name, didYouMean(name, names)));
}

/*! Whose \a token it is says the token itself; of one that does not, LINESMAN_LOCATION. */
Task<Result<>> ApiConnection::openToken(QString token, QUrl api, OAuth::Connection connection)
{
    m_services.session.keepNothing();
    m_connection = connection;
    if (m_connection.id.isEmpty()) {
        m_connection.id = ConnectionId(u"given-token"_s);
        m_connection.name = api.isEmpty() ? u"HighLevel"_s : api.host();
        m_connection.target = api.isEmpty() ? OAuth::Connection::Target::Standard : OAuth::Connection::Target::Custom;
    }
    if (!api.isEmpty())
        m_connection.customApi = api;
    const std::optional<OAuth::Claims> claims = OAuth::claimsOf(token);
    const bool isCompany = claims && claims->authClass == HighLevel::tokenClassName(HighLevel::TokenClass::Company);
    const QString owner =
        claims && !claims->authClassId.isEmpty() ? claims->authClassId : qEnvironmentVariable("LINESMAN_LOCATION");
    if (owner.isEmpty())
        co_return failure(Error::Kind::BadInput,
                          u"the access token does not say which location it is for: name it in LINESMAN_LOCATION"_s);
    OAuth::TokenSet set;
    set.accessToken = token;
    set.tokenClass = isCompany ? HighLevel::TokenClass::Company : HighLevel::TokenClass::Location;
    if (isCompany)
        set.companyId = CompanyId(owner);
    else
        set.locationId = LocationId(owner);
    set.expiresAt = claims && claims->expiresAt.isValid() ? claims->expiresAt : clock().now().addDays(1);
    set.scopes = claims ? claims->scopes : QStringList();
    if (isLoopback(m_connection.apiBase()))
        m_services.transport.allowUnencrypted(m_connection.apiBase().host());
    OAuth::Tokens &known = tokens();
    co_return co_await known.store(set);
}

Result<OAuth::Connections *> ApiConnection::connections()
{
    if (!m_loaded) {
        const Result<> loaded = m_services.connections.load();
        if (!loaded)
            return failure(loaded.error());
        m_loaded = true;
    }
    return &m_services.connections;
}

Task<Result<>> ApiConnection::begin(OAuth::Connection connection)
{
    m_connection = connection;
    if (m_connection.isLive()) {
        const Result<> usable = co_await m_services.keychain.probe();
        if (!usable)
            co_return failure(usable.error());
    }
    const Result<> kept = m_services.connections.save(m_connection);
    if (!kept)
        co_return failure(kept.error());
    const ConnectionId id = m_connection.id;
    co_return m_services.connections.setCurrent(id);
}

void ApiConnection::use(const OAuth::Connection &connection)
{
    m_services.session.keepNothing();
    m_connection = connection;
}

Task<Result<>> ApiConnection::openEmulator(EmulatorChoice choice)
{
    LineTest::ControlClient control;
    const Result<> ready = useEmulator(&control, choice);
    if (!ready)
        co_return failure(ready.error());
    const Result<LineTest::Plan> asked = co_await askEmulator(&control);
    if (!asked)
        co_return failure(asked.error());
    m_emulator = asked->emulator;
    for (const LineTest::BehaviourSwitch &behaviour : asked->switches)
        m_sides.insert(behaviour.id, behaviour.side);
    m_connection = Workspace::emulatorConnection({}, *m_emulator);
    m_services.transport.allowUnencrypted(m_connection.apiBase().host());
    OAuth::Tokens &known = tokens();
    const QString secret = m_emulator->clientSecret;
    const Result<> kept = co_await known.setClientSecret(secret);
    if (!kept)
        co_return failure(kept.error());
    // The company alone: each authorization sends an INSTALL, and its token makes the locations' when they are needed.
    const QString company = m_emulator->companyId;
    const OAuth::Connection connection = m_connection;
    const Result<OAuth::TokenSet> signedIn = co_await m_services.signIn.runAtOnce(connection, &known, company);
    if (!signedIn)
        co_return failure(signedIn.error());
    co_return Result<>();
}

QList<LocationId> ApiConnection::locations()
{
    QList<LocationId> found;
    for (const OAuth::TokenRecord &record : tokens().records()) {
        if (record.install.tokenClass == HighLevel::TokenClass::Location)
            found.append(LocationId(record.install.id));
    }
    if (m_emulator) {
        for (const Emulator::EmulatorDescription::Location &location : m_emulator->locations) {
            const LocationId id(location.id);
            if (location.installed && !found.contains(id))
                found.append(id);
        }
    }
    return found;
}

Result<LocationId> ApiConnection::location(const QString &named)
{
    if (!named.isEmpty())
        return LocationId(named);
    const QList<LocationId> known = locations();
    if (known.isEmpty())
        return failure(Error::Kind::BadInput, u"no location has a token here: name one with --location"_s);
    return known.first();
}

Result<CompanyId> ApiConnection::company()
{
    for (const OAuth::TokenRecord &record : tokens().records()) {
        if (record.install.tokenClass == HighLevel::TokenClass::Company)
            return CompanyId(record.install.id);
    }
    return failure(Error::Kind::BadInput,
                   u"no company has a token here: authorize the company with \"linesman-cli connect\""_s);
}

bool ApiConnection::confirmLiveWrite(const QString &what)
{
    if (!m_connection.isLive() || isLoopback(m_connection.apiBase()) || m_yes)
        return true;
    if (!isTerminal(Stream::Input)) {
        complain(u"linesman-cli: %1"_s.arg(Texts::needsYes(m_connection.name)));
        return false;
    }
    sayPart(Texts::question(m_connection.name, what) + u" [y/N] "_s);
    const QByteArray answer = readInputLine();
    return answer.startsWith('y') || answer.startsWith('Y');
}

int notOpened(const Error &error)
{
    return error.kind == Error::Kind::BadInput ? wrongUsage(error.detail) : couldNotStart(error);
}

int callFailed(const Error &error)
{
    if (error.kind == Error::Kind::Keychain)
        return couldNotStart(error);
    complainOf(error);
    return CheckFailed;
}

int runToEnd(Task<int> &&task, QObject &context, const std::function<void()> &stop)
{
    onStopSignal(stop);
    int status = -1;
    deliver(std::move(task), &context, [&status](int ended) {
        status = ended;
        QCoreApplication::exit(ended); // no effect when it ended before the loop began
    });
    if (status < 0)
        status = QCoreApplication::exec();
    onStopSignal({});
    return status;
}

namespace {
Task<int> openAndWork(ApiConnection *api, ConnectionOptions options,
                      const std::function<Task<int>(ApiConnection &)> *work)
{
    const Result<> opened = co_await api->open(options);
    if (!opened)
        co_return notOpened(opened.error());
    co_return co_await (*work)(*api);
}
} // namespace

int withConnection(const Common &common, const ConnectionOptions &options,
                   const std::function<Task<int>(ApiConnection &)> &work)
{
    const bool needsFolder =
        options.emulator.isEmpty() && options.tokenFile.isEmpty() && qEnvironmentVariableIsEmpty("LINESMAN_TOKEN");
    std::optional<QTemporaryDir> passing; // gone last
    Result<std::unique_ptr<Workspace::Storage>> storage =
        needsFolder ? openStorage(common) : openStorageIfPossible(common);
    if (!storage)
        return couldNotStart(storage.error());
    if (!options.emulator.isEmpty() && !(*storage)->keepsHistory) {
        // What is known of an emulator's providers and locations is kept as long as the command runs.
        passing.emplace();
        const QString ownErrors = (*storage)->directory.path() + "/errors.d"_L1;
        const Result<DataDirectory> directory =
            passing->isValid() ? DataDirectory::open(passing->path()) : (*storage)->directory;
        storage = std::make_unique<Workspace::Storage>(directory.value_or((*storage)->directory));
        (*storage)->keepsHistory = false;
        (void)Facts::readOwnErrors(ownErrors);
    }
    ApiConnection api(**storage);
    return runToEnd(openAndWork(&api, options, &work), api.signIn(), [&api] { api.cancel(); });
}

} // namespace Linesman::Cli
