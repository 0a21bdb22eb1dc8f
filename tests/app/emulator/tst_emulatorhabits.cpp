// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

#include <QSet>

using namespace Linesman;
using namespace Linesman::Testing;

/*!
    What other people's published clients do, reduced to requests: n8n-nodes-base 2.41, @builderbot/provider-gohighlevel
    1.3, @gnosticdev/highlevel-sdk 3.0 and the official SDK, as run against the emulator on 2026-11-22.
*/
class TstEmulatorHabits : public QObject
{
    Q_OBJECT
private slots:
    void everyRouteTakesATrailingSlash();
    void tokenBodiesComeInManyShapes_data();
    void tokenBodiesComeInManyShapes();
    void aRefreshNamesNoUserType();
    void aLinkSpellsItsScopesInManyWays_data();
    void aLinkSpellsItsScopesInManyWays();
    void phonesAreSearchedAsTyped_data();
    void phonesAreSearchedAsTyped();
    void headersComeInManySpellings_data();
    void headersComeInManySpellings();
    void pagesAreAskedForWithoutTheirLimit();
    void aContactHasFieldsOfOtherShapes();
    void aSendLeavesOutWhatTheFilesDemand();
    void aCompanysFormIsJsonToo();
    void theSearchAnswersRightAfterTheWrite();
};

void TstEmulatorHabits::everyRouteTakesATrailingSlash()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QJsonObject who{{u"locationId"_s, harness.north()}, {u"phone"_s, u"+13125550190"_s}};
    const Answer made = harness.send("POST", u"/contacts/upsert/"_s, who, token);
    QCOMPARE(made.status, 200);
    const QString id = made.json().value("contact"_L1).toObject().value("id"_L1).toString();
    QCOMPARE(harness.send("PUT", u"/contacts/%1/"_s.arg(id), {{u"city"_s, u"Oslo"_s}}, token).status, 200);
    QCOMPARE(harness.get(u"/contacts/%1/"_s.arg(id), token).status, 200);
    QCOMPARE(harness.get(u"/contacts?locationId="_s + harness.north(), token).status, 200);
    QCOMPARE(harness.get(u"/contacts/?locationId="_s + harness.north(), token).status, 200);
    QCOMPARE(harness
                 .send("POST", u"/conversations/messages/inbound/"_s,
                       {{u"type"_s, u"SMS"_s}, {u"contactId"_s, id}, {u"message"_s, u"x"_s}}, token)
                 .status,
             200);
    const QString message = harness
                                .send("POST", u"/conversations/messages/"_s,
                                      {{u"type"_s, u"SMS"_s}, {u"contactId"_s, id}, {u"message"_s, u"x"_s}}, token)
                                .json()
                                .value("messageId"_L1)
                                .toString();
    QCOMPARE(
        harness.send("PUT", u"/conversations/messages/%1/status/"_s.arg(message), {{u"status"_s, u"read"_s}}, token)
            .status,
        200);
    QCOMPARE(harness.get(u"/conversations/search/?locationId="_s + harness.north(), token).status, 200);
    QCOMPARE(harness.get(u"/locations/%1/"_s.arg(harness.north()), token).status, 200);
    QCOMPARE(
        harness.call("DELETE", u"/contacts/%1/"_s.arg(id), {}, {"2021-07-28", token, "application/json", {}}).status,
        200);
}

void TstEmulatorHabits::tokenBodiesComeInManyShapes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("json");
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << QByteArray() << false;
    QTest::newRow("form with charset") << QByteArray("application/x-www-form-urlencoded; charset=utf-8") << QByteArray()
                                       << false;
    QTest::newRow("form with capitals") << QByteArray("Application/X-WWW-Form-Urlencoded") << QByteArray() << false;
    QTest::newRow("form and a version") << QByteArray("application/x-www-form-urlencoded") << QByteArray("2023-02-21")
                                        << false;
    QTest::newRow("JSON") << QByteArray("application/json") << QByteArray() << true;
    QTest::newRow("JSON with charset") << QByteArray("application/json;charset=UTF-8") << QByteArray("2021-07-28")
                                       << true;
}

