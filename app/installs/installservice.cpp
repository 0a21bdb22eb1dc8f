// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/installservice.h"

#include "app/highlevel/transport.h"

#include <QCoroFuture>

#include <QFileInfo>
#include <QSet>
#include <QtConcurrent>

#include <utility>

namespace Linesman::Installs {

using namespace Qt::Literals::StringLiterals;
using HighLevel::Install;
using HighLevel::TokenClass;

InstallService::InstallService(OAuth::Session &session, HighLevel::Transport &transport,
                               Providers::ProviderStore &providers, SelectionStore &selections, const Clock &clock,
                               QString historyFile, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_providers(providers)
    , m_selections(selections)
    , m_clock(clock)
    , m_historyFile(std::move(historyFile))
{
    m_readers.setMaxThreadCount(1);
    m_writers.setMaxThreadCount(1);
    // Tokens are made with the company's token: whoever makes one uses up the company's calls.
    connect(&transport, &HighLevel::Transport::limitTold, this,
            [this](const QString &operation, int status, const HighLevel::RateLimit &limit) {
                if (operation != "oauth.locationToken"_L1)
                    return;
                for (Batch *batch : {&m_minting, &m_looking})
                    batch->pacer().answered(status, limit, Pacer::Moment::clock::now());
            });
    connect(&session, &OAuth::Session::tokensChanged, this, &InstallService::changed);
    connect(&session, &OAuth::Session::currentChanged, this, &InstallService::changed);
    connect(&m_providers, &Providers::ProviderStore::changed, this, &InstallService::changed);
    connect(&m_selections, &SelectionStore::changed, this, &InstallService::changed);
    connect(&m_looking, &Batch::finished, this, [this] {
        deliver(saveSelections(), this, [this](const Result<> &saved) {
            if (!saved)
                emit selectionsNotSaved(saved.error());
        });
    });
}

InstallService::~InstallService()
{
    m_readers.waitForDone();
    m_writers.waitForDone();
}

void InstallService::watch(const History::Store &history)
{
    connect(&history, &History::Store::appended, this, &InstallService::trafficCame);
    connect(&history, &History::Store::changed, this, &InstallService::trafficCame);
}

Task<Result<>> InstallService::saveSelections()
{
    const QFuture<Result<>> saving = QtConcurrent::run(&m_writers, m_selections.saving());
    co_return co_await saving;
}

Task<Result<>> InstallService::confirmAlarms(OAuth::Connection connection)
{
    m_selections.confirmAlarms(connection.id);
    co_return co_await saveSelections();
}

std::optional<CompanyId> InstallService::company(const OAuth::Connection &connection) const
{
    std::optional<CompanyId> first;
    const auto table = m_session.tokensOf(connection).table();
    for (auto record = table.cbegin(); record != table.cend(); ++record) {
        const Install &install = record.key();
        if (install.tokenClass == TokenClass::Company && (!first || install.id < first->text()))
            first = CompanyId(install.id);
    }
    return first;
}

Task<Result<Listing>> InstallService::list(OAuth::Connection connection, ListQuery query, ListProgress progress)
{
    const std::optional<CompanyId> asked = company(connection);
    if (!asked)
        co_return failure(Error::Kind::BadInput, u"no company token: authorize the company (agency) first"_s);
    m_listingCancelled = false;
    const CompanyId companyId = *asked;
    const AppId app = connection.app();
    const ListProgress told = [this, progress](int done, int count) {
        return !m_listingCancelled && (!progress || progress(done, count));
    };
    HighLevel::Client &client = m_session.clientOf(connection);
    const Result<Listing> listing = co_await listLocations(client, companyId, app, query, told);
    if (!listing)
        co_return failure(listing.error());
    QList<Providers::KnownLocation> locations;
    QSet<LocationId> seen;
    for (const HighLevel::InstalledLocation &location : listing->locations) {
        locations.append({location.id, location.name, location.isInstalled, location.versionId, location.installedAt});
        seen.insert(location.id);
    }
    if (!query.text.isEmpty() || query.isInstalled) { // only a part was asked for: the rest is as it was
        for (const Providers::KnownLocation &known : m_providers.locations(connection.id)) {
            if (!seen.contains(known.id))
                locations.append(known);
        }
    }
    const Result<> kept = m_providers.setLocations(connection.id, locations);
    if (!kept)
        co_return failure(kept.error());
    co_return listing;
}

void InstallService::cancelListing()
{
    m_listingCancelled = true;
}

Task<Result<>> InstallService::mintOne(OAuth::Connection connection, LocationId location)
{
    const Install install = Install::of(location);
    const Result<QString> token = co_await m_session.tokensOf(connection).token(install);
    QHash<LocationId, Error> &errors = m_mintErrors[connection.id.text()];
    if (!token) {
        if (token.error().kind != Error::Kind::RateLimited && token.error().kind != Error::Kind::Cancelled)
            errors.insert(location, token.error());
        co_return failure(token.error());
    }
    errors.remove(location);
    co_return Result<>();
}

void InstallService::mint(const OAuth::Connection &connection, const QList<LocationId> &locations)
{
    m_minting.start(locations,
                    [this, connection](const LocationId &location) { return mintOne(connection, location); });
}

Task<Result<>> InstallService::lookOne(OAuth::Connection connection, LocationId location)
{
    QStringList channels;
    for (const Providers::KnownProvider &provider : m_providers.providers(connection.id)) {
        const QString channel = channelOf(provider.kind);
        if (!channel.isEmpty() && !channels.contains(channel))
            channels.append(channel);
    }
    std::optional<Error> first;
    for (const QString &one : channels) {
        const QString channel = one;
        HighLevel::Client &client = m_session.clientOf(connection);
        const Result<HighLevel::ConversationChannels> reply = co_await client.conversationChannels(location, channel);
        if (!reply && reply.error().kind == Error::Kind::RateLimited)
            co_return failure(reply.error()); // it is tried again
        const ChannelLook look = reply ? lookOf(location, channel, *reply, m_clock.now())
                                       : failedLook(location, channel, reply.error(), m_clock.now());
        const std::optional<SelectionChange> change = m_selections.add(connection.id, look);
        if (change)
            emit alarmed(*change);
        if (!reply && !first)
            first = reply.error();
    }
    if (first)
        co_return failure(*first);
    co_return Result<>();
}

void InstallService::look(const OAuth::Connection &connection, const QList<LocationId> &locations)
{
    m_looking.start(locations,
                    [this, connection](const LocationId &location) { return lookOne(connection, location); });
}

Task<Result<Matrix>> InstallService::matrix(OAuth::Connection connection)
{
    const QList<Providers::KnownProvider> providers = m_providers.providers(connection.id);
    if (!m_traffic || m_trafficOf != providers) {
        m_trafficOf = providers;
        m_traffic = std::make_shared<Traffic>(providers);
    }
    MatrixSources sources;
    sources.connection = connection.name;
    sources.now = m_clock.now();
    sources.providers = providers;
    sources.locations = m_providers.locations(connection.id);
    sources.tokens = m_session.tokensOf(connection).table();
    sources.mintErrors = m_mintErrors.value(connection.id.text());
    sources.looks = m_selections.looks(connection.id);
    sources.alarms = m_selections.alarms(connection.id);
    // The traffic belongs to the worker: it is read and looked at there alone.
    const auto make = [sources, traffic = m_traffic, file = m_historyFile]() -> Result<Matrix> {
        if (!file.isEmpty() && QFileInfo::exists(file)) {
            const Result<History::Reader> reader = History::Reader::open(file);
            if (!reader)
                return failure(reader.error());
            if (const Result<> read = traffic->read(*reader); !read)
                return failure(read.error());
        }
        MatrixSources all = sources;
        all.traffic = traffic.get();
        return makeMatrix(all);
    };
    const QFuture<Result<Matrix>> making = QtConcurrent::run(&m_readers, make);
    co_return co_await making;
}

QList<Finding> InstallService::findings(const OAuth::Connection &connection, const Matrix &matrix) const
{
    return findingsOf(matrix, m_selections.alarms(connection.id));
}

} // namespace Linesman::Installs
