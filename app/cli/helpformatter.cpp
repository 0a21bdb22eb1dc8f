// SPDX-License-Identifier: GPL-3.0-or-later
// How a help looks: options with what they take, lines that fit.
#include "app/cli/commandhelp.h"
#include "app/cli/helpwrap.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <sstream>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
QString inUnicode(const std::string &string)
{
    return QString::fromStdString(string);
}

constexpr int Indent = 34;       //!< columns before what an option or command is said to do
constexpr int NarrowColumn = 20; //!< the least width of the text beside an option

/*! A text of its own. */
std::string helpText(const QString &text)
{
    return wrappedHelp(text, helpWidth()).toStdString() + '\n';
}

/*! What stands beside an option: CLI11 moves the lines behind the first in. */
std::string besideName(const std::string &text)
{
    return wrappedHelp(inUnicode(text), std::max(helpWidth() - Indent, NarrowColumn)).toStdString();
}

class CommandFormatter : public CLI::Formatter
{
public:
    CommandFormatter() { column_width(Indent); }

    std::string make_description(const CLI::App *app) const override;
    std::string make_footer(const CLI::App *app) const override;
    std::string make_subcommand(const CLI::App *command) const override;
    std::string make_option_opts(const CLI::Option *option) const override;
    std::string make_option_desc(const CLI::Option *option) const override;
};

std::string CommandFormatter::make_option_opts(const CLI::Option *option) const
{
    if (option->get_type_size() == 0)
        return {};
    const std::string type = option->get_type_name();
    std::string shown = ' ' + type.substr(0, type.find(':')); // behind it is what is checked: see make_option_desc()
    if (!option->get_default_str().empty())
        shown += '=' + option->get_default_str();
    if (option->get_expected_max() == CLI::detail::expected_max_vector_size)
        shown += " ...";
    return shown + (option->get_required() ? " (required)" : "");
}

std::string CommandFormatter::make_option_desc(const CLI::Option *option) const
{
    std::string text = option->get_description();
    const std::string type = option->get_type_name();
    const std::size_t at = type.find(':');
    const QString checked = at == std::string::npos ? QString() : inUnicode(type.substr(at + 1));
    const QStringList values = checked.section(u'{', 1).section(u'}', 0, 0).split(u',', Qt::SkipEmptyParts);
    if (!values.isEmpty() && !inUnicode(text).contains(values.first()))
        text += ": " + values.join(u", "_s).toStdString();
    if (option->get_delimiter() != '\0')
        text += option->get_allow_extra_args() ? "; several by commas or blanks" : "; several by commas";
    if (const std::string variable = option->get_envname();
        !variable.empty() && text.find(variable) == std::string::npos)
        text += " (or " + variable + " in the environment)";
    if (!option->get_needs().empty() && text.find("--") == std::string::npos)
        text += "; with " + (*option->get_needs().begin())->get_name();
    return besideName(text);
}

std::string CommandFormatter::make_description(const CLI::App *app) const
{
    return wrappedHelp(inUnicode(CLI::Formatter::make_description(app)), helpWidth()).toStdString();
}

std::string CommandFormatter::make_subcommand(const CLI::App *command) const
{
    std::stringstream out;
    CLI::detail::format_help(out, command->get_display_name(true), besideName(command->get_description()), Indent);
    return out.str();
}

std::string CommandFormatter::make_footer(const CLI::App *app) const
{
    const QString own = inUnicode(app->get_footer());
    std::string footer = own.isEmpty() ? std::string() : helpText(own);
    if (!app->get_parent())
        return footer;
    if (!own.contains("status: "_L1, Qt::CaseInsensitive) && !own.contains("statuses: "_L1, Qt::CaseInsensitive))
        footer +=
            helpText(u"Exit status: 0 done, 1 a check or call failed, 2 wrong usage, 3 could not start, 130 stopped "
                     "by Ctrl+C."_s);
    const CLI::App *program = app;
    while (program->get_parent())
        program = program->get_parent();
    QStringList names;
    for (const CLI::Option *option :
         program->get_options([](const CLI::Option *each) { return !each->get_positional(); })) {
        if (option != program->get_help_ptr() && inUnicode(option->get_name()) != "--version"_L1)
            names.append(inUnicode(option->get_name()));
    }
    return footer + helpText(u"Every command takes %1; see \"%2 --help\"."_s.arg(names.join(u", "_s),
                                                                                 inUnicode(program->get_name())));
}
} // namespace

std::shared_ptr<CLI::FormatterBase> commandFormatter()
{
    return std::make_shared<CommandFormatter>();
}

} // namespace Linesman::Cli
