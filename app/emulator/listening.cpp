// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/listening.h"

#include "app/emulator/engine.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace Linesman::Emulator {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! A file for the media storage, with its multipart around it. What HighLevel takes are the facts media.bytes,
    media.videoBytes: what is held in memory here ends earlier, with 413. */
constexpr std::size_t LargestBody = 60 * 1024 * 1024;
} // namespace

Http::Server::Options serverOptions(const Options &options, const OwnCertificate &own)
{
    Http::Server::Options listening;
    listening.addresses.clear();
    for (const QString &address : options.addresses)
        listening.addresses.push_back(address.toStdString());
    listening.port = options.port;
    listening.limits = options.limits;
    listening.limits.bodyBytes = std::max(listening.limits.bodyBytes, LargestBody);
    // HighLevel's own names, so that a client whose traffic is redirected needs no change.
    for (const QString &host : highLevelHosts())
        listening.hosts.push_back(host.toStdString());
    for (const QString &host : options.hosts)
        listening.hosts.push_back(host.toStdString());
    listening.certificateFile = options.certificateFile.toStdString();
    listening.keyFile = options.keyFile.toStdString();
    listening.certificate = own.certificate.toStdString();
    listening.privateKey = own.privateKey.toStdString();
    return listening;
}

std::unique_ptr<Http::Server> serverFor(Http::IoThread &thread, const std::weak_ptr<Engine> &weak)
{
    auto server =
        std::make_unique<Http::Server>(thread, [weak](const Http::Request &request, const Http::Responder &respond) {
            if (const auto engine = weak.lock())
                engine->handle(request, [respond](Http::Response response) { respond(std::move(response)); });
        });
    server->setObserver([weak](Http::ServedExchange exchange) {
        if (const auto engine = weak.lock())
            engine->served(std::move(exchange));
    });
    server->setRefusalObserver([weak](const Http::Refusal &refusal) {
        if (const auto engine = weak.lock())
            engine->refused(refusal);
    });
    return server;
}

std::string baseUrl(const Options &options, const Http::Server::Options &listening, std::uint16_t port)
{
    QString host = options.addresses.isEmpty() ? u"127.0.0.1"_s : options.addresses.first();
    if (host == "0.0.0.0"_L1)
        host = u"127.0.0.1"_s;
    if (host == "::"_L1)
        host = u"::1"_s;
    if (host.contains(u':'))
        host = u'[' + host + u']';
    const bool secure = !listening.certificateFile.empty() || !listening.certificate.empty();
    return u"%1://%2:%3"_s.arg(secure ? u"https"_s : u"http"_s, host, QString::number(port)).toStdString();
}

} // namespace Linesman::Emulator
