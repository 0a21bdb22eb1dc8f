// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/filetypes.h"
#include "app/emulator/behaviour/circuitbreaker.h"
#include "app/emulator/behaviour/ratelimiter.h"
#include "app/emulator/request/formbody.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/tokens.h"
#include "app/facts/facts.h"
#include "app/webhooks/retrypolicy.h"
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

using namespace Linesman;
using namespace Linesman::Testing;

/*! What the query may say, the operations that came last, and limits that are facts. */
class TstEmulatorQuery : public QObject
{
    Q_OBJECT
private slots:
    void refusesValuesThatAreNotListed_data();
    void refusesValuesThatAreNotListed();
    void takesWhatIsListedOrUnknown_data();
    void takesWhatIsListedOrUnknown();
    void namesEachWrongValue();
    void movesContactsBetweenBusinesses();
    void searchesTheTasksOfALocation();
    void hasNoTemplates();
    void reconnectsWhereTheArticleHolds();
    void limitsAreFacts();
    void constantsAreFacts();
    void theBreakerGoesByTheFact();
    void readsFormsAsQsDoes_data();
    void readsFormsAsQsDoes();
    void losesNoFieldOfALongForm();

private:
    static QString filled(const Harness &harness, QString path)
    {
        return path.replace(u"NORTH"_s, harness.north())
            .replace(u"THREAD"_s, harness.ada().conversationId)
            .replace(u"COMPANY"_s, harness.ready.companyId)
            .replace(u"APP"_s, harness.ready.appId);
    }
};

void TstEmulatorQuery::refusesValuesThatAreNotListed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *path, const char *sentence) {
        QTest::addRow("%s", path) << QString::fromLatin1(path) << QString::fromLatin1(sentence);
    };
    const auto search = [&](const char *query, const char *sentence) {
        row(qPrintable(u"/conversations/search?locationId=NORTH&"_s + QLatin1StringView(query)), sentence);
    };
    search("sort=up", "sort must be one of the following values: asc, desc");
    search("sort=DESC", "sort must be one of the following values: asc, desc");
    search("status=open", "status must be one of the following values: all, read, unread, starred, recents");
    search("lastMessageDirection=in", "lastMessageDirection must be one of the following values: inbound, outbound");
    search("lastMessageAction=bot", "lastMessageAction must be one of the following values: automated, manual");
    search("sortBy=dateAdded", "sortBy must be one of the following values: last_manual_message_date, "
                               "last_message_date, score_profile, overdue_at, due_at");
    search("limit=ten", "limit must be a number conforming to the specified constraints");
    search("startDate=2026-11-01", "startDate must be a number conforming to the specified constraints");
    search("endDate=Infinity", "endDate must be a number conforming to the specified constraints");
    const auto exported = [&](const char *query, const char *sentence) {
        row(qPrintable(u"/conversations/messages/export?locationId=NORTH&"_s + QLatin1StringView(query)), sentence);
    };
    exported("sortOrder=up", "sortOrder must be one of the following values: asc, desc");
    exported("sortBy=date", "sortBy must be one of the following values: createdAt, updatedAt");
    exported("channel=sms",
             "channel must be one of the following values: Call, SMS, Email, WhatsApp, Instagram, Facebook");
    exported("limit=1001", "limit must not be greater than 1000");
    exported("limit=9", "limit must not be less than 10");
    row("/conversations/THREAD/messages?limit=all", "limit must be a number conforming to the specified constraints");
    row("/contacts/?locationId=NORTH&limit=x", "limit must be a number conforming to the specified constraints");
    row("/contacts/?locationId=NORTH&startAfter=yesterday",
        "startAfter must be a number conforming to the specified constraints");
    row("/locations/NORTH/customFields?model=company",
        "model must be one of the following values: contact, opportunity, all");
    row("/locations/NORTH/templates?originId=o&type=fax",
        "type must be one of the following values: sms, email, whatsapp");
    row("/marketplace/billing/charges?limit=x", "limit must be a number conforming to the specified constraints");
}

void TstEmulatorQuery::refusesValuesThatAreNotListed()
{
    QFETCH(QString, path);
    Harness harness;
    const Answer answer = harness.get(filled(harness, path), harness.northToken());
    QCOMPARE(answer.status, 422);
    QTEST(answer.firstMessage(), "sentence");
    QCOMPARE(textOf(answer.json(), "error"_L1), u"Unprocessable Entity"_s);
    QCOMPARE(harness.get(filled(harness, path), "rubbish").status, 401); // guards come before pipes
}

