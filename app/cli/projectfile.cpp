// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/projectfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

// Whoever writes the file reaches the parser's assertions: they neither end the program nor are taken for true. It goes
// on to its own refusals then.
#define TOML_ASSERT(expression) static_assert(true)
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <string_view>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LongestFile = 1 << 20; // bytes

QString tomlText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/*! A string, number or truth as a word; nothing for what is none. */
std::optional<QString> wordOf(const toml::node &node)
{
    if (const toml::value<std::string> *text = node.as_string())
        return tomlText(text->get());
    if (const toml::value<int64_t> *number = node.as_integer())
        return QString::number(number->get());
    if (const toml::value<double> *number = node.as_floating_point())
        return QString::number(number->get(), 'g', 17);
    if (const toml::value<bool> *truth = node.as_boolean())
        return truth->get() ? u"true"_s : u"false"_s;
    return {};
}

/*! Reads one table; those within it are the commands'. */
class TableReader
{
public:
    explicit TableReader(ProjectFile &file)
        : m_file(file)
    {
    }

    Result<> read(const toml::table &table, const QString &section)
    {
        for (auto &&[name, node] : table) {
            const QString key = tomlText(name.str());
            const int line = int(node.source().begin.line);
            if (const toml::table *inner = node.as_table()) {
                if (const Result<> done = read(*inner, section.isEmpty() ? key : section + u' ' + key); !done)
                    return done;
                continue;
            }
            const std::optional<QStringList> values = valuesOf(node);
            if (!values)
                return failure(Error::Kind::BadInput,
                               u"%1, line %2: %3 takes texts, numbers, true or false, or a list of them"_s.arg(
                                   m_file.path, QString::number(line), key));
            m_file.entries.append({section, key, *values, line});
        }
        return {};
    }

private:
    static std::optional<QStringList> valuesOf(const toml::node &node)
    {
        const toml::array *list = node.as_array();
        if (!list) {
            const std::optional<QString> word = wordOf(node);
            return word ? std::optional(QStringList{*word}) : std::nullopt;
        }
        QStringList words;
        for (const toml::node &element : *list) {
            const std::optional<QString> word = wordOf(element);
            if (!word)
                return {};
            words.append(*word);
        }
        return words;
    }

    ProjectFile &m_file;
};

/*!
    The line of the first byte beyond ASCII outside of strings and comments, where TOML has none; 0 without one. toml++ 3.0
    has undefined behaviour where such a character begins a word.
*/
int foreignLine(const QByteArray &bytes)
{
    int line = 1;
    QByteArray end; // what ends the string or comment that we are in
    for (qsizetype i = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0; i < bytes.size(); ++i) {
        const char byte = bytes.at(i);
        line += byte == '\n' ? 1 : 0;
        if (!end.isEmpty()) {
            const bool isLine = end.size() == 1; // such a string or comment ends with its line, if not before
            if (byte == '\\' && end.startsWith('"') && i + 1 < bytes.size() && bytes.at(i + 1) != '\n')
                ++i; // escaped
            else if (QByteArrayView(bytes).sliced(i).startsWith(end) || (isLine && byte == '\n')) {
                i += end.size() - 1;
                end.clear();
            }
        } else if (byte == '"' || byte == '\'') {
            const QByteArray three(3, byte);
            end = QByteArrayView(bytes).sliced(i).startsWith(three) ? three : three.first(1);
            i += end.size() - 1;
        } else if (byte == '#') {
            end = "\n";
        } else if (uchar(byte) > 0x7f) {
            return line;
        }
    }
    return 0;
}

} // namespace

QString ProjectFile::folder() const
{
    return QFileInfo(path).path();
}

Result<ProjectFile> readProjectFile(const QString &path)
{
    QFile source(path);
    if (!source.open(QFile::ReadOnly))
        return failure(Error::Kind::Storage, u"%1: %2"_s.arg(path, source.errorString()));
    const QByteArray bytes = source.read(LongestFile + 1);
    if (bytes.size() > LongestFile)
        return failure(Error::Kind::BadInput, u"%1 is larger than 1 MiB"_s.arg(path));
    if (const int line = foreignLine(bytes); line > 0)
        return failure(Error::Kind::BadInput,
                       u"%1, line %2: only texts in quotation marks may have other letters than a to z"_s.arg(
                           path, QString::number(line)));
    const toml::parse_result parsed = toml::parse(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    if (!parsed)
        return failure(Error::Kind::BadInput,
                       u"%1, line %2: %3"_s.arg(path, QString::number(parsed.error().source().begin.line),
                                                tomlText(parsed.error().description())));
    ProjectFile file;
    file.path = QFileInfo(path).absoluteFilePath();
    if (const Result<> read = TableReader(file).read(parsed.table(), {}); !read)
        return failure(read.error());
    return file;
}

QString projectFileAbove(const QString &folder)
{
    QDir at(folder);
    for (bool isFirst = true; at.exists(); isFirst = false) {
        const bool isEverybodys = QFileInfo(at.path()).permission(QFile::WriteOther);
        const QString file = at.absoluteFilePath(u"linesman.toml"_s);
        if ((isFirst || !isEverybodys) && QFileInfo(file).isFile())
            return file;
        if (QFileInfo::exists(at.absoluteFilePath(u".git"_s)) || !at.cdUp())
            break;
    }
    return {};
}

} // namespace Linesman::Cli
