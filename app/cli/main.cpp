// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/core/datadirectory.h"
#include "app/core/logging.h"
#include "app/core/settings.h"
#include "app/core/translations.h"

#include <QCoreApplication>

#include <csignal>
#include <string>
#include <vector>

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
    Context context;
    std::string dataDir;
    std::string language;
    CLI::App app(Description, "linesman-cli");
    app.footer(Footer);
    app.set_version_flag("--version", "linesman-cli " LINESMAN_VERSION, "Print the version and exit");
    app.fallthrough(); // subcommands inherit it: the options below are accepted after them as well
    app.require_subcommand(1);
    app.get_formatter()->column_width(34);
    app.add_option("--data-dir", dataDir, "Folder for history and settings")->type_name("DIR");
    app.add_flag("--json", context.common.json, "Machine-readable lines on standard output");
    app.add_flag("--verbose", context.common.verbose, "Log more, on standard error");
    app.add_option("--language", language, "Language of sentences, such as de")->type_name("CODE");
    addCommands(app, context);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &request) { // --help, --version
        return app.exit(request);
    } catch (const CLI::ParseError &error) {
        const CLI::App *at = &app; // the deepest command that was recognised knows the right help
        std::string name = app.get_name();
        while (!at->get_subcommands().empty()) {
            at = at->get_subcommands().front();
            name += ' ' + at->get_name();
        }
        QString reason = QString::fromUtf8(error.what()).trimmed();
        if (const std::vector<std::string> extras = app.remaining(); at == &app && !extras.empty())
            reason = u"there is no command or option \"%1\""_s.arg(text(extras.front()));
        say(u"linesman-cli: %1\nRun \"%2 --help\" for what it accepts."_s.arg(reason, text(name)));
        return WrongUsage; // CLI11's own statuses start at 100
    }
    context.common.dataDir = text(dataDir);
    installTranslations(language.empty()
                            ? Settings(DataDirectory::settingsFileIn(context.common.dataDir)).value(LanguageSetting)
                            : text(language));
    installLogging({}, context.common.verbose ? Verbosity::Verbose : Verbosity::Normal);
    if (!context.run)
        return wrongUsage(u"this command needs a further word; see --help"_s);
    return context.run();
}

} // namespace Linesman::Cli

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a peer that leaves is an error value, not the end of the program
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"linesman"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LINESMAN_VERSION));
    return Linesman::Cli::run(argc, argv);
}
