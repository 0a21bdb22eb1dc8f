// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/behaviour/testvalues.h"
#include "app/emulator/state/state.h"
#include "app/http/message.h"

#include <optional>
#include <string>

// Lookups and answers that several route files share.
namespace Linesman::Emulator {

class Backend;
struct RequestContext;

Http::Response noLocationAccess(RequestContext &context);
Http::Response noProviderAccess(const RequestContext &context, const std::string &providerId);
/*! 422: nothing to say in the message. */
Http::Response noContent(const RequestContext &context);
/*! 200 and nothing else to say of a contact; v3 says it in both spellings (contacts-v3.json of 2026-06-19). */
Http::Response succeeded(const RequestContext &context);
/*! The error envelope of HighLevel's newer services; oauth-v3.json of 2026-06-19. */
Http::Response aipProblem(const RequestContext &context, int status, const std::string &code,
                          const std::string &message);

/*! The contact that the path names first, when the token may see it; else why not. */
Contact *pathContact(Backend &backend, RequestContext &context, std::optional<Http::Response> &refused);
/*! The message that the path names first when its location is the token's. */
Message *pathMessage(Backend &backend, RequestContext &context);

struct ContactMatch {
    Contact *contact = nullptr;
    const char *field = ""; //!< email or phone
};
ContactMatch duplicateOf(Backend &backend, const std::string &locationId, const std::string &email,
                         const std::string &phone);

/*! The answer that a test value asks for instead of the real one, on requests of the kind \a target. */
std::optional<Http::Response> testValueRefusal(const Backend &backend, const RequestContext &context,
                                               TestValueTarget target, const Contact *contact,
                                               const Message *message = nullptr);

} // namespace Linesman::Emulator
