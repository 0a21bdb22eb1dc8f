// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controlsurface.h"
#include "tests/app/emulator/harness.h"
#include "tests/support/jsonschema.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace Linesman;
using namespace Linesman::Testing;

namespace {
/*! The description as the emulator serves it, and what was asked so far. */
class Described
{
public:
    explicit Described(const Harness &harness)
        : m_harness(harness)
        , document(harness.control("GET", u"openapi.json"_s).json())
    {
    }
    /*! "GET /contacts/{}" of every operation described. */
    QSet<QString> operations() const
    {
        QSet<QString> all;
        const QJsonObject paths = document.value("paths"_L1).toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject methods = path.value().toObject();
            for (auto method = methods.begin(); method != methods.end(); ++method)
                all.insert(method.key().toUpper() + u' ' + pattern(path.key()));
        }
        return all;
    }
    /*! Asks, and holds request and answer against the description. */
    QJsonObject ask(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        const Answer answer = m_harness.control(method, path, body);
        const QJsonObject operation = operationOf(method, path);
        const QString name = QString::fromLatin1(method) + u" /"_s + path;
        const QJsonObject wanted = operation.value("requestBody"_L1).toObject();
        if (operation.isEmpty())
            problems.append(name + u": not described"_s);
        if (answer.status < 300 && !body.isEmpty()) {
            for (const QString &problem : TestSuite::schemaProblems(body, schemaOf(wanted), document))
                problems.append(name + u" request "_s + problem);
        }
        const QJsonObject responses = operation.value("responses"_L1).toObject();
        QJsonObject response = responses.value(QString::number(answer.status)).toObject();
        if (response.contains("$ref"_L1))
            response = document.value("components"_L1)
                           .toObject()
                           .value("responses"_L1)
                           .toObject()
                           .value("Problem"_L1)
                           .toObject();
        if (response.isEmpty())
            problems.append(name + u": status %1 is not described"_s.arg(answer.status));
        if (answer.header("Content-Type").startsWith("application/json")) {
            for (const QString &problem : TestSuite::schemaProblems(answer.json(), schemaOf(response), document))
                problems.append(name + u' ' + problem);
        }
        if (answer.status < 300)
            asked.insert(QString::fromLatin1(method) + u' ' + m_matched);
        return answer.json();
    }
    QStringList problems;
    QSet<QString> asked; //!< with success

private:
    static QString pattern(const QString &path)
    {
        QStringList segments = path.split(u'/');
        for (QString &segment : segments) {
            if (segment.startsWith(u'{'))
                segment = u"{}"_s;
        }
        return segments.join(u'/');
    }
    static QJsonObject schemaOf(const QJsonObject &bodyOrAnswer)
    {
        return bodyOrAnswer.value("content"_L1)
            .toObject()
            .value("application/json"_L1)
            .toObject()
            .value("schema"_L1)
            .toObject();
    }
    QJsonObject operationOf(const QByteArray &method, const QString &path)
    {
        const QStringList segments = path.section(u'?', 0, 0).split(u'/');
        const QJsonObject paths = document.value("paths"_L1).toObject();
        QJsonObject found;
        for (auto it = paths.begin(); it != paths.end(); ++it) {
            const QStringList wanted = it.key().mid(1).split(u'/');
            bool fits = wanted.size() == segments.size();
            for (qsizetype i = 0; fits && i < wanted.size(); ++i)
                fits = wanted.at(i) == segments.at(i) || wanted.at(i).startsWith(u'{');
            const QString name = QString::fromLatin1(method).toLower();
            const bool literal = !it.key().contains(u'{');
            if (fits && it.value().toObject().contains(name) && (found.isEmpty() || literal)) {
                found = it.value().toObject().value(name).toObject();
                m_matched = pattern(it.key());
            }
        }
        return found;
    }
    const Harness &m_harness;
    QString m_matched;

public:
    QJsonObject document;
};

