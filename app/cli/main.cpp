// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/projectwords.h"
#include "app/cli/terminal.h"
#include "app/core/coredumps.h"
#include "app/core/datadirectory.h"
#include "app/core/logging.h"
#include "app/core/settings.h"
#include "app/core/translations.h"

#include <QCoreApplication>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace Linesman::Cli {

static const char Description[] =
    "linesman-cli: test a HighLevel conversation provider from a terminal, a script or CI.\n"
    "It contains an emulator of HighLevel, so that no account is needed.";

static const char Footer[] = "Exit status: 0 passed, 1 a check or delivery failed, 2 wrong usage, 3 could not start.\n"
                             "The options above may also follow the command. With --json, standard output carries one\n"
                             "JSON object a line and nothing else; sentences for people go to standard error.\n"
                             "See \"linesman-cli COMMAND --help\" for a command's options.";

static int run(int argc, char **argv)
{
    Common common;
    QString language;
    CommandLine line("linesman-cli", Description, Footer, "linesman-cli " LINESMAN_VERSION);
    const Command &program = line.program();
    program.option("--data-dir", common.dataDir, "Folder for history and settings").valueName("DIR");
    program.flag("--json", common.json, "Machine-readable lines on standard output");
    program.flag("--verbose", common.verbose, "Log more, on standard error");
    program.option("--language", language, "Language of sentences, such as de").valueName("CODE");
    addCommands(program);
    ProjectWords words(program, argc, argv); // what was not given stands in linesman.toml, where there is one
    if (!words.problem().isEmpty())
        return wrongUsage(words.problem());
    if (const std::optional<int> status = line.read(words.argc(), words.argv()))
        return *status;
    if (!words.file().isEmpty())
        say(u"linesman-cli: with what %1 has"_s.arg(words.file()));
    installTranslations(
        language.isEmpty() ? Settings(DataDirectory::settingsFileIn(common.dataDir)).value(LanguageSetting) : language);
    installLogging({}, common.verbose ? Verbosity::Verbose : Verbosity::Normal);
    return line.run(common);
}

} // namespace Linesman::Cli

int main(int argc, char **argv)
{
    Linesman::forbidCoreDumps();
    std::signal(SIGPIPE, SIG_IGN); // a peer that leaves is an error value, not the end of the program
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"linesman"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LINESMAN_VERSION));
    return Linesman::Cli::run(argc, argv);
}
