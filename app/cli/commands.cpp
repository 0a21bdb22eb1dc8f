// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/callcommand.h"
#include "app/cli/connectcommand.h"
#include "app/cli/contactscommand.h"
#include "app/cli/delivercommand.h"
#include "app/cli/emulatorcommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/inboundcommand.h"
#include "app/cli/installscommand.h"
#include "app/cli/linetestcommand.h"
#include "app/cli/listencommand.h"
#include "app/cli/providerscommand.h"
#include "app/cli/statuscommand.h"
#include "app/cli/threadcommand.h"
#include "app/cli/tokencommand.h"
#include "app/cli/uploadcommand.h"

// One include and one call per command, alphabetically.

namespace Linesman::Cli {

void addCommands(CLI::App &app, Context &context)
{
    addCallCommand(app, context);
    addConnectCommand(app, context);
    addContactsCommand(app, context);
    addDeliverCommand(app, context);
    addEmulatorCommand(app, context);
    addHistoryCommand(app, context);
    addInboundCommand(app, context);
    addInstallsCommand(app, context);
    addLineTestCommand(app, context);
    addListenCommand(app, context);
    addProvidersCommand(app, context);
    addStatusCommand(app, context);
    addThreadCommand(app, context);
    addTokenCommand(app, context);
    addUploadCommand(app, context);
}

} // namespace Linesman::Cli