void askAboutDeliveries(Described &it, const Harness &harness, const Endpoint &endpoint)
{
    const QString sms = harness.provider(u"SmsDefault"_s);
    it.ask("POST", u"providers/"_s + sms,
           {{u"deliveryUrl"_s, endpoint.url()}, {u"selectedIn"_s, QJsonArray{harness.north()}}});
    it.ask("POST", u"app"_s,
           {{u"appEventsUrl"_s, QString()}, {u"redirectUris"_s, QJsonArray{u"https://x.example/"_s}}});
    const QJsonObject sent = it.ask(
        "POST", u"send"_s, {{u"kind"_s, u"SmsDefault"_s}, {u"contactId"_s, harness.ada().id}, {u"message"_s, u"x"_s}});
    QTRY_COMPARE(it.ask("GET", u"retries"_s).value("total"_L1).toInt(), 1);
    it.ask("GET", u"messages/"_s + textOf(sent, "messageId"_L1));
    const QJsonObject once{{u"once"_s, true}, {u"form"_s, u"escaped"_s}, {u"holdCallsMs"_s, 10}};
    it.ask("POST", u"messages/%1/deliver"_s.arg(textOf(sent, "messageId"_L1)), {{u"delivery"_s, once}});
    it.ask("GET", u"conversations/"_s + textOf(sent, "conversationId"_L1));
    it.ask("GET", u"state"_s);
    it.ask("GET", u"log?after=0"_s);
    it.ask("GET", u"deliveries?state=retrying"_s);
    const QString delivery = textOf(firstOf(it.ask("GET", u"retries"_s), "retries"_L1), "deliveryId"_L1);
    it.ask("POST", u"retries/%1/send"_s.arg(delivery));
    QTRY_COMPARE(it.ask("GET", u"retries"_s).value("total"_L1).toInt(), 1);
    it.ask("DELETE", u"retries/"_s + delivery);
    it.ask("DELETE", u"retries/"_s + delivery); // 404
}

/*! A webhook address that fails, as the breaker and the log's page see it. Moves the clock by days. */
void askAboutFailures(Described &it, const Harness &harness, const Endpoint &endpoint)
{
    it.ask("POST", u"breakers"_s, {{u"webhooks"_s, 1}});
    it.ask("POST", u"providers/"_s + harness.provider(u"SmsDefault"_s),
           {{u"deliveryUrl"_s, endpoint.url()}, {u"selectedIn"_s, QJsonArray{harness.north()}}});
    for (int i = 1; i <= 3; ++i) {
        it.ask("POST", u"send"_s,
               {{u"kind"_s, u"SmsDefault"_s}, {u"contactId"_s, harness.ada().id}, {u"message"_s, u"x"_s}});
        QTRY_COMPARE(it.ask("GET", u"retries"_s).value("total"_L1).toInt(), i);
    }
    const QString delivery = textOf(firstOf(it.ask("GET", u"retries"_s), "retries"_L1), "deliveryId"_L1);
    it.ask("DELETE", u"retries/"_s + delivery);
    it.ask("POST", u"deliveries/%1/resend"_s.arg(delivery));
    it.ask("POST", u"clock"_s, {{u"advanceMs"_s, 4 * 24 * 3600 * 1000.0}});
    it.ask("GET", u"breakers"_s);
    it.ask("POST", u"breakers/resume"_s, {{u"url"_s, endpoint.url()}});
}

