// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/widgets/jsonplace.h"

#include <QTest>

using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

class TstJsonPlace : public QObject
{
    Q_OBJECT
private slots:
    void namesTheValueAtACharacter_data();
    void namesTheValueAtACharacter();
    void staysLinearInDeepText();
};

void TstJsonPlace::namesTheValueAtACharacter_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("at"); // the character is the first one of this
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    const QString contact =
        u"{\n  \"id\": \"c1\",\n  \"tags\": [\n    \"vip\",\n    7\n  ],\n  \"a b\": {\"x\": true }\n}"_s;
    QTest::newRow("a string") << contact << u"c1"_s << u"$.id"_s << u"c1"_s;
    QTest::newRow("a name stands for its value") << contact << u"\"id\""_s << u"$.id"_s << u"c1"_s;
    QTest::newRow("the second of an array") << contact << u"7"_s << u"$.tags[1]"_s << u"7"_s;
    QTest::newRow("the name of an array")
        << contact << u"\"tags\""_s << u"$.tags"_s << u"[\n    \"vip\",\n    7\n  ]"_s;
    QTest::newRow("a name with a space") << contact << u"true"_s << u"$['a b'].x"_s << u"true"_s;
    QTest::newRow("a closing brace") << contact << u"}"_s << u"$['a b']"_s << u"{\"x\": true }"_s;
    QTest::newRow("an escape") << u"{\"a\":\"x\\ny\"}"_s << u"x"_s << u"$.a"_s << u"x\ny"_s;
    QTest::newRow("a bare value") << u"12"_s << u"12"_s << u"$"_s << u"12"_s;
    QTest::newRow("a name with a quote") << u"{\"it's\":1}"_s << u"1"_s << u"$['it\\'s']"_s << u"1"_s;
}

void TstJsonPlace::namesTheValueAtACharacter()
{
    QFETCH(QString, json);
    QFETCH(QString, at);
    const JsonPlace place = jsonPlaceAt(json, json.indexOf(at));
    QTEST(place.path, "path");
    QTEST(place.value, "value");
}

void TstJsonPlace::staysLinearInDeepText()
{
    const int depth = 100'000;
    const QString json = QString(depth, u'[') + u'1' + QString(depth, u']');
    const JsonPlace place = jsonPlaceAt(json, depth);
    QCOMPARE(place.value, u"1"_s);
    QCOMPARE(place.path.size(), 1 + 3 * depth);
    QCOMPARE(jsonPlaceAt(QString(1'000'000, u'['), 900'000), JsonPlace());
    QCOMPARE(jsonPlaceAt(u"{\"a\":"_s, 3), JsonPlace());
    QCOMPARE(jsonPlaceAt({}, 0), JsonPlace());
}

LINESMAN_TEST(TstJsonPlace)
#include "tst_jsonplace.moc"