void TstEmulatorQuery::takesWhatIsListedOrUnknown_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"/conversations/search?locationId=NORTH&status=recents&sort=asc&sortBy=due_at&limit=100",
          "/conversations/search?locationId=NORTH&lastMessageType=TYPE_SMS_REACTION", // the last of its list
          "/conversations/search?locationId=NORTH&status=&sort=&limit=",              // empty: not given
          "/conversations/search?locationId=NORTH&Version=2021-04-15&page=x",         // not listed: a bridge sends it
          "/conversations/search?locationId=NORTH&startDate=1.7e12&limit=%2020",
          "/conversations/messages/export?locationId=NORTH&limit=10",
          "/conversations/messages/export?locationId=NORTH&limit=1000",
          "/conversations/messages/export?locationId=NORTH&startDate=2026-11-01T00:00:00.000Z",
          "/conversations/THREAD/messages?type=TYPE_SMS,TYPE_CUSTOM_PROVIDER_SMS", // several, so held against no list
          "/contacts/?locationId=NORTH&limit=100&startAfter=1700000000000", "/locations/NORTH/customFields?model=all",
          "/users/search?companyId=COMPANY&type=account"})
        QTest::addRow("%s", path) << QString::fromLatin1(path);
}

void TstEmulatorQuery::takesWhatIsListedOrUnknown()
{
    QFETCH(QString, path);
    Harness harness;
    const Answer answer = harness.get(filled(harness, path), harness.northToken());
    QVERIFY2(answer.status == 200, answer.body.constData());
}

void TstEmulatorQuery::namesEachWrongValue()
{
    Harness harness;
    const Answer answer = harness.get(
        u"/conversations/search?locationId=%1&status=x&sort=y&limit=z"_s.arg(harness.north()), harness.northToken());
    QCOMPARE(answer.json().value("message"_L1).toArray().size(), 3);
    const QByteArray agency = harness.tokenFor(harness.ready.companyId);
    const QString installed =
        filled(harness, u"/oauth/installed-locations?companyId=COMPANY&appId=APP&pageSize=many"_s);
    QCOMPARE(harness.get(installed, agency, "v3").firstMessage(),
             u"pageSize must be a number conforming to the specified constraints"_s);
}

void TstEmulatorQuery::movesContactsBetweenBusinesses()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const auto move = [&](const QJsonValue &business) {
        return harness.send("POST", u"/contacts/bulk/business"_s,
                            {{u"locationId"_s, harness.north()},
                             {u"ids"_s, QJsonArray{harness.ada().id, u"nobody"_s}},
                             {u"businessId"_s, business}},
                            token);
    };
    const auto members = [&](const QString &query) {
        return harness.get(u"/contacts/business/b1?locationId=%1%2"_s.arg(harness.north(), query), token).json();
    };
    const Answer moved = move(u"b1"_s);
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.json().value("ids"_L1).toArray(), QJsonArray{harness.ada().id}); // of those that there are
    QCOMPARE(members({}).value("count"_L1).toInt(), 1);
    QCOMPARE(textOf(firstOf(members(u"&query=ada"_s), "contacts"_L1), "businessId"_L1), u"b1"_s);
    QCOMPARE(members(u"&query=ben"_s).value("count"_L1).toInt(), 0);
    QVERIFY(members(u"&skip=1"_s).value("contacts"_L1).toArray().isEmpty());
    QCOMPARE(move(QJsonValue()).status, 200); // null: out of it
    QCOMPARE(members({}).value("count"_L1).toInt(), 0);
    QCOMPARE(harness
                 .send("POST", u"/contacts/bulk/business"_s,
                       {{u"locationId"_s, harness.north()}, {u"ids"_s, QJsonArray{harness.ada().id}}}, token)
                 .firstMessage(),
             u"businessId should not be empty"_s);
}

void TstEmulatorQuery::searchesTheTasksOfALocation()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QString user = harness.ready.users.first().id;
    for (const char *title : {"Call back", "Send the offer"})
        QCOMPARE(harness
                     .send("POST", u"/contacts/%1/tasks"_s.arg(harness.ada().id),
                           {{u"title"_s, QLatin1StringView(title)},
                            {u"dueDate"_s, u"2026-12-01T10:00:00Z"_s},
                            {u"completed"_s, title[0] == 'S'},
                            {u"assignedTo"_s, user}},
                           token)
                     .status,
                 201);
    const auto found = [&](const QJsonObject &wanted) {
        return harness.send("POST", u"/locations/%1/tasks/search"_s.arg(harness.north()), wanted, token)
            .json()
            .value("tasks"_L1)
            .toArray()
            .size();
    };
    QCOMPARE(found({}), 2);
    QCOMPARE(found({{u"completed"_s, true}}), 1);
    QCOMPARE(found({{u"query"_s, u"OFFER"_s}, {u"assignedTo"_s, QJsonArray{user}}}), 1);
    QCOMPARE(found({{u"contactId"_s, QJsonArray{u"nobody"_s}}}), 0);
    QCOMPARE(found({{u"skip"_s, 1}, {u"limit"_s, 5}}), 1);
    QCOMPARE(harness.send("POST", u"/locations/%1/tasks/search"_s.arg(harness.south()), {}, token).status, 403);
}

