// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/projectfile.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace Linesman::Cli {

/*!
    The words of the command line with what a linesman.toml has for the command in them: an option that was given, by
    hand or by its variable, wins over the file. The file cannot run programs, name secrets or reach files outside of
    its folder, for it comes with a checkout.
*/
class ProjectWords
{
public:
    /*! Looks for the file only where the command can use one. LINESMAN_PROJECT names another; empty, it turns it off. */
    ProjectWords(const Command &program, int argc, char **argv);

    const QString &problem() const { return m_problem; } //!< what is wrong with the file; empty: nothing
    const QString &file() const { return m_file; }       //!< the one that something was taken from; else empty
    int argc() const { return int(m_words.size()); }
    char **argv() { return m_pointers.data(); }

private:
    QString m_file;
    QString m_problem;
    std::vector<std::string> m_words;
    std::vector<char *> m_pointers;
};

/*! The words that \a file adds to \a words. Fails with BadInput: an unknown key, with the one that was likely meant. */
Result<QStringList> projectAdditions(const Command &program, const QStringList &words, const ProjectFile &file);

} // namespace Linesman::Cli
