// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completioncommand.h"

#include "app/cli/commandwords.h"
#include "app/cli/terminal.h"
#include "app/core/datadirectory.h"
#include "app/drills/drill.h"
#include "app/oauth/connections.h"
#include "app/providers/kind.h"
#include "app/webhooks/variant.h"

#include <QFile>
#include <QFileInfo>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char CompletionFooter[] =
    "The package installs the scripts. Without it:\n"
    "  bash   linesman-cli completion bash > ~/.local/share/bash-completion/completions/linesman-cli\n"
    "  zsh    linesman-cli completion zsh > a folder of your fpath, as _linesman-cli\n"
    "  fish   linesman-cli completion fish > ~/.config/fish/completions/linesman-cli.fish\n"
    "words is what the scripts ask: completion words -- WORD... with the word that is typed as the last one. Its first\n"
    "line is words, files or folders, then comes a line for each choice: the word, a tab, what it is.";

struct CompletionOptions {
    QString shell;
    QStringList words;
};

/*! The names of the connections that are kept. Nothing is made, no key store is asked. */
QStringList connectionNames(const QString &dataDir)
{
    const QString folder = QFileInfo(DataDirectory::settingsFileIn(dataDir)).path();
    OAuth::Connections connections(folder + "/connections.json"_L1);
    QStringList names;
    if (connections.load()) {
        for (const OAuth::Connection &connection : connections.all())
            names.append(connection.name);
    }
    return names;
}

/*! The values that the help calls \a valueName. */
QList<NextWords::Choice> known(const QString &valueName, const QString &dataDir)
{
    QList<NextWords::Choice> choices;
    if (valueName == u"KIND") {
        for (const Providers::Kind kind : Providers::AllKinds)
            choices.append({Providers::kindOption(kind), {}});
    } else if (valueName == u"DRILL") {
        for (const Drills::Drill &drill : Drills::builtInDrills())
            choices.append({drill.name, drill.title});
        choices.append({u"all"_s, {}});
        choices.append({u"list"_s, {}});
    } else if (valueName == u"CONNECTION") {
        for (const QString &name : connectionNames(dataDir))
            choices.append({name, {}});
    } else if (valueName == u"BOOL") {
        choices = {{u"true"_s, {}}, {u"false"_s, {}}};
    }
    return choices;
}

/*! The data folder that the words name; empty: the usual one. */
QString dataDirOf(const QStringList &words)
{
    const QString option = u"--data-dir"_s;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words.at(i) == option)
            return words.at(i + 1) == u"=" ? words.value(i + 2) : words.at(i + 1);
        if (words.at(i).startsWith(option + u'='))
            return words.at(i).mid(option.size() + 1);
    }
    return qEnvironmentVariable("LINESMAN_DATA_DIR");
}

int answer(const Command &program, QStringList words)
{
    const QString last = words.isEmpty() ? QString() : words.takeLast();
    const QString typed = last == u"=" ? QString() : last;
    CommandWords before(program);
    before.read(words);
    const NextWords next = before.next(typed);
    if (next.valueName == u"FILE" || next.valueName == u"DIR") {
        printLine(next.valueName == u"FILE" ? u"files"_s : u"folders"_s);
        return Passed;
    }
    QByteArray lines = "words\n";
    for (const NextWords::Choice &choice : next.choices + known(next.valueName, dataDirOf(words + QStringList{last}))) {
        const QString word = next.prefix + choice.word;
        if (word.startsWith(typed) && !word.contains(u'\n') && !word.contains(u'\t'))
            lines += word.toUtf8() + '\t' + choice.description.simplified().toUtf8() + '\n';
    }
    printData(lines);
    return Passed;
}

int printScript(const QString &shell)
{
    QFile script(u":/linesman/completion/linesman-cli.%1"_s.arg(shell));
    if (!script.open(QFile::ReadOnly))
        return couldNotStart(Error(Error::Kind::Storage, script.errorString()));
    printData(script.readAll());
    return Passed;
}

} // namespace

void addCompletionCommand(const Command &program)
{
    const Command command = program.subcommand("completion", "Print the script with which your shell completes words");
    const auto options = std::make_shared<CompletionOptions>();
    command.footer(CompletionFooter);
    command.option("shell", options->shell, "bash, zsh, fish, or words")
        .valueName("SHELL")
        .oneOf({"bash", "zsh", "fish", "words"})
        .required();
    command.option("words", options->words, "With words: what stands behind linesman-cli").valueName("WORD");
    command.onRun([program, options](const Common &) {
        return options->shell == u"words" ? answer(program, options->words) : printScript(options->shell);
    });
}

} // namespace Linesman::Cli
