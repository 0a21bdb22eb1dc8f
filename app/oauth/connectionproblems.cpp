// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/connectionproblems.h"

#include "app/core/authorityfile.h"
#include "app/core/url.h"
#include "app/oauth/redirectlint.h"
#include "app/oauth/scopes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::OAuth::Connection)
};
} // namespace

namespace {

/*! What is wrong with an address that gets the client secret, the code or a token; empty when nothing is. */
QString problemOf(const QUrl &url, const QString &noAddress)
{
    if (hasUserInfo(url))
        return Texts::tr("Leave the name and password out: the address is kept and shown.");
    if (!isHttpUrl(url))
        return noAddress;
    if (!isUnreadOnTheWay(url))
        return Texts::tr("Use https://: over http:// everybody on the way to another machine reads the client "
                         "secret.");
    return {};
}

void checkAddresses(const Connection &connection, QList<Problem> &found)
{
    const QString api =
        problemOf(connection.customApi, Texts::tr("Enter the address of the API, such as https://api.example.com."));
    if (!api.isEmpty())
        found.append({u"apiUrl"_s, api, true});
    if (connection.customAuthorize.isEmpty())
        return;
    const QString pages = problemOf(connection.customAuthorize, Texts::tr("This is no web address."));
    if (!pages.isEmpty())
        found.append({u"authorizeUrl"_s, pages, true});
}

} // namespace

QList<Problem> problems(const Connection &connection)
{
    // Shapes as in the examples of the OAuth 2.0 page, 2025-10-11; they are doubts, never refusals.
    static const QRegularExpression clientId(u"^[0-9a-f]{24}-[0-9a-z]+$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hex(u"^[0-9a-f]{24}$"_s, QRegularExpression::CaseInsensitiveOption);

    QList<Problem> found;
    if (connection.target == Connection::Target::Custom)
        checkAddresses(connection, found);
    if (!connection.caFile.isEmpty()) {
        const QString authority = authorityProblem(connection.caFile, QDateTime::currentDateTimeUtc());
        if (!authority.isEmpty())
            found.append({u"caFile"_s, authority, true});
    }

    if (connection.clientId.isEmpty())
        found.append(
            {u"clientId"_s, Texts::tr("Copy the client id from the app's page in the developer portal."), true});
    else if (!clientId.match(connection.clientId).hasMatch())
        found.append({u"clientId"_s,
                      Texts::tr("A client id is usually 24 hexadecimal digits, a dash and some letters."), false});
    if (connection.isLive() && connection.versionId.isEmpty())
        found.append({u"versionId"_s,
                      Texts::tr("Without a version id the consent page often says \"noAppVersionIdFound\"."), false});
    else if (!connection.versionId.isEmpty() && !hex.match(connection.versionId).hasMatch())
        found.append({u"versionId"_s, Texts::tr("A version id usually has 24 hexadecimal digits."), false});

    for (const RedirectRemark &remark : redirectRemarks(connection)) {
        if (remark.level != RedirectRemark::Level::Note)
            found.append({u"redirectUri"_s, remark.text, remark.level == RedirectRemark::Level::Error});
    }
    if (connection.scopes.isEmpty()) {
        found.append({u"scopes"_s, Texts::tr("Choose at least one scope."), true});
    } else if (const QStringList missing = missingScopes(connection.scopes, scopesFor({})); !missing.isEmpty()) {
        found.append({u"scopes"_s, Texts::tr("Every provider needs %1 too.").arg(missing.join(", "_L1)), false});
    }
    return found;
}

} // namespace Linesman::OAuth