/*! The id of a location that was made. */
QString askAboutLocations(Described &it, const Harness &harness)
{
    it.ask("POST", u"install"_s, {{u"count"_s, 2}});
    it.ask("POST", u"install"_s, {{u"locationId"_s, harness.south()}, {u"userId"_s, harness.ready.users.last().id}});
    it.ask("POST", u"uninstall"_s, {{u"locationId"_s, harness.south()}});
    it.ask("POST", u"install"_s, {{u"locationId"_s, u"nowhere"_s}});
    it.ask("POST", u"install"_s, {});
    const QString place = textOf(it.ask("POST", u"locations"_s, {{u"name"_s, u"East Desk"_s}}), "id"_L1);
    it.ask("POST", u"locations/"_s + place, {{u"active"_s, false}, {u"allowDuplicates"_s, true}, {u"name"_s, u"E"_s}});
    it.ask("POST", u"locations/"_s + harness.north(), {{u"selectedSms"_s, QString()}});
    it.ask("POST", u"locations/"_s + harness.north(), {{u"selectedSms"_s, harness.provider(u"Call"_s)}}); // 422
    const QString provider =
        textOf(it.ask("POST", u"providers"_s, {{u"kind"_s, u"Call"_s}, {u"name"_s, u"Two"_s}}), "id"_L1);
    it.ask("DELETE", u"providers/"_s + provider);
    const QString contact = textOf(it.ask("POST", u"contacts"_s,
                                          {{u"locationId"_s, place},
                                           {u"firstName"_s, u"Ida"_s},
                                           {u"phone"_s, u"3125550177"_s},
                                           {u"conversation"_s, true}}),
                                   "id"_L1);
    it.ask("POST", u"contacts/"_s + contact, {{u"tags"_s, QJsonArray{u"a"_s}}, {u"dnd"_s, true}});
    it.ask("GET", u"contacts/"_s + contact);
    it.ask("GET", u"contacts?query=ida&locationId=%1&limit=1"_s.arg(place));
    it.ask("DELETE", u"contacts/"_s + contact);
    it.ask("GET", u"contacts/"_s + contact); // 404
    return place;
}

