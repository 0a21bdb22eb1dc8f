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

/*! Changes through the control surface: retries, tokens, limits, faults, contacts, providers. */
class TstEmulatorControlData : public QObject
{
    Q_OBJECT
private slots:
    void listsAndLetsGoOfRetries();
    void expiresAndRevokesOneToken();
    void sandboxLimitsAreASetting();
    void oneFaultIsTakenAway();
    void contactsChangeAndTheAppHears();
    void makesAndRemovesProviders();
    void privateTokensAreMade();
    void noGrantOutlivesItsLocation();
    void aTokenIsReinstatedWithItsRefreshToken();
};

void TstEmulatorControlData::listsAndLetsGoOfRetries()
{
    Emulator::Options options;
    options.retry = u"p2"_s;
    Harness harness(options);
    Endpoint endpoint(harness.thread);
    endpoint.answerWith([](const Http::Request &) { return 503; });
    harness.control("POST", u"providers/"_s + harness.provider(u"SmsDefault"_s), {{u"deliveryUrl"_s, endpoint.url()}});
    const QString message = textOf(harness.userSends(u"SmsDefault"_s), "messageId"_L1);
    const auto retries = [&] {
        return harness.control("GET", u"retries"_s).json();
    };
    QTRY_COMPARE(retries().value("total"_L1).toInt(), 1);
    const QJsonObject retry = firstOf(retries(), "retries"_L1);
    QCOMPARE(textOf(retry, "messageId"_L1), message);
    QCOMPARE(retry.value("lastStatus"_L1).toInt(), 503);
    QCOMPARE(retry.value("attempts"_L1).toInt(), 1);
    QVERIFY(retry.value("dueInMs"_L1).toInt() > 0);
    QCOMPARE(firstOf(harness.control("GET", u"state"_s).json(), "retries"_L1).value("deliveryId"_L1),
             retry.value("deliveryId"_L1));
    const QJsonObject behind = harness.control("GET", u"retries?offset=1"_s).json();
    QCOMPARE(behind.value("retries"_L1).toArray().size(), 0);
    QCOMPARE(behind.value("total"_L1).toInt(), 1);
    const QString id = textOf(retry, "deliveryId"_L1);
    harness.control("POST", u"retries/%1/send"_s.arg(id));
    QTRY_COMPARE(endpoint.count(), 2U);
    QTRY_COMPARE(firstOf(retries(), "retries"_L1).value("attempts"_L1).toInt(), 2);
    QCOMPARE(harness.control("DELETE", u"retries/"_s + id).status, 200);
    QCOMPARE(retries().value("total"_L1).toInt(), 0);
    const QJsonObject delivery = firstOf(harness.control("GET", u"messages/"_s + message).json(), "deliveries"_L1);
    QCOMPARE(textOf(delivery, "state"_L1), u"failed"_s);
    QCOMPARE(harness.control("POST", u"retries/%1/send"_s.arg(id)).status, 404);
}

void TstEmulatorControlData::expiresAndRevokesOneToken()
{
    Harness harness;
    const QString path = u"/contacts/"_s + harness.ada().id;
    const Answer first = harness.exchange(harness.code(harness.north()));
    const QByteArray one = Harness::text(first, "access_token"_L1);
    const QByteArray two = harness.tokenFor(harness.north());
    const auto idOf = [&](const QByteArray &token) {
        for (const QJsonValue &item : harness.control("GET", u"tokens"_s).json().value("tokens"_L1).toArray()) {
            if (token.endsWith(item.toObject().value("end"_L1).toString().toLatin1()))
                return item.toObject().value("id"_L1).toString();
        }
        return QString();
    };
    const QString id = idOf(one);
    QVERIFY(!id.isEmpty());
    QCOMPARE(harness.control("POST", u"tokens/expire"_s, {{u"id"_s, id}}).json().value("count"_L1).toInt(), 1);
    QCOMPARE(harness.get(path, one).status, 401);
    QCOMPARE(harness.get(path, two).status, 200);
    const Answer again = harness.refresh(Harness::text(first, "refresh_token"_L1));
    QCOMPARE(again.status, 200); // only the access token had expired
    const QByteArray three = Harness::text(again, "access_token"_L1);
    harness.control("POST", u"tokens/expire"_s, {{u"id"_s, idOf(three)}, {u"refresh"_s, true}});
    QVERIFY(harness.refresh(Harness::text(again, "refresh_token"_L1)).status != 200);
    QCOMPARE(harness.control("POST", u"tokens/revoke"_s, {{u"id"_s, idOf(two)}}).json().value("count"_L1).toInt(), 1);
    QCOMPARE(harness.get(path, two).status, 401);
    QVERIFY(!harness.control("GET", u"tokens"_s).body.contains(two)); // no token is given away
}

