// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/refusal.h"

#include <QCoreApplication>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {
struct RefusalTexts {
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::RefusalTexts)
};
} // namespace

QString refusalAdvice(const Exchange &entry)
{
    return refusalAdvice(logFact(entry, u"refusal"_s));
}

QString refusalAdvice(const QString &refusal)
{
    const QString word = refusal.section(u' ', 0, 0);
    if (word == "tokenExpired"_L1)
        return RefusalTexts::tr("The access token has expired: refresh it once with POST /oauth/token and grant_type "
                                "refresh_token, keep both tokens of the reply, then repeat the call.");
    if (word == "tokenRevoked"_L1)
        return RefusalTexts::tr("The token was revoked: the app was uninstalled, or reset the emulator meanwhile. "
                                "Install it again.");
    if (word == "tokenMissing"_L1)
        return RefusalTexts::tr("The call brought no token: send \"Authorization: Bearer\" and the location's access "
                                "token.");
    if (word == "tokenUnknown"_L1)
        return RefusalTexts::tr("This emulator never gave that token: use its client id and secret, and a fresh code "
                                "from its authorize URL.");
    if (word == "tokenOfCompany"_L1)
        return RefusalTexts::tr("This is an agency's token, and the call needs a location's: get one with POST "
                                "/oauth/locationToken for the payload's locationId.");
    if (word == "tokenOfLocation"_L1)
        return RefusalTexts::tr("This is a location's token, and the call needs an agency's.");
    if (word == "scopeMissing"_L1)
        return RefusalTexts::tr(
                   "The token lacks the scope %1: ask for it in the install link, add it to the app in the "
                   "developer portal, then consent again.")
            .arg(refusal.section(u' ', 1));
    if (word == "versionMissing"_L1)
        return RefusalTexts::tr("Send the header Version, for example 2021-07-28.");
    if (word == "versionUnknown"_L1)
        return RefusalTexts::tr("The header Version names none of HighLevel's versions: send 2021-07-28, or v3.");
    if (word == "bodyUnread"_L1) {
        const QString type = refusal.section(u' ', 1);
        return type.isEmpty() ? RefusalTexts::tr("The body was not read, since it came without a Content-Type: send "
                                                 "Content-Type: application/json.")
                              : RefusalTexts::tr("The body was not read, since its Content-Type is %1: send "
                                                 "Content-Type: application/json.")
                                    .arg(type);
    }
    if (word == "otherLocation"_L1)
        return RefusalTexts::tr("Contact, message and token must be of one location: keep a token for each locationId, "
                                "and take that of the payload.");
    return {};
}

} // namespace Linesman::LineTest