void askAboutFaultsAndTokens(Described &it, const QString &place)
{
    it.ask("POST", u"faults"_s,
           {{u"path"_s, u"/nothing"_s},
            {u"status"_s, 500},
            {u"body"_s, u"{}"_s},
            {u"method"_s, u"GET"_s},
            {u"latencyMs"_s, 1}});
    it.ask("GET", u"faults"_s);
    it.ask("DELETE", u"faults/1"_s);
    it.ask("DELETE", u"faults/1"_s); // 404
    it.ask("DELETE", u"faults"_s);
    it.ask("POST", u"faults"_s, {{u"status"_s, 5}}); // 422
    const QString token = textOf(firstOf(it.ask("GET", u"tokens?limit=5"_s), "tokens"_L1), "id"_L1);
    it.ask("POST", u"tokens/expire"_s, {{u"id"_s, token}, {u"refresh"_s, true}});
    it.ask("POST", u"tokens/revoke"_s, {{u"id"_s, token}});
    const auto stateOf = [&it, &token] {
        for (const QJsonValue &one : it.ask("GET", u"tokens"_s).value("tokens"_L1).toArray()) {
            if (one.toObject().value("id"_L1).toString() == token)
                return one.toObject().value("state"_L1).toString();
        }
        return QString();
    };
    QCOMPARE(stateOf(), u"revoked"_s);
    it.ask("POST", u"tokens/reinstate"_s, {{u"id"_s, token}, {u"expiresInMs"_s, 60'000}});
    QCOMPARE(stateOf(), u"good"_s);
    it.ask("POST", u"tokens/reinstate"_s, {{u"id"_s, u"nobody"_s}}); // 404
    it.ask("POST", u"tokens/reinstate"_s, {});                       // 422
    const QString pit = textOf(it.ask("POST", u"tokens/private"_s, {{u"locationId"_s, place}}), "token"_L1);
    it.ask("DELETE", u"tokens/private/"_s + pit);
    it.ask("POST", u"contacts"_s,
           {{u"locationId"_s, place}, {u"firstName"_s, u"Last"_s}, {u"phone"_s, u"3125550178"_s}});
    it.ask("DELETE", u"locations/"_s + place);
    it.ask("DELETE", u"locations/"_s + place); // 404
}

void askAboutBehaviour(Described &it)
{
    it.ask("POST", u"clock"_s, {{u"advanceMs"_s, 1000}});
    it.ask("POST", u"profile"_s, {{u"name"_s, u"observed"_s}, {u"switches"_s, QJsonObject{{u"C4"_s, u"none"_s}}}});
    it.ask("POST", u"settings"_s,
           {{u"raceWindowMs"_s, 5},
            {u"rateLimitPreset"_s, u"sandbox"_s},
            {u"signing"_s, u"both"_s},
            {u"retry"_s, u"p1"_s},
            {u"deliveryTimeoutMs"_s, 900}});
    it.ask("POST", u"settings"_s, {{u"rateLimit"_s, 7}});
    it.ask("POST", u"lifts/test"_s, {{u"forMs"_s, 1000}});
    it.ask("DELETE", u"lifts/test"_s);
    it.ask("DELETE", u"lifts/test"_s); // 404
    it.ask("POST", u"runs/test"_s, {{u"messageIds"_s, QJsonArray{u"m1"_s}}});
    it.ask("DELETE", u"runs/test"_s);
    it.ask("DELETE", u"runs/test"_s); // 404
    it.ask("POST", u"snapshots/one"_s);
    it.ask("GET", u"snapshots"_s);
    it.ask("POST", u"snapshots/one/restore"_s);
    it.ask("DELETE", u"snapshots/one"_s);
    it.ask("DELETE", u"snapshots/one"_s); // 404
    it.ask("GET", u"breakers"_s);
    it.ask("POST", u"breakers"_s, {{u"webhooks"_s, 3}});
    it.ask("POST", u"breakers/resume"_s, {{u"url"_s, u"http://x.example/"_s}}); // 404
    it.ask("POST", u"events"_s, {{u"type"_s, u"UPDATE"_s}});
    it.ask("POST", u"deliveries/none/resend"_s); // 404
    it.ask("DELETE", u"log"_s);
    it.ask("POST", u"reset"_s);
    it.ask("POST", u"reset/undo"_s);
    it.ask("POST", u"reset/undo"_s); // 404
    it.ask("POST", u"reset"_s);      // what follows counts on it
    it.ask("GET", u"state"_s);
}
} // namespace

class TstEmulatorControl : public QObject
{
    Q_OBJECT
private slots:
    void describesEveryRouteAndNoOther();
    void answersAsItIsDescribed();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void answersOnlyWithTheTokenOnceThereIsOne_data();
    void answersOnlyWithTheTokenOnceThereIsOne();
    void tokenComesFromFileOrEnvironment();
};

void TstEmulatorControl::describesEveryRouteAndNoOther()
{
    const Harness harness;
    const Described described(harness);
    QSet<QString> registered;
    for (const Emulator::ControlRoute &route : Emulator::controlRoutes())
        registered.insert(QLatin1StringView(route.method) + u" /"_s + QLatin1StringView(route.path));
    QCOMPARE(described.operations(), registered);
}

void TstEmulatorControl::answersAsItIsDescribed()
{
    Emulator::Options options;
    options.retry = u"p2"_s;
    Harness harness(options);
    Endpoint endpoint(harness.thread);
    endpoint.answerWith([](const Http::Request &) { return 503; });
    Described it(harness);
    harness.northToken();
    for (const char *list : {"health",     "openapi.json", "state",     "signing-key", "signing-key?algorithm=rsa",
                             "deliveries", "retries",      "magic",     "snapshots",   "tokens",
                             "contacts",   "locations",    "providers", "apps",        "users",
                             "clock",      "faults",       "profile",   "settings",    "log?after=0"})
        it.ask("GET", QString::fromLatin1(list));
    askAboutDeliveries(it, harness, endpoint);
    const QString place = askAboutLocations(it, harness);
    askAboutFaultsAndTokens(it, place);
    askAboutBehaviour(it);
    askAboutFailures(it, harness, endpoint);
    QVERIFY2(it.problems.isEmpty(), qPrintable(it.problems.join(u'\n')));
    QCOMPARE(it.operations() - it.asked, QSet<QString>());
}

void TstEmulatorControl::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("path") << QByteArray("GET") << u"nothing"_s << QByteArray() << 404;
    QTest::newRow("method") << QByteArray("PUT") << u"state"_s << QByteArray() << 404;
    QTest::newRow("too deep") << QByteArray("GET") << u"state/more"_s << QByteArray() << 404;
    QTest::newRow("field") << QByteArray("POST") << u"settings"_s << QByteArray("{\"rateLimits\":1}") << 422;
    QTest::newRow("type") << QByteArray("POST") << u"settings"_s << QByteArray("{\"rateLimit\":\"1\"}") << 422;
    QTest::newRow("array") << QByteArray("POST") << u"settings"_s << QByteArray("[]") << 400;
    QTest::newRow("no JSON") << QByteArray("POST") << u"settings"_s << QByteArray("{") << 400;
    QTest::newRow("address") << QByteArray("POST") << u"app"_s << QByteArray("{\"appEventsUrl\":\"ftp://x\"}") << 422;
    QTest::newRow("number") << QByteArray("POST") << u"clock"_s << QByteArray("{\"advanceMs\":1e99}") << 422;
    QTest::newRow("fault id") << QByteArray("DELETE") << u"faults/01"_s << QByteArray() << 404;
}

void TstEmulatorControl::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Harness harness;
    const Answer answer = harness.call(method, u"/_emulator/"_s + path, body, {{}, {}, "application/json", {}});
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.json().value("message"_L1).isUndefined());
}