void TstEmulatorControlData::sandboxLimitsAreASetting()
{
    Emulator::Options options;
    options.rateLimitPreset = u"sandbox"_s;
    Harness harness(options);
    const QString path = u"/contacts/"_s + harness.ada().id;
    const QByteArray token = harness.northToken();
    const Answer first = harness.get(path, token);
    QCOMPARE(first.header("X-RateLimit-Max"), QByteArray("25"));
    QCOMPARE(first.header("X-RateLimit-Limit-Daily"), QByteArray("10000"));
    for (int i = 1; i < 25; ++i)
        QCOMPARE(harness.get(path, token).status, 200);
    QCOMPARE(harness.get(path, token).status, 429);
    QCOMPARE(harness.control("POST", u"install"_s, {{u"count"_s, 1}}).status, 400); // two locations at most
    QCOMPARE(harness.control("POST", u"locations"_s).status, 400);
    harness.control("POST", u"settings"_s, {{u"rateLimitPreset"_s, u"standard"_s}});
    QCOMPARE(harness.get(path, token).status, 200);
    QCOMPARE(harness.control("POST", u"install"_s, {{u"count"_s, 1}}).status, 200);
    harness.control("POST", u"reset"_s);
    const QJsonObject settings = harness.control("GET", u"settings"_s).json().value("settings"_L1).toObject();
    QCOMPARE(textOf(settings, "rateLimitPreset"_L1), u"sandbox"_s);
}

void TstEmulatorControlData::oneFaultIsTakenAway()
{
    Harness harness;
    const QString path = u"/contacts/"_s + harness.ada().id;
    const QByteArray token = harness.northToken();
    harness.control("POST", u"faults"_s, {{u"path"_s, u"/contacts/{}"_s}, {u"status"_s, 503}});
    harness.control("POST", u"faults"_s, {{u"path"_s, u"/locations"_s}, {u"status"_s, 500}});
    QCOMPARE(harness.get(path, token).status, 503);
    QCOMPARE(harness.control("DELETE", u"faults/1"_s).status, 200);
    QCOMPARE(harness.get(path, token).status, 200);
    const QJsonArray left = harness.control("GET", u"faults"_s).json().value("faults"_L1).toArray();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().toObject().value("id"_L1).toInt(), 2);
    harness.control("DELETE", u"faults/2"_s);
    const QJsonObject third = harness.control("POST", u"faults"_s, {{u"status"_s, 500}, {u"path"_s, u"/x"_s}}).json();
    QCOMPARE(firstOf(third, "faults"_L1).value("id"_L1).toInt(), 3); // an id is never used twice
}

