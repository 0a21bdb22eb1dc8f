// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectoptions.h"

#include "app/cli/endpointoptions.h"
#include "app/cli/kindwords.h"

namespace Linesman::Cli {

void addConnectOptions(const Command &command, ConnectOptions &options)
{
    command.option("--connection", options.connection, "Sign in again to this kept connection").valueName("CONNECTION");
    command.option("--name", options.name, "Name of the connection").valueName("NAME");
    command.option("--link", options.link, "Install Link of the developer portal: it is read out and checked")
        .valueName("URL");
    command.option("--client-id", options.clientId, "Client id of the app").valueName("ID");
    command.option("--version-id", options.versionId, "Version id of the app, as in its link").valueName("ID");
    command.option("--client-secret-file", options.secretFile, "File with the client secret; - for a first line")
        .valueName("FILE");
    command.option("--redirect-uri", options.redirectUri, "Exactly as registered").valueName("URL");
    command.option("--kind", options.kinds, "Provider kinds that the scopes are planned for, such as sms-default")
        .valueName("KIND")
        .check(kindProblem)
        .words();
    command.option("--task", options.tasks, "calls, recordings, check, bulk, selected: adds the scopes it needs")
        .valueName("TASK")
        .words()
        .oneOf({"calls", "recordings", "check", "bulk", "selected"});
    command.option("--scope", options.scopes, "Scopes to ask for, in the plan's place").valueName("NAMES").words();
    command.flag("--white-label", options.whiteLabel, "Consent page of marketplace.leadconnectorhq.com");
    command.flag("--older-path", options.olderPath, "Consent page at /oauth/chooselocation");
    command.option("--api", options.api, "API of your own, or of an emulator elsewhere (https, or this machine)")
        .valueName("URL");
    command.option("--authorize", options.pages, "Consent page of your own, when it is not at the API")
        .valueName("URL");
    command.option("--port", options.port, "Port that your tunnel forwards to").showDefault();
    command.option("--approve", options.approve, "Location or company that an emulator approves without a browser")
        .valueName("ID");
    command.flag("--accept-without-state", options.acceptWithoutState,
                 "Use a code without state: an install begun in the Marketplace");
    command
        .option("--token-output", options.tokenOutput,
                "Write the access token here and keep nothing, in no key store; - for standard output")
        .valueName("FILE");
    addCaOption(command, options.caFile);
}

} // namespace Linesman::Cli
