// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tokencommand.h"

#include "app/cli/apiconnection.h"
#include "app/cli/command.h"
#include "app/cli/controlvalues.h"
#include "app/cli/terminal.h"
#include "app/cli/tokenjson.h"
#include "app/cli/tokenwatch.h"
#include "app/oauth/claims.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using HighLevel::Install;

namespace {

const char Footer[] =
    "INSTALL is a location id or a company id. The whole token is shown with --reveal only. Statuses: 0 done, 1 "
    "refused\n"
    "by HighLevel, 2 wrong usage, 3 no key store. --json prints one object a token: {event: token, connection, class,\n"
    "id, companyId, locationId, scopes, missingScopes, issuedAt, expiresAt, expiresInSeconds, hasRefreshToken,\n"
    "isBulkInstallation, generation, problem}; show adds claims {authClass, authClassId, clientId, scopes, issuedAt,\n"
    "expiresAt} and, with --reveal, accessToken.";

const char WatchFooter[] =
    "Keeps tokens alive: each is refreshed when --before is left, at most a quarter of its life, and what came of it is\n"
    "told. What a wait can cure is tried again with growing pauses; a dead refresh token is not.\n"
    "With --client it watches your own program instead: the emulator lets its access token run out, and every call is\n"
    "shown until --for is over or Ctrl+C. Then it is judged: one refresh is right; several at once are T-03, none is\n"
    "T-04, a spent refresh token T-02. INSTALL is a location then; otherwise everybody's token runs out.\n"
    "Statuses: 0 all is well, 1 the last refresh of a token failed or the client did not refresh once, 2 wrong usage,\n"
    "3 no key store, no emulator there. --json prints {event: token, ..., refreshAt} and {event: refreshed, ...,\n"
    "refreshAt, durationMs} as token list does, {event: refreshFailed, class, id, status, message, detail, retries,\n"
    "finding, retryInSeconds}; with --client {event: expired, url}, {event: call, at, method, url, status, grantType,\n"
    "reason} and {event: verdict, verdict, calls, refusals, refreshes, findings}, whose verdict is good, wentWrong,\n"
    "notRefreshed or noCalls.";

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::TokenCommand)
public:
    static QString none() { return tr("No tokens yet. \"linesman-cli connect\" gets one."); }
    //: %1 is Location or Company, %2 an id.
    static QString forgotten(const QString &tokenClass, const QString &id)
    {
        return tr("Forgotten: %1 %2").arg(tokenClass, id);
    }
};

struct TokenOptions {
    ConnectionOptions connection;
    QString install;
    bool all = false;
    bool reveal = false;
    bool client = false;
    QString before = u"10m"_s;
    QString runTime;
};

/*! The install that the person named, or the only one there is. */
Result<Install> chosen(ApiConnection &api, const QString &named)
{
    const QList<OAuth::TokenRecord> records = api.tokens().records();
    const QString id = named;
    if (id.isEmpty()) {
        if (records.size() == 1)
            return records.first().install;
        return failure(Error::Kind::BadInput, u"name a location or a company; \"token list\" shows them"_s);
    }
    for (const OAuth::TokenRecord &record : records) {
        if (record.install.id == id)
            return record.install;
    }
    if (api.locations().contains(LocationId(id)))
        return Install::of(LocationId(id));
    return failure(Error::Kind::BadInput, u"there is no token of \"%1\"; \"token list\" shows what there is"_s.arg(id));
}

QJsonObject toJson(ApiConnection &api, const OAuth::TokenRecord &record)
{
    return tokenJson(api.connection(), record, api.clock());
}

void tell(ApiConnection &api, const OAuth::TokenRecord &record, bool json)
{
    if (json)
        printJson(toJson(api, record));
    else
        printLine(tokenLine(api.connection(), record, api.clock()));
}

Task<int> list(ApiConnection *api, bool json)
{
    const QList<OAuth::TokenRecord> records = api->tokens().records();
    for (const OAuth::TokenRecord &record : records)
        tell(*api, record, json);
    if (records.isEmpty())
        say(Texts::none());
    co_return Passed;
}

Task<int> show(ApiConnection *api, Install install, bool json, bool reveal)
{
    const Result<QString> token = co_await api->tokens().token(install);
    if (!token)
        co_return callFailed(token.error());
    const std::optional<OAuth::TokenRecord> record = api->tokens().record(install);
    if (!record)
        co_return callFailed(Error(Error::Kind::BadReply, u"no record of the token"_s));
    const std::optional<OAuth::Claims> claims = OAuth::claimsOf(*token);
    if (json) {
        QJsonObject line = toJson(*api, *record);
        if (claims) {
            line.insert(u"claims"_s, QJsonObject{{u"authClass"_s, claims->authClass},
                                                 {u"authClassId"_s, claims->authClassId},
                                                 {u"clientId"_s, claims->clientId},
                                                 {u"scopes"_s, QJsonArray::fromStringList(claims->scopes)},
                                                 {u"issuedAt"_s, claims->issuedAt.toString(Qt::ISODate)},
                                                 {u"expiresAt"_s, claims->expiresAt.toString(Qt::ISODate)}});
        }
        if (reveal)
            line.insert(u"accessToken"_s, *token);
        printJson(line);
        co_return Passed;
    }
    if (reveal) {
        printData(token->toUtf8() + '\n');
        co_return Passed;
    }
    tell(*api, *record, false);
    printLine(u"  scopes: %1"_s.arg(record->scopes.join(u' ')));
    if (claims) {
        printLine(u"  claims (not verified): %1 %2, client %3"_s.arg(claims->authClass, claims->authClassId,
                                                                     claims->clientId));
        printLine(u"  issued %1, expires %2"_s.arg(claims->issuedAt.toString(Qt::ISODate),
                                                   claims->expiresAt.toString(Qt::ISODate)));
    }
    co_return Passed;
}