void TstEmulatorControl::answersOnlyWithTheTokenOnceThereIsOne_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    const QByteArray bearer = "Authorization: Bearer let-me-in\r\n";
    QTest::newRow("with it") << u"state"_s << bearer << 200;
    QTest::newRow("another scheme's case") << u"state"_s << QByteArray("Authorization: bearer  let-me-in\r\n") << 200;
    QTest::newRow("under another name") << u"state"_s << bearer + "Host: services.leadconnectorhq.com\r\n" << 200;
    QTest::newRow("through a tunnel") << u"state"_s << bearer + "X-Forwarded-For: 203.0.113.9\r\n" << 200;
    QTest::newRow("without") << u"state"_s << QByteArray() << 401;
    QTest::newRow("wrong") << u"state"_s << QByteArray("Authorization: Bearer let-me-im\r\n") << 401;
    QTest::newRow("longer") << u"state"_s << QByteArray("Authorization: Bearer let-me-in2\r\n") << 401;
    QTest::newRow("basic") << u"state"_s << QByteArray("Authorization: Basic let-me-in\r\n") << 401;
    QTest::newRow("empty") << u"state"_s << QByteArray("Authorization: Bearer \r\n") << 401;
    QTest::newRow("from a web page") << u"state"_s << bearer + "Origin: https://evil.example\r\n" << 403;
    QTest::newRow("health needs none") << u"health"_s << QByteArray() << 200;
}

void TstEmulatorControl::answersOnlyWithTheTokenOnceThereIsOne()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    Emulator::Options options;
    options.controlToken = u"let-me-in"_s;
    Harness harness(options);
    const Answer answer = harness.call("GET", u"/_emulator/"_s + path, {}, {{}, {}, {}, headers});
    QCOMPARE(answer.status, status);
    QCOMPARE(!answer.header("WWW-Authenticate").isEmpty(), status == 401);
    QCOMPARE(harness.get(u"/health"_s, {}).status, 200); // the API itself asks for none
    QVERIFY(QCoro::waitFor(harness.emulator.control("GET", u"/_emulator/state"_s)).has_value()); // nor this process
}

void TstEmulatorControl::tokenComesFromFileOrEnvironment()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("from-the-file\n");
    file.close();
    const auto statusWith = [&](const QStringList &more, const QByteArray &token) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LINESMAN_CONTROL_TOKEN"_s, u"from-the-environment"_s);
        process.setProcessEnvironment(environment);
        process.start(Linesman::Testing::cliProgram(),
                      QStringList{u"emulator"_s, u"--port"_s, u"0"_s, u"--json"_s} + more);
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(30'000))
                return 0;
        }
        const QByteArray line = process.readLine();
        if (line.contains("from-the"))
            return -1;
        RawClient client(quint16(QUrl(QJsonDocument::fromJson(line).object().value("baseUrl"_L1).toString()).port()));
        client.send("GET /_emulator/state HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " +
                    token + "\r\n\r\n");
        const int status = RawClient::status(client.readAll());
        process.terminate();
        return process.waitForFinished(10'000) ? status : -2;
    };
    QCOMPARE(statusWith({}, "from-the-environment"), 200);
    QCOMPARE(statusWith({}, "other"), 401);
    QCOMPARE(statusWith({u"--control-token-file"_s, file.fileName()}, "from-the-file"), 200);
    QCOMPARE(statusWith({u"--control-token-file"_s, file.fileName()}, "from-the-environment"), 401);
}

LINESMAN_TEST(TstEmulatorControl)
#include "tst_emulatorcontrol.moc"
