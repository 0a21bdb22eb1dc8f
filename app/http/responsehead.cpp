// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/responsehead.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace Linesman::Http {

namespace {

/*! RFC 9110's date, whatever the locale; made once a second. */
const std::string &dateNow()
{
    thread_local std::time_t last = -1;
    thread_local std::string text;
    const std::time_t now = std::time(nullptr);
    if (now != last) {
        static constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        std::tm parts{};
        gmtime_r(&now, &parts);
        char line[64];
        std::snprintf(line, sizeof line, "%s, %02d %s %04d %02d:%02d:%02d GMT", days[parts.tm_wday], parts.tm_mday,
                      months[parts.tm_mon], parts.tm_year + 1900, parts.tm_hour, parts.tm_min, parts.tm_sec);
        text = line;
        last = now;
    }
    return text;
}

/*! Line ends and NUL in a value would start a field, or a whole answer, of someone else's choice. */
void appendCleaned(std::string &out, std::string_view text)
{
    const std::size_t start = out.size();
    out += text;
    std::replace_if(
        out.begin() + std::ptrdiff_t(start), out.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; },
        ' ');
}

bool isOurs(std::string_view name)
{
    return equalsIgnoringCase(name, "Content-Length") || equalsIgnoringCase(name, "Connection") ||
           equalsIgnoringCase(name, "Transfer-Encoding");
}

} // namespace

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

std::string responseHead(const Response &response, const Framing &framing)
{
    std::string head;
    head.reserve(512);
    appendResponseHead(head, response, framing);
    return head;
}

void appendResponseHead(std::string &head, const Response &response, const Framing &framing)
{
    head += "HTTP/1.1 ";
    head += std::to_string(response.status);
    head += ' ';
    head += reasonPhrase(response.status);
    head += "\r\n";
    for (const Header field : response.headers) {
        if (isOurs(field.name))
            continue;
        appendCleaned(head, field.name);
        head += ": ";
        appendCleaned(head, field.value);
        head += "\r\n";
    }
    if (!response.headers.contains("Date")) {
        head += "Date: ";
        head += dateNow();
        head += "\r\n";
    }
    if (mayHaveBody(response.status)) {
        head += "Content-Length: ";
        head += std::to_string(response.body.size());
        head += "\r\n";
    }
    if (framing.close)
        head += "Connection: close\r\n";
    else if (framing.toOld)
        head += "Connection: keep-alive\r\n";
    head += "\r\n";
}

} // namespace Linesman::Http
