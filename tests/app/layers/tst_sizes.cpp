// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestFunction = 60; // lines between its braces
constexpr int LongestFile = 400;

/*! What may be longer, and why. An entry that is not needed any more is a fault too. */
struct Exception {
    QString file;
    QString function; //!< "Class::name", or empty for the file as a whole
    QString reason;
};

const QList<Exception> &exceptions()
{
    static const QList<Exception> all = {
        {u"app/core/secretshapes.cpp"_s, QString(), u"one scanner with its table of shapes"_s},
        {u"app/installs/matrix.cpp"_s, u"makeMatrix"_s, u"one pass over the locations, a line for each column"_s},
        {u"app/linetest/hop.cpp"_s, u"problemName"_s, u"a table: a word for each problem"_s},
        {u"app/linetest/hop.cpp"_s, u"highLevelDoes"_s, u"a table: a sentence for each problem"_s},
        {u"app/linetest/judgestatus.cpp"_s, u"judgeStatus"_s, u"a list of cases, each with its sentence"_s},
    };
    return all;
}

struct Function {
    QString name;
    qsizetype line = 0; //!< of its head, from 1
    qsizetype length = 0;
};

qsizetype indentOf(const QString &line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent) == u' ')
        ++indent;
    return indent;
}

/*! "Result<> Store::open(const QString &file)" -> "Store::open"; empty when it is no head of a function. */
QString nameIn(const QString &head)
{
    static const QRegularExpression name(u"([\\w:~]+|operator[^\\s(]+)\\s*\\("_s);
    const QRegularExpressionMatch match = name.match(head);
    return match.hasMatch() ? match.captured(1) : QString();
}

/*!
    The functions of a source that is laid out as ours are: the opening brace alone in its line, the closing one below it.
    No parser: strings and comments that hold such lines would mislead it, and none do.
*/
QList<Function> functionsIn(const QStringList &lines)
{
    QList<Function> found;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype indent = indentOf(lines.at(i));
        if (lines.at(i).sliced(indent) != u"{")
            continue;
        qsizetype begin = i - 1;
        while (begin > 0 && (lines.at(begin).trimmed().isEmpty() || indentOf(lines.at(begin)) > indent))
            --begin;
        const QString head = lines.sliced(begin, i - begin).join(u' ').trimmed();
        const QString name = nameIn(head);
        static const QRegularExpression ended(u"[;{}:]$"_s);
        if (name.isEmpty() || lines.at(i - 1).contains(ended) || head.startsWith(u"class "_s))
            continue;
        const QString closing = QString(indent, u' ') + u'}';
        qsizetype end = i + 1;
        while (end < lines.size() && !lines.at(end).startsWith(closing))
            ++end;
        found.append({name, begin + 1, end - i - 1});
        if (indent == 0)
            i = end;
    }
    return found;
}

} // namespace

/*! Holds functions and files to a length that is read at once; see also tst_layers. */
class TstSizes : public QObject
{
    Q_OBJECT
private slots:
    void findsFunctions();
    void nothingIsTooLong();
};

void TstSizes::findsFunctions()
{
    const QStringList lines = uR"(namespace {
class Button : public QPushButton
{
public:
    void press(int times) override
    {
        times();
    }
};
} // namespace

Store::Store(QObject *parent)
    : QObject(parent)
    , m_file(u"a"_s)
{
    open();

    close();
}

static int count() { return 1; }
)"_s.split(u'\n');
    const QList<Function> found = functionsIn(lines);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).name, u"press"_s);
    QCOMPARE(found.at(0).length, 1);
    QCOMPARE(found.at(1).name, u"Store::Store"_s);
    QCOMPARE(found.at(1).line, 12);
    QCOMPARE(found.at(1).length, 3);
}

void TstSizes::nothingIsTooLong()
{
    const QDir top(Linesman::Testing::sourceDir());
    QStringList problems;
    QSet<qsizetype> used;
    const auto isExcepted = [&used](const QString &file, const QString &function) {
        const QList<Exception> &all = exceptions();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const Exception &one) { return one.file == file && one.function == function; });
        if (found == all.end())
            return false;
        used.insert(found - all.begin());
        return true;
    };
    for (const QString &folder : {u"app"_s, u"ui"_s}) {
        QDirIterator files(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QString path = top.relativeFilePath(file.fileName());
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            if (lines.size() - 1 > LongestFile && !isExcepted(path, {}))
                problems += u"%1: %2 lines, at most %3: look for the second subject"_s.arg(
                    path, QString::number(lines.size() - 1), QString::number(LongestFile));
            const QList<Function> functions = functionsIn(lines);
            for (const Function &function : functions) {
                if (function.length > LongestFunction && !isExcepted(path, function.name))
                    problems += u"%1:%2: %3 has %4 lines, at most %5"_s.arg(
                        path, QString::number(function.line), function.name, QString::number(function.length),
                        QString::number(LongestFunction));
            }
        }
    }
    for (qsizetype i = 0; i < exceptions().size(); ++i) {
        if (!used.contains(i))
            problems +=
                u"%1 %2: needs no exception any more"_s.arg(exceptions().at(i).file, exceptions().at(i).function);
    }
    problems.sort();
    QVERIFY2(problems.isEmpty(), qPrintable(u"\n%1\n"_s.arg(problems.join(u'\n'))));
}

LINESMAN_TEST(TstSizes)
#include "tst_sizes.moc"