void TstEmulatorControlData::contactsChangeAndTheAppHears()
{
    Harness harness;
    Endpoint events(harness.thread);
    harness.control("POST", u"app"_s, {{u"appEventsUrl"_s, events.url()}});
    const QString id = textOf(harness
                                  .control("POST", u"contacts"_s,
                                           {{u"locationId"_s, harness.north()},
                                            {u"firstName"_s, u"Ida"_s},
                                            {u"lastName"_s, u"Lund"_s},
                                            {u"phone"_s, u"(312) 555-0177"_s}})
                                  .json(),
                              "id"_L1);
    QTRY_COMPARE(events.count(), 1U);
    QCOMPARE(textOf(events.body(0), "type"_L1), u"ContactCreate"_s);
    const QByteArray token = harness.northToken();
    const QJsonObject seen = harness.get(u"/contacts/"_s + id, token).json().value("contact"_L1).toObject();
    QCOMPARE(textOf(seen, "phone"_L1), u"+13125550177"_s);
    harness.control("POST", u"contacts/"_s + id, {{u"phone"_s, u"+13125550178"_s}, {u"dnd"_s, true}});
    const auto found = [&](const QString &query) {
        return harness.control("GET", u"contacts?query="_s + query).json().value("total"_L1).toInt();
    };
    QCOMPARE(found(u"5550177"_s), 0);
    QCOMPARE(found(u"5550178"_s), 1);
    QCOMPARE(found(u"lund"_s), 1);
    const auto heard = [&](const QString &type) {
        for (std::size_t i = 0; i < events.count(); ++i) {
            if (textOf(events.body(i), "type"_L1) == type)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(heard(u"ContactUpdate"_s) && heard(u"ContactDndUpdate"_s));
    QCOMPARE(harness.control("DELETE", u"contacts/"_s + id).status, 200);
    QVERIFY(harness.get(u"/contacts/"_s + id, token).status >= 400);
    QTRY_VERIFY(heard(u"ContactDelete"_s));
}

void TstEmulatorControlData::makesAndRemovesProviders()
{
    Harness harness;
    Endpoint endpoint(harness.thread);
    const QJsonObject made =
        harness
            .control("POST", u"providers"_s,
                     {{u"kind"_s, u"SmsDefault"_s}, {u"name"_s, u"Second"_s}, {u"deliveryUrl"_s, endpoint.url()}})
            .json();
    const QString id = textOf(made, "id"_L1);
    QCOMPARE(made.value("locationIds"_L1).toArray(), QJsonArray{harness.north()});
    QCOMPARE(harness.control("POST", u"locations/"_s + harness.north(), {{u"selectedSms"_s, id}}).status, 200);
    QCOMPARE(harness
                 .control("POST", u"send"_s,
                          {{u"providerId"_s, id}, {u"contactId"_s, harness.ada().id}, {u"message"_s, u"x"_s}})
                 .status,
             200);
    QTRY_COMPARE(endpoint.count(), 1U);
    QCOMPARE(harness.control("DELETE", u"providers/"_s + id).status, 200);
    const QJsonObject place = firstOf(harness.control("GET", u"locations"_s).json(), "locations"_L1);
    QCOMPARE(textOf(place, "selectedSms"_L1), QString());
}

void TstEmulatorControlData::privateTokensAreMade()
{
    Harness harness;
    const QByteArray token =
        Harness::text(harness.control("POST", u"tokens/private"_s, {{u"locationId"_s, harness.south()}}), "token"_L1);
    QVERIFY(token.startsWith("pit-"));
    const QString path = u"/contacts/?locationId="_s + harness.south();
    QCOMPARE(harness.get(path, token).status, 200);
    QCOMPARE(harness.control("DELETE", u"tokens/private/"_s + QString::fromLatin1(token)).status, 200);
    QCOMPARE(harness.get(path, token).status, 401);
}

/*! A drill lost the answer to a refresh: whoever never got it must be able to go on with what he has. */
void TstEmulatorControlData::aTokenIsReinstatedWithItsRefreshToken()
{
    Harness harness;
    const Answer pair = harness.exchange(harness.code(harness.north()));
    const QByteArray refresh = Harness::text(pair, "refresh_token"_L1);
    const QString id = textOf(firstOf(harness.control("GET", u"tokens"_s).json(), "tokens"_L1), "id"_L1);
    QCOMPARE(harness.refresh(refresh).status, 200);
    QCOMPARE(harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 60'000}}).status, 200);
    QCOMPARE(harness.refresh(refresh).status, 400);
    QCOMPARE(harness.control("POST", u"tokens/reinstate"_s, {{u"id"_s, id}}).status, 200);
    QCOMPARE(harness.refresh(refresh).status, 200);
}

void TstEmulatorControlData::noGrantOutlivesItsLocation()
{
    Harness harness;
    const QByteArray own = harness.privateToken();
    const Answer pair = harness.exchange(harness.code(harness.north()));
    const QByteArray token = Harness::text(pair, "access_token"_L1);
    const QString id = textOf(firstOf(harness.control("GET", u"tokens"_s).json(), "tokens"_L1), "id"_L1);
    const QByteArray code = harness.code(harness.north()); // not exchanged yet
    QVERIFY(!code.isEmpty());
    const QString path = u"/contacts/?locationId="_s + harness.north();
    QCOMPARE(harness.get(path, own).status, 200);
    QCOMPARE(harness.get(path, token).status, 200);

    QCOMPARE(harness.control("DELETE", u"locations/"_s + harness.north()).status, 200);
    QCOMPARE(harness.get(path, own).status, 401);
    QCOMPARE(harness.get(path, token).status, 401);
    QCOMPARE(harness.exchange(code).status, 401);
    QCOMPARE(harness.control("GET", u"tokens"_s).json().value("privateTokens"_L1).toArray(), QJsonArray());
    QCOMPARE(harness.control("POST", u"tokens/reinstate"_s, {{u"id"_s, id}}).status, 200);
    QCOMPARE(harness.get(path, token).status, 401);
    QCOMPARE(harness.refresh(Harness::text(pair, "refresh_token"_L1)).status, 400);
    QCOMPARE(harness.get(u"/health"_s, {}).status, 200);
}

LINESMAN_TEST(TstEmulatorControlData)
#include "tst_emulatorcontroldata.moc"
