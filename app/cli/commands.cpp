// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/burstcommand.h"
#include "app/cli/callcommand.h"
#include "app/cli/completioncommand.h"
#include "app/cli/connectcommand.h"
#include "app/cli/connectionscommand.h"
#include "app/cli/contactscommand.h"
#include "app/cli/delivercommand.h"
#include "app/cli/doctorcommand.h"
#include "app/cli/drillcommand.h"
#include "app/cli/emulatorcommand.h"
#include "app/cli/explaincommand.h"
#include "app/cli/factscommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/inboundcommand.h"
#include "app/cli/initcommand.h"
#include "app/cli/installscommand.h"
#include "app/cli/linetestcommand.h"
#include "app/cli/listencommand.h"
#include "app/cli/providerscommand.h"
#include "app/cli/readinesscommand.h"
#include "app/cli/snippetcommand.h"
#include "app/cli/statuscommand.h"
#include "app/cli/threadcommand.h"
#include "app/cli/tokencommand.h"
#include "app/cli/uploadcommand.h"

// One include and one call per command, alphabetically.

namespace Linesman::Cli {

void addCommands(const Command &program)
{
    addBurstCommand(program);
    addCallCommand(program);
    addCompletionCommand(program);
    addConnectCommand(program);
    addConnectionsCommand(program);
    addContactsCommand(program);
    addDeliverCommand(program);
    addDoctorCommand(program);
    addDrillCommand(program);
    addEmulatorCommand(program);
    addExplainCommand(program);
    addFactsCommand(program);
    addHistoryCommand(program);
    addInboundCommand(program);
    addInitCommand(program);
    addInstallsCommand(program);
    addLineTestCommand(program);
    addListenCommand(program);
    addProvidersCommand(program);
    addReadinessCommand(program);
    addSnippetCommand(program);
    addStatusCommand(program);
    addThreadCommand(program);
    addTokenCommand(program);
    addUploadCommand(program);
}

} // namespace Linesman::Cli
