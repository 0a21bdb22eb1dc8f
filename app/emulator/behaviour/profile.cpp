// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/profile.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
// "api-docs #n" is github.com/GoHighLevel/highlevel-api-docs/issues/n; dates are those of the source.
const std::vector<Switch> AllSwitches{
    {"C1",
     "Inbound type of an extra SMS channel",
     {"both", "SMS", "Custom"},
     "both",
     "SMS",
     "Custom",
     "Conversation Providers guide (2025-10-11): SMS; two public bridges (2026-08 to 2026-10): Custom"},
    {"C2",
     "Provider deliveries are signed",
     {"signed", "unsigned"},
     "signed",
     "unsigned",
     "signed",
     "api-docs #224 (2026-01): unsigned; public handlers verify x-ghl-signature (2026-10)"},
    {"C3",
     "Algorithm of the legacy x-wh-signature header",
     {"rsa", "ed25519"},
     "rsa",
     "rsa",
     "ed25519",
     "WebhookAuthentication.md: RSA-SHA256; one project's production notes: Ed25519"},
    {"C4",
     "Retries of a delivery that failed",
     {"p1", "p2", "none"},
     "p1",
     "p1",
     "p2",
     "Help article 155000007071 (2025-11-29): 429 only, six times; notes quoting the guide (2026-08): twelve "
     "times"},
    {"C5",
     "Paths of the agency endpoints",
     {"version", "camelCase", "hyphenated"},
     "version",
     "version",
     "version",
     "oauth.json: camelCase; oauth-v3.json: hyphenated (2026-06-19)"},
    {"C6",
     "Field names of the token reply",
     {"version", "snake_case", "camelCase"},
     "version",
     "version",
     "version",
     "oauth.json: snake_case; oauth-v3.json: camelCase (2026-06-19)"},
    {"C7",
     "Body of a token request",
     {"both", "form"},
     "both",
     "both",
     "both",
     "oauth.json: form only; OAuth 2.0 page and oauth-v3.json: form or JSON"},
    {"C8",
     "Fields that an inbound message needs",
     {"either", "all"},
     "either",
     "all",
     "either",
     "conversations.json (2026-05-01): contactId, conversationId and provider id; api-docs #149, #169: one "
     "suffices"},
    {"C9",
     "Status update that comes too early",
     {"403", "401"},
     "403",
     "401",
     "403",
     "conversations.json lists 401; api-docs #4: 403 since 2025-06-24"},
    {"C10",
     "Type in the delivery of an extra channel",
     {"Custom", "SMS/Email"},
     "Custom",
     "SMS/Email",
     "Custom",
     "ProviderOutboundMessage.md: SMS or Email; api-docs #55 (2025-07-20): Custom"},
    {"C11",
     "Path of the consent page",
     {"both", "/oauth/chooselocation", "/v2/oauth/chooselocation"},
     "both",
     "both",
     "both",
     "SDK 3.1.0: /oauth/chooselocation; Authorization.md (2026-05-27): /v2/oauth/chooselocation"},
    {"C12",
     "Paging of installed locations",
     {"version", "skip/limit", "pageToken"},
     "version",
     "version",
     "version",
     "oauth.json: skip and limit; oauth-v3.json: pageSize and pageToken (2026-06-19)"},
    {"C13",
     "Inbound without the provider id it needs",
     {"400", "201 empty"},
     "400",
     "400",
     "201 empty",
     "public notes (2026-09-12): 400; api-docs #70 (2025-07): 201 and nothing stored"},
    {"C14",
     "Inbound with an unknown provider id",
     {"4xx", "500"},
     "4xx",
     "4xx",
     "4xx",
     "api-docs #107 (2025-08): 400; api-docs #6 (2025-05): 500, fixed"},
    {"C15",
     "Shape of the channel list",
     {"nested", "flat"},
     "nested",
     "nested",
     "flat",
     "locations-v3.json (2026-06-19): nested; a public help-desk integration: flat"},
    {"C16",
     "Refresh token in a location token's reply",
     {"present", "absent"},
     "present",
     "absent",
     "present",
     "oauth.json: absent; api-docs #285 and the OAuth 2.0 page: present"},
    {"replies",
     "Message replies: bare and 200, or wrapped and 201",
     {"official", "live"},
     "official",
     "official",
     "live",
     "conversations.json (2026-06-19): bare, 200; api-docs #54 and public notes (2026): wrapped, 201"},
    {"grantedScopes",
     "Scopes that a grant holds",
     {"app", "link"},
     "app",
     "app",
     "app",
     "Authorization.md: the link's scope; a choice of this emulator"},
    {"legacySignature",
     "The retired x-wh-signature header is sent too",
     {"no", "yes"},
     "no",
     "no",
     "no",
     "SDK 3.1.0 README: no longer sent"},
};
} // namespace

std::span<const Switch> switches()
{
    return AllSwitches;
}

bool isProfile(std::string_view name)
{
    return name == "default" || name == "documented" || name == "observed";
}

Profile::Profile(std::string_view name)
    : m_name(name)
{
    for (const Switch &item : switches())
        m_sides.emplace(item.id, name == "documented" ? item.documented
                                 : name == "observed" ? item.observed
                                                      : item.byDefault);
}

std::string_view Profile::side(std::string_view id) const
{
    const auto found = m_sides.find(id);
    return found == m_sides.end() ? std::string_view() : std::string_view(found->second);
}

bool Profile::set(std::string_view id, std::string_view side)
{
    for (const Switch &item : switches()) {
        if (item.id != id)
            continue;
        const bool known =
            std::any_of(item.sides.begin(), item.sides.end(), [&](const char *known) { return side == known; });
        if (known)
            m_sides.find(id)->second = std::string(side);
        return known;
    }
    return false;
}

bool Profile::isChanged() const
{
    return m_sides != Profile(m_name).m_sides;
}

} // namespace Linesman::Emulator
