// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/findings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! A row of the table; the texts are keys of the translations. */
struct Row {
    QLatin1StringView id;
    Finding::Weight weight;
    const char *title;
    const char *meaning;
    const char *next;
    QLatin1StringView source;
};

using Weight = Finding::Weight;

// "#n" is github.com/GoHighLevel/highlevel-api-docs/issues/n. Public pages were read on 2026-11-22 unless dated.
const std::array Table{
    Row{"S-01"_L1, Weight::Warning, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Unknown or legacy scope name"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "The install fails after consent with \"This integration cannot be added\" when the link asks for a scope "
            "that the portal does not have under exactly that name."),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Copy the scope names from the portal again, or use the suggested name; then make the link anew."),
        "#311, 2026-07-12"_L1},
    Row{"S-02"_L1, Weight::Problem, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Not authorized for this scope"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "HighLevel answers 401 both when the token lacks the scope and when a company's token is used where a "
            "location's is needed, or the reverse."),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Compare the token's class and scopes with what the endpoint needs. A refresh does not help."),
        "#277 and #226; observed 2026"_L1},
    Row{"S-03"_L1, Weight::Problem,
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The selected provider cannot be read"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Reading a location's channels needs locations.readonly, the v3 API and a location's token. The provider "
            "guide's list of scopes lacks it."),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Add locations.readonly in the portal and authorize again: a scope added later comes only with a new "
            "consent."),
        "locations-v3.json, 2026-06-19"_L1},
    Row{"S-04"_L1, Weight::Warning,
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Scopes for company installs are missing"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Listing installed locations needs oauth.readonly, making location tokens needs oauth.write. Scopes change "
            "in a draft of the app only, and old installs get new ones by a new consent."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "Add both in a draft, publish it, then authorize the company again."),
        "page Scopes and Webhook Integration Guide, 2026-08-30; api-docs #158"_L1},
    Row{"S-05"_L1, Weight::Problem,
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Delivery URL and app webhook URL are mixed up"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "The Delivery URL belongs to a provider and gets its messages. The app's webhook URL gets INSTALL, "
            "UNINSTALL and other events. Both are needed, and they are entered in different places."),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Enter each in its own place: the Delivery URL at the provider, the webhook URL under Webhooks of the "
            "app."),
        "public notes of two bridges, 2026"_L1},
    Row{"S-06"_L1, Weight::Warning,
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The Delivery URL points at an old tunnel"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Messages stay pending and nothing reaches you: HighLevel still delivers to the address of an earlier "
            "tunnel."),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Update the Delivery URL at each provider, and the redirect URL under Auth. A saved edit acts "
            "on the live app at once, in every location."),
        "page How to update your app, 2026-08-30; public notes of a bridge, 2026-10"_L1},
    Row{"S-07"_L1, Weight::Problem, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The redirect URL will be refused"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "The developer portal takes https:// only, no localhost, and no address with one of its brand words."),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Use a tunnel with a name that stays the same, or any HTTPS page of yours and paste where it lands."),
        "github.com/GoHighLevel/marketplace-cli, README; observed 2026-08"_L1},
    Row{"S-08"_L1, Weight::Problem,
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The plan does not include this feature"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "The account's plan is too low for what was asked, whatever the token says."),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Ask the agency to raise the plan, or use another account. Neither scopes nor tokens change this."),
        "github.com/GoHighLevel/ghl-marketplace-app-template, issue 13"_L1},
    Row{"S-09"_L1, Weight::Warning,
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "A private app is near its limit of agencies"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "A private app can be installed by at most five agencies, counted over all its versions; a "
                          "sixth is refused."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "Publish the app or ask for a review before the next agency installs it."),
        "page Private App Install Limits, 2026-08-30"_L1},

    Row{"O-01"_L1, Weight::Warning,
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The link names no version of the app"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "The consent page needs version_id, as long as the app has no published default version."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Take version_id from the Install Link of the portal."),
        "observed 2026-08"_L1},
    Row{"O-02"_L1, Weight::Problem, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The client id is not known here"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "The client id is wrong, or the app is not visible to this account."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "Compare the client id with the portal; a private app is visible to its own agencies only."),
        "observed 2026-08"_L1},
    Row{"O-03"_L1, Weight::Problem, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The consent page stays empty"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "A link with version_id but without client_id gives a blank page (a 400 CastError behind it)."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Use a link that has both."), "observed 2026-08"_L1},
    Row{"O-04"_L1, Weight::Warning, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Only a test link installs a draft"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "The app's version is a draft: it can be installed only with the portal's test link."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Use the test link of the draft, or publish the version."),
        "observed 2026-08"_L1},
    Row{"O-05"_L1, Weight::Problem,
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The redirect URL is not one of the app's"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "redirect_uri must be registered exactly so, character by character."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Add it under Auth, or use the one that is registered there."),
        "Authorization.md, 2026-05-27"_L1},
    Row{"O-06"_L1, Weight::Problem, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The code is unknown or was used"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "A code is good once and for minutes. It is checked before the client keys: wrong keys with a wrong code "
            "look just the same."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Authorize again and exchange the new code at once."),
        "public notes, 2026-08-19"_L1},
    Row{"O-07"_L1, Weight::Problem, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The client keys do not fit"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Client id and client secret do not belong together, or a new secret was made in the portal."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "Enter the client secret again. The refresh token was not spent."),
        "observed 2026"_L1},
    Row{"O-08"_L1, Weight::Problem, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "A parameter is missing or wrong"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "The token endpoint does not understand the request: the name of the parameter is in the message."),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Send the parameters in snake_case (client_id): v3 takes that since 2026-08-10 as the dated versions do, and "
            "camelCase besides."),
        "Changelog, 2026-08-10"_L1},
    Row{"O-09"_L1, Weight::Note, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The consent was refused"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "The person closed the consent page or chose not to allow the app."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Nothing was installed. Authorize again when it is wanted."),
        "RFC 6749, section 4.1.2.1"_L1},
    Row{"O-10"_L1, Weight::Note, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "An install that did not begin here"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "A code without state: installs that begin in the Marketplace carry none, and neither does a forged "
            "callback."),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Use it when you, or somebody you know, just installed the app from the Marketplace. Otherwise ignore it."),
        "observed 2026"_L1},
    Row{"O-11"_L1, Weight::Problem,
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Another redirect URL than at the consent"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "The exchange must name the very redirect_uri that the consent page got."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Send the same redirect_uri in both requests."),
        "RFC 6749, section 4.1.3"_L1},
    Row{"O-12"_L1, Weight::Problem,
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The private integration token is wrong"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "It was mistyped or rotated; a private integration token is no app and cannot use providers."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Use an OAuth token of the app."), "observed 2026"_L1},
    Row{"O-13"_L1, Weight::Problem,
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "This kind of token is not supported here"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "The endpoint takes neither this class of token nor a private integration token."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Use an OAuth token of the class that the endpoint names."),
        "observed 2026"_L1},
    Row{"O-14"_L1, Weight::Problem, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The Version header is missing"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Every API call must say which version it speaks."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Send Version with the value that the endpoint's file declares."),
        "observed 2026-08-03"_L1},
    Row{"O-15"_L1, Weight::Problem, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The Version header is not known"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "HighLevel does not know that value of Version: it answers 401 or, newer, 400."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "Send 2021-04-15, 2021-07-28, 2023-02-21 or v3, as the endpoint's file declares."),
        "observed 2026-08-03 and 2026-08-19"_L1},
    Row{"O-16"_L1, Weight::Problem, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The app is not installed there"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "A company's token makes location tokens only where the app is installed."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Install the app in that location, then try again."),
        "observed; the exact text differs"_L1},
    Row{"O-17"_L1, Weight::Warning, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Too many requests"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "100 requests in 10 s and 200,000 a day, for each app and each location or company."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Wait for the interval in the X-RateLimit headers, then go on."),
        "page Rate limits, 2026-08-30"_L1},
    Row{"O-18"_L1, Weight::Problem, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The request is not valid"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "HighLevel names the fields in the message."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "Correct the fields it names in your program; the request stands in History."),
        "oauth.json, 2026-06-19"_L1},

    Row{"T-01"_L1, Weight::Problem,
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "The token request went to the wrong place or has the wrong shape"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Tokens come from services.leadconnectorhq.com; the marketplace host answers 404 \"NoSuchBucket\". The "
            "body is a form, not JSON, in the 2021 generation."),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Send POST /oauth/token to the API's host with Content-Type application/x-www-form-urlencoded."),
        "public notes of three projects, 2026; oauth.json, 2026-06-19"_L1},
    Row{"T-02"_L1, Weight::Problem, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The refresh token is spent"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "A refresh token is good once; presented again after 30 s it is refused. A reply that was not stored, or "
            "two programs that refresh, lose the install."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "Authorize again. Store the new pair before using it, and let one program refresh."),
        "Authorization.md, 2026-05-27; ideas.gohighlevel.com changelog"_L1},
    Row{"T-03"_L1, Weight::Warning, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Several refreshes for one expiry"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Parallel calls each spent a refresh: without the 30 s of grace all but one would have failed."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "Share one refresh per location or company; let the other calls wait for it."),
        "official SDK 3.0.0, lib/HighLevel.ts, 2026-05-01"_L1},
    Row{"T-04"_L1, Weight::Problem, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "An expired token was not refreshed"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "A call was answered 401 \"Invalid JWT\" and no refresh came after it."),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Refresh once on that message and repeat the call once. In the app template, put the response hook on the "
            "same axios instance as the request hook."),
        "ghl-marketplace-app-template, src/ghl.ts, 2023-10-19"_L1},
    Row{"T-05"_L1, Weight::Warning, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The location is not active"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "The sub-account is paused, its plan lapsed, or its agency is inactive. The refresh token stays good."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "Keep the token and try again later; ask the agency what happened."),
        "#249; oauth-v3.json, 2026-06-19"_L1},
    Row{"T-06"_L1, Weight::Warning,
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "A server error that may be a token problem"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "Some calls answered 500 in place of 401 or 400 when the token or an id was wrong."),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Check the token first: its class, its location and its expiry. Then the ids in the request."),
        "#6, 2025-05"_L1},
    Row{"T-07"_L1, Weight::Problem,
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The token does not fit the location, or is no longer good"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "403: the token is another location's. 401 \"Invalid JWT\": it is malformed, expired or revoked."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "For 403 use the token of the location in the path or body. For 401 refresh once."),
        "#213"_L1},
    Row{"T-08"_L1, Weight::Warning, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The reconnect API is gone"),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding",
                          "POST /oauth/reconnect is answered as removed; help pages still show it."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Do not plan with it: a lost token means a new consent."),
        "help article 155000003717, 2025-05-17; observed 2026-07-25"_L1},
    Row{"T-09"_L1, Weight::Problem,
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Spellings of two generations are mixed"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "Dated versions know client_id and access_token only. v3 knows both spellings since 2026-08-10; from "
            "2026-06-11 until then it knew clientId and accessToken alone."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Send snake_case under every version, and read both in replies."),
        "Changelog, 2026-08-10; oauth-v3.json, 2026-06-19"_L1},
    Row{"T-10"_L1, Weight::Warning, QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "The older consent path"),
        QT_TRANSLATE_NOOP(
            "Linesman::OAuth::Finding",
            "The consent page moved to /v2/oauth/chooselocation in May 2026; the official SDK 3.1.0 still builds the "
            "older path."),
        QT_TRANSLATE_NOOP("Linesman::OAuth::Finding", "Use /v2/oauth/chooselocation in links that you hand out."),
        "Authorization.md, 2026-05-27"_L1},
};

