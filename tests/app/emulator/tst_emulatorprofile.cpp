// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/signature.h"
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

#include <QSet>

using namespace Linesman;
using namespace Linesman::Testing;

namespace {
/*! What a client sees of one side of one switch. */
struct Row {
    const char *id;
    const char *side;
    const char *seen;
};
constexpr Row Rows[]{
    {"C1", "both", "SMS 200, Custom 200"},
    {"C1", "SMS", "SMS 200, Custom 400"},
    {"C1", "Custom", "SMS 400, Custom 200"},
    {"C2", "signed", "x-ghl-signature holds"},
    {"C2", "unsigned", "no signature"},
    {"C3", "rsa", "x-wh-signature of 512 bytes holds"},
    {"C3", "ed25519", "x-wh-signature of 64 bytes"},
    {"C4", "p1", "429 6 more, 500 0 more"},
    {"C4", "p2", "429 12 more, 500 12 more"},
    {"C4", "none", "429 0 more, 500 0 more"},
    {"C5", "version", "camelCase 200 and 400, hyphenated 404 and 200"},
    {"C5", "both", "camelCase 200 and 200, hyphenated 404 and 200"},
    {"C5", "camelCase", "camelCase 200 and 200, hyphenated 404 and 404"},
    {"C5", "hyphenated", "camelCase 404 and 404, hyphenated 404 and 200"},
    {"C6", "both", "access_token; access_token accessToken"},
    {"C6", "version", "access_token; accessToken"},
    {"C6", "snake_case", "access_token; access_token"},
    {"C6", "camelCase", "accessToken; accessToken"},
    {"C7", "both", "form 200, JSON 200"},
    {"C7", "form", "form 200, JSON 400"},
    {"C8", "either", "contactId alone 200, with all 200"},
    {"C8", "all", "contactId alone 422, with all 200"},
    {"C9", "403", "403"},
    {"C9", "401", "401"},
    {"C10", "Custom", "Custom, Custom"},
    {"C10", "SMS/Email", "SMS, Email"},
    {"C11", "both", "302, 302"},
    {"C11", "/oauth/chooselocation", "302, 404"},
    {"C11", "/v2/oauth/chooselocation", "404, 302"},
    {"C12", "version", "count, pagination"},
    {"C12", "skip/limit", "count, count"},
    {"C12", "pageToken", "pagination, pagination"},
    {"C13", "400", "400 with a body"},
    {"C13", "201 empty", "201 without a body"},
    {"C14", "4xx", "400"},
    {"C14", "500", "500"},
    {"C15", "nested", "conversationChannel"},
    {"C15", "flat", "conversationProviders"},
    {"C16", "present", "refresh token"},
    {"C16", "absent", "no refresh token"},
    {"C17", "ignored", "inbound 200, status 200"},
    {"C17", "refused", "inbound 422, status 422"},
    {"C18", "refused", "create 422, upsert 422, update 422, empty e-mail 422"},
    {"C18", "ignored", "create 201, upsert 200, update 200, empty e-mail 200"},
    {"C19", "observed", "conversationId conversationProviderId customUserId"},
    {"C19", "documented", ""},
    {"C19", "timestamped", "timestamp webhookId"},
    {"C20", "none", "event: x-ghl-signature; delivery: x-ghl-signature"},
    {"C20", "events", "event: x-ghl-signature x-wh-signature; delivery: x-ghl-signature"},
    {"C20", "only", "event: x-wh-signature; delivery: x-ghl-signature"},
    {"C21", "page", "ogg 200, contact alone 200, six files 413, nobody 404"},
    {"C21", "files", "ogg 415, contact alone 422, six files 200, nobody 422"},
    {"C22", "nested", "nested, v3 nested"},
    {"C22", "flat", "flat, v3 flat"},
    {"C23", "union", "RCS taken, InternalComment taken"},
    {"C23", "page", "RCS refused, InternalComment taken"},
    {"C23", "files", "RCS taken, InternalComment refused"},
    {"C24", "Location", "Location"},
    {"C24", "Company", "Company"},
    {"queryValues", "refused", "status=open 422, limit=ten 422, status=unread 200"},
    {"queryValues", "ignored", "status=open 200, limit=ten 200, status=unread 200"},
    {"reconnect", "removed", "400 API endpoint has been removed"},
    {"reconnect", "served", "200, its code is exchanged with 200"},
    {"replies", "official", "inbound 200, message bare, transcription object, location token 200"},
    {"replies", "live", "inbound 201, message wrapped, transcription array, location token 201"},
    {"grantedScopes", "app", "contacts.write granted"},
    {"grantedScopes", "link", "contacts.write not granted"},
};
} // namespace

