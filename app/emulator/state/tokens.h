// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/app.h"
#include "app/emulator/state/ids.h"
#include "app/emulator/state/text.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Linesman::Emulator {

enum class UserType { Company, Location };

/*! Scopes of a grant. Cheap to copy: each request carries those of its token. */
class ScopeList
{
public:
    ScopeList() = default;
    ScopeList(std::vector<std::string> scopes) // NOLINT(google-explicit-constructor): it is the same list
        : m_scopes(std::make_shared<const std::vector<std::string>>(std::move(scopes)))
    {
    }
    operator const std::vector<std::string> &() const { return *m_scopes; } // NOLINT(google-explicit-constructor)
    auto begin() const { return m_scopes->begin(); }
    auto end() const { return m_scopes->end(); }

private:
    static std::shared_ptr<const std::vector<std::string>> none();
    std::shared_ptr<const std::vector<std::string>> m_scopes = none();
};

/*! The rights behind a token or code. */
struct Grant {
    std::string appId;
    UserType userType = UserType::Location;
    std::string companyId;
    std::string locationId; //!< empty for a company
    std::string userId;
    ScopeList scopes;
    bool privateToken = false; //!< a private integration token: no app behind it
    bool bulk = false;

    static const std::shared_ptr<const Grant> &none();
    bool allows(std::string_view scope) const;
    /*! The key of the rate limit: app and resource. */
    std::string meter() const;
};

struct AccessToken {
    std::string token;
    std::shared_ptr<const Grant> grant; //!< never null; each request holds it while it is answered
    Millis expiresAt = 0;
    bool revoked = false;
    std::string id; //!< its claim jti: names it without giving it away
    Millis issuedAt = 0;
    std::string meter{}; //!< of its grant
};

/*! Selects tokens; an empty field matches all. */
struct TokenFilter {
    std::string appId;
    std::string locationId;
    std::string id;
    bool concerns(const Grant &grant, std::string_view tokenId) const;
};

struct TokenPair {
    std::string access;
    std::string refresh; //!< empty when none was made
    Grant grant;
    Millis issuedAt = 0;
    Millis expiresIn = 0; //!< seconds
};

struct AuthorizationCode {
    std::string code;
    std::string redirectUri;
    Grant grant;
    Millis expiresAt = 0;
};

/*!
    Codes and tokens in force. Access tokens are JWT-shaped with the claims seen in real ones; nobody can check their
    signature, as with HighLevel. A refresh token works once; the same request again within 30 s gets the same pair
    (HighLevel changelog at ideas.gohighlevel.com, label api).
*/
class Tokens
{
public:
    static constexpr Millis AccessSeconds = 86'399;   // OAuth 2.0 page of 2025-10-11: company and code exchanges
    static constexpr Millis LocationSeconds = 86'400; // the same page: location tokens
    static constexpr Millis RefreshMillis = 365LL * 24 * 3600 * 1000;
    static constexpr Millis CodeMillis = 10LL * 60 * 1000; // undocumented: minutes
    static constexpr Millis GraceMillis = 30'000;

    std::string makeCode(Ids &ids, const Grant &grant, std::string redirectUri, Millis now);
    /*! The code's grant while it is good; it stays until spent. */
    const AuthorizationCode *code(std::string_view code, Millis now) const;
    void spendCode(std::string_view code);

    TokenPair issue(Ids &ids, const App &app, const Grant &grant, Millis now, Millis seconds, bool withRefresh);

    enum class RefreshState { Unknown, Fresh, Grace };
    struct Refresh {
        RefreshState state = RefreshState::Unknown;
        Grant grant;
        TokenPair pair;         //!< in Grace: what the first use got
        std::string accessId{}; //!< of the access token that it came with
        Millis answerDelay = 0; //!< see delayRefresh()
    };
    Refresh refresh(std::string_view token, std::string_view appId, Millis now) const;
    /*! Answers to a refresh of what \a filter means come late by \a delay: who else refreshes meanwhile shows. */
    void delayRefresh(const TokenFilter &filter, Millis delay);
    void spendRefresh(std::string_view token, TokenPair successor, Millis now);

    /*! The token whatever its state, or null. */
    const AccessToken *access(std::string_view token) const;
    /*! Access tokens that \a filter means; how many. With \a RefreshToo the refresh tokens expire also. */
    enum class Reach { AccessOnly, RefreshToo };
    std::size_t expire(const TokenFilter &filter, Reach reach, Millis now);
    /*! Access and refresh tokens that \a filter means; the number of access tokens. */
    std::size_t revoke(const TokenFilter &filter);
    /*!
        The access token called \a id is good until \a expiresAt, whatever became of it, and so is the refresh token that
        came with it, for as long as a new one if it had run out. False when there is no such token.
    */
    bool reinstate(std::string_view id, Millis expiresAt, Millis now);
    std::size_t accessCount() const { return m_access.size(); }
    std::vector<const AccessToken *> accessTokens() const; //!< the one that lasts longest first

private:
    struct RefreshToken {
        std::string token;
        std::string accessId; //!< of the access token it came with
        Grant grant;
        Millis expiresAt = 0;
        bool revoked = false;
        std::optional<Millis> spentAt;
        TokenPair successor;
        Millis answerDelay = 0;
    };
    ByText<AuthorizationCode> m_codes;
    ByText<AccessToken> m_access;
    ByText<RefreshToken> m_refresh;
};

} // namespace Linesman::Emulator
