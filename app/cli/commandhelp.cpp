// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandhelp.h"

#include "app/core/nearestword.h"

#include <CLI/CLI.hpp>

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const std::string &string)
{
    return QString::fromStdString(string); // bytes of the command line are UTF-8
}

/*! "emulator settings": as fullCommandName(), without the program. */
QString commandWords(const CLI::App &command)
{
    return fullCommandName(command).section(u' ', 1);
}

QStringList commandNames(const CLI::App &app)
{
    QStringList names;
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        names.append(textOf(command->get_name()));
    return names;
}

/*! The options of \a command and of all above it: they are taken there, too. */
QStringList optionNames(const CLI::App &command)
{
    QStringList names;
    for (const CLI::App *app = &command; app; app = app->get_parent()) {
        for (const CLI::Option *option : app->get_options([](const CLI::Option *) { return true; })) {
            for (const std::string &name : option->get_lnames())
                names.append(u"--"_s + textOf(name));
        }
    }
    return names;
}

bool isPositional(const CLI::App &command, const QString &name)
{
    const std::vector<const CLI::Option *> found = command.get_options([&name](const CLI::Option *option) {
        return option->get_positional() && textOf(option->get_name(true, false)) == name;
    });
    return !found.empty();
}

/*! The first of \a typed that nobody took. CLI11 gives them without their order. */
QString firstUnexpected(const CLI::App &program, const QStringList &typed)
{
    const std::vector<std::string> left = program.remaining(true);
    for (const QString &word : typed) {
        if (std::find(left.begin(), left.end(), word.toStdString()) != left.end())
            return word;
    }
    return left.empty() ? QString() : textOf(left.back());
}

/*! "history export", "installs export": the commands anywhere below \a command that are called \a word. */
QStringList commandsCalled(const QString &word, const CLI::App &command)
{
    QStringList found;
    for (const CLI::App *below : command.get_subcommands([](const CLI::App *) { return true; })) {
        if (textOf(below->get_name()) == word)
            found.append(u'"' + commandWords(*below) + u'"');
        found += commandsCalled(word, *below);
    }
    return found;
}

/*! The option of the program that took a command for its value; empty when none did. */
QString swallowedCommand(const CLI::App &program)
{
    const QStringList names = commandNames(program);
    for (const CLI::Option *option : program.get_options([](const CLI::Option *each) { return each->count() > 0; })) {
        for (const std::string &value : option->results()) {
            if (names.contains(textOf(value)))
                return u"; %1 took \"%2\" for its value"_s.arg(textOf(option->get_name()), textOf(value));
        }
    }
    return {};
}

QString unknownCommand(const CLI::App &command, const QString &word)
{
    const QStringList names = commandNames(command);
    if (names.contains(word))
        return u"\"%1\" belongs behind \"%2\": %3 %1"_s.arg(word, commandWords(command), fullCommandName(command));
    const QString meant = didYouMean(word, names);
    if (command.get_parent()) {
        const QString text = u"%1 has no command \"%2\""_s.arg(commandWords(command), word);
        return meant.isEmpty() ? text + u"; its commands are "_s + names.join(u", "_s) : text + meant;
    }
    const QString text = u"there is no command or option \"%1\""_s.arg(word);
    if (const QString swallowed = swallowedCommand(command); !swallowed.isEmpty())
        return text + swallowed;
    constexpr qsizetype MostNamed = 4;
    const QStringList deeper = commandsCalled(word, command).mid(0, MostNamed);
    if (meant.isEmpty() && !deeper.isEmpty())
        return text + u"; did you mean %1?"_s.arg(deeper.join(u" or "_s));
    return text + (meant.isEmpty() ? didYouMean(u"--"_s + word, optionNames(command)) : meant);
}

/*! Whether \a word is an option of \a command's own that takes no value. */
bool isFlag(const CLI::App &command, const QString &word)
{
    const CLI::Option *option = word.startsWith("--"_L1) ? command.get_option_no_throw(word.toStdString()) : nullptr;
    return option && option->get_items_expected_max() == 0;
}

/*! What others call an option, and what it may be here. */
QString otherNameOf(const QString &name, const QStringList &names)
{
    static const std::array<std::pair<QString, QStringList>, 4> others{
        {{u"--url"_s, {u"--to"_s, u"--endpoint"_s, u"--emulator"_s}},
         {u"--target"_s, {u"--to"_s, u"--endpoint"_s}},
         {u"--text"_s, {u"--message"_s}},
         {u"--file"_s, {u"--output"_s, u"--report"_s}}}};
    for (const auto &[other, ours] : others) {
        for (const QString &one : ours) {
            if (name == other && names.contains(one))
                return one;
        }
    }
    return {};
}

