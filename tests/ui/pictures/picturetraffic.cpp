// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures/picturetraffic.h"

#include <QTimeZone>

namespace Linesman::Pictures {

using namespace Qt::Literals::StringLiterals;

namespace {
QDateTime at(int minute, int second = 0)
{
    return QDateTime(QDate(2026, 3, 2), QTime(9, minute, second, 120), QTimeZone::utc()).toUTC();
}

QByteArray delivery(const QByteArray &type, const QByteArray &id)
{
    return "{\"contactId\":\"tHHAaBbCcDdEeFfGgHh1\",\"locationId\":\"lOoCcAaTtIiOoNn12345\",\"messageId\":\"" + id +
           "\",\"type\":\"" + type +
           "\",\"phone\":\"+13125550101\",\"message\":\"Your table is ready\",\"attachments\":[],"
           "\"userId\":\"uUsSeErR1234567890ab\"}";
}

Exchange made(Exchange::Channel channel, int minute, const QString &url, int status, const QString &event)
{
    Exchange exchange;
    exchange.channel = channel;
    exchange.startedAt = at(minute);
    exchange.method = u"POST"_s;
    exchange.url = url;
    exchange.status = status;
    exchange.duration = std::chrono::microseconds(12'400 + minute * 910);
    exchange.firstByte = exchange.duration / 2;
    exchange.remoteAddress = u"127.0.0.1:51514"_s;
    exchange.requestHead = "POST " + url.toUtf8() +
                           " HTTP/1.1\r\nHost: bridge.example\r\nContent-Type: application/json\r\n"
                           "User-Agent: axios/1.7.2\r\nx-ghl-signature: AAECAwQFBgcICQoLDA0ODw==\r\n\r\n";
    if (status > 0)
        exchange.responseHead = "HTTP/1.1 " + QByteArray::number(status) + (status < 300 ? " OK" : " Error") +
                                "\r\nContent-Type: application/json\r\n\r\n";
    exchange.responseBody = status > 0 && status < 300 ? "{\"success\":true}" : "";
    exchange.eventType = event;
    return exchange;
}

Exchange capture(int minute, const QString &kind, const QByteArray &type, int status, const QString &signature)
{
    Exchange exchange = made(Exchange::Channel::Capture, minute, u"/hooks/"_s + QString::fromLatin1(type).toLower(),
                             status, u"ProviderOutboundMessage"_s);
    exchange.providerKind = kind;
    exchange.signature = signature;
    exchange.messageId = u"mMsSgG%1AaBbCcDdEe"_s.arg(minute, 2, 10, QChar(u'0'));
    exchange.requestBody = delivery(type, exchange.messageId.toLatin1());
    return exchange;
}
} // namespace

QList<Said> conversation()
{
    return {{u"Ben Okafor"_s, false, u"Do you deliver on Sundays?"_s, at(2)},
            {u"Ada Brandt"_s, false, u"Is the table by the window still free at eight?"_s, at(30)},
            {u"Ada Brandt"_s, true, u"It is. Shall I keep it for you, for how many?"_s, at(31)},
            {u"Ada Brandt"_s, false, u"For four, please. And one of us eats no nuts."_s, at(33)},
            {u"Ada Brandt"_s, true, u"Noted. Your table is ready from eight."_s, at(34)}};
}

QList<Exchange> traffic()
{
    Exchange failed = made(Exchange::Channel::Delivery, 19, u"http://127.0.0.1:8471/hooks/sms"_s, 0, u"INSTALL"_s);
    failed.error = u"Connection refused"_s;
    return {
        capture(1, u"SmsDefault"_s, "SMS", 200, u"valid"_s),
        capture(3, u"EmailDefault"_s, "Email", 200, u"valid"_s),
        capture(4, u"SmsChannel"_s, "SMS", 200, u"wrong"_s),
        capture(8, u"SmsDefault"_s, "SMS", 503, u"unknownKey"_s),
        made(Exchange::Channel::Api, 9, u"https://services.leadconnectorhq.com/conversations/messages/inbound"_s, 201,
             u"messages.inbound"_s),
        made(Exchange::Channel::Api, 11, u"https://services.leadconnectorhq.com/conversations/messages/inbound"_s, 422,
             u"messages.inbound"_s),
        made(Exchange::Channel::OAuth, 12, u"https://services.leadconnectorhq.com/oauth/token"_s, 200,
             u"oauth.token.code"_s),
        made(Exchange::Channel::EmulatorHook, 15, u"http://127.0.0.1:8471/hooks/sms"_s, 200,
             u"ProviderOutboundMessage"_s),
        made(Exchange::Channel::Delivery, 17, u"http://127.0.0.1:8471/hooks/sms"_s, 401, u"ProviderOutboundMessage"_s),
        failed,
    };
}

} // namespace Linesman::Pictures
