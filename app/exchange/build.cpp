// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/build.h"

#include "app/core/redaction.h"
#include "app/core/text.h"

#include <algorithm>

namespace Linesman {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
QByteArray requestHead(const QByteArray &method, const QUrl &url, const HeaderList &headers, qsizetype bodySize)
{
    QByteArray head = method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\n";
    head += "Host: " + url.authority(QUrl::FullyEncoded).toLatin1() + "\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    if (bodySize > 0)
        head += "Content-Length: " + QByteArray::number(bodySize) + "\r\n";
    return head + "\r\n";
}
} // namespace

QDateTime exchangeMoment(std::chrono::system_clock::time_point moment)
{
    const auto sinceEpoch = std::chrono::duration_cast<milliseconds>(moment.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count()).toUTC();
}

Exchange receivedExchange(Exchange::Channel channel, const Http::Request &request)
{
    Exchange exchange;
    exchange.channel = channel;
    exchange.startedAt = exchangeMoment(request.receivedAt);
    exchange.method = toQString(request.method);
    exchange.url = toQString(request.target);
    exchange.remoteAddress = toQString(request.remoteAddress);
    exchange.requestHead = toQByteArray(request.head);
    exchange.requestBody = toQByteArray(request.body);
    return exchange;
}

Exchange sentExchange(Exchange::Channel channel, const std::string &method, const std::string &url,
                      const Http::TransferResult &result)
{
    Exchange exchange;
    exchange.channel = channel;
    exchange.startedAt = exchangeMoment(result.startedAt);
    exchange.method = toQString(method);
    exchange.url = toQString(url);
    exchange.status = result.status;
    setTimings(exchange, result.timings);
    exchange.remoteAddress = toQString(result.remoteAddress);
    exchange.requestHead = toQByteArray(result.requestHead);
    exchange.requestBody = toQByteArray(result.requestBody);
    exchange.responseHead = toQByteArray(result.responseHead);
    exchange.responseBody = toQByteArray(result.body);
    if (result.error)
        exchange.error = result.error->detail;
    return exchange;
}

Exchange startedExchange(Exchange::Channel channel, const QByteArray &method, const QUrl &url,
                         const HeaderList &headers, qsizetype bodySize)
{
    Exchange exchange;
    exchange.channel = channel;
    exchange.startedAt = QDateTime::currentDateTimeUtc();
    exchange.method = QString::fromLatin1(method);
    exchange.url = redacted(url.toString(QUrl::FullyEncoded));
    exchange.requestHead = redacted(requestHead(method, url, headers, bodySize));
    return exchange;
}

PartTimes partTimes(const Http::Timings &timings)
{
    PartTimes times;
    times.dns = timings.dns;
    times.connect = std::max(timings.connect - timings.dns, 0us);
    times.tls = timings.tls > 0us ? std::max(timings.tls - timings.connect, 0us) : 0us;
    times.firstByte = timings.firstByte;
    times.total = timings.total;
    return times;
}

void setTimings(Exchange &exchange, const Http::Timings &timings)
{
    const PartTimes times = partTimes(timings);
    exchange.dns = times.dns;
    exchange.connect = times.connect;
    exchange.tls = times.tls;
    exchange.firstByte = times.firstByte;
    exchange.duration = times.total;
}

} // namespace Linesman
