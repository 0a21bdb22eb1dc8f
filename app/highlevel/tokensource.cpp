// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/tokensource.h"

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

QString tokenClassName(TokenClass tokenClass)
{
    return tokenClass == TokenClass::Company ? u"Company"_s : u"Location"_s;
}

void FixedTokens::set(const Install &install, const QString &accessToken)
{
    m_tokens.insert(install, accessToken);
}

Task<Result<QString>> FixedTokens::token(Install install)
{
    const QString token = m_tokens.value(install);
    if (token.isEmpty())
        co_return failure(Error::Kind::Unauthorized,
                          u"no token for %1 %2"_s.arg(tokenClassName(install.tokenClass), install.id));
    co_return token;
}

Task<Result<QString>> FixedTokens::tokenInsteadOf(Install install, QString refused)
{
    const QString token = m_tokens.value(install);
    if (token.isEmpty() || token == refused)
        co_return failure(Error::Kind::Unauthorized, u"the token was refused and there is no other"_s, 401);
    co_return token;
}

} // namespace Linesman::HighLevel
