// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/pageheaders.h"

#include <algorithm>
#include <array>

namespace Linesman::Http {

void addPageHeaders(Response &response, std::string_view formAction)
{
    response.headers.set("Content-Type", "text/html; charset=utf-8");
    response.headers.set("Cache-Control", "no-store");
    response.headers.set("X-Content-Type-Options", "nosniff");
    response.headers.set("X-Frame-Options", "DENY");
    // Not "no-referrer": browsers then send a form of the page itself under the origin "null".
    response.headers.set("Referrer-Policy", "same-origin");
    std::string policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; "
                         "form-action ";
    policy += formAction;
    response.headers.set("Content-Security-Policy", policy);
}

Sender senderOf(const Request &request)
{
    // Fetch Metadata (W3C, 2024): sent by every browser since 2023, and no page can choose it.
    const std::vector<std::string_view> sites = request.headers.values("Sec-Fetch-Site");
    if (!sites.empty()) {
        const bool isOwn = std::all_of(sites.begin(), sites.end(), [](std::string_view site) {
            return equalsIgnoringCase(site, "same-origin") || equalsIgnoringCase(site, "none");
        });
        return isOwn ? Sender::Own : Sender::Stranger;
    }
    const std::vector<std::string_view> origins = request.headers.values("Origin");
    if (origins.empty())
        return Sender::Program;
    const std::string_view host = request.headers.value("Host").value_or(std::string_view());
    const bool isOwn = std::all_of(origins.begin(), origins.end(), [host](std::string_view origin) {
        const std::size_t scheme = origin.find("://");
        return scheme != std::string_view::npos && equalsIgnoringCase(origin.substr(scheme + 3), host);
    });
    return isOwn ? Sender::Own : Sender::Stranger;
}

bool isForwarded(const Request &request)
{
    // Most tunnels and proxies send X-Forwarded-For besides; a front may have taken it away.
    static constexpr std::array<std::string_view, 15> Names{"Forwarded",
                                                            "Via",
                                                            "X-Real-IP",
                                                            "CF-Connecting-IP",
                                                            "True-Client-IP",
                                                            "X-Original-Host",
                                                            "X-Forwarded",
                                                            "Forwarded-For",
                                                            "X-Client-IP",
                                                            "X-Cluster-Client-IP",
                                                            "X-Original-Forwarded-For",
                                                            "X-Envoy-External-Address",
                                                            "X-Azure-ClientIP",
                                                            "Fastly-Client-IP",
                                                            "Fly-Client-IP"};
    static constexpr std::string_view Prefix = "X-Forwarded-";
    for (const Header field : request.headers) {
        if (field.name.size() > Prefix.size() && equalsIgnoringCase(field.name.substr(0, Prefix.size()), Prefix))
            return true;
        const bool isKnown = std::any_of(Names.begin(), Names.end(), [&field](std::string_view name) {
            return equalsIgnoringCase(field.name, name);
        });
        if (isKnown)
            return true;
    }
    return false;
}

bool isFromElsewhere(const Request &request)
{
    const std::string_view address = request.remoteAddress;
    const bool isOwnMachine =
        address.starts_with("127.") || address.starts_with("[::1]") || address.starts_with("[::ffff:127.");
    return !isOwnMachine || isForwarded(request);
}

} // namespace Linesman::Http
