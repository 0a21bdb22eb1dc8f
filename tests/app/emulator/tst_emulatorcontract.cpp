// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "tests/app/emulator/harness.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace Linesman;
using namespace Linesman::Testing;

class TstEmulatorContract : public QObject
{
    Q_OBJECT
private slots:
    void readyTellsWhatAClientNeeds();
    void idsFollowTheSeed();
    void eachStartBeginsFromTheFixture();
    void fixtureErrorsNameLineAndField_data();
    void fixtureErrorsNameLineAndField();
    void ownFixtureIsServed();
    void portTakenIsAnError();
    void wrongKeyAndProfileAreErrors();
    void controlSurfaceAnswersLoopbackNamesOnly_data();
    void controlSurfaceAnswersLoopbackNamesOnly();
    void snapshotsAndResetBringBack();
    void stateShowsEverySwitchWithItsSource();
    void bulkInstallsMakeLocations();
    void facadeAnswersTheControlSurface();
    void recordsIntoHistoryWithoutSecrets();
    void servesTls();
};

void TstEmulatorContract::readyTellsWhatAClientNeeds()
{
    Harness harness;
    const QJsonObject ready = harness.ready.toJson();
    QVERIFY(ready.value("ready"_L1).toBool());
    QCOMPARE(ready.value("pid"_L1).toInteger(), QCoreApplication::applicationPid());
    QCOMPARE(ready.value("authorizeUrl"_L1).toString(), harness.ready.baseUrl + u"/v2/oauth/chooselocation"_s);
    static const QRegularExpression client(u"^[0-9a-f]{24}-[0-9a-z]{8}$"_s);
    QVERIFY(client.match(harness.ready.clientId).hasMatch());
    QVERIFY(harness.ready.clientId.startsWith(harness.ready.appId + u'-'));
    QCOMPARE(QUuid(harness.ready.clientSecret).isNull(), false);
    static const QRegularExpression hex(u"^[0-9a-f]{24}$"_s);
    static const QRegularExpression word(u"^[0-9A-Za-z]{20}$"_s);
    QVERIFY(hex.match(harness.ready.versionId).hasMatch());
    QVERIFY(word.match(harness.ready.companyId).hasMatch());
    QVERIFY(harness.ready.publicKeyPem.startsWith("-----BEGIN PUBLIC KEY-----"_L1));
    QVERIFY(harness.ready.rsaPublicKeyPem.startsWith("-----BEGIN PUBLIC KEY-----"_L1));
    QCOMPARE(harness.ready.locations.size(), 2);
    QVERIFY(harness.ready.locations.at(0).installed);
    QVERIFY(!harness.ready.locations.at(1).installed);
    QStringList kinds;
    for (const Emulator::EmulatorDescription::Provider &provider : harness.ready.providers) {
        kinds.append(provider.kind);
        QCOMPARE(provider.locationIds, QStringList{harness.north()});
    }
    QCOMPARE(kinds, (QStringList{u"SmsDefault"_s, u"SmsChannel"_s, u"EmailDefault"_s, u"EmailChannel"_s, u"Call"_s}));
    const Emulator::EmulatorDescription::Contact &contact = harness.ready.contacts.first();
    QCOMPARE(contact.locationId, harness.north());
    QVERIFY(word.match(contact.conversationId).hasMatch());
    QVERIFY(contact.phone.startsWith(u'+'));
    QCOMPARE(Emulator::EmulatorDescription::fromJson(ready), harness.ready);
}

void TstEmulatorContract::idsFollowTheSeed()
{
    const auto idsOf = [](quint64 seed) {
        Emulator::Options options;
        options.seed = seed;
        Harness harness(options);
        QJsonObject ready = harness.ready.toJson();
        for (const QString &changing : {u"pid"_s, u"baseUrl"_s, u"authorizeUrl"_s})
            ready.remove(changing);
        return ready;
    };
    const QJsonObject first = idsOf(7);
    QCOMPARE(idsOf(7), first);
    const QJsonObject other = idsOf(8);
    for (const QString &name : {u"clientId"_s, u"clientSecret"_s, u"companyId"_s, u"publicKeyPem"_s})
        QVERIFY(other.value(name) != first.value(name));
}

