// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/capture.h"

#include "app/core/text.h"
#include "app/core/url.h"
#include "app/exchange/build.h"
#include "app/http/fieldlist.h"
#include "app/http/hostrule.h"
#include "app/http/requestreader.h"
#include "app/http/responsehead.h"
#include "app/http/text.h"
#include "app/webhooks/answerrule.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <cctype>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::milliseconds;

namespace {

constexpr std::size_t LongestTarget = 2048; //!< bytes kept of what was refused

// Fields that belong to one connection, and those that the delivery client writes itself.
constexpr std::array OwnFields{"connection",          "keep-alive", "proxy-authenticate",
                               "proxy-authorization", "te",         "trailer",
                               "transfer-encoding",   "upgrade",    "host",
                               "content-length",      "expect",     "proxy-connection",
                               "http2-settings"};

Http::Headers passedOn(const Http::Headers &headers)
{
    // A field that Connection names belongs to the connection, too.
    const std::vector<std::string_view> named = Http::tokens(headers, "Connection");
    Http::Headers result;
    for (const Http::Header &field : headers) {
        const auto isField = [&field](std::string_view name) {
            return Http::equalsIgnoringCase(field.name, name);
        };
        if (std::none_of(OwnFields.begin(), OwnFields.end(), isField) &&
            std::none_of(named.begin(), named.end(), isField))
            result.add(field.name, field.value);
    }
    return result;
}

} // namespace

Exchange captureOf(const Http::Request &request)
{
    Exchange exchange = receivedExchange(Exchange::Channel::Capture, request);
    exchange.signature = u"unchecked"_s;
    return exchange;
}

Verdict verdictOf(const Http::Refusal &refusal)
{
    Verdict verdict;
    verdict.refused = Refused{refusal.status, toQString(refusal.reason)};
    return verdict;
}

Exchange captureOf(const Http::Refusal &refusal)
{
    // As much of a request as can be made out of its bytes.
    Http::Request request;
    request.receivedAt = std::chrono::system_clock::now();
    request.remoteAddress = refusal.remoteAddress;
    const std::size_t ending = refusal.bytes.find("\r\n\r\n");
    const std::size_t headSize = ending == std::string::npos ? refusal.bytes.size() : ending + 4;
    request.head = refusal.bytes.substr(0, headSize);
    request.body = refusal.bytes.substr(headSize);
    const std::string_view line = std::string_view(refusal.bytes).substr(0, refusal.bytes.find("\r\n"));
    const std::size_t space = line.find(' ');
    if (space != std::string_view::npos && Http::isToken(line.substr(0, space))) {
        request.method = line.substr(0, space);
        request.target = line.substr(space + 1, line.find(' ', space + 1) - space - 1).substr(0, LongestTarget);
    }
    Exchange exchange = captureOf(request);
    exchange.status = refusal.status;
    exchange.error = toQString(refusal.reason);
    exchange.verdict = verdictText(verdictOf(refusal));
    return exchange;
}

void setAnswer(Exchange &exchange, const Http::Request &request, const Http::Response &response)
{
    const Http::Framing framing{request.method == "HEAD", request.minorVersion == 0, response.close};
    exchange.duration = duration_cast<microseconds>(std::chrono::steady_clock::now() - request.arrivedAt);
    if (response.fault == Http::Response::Fault::Drop) { // not a byte goes out
        exchange.status = 0;
        exchange.responseHead.clear();
        exchange.responseBody.clear();
        return;
    }
    exchange.status = response.status;
    exchange.responseHead = toQByteArray(Http::responseHead(response, framing));
    exchange.responseBody =
        framing.toHead || !Http::mayHaveBody(response.status) ? QByteArray() : toQByteArray(response.body);
    if (response.fault == Http::Response::Fault::TruncateBody)
        exchange.responseBody.truncate(exchange.responseBody.size() / 2);
}

