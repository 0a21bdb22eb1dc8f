// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/store.h"

namespace HistoryTest {

/*! A capture of a delivered SMS, told apart by \a number. */
inline Linesman::Exchange sample(int number)
{
    using namespace Qt::Literals::StringLiterals;
    Linesman::Exchange exchange;
    exchange.channel = Linesman::Exchange::Channel::Capture;
    exchange.startedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number).toUTC();
    exchange.method = u"POST"_s;
    exchange.url = u"/hooks/sms?n=%1"_s.arg(number);
    exchange.status = 200;
    exchange.duration = std::chrono::microseconds(1000 + number);
    exchange.remoteAddress = u"127.0.0.1:51514"_s;
    exchange.requestHead = "POST /hooks/sms HTTP/1.1\r\nHost: localhost\r\n\r\n";
    exchange.requestBody = "{\"type\":\"SMS\",\"messageId\":\"msg" + QByteArray::number(number) + "\"}";
    exchange.responseHead = "HTTP/1.1 200 OK\r\n\r\n";
    exchange.eventType = u"ProviderOutboundMessage"_s;
    exchange.providerKind = u"SmsDefault"_s;
    exchange.signature = u"valid"_s;
    exchange.messageId = u"msg%1"_s.arg(number);
    return exchange;
}

} // namespace HistoryTest
