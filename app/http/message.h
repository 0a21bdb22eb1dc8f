// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// HTTP as plain values. No Qt and no Boost here: these cross threads that the thread sanitizer watches.
namespace Linesman::Http {

/*! One field as it stands in its Headers: the views live as long as those are not changed. */
struct Header {
    std::string_view name; //!< as written by the sender; compared without case
    std::string_view value;
    bool operator==(const Header &) const = default;
};

/*! Header fields in the order of the wire; a name may repeat. All text is in one piece: a request has a dozen fields.
 */
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<Header> fields);

    void add(std::string_view name, std::string_view value);
    void set(std::string_view name, std::string_view value); //!< replaces every field of that name
    void remove(std::string_view name);
    void clear() noexcept; //!< keeps the memory
    bool contains(std::string_view name) const { return value(name).has_value(); }
    /*! The first field's value, or nothing. The view lives as long as this object is not changed. */
    std::optional<std::string_view> value(std::string_view name) const;
    std::vector<std::string_view> values(std::string_view name) const;

    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Header;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = Header;
        Iterator() = default;
        Header operator*() const { return m_headers->at(m_index); }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++m_index;
            return before;
        }
        bool operator==(const Iterator &) const = default;

    private:
        friend class Headers;
        Iterator(const Headers *headers, std::size_t index)
            : m_headers(headers)
            , m_index(index)
        {
        }
        const Headers *m_headers = nullptr;
        std::size_t m_index = 0;
    };
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, m_fields.size()}; }
    std::size_t size() const { return m_fields.size(); }
    bool operator==(const Headers &other) const;

private:
    struct Field {
        std::uint32_t at; //!< of the name in the text; the value follows it
        std::uint32_t nameSize;
        std::uint32_t valueSize;
    };
    Header at(std::size_t index) const
    {
        const Field &field = m_fields[index];
        const std::string_view text(m_text);
        return {text.substr(field.at, field.nameSize), text.substr(field.at + field.nameSize, field.valueSize)};
    }
    Field appended(std::string_view name, std::string_view value);

    std::string m_text;
    std::vector<Field> m_fields;
};

bool equalsIgnoringCase(std::string_view a, std::string_view b); //!< ASCII only

/*! A request as a server received it. */
struct Request {
    std::string method;
    std::string target;   //!< as on the wire, path and query still encoded
    int minorVersion = 1; //!< HTTP/1.x
    Headers headers;
    std::string body;          //!< de-chunked, otherwise untouched
    std::string head;          //!< the request line and header block as received, with the empty line at its end
    std::string remoteAddress; //!< "127.0.0.1:51514" or "[::1]:51514"
    std::chrono::system_clock::time_point receivedAt; //!< when its first byte came
    std::chrono::steady_clock::time_point arrivedAt;  //!< the same moment, for durations: it never jumps
    bool secure = false;                              //!< over TLS
};

/*! An answer. The server adds Date, Content-Length and Connection; nothing else. */
struct Response {
    int status = 200;
    Headers headers;
    std::string body;
    bool close = false; //!< end the connection after it

    /*! Faults that a test asks for; a correct server never sets them. */
    enum class Fault {
        None,
        Drop,         //!< close without a byte
        TruncateBody, //!< announce the whole body, send half of it, close
    };
    Fault fault = Fault::None;

    /*! The handler's own notes on the exchange, handed on to the server's observer untouched. */
    std::shared_ptr<void> notes{};
};

/*! The path and query of a request target. */
struct Target {
    std::string path;                                       //!< as on the wire, without the query
    std::vector<std::string> segments;                      //!< percent-decoded; a trailing slash adds none
    std::vector<std::pair<std::string, std::string>> query; //!< decoded, '+' is a space
    std::optional<std::string_view> queryValue(std::string_view name) const; //!< the first of that name
};

Target parseTarget(std::string_view target);
std::vector<std::pair<std::string, std::string>> parseForm(std::string_view body); //!< x-www-form-urlencoded
std::string percentDecoded(std::string_view text);
std::string percentEncoded(std::string_view text); //!< all but unreserved characters
std::string_view reasonPhrase(int status);

} // namespace Linesman::Http
