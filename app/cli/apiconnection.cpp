// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apiconnection.h"

#include "app/cli/command.h"
#include "app/cli/controltoken.h"
#include "app/cli/terminal.h"
#include "app/core/url.h"
#include "app/linetest/run.h"
#include "app/workspace/newconnection.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

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
            .valueName("URL")
            .excludes(kept);
    addControlTokenOption(command, options.controlTokenFile, emulator);
    command.option("--cacert", options.caFile, "A CA to trust besides the system's, in PEM").valueName("FILE");
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
        const QUrl url(options.emulator, QUrl::StrictMode);
        if (hasUserInfo(url))
            co_return failure(Error::Kind::BadInput, u"--emulator: leave the name and password out of the address"_s);
        if (!isHttpUrl(url))
            co_return failure(Error::Kind::BadInput, u"--emulator: \"%1\" is no web address"_s.arg(options.emulator));
        const QString tokenFile = options.controlTokenFile;
        co_return co_await openEmulator(url, tokenFile);
    }
    std::optional<OAuth::Connection> chosen = m_services.connections.current();
    if (!options.connection.isEmpty()) {
        const QString name = options.connection;
        chosen.reset();
        for (const OAuth::Connection &connection : m_services.connections.all()) {
            if (isNamed(connection, name))
                chosen = connection;
        }
        if (!chosen)
            co_return failure(Error::Kind::BadInput, u"--connection: there is no connection \"%1\""_s.arg(name));
    }
    if (!chosen)
        co_return failure(Error::Kind::BadInput,
                          u"no connection is in use: name one with --connection, or an emulator with --emulator"_s);
    m_connection = *chosen;
    if (!m_connection.isLive()) {
        const QUrl url = m_connection.apiBase();
        const QString tokenFile = options.controlTokenFile;
        co_return co_await openEmulator(url, tokenFile);
    }
    co_return co_await m_services.keychain.probe();
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

Task<Result<>> ApiConnection::openEmulator(QUrl url, QString tokenFile)
{
    const Result<QByteArray> token = controlToken(tokenFile);
    if (!token)
        co_return failure(Error::Kind::Storage, token.error().detail); // no wrong usage: could not start
    LineTest::ControlClient control;
    control.setBaseUrl(url);
    control.setToken(*token);
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
    if (!m_connection.isLive() || m_yes)
        return true;
    if (::isatty(STDIN_FILENO) == 0) {
        say(u"linesman-cli: %1"_s.arg(Texts::needsYes(m_connection.name)));
        return false;
    }
    sayPart(Texts::question(m_connection.name, what) + u" [y/N] "_s);
    char line[16] = {};
    const bool answered = std::fgets(line, sizeof line, stdin) != nullptr;
    return answered && (line[0] == 'y' || line[0] == 'Y');
}

int callFailed(const Error &error)
{
    if (error.kind == Error::Kind::Keychain)
        return couldNotStart(error);
    say(u"linesman-cli: %1"_s.arg(describe(error)));
    if (!error.detail.isEmpty())
        say(u"  %1"_s.arg(error.detail));
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
    if (!opened) {
        if (opened.error().kind == Error::Kind::BadInput)
            co_return wrongUsage(opened.error().detail);
        co_return couldNotStart(opened.error());
    }
    co_return co_await (*work)(*api);
}
} // namespace

int withConnection(const Common &common, const ConnectionOptions &options,
                   const std::function<Task<int>(ApiConnection &)> &work)
{
    const Result<std::unique_ptr<Workspace::Storage>> storage = openStorage(common);
    if (!storage)
        return couldNotStart(storage.error());
    ApiConnection api(**storage);
    return runToEnd(openAndWork(&api, options, &work), api.signIn(), [&api] { api.cancel(); });
}

} // namespace Linesman::Cli
