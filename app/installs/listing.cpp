// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/listing.h"

#include "app/installs/findings.h"
#include "app/installs/pacer.h"

#include <QSet>

namespace Linesman::Installs {

using namespace Qt::Literals::StringLiterals;
using HighLevel::Generation;
using Page = HighLevel::InstalledLocations;

namespace {
constexpr int PageTriesLimit = 4; // of one page that is told 429

/*! Sets the client's generation for a while. */
class GenerationFor
{
public:
    GenerationFor(HighLevel::Client &client, Generation generation)
        : m_client(client)
        , m_before(client.generation())
    {
        client.setGeneration(generation);
    }
    ~GenerationFor() { m_client.setGeneration(m_before); }
    GenerationFor(const GenerationFor &) = delete;
    GenerationFor &operator=(const GenerationFor &) = delete;

private:
    HighLevel::Client &m_client;
    const Generation m_before;
};

/*! The request is built before the task first waits: so the generation is set for that moment only. */
Task<HighLevel::ApiResult<Page>> asked(HighLevel::Client &client, const CompanyId &company, const AppId &app,
                                       const HighLevel::InstalledLocationsQuery &query, Generation generation)
{
    const GenerationFor set(client, generation);
    return client.installedLocations(company, app, query);
}

Task<Result<Page>> page(HighLevel::Client &client, CompanyId company, AppId app,
                        HighLevel::InstalledLocationsQuery query, Generation generation, Pacer &pacer)
{
    for (int attempt = 1;; ++attempt) {
        if (const auto wait = pacer.pause(Pacer::Moment::clock::now()); wait.count() > 0)
            co_await pause(wait);
        pacer.started();
        const Result<Page> reply = co_await asked(client, company, app, query, generation);
        const bool isLimited = !reply && reply.error().kind == Error::Kind::RateLimited;
        pacer.ended();
        pacer.answered(reply ? 200 : reply.error().httpStatus, client.rateLimit(), Pacer::Moment::clock::now());
        if (!isLimited || attempt == PageTriesLimit || pacer.isDayUsedUp())
            co_return reply;
    }
}
} // namespace

Task<Result<Listing>> listLocations(HighLevel::Client &client, CompanyId company, AppId app, ListQuery query,
                                    ListProgress progress)
{
    Listing listing;
    Pacer pacer;
    QSet<LocationId> seen;
    Generation generation = client.generation();
    HighLevel::InstalledLocationsQuery asked;
    asked.text = query.text;
    asked.isInstalled = query.isInstalled;
    asked.limit = query.pageSize;
    for (;;) {
        Result<Page> got = co_await page(client, company, app, asked, generation, pacer);
        if (!got && listing.pages == 0 && isWrongGeneration(got.error())) {
            listing.findings.append(finding(InstallProblem::OldPathRefused, {}, got.error().detail));
            generation = generation == Generation::V3 ? Generation::V2021 : Generation::V3;
            got = co_await page(client, company, app, asked, generation, pacer);
        }
        if (!got)
            co_return failure(got.error());
        ++listing.pages;
        listing.told = got->count;
        listing.installToFutureLocations = got->installToFutureLocations;
        int fresh = 0;
        for (const HighLevel::InstalledLocation &location : got->locations) {
            if (seen.contains(location.id))
                continue;
            seen.insert(location.id);
            listing.locations.append(location);
            ++fresh;
        }
        if (progress && !progress(int(listing.locations.size()), listing.told))
            co_return failure(Error::Kind::Cancelled, u"the listing was cancelled"_s);
        // `count` is the company's, whatever the filter: it says that there may be more, not that something is missing.
        const bool hasToken = !got->nextPageToken.isEmpty();
        const bool isFull = got->locations.size() >= asked.limit;
        const bool hasMore = hasToken || (!got->hasPagination && (isFull || listing.locations.size() < listing.told));
        if (!hasMore || got->locations.isEmpty())
            break;
        if (fresh == 0)
            co_return failure(Error::Kind::BadReply, u"the same page of installed locations came twice"_s);
        asked.pageToken = got->nextPageToken;
        asked.skip = hasToken ? 0 : int(listing.locations.size());
    }
    co_return listing;
}

} // namespace Linesman::Installs