/*! \a word begins with a dash; \a typed is all that was. */
QString unexpectedOption(const CLI::App &command, const QString &word, const QStringList &typed)
{
    const QString name = word.section(u'=', 0, 0);
    const QStringList names = optionNames(command);
    if (names.contains(name) && typed.mid(0, typed.indexOf(word)).contains("--"_L1))
        return u"behind \"--\" nothing is an option: %1 was not expected there"_s.arg(name);
    if (names.contains(name))
        return u"%1 belongs behind the command: %2 %1"_s.arg(name, fullCommandName(command));
    if (isPositional(command, name.mid(2)))
        return u"%1 is given without its name here: %2 [OPTIONS] %3"_s.arg(name, fullCommandName(command),
                                                                           name.mid(2).toUpper());
    const QString text = command.get_parent() ? u"%1 has no option \"%2\""_s.arg(commandWords(command), name)
                                              : u"there is no command or option \"%1\""_s.arg(name);
    if (const QString other = otherNameOf(name, names); !other.isEmpty())
        return text + u"; did you mean \"%1\"?"_s.arg(other);
    return text + didYouMean(name, names);
}

QString unexpected(const CLI::App &command, const QString &word, const QStringList &typed)
{
    if (word.startsWith(u'-'))
        return unexpectedOption(command, word, typed);
    const QString before = typed.value(typed.lastIndexOf(word) - 1);
    const QStringList commands = commandNames(command);
    if (command.get_parent() && isFlag(command, before) && nearestWord(word, commands).isEmpty())
        return u"%1 stands alone, without a value: leave \"%2\" out"_s.arg(before, word);
    if (!commands.isEmpty())
        return unknownCommand(command, word);
    const QString text = u"\"%1\" was not expected"_s.arg(word);
    const QString place = word.contains("://"_L1) ? otherNameOf(u"--url"_s, optionNames(command)) : QString();
    return place.isEmpty() ? text : text + u"; did you mean \"%1 %2\"?"_s.arg(place, word);
}

/*! CLI11's words for what an option has too much or too little of, in ours. */
QString inOurWords(QString reason)
{
    const qsizetype colon = reason.indexOf(u':');
    const QString name = reason.left(colon);
    if (colon > 0 && reason.contains("At Most"_L1))
        return u"%1 was given more than once"_s.arg(name);
    if (colon > 0 && reason.contains("required"_L1) && reason.contains("missing"_L1))
        return u"%1 needs a value"_s.arg(name);
    reason.replace(" requires "_L1, " needs "_L1);
    return reason.replace(" excludes "_L1, " does not go together with "_L1);
}

QString anotherOption(const QString &name, const QString &other)
{
    return u"%1 needs a value: %2 stands in its place"_s.arg(name, other);
}

} // namespace

QString fullCommandName(const CLI::App &command)
{
    const CLI::App *parent = command.get_parent();
    return (parent ? fullCommandName(*parent) + u' ' : QString()) + textOf(command.get_name());
}

const CLI::App &chosenCommand(const CLI::App &program)
{
    const CLI::App *at = &program;
    while (!at->get_subcommands().empty())
        at = at->get_subcommands().front();
    return *at;
}

CommandHelp helpOfCommand(const CLI::App &program, const QStringList &words)
{
    const CLI::App *command = &program;
    for (const QString &word : words) {
        if (word.startsWith(u'-'))
            continue; // options change nothing about a help
        const std::vector<const CLI::App *> found =
            command->get_subcommands([&word](const CLI::App *each) { return textOf(each->get_name()) == word; });
        if (found.empty())
            return {{}, unknownCommand(*command, word)};
        command = found.front();
    }
    const std::shared_ptr<CLI::FormatterBase> formatter = command->get_formatter();
    const std::string name = fullCommandName(*command).toStdString();
    return {textOf(formatter->make_help(command, name, CLI::AppFormatMode::Normal)), {}};
}

