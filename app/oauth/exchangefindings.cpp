// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/exchangefindings.h"

#include "app/facts/facts.h"
#include "app/facts/findingbook.h"
#include "app/highlevel/endpoint.h"
#include "app/highlevel/replyerror.h"
#include "app/oauth/findings.h"
#include "app/oauth/redirectlint.h"
#include "app/oauth/scopenames.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;
using HighLevel::TokenClass;

namespace {
QString pathOf(const Exchange &exchange)
{
    QString path = QUrl(exchange.url).path();
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

/*! Where the tag that begins at \a at ends, with what nobody sees of its element; -1 when it has no end. */
qsizetype behindTag(const QString &page, qsizetype at, std::array<bool, 3> &isOpen)
{
    static constexpr std::array Unseen{"style"_L1, "script"_L1, "head"_L1};
    for (std::size_t i = 0; i < Unseen.size(); ++i) {
        const qsizetype behind = at + 1 + Unseen[i].size();
        if (isOpen[i] || QStringView(page).mid(at + 1, Unseen[i].size()).compare(Unseen[i], Qt::CaseInsensitive) != 0 ||
            (behind < page.size() && page[behind].isLetterOrNumber()))
            continue;
        const QString closing = u"</"_s + Unseen[i] + u'>';
        if (const qsizetype end = page.indexOf(closing, behind, Qt::CaseInsensitive); end >= 0)
            return end + closing.size();
        isOpen[i] = true; // nor does a later one end
    }
    const qsizetype end = page.indexOf(u'>', at);
    return end < 0 ? -1 : end + 1;
}

/*! The text of an HTML \a page, roughly: for one line of evidence. Reads each character once or twice. */
QString pageWords(const QString &page)
{
    QString words;
    std::array<bool, 3> isOpen{};
    for (qsizetype from = 0; from < page.size();) {
        const qsizetype tag = page.indexOf(u'<', from);
        const qsizetype behind = tag < 0 ? -1 : behindTag(page, tag, isOpen);
        words += QStringView(page).mid(from, behind < 0 ? -1 : tag - from);
        words += u' ';
        from = behind < 0 ? page.size() : behind;
    }
    return words.simplified();
}

QString messageOf(const Exchange &exchange)
{
    HighLevel::HttpReply reply;
    reply.status = exchange.status;
    reply.body = exchange.responseBody;
    const Error error = HighLevel::errorOf(reply, exchange.eventType);
    if (!error.message.isEmpty())
        return error.message;
    return pageWords(QString::fromUtf8(exchange.responseBody.left(16 * 1024))).left(400); // a page for people
}

bool isConsentPage(const QString &path)
{
    return path.endsWith("/oauth/chooselocation"_L1);
}

Where whereOf(const QString &path)
{
    if (isConsentPage(path))
        return Where::ConsentPage;
    if (path == "/oauth/token"_L1)
        return Where::TokenEndpoint;
    return path == "/oauth/locationToken"_L1 || path == "/oauth/location-token"_L1 ? Where::LocationToken : Where::Api;
}

/*! The endpoint that \a path and \a method belong to, whichever generation; null when we do not know it. */
const HighLevel::Endpoint *endpointAt(const QString &method, const QString &path)
{
    static const QRegularExpression name(u"\\\\\\{[A-Za-z]+\\\\\\}"_s);
    for (const HighLevel::Endpoint &endpoint : HighLevel::endpoints()) {
        if (method != endpoint.method)
            continue;
        for (QLatin1StringView shape : {endpoint.path, endpoint.pathV3}) {
            if (shape.isEmpty())
                continue;
            if (shape.endsWith(u'/')) // before it is escaped: half of an escaped one is no pattern
                shape.chop(1);
            QString pattern = QRegularExpression::escape(QString(shape));
            pattern.replace(name, u"[^/]+"_s);
            if (QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(path).hasMatch())
                return &endpoint;
        }
    }
    return nullptr;
}

QString className(TokenClass tokenClass)
{
    return HighLevel::tokenClassName(tokenClass);
}

/*! S-02, or the more telling S-03 and S-04, with which of the two causes it is. */
Finding scopeFinding(const Exchange &exchange, const QString &message, const std::optional<TokenRecord> &token)
{
    const HighLevel::Endpoint *endpoint = endpointAt(exchange.method, pathOf(exchange));
    QString seen = message;
    if (!endpoint)
        return finding("S-02"_L1, seen);
    const QString scope = endpoint->scope;
    const bool lacksScope = !token || !token->scopes.contains(scope);
    const bool wrongClass = token && token->install.tokenClass != endpoint->tokenClass;
    if (wrongClass)
        seen = u"%1 (a %2 token; %3 needs a %4 token)"_s.arg(message, className(token->install.tokenClass),
                                                             QString(endpoint->name), className(endpoint->tokenClass));
    else if (lacksScope)
        seen = u"%1 (%2 needs %3)"_s.arg(message, QString(endpoint->name), scope);
    if (!wrongClass && lacksScope && endpoint->operation == HighLevel::Operation::ConversationChannels)
        return finding("S-03"_L1, seen);
    if (!wrongClass && lacksScope && scope.startsWith("oauth."_L1))
        return finding("S-04"_L1, seen);
    return finding("S-02"_L1, seen);
}

/*! T-09: camelCase under a dated version, or snake_case that a v3 of before 2026-08-10 refused. */
bool mixesGenerations(const Exchange &exchange)
{
    const bool v3 = headerOf(exchange.requestHead, "Version").toLower() == "v3";
    const QByteArray &body = exchange.requestBody;
    const bool snake = body.contains("client_id") || body.contains("grant_type");
    const bool camel = body.contains("clientId") || body.contains("grantType");
    return (v3 && snake && !camel && exchange.status >= 400) || (!v3 && camel && !snake);
}
} // namespace

QList<Finding> findingsIn(const Exchange &exchange, const std::optional<TokenRecord> &token)
{
    QList<Finding> found;
    const QString path = pathOf(exchange);
    const Where where = whereOf(path);
    const QString message = exchange.status >= 400 ? messageOf(exchange) : QString();
    if (where == Where::ConsentPage && path.startsWith("/oauth/"_L1))
        found.append(finding("T-10"_L1, path));
    if (where == Where::TokenEndpoint && mixesGenerations(exchange)) {
        found.append(finding("T-09"_L1, message.isEmpty() ? path : message));
        return found;
    }
    if (where == Where::TokenEndpoint && QUrl(exchange.url).host().startsWith("marketplace."_L1)) {
        found.append(finding("T-01"_L1, QUrl(exchange.url).host()));
        return found;
    }
    if (exchange.status < 400)
        return found;
    if (path == "/oauth/reconnect"_L1) {
        found.append(finding("T-08"_L1, message));
        return found;
    }
    const std::optional<KnownMessage> known = knownMessage(where, exchange.status, message);
    if (!known || hasFinding(found, known->finding))
        return found;
    found.append(known->finding == "S-02"_L1 ? scopeFinding(exchange, message, token)
                                             : Facts::namedFinding(known->finding, {}, message.left(400)));
    return found;
}

SeenCall seenCall(const Exchange &exchange)
{
    SeenCall call;
    call.path = pathOf(exchange);
    call.status = exchange.status;
    if (exchange.status >= 400)
        call.message = messageOf(exchange);
    if (call.path == "/oauth/token"_L1) {
        for (const char *type : {"refresh_token", "authorization_code"}) {
            const QByteArray value(type);
            if (exchange.requestBody.contains("grant_type=" + value) ||
                exchange.requestBody.contains("grantType=" + value) ||
                exchange.requestBody.contains("\"grant_type\":\"" + value) ||
                exchange.requestBody.contains("\"grantType\":\"" + value))
                call.grantType = QString::fromLatin1(value);
        }
    }
    return call;
}

void RefreshTally::add(const SeenCall &call)
{
    if (call.isRefresh()) {
        ++m_refreshes;
        m_isOpen = false;
        const auto known = knownMessage(Where::TokenEndpoint, call.status, call.message);
        m_isSpent = m_isSpent || (call.status >= 400 && known && known->finding == "T-02"_L1);
    } else if (call.grantType == "authorization_code"_L1 && call.status < 400) {
        m_isOpen = false; // a new consent gives a new token, too
    } else if (call.status == 401) {
        const auto known = knownMessage(Where::Api, call.status, call.message);
        if (known && known->retry == Retry::AfterRefresh) {
            ++m_expired;
            m_isOpen = m_refreshes == 0;
        }
    }
}

QList<Finding> RefreshTally::findings() const
{
    QList<Finding> found;
    if (m_refreshes > 1)
        found.append(finding("T-03"_L1, u"%1 refreshes"_s.arg(m_refreshes)));
    if (m_isOpen)
        found.append(finding("T-04"_L1, u"%1 answers 401, no refresh"_s.arg(m_expired)));
    if (m_isSpent)
        found.append(finding("T-02"_L1, u"a spent refresh token was presented"_s));
    return found;
}

QList<Finding> refreshFindings(const QList<SeenCall> &calls)
{
    RefreshTally tally;
    for (const SeenCall &call : calls)
        tally.add(call);
    return tally.findings();
}

QList<Finding> agencyFindings(const QList<TokenRecord> &records)
{
    const qsizetype most = Facts::fact(u"app.privateLimit"_s).value.toInt();
    QSet<QString> companies;
    for (const TokenRecord &record : records) {
        if (!record.companyId.isEmpty())
            companies.insert(record.companyId.text());
    }
    if (companies.size() < most - 1) // one before the last is the time to say it
        return {};
    return {finding("S-09"_L1, u"%1 agencies"_s.arg(companies.size()))};
}

QList<Finding> setupFindings(const Connection &connection)
{
    QList<Finding> found;
    QStringList odd;
    for (const QString &scope : connection.scopes + connection.setup.linkScopes) {
        const ScopeName name = scopeName(scope);
        if (name.standing != ScopeName::Standing::Known && !odd.contains(scope))
            odd.append(scope);
    }
    if (!odd.isEmpty())
        found.append(finding("S-01"_L1, odd.join(", "_L1)));
    const bool wantsCompany = connection.setup.tasks.contains(u"bulk"_s);
    if (wantsCompany &&
        (!connection.scopes.contains(u"oauth.readonly"_s) || !connection.scopes.contains(u"oauth.write"_s)))
        found.append(finding("S-04"_L1, connection.scopes.join(u' ')));
    const Setup &setup = connection.setup;
    if (!setup.deliveryUrl.isEmpty() && setup.deliveryUrl == setup.webhookUrl)
        found.append(finding("S-05"_L1, setup.deliveryUrl.toString()));
    for (const QUrl &url : {setup.deliveryUrl, setup.webhookUrl}) {
        if (isPassingTunnel(url) && isPassingTunnel(connection.redirectUri) && !hasFinding(found, u"S-06"_s))
            found += tunnelFindings(url, connection.redirectUri);
    }
    for (const RedirectRemark &remark : redirectRemarks(connection)) {
        if (remark.level == RedirectRemark::Level::Error && !connection.redirectUri.isEmpty()) {
            found.append(finding("S-07"_L1, remark.text));
            break;
        }
    }
    if (connection.apiBase().host().startsWith("marketplace."_L1))
        found.append(finding("T-01"_L1, connection.apiBase().host()));
    if (connection.authorizePath == Connection::AuthorizePath::Older)
        found.append(finding("T-10"_L1, connection.authorizePage().path()));
    return found;
}

QList<Finding> arrivalFindings(const Setup &setup, const QUrl &url, bool isDelivery)
{
    const auto same = [&url](const QUrl &other) {
        return !other.isEmpty() && other.path() == url.path() && other.port() == url.port();
    };
    const bool atDelivery = same(setup.deliveryUrl);
    const bool atWebhook = same(setup.webhookUrl);
    if ((isDelivery && atWebhook && !atDelivery) || (!isDelivery && atDelivery && !atWebhook))
        return {finding("S-05"_L1, url.toString())};
    return {};
}

QList<Finding> tunnelFindings(const QUrl &deliveryUrl, const QUrl &tunnel)
{
    if (tunnel.isEmpty() || deliveryUrl.isEmpty())
        return {};
    if (deliveryUrl.host() == tunnel.host() && deliveryUrl.port() == tunnel.port())
        return {};
    return {finding("S-06"_L1, u"%1, but the tunnel is %2"_s.arg(deliveryUrl.toString(), tunnel.toString()))};
}

} // namespace Linesman::OAuth
