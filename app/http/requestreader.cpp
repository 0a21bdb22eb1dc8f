// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/requestreader.h"

#include "app/core/bytescan.h"
#include "app/http/chunkdecoder.h"

#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <optional>

namespace Linesman::Http {

namespace beast = boost::beast;

namespace {

constexpr std::size_t MethodLimit = 64;
constexpr std::size_t KeptBody = 64 * 1024; //!< of memory, from one request to the next
constexpr std::size_t LeadingLineEnds = 8;  //!< bytes of empty lines before a request line that are let pass

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) {
        return c == ' ' || c == '\t';
    };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isTokenCharacter(char c)
{
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return plain || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/*! The elements of a comma-separated list over all fields of \a name. */
std::vector<std::string_view> listOf(const Headers &headers, std::string_view name)
{
    std::vector<std::string_view> all;
    for (std::string_view value : headers.values(name)) {
        for (;;) {
            const std::size_t comma = value.find(',');
            all.push_back(trimmed(value.substr(0, comma)));
            if (comma == value.npos)
                break;
            value.remove_prefix(comma + 1);
        }
    }
    return all;
}

bool listContains(const Headers &headers, std::string_view name, std::string_view word)
{
    const std::vector<std::string_view> all = listOf(headers, name);
    return std::any_of(all.begin(), all.end(), [word](std::string_view one) { return equalsIgnoringCase(one, word); });
}

/*! The first place from \a from on whose byte may not stand anywhere in a header, or ends a line. */
std::size_t plainUntil(std::string_view text, std::size_t from)
{
    constexpr auto next = findSpecial<HighBytes::Pass, 0x7f>;
    for (from = next(text, from); from < text.size() && text[from] == '\t';)
        from = next(text, from + 1);
    return from;
}

/*! Beast's parser, given the header alone; it keeps the fields in the order of the wire. */
class HeadParser final : public beast::http::basic_parser<true>
{
public:
    explicit HeadParser(Request &request)
        : m_request(request)
    {
        body_limit(std::uint64_t(-1)); // ours is checked below; none is less than any number in Boost 1.74
        header_limit(0xffffffff);
    }

private:
    void on_request_impl(beast::http::verb, beast::string_view method, beast::string_view target, int version,
                         beast::error_code &) override
    {
        m_request.method.assign(method.data(), method.size());
        m_request.target.assign(target.data(), target.size());
        m_request.minorVersion = version % 10;
    }
    void on_response_impl(int, beast::string_view, int, beast::error_code &) override {}
    void on_field_impl(beast::http::field, beast::string_view name, beast::string_view value,
                       beast::error_code &) override
    {
        m_request.headers.add({name.data(), name.size()}, trimmed({value.data(), value.size()}));
    }
    void on_header_impl(beast::error_code &) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t> &, beast::error_code &) override {}
    std::size_t on_body_impl(beast::string_view body, beast::error_code &) override { return body.size(); }
    void on_chunk_header_impl(std::uint64_t, beast::string_view, beast::error_code &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view body, beast::error_code &) override
    {
        return body.size();
    }
    void on_finish_impl(beast::error_code &) override {}

    Request &m_request;
};

} // namespace

struct RequestReader::Private {
    Private(const Limits &limits, const HostRule &hosts)
        : limits(limits)
        , hosts(hosts)
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
        skipped = scanned = lineStart = lines = 0;
        started = headDone = over = false;
    }

    Step refuse(int status, std::string reason)
    {
        refusal = {status, std::move(reason)};
        return Step::Refused;
    }
    std::optional<Step> scan(std::string_view bytes, std::size_t &headSize);
    std::optional<Step> scanByte(std::string_view bytes, std::size_t i);
    std::optional<Step> judgeRequestLine(std::string_view line);
    std::optional<Step> judgeTargetLength(std::string_view line);
    Step parseHead(std::string_view head);
    std::optional<Step> judgeHead();
    std::optional<Step> judgeFraming();
    std::optional<Step> judgeHost();
    Step parseBody(std::string_view bytes, std::size_t &consumed);

    const Limits &limits;
    const HostRule &hosts;
    Request request;
    ChunkDecoder chunks;
    std::uint64_t bodyLeft = 0; //!< when it has a length
    bool isChunked = false;
    RefusalReason refusal;
    std::size_t skipped = 0;   //!< leading line ends let pass
    std::size_t scanned = 0;   //!< bytes of the head already looked at
    std::size_t lineStart = 0; //!< of the line that is being looked at
    std::size_t lines = 0;     //!< complete lines, the request line among them
    bool started = false;
    bool headDone = false;
    bool over = false;
};

