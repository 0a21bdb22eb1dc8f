// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/tokens.h"

#include "app/emulator/state/json.h"

#include <sodium.h>

#include <algorithm>

namespace Linesman::Emulator {

namespace {
std::string base64Url(std::string_view bytes)
{
    std::string out(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
    sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    out.pop_back(); // the terminating zero
    return out;
}

std::string signedWith(std::string_view secret, std::string_view text)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char *>(secret.data()), secret.size());
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(text.data()), text.size());
    std::string mac(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(mac.data()));
    return base64Url(mac);
}

/*! Claims as decoded from real tokens by third parties: authClass, authClassId, source, sourceId, channel, ... */
std::string jwt(Ids &ids, const App &app, const Grant &grant, Millis now, Millis expiresAt, const std::string &id,
                bool refresh)
{
    const bool company = grant.userType == UserType::Company;
    JsonWriter claims;
    claims.beginObject()
        .field("authClass", company ? "Company" : "Location")
        .field("authClassId", company ? grant.companyId : grant.locationId)
        .field("source", "INTEGRATION")
        .field("sourceId", app.clientId)
        .field("channel", "OAUTH")
        .field("primaryAuthClassId", company ? grant.companyId : grant.locationId);
    claims.key("oauthMeta").beginObject();
    claims.field("scopes", grant.scopes).field("client", app.id).field("versionId", app.versionId).endObject();
    if (refresh)
        claims.field("uniqueId", ids.nextUuid());
    claims.field("iat", now / 1000).field("exp", expiresAt / 1000).field("jti", id).endObject();
    const std::string text = base64Url(R"({"alg":"HS256","typ":"JWT"})") + '.' + base64Url(claims.text());
    return text + '.' + signedWith(app.clientSecret, text);
}

template <typename Map>
auto *foundIn(Map &map, std::string_view key)
{
    const auto it = map.find(key);
    return it == map.end() ? nullptr : &it->second;
}
} // namespace

std::shared_ptr<const std::vector<std::string>> ScopeList::none()
{
    static const auto empty = std::make_shared<const std::vector<std::string>>();
    return empty;
}

const std::shared_ptr<const Grant> &Grant::none()
{
    static const auto empty = std::make_shared<const Grant>();
    return empty;
}

bool Grant::allows(std::string_view scope) const
{
    return std::find(scopes.begin(), scopes.end(), scope) != scopes.end();
}

std::string Grant::meter() const
{
    return (privateToken ? std::string("pit") : appId) + ' ' + (locationId.empty() ? companyId : locationId);
}

std::string Tokens::makeCode(Ids &ids, const Grant &grant, std::string redirectUri, Millis now)
{
    std::string code = ids.nextHex(40);
    m_codes[code] = {code, std::move(redirectUri), grant, now + CodeMillis};
    return code;
}

const AuthorizationCode *Tokens::code(std::string_view code, Millis now) const
{
    const AuthorizationCode *found = foundIn(m_codes, code);
    return found && found->expiresAt > now ? found : nullptr;
}

void Tokens::spendCode(std::string_view code)
{
    m_codes.erase(std::string(code));
}

TokenPair Tokens::issue(Ids &ids, const App &app, const Grant &grant, Millis now, Millis seconds, bool withRefresh)
{
    TokenPair pair;
    pair.grant = grant;
    pair.issuedAt = now;
    pair.expiresIn = seconds;
    const Millis expiresAt = now + seconds * 1000;
    const std::string id = ids.nextHex(24);
    pair.access = jwt(ids, app, grant, now, expiresAt, id, false);
    m_access[pair.access] = {pair.access,  std::make_shared<const Grant>(grant), expiresAt, false, id, now,
                             grant.meter()};
    if (withRefresh) {
        pair.refresh = jwt(ids, app, grant, now, now + RefreshMillis, ids.nextHex(24), true);
        m_refresh[pair.refresh] = {pair.refresh, id, grant, now + RefreshMillis, false, std::nullopt, {}, 0};
    }
    return pair;
}

Tokens::Refresh Tokens::refresh(std::string_view token, std::string_view appId, Millis now) const
{
    const RefreshToken *found = foundIn(m_refresh, token);
    if (!found || found->revoked || found->grant.appId != appId || found->expiresAt <= now)
        return {};
    if (!found->spentAt)
        return {RefreshState::Fresh, found->grant, {}, found->accessId, found->answerDelay};
    if (now - *found->spentAt <= GraceMillis)
        return {RefreshState::Grace, found->grant, found->successor, found->accessId, found->answerDelay};
    return {};
}

void Tokens::delayRefresh(const TokenFilter &filter, Millis delay)
{
    for (auto &[text, token] : m_refresh) {
        if (filter.concerns(token.grant, token.accessId))
            token.answerDelay = delay;
    }
}

void Tokens::spendRefresh(std::string_view token, TokenPair successor, Millis now)
{
    if (RefreshToken *found = foundIn(m_refresh, token)) {
        found->spentAt = now;
        found->successor = std::move(successor);
    }
}

const AccessToken *Tokens::access(std::string_view token) const
{
    return foundIn(m_access, token);
}

bool TokenFilter::concerns(const Grant &grant, std::string_view tokenId) const
{
    return (appId.empty() || grant.appId == appId) && (locationId.empty() || grant.locationId == locationId) &&
           (id.empty() || tokenId == id);
}

std::size_t Tokens::expire(const TokenFilter &filter, Reach reach, Millis now)
{
    std::size_t count = 0;
    for (auto &[text, token] : m_access) {
        if (token.expiresAt <= now || !filter.concerns(*token.grant, token.id))
            continue;
        token.expiresAt = now;
        ++count;
    }
    if (reach == Reach::RefreshToo) {
        for (auto &[text, token] : m_refresh) {
            if (filter.concerns(token.grant, token.accessId))
                token.expiresAt = std::min(token.expiresAt, now);
        }
    }
    return count;
}

std::size_t Tokens::revoke(const TokenFilter &filter)
{
    std::size_t count = 0;
    for (auto &[text, token] : m_access) {
        if (filter.concerns(*token.grant, token.id) && !token.revoked) {
            token.revoked = true;
            ++count;
        }
    }
    for (auto &[text, token] : m_refresh) {
        if (filter.concerns(token.grant, token.accessId))
            token.revoked = true;
    }
    return count;
}

bool Tokens::reinstate(std::string_view id, Millis expiresAt, Millis now)
{
    const auto found =
        std::find_if(m_access.begin(), m_access.end(), [id](const auto &item) { return item.second.id == id; });
    if (found == m_access.end())
        return false;
    found->second.revoked = false;
    found->second.expiresAt = expiresAt;
    for (auto &[text, token] : m_refresh) {
        if (token.accessId != id)
            continue;
        token.revoked = false;
        token.spentAt.reset(); // its holder may never have got the answer
        if (token.expiresAt <= now)
            token.expiresAt = now + RefreshMillis;
    }
    return true;
}

std::vector<const AccessToken *> Tokens::accessTokens() const
{
    std::vector<const AccessToken *> all;
    all.reserve(m_access.size());
    for (const auto &[text, token] : m_access)
        all.push_back(&token);
    std::sort(all.begin(), all.end(),
              [](const AccessToken *a, const AccessToken *b) { return a->expiresAt > b->expiresAt; });
    return all;
}

} // namespace Linesman::Emulator
