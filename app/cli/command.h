// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>

namespace CLI {
class App;
class Option;
} // namespace CLI

// What the commands of linesman-cli declare their options with. CLI11 does the work; only command.cpp, commandhelp.cpp
// and helpformatter.cpp include it: its headers take ten seconds to parse. A command is one file, NAMEcommand.h and .cpp,
// with one function
//     void addNameCommand(const Command &program);
// that adds the subcommand, its options and what it does. commands.cpp lists them.
namespace Linesman::Cli {

struct CommandTree;

/*! The options accepted before and after every subcommand. */
struct Common {
    QString dataDir; //!< empty for the system's usual place
    bool json = false;
    bool verbose = false;
    bool noHistory = false; //!< nothing is kept; see openStorage()
};

/*! An option, a flag or a positional argument while it is declared. A handle: copies mean the same one. */
class Option
{
public:
    Option valueName(const char *name) const; //!< what the help calls its value, such as FILE
    Option required() const;
    Option showDefault() const; //!< the help shows the value that the variable has now
    Option oneOf(const QStringList &values) const;
    Option oneOf(std::initializer_list<const char *> values) const;
    Option range(int least, int most) const; //!< both allowed
    Option range(double least, double most) const;
    Option positive() const;
    /*! \a problem gives what is wrong with a value, or an empty text. */
    Option check(std::function<QString(const QString &)> problem) const;
    Option webAddress() const; //!< http or https, without a name or password
    Option excludes(Option other) const;
    Option needs(Option other) const;
    /*!
        A list of words: it takes several by commas, and by blanks where the command has no words of its own that could
        be meant; the help says so.
    */
    Option words() const;
    /*! A list takes one value each time the option is given; without this it takes all that follow. */
    Option oneValueEach() const;
    Option environment(const char *variable) const; //!< where its value comes from when it is not given

    bool isGiven() const; //!< on the command line; asked after it was read

private:
    friend class Command;
    explicit Option(CLI::Option *option)
        : m_option(option)
    {
    }
    CLI::Option *m_option;
};

/*!
    A command while it is declared, or the whole program. Copies mean the same one. Names are "--name" for an option and
    "name" for a positional argument. A variable keeps its value when its option is not given; it must live until the
    command ran: commands keep theirs in a shared_ptr that \a onRun's function holds. What the compiler does not convert
    to one of these types is no option.
*/
class Command
{
public:
    Command subcommand(const char *name, const char *description) const;
    void requireSubcommand() const;
    void footer(const char *text) const;
    /*! Asked before onRun()'s work: an ExitStatus other than Passed, told by then, keeps the command from beginning. */
    void beforeRun(std::function<int()> check) const;
    /*! What the command does once everything was read: gives its ExitStatus; on the main thread, may exec() the loop. */
    void onRun(std::function<int(const Common &common)> work) const;

    Option option(const char *name, QString &variable, const char *description) const;
    Option option(const char *name, std::optional<QString> &variable, const char *description) const;
    Option option(const char *name, QStringList &variable, const char *description) const; //!< may be given again
    Option option(const char *name, int &variable, const char *description) const;
    Option option(const char *name, quint16 &variable, const char *description) const;
    Option option(const char *name, qint64 &variable, const char *description) const;
    Option option(const char *name, quint64 &variable, const char *description) const;
    Option option(const char *name, double &variable, const char *description) const;
    Option option(const char *name, std::optional<bool> &variable, const char *description) const;
    Option flag(const char *name, bool &variable, const char *description) const;

private:
    friend class CommandLine;
    friend class CommandWords;
    Command(CommandTree &tree, CLI::App &app)
        : m_tree(&tree)
        , m_app(&app)
    {
    }
    template <typename Typed, typename Variable, typename Convert>
    Option add(const char *name, Typed typed, Variable &variable, const char *description, Convert convert) const;

    CommandTree *m_tree;
    CLI::App *m_app;
};

/*! The program's command line: what may be given, and what was. */
class CommandLine
{
public:
    /*! \a version is what --version prints. */
    CommandLine(const char *name, const char *description, const char *footer, const char *version);
    ~CommandLine();
    CommandLine(const CommandLine &) = delete;
    CommandLine &operator=(const CommandLine &) = delete;

    const Command &program() const { return m_program; }
    /*! Nothing when a command was chosen; else the exit status: --help was answered, or what is wrong was said. */
    std::optional<int> read(int argc, char **argv);
    int run(const Common &common); //!< the chosen command

private:
    int tellHelp(const QStringList &words) const;

    std::unique_ptr<CommandTree> m_tree;
    Command m_program;
};

} // namespace Linesman::Cli