/*! Looks over bytes that came, so that nonsense is refused at once and not when a deadline passes. */
std::optional<RequestReader::Step> RequestReader::Private::scan(std::string_view bytes, std::size_t &headSize)
{
    const std::size_t end = std::min(bytes.size(), limits.headerBytes);
    for (; scanned < bytes.size(); ++scanned) {
        // Most bytes stand within a line and are plain: nothing can be wrong with them.
        if (scanned > lineStart && bytes[scanned - 1] != '\r') {
            scanned = plainUntil(bytes.substr(0, end), scanned);
            if (scanned == bytes.size())
                break;
        }
        if (auto refused = scanByte(bytes, scanned))
            return refused;
        if (bytes[scanned] != '\n')
            continue;
        const std::string_view line = bytes.substr(lineStart, scanned - 1 - lineStart);
        lineStart = scanned + 1;
        if (lines == 0) {
            if (auto refused = judgeRequestLine(line))
                return refused;
        } else if (line.empty()) {
            headSize = ++scanned;
            return std::nullopt;
        }
        if (++lines > limits.headerFields + 1)
            return refuse(431, "more than " + std::to_string(limits.headerFields) + " header fields");
    }
    return lines == 0 ? judgeTargetLength(bytes.substr(lineStart)) : std::nullopt;
}

std::optional<RequestReader::Step> RequestReader::Private::scanByte(std::string_view bytes, std::size_t i)
{
    const unsigned char c = static_cast<unsigned char>(bytes[i]);
    const bool afterCr = i > 0 && bytes[i - 1] == '\r';
    if ((c == '\n') != afterCr)
        return refuse(400, c == '\n' ? "line feed without carriage return" : "carriage return without line feed");
    if ((c < 0x20 && c != '\r' && c != '\n' && c != '\t') || c == 0x7f)
        return refuse(400, "control character in the header");
    if (i == lineStart && lines == 0 && !isTokenCharacter(char(c)))
        return refuse(400, "this is not the start of an HTTP request");
    if (i == lineStart && lines > 0 && (c == ' ' || c == '\t'))
        return refuse(400, "folded header field");
    if (i >= limits.headerBytes) {
        if (const auto refused = lines == 0 ? judgeTargetLength(bytes.substr(lineStart)) : std::nullopt)
            return refused;
        return refuse(431, "header longer than " + std::to_string(limits.headerBytes) + " bytes");
    }
    return std::nullopt;
}

std::optional<RequestReader::Step> RequestReader::Private::judgeTargetLength(std::string_view line)
{
    const std::size_t space = line.find(' ');
    if (std::min(space, line.size()) > MethodLimit)
        return refuse(501, "method longer than " + std::to_string(MethodLimit) + " characters");
    if (space == line.npos)
        return std::nullopt;
    const std::string_view rest = line.substr(space + 1);
    if (std::min(rest.find(' '), rest.size()) > limits.targetBytes)
        return refuse(414, "target longer than " + std::to_string(limits.targetBytes) + " bytes");
    return std::nullopt;
}

std::optional<RequestReader::Step> RequestReader::Private::judgeRequestLine(std::string_view line)
{
    if (auto refused = judgeTargetLength(line))
        return refused;
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == line.npos || first == last)
        return refuse(400, "request line without HTTP version");
    const std::string_view version = line.substr(last + 1);
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    if (version.size() != 8 || !version.starts_with("HTTP/") || !isDigit(version[5]) || version[6] != '.' ||
        !isDigit(version[7]))
        return refuse(400, "request line without HTTP version");
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return refuse(505, "only HTTP/1.1 and HTTP/1.0 are spoken here");
    return std::nullopt;
}

