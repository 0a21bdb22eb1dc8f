// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/tokenendpoint.h"

#include "app/core/redaction.h"
#include "app/highlevel/endpoint.h"
#include "app/highlevel/replyerror.h"

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
using Form = QList<std::pair<QByteArray, QString>>;

/*! Every reserved character encoded: QUrlQuery would leave `+` in a token alone, and the server reads it as a space. */
QByteArray encoded(const Form &form)
{
    QByteArray body;
    for (const auto &[name, value] : form) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

QUrl at(const QUrl &baseUrl, QLatin1StringView path)
{
    return QUrl(baseUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + path, QUrl::StrictMode);
}

/*! Whether the server may have given what was asked for though nothing of use arrived: cut off, or a 2xx unreadable. */
bool isAnswerLost(const Error &error)
{
    return error.kind == Error::Kind::Network || (error.kind == Error::Kind::BadReply && error.httpStatus < 300);
}
} // namespace

GrantProblem grantProblem(const Error &error)
{
    if (error.httpStatus != 400 && error.httpStatus != 401)
        return error.httpStatus >= 400 && error.httpStatus < 500 ? GrantProblem::Other : GrantProblem::None;
    const auto says = [&error](QLatin1StringView words) {
        return error.message.contains(words, Qt::CaseInsensitive);
    };
    if (says("Location is not active"_L1))
        return GrantProblem::Inactive;
    // Source: oauth-v3.json 2026-06-19 for the first; the others as seen in 2026.
    if (says("Invalid grant"_L1) || says("invalid_grant"_L1) || says("Invalid refresh token"_L1) ||
        says("refresh token is invalid"_L1) || says("Authorization code not found"_L1) || says("UnAuthorized"_L1))
        return GrantProblem::Dead;
    return GrantProblem::Other;
}

TokenEndpoint::TokenEndpoint(HighLevel::Transport &transport, const Clock &clock)
    : m_transport(transport)
    , m_clock(clock)
{
}

Task<Result<TokenSet>> TokenEndpoint::exchange(AppCredentials app, QString code, QUrl redirectUri)
{
    rememberSecret(app.clientSecret);
    rememberSecret(code);
    const QByteArray form = encoded({{"client_id", app.clientId},
                                     {"client_secret", app.clientSecret},
                                     {"grant_type", u"authorization_code"_s},
                                     {"code", code},
                                     {"redirect_uri", redirectUri.toString(QUrl::FullyEncoded)}});
    co_return co_await token(app.baseUrl, form, u"oauth.token.code"_s);
}

Task<Result<TokenSet>> TokenEndpoint::refresh(AppCredentials app, QString refreshToken,
                                              HighLevel::TokenClass tokenClass)
{
    rememberSecret(app.clientSecret);
    rememberSecret(refreshToken);
    const QByteArray form = encoded({{"client_id", app.clientId},
                                     {"client_secret", app.clientSecret},
                                     {"grant_type", u"refresh_token"_s},
                                     {"refresh_token", refreshToken},
                                     {"user_type", HighLevel::tokenClassName(tokenClass)}});
    const QString operation = u"oauth.token.refresh"_s;
    const Result<TokenSet> fresh = co_await token(app.baseUrl, form, operation);
    if (fresh || !isAnswerLost(fresh.error()))
        co_return fresh;
    // The token may be used up and its pair lost: what waits longer than the grace has to be signed in anew.
    const Result<TokenSet> again = co_await token(app.baseUrl, form, operation);
    co_return again;
}

Task<Result<TokenSet>> TokenEndpoint::token(QUrl baseUrl, QByteArray form, QString operation)
{
    HighLevel::HttpRequest request;
    request.method = "POST";
    request.url = at(baseUrl, "/oauth/token"_L1);
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = form;
    request.operation = operation;
    co_return co_await send(request);
}

Task<Result<TokenSet>> TokenEndpoint::locationToken(QUrl baseUrl, QString companyToken, CompanyId company,
                                                    LocationId location)
{
    const HighLevel::Endpoint &endpoint = HighLevel::endpoint(HighLevel::Operation::LocationToken);
    HighLevel::HttpRequest request;
    request.method = "POST";
    request.url = at(baseUrl, endpoint.path);
    request.headers = {{"Authorization", "Bearer " + companyToken.toUtf8()},
                       {"Accept", "application/json"},
                       {"Version", endpoint.version.data()},
                       {"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = encoded({{"companyId", company.text()}, {"locationId", location.text()}});
    request.operation = endpoint.name;
    request.locationId = location.text();
    Result<TokenSet> tokens = co_await send(request);
    if (tokens && tokens->companyId.isEmpty())
        tokens->companyId = company;
    co_return tokens;
}

Task<Result<TokenSet>> TokenEndpoint::send(HighLevel::HttpRequest request)
{
    request.channel = Exchange::Channel::OAuth;
    const QString operation = request.operation;
    const Result<HighLevel::HttpReply> reply = co_await m_transport.send(request);
    if (!reply)
        co_return failure(reply.error());
    if (reply->status < 200 || reply->status > 299)
        co_return failure(HighLevel::errorOf(*reply, operation));
    const Result<QJsonObject> json = HighLevel::jsonOf(*reply);
    if (!json)
        co_return failure(json.error());
    co_return tokenSetFromJson(*json, m_clock.now());
}

Task<Result<QUrl>> approveAtOnce(HighLevel::Transport &transport, QUrl authorizationUrl)
{
    HighLevel::HttpRequest request;
    request.url = authorizationUrl;
    request.headers = {{"Accept", "text/html"}};
    request.channel = Exchange::Channel::OAuth;
    request.operation = u"oauth.authorize"_s;
    const Result<HighLevel::HttpReply> reply = co_await transport.send(request);
    if (!reply)
        co_return failure(reply.error());
    const QUrl target = authorizationUrl.resolved(QUrl::fromEncoded(reply->header("location")));
    if (reply->status < 300 || reply->status > 399 || reply->header("location").isEmpty()) {
        if (reply->status >= 400)
            co_return failure(HighLevel::errorOf(*reply, request.operation));
        co_return failure(Error::Kind::Rejected, u"the authorization page did not redirect"_s, reply->status);
    }
    co_return target;
}

} // namespace Linesman::OAuth
