// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/isotime.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/phone.h"
#include "app/emulator/state/text.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Linesman::Emulator;

class TstEmulatorJson : public QObject
{
    Q_OBJECT
private slots:
    void writesWhatJavaScriptWrites_data();
    void writesWhatJavaScriptWrites();
    void writesTextWhateverTheBytes_data();
    void writesTextWhateverTheBytes();
    void refusesWhatIsNested();
    void readsNumbersThatNodeReads();
    void endsWhereItEnds();
    void readsAndWritesMoments_data();
    void readsAndWritesMoments();
    void knowsANumberHoweverItIsWritten();
};

void TstEmulatorJson::writesWhatJavaScriptWrites_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("written");
    // What node prints for JSON.stringify(JSON.parse(given)).
    QTest::newRow("slash") << QByteArray("\"a\\/b\"") << QByteArray("\"a/b\"");
    QTest::newRow("control") << QByteArray("\"\\u001F\\u0000\\b\\f\\n\\r\\t\"")
                             << QByteArray("\"\\u001f\\u0000\\b\\f\\n\\r\\t\"");
    QTest::newRow("delete") << QByteArray("\"\x7f\"") << QByteArray("\"\x7f\"");
    QTest::newRow("accent") << QByteArray("\"\\u00e9\"") << QByteArray("\"\xc3\xa9\"");
    QTest::newRow("line separator") << QByteArray("\"\\u2028\"") << QByteArray("\"\xe2\x80\xa8\"");
    QTest::newRow("emoji") << QByteArray("\"\\ud83d\\ude00\"") << QByteArray("\"\xf0\x9f\x98\x80\"");
    QTest::newRow("whole") << QByteArray("1.0") << QByteArray("1");
    QTest::newRow("minus zero") << QByteArray("-0") << QByteArray("0");
    QTest::newRow("tenth") << QByteArray("0.10") << QByteArray("0.1");
    QTest::newRow("small") << QByteArray("0.000001") << QByteArray("0.000001");
    QTest::newRow("smaller") << QByteArray("0.0000001") << QByteArray("1e-7");
    QTest::newRow("big") << QByteArray("123456789012345680000") << QByteArray("123456789012345680000");
    QTest::newRow("bigger") << QByteArray("1e21") << QByteArray("1e+21");
    QTest::newRow("fraction") << QByteArray("-12.5e-10") << QByteArray("-1.25e-9");
    QTest::newRow("order and space") << QByteArray("{ \"b\" : [ 1 , {} , [] ], \"a\" : null }")
                                     << QByteArray("{\"b\":[1,{},[]],\"a\":null}");
}

void TstEmulatorJson::writesWhatJavaScriptWrites()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, written);
    const JsonDocument document = parseJson(given.toStdString());
    QVERIFY(document.ok());
    QCOMPARE(QByteArray::fromStdString(toJson(document.document)), written);
}

void TstEmulatorJson::writesTextWhateverTheBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("written");
    const QByteArray unknown = "\xef\xbf\xbd";
    QTest::newRow("no UTF-8") << QByteArray("a\xff") << "\"a" + unknown + '"';
    QTest::newRow("cut off") << QByteArray("\xe2\x82") << '"' + unknown + unknown + '"';
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << '"' + unknown + unknown + '"';
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << '"' + unknown + unknown + unknown + '"';
    QTest::newRow("too large") << QByteArray("\xf4\x90\x80\x80") << '"' + unknown + unknown + unknown + unknown + '"';
    QTest::newRow("then a quote") << QByteArray("\xff\"") << '"' + unknown + "\\\"\"";
    QTest::newRow("all sizes") << QByteArray("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80")
                               << QByteArray("\"a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\"");
}

void TstEmulatorJson::writesTextWhateverTheBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, written);
    JsonWriter json;
    json.string(bytes.toStdString());
    QCOMPARE(QByteArray::fromStdString(json.text()), written);
    QVERIFY(parseJson(json.text()).ok());
}

void TstEmulatorJson::refusesWhatIsNested()
{
    QVERIFY(parseJson(std::string(60, '[') + std::string(60, ']')).ok());
    QVERIFY(!parseJson(std::string(1'000'000, '[')).ok());
    QVERIFY(parseJson("\"\xff\"").ok());                            // read as U+FFFD, as Node does
    QVERIFY(parseJson("[\"" + std::string(200, '[') + "\"]").ok()); // brackets in text are text
}

void TstEmulatorJson::readsNumbersThatNodeReads()
{
    const JsonDocument document =
        parseJson("{\"a\":1e400,\"b\":-1e999,\"c\":1e-400,\"d\":[" + std::string(400, '9') + ",2],\"e\":\"1e400\"}");
    QVERIFY2(document.ok(), document.error.c_str());
    QVERIFY(member(document.document, "a")->GetDouble() > 1e300);
    QVERIFY(member(document.document, "b")->GetDouble() < -1e300);
    QCOMPARE(member(document.document, "c")->GetDouble(), 0.0);
    QCOMPARE((*member(document.document, "d"))[1].GetInt(), 2);
    QCOMPARE(textOr(document.document, "e"), std::string("1e400")); // numbers in text are text
}

void TstEmulatorJson::endsWhereItEnds()
{
    QVERIFY(!parseJson(std::string("{}\0", 3)).ok());
    QVERIFY(!parseJson(std::string("{\"a\":1}\0{", 9)).ok());
    QVERIFY(parseJson("{\"a\":\"\\u0000\"}").ok());
    QVERIFY(!parseJson("{} x").ok());
}

void TstEmulatorJson::readsAndWritesMoments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("same");
    QTest::newRow("whole") << QByteArray("2026-11-22T09:00:00.120Z") << QByteArray("2026-11-22T09:00:00.120Z");
    QTest::newRow("zone") << QByteArray("2026-11-22T09:00:00+01:30") << QByteArray("2026-11-22T07:30:00.000Z");
    QTest::newRow("day") << QByteArray("2026-11-22") << QByteArray("2026-11-22T00:00:00.000Z");
    QTest::newRow("no seconds") << QByteArray("2026-11-22T09:05Z") << QByteArray("2026-11-22T09:05:00.000Z");
    for (const char *wrong : {"", "yesterday", "2026-13-01", "2026-11-22T25:00:00Z", "2026-11-22T09:00:00Zulu"})
        QTest::newRow(wrong) << QByteArray(wrong) << QByteArray();
}

void TstEmulatorJson::readsAndWritesMoments()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, same);
    const auto moment = timeFromIso(text.toStdString());
    QCOMPARE(moment.has_value(), !same.isEmpty());
    if (moment)
        QCOMPARE(QByteArray::fromStdString(isoTime(*moment)), same);
}

void TstEmulatorJson::knowsANumberHoweverItIsWritten()
{
    for (const char *given : {"+13125550101", "13125550101", "3125550101", "(312) 555-0101", " 13125550101"})
        QCOMPARE(normalizedPhone(given), std::string("+13125550101"));
    QCOMPARE(normalizedPhone("+49 151 0000000"), std::string("+491510000000"));
    QCOMPARE(normalizedPhone("call me"), std::string("call me"));
}

LINESMAN_TEST(TstEmulatorJson)
#include "tst_emulatorjson.moc"
