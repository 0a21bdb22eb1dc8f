// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/requestreader.h"

#include "app/http/chunkdecoder.h"
#include "app/http/fieldlist.h"
#include "app/http/headscanner.h"
#include "app/http/sizetext.h"
#include "app/http/text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace Linesman::Http {

namespace {

constexpr std::size_t KeptBody = 64 * 1024; //!< of memory, from one request to the next
constexpr std::size_t LeadingLineEnds = 8;  //!< bytes of empty lines before a request line that are let pass

} // namespace

struct RequestReader::Private {
    Private(const Limits &limits, const HostRule &hosts)
        : limits(limits)
        , hosts(hosts)
        , scanner(limits)
        , chunks(limits.bodyBytes, limits.headerFields)
    {
    }

    void restart()
    {
        request.method.clear();
        request.target.clear();
        request.minorVersion = 1;
        request.headers.clear();
        request.head.clear();
        if (request.body.capacity() > KeptBody)
            request.body = {};
        request.body.clear();
        chunks = ChunkDecoder(limits.bodyBytes, limits.headerFields);
        bodyLeft = 0;
        isChunked = false;
        refusal = {};
        scanner.restart();
        skipped = 0;
        started = headDone = over = false;
    }

    Step refuse(RefusalReason reason)
    {
        refusal = std::move(reason);
        return Step::Refused;
    }
    Step refuse(int status, std::string reason) { return refuse({status, std::move(reason)}); }
    Step parseHead(std::string_view head);
    std::optional<Step> judgeHead();
    std::optional<Step> judgeFraming();
    std::optional<Step> judgeHost();
    void makeRoom();
    Step parseBody(std::string_view bytes, std::size_t &consumed);

    const Limits &limits;
    const HostRule &hosts;
    HeadScanner scanner;
    Request request;
    ChunkDecoder chunks;
    std::uint64_t bodyLeft = 0; //!< when it has a length
    bool isChunked = false;
    RefusalReason refusal;
    std::size_t skipped = 0; //!< leading line ends let pass
    bool started = false;
    bool headDone = false;
    bool over = false;
};

RequestReader::Step RequestReader::Private::parseHead(std::string_view head)
{
    request.head = head;
    if (std::optional<RefusalReason> refused = parseRequestHead(head, limits.bodyBytes, request))
        return refuse(std::move(*refused));
    headDone = true;
    if (auto refused = judgeHead())
        return *refused;
    return isChunked || bodyLeft > 0 ? Step::Head : Step::Complete;
}

std::optional<RequestReader::Step> RequestReader::Private::judgeHead()
{
    if (auto refused = judgeFraming())
        return refused;
    if (request.method == "CONNECT" || request.method == "TRACE")
        return refuse(405, "method " + request.method + " is not allowed");
    if (request.target.find('#') != request.target.npos)
        return refuse(400, "fragment in the target");
    if (auto refused = judgeHost())
        return refused;
    const bool carriesContent = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    const bool hasLength = request.headers.contains("Content-Length") || request.headers.contains("Transfer-Encoding");
    const bool announcesContent = request.headers.contains("Content-Type") ||
                                  request.headers.contains("Content-Encoding") || request.headers.contains("Expect") ||
                                  request.minorVersion == 0;
    if (carriesContent && !hasLength && announcesContent)
        return refuse(411, "content without Content-Length");
    if (const auto length = request.headers.value("Content-Length")) {
        // Beast took it for a number that fits 64 bits.
        if (length->size() > 18 || std::stoull(std::string(*length)) > limits.bodyBytes)
            return refuse(413, "body longer than " + sizeText(limits.bodyBytes));
        bodyLeft = std::stoull(std::string(*length));
    }
    return std::nullopt;
}

std::optional<RequestReader::Step> RequestReader::Private::judgeFraming()
{
    const Headers &headers = request.headers;
    const std::vector<std::string_view> lengths = headers.values("Content-Length");
    const bool hasCoding = headers.contains("Transfer-Encoding");
    if (lengths.size() > 1)
        return refuse(400, "more than one Content-Length");
    if (!lengths.empty() && !isNumber(lengths.front()))
        return refuse(400, "Content-Length is not a number");
    if (hasCoding && !lengths.empty())
        return refuse(400, "Transfer-Encoding and Content-Length together");
    if (!hasCoding)
        return std::nullopt;
    if (request.minorVersion == 0)
        return refuse(400, "Transfer-Encoding in HTTP/1.0");
    // Nothing but the one word is let in; the rest only finds the better status.
    const std::vector<std::string_view> fields = headers.values("Transfer-Encoding");
    if (fields.size() == 1 && equalsIgnoringCase(fields.front(), "chunked")) {
        isChunked = true;
        return std::nullopt;
    }
    const std::vector<std::string_view> codings = tokens(headers, "Transfer-Encoding");
    const bool isOther = std::any_of(codings.begin(), codings.end(),
                                     [](std::string_view coding) { return !equalsIgnoringCase(coding, "chunked"); });
    if (isOther)
        return refuse(501, "transfer coding other than chunked");
    return refuse(400, codings.size() > 1 ? "chunked more than once" : "malformed Transfer-Encoding");
}

