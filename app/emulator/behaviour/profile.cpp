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
     "Conversation Providers guide (2026-08-30): SMS; two public bridges (2026-08 to 2026-10): Custom"},
    {"C2",
     "Provider deliveries are signed",
     {"signed", "unsigned"},
     "signed",
     "signed",
     "signed",
     "ProviderOutboundMessage and Conversation Providers pages (2026-08-30): signed with x-ghl-signature; api-docs #224 (2026-01): unsigned",
     "unsigned",
     "2026-03-25"},
    {"C3",
     "Algorithm of the legacy x-wh-signature header",
     {"rsa", "ed25519"},
     "rsa",
     "rsa",
     "ed25519",
     "Webhook Integration Guide (2026-08-30): RSA-SHA256; one project's production notes: Ed25519"},
    {"C4",
     "Retries of a delivery that failed",
     {"p2", "p1", "none"},
     "p2",
     "p2",
     "p2",
     "Webhook Integration Guide and Webhook Logs Dashboard (2026-08-30): anything but 2xx and no answer, twelve times; guide until 2026-03-25 and help article 155000007071 (2025-11-29): 429 only, six times",
     "p1",
     "2026-03-25"},
    {"C5",
     "Paths of the agency endpoints",
     {"version", "both", "camelCase", "hyphenated"},
     "version",
     "version",
     "both",
     "oauth.json: camelCase; oauth-v3.json: hyphenated (2026-06-19); api-docs #304 (2026-06-22): camelCase under v3 is refused with 400; public notes (2026-08-03): it answers under both",
     "camelCase",
     "2026-06-11"},
    {"C6",
     "Field names of a token reply under v3",
     {"both", "snake_case", "camelCase", "version"},
     "both",
     "both",
     "both",
     "Changelog (2026-08-10) and the page of the endpoint: snake_case, camelCase goes on working; oauth-v3.json (2026-06-11): camelCase only",
     "version",
     "2026-08-10"},
    {"C7",
     "Body of a token request",
     {"both", "form"},
     "both",
     "both",
     "both",
     "oauth.json and the page of the endpoint (2026-08-30): form; OAuth 2.0 page and oauth-v3.json: form or JSON"},
    {"C8",
     "Fields that an inbound message needs",
     {"either", "all"},
     "either",
     "either",
     "either",
     "Page of the endpoint (2026-08-30) and help article 155000007340: contactId or conversationId; conversations.json (2026-05-01): all of them and the provider id",
     "all",
     "2026-08-30"},
    {"C9",
     "Status update that comes too early",
     {"403", "401"},
     "403",
     "403",
     "403",
     "Page of the endpoint (v3) lists 403; api-docs #4: 401 until 2025-06-24",
     "401",
     "2025-06-24"},
    {"C10",
     "Type in the delivery of an extra channel",
     {"Custom", "SMS/Email"},
     "Custom",
     "SMS/Email",
     "Custom",
     "ProviderOutboundMessage page (2026-08-30): SMS or Email; api-docs #55 (2025-07-20): Custom"},
    {"C11",
     "Path of the consent page",
     {"both", "/oauth/chooselocation", "/v2/oauth/chooselocation"},
     "both",
     "both",
     "both",
     "SDK 3.1.0: /oauth/chooselocation; Authorization.md (2026-05-27): /v2/oauth/chooselocation",
     "/oauth/chooselocation",
     "2026-05-27"},
    {"C12",
     "Paging of installed locations",
     {"version", "skip/limit", "pageToken"},
     "version",
     "version",
     "version",
     "oauth.json: skip and limit; oauth-v3.json: pageSize and pageToken (2026-06-19)",
     "skip/limit",
     "2026-06-11"},
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
     "api-docs #107 (2025-08): 400; api-docs #6 (2025-05): 500, fixed",
     "500",
     "2025-08"},
    {"C15",
     "Shape of the channel list",
     {"nested", "flat"},
     "nested",
     "nested",
     "flat",
     "Page of the endpoint and locations-v3.json (2026-06-19): nested; a public help-desk integration: flat"},
    {"C16",
     "Refresh token in a location token's reply",
     {"present", "absent"},
     "present",
     "present",
     "present",
     "Page of the endpoint (2026-05-13) and api-docs #285: present; oauth.json: absent",
     "absent",
     "2026-05-13"},
    {"C17",
     "Members that are not listed, on inbound, outbound and status",
     {"ignored", "refused"},
     "ignored",
     "refused",
     "ignored",
     "Six public bridges post locationId, status, dateAdded and others, and run (2025-08 to 2025-12); ghl-marketplace-app-template #11: 422 \"property X should not exist\""},
    {"C18",
     "Members that are not listed, on contacts; empty e-mail",
     {"refused", "ignored"},
     "refused",
     "refused",
     "refused",
     "api-docs #262 (2026-02-27) and #313 (2026-07-28): 422 \"property X should not exist\"; ignored is nowhere reported"},
    {"C19",
     "Members of a delivery",
     {"observed", "documented", "timestamped"},
     "observed",
     "documented",
     "observed",
     "A public bridge that refuses others (2025-07-22): conversationProviderId, conversationId, customUserId; ProviderOutboundMessage page (2026-08-30): 13 members, its text adds timestamp and webhookId when present"},
    {"C20",
     "The legacy x-wh-signature header",
     {"none", "events", "only"},
     "none",
     "none",
     "none",
     "Webhook Integration Guide (2026-08-30): on app events until 2026-09-01, never on a Delivery URL; guide until 2026-03-25: the only header",
     "only",
     "2026-03-25"},
    {"C21",
     "Limits of an upload",
     {"page", "files"},
     "page",
     "page",
     "page",
     "Page Upload file attachments (2026-08-30): 37 endings, 5 files of 5 MB, one id or 404; conversations.json (2026-06-19): 13 endings, both ids, no number of files",
     "files",
     "2026-03-25"},
    {"C22",
     "Shape of a conversation's message list",
     {"nested", "flat"},
     "nested",
     "nested",
     "nested",
     "Page of the endpoint (2026-08-30) and api-docs #54: nested; conversations.json and conversations-v3.json (2026-06-19): flat",
     "flat",
     "2026-08-30"},
    {"C23",
     "Types that inbound and send take",
     {"union", "page", "files"},
     "union",
     "page",
     "union",
     "Pages of the endpoints (2026-08-30): 10 and 8, with InternalComment; conversations.json (2026-06-19): 17 and 9",
     "files",
     "2026-06-19"},
    {"C24",
     "An agency user installs in one location, not in bulk",
     {"Location", "Company"},
     "Location",
     "Location",
     "Company",
     "Page App Distribution (2026-08-30): Location token; page Target User: Sub-account, the same day, and observation (2026-08): Company token without locationId"},
    {"queryValues",
     "Values of the query that HighLevel does not list",
     {"refused", "ignored"},
     "refused",
     "refused",
     "ignored",
     "conversations.json, contacts.json, locations.json (2026-06-19) and the pages list them; that others are refused is inferred from bodies, which get 422 (public report, 2025-01): nobody reported what a query gets"},
    {"reconnect",
     "POST /oauth/reconnect",
     {"removed", "served"},
     "removed",
     "served",
     "removed",
     "A public observation (2026-07-25): 400 \"API endpoint has been removed\"; help article 155000003717 (2025-05-17, still there 2026-08-02): an authorization code",
     "served",
     "2026-07-25"},
    {"replies",
     "Message replies: bare and 200, or wrapped and 201",
     {"official", "live"},
     "official",
     "official",
     "live",
     "conversations.json (2026-06-19): bare, 200; api-docs #258 and public notes (2026): wrapped, 201"},
    {"grantedScopes",
     "Scopes that a grant holds",
     {"link", "app"},
     "link",
     "link",
     "link",
     "Authorization.md: the link's scope, all of the app's when it names none; app is a choice of this emulator"},
};
constexpr std::string_view OlderName = "legacySignature"; //!< of C20, with no and yes
} // namespace

std::span<const Switch> switches()
{
    return AllSwitches;
}

std::string_view consentPath(std::string_view side)
{
    constexpr std::string_view Older = "/oauth/chooselocation";
    return side == Older ? Older : "/v2/oauth/chooselocation";
}

bool isProfile(std::string_view name)
{
    return std::find(ProfileNames.begin(), ProfileNames.end(), name) != ProfileNames.end();
}

Profile::Profile(std::string_view name)
    : m_name(name)
{
    const auto sideOf = [name](const Switch &item) {
        if (name == "as-in-2025")
            return *item.before ? item.before : item.documented;
        if (name == "observed")
            return item.observed;
        return name == "documented" ? item.documented : item.byDefault;
    };
    for (const Switch &item : switches())
        m_sides.emplace(item.id, sideOf(item));
}

std::string_view Profile::side(std::string_view id) const
{
    const auto found = m_sides.find(id);
    return found == m_sides.end() ? std::string_view() : std::string_view(found->second);
}

bool Profile::set(std::string_view id, std::string_view side)
{
    if (id == OlderName)
        return side == "yes" ? set("C20", "events") : side == "no" && set("C20", "none");
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
