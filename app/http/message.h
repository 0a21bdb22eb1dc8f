#pragma once

#include <chrono>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// HTTP as plain values. No Qt and no Boost here: these cross threads that the thread sanitizer watches.
namespace Linesman::Http {

struct Header {
    std::string name; //!< as written by the sender; compared without case
    std::string value;
    bool operator==(const Header &) const = default;
};

/*! Header fields in the order of the wire; a name may repeat. */
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<Header> fields)
        : m_fields(fields)
    {
    }

    void add(std::string name, std::string value);
    void set(std::string name, std::string value); //!< replaces every field of that name
    void append(Headers others);
    void remove(std::string_view name);
    bool contains(std::string_view name) const;
    /*! The first field's value, or nothing. The view lives as long as this object is not changed. */
    std::optional<std::string_view> value(std::string_view name) const;
    std::vector<std::string_view> values(std::string_view name) const;

    auto begin() const { return m_fields.begin(); }
    auto end() const { return m_fields.end(); }
    std::size_t size() const { return m_fields.size(); }
    bool operator==(const Headers &) const = default;

private:
    std::vector<Header> m_fields;
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
