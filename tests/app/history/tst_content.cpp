// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/content.h"
#include "app/exchange/contenttree.h"
#include "app/exchange/formfields.h"
#include "app/history/labels.h"
#include "tests/support/suite.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

/*! What is inside an exchange's bytes, and the labels in its note. */
class TstContent : public QObject
{
    Q_OBJECT
private:
    static QByteArray token(const QByteArray &header, const QByteArray &claims)
    {
        const auto part = [](const QByteArray &bytes) {
            return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        return part(header) + '.' + part(claims) + ".c2ln";
    }

private slots:
    void readsFields()
    {
        const QByteArray head = "POST / HTTP/1.1\r\nA: 1\r\na:2 \r\nEmpty:\r\nnocolon\r\n\r\n";
        QCOMPARE(headFields(head), HeadFields({{"A", "1"}, {"a", "2"}, {"Empty", ""}}));
        QCOMPARE(headField(head, "a"), QByteArray("1"));
        QVERIFY(headField(head, "b").isNull());
        QVERIFY(isByLinesman("GET / HTTP/1.1\r\nuser-agent: Linesman/0.2\r\n\r\n"));
        QVERIFY(isByLinesman("POST / HTTP/1.1\r\nUser-Agent:  linesman-emulator/0.2\r\n\r\n"));
        QVERIFY(!isByLinesman("GET / HTTP/1.1\r\nX-User-Agent: Linesman/0.2\r\nUser-Agent: node\r\n\r\n"));
        QVERIFY(!isByLinesman("GET /?User-Agent: Linesman/0.2 HTTP/1.1\r\nUser-Agent: my Linesman/0.2\r\n\r\n"));
    }

    void undoesCodings()
    {
        const QByteArray gzip = QByteArray::fromBase64("H4sIAAAAAAACA6tWSlSyMqwFAK+sG1YHAAAA");
        const QByteArray head = "POST / HTTP/1.1\r\nContent-Type: Application/JSON; charset=utf-8\r\n"
                                "Content-Encoding: gzip\r\n\r\n";
        const Content content = contentOf(head, gzip);
        QCOMPARE(content.bytes, QByteArray("{\"a\":1}"));
        QCOMPARE(content.coding, QByteArray("gzip"));
        QCOMPARE(content.mediaType, QByteArray("application/json"));
        QVERIFY(isJsonType(content.mediaType) && isJsonType("application/problem+json") && !isJsonType("text/html"));
        const Content broken = contentOf(head, "no gzip");
        QCOMPARE(broken.bytes, QByteArray("no gzip"));
        QVERIFY(!broken.fault.isEmpty() && broken.coding.isEmpty());
        QVERIFY(!contentOf(head, gzip, 3).fault.isEmpty()); // a bomb is not unpacked
        QVERIFY(contentOf("POST / HTTP/1.1\r\n\r\n", "x").fault.isEmpty());
    }

    void readsForms()
    {
        QCOMPARE(formFields("a=1&b=x+y%26&c&=d&a=%C3%A9&&e=f=g"), FormFieldList({{u"a"_s, u"1"_s},
                                                                                 {u"b"_s, u"x y&"_s},
                                                                                 {u"c"_s, {}},
                                                                                 {{}, u"d"_s},
                                                                                 {u"a"_s, u"é"_s},
                                                                                 {u"e"_s, u"f=g"_s}}));
        const QByteArray many = QByteArray("&a=1&&b").repeated(MostFormFields);
        QCOMPARE(formFields(many).size(), MostFormFields);
        QCOMPARE(formFields(many).mid(0, 3), FormFieldList({{u"a"_s, u"1"_s}, {u"b"_s, {}}, {u"a"_s, u"1"_s}}));
        QCOMPARE(formFieldCount(many), 2 * MostFormFields);
        QCOMPARE(formFieldCount("&&"), 0);
        const QByteArray multipart = "--b\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\nx\r\n--b\r\n"
                                     "Content-Disposition: form-data; name=\"f\"; filename=\"a.png\"\r\n"
                                     "Content-Type: image/png\r\n\r\n\x89P\r\n--b--\r\n";
        const auto parts = bodyParts("multipart/form-data; boundary=b", multipart);
        QVERIFY(parts);
        QCOMPARE(*parts,
                 QList<BodyPart>({{u"t"_s, {}, "text/plain", "x"}, {u"f"_s, u"a.png"_s, "image/png", "\x89P"}}));
        QVERIFY(!bodyParts("multipart/form-data; boundary=c", multipart));
    }

    void readsTokens()
    {
        const QByteArray jwt = token("{\"alg\":\"HS256\"}", "{\"iat\":1700000000,\"exp\":1700086400,\"sub\":\"x\"}");
        Exchange exchange;
        exchange.requestHead = "GET / HTTP/1.1\r\nAuthorization: Bearer " + jwt + "\r\n\r\n";
        exchange.responseBody = "{\"same\":\"" + jwt + "\",\"no\":\"eyJhbGciOiJIUzI1NiJ9.e30\",\"other\":\"" +
                                token("{\"alg\":\"none\"}", "{}") + "\"}";
        const QList<CarriedToken> tokens = carriedTokens(exchange);
        QCOMPARE(tokens.size(), 2);
        QCOMPARE(tokens.first().place, u"Authorization"_s);
        QCOMPARE(QJsonDocument::fromJson(tokens.first().claims).object()["sub"_L1].toString(), u"x"_s);
        QCOMPARE(tokens.first().issuedAt.toSecsSinceEpoch(), 1'700'000'000);
        QCOMPARE(tokens.first().expires.toSecsSinceEpoch(), 1'700'086'400);
        QCOMPARE(tokens.last().place, u"response body"_s);
        QVERIFY(!tokens.last().expires.isValid());
    }

    void makesATree()
    {
        Exchange exchange;
        exchange.requestHead = "POST / HTTP/1.1\r\nContent-Type: application/json\r\n\r\n";
        exchange.requestBody = "{\"a b\":[{\"c\":true},\"text\"],\"n\":1.5,\"o\":null}";
        exchange.responseHead = "HTTP/1.1 200 OK\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n";
        exchange.responseBody = "x=1&y=Text";
        const ContentTree tree = contentTree(exchange);
        QVERIFY(!tree.isCut);
        QCOMPARE(tree.top.size(), std::size_t(2));
        const int first = tree.find(u"TEXT"_s, -1);
        QCOMPARE(tree.path(first), u"$['a b'][1]"_s);
        const int second = tree.find(u"text"_s, first);
        QCOMPARE(tree.nodes[std::size_t(second)].name, u"y"_s);
        QCOMPARE(tree.find(u"text"_s, second), first); // round again
        QCOMPARE(tree.find(u"text"_s, second, true), first);
        QCOMPARE(tree.find(u"nowhere"_s, -1), -1);
        QCOMPARE(tree.path(tree.find(u"true"_s, -1)), u"$['a b'][0].c"_s);
        Exchange large = exchange;
        large.responseBody = QByteArray("a&").repeated(MostFormFields + 1);
        QVERIFY(contentTree(large).isCut);
        QVERIFY(contentTree(exchange, 4).isCut);
        QCOMPARE(contentTree(exchange, 4).nodes.size(), std::size_t(4));
    }

    void keepsMembersInTheirOrder()
    {
        Exchange exchange;
        exchange.requestBody =
            " {\"b\":1.50,\"a\":{\"z\":null,\"y\":[]},\"b\":12345678901234567890,\"10\":\"\\u00e9\"}";
        const ContentTree tree = contentTree(exchange);
        QStringList lines;
        for (const ContentNode &node : tree.nodes)
            lines += node.name + u'=' + node.value;
        QCOMPARE(lines, QStringList({u"request="_s, u"b=1.50"_s, u"a="_s, u"z=null"_s, u"y="_s,
                                     u"b=12345678901234567890"_s, u"10=é"_s}));
        QCOMPARE(tree.nodes[0].children.size(), std::size_t(4));
        QCOMPARE(tree.nodes[2].children.size(), std::size_t(2));
    }

    void readsWhatIsNearlyJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qsizetype>("nodes"); // with the heading
        QTest::newRow("half a character") << QByteArray("{\"b\":\"\\ud83d\",\"a\":1}") << qsizetype(3);
        QTest::newRow("cut off") << QByteArray("{\"b\":{\"c\":1},\"a\":[1,2") << qsizetype(1);
        QTest::newRow("not JSON") << QByteArray("[not") << qsizetype(1);
        QTest::newRow("deep") << QByteArray(200'000, '[') << qsizetype(1);
        QTest::newRow("one value") << QByteArray("17") << qsizetype(1);
        QTest::newRow("behind a mark") << QByteArray("\xef\xbb\xbf{\"b\":\"c\",\"a\":1}") << qsizetype(3);
        QTest::newRow("behind blanks") << QByteArray(300, ' ') + "\r\n[1]" << qsizetype(2);
    }

    void readsWhatIsNearlyJson()
    {
        QFETCH(QByteArray, body);
        QFETCH(qsizetype, nodes);
        Exchange exchange;
        exchange.requestBody = body;
        const ContentTree tree = contentTree(exchange);
        QCOMPARE(qsizetype(tree.nodes.size()), nodes);
        QCOMPARE(qsizetype(tree.nodes[0].children.size()), nodes - 1);
    }

    void keepsLabelsInTheNote()
    {
        using namespace History;
        QCOMPARE(labelsOf(u"seen #Bug twice #bug #order-17\n# ## a#b #été"_s),
                 QStringList({u"Bug"_s, u"order-17"_s, u"été"_s}));
        QCOMPARE(withLabel(u"a note"_s, u"bug"_s), u"a note #bug"_s);
        QCOMPARE(withLabel(u"#BUG"_s, u"bug"_s), u"#BUG"_s);
        QCOMPARE(withLabel({}, u"bug"_s), u"#bug"_s);
        QCOMPARE(withLabel({}, u"two words"_s), QString());
        QCOMPARE(withoutLabel(u"a #bug b #Bug"_s, u"bug"_s), u"a b"_s);
        QCOMPARE(withoutLabel(u"#bug"_s, u"bug"_s), QString());
        QCOMPARE(withoutLabel(u"a #bugs"_s, u"bug"_s), u"a #bugs"_s);
    }
};

LINESMAN_TEST(TstContent)
#include "tst_content.moc"
