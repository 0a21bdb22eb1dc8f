// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tokencommand.h"

#include "app/cli/apiconnection.h"
#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "app/cli/tokenjson.h"
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

enum class TokenAct { List, Show, Refresh, Forget };

int runToken(const Common &common, const TokenOptions &options, TokenAct act)
{
    const bool json = common.json;
    return withConnection(common, options.connection, [&options, act, json](ApiConnection &api) -> Task<int> {
        if (act == TokenAct::List)
            co_return co_await list(&api, json);
        QList<Install> installs;
        if (options.all) {
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
        co_return co_await forget(&api, installs, json);
    });
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
}

} // namespace Linesman::Cli