QString usageProblem(const CLI::App &program, const CLI::ParseError &error, const QStringList &typed)
{
    const CLI::App &command = chosenCommand(program);
    const auto is = [&error](CLI::ExitCodes code) { // the name of an error is sometimes a command's
        return error.get_exit_code() == int(code);
    };
    if (is(CLI::ExitCodes::ExtrasError) || is(CLI::ExitCodes::RequiredError)) {
        const QString word = firstUnexpected(program, typed);
        if (!word.isEmpty())
            return unexpected(command, word, typed);
        if (command.get_require_subcommand_min() == 0)
            return inOurWords(textOf(error.what()).trimmed());
        if (command.get_parent())
            return u"%1 needs one of its commands: %2"_s.arg(commandWords(command),
                                                             commandNames(command).join(u", "_s));
        return u"a command is missing"_s;
    }
    static const QRegularExpression optionForValue(u"^(--[a-z-]+): \"(--[a-z-]+)\" is "_s);
    const QString reason = textOf(error.what()).trimmed();
    const QRegularExpressionMatch match = optionForValue.match(reason);
    if (match.hasMatch() && optionNames(command).contains(match.captured(2)))
        return anotherOption(match.captured(1), match.captured(2));
    return inOurWords(reason);
}

QString valueProblem(const CLI::App &command)
{
    // What an emulator is changed to may be nothing: a control command's values are its own affair.
    const bool mayBeEmpty = command.get_parent() && command.get_parent()->get_name() == "emulator";
    static const QStringList places{u"URL"_s, u"FILE"_s, u"DIR"_s, u"ID"_s, u"CONNECTION"_s};
    const QStringList names = optionNames(command);
    for (const CLI::App *app = &command; app; app = app->get_parent()) {
        for (const CLI::Option *option : app->get_options([](const CLI::Option *each) { return each->count() > 0; })) {
            if (option->get_positional()) {
                const std::string &only = option->results().front();
                if (option->get_required() && option->count() == 1 && only.empty())
                    return u"%1 must not be empty"_s.arg(textOf(option->get_name(true)));
                continue;
            }
            const QString name = textOf(option->get_name());
            const QString type = textOf(option->get_type_name()).section(u':', 0, 0);
            for (const std::string &result : option->results()) {
                const QString value = textOf(result);
                if (value.startsWith("--"_L1) && names.contains(value))
                    return anotherOption(name, value);
                if (value.isEmpty() && places.contains(type) && !mayBeEmpty)
                    return u"%1: the value must not be empty; leave the option out, or give one"_s.arg(name);
            }
        }
    }
    return {};
}

std::string notAWholeNumber(const std::string &text, qint64 least, quint64 most)
{
    const QString given = textOf(text);
    bool isSigned = false;
    bool isUnsigned = false;
    const qint64 low = given.toLongLong(&isSigned, 0);
    const quint64 high = given.toULongLong(&isUnsigned, 0);
    const bool isSmall = isSigned && low >= least && (low < 0 || quint64(low) <= most);
    const bool isLarge = !isSigned && isUnsigned && high <= most;
    if (isSmall || isLarge)
        return {};
    if (least == std::numeric_limits<qint64>::min() || most >= quint64(std::numeric_limits<qint64>::max()))
        return u"\"%1\" is not a whole number%2"_s.arg(given, least == 0 ? u" of 0 or more"_s : u""_s).toStdString();
    return u"\"%1\" is not a whole number from %2 to %3"_s.arg(given, QString::number(least), QString::number(most))
        .toStdString();
}

std::string notANumber(const std::string &text, double least, double most)
{
    const QString given = textOf(text);
    bool isNumber = false;
    const double number = given.toDouble(&isNumber);
    if (isNumber && number >= least && number <= most)
        return {};
    if (most == std::numeric_limits<double>::max())
        return u"\"%1\" is not a number"_s.arg(given).toStdString();
    return u"\"%1\" is not a number from %2 to %3"_s.arg(given, QString::number(least), QString::number(most, 'g', 12))
        .toStdString();
}

std::string noneOf(const std::string &text, const QStringList &values)
{
    const QString given = textOf(text);
    if (values.contains(given))
        return {};
    return (u"\"%1\" is none of %2"_s.arg(given, values.join(u", "_s)) + didYouMean(given, values)).toStdString();
}

QString didYouMean(const QString &typed, const QStringList &words)
{
    const QString nearest = nearestWord(typed, words);
    return nearest.isEmpty() ? QString() : u"; did you mean \"%1\"?"_s.arg(nearest);
}

} // namespace Linesman::Cli
