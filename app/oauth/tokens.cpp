// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/tokens.h"

#include "app/secrets/secretstore.h"

#include <QCoroFuture>

#include <QPromise>

#include <utility>

namespace Linesman::OAuth {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using HighLevel::Install;
using HighLevel::TokenClass;

namespace {
const QString PendingProblem = u"Linesman was ended while this token was being kept"_s;
constexpr auto Rest = 30s; // as the official SDK 3.1.0: with less than this left, a token is refreshed first

Error signInAgain(const Install &install)
{
    return Error(Error::Kind::Unauthorized,
                 u"no token for %1 %2: sign in"_s.arg(HighLevel::tokenClassName(install.tokenClass), install.id));
}
} // namespace

Tokens::Tokens(SecretStore &secrets, TokenEndpoint &endpoint, const Clock &clock, QString prefix, QString indexFile,
               QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_endpoint(endpoint)
    , m_clock(clock)
    , m_prefix(std::move(prefix))
    , m_index(std::move(indexFile))
{
}

void Tokens::setApp(const QUrl &baseUrl, const QString &clientId)
{
    m_baseUrl = baseUrl;
    m_clientId = clientId;
}

Task<Result<>> Tokens::setClientSecret(QString secret)
{
    const QString name = m_prefix + "/client-secret"_L1;
    co_return co_await m_secrets.write(name, secret);
}

Task<Result<bool>> Tokens::hasClientSecret()
{
    const QString name = m_prefix + "/client-secret"_L1;
    const Result<std::optional<QString>> secret = co_await m_secrets.read(name);
    if (!secret)
        co_return failure(secret.error());
    co_return secret->has_value();
}

Task<Result<AppCredentials>> Tokens::credentials()
{
    const QString name = m_prefix + "/client-secret"_L1;
    const Result<std::optional<QString>> secret = co_await m_secrets.read(name);
    if (!secret)
        co_return failure(secret.error());
    if (!secret->has_value())
        co_return failure(Error::Kind::BadInput, u"the client secret is not known here: enter it again"_s);
    AppCredentials credentials;
    credentials.baseUrl = m_baseUrl;
    credentials.clientId = m_clientId;
    credentials.clientSecret = **secret;
    co_return credentials;
}

Result<> Tokens::load()
{
    Result<TokenTable> read = m_index.read();
    if (!read)
        return failure(read.error());
    m_records = *read;
    emit changed();
    return {};
}

QList<TokenRecord> Tokens::records() const
{
    return sortedByClass(m_records);
}

std::optional<TokenRecord> Tokens::record(const Install &install) const
{
    const auto found = m_records.constFind(install);
    return found == m_records.constEnd() ? std::nullopt : std::optional(*found);
}

QString Tokens::entry(const Install &install, QLatin1StringView part) const
{
    return m_prefix + u'/' + HighLevel::tokenClassName(install.tokenClass).toLower() + u'/' + install.id + u'/' + part;
}

Task<Result<Tokens::Pair>> Tokens::storedPair(Install install)
{
    const QString accessName = entry(install, "access"_L1);
    const QString refreshName = entry(install, "refresh"_L1);
    const Result<std::optional<QString>> access = co_await m_secrets.read(accessName);
    if (!access)
        co_return failure(access.error());
    const Result<std::optional<QString>> refresh = co_await m_secrets.read(refreshName);
    if (!refresh)
        co_return failure(refresh.error());
    Pair pair;
    pair.access = access->value_or(QString());
    pair.refresh = refresh->value_or(QString());
    pair.isSaved = true;
    co_return pair;
}

Task<Result<Tokens::Pair>> Tokens::pair(Install install)
{
    const auto known = m_pairs.constFind(install);
    if (known != m_pairs.constEnd())
        co_return *known;
    const Result<Pair> stored = co_await storedPair(install);
    if (stored && !m_pairs.contains(install))
        m_pairs.insert(install, *stored);
    co_return stored;
}

/*! Writes what is in memory and not yet in the store: the refresh token first, since losing it costs a reinstall. */
Task<Result<>> Tokens::save(Install install)
{
    const Pair pair = m_pairs.value(install);
    if (pair.isSaved)
        co_return Result<>();
    if (!pair.refresh.isEmpty()) {
        const QString name = entry(install, "refresh"_L1);
        const Result<> written = co_await m_secrets.write(name, pair.refresh);
        if (!written)
            co_return failure(written.error());
    }
    const QString name = entry(install, "access"_L1);
    const Result<> written = co_await m_secrets.write(name, pair.access);
    if (!written)
        co_return failure(written.error());
    if (m_pairs.value(install).access != pair.access) // a newer pair came meanwhile; its own save goes on
        co_return Result<>();
    m_pairs[install].isSaved = true;
    const TokenRecord record = m_unsaved.take(install);
    m_records.insert(install, record);
    Result<> indexed;
    if (companyFor(m_records, install))
        m_index.writeSoon(m_records);
    else
        indexed = m_index.write(m_records);
    emit changed();
    co_return indexed;
}

Task<Result<>> Tokens::store(TokenSet tokens)
{
    const Install install = tokens.install();
    Pair pair;
    pair.access = tokens.accessToken;
    pair.refresh = tokens.refreshToken;
    keepPair(install, pair);

    TokenRecord record;
    record.install = install;
    record.companyId = tokens.companyId;
    record.locationId = tokens.locationId;
    record.scopes = tokens.scopes;
    record.issuedAt = m_clock.now();
    record.expiresAt = tokens.expiresAt;
    record.hasRefreshToken = !tokens.refreshToken.isEmpty();
    record.isBulkInstallation = tokens.isBulkInstallation;
    record.generation = m_records.value(install).generation + 1;
    m_unsaved.insert(install, record);
    if (!m_records.contains(install) && !companyFor(m_records, install)) {
        TokenRecord pending = record;
        pending.isPending = true;
        pending.generation = 0;
        pending.expiresAt = record.issuedAt; // after a crash it is refreshed before it is used
        pending.problem = PendingProblem;
        m_records.insert(install, pending);
        if (const Result<> indexed = m_index.write(m_records); !indexed)
            qCWarning(logOAuth) << indexed.error().detail; // it is written again behind the secrets, and told then
    }
    co_return co_await save(install);
}

Task<Result<>> Tokens::forget(Install install)
{
    dropPair(install);
    m_unsaved.remove(install);
    for (const QLatin1StringView part : {"access"_L1, "refresh"_L1}) {
        const QString name = entry(install, part);
        const Result<> removed = co_await m_secrets.remove(name);
        if (!removed)
            co_return failure(removed.error());
    }
    dropPair(install);
    m_unsaved.remove(install);
    m_records.remove(install);
    const Result<> indexed = m_index.write(m_records);
    emit changed();
    co_return indexed;
}

Task<Result<>> Tokens::forgetAll()
{
    for (const TokenRecord &record : records()) {
        const Install install = record.install;
        const Result<> forgotten = co_await forget(install);
        if (!forgotten)
            co_return failure(forgotten.error());
    }
    const QString name = m_prefix + "/client-secret"_L1;
    co_return co_await m_secrets.remove(name);
}

Task<Result<QString>> Tokens::token(Install install)
{
    if (m_pairs.contains(install) && m_unsaved.contains(install)) {
        const Result<> saved = co_await save(install); // the store failed before: no use before it is kept
        if (!saved)
            co_return failure(saved.error());
    }
    const std::optional<TokenRecord> known = record(install);
    if (!known) {
        if (!companyFor(m_records, install))
            co_return failure(signInAgain(install));
        co_return co_await renewed(install, QString());
    }
    const Result<Pair> current = co_await pair(install);
    if (!current)
        co_return failure(current.error());
    if (!current->access.isEmpty() && m_clock.now().addSecs(Rest.count()) < known->expiresAt)
        co_return current->access;
    const QString stale = current->access;
    co_return co_await renewed(install, stale);
}

Task<Result<QString>> Tokens::tokenInsteadOf(Install install, QString refused)
{
    const Result<Pair> current = co_await pair(install);
    if (!current)
        co_return failure(current.error());
    if (current->isSaved && !current->access.isEmpty() && current->access != refused)
        co_return current->access; // someone refreshed meanwhile
    co_return co_await renewed(install, refused);
}

Task<Result<>> Tokens::refresh(Install install)
{
    const Result<Pair> current = co_await pair(install);
    if (!current)
        co_return failure(current.error());
    const QString stale = current->access;
    const Result<QString> token = co_await renewed(install, stale);
    if (!token)
        co_return failure(token.error());
    co_return Result<>();
}

Result<> Tokens::expireLocally(const Install &install)
{
    const auto record = m_records.find(install);
    if (record == m_records.end())
        return failure(signInAgain(install));
    record->expiresAt = m_clock.now();
    const Result<> indexed = m_index.write(m_records);
    emit changed();
    return indexed;
}

Task<Result<QString>> Tokens::keptToken(Install install)
{
    const Result<Pair> current = co_await pair(install);
    if (!current)
        co_return failure(current.error());
    if (current->access.isEmpty())
        co_return failure(signInAgain(install));
    co_return current->access;
}

Task<Result<QString>> Tokens::renewed(Install install, QString stale)
{
    if (m_renewals.contains(install)) {
        const QFuture<Result<QString>> underWay = m_renewals.value(install);
        co_return co_await underWay;
    }
    QPromise<Result<QString>> promise;
    promise.start();
    m_renewals.insert(install, promise.future());
    const Result<QString> token = co_await renew(install, stale);
    m_renewals.remove(install);
    promise.addResult(token);
    promise.finish();
    co_return token;
}

Task<Result<QString>> Tokens::renew(Install install, QString stale)
{
    const bool isUnsaved = m_unsaved.contains(install);
    if (!isUnsaved) { // another program with the same store may have refreshed: its pair is the one that counts
        const Result<Pair> stored = co_await storedPair(install);
        if (!stored)
            co_return failure(stored.error());
        const Result<TokenTable> index = m_index.read();
        if (index && index->contains(install) &&
            index->value(install).generation >= m_records.value(install).generation)
            m_records.insert(install, index->value(install));
        const Pair known = m_pairs.value(install);
        const bool isEmptied = stored->access.isEmpty() && stored->refresh.isEmpty() && !known.refresh.isEmpty();
        const bool isForgotten = m_index.isKept() && index && !index->contains(install);
        if (isEmptied && !isForgotten) { // somebody emptied the store: what is in memory is the last there is
            m_pairs[install].isSaved = false;
            m_unsaved.insert(install, m_records.value(install));
        } else {
            keepPair(install, *stored);
        }
        const bool hasTime = m_clock.now().addSecs(Rest.count()) < m_records.value(install).expiresAt;
        if (!stored->access.isEmpty() && stored->access != stale && hasTime)
            co_return stored->access;
    }
    const QString refreshToken = m_pairs.value(install).refresh;
    if (refreshToken.isEmpty())
        co_return co_await mint(install);

    const Result<AppCredentials> app = co_await credentials();
    if (!app)
        co_return failure(app.error());
    const AppCredentials keys = *app;
    const TokenClass tokenClass = install.tokenClass;
    Result<TokenSet> fresh = co_await m_endpoint.refresh(keys, refreshToken, tokenClass);
    if (!fresh) {
        qCWarning(logOAuth) << "refresh failed:" << fresh.error().detail;
        noteProblem(install, fresh.error());
        if (grantProblem(fresh.error()) == GrantProblem::Dead && companyFor(m_records, install))
            co_return co_await mint(install);
        co_return failure(fresh.error());
    }
    if (fresh->install() != install)
        co_return failure(Error::Kind::BadReply, u"the refresh gave a token of another install"_s);
    if (fresh->refreshToken.isEmpty())
        fresh->refreshToken = refreshToken;
    const TokenSet tokens = *fresh;
    const Result<> stored = co_await store(tokens);
    if (!stored)
        co_return failure(stored.error());
    co_return tokens.accessToken;
}

Task<Result<QString>> Tokens::mint(Install install)
{
    const std::optional<CompanyId> found = companyFor(m_records, install);
    if (!found)
        co_return failure(signInAgain(install));
    const CompanyId company = *found;
    const Install companyInstall = Install::of(company);
    const Result<QString> granted = co_await token(companyInstall);
    if (!granted)
        co_return failure(granted.error());
    const QString companyToken = *granted;
    const QUrl baseUrl = m_baseUrl;
    const LocationId location(install.id);
    const Result<TokenSet> minted = co_await m_endpoint.locationToken(baseUrl, companyToken, company, location);
    if (!minted) {
        noteProblem(install, minted.error());
        co_return failure(minted.error());
    }
    const TokenSet tokens = *minted;
    if (tokens.install() != install)
        co_return failure(Error::Kind::BadReply, u"the location token is for another location"_s);
    const Result<> stored = co_await store(tokens);
    if (!stored)
        co_return failure(stored.error());
    co_return tokens.accessToken;
}

void Tokens::noteProblem(const Install &install, const Error &error)
{
    const auto record = m_records.find(install);
    if (record == m_records.end())
        return;
    record->problem = error.detail;
    if (const Result<> indexed = m_index.write(m_records); !indexed)
        qCWarning(logOAuth) << indexed.error().detail;
    emit changed();
}

} // namespace Linesman::OAuth