void TstEmulatorContract::eachStartBeginsFromTheFixture()
{
    Harness harness;
    const QByteArray token = harness.northToken();
    const QString id = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
    Emulator::Options options;
    options.port = 0;
    const Result<Emulator::EmulatorDescription> again = harness.emulator.start(options);
    QVERIFY(again.has_value());
    harness.ready = *again;
    QCOMPARE(harness.get(u"/contacts/"_s + harness.ada().id, token).status, 401);
    QCOMPARE(harness.control("GET", u"messages/"_s + id).status, 404);
}

void TstEmulatorContract::fixtureErrorsNameLineAndField_data()
{
    QTest::addColumn<QByteArray>("fixture");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no JSON") << QByteArray("{\n \"users\": [,]\n}") << u"line 2: "_s;
    QTest::newRow("not an object") << QByteArray("[]") << u"line 1: a fixture is a JSON object"_s;
    QTest::newRow("unknown section") << QByteArray("{\n\n\"places\": []}")
                                     << u"line 3, places: is not a field of a fixture"_s;
    QTest::newRow("wrong type") << QByteArray("{\"locations\": [\n{\"name\": 5}]}")
                                << u"line 2, locations[0].name: must be a string"_s;
    QTest::newRow("missing") << QByteArray("{\"locations\": [\n{\"email\": \"a\"}]}")
                             << u"line 2, locations[0].name: is missing"_s;
    QTest::newRow("unknown location") << QByteArray(
                                             "{\n\"contacts\": [\n {\"firstName\": \"A\",\n  \"location\": \"nort\"}]}")
                                      << u"line 4, contacts[0].location: no location has the key 'nort'"_s;
    QTest::newRow("kind")
        << QByteArray("{\"apps\": [{\"name\": \"A\", \"providers\": [\n{\"name\": \"P\", \"kind\": \"Fax\"}]}]}")
        << u"line 2, apps[0].providers[0].kind: must be SmsDefault"_s;
    QTest::newRow("twice")
        << QByteArray("{\"users\": [{\"key\": \"a\", \"name\": \"A\"},\n{\"key\": \"a\", \"name\": \"B\"}]}")
        << u"line 2, users[1].key: 'a' is used twice"_s;
    QTest::newRow("nothing there") << QByteArray("{\"users\": []}") << u"line 1, users: at least one is needed"_s;
    QTest::newRow("empty") << QByteArray() << u"line 1: the file is empty"_s;
    QTest::newRow("deep") << QByteArray(100'000, '[') << u"line 1: "_s;
}

void TstEmulatorContract::fixtureErrorsNameLineAndField()
{
    QFETCH(QByteArray, fixture);
    QFETCH(QString, reason);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"f.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(fixture);
    file.close();
    Http::IoThread thread;
    Http::DeliveryClient deliveries;
    Emulator::Emulator emulator(thread, deliveries);
    Emulator::Options options;
    options.port = 0;
    options.fixtureFile = file.fileName();
    const Result<Emulator::EmulatorDescription> started = emulator.start(options);
    QVERIFY(!started);
    QCOMPARE(started.error().kind, Error::Kind::BadInput);
    QVERIFY2(started.error().detail.contains(reason), qPrintable(started.error().detail));
    QVERIFY(started.error().detail.startsWith(file.fileName()));
}

void TstEmulatorContract::ownFixtureIsServed()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"f.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"locations\": [{\"key\": \"a\", \"id\": \"locA0000000000000001\", \"name\": \"Only\"}], \"apps\": "
               "[{\"name\": \"Mine\", "
               "\"clientId\": \"mine-12345678\", \"clientSecret\": \"s\", \"redirectUris\": "
               "[\"https://x.example/cb\"], \"scopes\": [\"contacts.readonly\"], "
               "\"installedIn\": [\"a\"]}], \"contacts\": [{\"location\": \"a\", \"name\": \"Solo\", \"phone\": "
               "\"3125550111\"}]}");
    file.close();
    Emulator::Options options;
    options.fixtureFile = file.fileName();
    Harness harness(options);
    QCOMPARE(harness.ready.clientId, u"mine-12345678"_s);
    QCOMPARE(harness.ready.locations.first().id, u"locA0000000000000001"_s);
    QCOMPARE(harness.ready.contacts.first().phone, u"+13125550111"_s);
    QCOMPARE(harness.get(u"/contacts/"_s + harness.ada().id, harness.northToken()).status, 200);
}

