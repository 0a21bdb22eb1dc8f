// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/widgets/prettyjson.h"

#include <QTest>

using namespace Linesman::Ui;

class TstPrettyJson : public QObject
{
    Q_OBJECT
private slots:
    void keepsOrderNumbersAndEscapes();
    void refusesWhatIsNotJson();
    void keepsEmptyContainersOnOneLine();
    void readsWhatNodeReads_data();
    void readsWhatNodeReads();
    void growsNoMoreThanItSays();
};

void TstPrettyJson::keepsOrderNumbersAndEscapes()
{
    const QByteArray json = "{\"b\":1.50,\"a\":\"x\\u00e9{,}\",\"b\":[1,2]}";
    QCOMPARE(prettyJson(json).value_or(QByteArray()),
             QByteArray("{\n  \"b\": 1.50,\n  \"a\": \"x\\u00e9{,}\",\n  \"b\": [\n    1,\n    2\n  ]\n}"));
}

void TstPrettyJson::refusesWhatIsNotJson()
{
    QVERIFY(!prettyJson("{\"a\":}"));
    QVERIFY(!prettyJson("hello"));
}

void TstPrettyJson::keepsEmptyContainersOnOneLine()
{
    QCOMPARE(prettyJson("{\"a\":{ },\"b\":[]}").value_or(QByteArray()), QByteArray("{\n  \"a\": {},\n  \"b\": []\n}"));
}

void TstPrettyJson::readsWhatNodeReads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isRead");
    const auto nested = [](qsizetype depth) {
        return QByteArray(depth, '[') + QByteArray(depth, ']');
    };
    QTest::newRow("half a character") << QByteArray("{\"a\":\"\\ud83d\"}") << true;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << true;
    QTest::newRow("a thousand levels") << nested(1000) << true;
    QTest::newRow("a million levels") << nested(1'000'000) << false;
    QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xff\"}") << false;
    QTest::newRow("no UTF-8, and half a character") << QByteArray("{\"a\":\"\\ud83d\xff\"}") << false;
    QTest::newRow("behind a NUL") << QByteArray("{}\0", 3) << false;
    QTest::newRow("more than one") << QByteArray("{}{}") << false;
    QTest::newRow("a number") << QByteArray("1") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TstPrettyJson::readsWhatNodeReads()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isRead);
    QCOMPARE(prettyJson(json).has_value(), isRead);
}

/*! 10 MB of this became 10 GB. */
void TstPrettyJson::growsNoMoreThanItSays()
{
    const QByteArray json = QByteArray(1000, '[') + QByteArray("1,").repeated(100'000) + "1" + QByteArray(1000, ']');
    const QByteArray shown = prettyJson(json).value_or(QByteArray());
    QVERIFY(shown.startsWith("[\n  [\n    [\n"));
    QVERIFY(shown.size() < 7 * json.size());
    QCOMPARE(QByteArray(shown).replace(" ", "").replace("\n", ""), json);
}

LINESMAN_TEST(TstPrettyJson)
#include "tst_prettyjson.moc"