RequestReader::Step RequestReader::Private::parseHead(std::string_view head)
{
    request.head = head;
    HeadParser parser(request);
    beast::error_code error;
    const std::size_t taken = parser.put(boost::asio::buffer(head.data(), head.size()), error);
    if (error && error != beast::http::error::need_more) {
        if (error == beast::http::error::bad_content_length) {
            const std::vector<std::string_view> lengths = request.headers.values("Content-Length");
            if (lengths.empty()) { // Beast judges a length before it hands the field on
                std::string_view rest = head;
                std::size_t found = 0;
                bool huge = false;
                while (!rest.empty()) {
                    const std::size_t end = rest.find("\r\n");
                    const std::string_view line = rest.substr(0, end);
                    rest = end == rest.npos ? std::string_view() : rest.substr(end + 2);
                    if (!equalsIgnoringCase(line.substr(0, line.find(':')), "Content-Length") || line.size() < 15)
                        continue;
                    ++found;
                    const std::string_view value = trimmed(line.substr(15));
                    huge = isDigits(value) && value.size() > 18;
                }
                if (found == 1 && huge)
                    return refuse(413, "body longer than " + std::to_string(limits.bodyBytes) + " bytes");
            }
        }
        return refuse(400, error.message());
    }
    if (taken != head.size() || !parser.is_header_done())
        return refuse(400, "malformed header");
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
            return refuse(413, "body longer than " + std::to_string(limits.bodyBytes) + " bytes");
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
    if (!lengths.empty() && !isDigits(lengths.front()))
        return refuse(400, "Content-Length is not a number");
    if (hasCoding && !lengths.empty())
        return refuse(400, "Transfer-Encoding and Content-Length together");
    if (!hasCoding)
        return std::nullopt;
    if (request.minorVersion == 0)
        return refuse(400, "Transfer-Encoding in HTTP/1.0");
    const std::vector<std::string_view> codings = listOf(headers, "Transfer-Encoding");
    for (std::string_view coding : codings) {
        if (coding.empty())
            return refuse(400, "empty transfer coding");
        if (!equalsIgnoringCase(coding, "chunked"))
            return refuse(501, "transfer coding other than chunked");
    }
    if (codings.size() != 1)
        return refuse(400, "chunked more than once");
    isChunked = true;
    return std::nullopt;
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

RequestReader::Step RequestReader::Private::parseBody(std::string_view bytes, std::size_t &consumed)
{
    if (!isChunked) {
        consumed = std::size_t(std::min<std::uint64_t>(bodyLeft, bytes.size()));
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
    return refuse(413, "body longer than " + std::to_string(limits.bodyBytes) + " bytes");
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
        while (m_d->scanned == 0 && bytes.size() - consumed >= 2 && bytes.substr(consumed, 2) == "\r\n" &&
               m_d->skipped < LeadingLineEnds) {
            consumed += 2;
            m_d->skipped += 2;
        }
        const std::string_view rest = bytes.substr(consumed);
        if (m_d->scanned == 0 && (rest.empty() || rest == "\r"))
            return Step::NeedMore;
        std::size_t headSize = 0;
        if (const std::optional<Step> refused = m_d->scan(rest, headSize)) {
            step = *refused;
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
    return m_d->request.minorVersion >= 1 && listContains(m_d->request.headers, "Expect", "100-continue");
}

bool RequestReader::keepsAlive() const
{
    if (listContains(m_d->request.headers, "Connection", "close"))
        return false;
    return m_d->request.minorVersion >= 1 || listContains(m_d->request.headers, "Connection", "keep-alive");
}

std::size_t RequestReader::bodySize() const
{
    return m_d->request.body.size();
}

Request &RequestReader::request()
{
    return m_d->request;
}

const RequestReader::RefusalReason &RequestReader::refusal() const
{
    return m_d->refusal;
}

} // namespace Linesman::Http