void TstEmulatorContract::portTakenIsAnError()
{
    Harness harness;
    Emulator::Emulator second(harness.thread, harness.deliveries);
    Emulator::Options options;
    options.port = quint16(QUrl(harness.ready.baseUrl).port());
    const Result<Emulator::EmulatorDescription> started = second.start(options);
    QVERIFY(!started);
    QCOMPARE(started.error().kind, Error::Kind::Port);
    QVERIFY(!second.isRunning());
}

void TstEmulatorContract::wrongKeyAndProfileAreErrors()
{
    Http::IoThread thread;
    Http::DeliveryClient deliveries;
    Emulator::Emulator emulator(thread, deliveries);
    for (int i = 0; i < 4; ++i) {
        Emulator::Options options;
        options.port = 0;
        if (i == 0)
            options.signingKeyPem = "no key";
        else if (i == 1)
            options.rsaKeyPem = "no key";
        else if (i == 2)
            options.profile = u"modern"_s;
        else
            options.retry = u"p9"_s;
        const Result<Emulator::EmulatorDescription> started = emulator.start(options);
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Error::Kind::BadInput);
    }
}

void TstEmulatorContract::controlSurfaceAnswersLoopbackNamesOnly_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("answered");
    QTest::newRow("127.0.0.1") << QByteArray("Host: 127.0.0.1:1\r\n") << true;
    QTest::newRow("localhost") << QByteArray("Host: localhost:99\r\n") << true;
    QTest::newRow("[::1]") << QByteArray("Host: [::1]:8470\r\n") << true;
    QTest::newRow("HighLevel") << QByteArray("Host: services.leadconnectorhq.com\r\n") << false;
    QTest::newRow("rebound") << QByteArray("Host: evil.example\r\n") << false;
    QTest::newRow("looks alike") << QByteArray("Host: localhost.evil.example\r\n") << false;
    QTest::newRow("a web page") << QByteArray("Host: 127.0.0.1\r\nOrigin: https://evil.example\r\n") << false;
    QTest::newRow("opaque origin") << QByteArray("Host: 127.0.0.1\r\nOrigin: null\r\n") << false;
    QTest::newRow("an image of a web page") << QByteArray("Host: 127.0.0.1\r\nSec-Fetch-Site: cross-site\r\n") << false;
    QTest::newRow("typed") << QByteArray("Host: 127.0.0.1\r\nSec-Fetch-Site: none\r\n") << true;
    QTest::newRow("of two minds") << QByteArray(
                                         "Host: 127.0.0.1\r\nSec-Fetch-Site: none\r\nSec-Fetch-Site: cross-site\r\n")
                                  << false;
    for (const QByteArray forwarded :
         {"X-Forwarded-For: 203.0.113.9", "x-forwarded-host: tunnel.example", "Forwarded: for=203.0.113.9",
          "Via: 1.1 proxy", "CF-Connecting-IP: 203.0.113.9", "X-Real-IP: 203.0.113.9", "X-Client-IP: 203.0.113.9",
          "fly-client-ip: 203.0.113.9", "X-Forwarded: for=203.0.113.9"})
        QTest::newRow(forwarded.constData()) << QByteArray("Host: 127.0.0.1\r\n" + forwarded + "\r\n") << false;
    QTest::newRow("own page") << QByteArray("Host: 127.0.0.1\r\nOrigin: http://localhost:3000\r\n") << true;
}

