// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/headparser.h"

#include "app/http/sizetext.h"
#include "app/http/text.h"

#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

namespace Linesman::Http {

namespace beast = boost::beast;

namespace {

constexpr std::size_t LengthDigits = 18; //!< more than any limit of ours, less than 64 bits hold

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

/*! Whether the one Content-Length of \a head is a number of more digits than we take: Beast drops such a field. */
bool hasHugeLength(std::string_view head)
{
    constexpr std::string_view name = "Content-Length";
    std::size_t found = 0;
    bool isHuge = false;
    while (!head.empty()) {
        const std::size_t end = head.find("\r\n");
        const std::string_view line = head.substr(0, end);
        head = end == head.npos ? std::string_view() : head.substr(end + 2);
        const std::size_t colon = line.find(':');
        if (colon == line.npos || !equalsIgnoringCase(line.substr(0, colon), name))
            continue;
        ++found;
        const std::string_view value = trimmed(line.substr(colon + 1));
        isHuge = isNumber(value) && value.size() > LengthDigits;
    }
    return found == 1 && isHuge;
}

} // namespace

std::optional<RefusalReason> parseRequestHead(std::string_view head, std::size_t bodyLimit, Request &request)
{
    HeadParser parser(request);
    beast::error_code error;
    const std::size_t taken = parser.put(boost::asio::buffer(head.data(), head.size()), error);
    if (error && error != beast::http::error::need_more) {
        if (error == beast::http::error::bad_content_length && hasHugeLength(head))
            return RefusalReason{413, "body longer than " + sizeText(bodyLimit)};
        return RefusalReason{400, error.message()};
    }
    if (taken != head.size() || !parser.is_header_done())
        return RefusalReason{400, "malformed header"};
    return std::nullopt;
}

} // namespace Linesman::Http
