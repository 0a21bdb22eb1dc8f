// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/certificates.h"
#include "app/emulator/emulatoroptions.h"
#include "app/http/server.h"

#include <cstdint>
#include <memory>
#include <string>

// Where an emulator listens, and how it is called there.
namespace Linesman::Emulator {

class Engine;

/*! What its server is told: addresses, port, limits, the names that it answers to, certificate. */
Http::Server::Options serverOptions(const Options &options, const OwnCertificate &own);
/*! Not listening yet; what it reads goes to the engine for as long as there is one. */
std::unique_ptr<Http::Server> serverFor(Http::IoThread &thread, const std::weak_ptr<Engine> &weak);
/*! The URL at which clients on this machine reach a server with \a options that listens on \a port. */
std::string baseUrl(const Options &options, const Http::Server::Options &listening, std::uint16_t port);

} // namespace Linesman::Emulator
