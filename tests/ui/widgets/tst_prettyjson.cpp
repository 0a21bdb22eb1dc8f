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

LINESMAN_TEST(TstPrettyJson)
#include "tst_prettyjson.moc"