constexpr std::array Dictionary{
    KnownMessage{Where::ConsentPage, 0, "noAppVersionIdFound"_L1, "O-01"_L1, Retry::Never},
    KnownMessage{Where::ConsentPage, 0, "noversionid"_L1, "O-01"_L1, Retry::Never},
    KnownMessage{Where::ConsentPage, 0, "No integration found"_L1, "O-02"_L1, Retry::Never},
    KnownMessage{Where::ConsentPage, 0, "CastError"_L1, "O-03"_L1, Retry::Never},
    KnownMessage{Where::ConsentPage, 0, "not installable"_L1, "O-04"_L1, Retry::Never},
    KnownMessage{Where::ConsentPage, 0, "redirect_uri"_L1, "O-05"_L1, Retry::Never},
    KnownMessage{Where::ConsentPage, 0, "integration cannot be added"_L1, "S-01"_L1, Retry::Never},
    KnownMessage{Where::ConsentPage, 0, "access to this feature"_L1, "S-08"_L1, Retry::Never},
    KnownMessage{Where::ConsentPage, 404, {}, "T-10"_L1, Retry::Never},
    KnownMessage{Where::Callback, 0, "access_denied"_L1, "O-09"_L1, Retry::Never},
    KnownMessage{Where::Callback, 0, {}, "O-09"_L1, Retry::Never},

    KnownMessage{Where::TokenEndpoint, 0, "Location is not active"_L1, "T-05"_L1, Retry::Later},
    KnownMessage{Where::TokenEndpoint, 404, {}, "T-01"_L1, Retry::Never},
    KnownMessage{Where::TokenEndpoint, 0, "NoSuchBucket"_L1, "T-01"_L1, Retry::Never},
    KnownMessage{Where::TokenEndpoint, 0, "Content-Type"_L1, "T-01"_L1, Retry::Never},
    KnownMessage{Where::TokenEndpoint, 415, {}, "T-01"_L1, Retry::Never},
    KnownMessage{Where::TokenEndpoint, 0, "redirect uri"_L1, "O-11"_L1, Retry::Never},
    KnownMessage{Where::TokenEndpoint, 0, "Invalid grant"_L1, "T-02"_L1, Retry::Never},
    KnownMessage{Where::TokenEndpoint, 0, "invalid_grant"_L1, "T-02"_L1, Retry::Never},
    KnownMessage{Where::TokenEndpoint, 0, "refresh token"_L1, "T-02"_L1, Retry::Never},
    KnownMessage{Where::TokenEndpoint, 0, "Authorization code not found"_L1, "O-06"_L1, Retry::Never},
    KnownMessage{Where::TokenEndpoint, 0, "Invalid client"_L1, "O-07"_L1, Retry::Never},
    KnownMessage{Where::TokenEndpoint, 0, "Missing parameter"_L1, "O-08"_L1, Retry::Never},
    KnownMessage{Where::TokenEndpoint, 0, "Invalid parameter"_L1, "O-08"_L1, Retry::Never},
    KnownMessage{Where::TokenEndpoint, 401, "UnAuthorized"_L1, "O-06"_L1, Retry::Never},
    KnownMessage{Where::TokenEndpoint, 422, {}, "O-18"_L1, Retry::Never},
    KnownMessage{Where::TokenEndpoint, 429, {}, "O-17"_L1, Retry::Later},

    KnownMessage{Where::LocationToken, 0, "Location is not active"_L1, "T-05"_L1, Retry::Later},
    KnownMessage{Where::LocationToken, 0, "not installed"_L1, "O-16"_L1, Retry::Never},

    KnownMessage{Where::Api, 0, "access to this feature"_L1, "S-08"_L1, Retry::Never},
    KnownMessage{Where::Api, 401, "Private Integration token"_L1, "O-12"_L1, Retry::Never},
    KnownMessage{Where::Api, 401, "Invalid JWT"_L1, "T-07"_L1, Retry::AfterRefresh},
    KnownMessage{Where::Api, 401, "access token is invalid"_L1, "T-07"_L1, Retry::AfterRefresh},
    KnownMessage{Where::Api, 401, "not authorized for this scope"_L1, "S-02"_L1, Retry::Never},
    KnownMessage{Where::Api, 401, "authClass type"_L1, "S-02"_L1, Retry::Never},
    KnownMessage{Where::Api, 401, "user type mismatch"_L1, "S-02"_L1, Retry::Never},
    KnownMessage{Where::Api, 401, "user type is not yet supported"_L1, "O-13"_L1, Retry::Never},
    KnownMessage{Where::Api, 403, "access to this location"_L1, "T-07"_L1, Retry::Never},
    KnownMessage{Where::Api, 403, "access to this company"_L1, "T-07"_L1, Retry::Never},
    KnownMessage{Where::Api, 0, "version header was not found"_L1, "O-14"_L1, Retry::Never},
    KnownMessage{Where::Api, 0, "version header is invalid"_L1, "O-15"_L1, Retry::Never},
    KnownMessage{Where::Api, 0, "Invalid API version segment"_L1, "O-15"_L1, Retry::Never},
    KnownMessage{Where::Api, 0, "endpoint has been removed"_L1, "T-08"_L1, Retry::Never},
    KnownMessage{Where::Api, 429, {}, "O-17"_L1, Retry::Later},
    KnownMessage{Where::Api, 422, {}, "O-18"_L1, Retry::Never},
    KnownMessage{Where::Api, 500, {}, "T-06"_L1, Retry::Never},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Linesman::OAuth::Finding", text);
}
} // namespace