std::optional<RequestReader::Step> RequestReader::Private::judgeHost()
{
    const std::vector<std::string_view> hosts = request.headers.values("Host");
    if (hosts.size() > 1)
        return refuse(400, "more than one Host");
    if (hosts.empty() && request.minorVersion >= 1)
        return refuse(400, "no Host");
    std::optional<std::string_view> authority;
    if (!hosts.empty())
        authority = hosts.front();

    const std::string_view target = request.target;
    if (target == "*") {
        if (request.method != "OPTIONS")
            return refuse(400, "target * is for OPTIONS only");
    } else if (!target.starts_with('/')) {
        const std::size_t scheme = target.find("://");
        const std::string_view name = target.substr(0, std::min(scheme, target.size()));
        if (scheme == target.npos || (!equalsIgnoringCase(name, "http") && !equalsIgnoringCase(name, "https")))
            return refuse(400, "target is neither a path nor an http URL");
        // The authority of an absolute target takes the place of Host (RFC 9112, 3.2.2).
        const std::string_view rest = target.substr(scheme + 3);
        if (authority && this->hosts.check(*authority) == HostRule::Answer::Malformed)
            return refuse(400, "malformed Host");
        authority = rest.substr(0, rest.find_first_of("/?"));
    }
    if (!authority)
        return std::nullopt;
    switch (this->hosts.check(*authority)) {
    case HostRule::Answer::Accepted:
        return std::nullopt;
    case HostRule::Answer::Malformed:
        return refuse(400, "malformed Host");
    case HostRule::Answer::Foreign:
        break;
    }
    return refuse(421, "this server does not answer for the name in Host");
}

/*! For what a large body announced, in steps: who has sent little of it is not believed. */
void RequestReader::Private::makeRoom()
{
    const std::size_t size = request.body.size();
    if (size >= KeptBody && request.body.capacity() - size < bodyLeft && request.body.capacity() < 2 * size)
        request.body.reserve(std::size_t(std::min<std::uint64_t>(size + bodyLeft, 4 * std::uint64_t(size))));
}

RequestReader::Step RequestReader::Private::parseBody(std::string_view bytes, std::size_t &consumed)
{
    if (!isChunked) {
        consumed = std::size_t(std::min<std::uint64_t>(bodyLeft, bytes.size()));
        makeRoom();
        request.body.append(bytes.substr(0, consumed));
        bodyLeft -= consumed;
        return bodyLeft == 0 ? Step::Complete : Step::NeedMore;
    }
    switch (chunks.feed(bytes, consumed, request.body)) {
    case ChunkDecoder::Step::NeedMore:
        return Step::NeedMore;
    case ChunkDecoder::Step::Complete:
        return Step::Complete;
    case ChunkDecoder::Step::Malformed:
        return refuse(400, chunks.reason());
    case ChunkDecoder::Step::TooLong:
        break;
    }
    return refuse(413, "body longer than " + sizeText(limits.bodyBytes));
}

RequestReader::RequestReader(const Limits &limits, const HostRule &hosts)
    : m_d(std::make_unique<Private>(limits, hosts))
{
}

RequestReader::~RequestReader() = default;

RequestReader::Step RequestReader::feed(std::string_view bytes, std::size_t &consumed)
{
    consumed = 0;
    if (m_d->over || bytes.empty())
        return Step::NeedMore;
    m_d->started = true;
    Step step = Step::NeedMore;
    if (m_d->headDone) {
        step = m_d->parseBody(bytes, consumed);
    } else {
        // RFC 9112, 2.2: an empty line before the request line is ignored (old clients send one after a body).
        while (!m_d->scanner.hasStarted() && bytes.size() - consumed >= 2 && bytes.substr(consumed, 2) == "\r\n" &&
               m_d->skipped < LeadingLineEnds) {
            consumed += 2;
            m_d->skipped += 2;
        }
        const std::string_view rest = bytes.substr(consumed);
        if (!m_d->scanner.hasStarted() && (rest.empty() || rest == "\r"))
            return Step::NeedMore;
        std::size_t headSize = 0;
        if (std::optional<RefusalReason> refused = m_d->scanner.scan(rest, headSize)) {
            step = m_d->refuse(std::move(*refused));
        } else if (headSize > 0) {
            step = m_d->parseHead(rest.substr(0, headSize));
            consumed += headSize;
        }
    }
    m_d->over = step == Step::Complete || step == Step::Refused;
    return step;
}

void RequestReader::restart()
{
    m_d->restart();
}

bool RequestReader::hasStarted() const
{
    return m_d->started;
}

bool RequestReader::hasHead() const
{
    return m_d->headDone;
}

bool RequestReader::expectsContinue() const
{
    return m_d->request.minorVersion >= 1 && hasToken(m_d->request.headers, "Expect", "100-continue");
}

bool RequestReader::keepsAlive() const
{
    if (hasToken(m_d->request.headers, "Connection", "close"))
        return false;
    return m_d->request.minorVersion >= 1 || hasToken(m_d->request.headers, "Connection", "keep-alive");
}

std::size_t RequestReader::bodySize() const
{
    return m_d->request.body.size();
}

Request &RequestReader::request()
{
    return m_d->request;
}

const RefusalReason &RequestReader::refusal() const
{
    return m_d->refusal;
}

} // namespace Linesman::Http
