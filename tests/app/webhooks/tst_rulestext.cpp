// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/rulestext.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;

/*! Rules as a form writes them are those that were read. */
class TstRulesText : public QObject
{
    Q_OBJECT
private slots:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<QByteArray>("rules");
        const auto row = [](const char *name, const QByteArray &rules) {
            QTest::newRow(name) << rules;
        };
        row("nothing", "{\"rules\":[]}");
        row("a name", "{\"rules\":[{\"name\":\"mine\",\"when\":{},\"answer\":{\"status\":418}}]}");
        row("without a name", "{\"rules\":[{\"when\":{},\"answer\":{\"status\":200}}]}");
        row("every condition",
            "{\"rules\":[{\"name\":\"n\",\"when\":{\"kind\":\"SmsDefault\",\"event\":\"INSTALL\","
            "\"location\":\"l\",\"provider\":\"p\",\"method\":\"POST\",\"path\":\"/x\","
            "\"header\":{\"X-A\":\"b\",\"X-C\":\"\"},\"json\":{\"a.b\":null,\"c\":17,\"d\":\"17\"},"
            "\"first\":2,\"after\":1,\"every\":3},\"answer\":{\"status\":503,\"delayMs\":200,"
            "\"headers\":{\"Retry-After\":\"3\"},\"body\":{\"error\":\"busy\"},\"end\":\"truncate\"}}]}");
        row("a text for a body",
            "{\"rules\":[{\"when\":{},\"answer\":{\"status\":200,\"body\":\"{ \\\"a\\\": 1 }\"}}]}");
        row("forwarded", "{\"rules\":[{\"when\":{},\"answer\":{\"end\":\"hold\",\"forward\":[\"http://a.example/\","
                         "\"http://b.example/\"]}}]}");
        row("a route", "{\"rules\":[],\"routes\":[{\"name\":\"r\",\"when\":{\"kind\":\"Call\"},"
                       "\"to\":\"http://a.example/\"}]}");
    }

    void comesBackAsItWas()
    {
        QFETCH(QByteArray, rules);
        const auto read = rulesFromJson(rules);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(rulesToJson(*read), rules);
    }

    void readsLines()
    {
        const QList<std::pair<QString, QString>> headers{{u"X-A"_s, u"b: c"_s}, {u"X-Any"_s, {}}};
        QCOMPARE(headerLines(headers), u"X-A: b: c\nX-Any"_s);
        QCOMPARE(headersFromLines(u"\n X-A :b: c \n\nX-Any\n"_s), headers);

        const QList<std::pair<QString, QJsonValue>> members{{u"a.b[0]"_s, 17},
                                                            {u"text"_s, u"seventeen"_s},
                                                            {u"digits"_s, u"17"_s},
                                                            {u"two"_s, u"a\nb"_s},
                                                            {u"yes"_s, true},
                                                            {u"list"_s, QJsonArray{1, 2}},
                                                            {u"any"_s, QJsonValue(QJsonValue::Undefined)}};
        const QString lines = memberLines(members);
        QCOMPARE(lines.section(u'\n', 0, 2), u"a.b[0] = 17\ntext = seventeen\ndigits = \"17\""_s);
        QCOMPARE(membersFromLines(lines), members);
    }
};

LINESMAN_TEST(TstRulesText)
#include "tst_rulestext.moc"
