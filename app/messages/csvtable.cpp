// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/csvtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStringDecoder>

#include <csv.h>

#include <algorithm>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 LargestFile = 20 * 1024 * 1024; // bytes
constexpr int MostRows = 100'000;
constexpr int MostColumns = 200;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Messages::CsvTable)
};

Failure bad(const QString &sentence)
{
    return failure(Error::Kind::BadInput, sentence);
}

/*! The text as UTF-8 without a mark. */
Result<QByteArray> utf8(const QByteArray &bytes)
{
    const std::optional<QStringConverter::Encoding> marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return bad(Texts::tr("The file is not Unicode text: save it as “CSV UTF-8”"));
    return text.toUtf8();
}

/*! Which separator the head line has most of, outside quotes. */
char separatorOf(const QByteArray &text)
{
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n')
            break;
        commas += c == ',';
        semicolons += c == ';';
        tabs += c == '\t';
    }
    if (tabs > commas && tabs > semicolons)
        return '\t';
    return semicolons > commas ? ';' : ',';
}

/*! Collects what libcsv finds. */
struct Reader {
    CsvTable table;
    QStringList row;
    int line = 1; //!< in which the row being read begins
    QString problem;

    void field(const char *text, size_t size)
    {
        if (row.size() <= MostColumns)
            row << QString::fromUtf8(text, qsizetype(size));
    }

    void end()
    {
        const QStringList read = std::exchange(row, {});
        const int begun = line;
        if (!problem.isEmpty() || (read.size() == 1 && read.first().trimmed().isEmpty()))
            return; // an empty line
        if (table.header.isEmpty())
            return readHead(read, begun);
        if (read.size() != table.header.size()) {
            problem =
                Texts::tr("Line %1 has %2 fields, the head line has %3")
                    .arg(QString::number(begun), QString::number(read.size()), QString::number(table.header.size()));
        } else if (table.rows.size() == MostRows) {
            problem = Texts::tr("The file has more than %1 rows: split it").arg(QLocale().toString(MostRows));
        } else {
            table.rows << read;
            table.lines << begun;
        }
    }

    void readHead(const QStringList &read, int begun)
    {
        if (read.size() > MostColumns) {
            problem = Texts::tr("The head line has more than %1 columns").arg(MostColumns);
            return;
        }
        QStringList names;
        for (const QString &name : read) {
            const QString plain = name.trimmed();
            if (plain.isEmpty())
                problem = Texts::tr("Line %1: a column has no name").arg(begun);
            else if (names.contains(plain, Qt::CaseInsensitive))
                problem = Texts::tr("Line %1: the column “%2” appears twice").arg(QString::number(begun), plain);
            names << plain;
        }
        table.header = names;
    }
};

void onField(void *text, size_t size, void *reader)
{
    static_cast<Reader *>(reader)->field(static_cast<const char *>(text), size);
}

void onRow(int, void *reader)
{
    static_cast<Reader *>(reader)->end();
}

int keepsSpaces(unsigned char)
{
    return 0; // the library would trim them
}

struct Parser {
    csv_parser parser;
    bool isMade = csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) == 0;
    ~Parser()
    {
        if (isMade)
            csv_free(&parser);
    }
};
} // namespace

int CsvTable::column(const QString &name) const
{
    for (int i = 0; i < int(header.size()); ++i) {
        if (header[i].compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > LargestFile)
        return bad(Texts::tr("The file has %1; at most 20 MB are read").arg(QLocale().formattedDataSize(bytes.size())));
    const Result<QByteArray> text = utf8(bytes);
    if (!text)
        return failure(text.error());
    Parser handle;
    if (!handle.isMade)
        return failure(Error::Kind::Storage, u"no memory for the CSV reader"_s);
    Reader reader;
    reader.table.separator = separatorOf(*text);
    csv_set_delim(&handle.parser, uchar(reader.table.separator));
    csv_set_space_func(&handle.parser, keepsSpaces);
    // Line by line, so that what is wrong can be named by its line; a quoted field may reach over several.
    int line = 1;
    for (qsizetype from = 0; from < text->size(); ++line) {
        const qsizetype end = text->indexOf('\n', from);
        const qsizetype size = (end < 0 ? text->size() : end + 1) - from;
        if (handle.parser.pstate == 0) // between rows
            reader.line = line;
        if (csv_parse(&handle.parser, text->constData() + from, size_t(size), onField, onRow, &reader) != size_t(size))
            return bad(Texts::tr("Line %1: there is a quotation mark in the middle of a field; double it").arg(line));
        if (!reader.problem.isEmpty())
            return bad(reader.problem);
        from += size;
    }
    if (csv_fini(&handle.parser, onField, onRow, &reader) != 0)
        return bad(Texts::tr("Line %1: a quotation mark is opened and never closed").arg(reader.line));
    if (!reader.problem.isEmpty())
        return bad(reader.problem);
    if (reader.table.header.isEmpty())
        return bad(Texts::tr("The file is empty: its first line must name the columns"));
    if (reader.table.rows.isEmpty())
        return bad(Texts::tr("The file has a head line but no rows"));
    return reader.table;
}

Result<CsvTable> readCsvFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return bad(Texts::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (file.size() > LargestFile)
        return bad(Texts::tr("The file has %1; at most 20 MB are read").arg(QLocale().formattedDataSize(file.size())));
    return readCsv(file.readAll());
}

} // namespace Linesman::Messages
