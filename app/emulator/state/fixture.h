// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/emulator/state/ids.h"
#include "app/emulator/state/state.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

/*!
    The state that a fixture describes, at \a now. A fixture is a JSON object:

    company {name, email, ownerName}; users[] {key, name, email}; locations[] {key, name, email, phone, address, city,
    state, country, postalCode, website, timezone, allowDuplicates, sms, email-provider keys under selectedSms and
    selectedEmail}; apps[] {key, name, redirectUris[], scopes[], installedIn[] (location keys), eventsUrl, providers[]
    {key, kind, name, deliveryUrl}}; contacts[] {key, location, firstName, lastName, name, phone, email, tags[],
    conversation}. Each thing may have an `id`; without one it follows from the seed and its key. Sections that are left
    out come from the built-in fixture. The first app is the one under test, the first user installed it.

    Fails with BadInput, naming line and field: "line 12, contacts[3].location: no location has the key 'nort'".
*/
Result<State> stateFromFixture(std::string_view json, const Ids &ids, Millis now);

/*! The same, with \a contacts made-up contacts in the first location, every tenth with a conversation. */
void addGeneratedContacts(State &state, const Ids &ids, std::size_t contacts, Millis now);

} // namespace Linesman::Emulator