void TstEmulatorHabits::tokenBodiesComeInManyShapes()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, version);
    QFETCH(bool, json);
    Harness harness;
    const QList<std::pair<QString, QString>> fields{{u"client_id"_s, harness.ready.clientId},
                                                    {u"client_secret"_s, harness.ready.clientSecret},
                                                    {u"grant_type"_s, u"authorization_code"_s},
                                                    {u"user_type"_s, u"Location"_s},
                                                    {u"redirect_uri"_s, harness.ready.redirectUris.first()},
                                                    {u"code"_s, QString::fromLatin1(harness.code(harness.north()))}};
    QJsonObject object;
    QUrlQuery form;
    for (const auto &[name, value] : fields) {
        object.insert(name, value);
        form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    const QByteArray body = json ? QJsonDocument(object).toJson() : form.toString(QUrl::FullyEncoded).toLatin1();
    const Answer answer = harness.call("POST", u"/oauth/token"_s, body,
                                       {version, {}, type, "Accept: application/json, text/plain, */*\r\n"});
    QCOMPARE(answer.status, 200);
    QVERIFY(!Harness::text(answer, "access_token"_L1).isEmpty());
}

void TstEmulatorHabits::aRefreshNamesNoUserType()
{
    Harness harness;
    for (const QString &place : {harness.north(), harness.ready.companyId}) {
        const Answer first = harness.exchange(harness.code(place));
        const Answer next = harness.refresh(Harness::text(first, "refresh_token"_L1));
        QCOMPARE(next.status, 200);
        QCOMPARE(next.json().value("userType"_L1), first.json().value("userType"_L1));
        QCOMPARE(next.json().value("locationId"_L1), first.json().value("locationId"_L1));
        QVERIFY(Harness::text(next, "access_token"_L1) != Harness::text(first, "access_token"_L1));
    }
}

void TstEmulatorHabits::aLinkSpellsItsScopesInManyWays_data()
{
    QTest::addColumn<QString>("scope");
    QTest::newRow("plus") << u"contacts.readonly+conversations/message.write"_s;
    QTest::newRow("percent") << u"contacts.readonly%20conversations%2Fmessage.write"_s;
    QTest::newRow("commas") << u"contacts.readonly,conversations/message.write"_s;
    QTest::newRow("none") << QString();
}

void TstEmulatorHabits::aLinkSpellsItsScopesInManyWays()
{
    QFETCH(QString, scope);
    Harness harness;
    const QString link =
        u"/oauth/chooselocation?client_id=%1&redirect_uri=%2&response_type=code&state=a%20b&scope=%3"
        "&auto_approve=%4"_s.arg(harness.ready.clientId,
                                 QString::fromLatin1(QUrl::toPercentEncoding(harness.ready.redirectUris.first())),
                                 scope, harness.north());
    const Answer answer = harness.get(link, {});
    QCOMPARE(answer.status, 302);
    QCOMPARE(harness.exchange(Harness::codeOf(answer)).status, 200);
}

