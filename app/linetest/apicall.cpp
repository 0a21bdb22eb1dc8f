// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/apicall.h"

#include "app/emulator/controlrequest.h"
#include "app/highlevel/errorcatalog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

std::optional<ApiCall> apiCall(const Exchange &exchange)
{
    if (exchange.channel != Exchange::Channel::Emulator)
        return std::nullopt;
    const QString path = exchange.path();
    if (Emulator::Control::isControlPath(path) || path == "/health"_L1 || path.contains("/oauth/chooselocation"_L1))
        return std::nullopt;
    ApiCall call;
    if (path == "/oauth/token"_L1) {
        call.kind = ApiCall::Kind::Token;
        return call;
    }
    if (path == "/conversations/messages/inbound"_L1 && exchange.method == "POST"_L1) {
        call.kind = ApiCall::Kind::Inbound;
        return call;
    }
    if (path == "/conversations/messages/outbound"_L1 && exchange.method == "POST"_L1) {
        call.kind = ApiCall::Kind::Outbound;
        return call;
    }
    static const QRegularExpression named(u"^/conversations/messages/(email/)?([^/]+)/(status|attachments)$"_s);
    if (const QRegularExpressionMatch match = named.match(path); match.hasMatch() && exchange.method == "PUT"_L1) {
        call.messageId = match.captured(2);
        if (match.captured(3) == "attachments"_L1)
            call.kind = ApiCall::Kind::Attachments;
        else
            call.kind = match.captured(1).isEmpty() ? ApiCall::Kind::Status : ApiCall::Kind::EmailStatus;
    }
    return call;
}

QString refusalText(const Exchange &exchange)
{
    const QJsonObject json = exchange.responseJson();
    QJsonValue message = json.value(u"message"_s);
    if (message.isUndefined())
        message = json.value(u"error"_s).toObject().value(u"message"_s);
    if (message.isUndefined())
        message = json.value(u"error_description"_s);
    QStringList parts;
    if (message.isArray()) {
        for (const QJsonValue &part : message.toArray())
            parts.append(part.toString());
    } else if (!message.toString().isEmpty()) {
        parts.append(message.toString());
    }
    QString words = parts.join("; "_L1);
    while (words.endsWith(u'.'))
        words.chop(1); // it is quoted within a sentence
    return words.isEmpty() ? QString::number(exchange.status) : u"%1 %2"_s.arg(QString::number(exchange.status), words);
}

bool isRefusedForType(const Exchange &exchange)
{
    const QString code = exchange.responseJson().value(u"canonicalCode"_s).toString();
    return HighLevel::isTypeRefusal(code, refusalText(exchange)) ||
           code == "CONVERSATIONS_MSG_PROVIDER_ID_REQUIRED"_L1; // of a channel, whose type was right by chance
}

bool isForProvider(const QJsonObject &inbound, Providers::Kind kind, const QString &providerId)
{
    const QString named = inbound.value(u"conversationProviderId"_s).toString();
    if (!named.isEmpty())
        return named == providerId;
    const QString type = inbound.value(u"type"_s).toString();
    return (kind == Providers::Kind::SmsDefault && type == "SMS"_L1) ||
           (kind == Providers::Kind::EmailDefault && type == "Email"_L1);
}

} // namespace Linesman::LineTest
