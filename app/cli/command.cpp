// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commandhelp.h"
#include "app/cli/terminal.h"
#include "app/core/url.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <limits>
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
    std::unordered_multimap<const CLI::App *, std::function<int()>> checks;
};

namespace {

/*! What is wrong with \a value as a web address; empty when nothing is. valueProblem() deals with an empty value. */
QString addressProblem(const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    if (hasUserInfo(url))
        return u"leave the name and password out of the address"_s;
    if (value.isEmpty() || isHttpUrl(url))
        return {};
    const QString whole = u"http://"_s + value;
    const bool lacksScheme = value.front().isLetterOrNumber() && !value.contains("://"_L1) && isHttpUrl(whole);
    const QString problem = u"this is not an http or https address"_s;
    return lacksScheme ? problem + u"; did you mean \"%1\"?"_s.arg(whole) : problem;
}

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

constexpr char FitCheck[] = "fit"; //!< whether a number fits its variable: range() takes its place

/*! A check without a name in the help. */
CLI::Validator unnamed(std::function<std::string(const std::string &)> problem, const char *called = "")
{
    return CLI::Validator([problem = std::move(problem)](std::string &value) { return problem(value); }, "", called);
}

/*! A range says more than that the number does not fit: it alone is asked. */
void checkRange(CLI::Option *option, std::function<std::string(const std::string &)> problem)
{
    option->get_validator(FitCheck)->active(false);
    option->check(unnamed(std::move(problem)));
}

/*! A whole number that fits \a Number. */
template <typename Number>
CLI::Option *whole(CLI::Option *option)
{
    constexpr auto Least = std::numeric_limits<Number>::min();
    constexpr auto Most = std::numeric_limits<Number>::max();
    option->type_name("N");
    return option->check(unnamed(
        [](const std::string &value) { return notAWholeNumber(value, qint64(Least), quint64(Most)); }, FitCheck));
}

/*! Behind a list of words, a further word is one of the command's own where it has such. See Option::words(). */
void settleLists(CLI::App &command)
{
    const std::vector<CLI::Option *> options = command.get_options([](CLI::Option *) { return true; });
    const bool hasWords = std::any_of(options.begin(), options.end(), [](CLI::Option *option) {
        return option->get_positional() && !option->nonpositional();
    });
    for (CLI::Option *option : options) {
        if (hasWords && option->get_delimiter() != '\0' && !option->get_positional())
            option->allow_extra_args(false);
    }
    for (CLI::App *below : command.get_subcommands([](CLI::App *) { return true; }))
        settleLists(*below);
}

/*! An option that was given to a command although a command below it was chosen: it would have no effect. */
QString strayOption(const CLI::App &command)
{
    for (const CLI::App *parent = command.get_parent(); parent && parent->get_parent(); parent = parent->get_parent()) {
        for (const CLI::Option *option : parent->get_options()) {
            const bool isOfEnvironment = qEnvironmentVariableIsSet(option->get_envname().c_str());
            if (option->count() > 0 && !isOfEnvironment)
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
    m_option->check(CLI::Validator([values](std::string &value) { return noneOf(value, values); },
                                   u"{%1}"_s.arg(values.join(u',')).toStdString())); // commandwords.cpp reads it
    return *this;
}

Option Option::oneOf(std::initializer_list<const char *> values) const
{
    QStringList texts;
    for (const char *value : values)
        texts.append(QString::fromUtf8(value));
    return oneOf(texts);
}

Option Option::range(int least, int most) const
{
    checkRange(m_option,
               [least, most](const std::string &value) { return notAWholeNumber(value, least, quint64(most)); });
    return *this;
}

Option Option::range(double least, double most) const
{
    checkRange(m_option, [least, most](const std::string &value) { return notANumber(value, least, most); });
    return *this;
}

Option Option::positive() const
{
    m_option->check(unnamed([](const std::string &value) {
        const std::string problem =
            notANumber(value, std::numeric_limits<double>::denorm_min(), std::numeric_limits<double>::max());
        return problem.empty() ? problem : problem + " above 0";
    }));
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
    return valueName("URL").check(addressProblem);
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

Option Option::words() const
{
    m_option->delimiter(','); // settleLists() and the help go by this
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
    CLI::App *added = m_app->add_subcommand(name, description);
    added->footer(""); // CLI11 gives it its parent's
    return {*m_tree, *added};
}

void Command::requireSubcommand() const
{
    m_app->require_subcommand(1);
}

void Command::footer(const char *text) const
{
    m_app->footer(text);
}

void Command::beforeRun(std::function<int()> check) const
{
    m_tree->checks.emplace(m_app, std::move(check));
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
    // Sibling commands may share a variable, and the environment fills the option of each, chosen or not.
    m_tree->transfers.emplace_back([filled, option, &variable, convert, app = m_app] {
        if (option->count() > 0 && app->parsed())
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
    return Option(whole<int>(m_app->add_option(name, variable, description)));
}

Option Command::option(const char *name, quint16 &variable, const char *description) const
{
    return Option(whole<quint16>(m_app->add_option(name, variable, description)));
}

Option Command::option(const char *name, qint64 &variable, const char *description) const
{
    return Option(whole<qint64>(m_app->add_option(name, variable, description)));
}

Option Command::option(const char *name, quint64 &variable, const char *description) const
{
    return Option(whole<quint64>(m_app->add_option(name, variable, description)));
}

Option Command::option(const char *name, double &variable, const char *description) const
{
    CLI::Option *option = m_app->add_option(name, variable, description);
    option->type_name("NUMBER");
    option->check(unnamed(
        [](const std::string &value) {
            return notANumber(value, std::numeric_limits<double>::lowest(), std::numeric_limits<double>::max());
        },
        FitCheck));
    return Option(option);
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
    m_tree->app.formatter(commandFormatter()); // subcommands inherit it
    m_tree->app.footer(footer);
    m_tree->app.set_version_flag("--version", version, "Print the version and exit");
    m_tree->app.fallthrough(); // subcommands inherit it: the program's options are accepted after them as well
    m_tree->app.require_subcommand(1);
}

CommandLine::~CommandLine() = default;

/*! "help history list", which is the same as "history list --help". */
int CommandLine::tellHelp(const QStringList &words) const
{
    const CommandHelp help = helpOfCommand(m_tree->app, words);
    if (!help.problem.isEmpty())
        return wrongUsage(help.problem);
    printData(help.text.toUtf8());
    return Passed;
}

std::optional<int> CommandLine::read(int argc, char **argv)
{
    CLI::App &app = m_tree->app;
    settleLists(app);
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed.append(QString::fromLocal8Bit(argv[i]));
    if (!typed.isEmpty() && typed.first() == "help"_L1)
        return tellHelp(typed.mid(1));
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp &) {
        printData(helpOfCommand(app, fullCommandName(chosenCommand(app)).split(u' ').mid(1)).text.toUtf8());
        return Passed;
    } catch (const CLI::Success &) { // --version
        printData(QByteArray::fromStdString(app.version()) + '\n');
        return Passed;
    } catch (const CLI::ParseError &error) {
        wrongUsage(usageProblem(app, error, typed));
        complain(u"Run \"%1 --help\" for what it accepts."_s.arg(fullCommandName(chosenCommand(app))));
        return WrongUsage; // CLI11's own statuses start at 100
    }
    const CLI::App &command = chosenCommand(app);
    if (const QString stray = strayOption(command); !stray.isEmpty())
        return wrongUsage(u"%1 is an option of \"%2\" and not of \"%3\""_s.arg(
            stray, fullCommandName(*command.get_parent()), fullCommandName(command)));
    if (const QString problem = valueProblem(command); !problem.isEmpty())
        return wrongUsage(problem);
    for (const std::function<void()> &transfer : m_tree->transfers)
        transfer();
    return {};
}

int CommandLine::run(const Common &common)
{
    const CLI::App *const command = &chosenCommand(m_tree->app);
    const auto work = m_tree->work.find(command);
    if (work == m_tree->work.end())
        return wrongUsage(u"this command needs a further word; see --help"_s);
    const auto [first, end] = m_tree->checks.equal_range(command);
    for (auto check = first; check != end; ++check) {
        if (const int status = check->second(); status != Passed)
            return status;
    }
    return work->second(common);
}

} // namespace Linesman::Cli