void TstEmulatorHabits::phonesAreSearchedAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"13125550101", "3125550101", "+13125550101", "+1 312 555-0101", "(312) 555-0101", "312.555.0101", "5550101",
          "ada brandt", "ADA", "ada@customer.example", "customer.example"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TstEmulatorHabits::phonesAreSearchedAsTyped()
{
    QFETCH(QString, typed);
    Harness harness;
    const QByteArray token = harness.northToken();
    const QString query = QString::fromLatin1(QUrl::toPercentEncoding(typed));
    const auto ids = [](const Answer &answer, QLatin1StringView list, QLatin1StringView field) {
        QStringList found;
        for (const QJsonValue &item : answer.json().value(list).toArray())
            found += item.toObject().value(field).toString();
        return found;
    };
    const QString ada = harness.ada().id;
    QVERIFY(ids(harness.get(u"/contacts/?locationId=%1&query=%2"_s.arg(harness.north(), query), token), "contacts"_L1,
                "id"_L1)
                .contains(ada));
    QVERIFY(ids(harness.send("POST", u"/contacts/search"_s,
                             {{u"locationId"_s, harness.north()}, {u"pageLimit"_s, 20}, {u"query"_s, typed}}, token),
                "contacts"_L1, "id"_L1)
                .contains(ada));
    QVERIFY(ids(harness.get(u"/conversations/search?locationId=%1&query=%2"_s.arg(harness.north(), query), token),
                "conversations"_L1, "contactId"_L1)
                .contains(ada));
    if (typed.startsWith(u'+')) { // a plus that was not encoded arrives as a blank
        const QString plain = u"/contacts/search/duplicate?locationId=%1&number=%2"_s.arg(
            harness.north(), QString(typed).replace(u' ', "%20"_L1));
        QCOMPARE(harness.get(plain, token).json().value("contact"_L1).toObject().value("id"_L1).toString(), ada);
    }
}

void TstEmulatorHabits::headersComeInManySpellings_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("lower case") << QByteArray("authorization: bearer TOKEN\r\nversion: 2021-07-28\r\n");
    QTest::newRow("upper case") << QByteArray("AUTHORIZATION: BEARER TOKEN\r\nVERSION: 2021-04-15\r\n");
    QTest::newRow("content type on a get")
        << QByteArray("Authorization: Bearer TOKEN\r\nVersion: 2023-02-21\r\nContent-Type: application/json\r\n"
                      "x-sdk-version: 3.1.0\r\n");
    QTest::newRow("form content type on a get") << QByteArray("Authorization: Bearer TOKEN\r\nVersion: 2021-07-28\r\n"
                                                              "Content-Type: application/x-www-form-urlencoded\r\n");
    QTest::newRow("empty body on a get") << QByteArray(
        "Authorization: Bearer TOKEN\r\nVersion: 2021-07-28\r\nContent-Length: 0\r\n");
    QTest::newRow("headers that mean nothing")
        << QByteArray("Authorization: Bearer TOKEN\r\nVersion: 2021-07-28\r\nlocationId: x\r\nx-company-id: y\r\n"
                      "User-Agent: axios/1.21.1\r\nAccept-Encoding: gzip, compress, deflate, br\r\n");
}

void TstEmulatorHabits::headersComeInManySpellings()
{
    QFETCH(QByteArray, lines);
    Harness harness;
    const QByteArray token = harness.northToken();
    const Answer answer = harness.raw("GET /contacts/" + harness.ada().id.toLatin1() +
                                      " HTTP/1.1\r\nHost: services.leadconnectorhq.com\r\nConnection: close\r\n" +
                                      lines.replace("TOKEN", token) + "\r\n");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("contact"_L1).toObject().value("id"_L1).toString(), harness.ada().id);
}

void TstEmulatorHabits::pagesAreAskedForWithoutTheirLimit()
{
    Emulator::Options options;
    options.generatedContacts = 120;
    Harness harness(options);
    const QByteArray token = harness.northToken();
    QString path = u"/contacts/?locationId=%1&limit=100"_s.arg(harness.north());
    QSet<QString> seen;
    int total = 0;
    for (int page = 0; page < 10; ++page) {
        const QJsonObject answer = harness.get(path, token).json();
        for (const QJsonValue &item : answer.value("contacts"_L1).toArray()) {
            const QString id = item.toObject().value("id"_L1).toString();
            QVERIFY2(!seen.contains(id), "a contact came twice");
            seen += id;
        }
        const QJsonObject meta = answer.value("meta"_L1).toObject();
        total = meta.value("total"_L1).toInt();
        if (seen.size() >= total)
            break;
        path = u"/contacts/?locationId=%1&startAfterId=%2&startAfter=%3"_s
                   .arg(harness.north(), meta.value("startAfterId"_L1).toString())
                   .arg(meta.value("startAfter"_L1).toInteger());
    }
    QCOMPARE(seen.size(), total);
    QCOMPARE(total, 124);
}

