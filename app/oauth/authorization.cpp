// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/authorization.h"

#include "app/core/redaction.h"

#include <QRandomGenerator>
#include <QUrlQuery>

#include <array>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

/*! One value of an encoded query, with `+` read as a space: as every form decoder does. */
QString queryValue(const QString &encodedQuery, const QString &name)
{
    QUrlQuery query(QString(encodedQuery).replace(u'+', "%20"_L1));
    return query.queryItemValue(name, QUrl::FullyDecoded);
}
} // namespace

QString newState()
{
    std::array<quint32, 6> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QUrl authorizationUrl(const Connection &connection, const QString &state, const QString &autoApprove)
{
    QString query = u"response_type=code"_s;
    const auto add = [&query](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            query += u'&' + name + u'=' + encoded(value);
    };
    add("client_id"_L1, connection.clientId);
    add("version_id"_L1, connection.versionId);
    add("redirect_uri"_L1, connection.redirectUri.toString(QUrl::FullyEncoded));
    add("scope"_L1, connection.scopes.join(u' '));
    add("state"_L1, state);
    add("auto_approve"_L1, autoApprove);
    return QUrl(connection.authorizePage().toString(QUrl::FullyEncoded) + u'?' + query, QUrl::StrictMode);
}

std::optional<Callback> callbackFromQuery(const QString &encodedQuery)
{
    Callback callback;
    callback.code = queryValue(encodedQuery, u"code"_s);
    callback.state = queryValue(encodedQuery, u"state"_s);
    callback.error = queryValue(encodedQuery, u"error"_s);
    const QString description = queryValue(encodedQuery, u"error_description"_s);
    if (!callback.error.isEmpty() && !description.isEmpty())
        callback.error += ": "_L1 + description;
    if (callback.code.isEmpty() && callback.error.isEmpty())
        return std::nullopt;
    return callback;
}

CallbackVerdict judge(const std::optional<Callback> &callback, const QString &state)
{
    if (!callback)
        return CallbackVerdict::Stranger;
    if (!state.isEmpty() && callback->state == state)
        return CallbackVerdict::Ours;
    return callback->state.isEmpty() && !callback->code.isEmpty() ? CallbackVerdict::NoState
                                                                  : CallbackVerdict::Stranger;
}

Result<Callback> callbackFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype mark = trimmed.indexOf(u'?');
    QString query = mark < 0 ? trimmed : trimmed.mid(mark + 1);
    query = query.section(u'#', 0, 0);
    const std::optional<Callback> callback = callbackFromQuery(query);
    if (!callback)
        return failure(Error::Kind::BadInput, u"no code in the pasted address: copy it whole from the browser"_s);
    return *callback;
}

Result<Connection> withInstallLink(Connection connection, const QString &link)
{
    const QUrl url(link.trimmed(), QUrl::TolerantMode); // the documented template has spaces in it
    const QString query = url.query(QUrl::FullyEncoded);
    const QString clientId = queryValue(query, u"client_id"_s);
    if (!url.isValid() || !url.path().endsWith("/oauth/chooselocation"_L1) || clientId.isEmpty())
        return failure(Error::Kind::BadInput,
                       u"not an install link: it lacks the chooselocation path or the client_id"_s);
    if (url.host() == "marketplace.gohighlevel.com"_L1) {
        connection.target = Connection::Target::Standard;
    } else if (url.host() == "marketplace.leadconnectorhq.com"_L1) {
        connection.target = Connection::Target::WhiteLabel;
    } else {
        connection.target = Connection::Target::Custom;
        connection.customAuthorize = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }
    connection.authorizePath =
        url.path().startsWith("/v2/"_L1) ? Connection::AuthorizePath::V2 : Connection::AuthorizePath::Older;
    connection.clientId = clientId;
    const QString versionId = queryValue(query, u"version_id"_s);
    if (!versionId.isEmpty())
        connection.versionId = versionId;
    const QString redirectUri = queryValue(query, u"redirect_uri"_s);
    if (!redirectUri.isEmpty())
        connection.redirectUri = QUrl(redirectUri);
    const QStringList scopes = queryValue(query, u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    if (!scopes.isEmpty()) {
        connection.scopes = scopes;
        connection.setup.linkScopes = scopes;
    }
    connection.setup.installLink = redacted(link.trimmed());
    return connection;
}

} // namespace Linesman::OAuth
