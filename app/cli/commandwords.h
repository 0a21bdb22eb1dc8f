// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace Linesman::Cli {

/*! An option as it was declared. */
struct OptionShape {
    QString name;       //!< "--kind", or "url" for a positional argument
    QString valueName;  //!< "FILE"; empty for a flag
    QStringList values; //!< the only ones allowed; empty: any
    QString description;
    bool isPositional = false;
    bool isFlag = false;
    bool isList = false;        //!< takes several values
    bool isGiven = false;       //!< in the words that were read, or by its LINESMAN_ variable of the environment
    bool isProgramWide = false; //!< one of those that every command accepts
    bool isExcluded = false;    //!< by another one that is given
};

/*! What may stand in the place of the next word. */
struct NextWords {
    /*! One word with its description. */
    struct Choice {
        QString word;
        QString description;
        bool operator==(const Choice &) const = default;
    };
    QList<Choice> choices; //!< all of them; those that do not begin with what is typed too
    QString valueName;     //!< "FILE" or "CONNECTION" where a value stands that the command line does not know itself
    QString prefix;        //!< "--kind=", when the value is typed behind its option in one word
};

/*!
    Reads words as the command line does but judges none: for what has to know what is being said before it is whole, as
    completion does. Costs nothing beyond the tree of commands.
*/
class CommandWords
{
public:
    explicit CommandWords(const Command &program);

    void read(const QString &word);
    void read(const QStringList &words);

    QStringList path() const; //!< of the command reached: {"emulator", "send"}
    bool isReached(const QString &subcommand) const;
    bool endsOptions() const { return m_onlyPositionals; } //!< "--" was read
    /*! The options of the command reached, and those of the program that are accepted behind it. */
    QList<OptionShape> options() const;
    QStringList subcommands() const; //!< of the command reached
    NextWords next(const QString &typed) const;

private:
    const CLI::Option *find(const QString &word) const;
    const CLI::Option *nextPositional() const;
    std::vector<const CLI::Option *> accepted() const;
    static OptionShape shapeOf(const CLI::Option &option);
    static void addValuesTo(NextWords &next, const CLI::Option &option);

    const CLI::App *m_app;
    const CLI::Option *m_pending = nullptr; //!< whose value comes next
    std::set<const CLI::Option *> m_given;
    int m_positionals = 0;
    bool m_onlyPositionals = false;
};

} // namespace Linesman::Cli
