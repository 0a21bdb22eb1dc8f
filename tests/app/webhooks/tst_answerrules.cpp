// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "app/http/deliveryclient.h"
#include "app/webhooks/answerrules.h"
#include "app/webhooks/listener.h"
#include "app/webhooks/verdict.h"
#include "tests/app/http/rawclient.h"
#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray RuleSms = "{\"contactId\":\"c1\",\"locationId\":\"l1\",\"messageId\":\"m\\\"1\",\"type\":\"SMS\","
                           "\"phone\":\"+15005550006\",\"message\":\"STOP\",\"attachments\":[],\"userId\":\"u1\","
                           "\"conversationProviderId\":\"p1\",\"list\":[{\"n\":7}]}";

Http::Request requestOf(const QByteArray &body = RuleSms, const char *target = "/delivery?to=a%20b")
{
    Http::Request request;
    request.method = "POST";
    request.target = target;
    request.headers.add("X-Test", "first one");
    request.headers.add("X-Test", "second");
    request.body = body.toStdString();
    return request;
}

QByteArray post(const QByteArray &target, const QByteArray &body)
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}
} // namespace

class TstAnswerRules : public QObject
{
    Q_OBJECT
private:
    /*! The names of the rules that \a count requests like this meet, one after the other; "-" for none. */
    static QString met(const QByteArray &rules, int count = 1, const Http::Request &request = requestOf())
    {
        Result<RuleSet> read = rulesFromJson(rules);
        if (!read)
            return read.error().detail;
        AnswerRules all;
        all.set(std::move(*read));
        const Shape shape = shapeOf(request.body, request.target);
        QStringList names;
        for (int i = 0; i < count; ++i) {
            const std::optional<RuledAnswer> answer = all.answerFor(request, shape);
            names += answer ? answer->rule : u"-"_s;
        }
        return names.join(u' ');
    }

private slots:
    void holdWhenAllConditionsDo_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *when, const QString &names) {
            QTest::newRow(when) << QByteArray(when) << names;
        };
        row("{}", u"x x x x"_s);
        row(R"({"kind": "sms-default"})", u"x x x x"_s);
        row(R"({"kind": "Call"})", u"- - - -"_s);
        row(R"({"event": "ProviderOutboundMessage", "location": "l1"})", u"x x x x"_s);
        row(R"({"location": "l2"})", u"- - - -"_s);
        row(R"({"provider": "p1"})", u"x x x x"_s);
        row(R"({"provider": "p2"})", u"- - - -"_s);
        row(R"({"method": "post", "path": "/delivery"})", u"x x x x"_s);
        row(R"({"path": "/events"})", u"- - - -"_s);
        row(R"({"header": {"x-test": "sec"}})", u"x x x x"_s);
        row(R"({"header": {"x-test": "third"}})", u"- - - -"_s);
        row(R"({"header": {"X-None": ""}})", u"- - - -"_s);
        row(R"({"json": {"message": "STOP"}})", u"x x x x"_s);
        row(R"({"json": {"$.list[0].n": 7}})", u"x x x x"_s);
        row(R"({"json": {"list[0].n": "7"}})", u"- - - -"_s);
        row(R"({"json": {"nothing": null}})", u"- - - -"_s);
        row(R"({"json": {"phone": null}})", u"x x x x"_s);
        row(R"({"first": 2})", u"x x - -"_s);
        row(R"({"after": 2})", u"- - x x"_s);
        row(R"({"every": 2})", u"- x - x"_s);
        row(R"({"every": 2, "first": 2})", u"- x - -"_s);
    }

    void holdWhenAllConditionsDo()
    {
        QFETCH(QByteArray, when);
        QFETCH(QString, names);
        QCOMPARE(met(R"({"rules": [{"name": "x", "when": )" + when + "}]}", 4), names);
    }

    void areAskedInOrder()
    {
        QCOMPARE(
            met("{\"rules\": [{\"name\": \"a\", \"when\": {\"first\": 2}}, {\"name\": \"b\", \"when\": {\"kind\": \"Call\"}}, "
                "{\"name\": \"c\", \"when\": {\"first\": 1}}, {\"name\": \"d\"}]} ",
                5),
            u"a a c d d"_s);
    }

    void saysWhereAMistakeIs_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *rules, const QString &part) {
            QTest::newRow(rules) << QByteArray(rules) << part;
        };
        row("{\n\"rules\": [,]}", u"line 2"_s);
        row("[]", u"the file: an object is wanted"_s);
        row(R"({"rules": [{}], "rule": 1})", u"rule: there is no such member"_s);
        row(R"({"rules": [{}, {"wenn": {}}]})", u"rules[1].wenn: there is no such member; there are name"_s);
        row(R"({"rules": [{"when": {"kind": "fax"}}]})", u"rules[0].when.kind"_s);
        row(R"({"rules": [{"when": {"first": 0}}]})", u"rules[0].when.first: a whole number from 1"_s);
        row(R"({"rules": [{"when": {"header": {"a": 1}}}]})", u"rules[0].when.header.a"_s);
        row(R"({"rules": [{"answer": {"status": 100}}]})", u"rules[0].answer.status"_s);
        row(R"({"rules": [{"answer": {"status": 200.5}}]})", u"rules[0].answer.status"_s);
        row(R"({"rules": [{"answer": {"delayMs": -1}}]})", u"rules[0].answer.delayMs"_s);
        row(R"({"rules": [{"answer": {"end": "explode"}}]})", u"rules[0].answer.end"_s);
        row(R"({"rules": [{"answer": {"body": 7}}]})", u"rules[0].answer.body"_s);
        row(R"({"rules": [{"answer": {"headers": {"Content-Length": "7"}}}]})",
            u"rules[0].answer.headers.Content-Length"_s);
        row(R"({"rules": [{"answer": {"headers": {"a b": "7"}}}]})", u"rules[0].answer.headers.a b"_s);
        row(R"({"rules": [{"answer": {"forward": "mailto:x"}}]})", u"rules[0].answer.forward"_s);
        row(R"({"rules": [7]})", u"rules[0]: an object is wanted"_s);
    }

    void saysWhereAMistakeIs()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QString, part);
        const auto read = rulesFromJson(rules);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QVERIFY2(read.error().detail.contains(part), qPrintable(read.error().detail));
    }

    void putsValuesOfTheRequestIn()
    {
        const auto read = rulesFromJson(
            "{\"rules\": [{\"answer\": {\"status\": 201, \"delayMs\": 5, "
            "\"headers\": {\"X-Back\": \"{{header.x-test}}/{{query.to}}/{{body.messageId}}\", \"X-Evil\": \"{{body.evil}}\"}, "
            "\"body\": {\"id\": \"{{body.messageId}}\", \"n\": \"{{body.list[0].n}}\", \"path\": \"{{path}}\", \"none\": \"{{body.no}}\", "
            "\"open\": \"{{x\"}}}]} ");
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        AnswerRules rules;
        rules.set(*read);
        QByteArray body = RuleSms;
        body.insert(1, "\"evil\":\"a\\r\\nSet-Cookie: x\",");
        const Http::Request request = requestOf(body);
        const std::optional<RuledAnswer> answer = rules.answerFor(request, shapeOf(request.body, request.target));
        QVERIFY(answer);
        QCOMPARE(answer->response.status, 201);
        QCOMPARE(answer->delay, std::chrono::milliseconds(5));
        QCOMPARE(answer->response.headers.value("X-Back").value_or(""), "first one/a b/m\"1");
        QCOMPARE(answer->response.headers.value("X-Evil").value_or(""), "a  Set-Cookie: x"); // one field
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(answer->response.body)).object();
        QCOMPARE(json[u"id"].toString(), u"m\"1"_s); // escaped, so it is still JSON
        QCOMPARE(json[u"n"].toString(), u"7"_s);
        QCOMPARE(json[u"path"].toString(), u"/delivery"_s);
        QCOMPARE(json[u"none"].toString(), QString());
        QCOMPARE(json[u"open"].toString(), u"{{x"_s);
    }

    void answerTheSenders()
    {
        QTemporaryDir folder;
        Http::IoThread io;
        Http::DeliveryClient client;
        History::Store store;
        QVERIFY(store.open(folder.filePath(u"h.sqlite"_s)));
        KeyRing keys;
        Listener listener{io, client, store, keys};
        Listener::Options options;
        options.port = 0;
        options.rules = *rulesFromJson(
            "{\"rules\": [ "
            "{\"name\": \"refuse once\", \"when\": {\"path\": \"/a\", \"first\": 1}, \"answer\": {\"status\": 503, \"body\": \"busy\"}}, "
            "{\"name\": \"cut\", \"when\": {\"path\": \"/cut\"}, \"answer\": {\"end\": \"truncate\", \"body\": \"0123456789\"}}, "
            "{\"name\": \"close\", \"when\": {\"path\": \"/close\"}, \"answer\": {\"end\": \"close\"}}, "
            "{\"name\": \"hang\", \"when\": {\"path\": \"/hang\"}, \"answer\": {\"end\": \"hang\"}}]} ");
        QVERIFY(listener.start(options));
        RawClient plain(listener.port());
        plain.send(post("/a", RuleSms));
        QVERIFY(plain.readAnswer().endsWith("busy"));
        plain.send(post("/a", RuleSms));
        QVERIFY(plain.readAnswer().startsWith("HTTP/1.1 200")); // the answer for all
        RawClient cut(listener.port());
        cut.send(post("/cut", RuleSms));
        const QByteArray half = cut.readAll();
        QVERIFY2(half.contains("Content-Length: 10") && half.endsWith("01234"), half.constData());
        RawClient closed(listener.port());
        closed.send(post("/close", RuleSms));
        QCOMPARE(closed.readAll(), QByteArray());
        RawClient hanging(listener.port());
        hanging.send(post("/hang", RuleSms));
        const Result<History::Reader> reader = History::Reader::open(store.file());
        QVERIFY(reader);
        QTRY_COMPARE(reader->ids({})->size(), 5u);
        const Exchange refused = **reader->exchange(1);
        QCOMPARE(refused.status, 503);
        QCOMPARE(verdictFromText(refused.verdict)->rule, u"refuse once"_s);
        QCOMPARE((*reader->exchange(3))->responseBody, QByteArray("01234"));
        for (const ExchangeId id : {4, 5}) {
            const Exchange unanswered = **reader->exchange(id);
            QCOMPARE(unanswered.status, 0);
            QCOMPARE(answerState(unanswered), AnswerState::Failed); // on purpose, and it says so
            QVERIFY(unanswered.error.contains(id == 4 ? u"close"_s : u"hang"_s));
        }
        listener.stop(); // does not wait for the one that hangs
        QCOMPARE(hanging.readAll(), QByteArray());
        store.flush();
        QCOMPARE((*reader->exchange(5))->status, 0);
    }

    void doNotForwardToTheListenerItself()
    {
        QTemporaryDir folder;
        Http::IoThread io;
        Http::DeliveryClient client;
        History::Store store;
        QVERIFY(store.open(folder.filePath(u"h.sqlite"_s)));
        KeyRing keys;
        Listener listener{io, client, store, keys};
        Listener::Options options;
        options.port = 0;
        QVERIFY(listener.start(options));
        const QByteArray own = listener.baseUrl().toUtf8();
        QVERIFY(!listener.setRules(*rulesFromJson(R"({"rules": [{"answer": {"forward": ")" + own + R"(/x"}}]})")));
        QVERIFY(!listener.hasRules());
    }
};

LINESMAN_TEST(TstAnswerRules)
#include "tst_answerrules.moc"
