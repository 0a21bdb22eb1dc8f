// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/terminal.h"
#include "app/core/url.h"

#include <CLI/CLI.hpp>

#include <unordered_map>
#include <utility>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

/*! What a CommandLine holds; copies of Command and Option point into it. */
struct CommandTree {
    CommandTree(const char *name, const char *description)
        : app(description, name)
    {
    }

    CLI::App app;
    std::vector<std::function<void()>> transfers; //!< from what CLI11 fills to the variables
    std::unordered_map<const CLI::App *, std::function<int(const Common &)>> work;
};

namespace {

std::vector<std::string> toStrings(const QStringList &texts)
{
    std::vector<std::string> strings;
    for (const QString &text : texts)
        strings.push_back(text.toStdString());
    return strings;
}

QStringList toTexts(const std::vector<std::string> &strings)
{
    QStringList texts;
    for (const std::string &string : strings)
        texts.append(QString::fromStdString(string));
    return texts;
}

QString toText(const std::string &string)
{
    return QString::fromStdString(string); // bytes of the command line are UTF-8
}

/*! The deepest command that was recognised. */
const CLI::App &chosen(const CLI::App &app)
{
    const CLI::App *at = &app;
    while (!at->get_subcommands().empty())
        at = at->get_subcommands().front();
    return *at;
}

/*! "linesman-cli history list" */
QString fullName(const CLI::App &command)
{
    const CLI::App *parent = command.get_parent();
    return (parent ? fullName(*parent) + u' ' : QString()) + toText(command.get_name());
}

/*! An option that was given to a command although a command below it was chosen: it would have no effect. */
QString strayOption(const CLI::App &command)
{
    for (const CLI::App *parent = command.get_parent(); parent && parent->get_parent(); parent = parent->get_parent()) {
        for (const CLI::Option *option : parent->get_options()) {
            if (option->count() > 0)
                return toText(option->get_name());
        }
    }
    return {};
}

} // namespace

Option Option::valueName(const char *name) const
{
    m_option->type_name(name);
    return *this;
}

Option Option::required() const
{
    m_option->required();
    return *this;
}

Option Option::showDefault() const
{
    m_option->capture_default_str();
    return *this;
}

Option Option::oneOf(const QStringList &values) const
{
    m_option->check(CLI::IsMember(toStrings(values)));
    return *this;
}

Option Option::oneOf(std::initializer_list<const char *> values) const
{
    m_option->check(CLI::IsMember(std::vector<std::string>(values.begin(), values.end())));
    return *this;
}

Option Option::range(int least, int most) const
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

Option Option::range(double least, double most) const
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

Option Option::positive() const
{
    m_option->check(CLI::PositiveNumber);
    return *this;
}

Option Option::check(std::function<QString(const QString &)> problem) const
{
    m_option->check(
        [problem = std::move(problem)](const std::string &value) { return problem(toText(value)).toStdString(); });
    return *this;
}

Option Option::webAddress() const
{
    return check([](const QString &value) {
        const QUrl url(value, QUrl::StrictMode);
        if (hasUserInfo(url))
            return u"leave the name and password out of the address"_s;
        return isHttpUrl(url) ? QString() : u"this is not an http or https address"_s;
    });
}

Option Option::excludes(Option other) const
{
    m_option->excludes(other.m_option);
    return *this;
}

Option Option::needs(Option other) const
{
    m_option->needs(other.m_option);
    return *this;
}

Option Option::separator(char character) const
{
    m_option->delimiter(character);
    return *this;
}

Option Option::oneValueEach() const
{
    m_option->allow_extra_args(false);
    return *this;
}

Option Option::environment(const char *variable) const
{
    m_option->envname(variable);
    return *this;
}

bool Option::isGiven() const
{
    return m_option->count() > 0;
}

Command Command::subcommand(const char *name, const char *description) const
{
    return {*m_tree, *m_app->add_subcommand(name, description)};
}

void Command::requireSubcommand() const
{
    m_app->require_subcommand(1);
}

void Command::footer(const char *text) const
{
    m_app->footer(text);
}

