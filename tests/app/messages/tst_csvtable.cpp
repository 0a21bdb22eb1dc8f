// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/csvline.h"
#include "app/messages/csvtable.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Linesman::Messages;
using namespace Qt::Literals::StringLiterals;

class TstCsvTable : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatTheStandardAllows()
    {
        const Result<CsvTable> table = readCsv(
            "\xEF\xBB\xBFphone,text\r\n+15005550006,\"He said \"\"hi\"\",\nand left\"\r\n\r\n 1 ,\xF0\x9F\x98\x80");
        QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
        QCOMPARE(table->header, (QStringList{u"phone"_s, u"text"_s}));
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows[0][1], u"He said \"hi\",\nand left"_s);
        QCOMPARE(table->rows[1][0], u" 1 "_s);
        QCOMPARE(table->rows[1][1], u"😀"_s);
        QCOMPARE(table->lines, (QList<int>{2, 5}));
        QCOMPARE(table->column(u"TEXT"_s), 1);
        QCOMPARE(table->column(u"no"_s), -1);
    }

    void findsTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("semicolon") << QByteArray("a;b\n1,5;2");
        QTest::newRow("tab") << QByteArray("a\tb\n1;5\t2");
        QTest::newRow("comma in a quoted head") << QByteArray("\"a,x,y\";b\n1;2");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0;\0b\0\n\0"
                                              "1\0;\0"
                                              "2\0",
                                              16);
    }
    void findsTheSeparator()
    {
        QFETCH(const QByteArray, bytes);
        const Result<CsvTable> table = readCsv(bytes);
        QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
        QCOMPARE(table->header.size(), 2);
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows[0][1], u"2"_s);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QByteArray() << u"empty"_s;
        QTest::newRow("head alone") << QByteArray("a,b\n") << u"no rows"_s;
        QTest::newRow("row too short") << QByteArray("a,b\n1,2\n3\n") << u"Line 3 has 1"_s;
        QTest::newRow("row too long") << QByteArray("a,b\n1,2,3\n") << u"Line 2 has 3"_s;
        QTest::newRow("quote never closed") << QByteArray("a,b\n1,2\n\"3,4\n5,6\n") << u"Line 3"_s;
        QTest::newRow("quote in the middle") << QByteArray("a,b\n1,2\n3,x\"y\n") << u"Line 3"_s;
        QTest::newRow("text after a quote") << QByteArray("a,b\n\"1\"x,2\n") << u"Line 2"_s;
        QTest::newRow("column twice") << QByteArray("a,A\n1,2\n") << u"twice"_s;
        QTest::newRow("column without name") << QByteArray("a,\n1,2\n") << u"no name"_s;
        QTest::newRow("Latin-1") << QByteArray("a,b\n1,M\xfcller\n") << u"Unicode"_s;
        QTest::newRow("NUL") << QByteArray("a,b\n1,\0\n", 8) << u"Unicode"_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"Unicode"_s;
        QTest::newRow("too many columns") << (QByteArray(300, ',') + "\n1\n") << u"more than 200"_s;
        QTest::newRow("too large") << QByteArray(21 * 1024 * 1024, 'a') << u"20 MB"_s;
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        const Result<CsvTable> table = readCsv(bytes);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::BadInput);
        QVERIFY2(table.error().detail.contains(words), qPrintable(table.error().detail));
    }

    void neverWritesAFormula_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s
                                 << QByteArray("\"'=HYPERLINK(\"\"http://x\"\")\"\r\n");
        QTest::newRow("command") << u"+cmd|' /C calc'!A0"_s << QByteArray("'+cmd|' /C calc'!A0\r\n");
        QTest::newRow("at") << u"@SUM(1)"_s << QByteArray("'@SUM(1)\r\n");
        QTest::newRow("minus") << u"-2+3"_s << QByteArray("'-2+3\r\n");
        QTest::newRow("after a space") << u" =1"_s << QByteArray("' =1\r\n");
        QTest::newRow("after a tab") << u"\t=1"_s << QByteArray("\"'\t=1\"\r\n");
        QTest::newRow("wide equals") << u"＝1"_s << QByteArray("'＝1\r\n");
        QTest::newRow("phone") << u"+15005550006"_s << QByteArray("+15005550006\r\n");
        QTest::newRow("separator") << u"a,b"_s << QByteArray("\"a,b\"\r\n");
        QTest::newRow("plain") << u"Müller"_s << QByteArray("Müller\r\n");
    }
    void neverWritesAFormula()
    {
        QFETCH(const QString, field);
        QFETCH(const QByteArray, written);
        QCOMPARE(csvLine({field}), written);
    }

    void whatIsWrittenCanBeRead()
    {
        const QStringList fields{u"a \"quoted\" one"_s, u"two\nlines"_s, u";,\t"_s, u""_s, u"'"_s};
        const Result<CsvTable> table = readCsv("1,2,3,4,5\r\n" + csvLine(fields));
        QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
        QCOMPARE(table->rows[0], fields);
    }
};

LINESMAN_TEST(TstCsvTable)
#include "tst_csvtable.moc"
