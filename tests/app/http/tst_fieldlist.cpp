// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/fieldlist.h"
#include "app/http/text.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman::Http;

static_assert(trimmed(" \ta b\t ") == "a b");
static_assert(trimmed(" \r\n a", AnyWhitespace) == "a");
static_assert(trimmed(" \t").empty());
static_assert(isToken("X-Wh_Signature") && !isToken("a b") && !isToken(""));
static_assert(isNumber("0123") && !isNumber("1a") && !isNumber(""));
static_assert(hexValue('f') == 15 && hexValue('A') == 10 && hexValue('g') == -1);

class TstFieldList : public QObject
{
    Q_OBJECT
private slots:
    void readsListsOverAllFields_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("joined");
        QTest::newRow("one") << QByteArray("close") << QByteArray() << QByteArray("close");
        QTest::newRow("two in a field") << QByteArray("keep-alive, TE") << QByteArray() << QByteArray("keep-alive TE");
        QTest::newRow("two fields") << QByteArray("TE") << QByteArray("close") << QByteArray("TE close");
        QTest::newRow("empty elements") << QByteArray(" , close,, ") << QByteArray() << QByteArray("close");
        QTest::newRow("no token") << QByteArray("\"close\"") << QByteArray("TE") << QByteArray("TE");
    }

    void readsListsOverAllFields()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        Headers headers{{"Connection", first.toStdString()}, {"Other", "x"}};
        const std::string more = second.toStdString();
        if (!more.empty())
            headers.add("connection", more);
        QByteArrayList all;
        for (const std::string_view token : tokens(headers, "Connection"))
            all.append(QByteArray(token.data(), qsizetype(token.size())));
        QTEST(all.join(' '), "joined");
    }

    void findsATokenInAnyCase()
    {
        const Headers headers{{"Connection", "TE, Close"}};
        QVERIFY(hasToken(headers, "connection", "close"));
        QVERIFY(!hasToken(headers, "Connection", "clos"));
        QVERIFY(!hasToken(headers, "Expect", "close"));
    }
};

LINESMAN_TEST(TstFieldList)
#include "tst_fieldlist.moc"
