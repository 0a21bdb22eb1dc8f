// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectionscommand.h"

#include "app/cli/apiconnection.h"
#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "app/core/authorityfile.h"
#include "app/core/nearestword.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char ConnectionsFooter[] =
    "The window keeps the same ones. The one in use, marked *, is what commands speak to that are given no --connection.\n"
    "remove takes its tokens and its client secret out of the key store, too; HighLevel is not told.\n"
    "trust names the file of a CA (PEM) that vouches for the servers of that connection alone, as connect --cacert does;\n"
    "without FILE only the system's CAs count again.\n"
    "--json prints one object a connection: {event: connection, id, name, target, api, clientId, caFile, isInUse}, and\n"
    "{event: removed, id, name} when one is gone. Statuses: 0 done, 2 there is none of that name or the\n"
    "file is of no use, 3 the key store or\n"
    "the data folder cannot be used.";

class ConnectionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::ConnectionsCommand)
public:
    static QString none() { return tr("No connections yet. \"linesman-cli connect\" makes one."); }
    static QString noneInUse()
    {
        return tr(
            "None is in use: choose one with \"linesman-cli connections use NAME\", or with --connection each time.");
    }
    static QString trusts(const QString &name, const QString &file)
    {
        return file.isEmpty() ? tr("%1: only the system's CAs are trusted.").arg(name)
                              : tr("%1: the CA in %2 is trusted, too.").arg(name, file);
    }
    static QString removed(const QString &name) { return tr("Removed: %1").arg(name); }
};

enum class ConnectionsAct { List, Use, Trust, Remove };

/*! The one that \a name means. Fails with BadInput. */
Result<OAuth::Connection> connectionNamed(const OAuth::Connections &connections, const QString &name)
{
    QStringList names;
    for (const OAuth::Connection &connection : connections.all()) {
        if (connection.id.text() == name || connection.name.compare(name, Qt::CaseInsensitive) == 0)
            return connection;
        names.append(connection.name);
    }
    const QString nearest = nearestWord(name, names);
    return failure(Error::Kind::BadInput,
                   nearest.isEmpty() ? u"there is no connection \"%1\"; \"connections list\" shows them"_s.arg(name)
                                     : u"there is no connection \"%1\"; did you mean \"%2\"?"_s.arg(name, nearest));
}

void tellConnection(const OAuth::Connection &connection, bool isInUse, bool json)
{
    const QString api = connection.apiBase().toString();
    if (json) {
        printJson({{u"event"_s, u"connection"_s},
                   {u"id"_s, connection.id.text()},
                   {u"name"_s, connection.name},
                   {u"target"_s, OAuth::targetName(connection.target)},
                   {u"api"_s, api},
                   {u"clientId"_s, connection.clientId},
                   {u"caFile"_s, connection.caFile},
                   {u"isInUse"_s, isInUse}});
        return;
    }
    printLine(u"%1 %2  %3  %4"_s.arg(isInUse ? u"*"_s : u" "_s, connection.name.leftJustified(24),
                                     OAuth::targetName(connection.target).leftJustified(10), api));
}

int listConnections(const OAuth::Connections &connections, bool json)
{
    const std::optional<OAuth::Connection> current = connections.current();
    for (const OAuth::Connection &connection : connections.all())
        tellConnection(connection, current && current->id == connection.id, json);
    if (connections.all().isEmpty())
        say(ConnectionsTexts::none());
    else if (!current)
        say(ConnectionsTexts::noneInUse());
    return Passed;
}

Task<int> removeConnection(ApiConnection *api, OAuth::Connection connection, bool json)
{
    const ConnectionId id = connection.id;
    const Result<> removed = co_await api->services().session.remove(id);
    if (!removed)
        co_return couldNotStart(removed.error());
    if (json)
        printJson({{u"event"_s, u"removed"_s}, {u"id"_s, id.text()}, {u"name"_s, connection.name}});
    else
        printLine(ConnectionsTexts::removed(connection.name));
    co_return Passed;
}

int trustCa(OAuth::Connections &connections, OAuth::Connection connection, const QString &file, const Common &common)
{
    connection.caFile = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    if (!file.isEmpty()) {
        const QString problem = authorityProblem(connection.caFile, QDateTime::currentDateTimeUtc());
        if (!problem.isEmpty())
            return wrongUsage(u"%1: %2"_s.arg(connection.caFile, problem));
    }
    if (const Result<> saved = connections.save(connection); !saved)
        return couldNotStart(saved.error());
    const std::optional<OAuth::Connection> current = connections.current();
    if (common.json)
        tellConnection(connection, current && current->id == connection.id, true);
    else
        printLine(ConnectionsTexts::trusts(connection.name, connection.caFile));
    return Passed;
}

struct ConnectionsOptions {
    QString name;
    QString caFile; //!< of trust; empty: none
};

int runConnections(const Common &common, const ConnectionsOptions &options, ConnectionsAct act)
{
    const Result<std::unique_ptr<Workspace::Storage>> storage = openStorage(common);
    if (!storage)
        return couldNotStart(storage.error());
    ApiConnection api(**storage);
    const Result<OAuth::Connections *> connections = api.connections();
    if (!connections)
        return couldNotStart(connections.error());
    if (act == ConnectionsAct::List)
        return listConnections(**connections, common.json);
    const Result<OAuth::Connection> chosen = connectionNamed(**connections, options.name);
    if (!chosen)
        return wrongUsage(chosen.error().detail);
    if (act == ConnectionsAct::Remove)
        return runToEnd(removeConnection(&api, *chosen, common.json), api.signIn(), [&api] { api.cancel(); });
    if (act == ConnectionsAct::Trust)
        return trustCa(**connections, *chosen, options.caFile, common);
    if (const Result<> used = (*connections)->setCurrent(chosen->id); !used)
        return couldNotStart(used.error());
    tellConnection(*chosen, true, common.json);
    return Passed;
}

} // namespace

void addConnectionsCommand(const Command &program)
{
    const Command command = program.subcommand("connections", "Kept connections: list, use, trust, remove");
    command.requireSubcommand();
    command.footer(ConnectionsFooter);
    const auto options = std::make_shared<ConnectionsOptions>();
    const auto add = [&command, options](const char *word, const char *what, ConnectionsAct act) {
        const Command one = command.subcommand(word, what);
        if (act != ConnectionsAct::List)
            one.option("name", options->name, "Its name or id").valueName("CONNECTION").required();
        if (act == ConnectionsAct::Trust)
            one.option("file", options->caFile, "The CA's certificate in PEM").valueName("FILE");
        one.onRun([options, act](const Common &common) { return runConnections(common, *options, act); });
    };
    add("list", "All of them, one a line", ConnectionsAct::List);
    add("use", "Let commands and the window speak to this one", ConnectionsAct::Use);
    add("trust", "Trust a CA at one, besides the system's", ConnectionsAct::Trust);
    add("remove", "Forget one, with its tokens and its client secret", ConnectionsAct::Remove);
}

} // namespace Linesman::Cli