void TstEmulatorContract::controlSurfaceAnswersLoopbackNamesOnly()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, answered);
    Harness harness;
    const Answer answer = harness.call("GET", u"/_emulator/state"_s, {}, {{}, {}, {}, header});
    QCOMPARE(answer.status == 200, answered);
    QVERIFY(answer.status < 500);
}

void TstEmulatorContract::snapshotsAndResetBringBack()
{
    Harness harness;
    harness.userSends(u"SmsDefault"_s, u"one"_s);
    QCOMPARE(harness.control("POST", u"snapshots/before"_s).status, 200);
    harness.userSends(u"SmsDefault"_s, u"two"_s);
    const auto messages = [&] {
        return harness
            .get(u"/conversations/%1/messages"_s.arg(harness.ada().conversationId), harness.tokenFor(harness.north()))
            .json()
            .value("messages"_L1)["messages"_L1]
            .toArray()
            .size();
    };
    QCOMPARE(messages(), 2);
    QCOMPARE(harness.control("POST", u"snapshots/before/restore"_s).status, 200);
    QCOMPARE(messages(), 1);
    QCOMPARE(harness.control("POST", u"snapshots/other/restore"_s).status, 404);
    const QByteArray token = harness.northToken();
    QCOMPARE(harness.control("POST", u"reset"_s).status, 200);
    QCOMPARE(harness.get(u"/contacts/"_s + harness.ada().id, token).status, 401);
    QCOMPARE(messages(), 0);
}

void TstEmulatorContract::stateShowsEverySwitchWithItsSource()
{
    Harness harness;
    const QJsonArray list =
        harness.control("GET", u"state"_s).json().value("profile"_L1).toObject().value("switches"_L1).toArray();
    QStringList ids;
    for (const QJsonValue &item : list) {
        ids.append(item.toObject().value("id"_L1).toString());
        QVERIFY(!item.toObject().value("source"_L1).toString().isEmpty());
        // Each side of each switch can be taken.
        for (const QJsonValue &side : item.toObject().value("sides"_L1).toArray())
            QCOMPARE(harness.control("POST", u"profile"_s, {{u"switches"_s, QJsonObject{{ids.last(), side}}}}).status,
                     200);
    }
    for (int i = 1; i <= 16; ++i)
        QVERIFY(ids.contains(u"C%1"_s.arg(i)));
    QCOMPARE(harness.control("POST", u"profile"_s, {{u"switches"_s, QJsonObject{{u"C1"_s, u"Fax"_s}}}}).status, 422);
    QCOMPARE(harness.control("POST", u"profile"_s, {{u"name"_s, u"observed"_s}})
                 .json()
                 .value("profile"_L1)
                 .toObject()
                 .value("name"_L1)
                 .toString(),
             u"observed"_s);
}

void TstEmulatorContract::bulkInstallsMakeLocations()
{
    Harness harness;
    const QJsonArray made =
        harness.control("POST", u"install"_s, {{u"count"_s, 50}}).json().value("locationIds"_L1).toArray();
    QCOMPARE(made.size(), 50);
    const QByteArray company = harness.tokenFor(harness.ready.companyId);
    for (const QJsonValue &id : made)
        QCOMPARE(harness
                     .send("POST", u"/oauth/locationToken"_s,
                           {{u"companyId"_s, harness.ready.companyId}, {u"locationId"_s, id}}, company)
                     .status,
                 200);
}

