// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandwords.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wordOf(const std::string &text)
{
    return QString::fromStdString(text);
}

QString firstLine(const std::string &text)
{
    return wordOf(text.substr(0, text.find('\n')));
}

bool isHidden(const CLI::Option &option)
{
    return option.get_group().empty();
}

bool takesValue(const CLI::Option &option)
{
    return option.get_items_expected_max() > 0;
}

bool isList(const CLI::Option &option)
{
    return option.get_items_expected_max() > 1;
}

/*! CLI11 tells what oneOf() allows in the name of the type alone: "TEXT:{p1,p2,none}". */
QStringList allowedValues(const CLI::Option &option)
{
    const QString type = wordOf(option.get_type_name());
    const qsizetype begin = type.indexOf(u'{');
    const qsizetype end = type.indexOf(u'}', begin);
    return begin < 0 || end < 0 ? QStringList() : type.mid(begin + 1, end - begin - 1).split(u',', Qt::SkipEmptyParts);
}

std::vector<const CLI::Option *> optionsOf(const CLI::App &app)
{
    return app.get_options([](const CLI::Option *option) { return !isHidden(*option); });
}

} // namespace

CommandWords::CommandWords(const Command &program)
    : m_app(program.m_app)
{
}

/*! The program's options are accepted behind each command: the parents are asked, too. */
const CLI::Option *CommandWords::find(const QString &word) const
{
    const std::string name = word.section(u'=', 0, 0).toStdString();
    for (const CLI::App *app = m_app; app; app = app->get_parent()) {
        if (const CLI::Option *option = app->get_option_no_throw(name))
            return option;
    }
    return nullptr;
}

const CLI::Option *CommandWords::nextPositional() const
{
    int place = 0;
    for (const CLI::Option *option : optionsOf(*m_app)) {
        if (!option->get_positional())
            continue;
        if (place == m_positionals || isList(*option))
            return option;
        ++place;
    }
    return nullptr;
}

void CommandWords::read(const QString &word)
{
    if (word == u"=") // where the shell takes --option=value apart
        return;
    if (!m_onlyPositionals && word == u"--") {
        m_onlyPositionals = true;
        m_pending = nullptr;
        return;
    }
    if (!m_onlyPositionals && word.size() > 1 && word.startsWith(u'-')) {
        const CLI::Option *option = find(word);
        m_pending = option && takesValue(*option) && !word.contains(u'=') ? option : nullptr;
        if (option)
            m_given.insert(option);
        return;
    }
    if (m_pending) {
        if (!isList(*m_pending) || !m_pending->get_allow_extra_args())
            m_pending = nullptr;
        return;
    }
    const std::string name = word.toStdString();
    const CLI::App *const here = m_app;
    for (const CLI::App *command : here->get_subcommands([](const CLI::App *) { return true; })) {
        if (!m_onlyPositionals && command->get_name() == name) {
            m_app = command;
            m_positionals = 0;
            return;
        }
    }
    if (const CLI::Option *option = nextPositional())
        m_given.insert(option);
    ++m_positionals;
}

void CommandWords::read(const QStringList &words)
{
    for (const QString &word : words)
        read(word);
}

QStringList CommandWords::path() const
{
    QStringList names;
    for (const CLI::App *app = m_app; app->get_parent(); app = app->get_parent())
        names.prepend(wordOf(app->get_name()));
    return names;
}

bool CommandWords::isReached(const QString &subcommand) const
{
    return path().join(u' ') == subcommand;
}

QStringList CommandWords::subcommands() const
{
    QStringList names;
    for (const CLI::App *command : m_app->get_subcommands([](const CLI::App *) { return true; }))
        names.append(wordOf(command->get_name()));
    return names;
}

OptionShape CommandWords::shapeOf(const CLI::Option &option)
{
    OptionShape shape;
    shape.isPositional = option.get_positional() && !option.nonpositional();
    shape.name = shape.isPositional ? wordOf(option.get_name(true)) : wordOf(option.get_name());
    shape.isFlag = !takesValue(option);
    shape.isList = isList(option);
    shape.valueName = shape.isFlag ? QString() : wordOf(option.get_type_name()).section(u':', 0, 0);
    shape.values = allowedValues(option);
    shape.description = firstLine(option.get_description());
    return shape;
}

/*! Those of the command reached and of the program; commands between have none for those below them. */
std::vector<const CLI::Option *> CommandWords::accepted() const
{
    std::vector<const CLI::Option *> options = optionsOf(*m_app);
    const CLI::App *program = m_app;
    while (program->get_parent())
        program = program->get_parent();
    if (program == m_app)
        return options;
    for (const CLI::Option *option : optionsOf(*program)) {
        if (!m_app->get_option_no_throw(option->get_name())) // --help is both's
            options.push_back(option);
    }
    return options;
}

QList<OptionShape> CommandWords::options() const
{
    QList<OptionShape> shapes;
    for (const CLI::Option *option : accepted()) {
        OptionShape shape = shapeOf(*option);
        shape.isProgramWide = m_app->get_parent() && m_app->get_option_no_throw(option->get_name()) != option;
        const std::string variable = option->get_envname();
        // SSL_CERT_FILE and the like stand in many an environment without a thought of Linesman.
        const bool isOurs = variable.rfind("LINESMAN_", 0) == 0;
        shape.isGiven = m_given.count(option) > 0 || (isOurs && qEnvironmentVariableIsSet(variable.c_str()));
        for (const CLI::Option *other : option->get_excludes())
            shape.isExcluded = shape.isExcluded || m_given.count(other) > 0;
        shapes.append(shape);
    }
    return shapes;
}

void CommandWords::addValuesTo(NextWords &next, const CLI::Option &option)
{
    const OptionShape shape = shapeOf(option);
    for (const QString &value : shape.values)
        next.choices.append({value, {}});
    if (shape.values.isEmpty())
        next.valueName = shape.valueName;
}

NextWords CommandWords::next(const QString &typed) const
{
    NextWords next;
    const bool isOption = !m_onlyPositionals && typed.startsWith(u'-');
    if (isOption && typed.contains(u'=')) {
        if (const CLI::Option *option = find(typed); option && takesValue(*option)) {
            next.prefix = typed.section(u'=', 0, 0) + u'=';
            addValuesTo(next, *option);
        }
        return next;
    }
    if (m_pending && !isOption) {
        addValuesTo(next, *m_pending);
        return next;
    }
    if (isOption) {
        for (const OptionShape &option : options()) {
            if (!option.isPositional && (option.isList || !option.isGiven))
                next.choices.append({option.name, option.description});
        }
        return next;
    }
    if (!m_onlyPositionals) {
        for (const CLI::App *command : m_app->get_subcommands([](const CLI::App *) { return true; })) {
            if (!command->get_group().empty())
                next.choices.append({wordOf(command->get_name()), firstLine(command->get_description())});
        }
    }
    if (const CLI::Option *option = nextPositional())
        addValuesTo(next, *option);
    return next;
}

} // namespace Linesman::Cli
