// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/projectwords.h"

#include "app/cli/commandwords.h"
#include "app/core/nearestword.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <array>
#include <optional>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/*! A key above all sections: the option that it is in some commands. */
struct SharedKey {
    const char *key;
    const char *option;
    QStringList commands;
};

const std::vector<SharedKey> &sharedKeys()
{
    static const QStringList emulating{u"emulator"_s, u"line-test"_s, u"drill"_s, u"readiness"_s};
    static const QStringList testing{u"line-test"_s, u"drill"_s, u"readiness"_s};
    static const QStringList sending{u"deliver"_s, u"burst"_s};
    static const std::vector<SharedKey> keys{
        {"endpoint", "--endpoint", testing},
        {"endpoint", "--to", sending},
        {"kinds", "--kind", QStringList{u"line-test"_s, u"readiness"_s, u"emulator send"_s} + sending},
        {"port", "--port", emulating},
        {"seed", "--seed", emulating},
        {"profile", "--profile", emulating},
        {"timeout", "--timeout", QStringList{u"line-test"_s, u"readiness"_s} + sending},
        {"cacert", "--cacert", emulating + sending + QStringList{u"listen"_s}},
        {"app-events-to", "--app-events-to", emulating},
        {"call-trigger", "--call-trigger", {u"line-test"_s, u"readiness"_s}},
        {"rules", "--rule", {u"listen"_s}},
        {"drills", "name", {u"drill"_s}},
        {"drill-files", "--file", {u"drill"_s}},
    };
    return keys;
}

/*! The commands that may have a section: they test what is here and write to no live HighLevel. */
const QStringList &sectionNames()
{
    static const QStringList names{u"burst"_s,    u"deliver"_s,           u"drill"_s,
                                   u"emulator"_s, u"installs rehearse"_s, u"line-test"_s,
                                   u"listen"_s,   u"readiness"_s,         u"emulator send"_s};
    return names;
}

/*! What a file that comes with a checkout has no say in: programs to run, and where secrets are. */
bool isForbidden(const QString &option)
{
    static const std::array forbidden{
        u"--exec"_s, u"--control-token-file"_s, u"--signing-key"_s, u"--rsa-key"_s, u"--tls-key"_s, u"--help"_s};
    return std::find(forbidden.begin(), forbidden.end(), option) != forbidden.end();
}

/*! Options of the emulator that a command brings: without meaning where a running one is named. */
bool isOfOwnEmulator(const QString &option)
{
    return option == u"--port" || option == u"--seed" || option == u"--profile" || option == u"--ready-file";
}

QString place(const ProjectFile &file, const ProjectFile::Entry &entry)
{
    return u"%1, line %2"_s.arg(file.path, QString::number(entry.line));
}

QString unknown(const ProjectFile &file, const ProjectFile::Entry &entry, const QString &what, const QString &typed,
                const QStringList &known)
{
    const QString nearest = nearestWord(typed, known);
    QString sentence = u"%1: there is no %2 \"%3\""_s.arg(place(file, entry), what, typed);
    return nearest.isEmpty() ? sentence : sentence + u"; did you mean \"%1\"?"_s.arg(nearest);
}

/*! The options of the command \a section by the keys that name them. */
QMap<QString, OptionShape> optionsOfSection(const Command &program, const QString &section)
{
    CommandWords words(program);
    words.read(section.split(u' '));
    QMap<QString, OptionShape> options;
    for (const OptionShape &option : words.options()) {
        if (!option.isProgramWide && !isForbidden(option.name))
            options.insert(option.isPositional ? option.name : option.name.mid(2), option);
    }
    return options;
}

/*! The commands that steer a running emulator: the file has its port. */
bool steersEmulator(const QString &path)
{
    return path.startsWith(u"emulator "_s);
}

bool canUseProject(const QString &path)
{
    return sectionNames().contains(path) || steersEmulator(path);
}

/*! What is wrong with the keys of \a file; empty when nothing is. */
QString problemOfKeys(const Command &program, const ProjectFile &file)
{
    for (const ProjectFile::Entry &entry : file.entries) {
        QStringList known;
        if (entry.section.isEmpty()) {
            for (const SharedKey &shared : sharedKeys())
                known.append(QString::fromLatin1(shared.key));
        } else if (!sectionNames().contains(entry.section)) {
            return unknown(file, entry, u"section"_s, entry.section, sectionNames());
        } else {
            known = optionsOfSection(program, entry.section).keys();
        }
        if (!known.contains(entry.key))
            return unknown(file, entry, u"key"_s, entry.key, known);
    }
    return {};
}

/*! A path that \a entry names, below the folder of \a file. */
Result<QString> pathWithin(const ProjectFile &file, const ProjectFile::Entry &entry, const QString &value)
{
    const QDir folder(file.folder());
    const QString path = QDir::cleanPath(folder.absoluteFilePath(value));
    const QFileInfo info(path);
    const QString real =
        info.exists() ? info.canonicalFilePath() : QFileInfo(info.path()).canonicalFilePath() + u'/' + info.fileName();
    if (!real.startsWith(folder.canonicalPath() + u'/'))
        return failure(Error::Kind::BadInput, u"%1: \"%2\" is not below the folder of linesman.toml; name it on the "
                                              "command line"_s.arg(place(file, entry), value));
    return path;
}

