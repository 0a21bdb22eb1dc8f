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
#include <cstdio>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace Linesman::Cli {

static const char Description[] =
    "linesman-cli: test a HighLevel conversation provider from a terminal, a script or CI.\n"
    "It contains an emulator of HighLevel, so that no account is needed.";

static const char Footer[] =
    "Exit status: 0 passed, 1 a check or delivery failed, 2 wrong usage, 3 could not start, 130\n"
    "stopped by Ctrl+C.\n"
    "The options above may also follow the command. With --json, standard output carries one\n"
    "JSON object a line and nothing else; sentences for people go to standard error.\n"
    "See \"linesman-cli help COMMAND\" for a command's options.";

/*! \a status, unless standard output took not all: whatever was done, nobody can rely on what was printed. */
static int printedWhole(int status)
{
    const QString fault = unwrittenOutput();
    return fault.isEmpty() ? status : couldNotStart(Error(Error::Kind::Storage, u"standard output: %1"_s.arg(fault)));
}

static int run(int argc, char **argv)
{
    Common common;
    QString language;
    CommandLine line("linesman-cli", Description, Footer, "linesman-cli " LINESMAN_VERSION);
    const Command &program = line.program();
    program.option("--data-dir", common.dataDir, "Folder for history and settings (or LINESMAN_DATA_DIR)")
        .valueName("DIR");
    program.flag("--no-history", common.noHistory, "Keep nothing: no data folder is needed to test or to send");
    program.flag("--json", common.json, "Machine-readable lines on standard output");
    Manner manner;
    QString colour = u"auto"_s;
    program.flag("--quiet", manner.isQuiet, "Say results and errors alone");
    program.flag("--verbose", common.verbose, "Log more, on standard error");
    program.option("--color", colour, "Colours: auto is on a terminal without NO_COLOR in the environment")
        .oneOf({"auto", "always", "never"})
        .valueName("WHEN");
    program.option("--language", language, "Language of results, such as de; help and wrong usage are English")
        .valueName("CODE");
    addCommands(program);
    ProjectWords words(program, argc, argv); // what was not given stands in linesman.toml, where there is one
    if (!words.problem().isEmpty())
        return wrongUsage(words.problem());
    if (const std::optional<int> status = line.read(words.argc(), words.argv()))
        return printedWhole(*status);
    manner.colour = colour == "always"_L1 ? Colour::Always : colour == "never"_L1 ? Colour::Never : Colour::Auto;
    setManner(manner);
    if (!words.file().isEmpty())
        say(u"linesman-cli: with what %1 has"_s.arg(words.file()));
    installTranslations(
        language.isEmpty() ? Settings(DataDirectory::settingsFileIn(common.dataDir)).value(LanguageSetting) : language);
    installLogging({}, common.verbose ? Verbosity::Verbose : Verbosity::Normal);
    return printedWhole(line.run(common));
}

} // namespace Linesman::Cli

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) { // scripts ask often: nothing is set up for it
        const bool isPrinted = std::puts("linesman-cli " LINESMAN_VERSION) >= 0;
        return isPrinted && std::fflush(stdout) == 0 ? Linesman::Cli::Passed : Linesman::Cli::CouldNotStart;
    }
    Linesman::Cli::occupyClosedStreams();
    Linesman::forbidCoreDumps();
    std::signal(SIGPIPE, SIG_IGN); // a peer that leaves is an error value, not the end of the program
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"linesman"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LINESMAN_VERSION));
    Linesman::Cli::awaitReaders();
    return Linesman::Cli::run(argc, argv);
}