void TstEmulatorQuery::hasNoTemplates()
{
    Harness harness;
    const QString path = u"/locations/%1/templates"_s.arg(harness.north());
    QCOMPARE(harness.get(path + u"?originId=o"_s, harness.northToken()).json().value("totalCount"_L1), QJsonValue(0));
    QCOMPARE(harness.get(path, harness.northToken()).firstMessage(), u"originId should not be empty"_s);
}

void TstEmulatorQuery::reconnectsWhereTheArticleHolds()
{
    Harness harness;
    QCOMPARE(
        harness.control("POST", u"profile"_s, {{u"switches"_s, QJsonObject{{u"reconnect"_s, u"served"_s}}}}).status,
        200);
    const auto ask = [&](const QString &secret, const QString &name, const QString &place) {
        return harness.send("POST", u"/oauth/reconnect"_s,
                            {{u"clientKey"_s, harness.ready.clientId}, {u"clientSecret"_s, secret}, {name, place}}, {},
                            {});
    };
    const QString secret = harness.ready.clientSecret;
    const Answer company = ask(secret, u"companyId"_s, harness.ready.companyId);
    QCOMPARE(company.status, 200);
    QCOMPARE(textOf(harness.exchange(Harness::text(company, "authorizationCode"_L1)).json(), "userType"_L1),
             u"Company"_s);
    QCOMPARE(ask(u"wrong"_s, u"locationId"_s, harness.north()).status, 401);
    QCOMPARE(ask(secret, u"locationId"_s, harness.south()).status, 400); // not installed there
    QCOMPARE(ask(secret, u"place"_s, harness.north()).status, 422);
}

void TstEmulatorQuery::limitsAreFacts()
{
    const auto fact = [](const QString &id) {
        return std::size_t(Facts::fact(id).value.toDouble());
    };
    const Emulator::UploadLimits &limits = Emulator::uploadLimits();
    QCOMPARE(limits.bytes, fact(u"upload.bytes"_s));
    QCOMPARE(limits.whatsAppBytes, fact(u"upload.bytesWhatsApp"_s));
    QCOMPARE(limits.files, fact(u"upload.files"_s));
    QCOMPARE(limits.mediaBytes, fact(u"media.bytes"_s));
    QCOMPARE(limits.mediaVideoBytes, fact(u"media.videoBytes"_s));
    QVERIFY(limits.files > 0 && limits.bytes > 0 && limits.mediaVideoBytes > limits.mediaBytes);
    for (const QString &ending : Facts::textsOf(Facts::fact(u"upload.endings"_s).value)) {
        const char *type = Emulator::uploadType("x." + ending.toStdString());
        QVERIFY2(type && QLatin1StringView(type) != "application/octet-stream"_L1, qPrintable(ending));
    }
    QVERIFY(!Emulator::uploadType("x.ogg", Emulator::UploadList::Files));
    QVERIFY(!Emulator::uploadType("noending"));
}

/*! What is a constant here is held to the fact: whoever changes one changes the other. */
void TstEmulatorQuery::constantsAreFacts()
{
    const auto number = [](const QString &id) {
        return Facts::fact(id).value.toInteger();
    };
    QCOMPARE(qint64(Emulator::Tokens::AccessSeconds), number(u"token.lifetime"_s));
    const Emulator::RateLimiter::Limits usual{number(u"rate.interval"_s), number(u"rate.day"_s)};
    QVERIFY(usual == Emulator::RateLimiter::Limits());
    QVERIFY(usual == Emulator::RateLimiter::presetLimits("standard"));
    const Facts::Fact &retries = Facts::fact(u"retry.policy"_s);
    for (const auto &[policy, said] : {std::pair{Webhooks::RetryPolicy::P2, retries.value.toObject()},
                                       std::pair{Webhooks::RetryPolicy::P1, retries.before.toObject()}}) {
        const int most = said.value("retries"_L1).toInt();
        QVERIFY(most > 0);
        QVERIFY(Webhooks::retryPause(policy, most + 1, 429, 0)); // the first attempt is none
        QVERIFY(!Webhooks::retryPause(policy, most + 2, 429, 0));
    }
}