void TstEmulatorContract::facadeAnswersTheControlSurface()
{
    Harness harness;
    QSignalSpy changed(&harness.emulator, &Emulator::Emulator::changed);
    const Result<QJsonObject> sent = QCoro::waitFor(harness.emulator.control(
        "POST", u"/_emulator/send"_s,
        {{u"kind"_s, u"SmsDefault"_s}, {u"contactId"_s, harness.ada().id}, {u"message"_s, u"x"_s}}));
    QVERIFY(sent.has_value());
    QVERIFY(!sent->value("messageId"_L1).toString().isEmpty());
    QTRY_VERIFY(!changed.isEmpty());
    const Result<QJsonObject> refused = QCoro::waitFor(harness.emulator.control("POST", u"/_emulator/send"_s, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().httpStatus, 422);
    QVERIFY(!refused.error().message.isEmpty());
    harness.emulator.stop();
    QCOMPARE(QCoro::waitFor(harness.emulator.control("GET", u"/_emulator/state"_s)).error().kind,
             Error::Kind::Cancelled);
}

void TstEmulatorContract::recordsIntoHistoryWithoutSecrets()
{
    QTemporaryDir folder;
    History::Store store;
    QVERIFY(store.open(folder.filePath(u"history.sqlite"_s)));
    Emulator::Options options;
    options.history = &store;
    Harness harness(options);
    Endpoint endpoint(harness.thread);
    harness.control("POST", u"providers/"_s + harness.provider(u"SmsDefault"_s), {{u"deliveryUrl"_s, endpoint.url()}});
    const Answer tokens = harness.exchange(harness.code(harness.north()));
    const QByteArray access = Harness::text(tokens, "access_token"_L1);
    harness.get(u"/contacts/"_s + harness.ada().id, access);
    const QString id = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
    const auto found = [&](Exchange::Channel channel, int number) {
        store.flush();
        const Result<History::Reader> reader = History::Reader::open(store.file());
        History::Filter filter;
        filter.channels = {channel};
        const auto ids = reader->ids(filter);
        QList<Exchange> exchanges;
        for (const ExchangeId one : *ids)
            exchanges.append(**reader->exchange(one));
        return exchanges.size() >= number ? exchanges : QList<Exchange>();
    };
    QTRY_VERIFY(!found(Exchange::Channel::EmulatorHook, 1).isEmpty());
    QCOMPARE(found(Exchange::Channel::EmulatorHook, 1).first().messageId, id);
    QTRY_VERIFY(!found(Exchange::Channel::Emulator, 3).isEmpty());
    for (const Exchange &exchange : found(Exchange::Channel::Emulator, 3)) {
        const QByteArray all = exchange.url.toUtf8() + exchange.requestHead + exchange.requestBody +
                               exchange.responseHead + exchange.responseBody;
        for (const QByteArray &secret :
             {access, Harness::text(tokens, "refresh_token"_L1), harness.ready.clientSecret.toLatin1()})
            QVERIFY2(!all.contains(secret), all);
    }
    harness.emulator.stop();
}

void TstEmulatorContract::servesTls()
{
    QTemporaryDir folder;
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                   u"-nodes"_s, u"-keyout"_s, folder.filePath(u"key.pem"_s), u"-out"_s, folder.filePath(u"cert.pem"_s),
                   u"-subj"_s, u"/CN=localhost"_s, u"-days"_s, u"2"_s});
    if (!openssl.waitForFinished(30'000) || openssl.exitCode() != 0)
        QSKIP("no openssl program to make a certificate with");
    Emulator::Options options;
    options.certificateFile = folder.filePath(u"cert.pem"_s);
    options.keyFile = folder.filePath(u"key.pem"_s);
    Harness harness(options);
    QVERIFY(harness.ready.baseUrl.startsWith("https://127.0.0.1:"_L1));
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone); // of this test's own certificate
    socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(QUrl(harness.ready.baseUrl).port()));
    QVERIFY(socket.waitForEncrypted(10'000));
    socket.write("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (!answer.contains("}") && socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    harness.emulator.stop();
    options.keyFile = options.certificateFile; // no key
    options.port = 0;
    QVERIFY(!harness.emulator.start(options));
}

LINESMAN_TEST(TstEmulatorContract)
#include "tst_emulatorcontract.moc"