Task<int> refresh(ApiConnection *api, QList<Install> installs, bool json)
{
    int status = Passed;
    for (const Install &install : installs) {
        const Install one = install;
        const Result<> done = co_await api->tokens().refresh(one);
        if (!done)
            status = std::max(status, callFailed(done.error()));
        else if (const std::optional<OAuth::TokenRecord> record = api->tokens().record(one))
            tell(*api, *record, json);
    }
    co_return status;
}

Task<int> forget(ApiConnection *api, QList<Install> installs, bool json)
{
    for (const Install &install : installs) {
        const Install one = install;
        const Result<> done = co_await api->tokens().forget(one);
        if (!done)
            co_return callFailed(done.error());
        if (json)
            printJson({{u"event"_s, u"forgotten"_s},
                       {u"class"_s, HighLevel::tokenClassName(one.tokenClass)},
                       {u"id"_s, one.id}});
        else
            printLine(Texts::forgotten(HighLevel::tokenClassName(one.tokenClass), one.id));
    }
    co_return Passed;
}

QList<Install> allInstalls(ApiConnection &api)
{
    QList<Install> installs;
    for (const OAuth::TokenRecord &record : api.tokens().records())
        installs.append(record.install);
    return installs;
}

enum class TokenAct { List, Show, Refresh, Forget, Watch };

std::chrono::milliseconds timeOf(const QString &text)
{
    return std::chrono::milliseconds(millisecondsFrom(text).value_or(0));
}

Task<int> watch(ApiConnection *api, QList<Install> installs, TokenWatchTimes times, bool json)
{
    if (installs.isEmpty()) {
        say(Texts::none());
        co_return CheckFailed;
    }
    co_return co_await watchTokens(api, installs, times, json);
}

int runToken(const Common &common, const TokenOptions &options, TokenAct act)
{
    const bool json = common.json;
    return withConnection(common, options.connection, [&options, act, json](ApiConnection &api) -> Task<int> {
        if (act == TokenAct::List)
            co_return co_await list(&api, json);
        QList<Install> installs;
        if (options.all || (act == TokenAct::Watch && options.install.isEmpty())) {
            installs = allInstalls(api);
        } else {
            const Result<Install> install = chosen(api, options.install);
            if (!install)
                co_return wrongUsage(install.error().detail);
            installs.append(*install);
        }
        if (act == TokenAct::Show) {
            const Install install = installs.first();
            co_return co_await show(&api, install, json, options.reveal);
        }
        if (act == TokenAct::Refresh)
            co_return co_await refresh(&api, installs, json);
        if (act == TokenAct::Watch) {
            const TokenWatchTimes times{timeOf(options.before), timeOf(options.runTime)};
            co_return co_await watch(&api, installs, times, json);
        }
        co_return co_await forget(&api, installs, json);
    });
}

int runTokenWatch(const Common &common, const TokenOptions &options)
{
    if (!options.client)
        return runToken(common, options, TokenAct::Watch);
    if (options.connection.emulator.isEmpty())
        return wrongUsage(u"--client needs --emulator: only an emulator can let a token run out"_s);
    return watchClient(options.connection, options.install, timeOf(options.runTime), common.json);
}

void addTokenWatch(const Command &token)
{
    const Command command =
        token.subcommand("watch", "Refresh tokens as they near their end, or judge how a client does");
    command.footer(WatchFooter);
    const auto options = std::make_shared<TokenOptions>();
    addConnectionOptions(command, options->connection);
    command.option("install", options->install, "Location or company id; otherwise all").valueName("INSTALL");
    const Option client =
        command.flag("--client", options->client, "Watch how your own program refreshes at --emulator, and judge it");
    command.option("--before", options->before, "Refresh when so much is left: 30s, 10m, 2h")
        .valueName("TIME")
        .check(timeProblem)
        .showDefault()
        .excludes(client);
    command.option("--for", options->runTime, "End after so long: 30s, 5m, 2h; otherwise with Ctrl+C")
        .valueName("TIME")
        .check(timeProblem);
    command.onRun([options](const Common &common) { return runTokenWatch(common, *options); });
}

} // namespace

void addTokenCommand(const Command &program)
{
    const Command command =
        program.subcommand("token", "Tokens of a connection: class, scopes, expiry, refresh, forget");
    command.requireSubcommand();
    command.footer(Footer);
    const auto options = std::make_shared<TokenOptions>();
    const auto add = [command, options](const char *name, const char *what, TokenAct act) {
        const Command one = command.subcommand(name, what);
        addConnectionOptions(one, options->connection);
        one.onRun([options, act](const Common &common) { return runToken(common, *options, act); });
        return one;
    };
    const auto addInstall = [options](const Command &one) {
        return one.option("install", options->install, "Location or company id").valueName("INSTALL");
    };
    add("list", "All tokens, one a line", TokenAct::List);
    const Command shown = add("show", "One token: scopes, claims, time left", TokenAct::Show);
    addInstall(shown);
    shown.flag("--reveal", options->reveal, "Print the whole access token: whoever reads it can use it");
    const Command refreshed = add("refresh", "Refresh now, whatever time remains", TokenAct::Refresh);
    refreshed.flag("--all", options->all, "Every token").excludes(addInstall(refreshed));
    const Command forgotten = add("forget", "Remove from the key store; HighLevel is not told", TokenAct::Forget);
    forgotten.flag("--all", options->all, "Every token").excludes(addInstall(forgotten));
    addTokenWatch(command);
}

} // namespace Linesman::Cli