Finding finding(QLatin1StringView id, const QString &seen)
{
    Finding found;
    found.id = id;
    found.evidence = seen;
    const auto row = std::find_if(Table.begin(), Table.end(), [id](const Row &entry) { return entry.id == id; });
    if (row == Table.end())
        return found;
    found.weight = row->weight;
    found.title = translated(row->title);
    found.meaning = translated(row->meaning);
    found.nextStep = translated(row->next);
    found.source = row->source;
    return found;
}

QStringList findingIds()
{
    QStringList ids;
    for (const Row &row : Table)
        ids.append(QString(row.id));
    return ids;
}

std::optional<KnownMessage> knownMessage(Where where, int status, const QString &message)
{
    const auto fits = [&](const KnownMessage &known) {
        return known.where == where && (known.status == 0 || known.status == status) &&
               (known.words.isEmpty() || message.contains(known.words, Qt::CaseInsensitive));
    };
    const auto found = std::find_if(Dictionary.begin(), Dictionary.end(), fits);
    if (found != Dictionary.end())
        return *found;
    // A location token is asked for with a bearer token: what holds for any call holds for it.
    return where == Where::LocationToken ? knownMessage(Where::Api, status, message) : std::nullopt;
}

std::optional<Finding> explained(Where where, const Error &error)
{
    const QString message = error.message.isEmpty() ? error.detail : error.message;
    if (error.httpStatus == 0 && where != Where::Callback && where != Where::ConsentPage)
        return std::nullopt; // nobody answered: the error says it all
    const std::optional<KnownMessage> known = knownMessage(where, error.httpStatus, message);
    return known ? std::optional(finding(known->finding, message)) : std::nullopt;
}

} // namespace Linesman::OAuth