void Command::onRun(std::function<int(const Common &)> work) const
{
    m_tree->work[m_app] = std::move(work);
}

/*! CLI11 fills a value of a type that it knows, made here as \a typed; what was given reaches \a variable afterwards. */
template <typename Typed, typename Variable, typename Convert>
Option Command::add(const char *name, Typed typed, Variable &variable, const char *description, Convert convert) const
{
    const auto filled = std::make_shared<Typed>(std::move(typed));
    CLI::Option *option = m_app->add_option(name, *filled, description);
    m_tree->transfers.emplace_back([filled, option, &variable, convert] {
        if (option->count() > 0)
            variable = convert(*filled);
    });
    return Option(option);
}

Option Command::option(const char *name, QString &variable, const char *description) const
{
    return add(name, variable.toStdString(), variable, description, toText);
}

Option Command::option(const char *name, std::optional<QString> &variable, const char *description) const
{
    return add(name, variable.value_or(QString()).toStdString(), variable, description, toText);
}

Option Command::option(const char *name, QStringList &variable, const char *description) const
{
    return add(name, toStrings(variable), variable, description, toTexts);
}

Option Command::option(const char *name, int &variable, const char *description) const
{
    return Option(m_app->add_option(name, variable, description));
}

Option Command::option(const char *name, quint16 &variable, const char *description) const
{
    return Option(m_app->add_option(name, variable, description));
}

Option Command::option(const char *name, qint64 &variable, const char *description) const
{
    return Option(m_app->add_option(name, variable, description));
}

Option Command::option(const char *name, quint64 &variable, const char *description) const
{
    return Option(m_app->add_option(name, variable, description));
}

Option Command::option(const char *name, double &variable, const char *description) const
{
    return Option(m_app->add_option(name, variable, description));
}

Option Command::option(const char *name, std::optional<bool> &variable, const char *description) const
{
    return add(name, variable.value_or(false), variable, description, [](bool given) { return given; });
}

Option Command::flag(const char *name, bool &variable, const char *description) const
{
    return Option(m_app->add_flag(name, variable, description));
}

CommandLine::CommandLine(const char *name, const char *description, const char *footer, const char *version)
    : m_tree(std::make_unique<CommandTree>(name, description))
    , m_program(*m_tree, m_tree->app)
{
    m_tree->app.footer(footer);
    m_tree->app.set_version_flag("--version", version, "Print the version and exit");
    m_tree->app.fallthrough(); // subcommands inherit it: the program's options are accepted after them as well
    m_tree->app.require_subcommand(1);
    m_tree->app.get_formatter()->column_width(34);
}

CommandLine::~CommandLine() = default;

std::optional<int> CommandLine::read(int argc, char **argv)
{
    CLI::App &app = m_tree->app;
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &request) { // --help, --version
        return app.exit(request);
    } catch (const CLI::ParseError &error) {
        const CLI::App &command = chosen(app); // knows the right help
        QString reason = toText(error.what()).trimmed();
        if (const std::vector<std::string> extras = app.remaining(); &command == &app && !extras.empty())
            reason = u"there is no command or option \"%1\""_s.arg(toText(extras.front()));
        say(u"%1: %2"_s.arg(toText(app.get_name()), reason));
        say(u"Run \"%1 --help\" for what it accepts."_s.arg(fullName(command)));
        return WrongUsage; // CLI11's own statuses start at 100
    }
    if (const QString stray = strayOption(chosen(app)); !stray.isEmpty()) {
        say(u"%1: %2 is an option of \"%3\" and not of \"%4\""_s.arg(
            toText(app.get_name()), stray, fullName(*chosen(app).get_parent()), fullName(chosen(app))));
        return WrongUsage;
    }
    for (const std::function<void()> &transfer : m_tree->transfers)
        transfer();
    return {};
}

int CommandLine::run(const Common &common)
{
    const auto work = m_tree->work.find(&chosen(m_tree->app));
    if (work == m_tree->work.end())
        return wrongUsage(u"this command needs a further word; see --help"_s);
    return work->second(common);
}

} // namespace Linesman::Cli
