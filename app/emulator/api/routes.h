// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/call.h"
#include "app/emulator/state/state.h"

#include <optional>
#include <string>

// What several files of routes share.
namespace Linesman::Emulator {

Http::Response noLocationAccess(const Call &call);
Http::Response noProviderAccess(const Call &call, const std::string &providerId);
/*! 422: nothing to say in the message. */
Http::Response noContent(const Call &call);
/*! 200 and nothing else to say of a contact; v3 says it in both spellings (contacts-v3.json of 2026-06-19). */
Http::Response succeeded(const Call &call);
/*! The error envelope of HighLevel's newer services; oauth-v3.json of 2026-06-19. */
Http::Response aipProblem(const Call &call, int status, const std::string &code, const std::string &message);

/*! The contact that the path names first, when the token may see it; else why not. */
Contact *pathContact(Engine &engine, Call &call, std::optional<Http::Response> &refused);
/*! The message that the path names first when its location is the token's. */
Message *pathMessage(Engine &engine, Call &call);

/*! Do not disturb: altogether, or on "SMS", "Email" or "Call". */
bool doesNotWant(const Contact &contact, std::string_view channel);

struct ContactMatch {
    Contact *contact = nullptr;
    const char *field = ""; //!< email or phone
};
ContactMatch duplicateOf(Engine &engine, const std::string &locationId, const std::string &email,
                         const std::string &phone);

struct TypeOfMessage {
    int number;
    const char *name;
};
/*! How a message of each kind is listed. */
TypeOfMessage typeFor(const Provider *provider, std::string_view wireType);
/*! Fills an e-mail's addresses and puts it into a thread; \a replyTo is an emailMessageId or empty. */
void completeEmail(Engine &engine, Message &message, const Contact &contact, const std::string &replyTo);

} // namespace Linesman::Emulator