class TstEmulatorProfile : public QObject
{
    Q_OBJECT
private slots:
    void eachSideChangesWhatAClientSees_data();
    void eachSideChangesWhatAClientSees();
    void readyNamesAConsentPageThatIsServed();
    void everySideIsTestedHere();
    void aProfileIsASetOfSides_data();
    void aProfileIsASetOfSides();
    void aChangedProfileSaysSo();
    void refusesNoQueryAsObserved();

private:
    static Http::Request delivered(Harness &harness, const QString &kind);
    static Http::Request eventOf(Harness &harness);
    static int attemptsMore(Harness &harness, int status);
    static QString contactsOf(Harness &harness);
    static int upload(Harness &harness, const QByteArray &name, int files,
                      const QList<std::pair<QByteArray, QByteArray>> &fields);
    static QString uploadsOf(Harness &harness);
    static QString webhooksOf(Harness &harness, const QString &id);
    static QString tokensOf(Harness &harness, const QString &id);
    static QString messagesOf(Harness &harness, const QString &id);
    static QString repliesOf(Harness &harness);
    static QString queriesOf(Harness &harness);
    static QString reconnectOf(const Harness &harness);
    static Answer inbound(Harness &harness, QJsonObject body)
    {
        if (!body.contains(u"message"_s))
            body.insert(u"message"_s, u"x"_s);
        return harness.send("POST", u"/conversations/messages/inbound"_s, body, harness.northToken());
    }
    static QJsonObject company(Harness &harness, const QByteArray &version = {})
    {
        const bool camel = version == "v3";
        return harness
            .token({{camel ? "clientId" : "client_id", harness.ready.clientId.toLatin1()},
                    {camel ? "clientSecret" : "client_secret", harness.ready.clientSecret.toLatin1()},
                    {camel ? "grantType" : "grant_type", "authorization_code"},
                    {"code", harness.code(harness.ready.companyId)}},
                   version)
            .json();
    }
};

