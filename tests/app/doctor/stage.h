// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/checks.h"
#include "app/doctor/doctor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace Linesman::TestSuite {

inline const QString North = QStringLiteral("locNorth000000000001");
inline const QString ProviderA = QStringLiteral("65f0c0de65f0c0de65f0c0de");

/*! Evidence made of what came and went, minute by minute; all of it sound until a test makes it otherwise. */
class Stage
{
public:
    Stage()
    {
        evidence.now = QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc());
        at = evidence.now.addSecs(-2 * 3600);
        connection.id = ConnectionId(QStringLiteral("c1"));
        connection.name = QStringLiteral("Harbour");
        connection.target = OAuth::Connection::Target::Standard;
        connection.clientId = QStringLiteral("64f0a1b2c3d4e5f607182930-abcd");
        connection.versionId = QStringLiteral("64f0a1b2c3d4e5f607182930");
        connection.redirectUri = QUrl(QStringLiteral("https://bridge.example.com/callback"));
        connection.scopes = {QStringLiteral("conversations/message.write"), QStringLiteral("locations.readonly")};
    }

    Exchange &call(const char *method, const QString &path, int status, const QJsonObject &request = {},
                   const QJsonObject &answer = {}, const QByteArray &headers = {})
    {
        Exchange exchange = next(Exchange::Channel::Emulator);
        exchange.method = QString::fromLatin1(method);
        exchange.url = path;
        exchange.status = status;
        exchange.locationId = North;
        exchange.requestHead = exchange.method.toLatin1() + ' ' + path.toLatin1() +
                               " HTTP/1.1\r\nUser-Agent: bridge/1\r\nVersion: 2021-07-28\r\n" + headers + "\r\n";
        exchange.requestBody = request.isEmpty() ? QByteArray() : QJsonDocument(request).toJson(QJsonDocument::Compact);
        exchange.responseBody = answer.isEmpty() ? QByteArray() : QJsonDocument(answer).toJson(QJsonDocument::Compact);
        exchanges.append(exchange);
        return exchanges.last();
    }
    Exchange &refused(const char *method, const QString &path, int status, const char *message,
                      const QJsonObject &request = {})
    {
        return call(method, path, status, request,
                    {{QStringLiteral("statusCode"), status}, {QStringLiteral("message"), QString::fromUtf8(message)}});
    }

    static QJsonObject delivery(const QString &message = QStringLiteral("msg00000000000000001"))
    {
        return {{QStringLiteral("contactId"), QStringLiteral("ctAda0000000000000001")},
                {QStringLiteral("locationId"), North},
                {QStringLiteral("messageId"), message},
                {QStringLiteral("type"), QStringLiteral("SMS")},
                {QStringLiteral("phone"), QStringLiteral("+15005550006")},
                {QStringLiteral("message"), QStringLiteral("Your table is ready")},
                {QStringLiteral("userId"), QStringLiteral("usr00000000000000001")}};
    }
    Exchange &came(const QJsonObject &body, const QString &event = QStringLiteral("ProviderOutboundMessage"),
                   int status = 200, const QByteArray &signature = "x-ghl-signature: " + signedBytes(64))
    {
        Exchange exchange = next(Exchange::Channel::Capture);
        exchange.method = QStringLiteral("POST");
        exchange.url = QStringLiteral("/delivery");
        exchange.status = status;
        exchange.eventType = event;
        exchange.signature = QStringLiteral("valid");
        exchange.locationId = body.value(QStringLiteral("locationId")).toString();
        exchange.messageId = body.value(QStringLiteral("messageId")).toString();
        exchange.contactId = body.value(QStringLiteral("contactId")).toString();
        exchange.requestHead = "POST /delivery HTTP/1.1\r\nContent-Type: application/json\r\n" + signature + "\r\n\r\n";
        exchange.requestBody = QJsonDocument(body).toJson(QJsonDocument::Compact);
        exchanges.append(exchange);
        return exchanges.last();
    }
    Exchange &event(const char *type, QJsonObject body, int status = 200)
    {
        body.insert(QStringLiteral("type"), QString::fromLatin1(type));
        body.insert(QStringLiteral("appId"), QStringLiteral("64f0a1b2c3d4e5f607182930"));
        return came(body, QString::fromLatin1(type), status);
    }
    Exchange &tested(const char *variant, int status, const QString &event = QStringLiteral("ProviderOutboundMessage"))
    {
        Exchange exchange = next(Exchange::Channel::Delivery);
        exchange.method = QStringLiteral("POST");
        exchange.url = QStringLiteral("http://127.0.0.1:9000/hook");
        exchange.status = status;
        exchange.eventType = event;
        exchange.verdict = QStringLiteral("{\"attempt\":1,\"variant\":\"%1\"}").arg(QString::fromLatin1(variant));
        exchanges.append(exchange);
        return exchanges.last();
    }

    OAuth::TokenRecord &token(HighLevel::TokenClass tokenClass, const QString &id)
    {
        OAuth::TokenRecord record;
        record.install = {tokenClass, id};
        record.issuedAt = at.addDays(-1);
        record.scopes = connection.scopes;
        if (tokenClass == HighLevel::TokenClass::Company)
            record.companyId = CompanyId(id);
        evidence.tokens.append(record);
        return evidence.tokens.last();
    }
    Providers::KnownProvider &provider(Providers::Kind kind)
    {
        evidence.providers.append({ProviderId(ProviderA), kind, QStringLiteral("Harbour SMS"), {}});
        return evidence.providers.last();
    }
    void matrix(std::optional<bool> isInstalled = true, const Installs::Looks &looks = {})
    {
        Installs::MatrixSources sources;
        sources.connection = connection.name;
        sources.now = evidence.now;
        sources.providers = evidence.providers;
        sources.locations = {{LocationId(North), QStringLiteral("North"), isInstalled}};
        sources.looks = looks;
        evidence.matrix = Installs::makeMatrix(sources);
        evidence.names.insert(North, QStringLiteral("North"));
    }

    Doctor::Evidence &ready()
    {
        evidence.connection = connection;
        Doctor::takeExchanges(evidence, exchanges);
        return evidence;
    }
    static QByteArray signedBytes(int count) { return QByteArray(count, 's').toBase64(); }

    Doctor::Evidence evidence;
    OAuth::Connection connection;
    QList<Exchange> exchanges;
    QDateTime at; //!< of the next exchange
    int step = 60;

private:
    Exchange next(Exchange::Channel channel)
    {
        Exchange exchange;
        exchange.id = ++m_id;
        exchange.channel = channel;
        exchange.startedAt = at;
        at = at.addSecs(step);
        return exchange;
    }
    ExchangeId m_id = 0;
};

} // namespace Linesman::TestSuite