void TstEmulatorHabits::aContactHasFieldsOfOtherShapes()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QString path = u"/contacts/"_s + harness.ada().id;
    for (const QJsonObject &field :
         {QJsonObject{{u"id"_s, u"a"_s}, {u"value"_s, u"1"_s}},
          QJsonObject{{u"key"_s, u"a"_s}, {u"field_value"_s, u"1"_s}},
          QJsonObject{{u"id"_s, u"a"_s}, {u"fieldValue"_s, QJsonArray{u"1"_s}}},
          QJsonObject{{u"fieldId"_s, QJsonObject{{u"id"_s, u"a"_s}}}, {u"field_value"_s, u"1"_s}}}) {
        QCOMPARE(harness.send("PUT", path, {{u"customFields"_s, QJsonArray{field}}}, token).status, 200);
        const QJsonArray kept =
            harness.get(path, token).json().value("contact"_L1).toObject().value("customFields"_L1).toArray();
        QCOMPARE(kept.size(), 1);
        QVERIFY(!kept.first().toObject().value("value"_L1).isNull());
    }
    QCOMPARE(harness.send("PUT", path, {{u"source"_s, QJsonValue::Null}, {u"city"_s, QString()}}, token).status, 200);
}

void TstEmulatorHabits::aSendLeavesOutWhatTheFilesDemand()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const Answer sent = harness.send("POST", u"/conversations/messages"_s,
                                     {{u"type"_s, u"SMS"_s},
                                      {u"contactId"_s, harness.ada().id},
                                      {u"message"_s, u"x"_s},
                                      {u"attachments"_s, QJsonArray()}},
                                     token);
    QCOMPARE(sent.status, 200); // no subType, no status, an empty list
    QVERIFY(!sent.json().value("messageId"_L1).toString().isEmpty());
}

void TstEmulatorHabits::aCompanysFormIsJsonToo()
{
    Harness harness;
    const QByteArray token = harness.tokenFor(harness.ready.companyId);
    const QJsonObject body{{u"companyId"_s, harness.ready.companyId}, {u"locationId"_s, harness.north()}};
    QCOMPARE(harness.send("POST", u"/oauth/locationToken"_s, body, token).status, 200);
    const QByteArray form =
        "companyId=" + harness.ready.companyId.toLatin1() + "&locationId=" + harness.north().toLatin1();
    QCOMPARE(harness
                 .call("POST", u"/oauth/locationToken/"_s, form,
                       {"2021-07-28", token, "application/x-www-form-urlencoded", {}})
                 .status,
             200);
    // The client as it says it is: true, 1 and no limit.
    for (const QString &more : {u"&isInstalled=true"_s, u"&isInstalled=1"_s, u"&skip=0&limit=100"_s, QString()}) {
        const QString path = u"/oauth/installedLocations/?companyId=%1&appId=%2%3"_s.arg(harness.ready.companyId,
                                                                                         harness.ready.appId, more);
        QCOMPARE(harness.get(path, token).status, 200);
    }
}

void TstEmulatorHabits::theSearchAnswersRightAfterTheWrite()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    harness.send("POST", u"/contacts/"_s, {{u"locationId"_s, harness.north()}, {u"phone"_s, u"(312) 555-0199"_s}},
                 token);
    const QJsonObject found =
        harness
            .get(u"/contacts/search/duplicate?locationId=%1&number=%2B13125550199"_s.replace("%1"_L1, harness.north()),
                 token)
            .json();
    QCOMPARE(found.value("contact"_L1).toObject().value("phone"_L1).toString(), u"+13125550199"_s);
}

LINESMAN_TEST(TstEmulatorHabits)
#include "tst_emulatorhabits.moc"