Http::Request TstEmulatorProfile::delivered(Harness &harness, const QString &kind)
{
    Endpoint endpoint(harness.thread);
    harness.control("POST", u"providers/"_s + harness.provider(kind), {{u"deliveryUrl"_s, endpoint.url()}});
    harness.userSends(kind);
    if (!QTest::qWaitFor([&] { return endpoint.count() == 1; }, 30'000))
        return {};
    return endpoint.requests().front();
}

/*! An app event. */
Http::Request TstEmulatorProfile::eventOf(Harness &harness)
{
    Endpoint endpoint(harness.thread);
    harness.control("POST", u"app"_s, {{u"appEventsUrl"_s, endpoint.url()}});
    harness.control("POST", u"events"_s, {{u"type"_s, u"UPDATE"_s}});
    const bool came = QTest::qWaitFor([&] { return endpoint.count() == 1; }, 30'000);
    harness.control("POST", u"app"_s, {{u"appEventsUrl"_s, QString()}});
    return came ? endpoint.requests().front() : Http::Request();
}

QString TstEmulatorProfile::contactsOf(Harness &harness)
{
    const QByteArray token = harness.northToken();
    const QJsonValue surplus(QJsonArray{u"b@x.example"_s});
    const auto create = harness.send(
        "POST", u"/contacts/"_s,
        {{u"locationId"_s, harness.north()}, {u"phone"_s, u"+14155550191"_s}, {u"additionalEmails"_s, surplus}}, token);
    const auto upsert = harness.send(
        "POST", u"/contacts/upsert"_s,
        {{u"locationId"_s, harness.north()}, {u"phone"_s, u"+14155550192"_s}, {u"additionalEmails"_s, surplus}}, token);
    const auto update = harness.send("PUT", u"/contacts/"_s + harness.ada().id, {{u"gender"_s, u"female"_s}}, token);
    const auto empty = harness.send(
        "POST", u"/contacts/upsert"_s,
        {{u"locationId"_s, harness.north()}, {u"phone"_s, u"+14155550193"_s}, {u"email"_s, QString()}}, token);
    return u"create %1, upsert %2, update %3, empty e-mail %4"_s.arg(
        QString::number(create.status), QString::number(upsert.status), QString::number(update.status),
        QString::number(empty.status));
}

int TstEmulatorProfile::upload(Harness &harness, const QByteArray &name, int files,
                               const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray body;
    for (const auto &[field, value] : fields)
        body += "--B\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n";
    for (int i = 0; i < files; ++i)
        body += "--B\r\nContent-Disposition: form-data; name=\"fileAttachment\"; filename=\"" + QByteArray::number(i) +
                name + "\"\r\n\r\nx\r\n";
    return harness
        .call("POST", u"/conversations/messages/upload"_s, body + "--B--\r\n",
              {"2021-04-15", harness.northToken(), "multipart/form-data; boundary=B", {}})
        .status;
}

QString TstEmulatorProfile::uploadsOf(Harness &harness)
{
    const std::pair<QByteArray, QByteArray> place{"locationId", harness.north().toLatin1()};
    const std::pair<QByteArray, QByteArray> contact{"contactId", harness.ada().id.toLatin1()};
    const std::pair<QByteArray, QByteArray> thread{"conversationId", harness.ada().conversationId.toLatin1()};
    const QList<int> seen{upload(harness, "v.ogg", 1, {place, contact, thread}),
                          upload(harness, "v.png", 1, {place, contact}),
                          upload(harness, "v.png", 6, {place, contact, thread}), upload(harness, "v.png", 1, {place})};
    return u"ogg %1, contact alone %2, six files %3, nobody %4"_s.arg(
        QString::number(seen[0]), QString::number(seen[1]), QString::number(seen[2]), QString::number(seen[3]));
}

int TstEmulatorProfile::attemptsMore(Harness &harness, int status)
{
    Endpoint endpoint(harness.thread);
    endpoint.answerWith([status](const Http::Request &) { return status; });
    harness.control("POST", u"providers/"_s + harness.provider(u"SmsDefault"_s), {{u"deliveryUrl"_s, endpoint.url()}});
    const QString id = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
    const auto delivery = [&] {
        return harness.control("GET", u"messages/"_s + id).json().value("deliveries"_L1).toArray().first().toObject();
    };
    const auto settled = [&] {
        const QString state = delivery().value("state"_L1).toString();
        return state == "retrying"_L1 || state == "failed"_L1;
    };
    while (QTest::qWaitFor(settled, 30'000) && delivery().value("state"_L1).toString() == "retrying"_L1 &&
           endpoint.count() < 50)
        harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 24 * 3600 * 1000}});
    return int(endpoint.count()) - 1;
}

QString TstEmulatorProfile::webhooksOf(Harness &harness, const QString &id)
{
    if (id == "C4"_L1) {
        const int limited = attemptsMore(harness, 429);
        return u"429 %1 more, 500 %2 more"_s.arg(limited).arg(attemptsMore(harness, 500));
    }
    if (id == "C10"_L1) {
        QStringList types;
        for (const QString &kind : {u"SmsChannel"_s, u"EmailChannel"_s}) {
            const std::string body = delivered(harness, kind).body;
            types += QJsonDocument::fromJson(QByteArray::fromStdString(body)).object().value("type"_L1).toString();
        }
        return types.join(u", "_s);
    }
    if (id == "C19"_L1) {
        const std::string body = delivered(harness, u"SmsDefault"_s).body;
        QStringList more = QJsonDocument::fromJson(QByteArray::fromStdString(body)).object().keys();
        for (const char *page :
             {"contactId", "locationId", "messageId", "type", "phone", "message", "attachments", "userId"})
            more.removeAll(QString::fromLatin1(page));
        return more.join(u' ');
    }
    if (id == "C20"_L1) {
        const auto headersOf = [](const Http::Request &request) {
            QStringList names;
            for (const char *name : {"x-ghl-signature", "x-wh-signature"})
                names += request.headers.contains(name) ? QStringList(QString::fromLatin1(name)) : QStringList();
            return names.join(u' ');
        };
        const Http::Request event = eventOf(harness);
        return u"event: %1; delivery: %2"_s.arg(headersOf(event), headersOf(delivered(harness, u"SmsDefault"_s)));
    }
    if (id == "C3"_L1)
        harness.control("POST", u"profile"_s, {{u"switches"_s, QJsonObject{{u"C20"_s, u"events"_s}}}});
    Http::Request request = id == "C3"_L1 ? eventOf(harness) : delivered(harness, u"SmsDefault"_s);
    const auto legacy = request.headers.value("x-wh-signature");
    const auto key = Webhooks::publicKeyFromText(u"emulator"_s, harness.ready.publicKeyPem.toStdString());
    const auto rsa = Webhooks::publicKeyFromText(u"emulator"_s, harness.ready.rsaPublicKeyPem.toStdString());
    const auto verdict = [&] {
        return Webhooks::checkSignature(request.headers, request.body, {*key, *rsa}).verdict;
    };
    using Verdict = Webhooks::SignatureCheck::Verdict;
    if (id == "C2"_L1)
        return verdict() == Verdict::Valid ? u"x-ghl-signature holds"_s : u"no signature"_s;
    if (!legacy)
        return u"no x-wh-signature"_s;
    const qsizetype size = QByteArray::fromBase64(QByteArray(legacy->data(), qsizetype(legacy->size()))).size();
    request.headers.remove("x-ghl-signature");
    const bool holds = size == 512 && verdict() == Verdict::Valid;
    return u"x-wh-signature of %1 bytes%2"_s.arg(size).arg(holds ? u" holds"_s : QString());
}

QString TstEmulatorProfile::tokensOf(Harness &harness, const QString &id)
{
    if (id == "C6"_L1) {
        const auto name = [](const QJsonObject &token) {
            QStringList names;
            for (const QString &spelling : {u"access_token"_s, u"accessToken"_s})
                names += token.contains(spelling) ? QStringList(spelling) : QStringList();
            return names.join(u' ');
        };
        return name(company(harness)) + u"; "_s + name(company(harness, "v3"));
    }
    if (id == "C7"_L1) {
        const QJsonObject body{{u"client_id"_s, harness.ready.clientId},
                               {u"client_secret"_s, harness.ready.clientSecret},
                               {u"grant_type"_s, u"authorization_code"_s},
                               {u"code"_s, QString::fromLatin1(harness.code(harness.north()))}};
        return u"form %1, JSON %2"_s.arg(harness.exchange(harness.code(harness.north())).status)
            .arg(harness.send("POST", u"/oauth/token"_s, body, {}, {}).status);
    }
    if (id == "C11"_L1) {
        QString path = harness.authorizePath(harness.north());
        const int newer = harness.get(path, {}).status;
        return u"%1, %2"_s.arg(harness.get(path.remove(0, 3), {}).status).arg(newer);
    }
    if (id == "C24"_L1)
        return harness.exchange(harness.code(u"agency:"_s + harness.north())).json().value("userType"_L1).toString();
    if (id == "grantedScopes"_L1) {
        const QString link = harness.authorizePath(harness.north()) + u"&scope=contacts.readonly"_s;
        const QByteArray code = Harness::codeOf(harness.get(link, {}));
        const QString scope = harness.exchange(code).json().value("scope"_L1).toString();
        return scope.contains("contacts.write"_L1) ? u"contacts.write granted"_s : u"contacts.write not granted"_s;
    }
    const QByteArray token = company(harness).value("access_token"_L1).toString().toLatin1();
    const QString query = u"?companyId=%1&appId=%2"_s.arg(harness.ready.companyId, harness.ready.appId);
    const QString camel = u"/oauth/installedLocations"_s + query;
    const QString hyphenated = u"/oauth/installed-locations"_s + query;
    if (id == "C5"_L1) {
        const auto status = [&](const QString &path, const QByteArray &version) {
            return harness.get(path, token, version).status;
        };
        return u"camelCase %1 and %2, hyphenated %3 and %4"_s.arg(status(camel, "2021-07-28"))
            .arg(status(camel, "v3"))
            .arg(status(hyphenated, "2021-07-28"))
            .arg(status(hyphenated, "v3"));
    }
    if (id == "C12"_L1) {
        const auto paging = [](const Answer &answer) {
            return answer.json().contains("pagination"_L1) ? u"pagination"_s : u"count"_s;
        };
        return paging(harness.get(camel, token)) + u", "_s + paging(harness.get(hyphenated, token, "v3"));
    }
    const QJsonObject made =
        harness
            .send("POST", u"/oauth/locationToken"_s,
                  {{u"companyId"_s, harness.ready.companyId}, {u"locationId"_s, harness.north()}}, token)
            .json();
    return made.contains("refresh_token"_L1) ? u"refresh token"_s : u"no refresh token"_s; // C16
}

QString TstEmulatorProfile::messagesOf(Harness &harness, const QString &id)
{
    const QString contact = harness.ada().id;
    if (id == "C1"_L1) {
        QStringList seen;
        for (const QString &type : {u"SMS"_s, u"Custom"_s}) {
            const Answer answer = inbound(harness, {{u"type"_s, type},
                                                    {u"contactId"_s, contact},
                                                    {u"conversationProviderId"_s, harness.provider(u"SmsChannel"_s)}});
            seen += u"%1 %2"_s.arg(type).arg(answer.status);
        }
        return seen.join(u", "_s);
    }
    if (id == "C8"_L1) {
        const int alone = inbound(harness, {{u"type"_s, u"SMS"_s}, {u"contactId"_s, contact}}).status;
        const int all = inbound(harness, {{u"type"_s, u"SMS"_s},
                                          {u"contactId"_s, contact},
                                          {u"conversationId"_s, harness.ada().conversationId},
                                          {u"conversationProviderId"_s, harness.provider(u"SmsDefault"_s)}})
                            .status;
        return u"contactId alone %1, with all %2"_s.arg(alone).arg(all);
    }
    if (id == "C9"_L1) {
        harness.control("POST", u"settings"_s, {{u"raceWindowMs"_s, 60'000}});
        const QString message = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
        return QString::number(harness
                                   .send("PUT", u"/conversations/messages/%1/status"_s.arg(message),
                                         {{u"status"_s, u"delivered"_s}}, harness.northToken())
                                   .status);
    }
    if (id == "C17"_L1) {
        const int taken = inbound(harness, {{u"type"_s, u"SMS"_s},
                                            {u"contactId"_s, contact},
                                            {u"locationId"_s, harness.north()},
                                            {u"status"_s, u"delivered"_s}})
                              .status;
        const QString message = harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
        const int status =
            harness
                .send("PUT", u"/conversations/messages/%1/status"_s.arg(message),
                      {{u"status"_s, u"delivered"_s}, {u"conversationProviderId"_s, u"x"_s}}, harness.northToken())
                .status;
        return u"inbound %1, status %2"_s.arg(taken).arg(status);
    }
    if (id == "C22"_L1) {
        const auto shape = [&](const QByteArray &version) {
            const QJsonObject list = harness
                                         .get(u"/conversations/%1/messages"_s.arg(harness.ada().conversationId),
                                              harness.northToken(), version)
                                         .json();
            return list.value("messages"_L1).isArray() ? u"flat"_s : u"nested"_s;
        };
        return u"%1, v3 %2"_s.arg(shape("2021-04-15"), shape("v3"));
    }
    if (id == "C23"_L1) {
        // RCS is refused for its missing provider where the type is taken.
        const int rcs = inbound(harness, {{u"type"_s, u"RCS"_s}, {u"contactId"_s, contact}}).status;
        const int comment = harness
                                .send("POST", u"/conversations/messages"_s,
                                      {{u"type"_s, u"InternalComment"_s},
                                       {u"contactId"_s, contact},
                                       {u"message"_s, u"Look"_s},
                                       {u"mentions"_s, QJsonArray{harness.ready.users.first().id}}},
                                      harness.northToken())
                                .status;
        return u"RCS %1, InternalComment %2"_s.arg(rcs == 422 ? u"refused"_s : u"taken"_s,
                                                   comment == 422 ? u"refused"_s : u"taken"_s);
    }
    if (id == "C13"_L1) {
        const Answer answer = inbound(harness, {{u"type"_s, u"Custom"_s}, {u"contactId"_s, contact}});
        return u"%1 %2 a body"_s.arg(answer.status).arg(answer.body.isEmpty() ? u"without"_s : u"with"_s);
    }
    if (id == "C14"_L1)
        return QString::number(
            inbound(harness,
                    {{u"type"_s, u"SMS"_s}, {u"contactId"_s, contact}, {u"conversationProviderId"_s, u"none"_s}})
                .status);
    const QJsonObject channels =
        harness.get(u"/locations/%1/conversationChannels/SMS"_s.arg(harness.north()), harness.northToken(), "v3")
            .json(); // C15
    return channels.contains("conversationChannel"_L1) ? u"conversationChannel"_s : u"conversationProviders"_s;
}

QString TstEmulatorProfile::repliesOf(Harness &harness)
{
    const QByteArray token = harness.northToken();
    const Answer answer =
        inbound(harness, {{u"type"_s, u"Call"_s},
                          {u"contactId"_s, harness.ada().id},
                          {u"conversationProviderId"_s, harness.provider(u"Call"_s)},
                          {u"call"_s, QJsonObject{{u"from"_s, harness.ada().phone}, {u"status"_s, u"completed"_s}}}});
    const QString id = answer.json().value("messageId"_L1).toString();
    const QJsonObject one = harness.get(u"/conversations/messages/"_s + id, token).json();
    const QByteArray spoken =
        harness.get(u"/conversations/locations/%1/messages/%2/transcription"_s.arg(harness.north(), id), token).body;
    const QByteArray agency = company(harness).value("access_token"_L1).toString().toLatin1();
    const Answer made =
        harness.send("POST", u"/oauth/locationToken"_s,
                     {{u"companyId"_s, harness.ready.companyId}, {u"locationId"_s, harness.north()}}, agency);
    return u"inbound %1, message %2, transcription %3, location token %4"_s.arg(answer.status)
        .arg(one.value("message"_L1).isObject() ? u"wrapped"_s : u"bare"_s,
             spoken.startsWith('[') ? u"array"_s : u"object"_s)
        .arg(made.status);
}

QString TstEmulatorProfile::queriesOf(Harness &harness)
{
    QStringList seen;
    for (const QString &query : {u"status=open"_s, u"limit=ten"_s, u"status=unread"_s}) {
        const QString path = u"/conversations/search?locationId=%1&%2"_s.arg(harness.north(), query);
        seen += u"%1 %2"_s.arg(query).arg(harness.get(path, harness.northToken()).status);
    }
    return seen.join(u", "_s);
}

QString TstEmulatorProfile::reconnectOf(const Harness &harness)
{
    const Answer answer = harness.send("POST", u"/oauth/reconnect"_s,
                                       {{u"clientKey"_s, harness.ready.clientId},
                                        {u"clientSecret"_s, harness.ready.clientSecret},
                                        {u"locationId"_s, harness.north()}},
                                       {}, {});
    if (answer.status != 200)
        return u"%1 %2"_s.arg(answer.status).arg(answer.message());
    const Answer exchanged = harness.exchange(Harness::text(answer, "authorizationCode"_L1));
    return u"200, its code is exchanged with %1"_s.arg(exchanged.status);
}

void TstEmulatorProfile::eachSideChangesWhatAClientSees_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("seen");
    for (const Row &row : Rows)
        QTest::addRow("%s %s", row.id, row.side)
            << QString::fromLatin1(row.id) << QString::fromLatin1(row.side) << QString::fromLatin1(row.seen);
}

void TstEmulatorProfile::eachSideChangesWhatAClientSees()
{
    QFETCH(QString, id);
    QFETCH(QString, side);
    Harness harness;
    harness.northToken(); // before the shape of tokens changes
    QCOMPARE(harness.control("POST", u"profile"_s, {{u"switches"_s, QJsonObject{{id, side}}}}).status, 200);
    const QStringList webhooks{u"C2"_s, u"C3"_s, u"C4"_s, u"C10"_s, u"C19"_s, u"C20"_s};
    const QStringList tokens{u"C5"_s, u"C6"_s, u"C7"_s, u"C11"_s, u"C12"_s, u"C16"_s, u"C24"_s, u"grantedScopes"_s};
    const QString seen = webhooks.contains(id)    ? webhooksOf(harness, id)
                         : tokens.contains(id)    ? tokensOf(harness, id)
                         : id == "replies"_L1     ? repliesOf(harness)
                         : id == "queryValues"_L1 ? queriesOf(harness)
                         : id == "reconnect"_L1   ? reconnectOf(harness)
                         : id == "C18"_L1         ? contactsOf(harness)
                         : id == "C21"_L1         ? uploadsOf(harness)
                                                  : messagesOf(harness, id);
    QTEST(seen, "seen");
}

/*! A bridge takes the consent page's address from the ready file. */
void TstEmulatorProfile::readyNamesAConsentPageThatIsServed()
{
    for (const QString &profile : {u"default"_s, u"documented"_s, u"observed"_s, u"as-in-2025"_s}) {
        Emulator::Options options;
        options.profile = profile;
        Harness harness(options);
        const QUrl page(harness.ready.authorizeUrl);
        const QUrl link(harness.authorizePath(harness.north()));
        const Answer answer = harness.get(page.path() + u'?' + link.query(QUrl::FullyEncoded), {});
        QVERIFY2(answer.status == 302, qPrintable(profile + u' ' + page.path()));
    }
}

void TstEmulatorProfile::everySideIsTestedHere()
{
    Harness harness;
    QSet<QString> known;
    const QJsonArray switches =
        harness.control("GET", u"state"_s).json().value("profile"_L1).toObject().value("switches"_L1).toArray();
    for (const QJsonValue &item : switches) {
        for (const QJsonValue &side : item.toObject().value("sides"_L1).toArray())
            known += item.toObject().value("id"_L1).toString() + u' ' + side.toString();
    }
    QSet<QString> tested;
    QHash<QString, QString> seen;
    for (const Row &row : Rows) {
        tested += QString::fromLatin1(row.id) + u' ' + QString::fromLatin1(row.side);
        // Two sides that look the same would test nothing.
        const QString key = QString::fromLatin1(row.id) + u": "_s + QString::fromLatin1(row.seen);
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key, QString::fromLatin1(row.side));
    }
    QCOMPARE(tested, known);
}

void TstEmulatorProfile::aProfileIsASetOfSides_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sides");
    QTest::newRow("default") << u"default"_s
                             << u"both signed rsa p2 version both both either 403 Custom both version 400 4xx nested "
                                "present ignored refused observed none page nested union Location"_s;
    QTest::newRow("documented") << u"documented"_s
                                << u"SMS signed rsa p2 version both both either 403 SMS/Email both version 400 4xx "
                                   "nested present refused refused documented none page nested page Location"_s;
    QTest::newRow("observed") << u"observed"_s
                              << u"Custom signed ed25519 p2 both both both either 403 Custom both version 201 empty "
                                 "4xx flat present ignored refused observed none page nested union Company"_s;
    QTest::newRow("as in 2025") << u"as-in-2025"_s
                                << u"SMS unsigned rsa p1 camelCase version both all 401 SMS/Email "
                                   "/oauth/chooselocation skip/limit 400 500 nested absent refused refused documented "
                                   "only files flat files Location"_s;
}

void TstEmulatorProfile::aProfileIsASetOfSides()
{
    QFETCH(QString, name);
    Emulator::Options options;
    options.profile = name;
    Harness harness(options);
    const QJsonObject profile = harness.control("GET", u"state"_s).json().value("profile"_L1).toObject();
    QCOMPARE(profile.value("name"_L1).toString(), name);
    QCOMPARE(profile.value("changed"_L1).toBool(), false);
    QStringList sides;
    const QJsonArray switches = profile.value("switches"_L1).toArray();
    for (int i = 0; i < 24; ++i) {
        QCOMPARE(switches.at(i).toObject().value("id"_L1).toString(), u"C%1"_s.arg(i + 1));
        sides += switches.at(i).toObject().value("side"_L1).toString();
    }
    QTEST(sides.join(u' '), "sides");
}

void TstEmulatorProfile::aChangedProfileSaysSo()
{
    Harness harness;
    const Answer changed = harness.control("POST", u"profile"_s, {{u"switches"_s, QJsonObject{{u"C9"_s, u"401"_s}}}});
    const QJsonObject profile = changed.json().value("profile"_L1).toObject();
    QCOMPARE(profile.value("name"_L1).toString(), u"default"_s);
    QCOMPARE(profile.value("changed"_L1).toBool(), true);
    harness.control("POST", u"profile"_s, {{u"switches"_s, QJsonObject{{u"C9"_s, u"403"_s}}}});
    QCOMPARE(harness.control("GET", u"state"_s).json().value("profile"_L1).toObject().value("changed"_L1).toBool(),
             false);
}

/*! Nobody reported that HighLevel refuses one: what was observed must not say so. */
void TstEmulatorProfile::refusesNoQueryAsObserved()
{
    Emulator::Options options;
    options.profile = u"observed"_s;
    Harness harness(options);
    QCOMPARE(queriesOf(harness), u"status=open 200, limit=ten 200, status=unread 200"_s);
}

LINESMAN_TEST(TstEmulatorProfile)
#include "tst_emulatorprofile.moc"