void TstEmulatorQuery::theBreakerGoesByTheFact()
{
    const QJsonObject said = Facts::fact(u"breaker"_s).value.toObject();
    const qint64 span = said.value("days"_L1).toInteger() * 24 * 3'600'000; // ms
    QVERIFY(span > 0);
    Emulator::CircuitBreaker breaker;
    QCOMPARE(qint64(breaker.webhooks()), said.value("webhooks"_L1).toInteger());
    breaker.setWebhooks(10);
    const auto send = [&breaker](const std::string &url, int good) {
        for (int i = 0; i < 20; ++i)
            breaker.note(url, true, i < good, 1);
    };
    const int enough = qRound(20 * said.value("success"_L1).toDouble());
    send("http://good.example/", enough);
    send("http://bad.example/", enough - 1);
    const auto state = [&breaker](const std::string &url) {
        return breaker.addresses().at(url).state;
    };
    breaker.look(span);
    QCOMPARE(state("http://bad.example/"), Emulator::CircuitBreaker::State::Fine); // it is not time yet
    breaker.look(span + 1);
    QCOMPARE(state("http://bad.example/"), Emulator::CircuitBreaker::State::Warned);
    QCOMPARE(state("http://good.example/"), Emulator::CircuitBreaker::State::Fine);
}

void TstEmulatorQuery::readsFormsAsQsDoes_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *form, const char *json) {
        QTest::addRow("%s", form) << QByteArray(form) << QByteArray(json);
    };
    // What qs.parse() of body-parser 2 prints.
    row("a=1&b=x+y%26z", R"({"a":"1","b":"x y&z"})");
    row("a=1&a=2&a=3", R"({"a":["1","2","3"]})");
    row("a[]=1", R"({"a":["1"]})");
    row("a[0]=1&a[1]=2", R"({"a":["1","2"]})");
    row("a%5B0%5D=1", R"({"a":["1"]})");
    row("call[to]=1&call[from]=2", R"({"call":{"to":"1","from":"2"}})");
    row("a[0][b]=1&a[0][c]=2&a[1][b]=3", R"({"a":[{"b":"1","c":"2"},{"b":"3"}]})");
    row("a[99]=1", R"({"a":["1"]})");
    row("a[100]=1", R"({"a":{"100":"1"}})");
    row("a[01]=1", R"({"a":{"01":"1"}})");
    row("a[0]=1&a[101]=2", R"({"a":{"0":"1","101":"2"}})");
    row("a[0][b]=1&a[x]=2", R"({"a":{"0":{"b":"1"},"x":"2"}})");
    row("a[b][c][d][e][f][g]=1", R"({"a":{"b":{"c":{"d":{"e":{"f":{"g":"1"}}}}}}})");
    row("a", R"({"a":""})");
    row("[b=1", R"({"[b":"1"})");
}

void TstEmulatorQuery::readsFormsAsQsDoes()
{
    QFETCH(QByteArray, form);
    rapidjson::Document object(rapidjson::kObjectType);
    QVERIFY(!Emulator::readForm(object, std::string_view(form.constData(), std::size_t(form.size()))));
    QTEST(QByteArray::fromStdString(Emulator::toJson(object)), "json");
}

void TstEmulatorQuery::losesNoFieldOfALongForm()
{
    QByteArrayList fields;
    QByteArrayList texts;
    for (int i = 0; i < 1000; ++i) {
        fields += "a[" + QByteArray::number(i) + "]=x" + QByteArray::number(i);
        texts += "\"x" + QByteArray::number(i) + '"';
    }
    for (const int count : {21, 22, 130, 1000}) {
        rapidjson::Document object(rapidjson::kObjectType);
        QVERIFY(!Emulator::readForm(object, fields.mid(0, count).join('&').toStdString()));
        const QByteArray list = "{\"a\":[" + texts.mid(0, count).join(',') + "]}";
        QCOMPARE(QByteArray::fromStdString(Emulator::toJson(object)), list);
    }

    Harness harness;
    const auto statusOf = [&harness, token = harness.northToken()](const QByteArray &form) {
        return harness
            .call("POST", u"/contacts/"_s, form, {"2021-07-28", token, "application/x-www-form-urlencoded", {}})
            .status;
    };
    QCOMPARE(statusOf(fields.join('&') + "&b=1"), 413);
    QCOMPARE(statusOf("a" + QByteArray("[b]").repeated(33) + "=1"), 400);
    QCOMPARE(statusOf("a" + QByteArray("[b]").repeated(32) + "=1"), 422); // read: locationId is missing
}

LINESMAN_TEST(TstEmulatorQuery)
#include "tst_emulatorquery.moc"