/*! The words of one option, as they are given on a command line. */
Result<QStringList> wordsFor(const ProjectFile &file, const ProjectFile::Entry &entry, const OptionShape &option)
{
    QStringList words;
    if (option.isFlag) {
        if (entry.values == QStringList{u"true"_s})
            words.append(option.name);
        return words;
    }
    if (entry.values.size() > 1 && !option.isList && !entry.section.isEmpty())
        return failure(Error::Kind::BadInput, u"%1: %2 takes one value"_s.arg(place(file, entry), entry.key));
    const qsizetype count = option.isList ? entry.values.size() : qMin<qsizetype>(1, entry.values.size());
    for (QString value : entry.values.first(count)) {
        if (option.valueName == u"FILE" || option.valueName == u"DIR") {
            const Result<QString> path = pathWithin(file, entry, value);
            if (!path)
                return failure(path.error());
            value = *path;
        }
        words.append(option.isPositional ? value : option.name + u'=' + value);
    }
    return words;
}

/*! The option of the command \a path that \a entry is for; nothing when it is for others. */
std::optional<OptionShape> optionFor(const ProjectFile::Entry &entry, const QString &path,
                                     const QList<OptionShape> &options)
{
    QStringList names;
    if (entry.section == path && !path.isEmpty()) {
        names = {u"--"_s + entry.key, entry.key};
    } else if (entry.section.isEmpty()) {
        for (const SharedKey &shared : sharedKeys()) {
            if (entry.key == QLatin1StringView(shared.key) && shared.commands.contains(path))
                names.append(QString::fromLatin1(shared.option));
        }
    }
    for (const OptionShape &option : options) {
        if (names.contains(option.name))
            return option;
    }
    return {};
}

} // namespace

Result<QStringList> projectAdditions(const Command &program, const QStringList &words, const ProjectFile &file)
{
    if (const QString problem = problemOfKeys(program, file); !problem.isEmpty())
        return failure(Error::Kind::BadInput, problem);
    CommandWords read(program);
    read.read(words);
    const QString path = read.path().join(u' ');
    const QList<OptionShape> options = read.options();
    bool namesEmulator = false;
    for (const OptionShape &option : options)
        namesEmulator = namesEmulator || (option.name == u"--emulator" && option.isGiven);

    QMap<QString, QStringList> additions; // a section's own keys come after the shared ones and win
    QList<ProjectFile::Entry> entries = file.entries;
    std::stable_sort(entries.begin(), entries.end(), [](const ProjectFile::Entry &a, const ProjectFile::Entry &b) {
        return a.section.isEmpty() && !b.section.isEmpty();
    });
    QStringList positional;
    for (const ProjectFile::Entry &entry : std::as_const(entries)) {
        const bool isPort = entry.key == u"port" && (entry.section.isEmpty() || entry.section == u"emulator");
        if (isPort && steersEmulator(path) && !namesEmulator && !entry.values.isEmpty())
            additions.insert(u"--emulator"_s, {u"--emulator=http://127.0.0.1:%1"_s.arg(entry.values.first())});
    }
    for (const ProjectFile::Entry &entry : entries) {
        const std::optional<OptionShape> option = optionFor(entry, path, options);
        if (!option || option->isGiven || option->isExcluded || (namesEmulator && isOfOwnEmulator(option->name)))
            continue;
        const Result<QStringList> added = wordsFor(file, entry, *option);
        if (!added)
            return failure(added.error());
        if (option->isPositional)
            positional = *added;
        else
            additions.insert(option->name, *added);
    }
    QStringList all;
    for (const QStringList &one : additions)
        all += one;
    if (!positional.isEmpty() && !read.endsOptions())
        all += QStringList{u"--"_s} + positional;
    return all;
}

ProjectWords::ProjectWords(const Command &program, int argc, char **argv)
    : m_words(argv, argv + argc)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromUtf8(argv[i]));
    CommandWords read(program);
    read.read(words);
    if (canUseProject(read.path().join(u' '))) {
        const QString file = qEnvironmentVariableIsSet("LINESMAN_PROJECT") ? qEnvironmentVariable("LINESMAN_PROJECT")
                                                                           : projectFileAbove(QDir::currentPath());
        const Result<ProjectFile> project = file.isEmpty() ? Result<ProjectFile>() : readProjectFile(file);
        const Result<QStringList> added =
            project ? projectAdditions(program, words, *project) : Result<QStringList>(failure(project.error()));
        if (!added)
            m_problem = added.error().detail;
        else if (!added->isEmpty())
            m_file = file;
        // Before a "--": behind it everything is positional.
        const auto end = std::find(m_words.begin(), m_words.end(), "--");
        std::vector<std::string> strings;
        for (const QString &word : added ? *added : QStringList())
            strings.push_back(word.toStdString());
        m_words.insert(end, strings.begin(), strings.end());
    }
    for (std::string &word : m_words)
        m_pointers.push_back(word.data());
    m_pointers.push_back(nullptr);
}

} // namespace Linesman::Cli
