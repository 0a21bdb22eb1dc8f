#include "app/cli/commands.h"

// One include and one call per command, alphabetically.

namespace Linesman::Cli {

void addCommands(CLI::App &app, Context &context)
{
    Q_UNUSED(app)
    Q_UNUSED(context)
}

} // namespace Linesman::Cli