std::function<void(Exchange &)> answeredNotKept(const Http::Request &request)
{
    Http::Request answered; // without its bytes
    answered.method = request.method;
    answered.minorVersion = request.minorVersion;
    answered.arrivedAt = request.arrivedAt;
    return [answered](Exchange &exchange) {
        setAnswer(exchange, answered, notKeptResponse());
    };
}

Http::Transfer forwardingOf(const Http::Request &request, const std::string &url)
{
    Http::Transfer transfer;
    transfer.method = request.method;
    transfer.url = url;
    const QUrl parsed(QString::fromStdString(url));
    if ((parsed.path().isEmpty() || parsed.path() == "/"_L1) && !parsed.hasQuery() &&
        request.target.substr(0, 1) == "/")
        transfer.url = parsed.toString(QUrl::RemovePath | QUrl::RemoveFragment).toStdString() + request.target;
    transfer.headers = passedOn(request.headers);
    transfer.body = request.body;
    transfer.timeout = milliseconds(30'000); // the sender's own limit decides; this only ends a hanging bridge
    transfer.answerLimit = 1024 * 1024;
    return transfer;
}

Http::Response replyOf(const Http::TransferResult &result)
{
    Http::Response response;
    if (result.status < 200) {
        response.status = 502;
        response.headers.add("Content-Type", "application/json");
        response.body =
            "{\"error\":\"Linesman kept this request, but the address that it forwards to gave no answer.\"}";
        return response;
    }
    response.status = result.status;
    response.headers = passedOn(result.headers);
    response.headers.remove("Date");
    response.body = result.body;
    return response;
}

Exchange deliveryOf(const Http::Transfer &transfer, const Http::TransferResult &result, const Exchange &capture)
{
    Exchange exchange = sentExchange(Exchange::Channel::Delivery, transfer.method, transfer.url, result);
    exchange.signature = u"unchecked"_s;
    exchange.groupId = capture.groupId;
    if (capture.groupId.isEmpty() && capture.id != 0)
        exchange.groupId = u"capture-%1"_s.arg(capture.id);
    exchange.eventType = capture.eventType;
    exchange.providerKind = capture.providerKind;
    exchange.messageId = capture.messageId;
    exchange.locationId = capture.locationId;
    exchange.contactId = capture.contactId;
    return exchange;
}

Result<Http::Transfer> replayOf(const Exchange &exchange, const std::string &url)
{
    if (const std::optional<Error> fault = urlFault(url))
        return failure(*fault);
    std::optional<Http::Request> request =
        requestFromHead({exchange.requestHead.constData(), std::size_t(exchange.requestHead.size())});
    if (!request)
        return failure(Error::Kind::BadInput, u"what came was no whole HTTP request, so it cannot be sent again"_s);
    request->body = exchange.requestBody.toStdString();
    return forwardingOf(*request, url);
}

std::optional<Http::Request> requestFromHead(std::string_view head)
{
    // It was let in once, so neither limits nor names are judged again.
    Http::Limits limits;
    limits.headerBytes = limits.targetBytes = head.size() + 1;
    limits.headerFields = head.size();
    static const Http::HostRule anyHost({"*"}, Http::HostRule::Place::Network);
    Http::RequestReader reader(limits, anyHost);
    std::size_t consumed = 0;
    reader.feed(head, consumed);
    if (!reader.hasHead())
        return std::nullopt;
    return std::move(reader.request());
}

std::optional<Error> urlFault(const std::string &url)
{
    if (isHttpUrl(QString::fromStdString(url)))
        return std::nullopt;
    if (hasUserInfo(QUrl(QString::fromStdString(url))))
        return Error(Error::Kind::BadInput, u"a name or password in a URL would be kept and shown: leave it out"_s);
    return Error(Error::Kind::BadInput, u"\"%1\" is not an http or https URL"_s.arg(QString::fromStdString(url)));
}

} // namespace Linesman::Webhooks
