// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/finding.h"
#include "app/core/task.h"
#include "app/highlevel/client.h"

#include <QList>

#include <functional>

namespace Linesman::Installs {

/*! Which locations of a company; all of them, page after page. */
struct ListQuery {
    QString text{};                    //!< in the name; searched by HighLevel
    std::optional<bool> isInstalled{}; //!< nothing: both
    int pageSize = 100;
};

/*! A company's locations, with the app or without it. */
struct Listing {
    QList<HighLevel::InstalledLocation> locations;
    int told = 0; //!< how many HighLevel says there are
    bool installToFutureLocations = false;
    int pages = 0;
    QList<Finding> findings; //!< I-03 when the path of the other generation was the one that answered
};

/*! Told after each page; false ends the listing with Cancelled. */
using ListProgress = std::function<bool(int done, int told)>;

/*!
    All locations that \a query selects, in the paging of either generation (C12: `skip` and `limit` with `count`, or
    `pageSize` and `pageToken` with `items` and `pagination`): the reply says which it is. Waits when the rate limit
   says so. When the client's generation is refused for this path, the other one is asked. \a client outlives the call.
    Fails as HighLevel::Client does, and with BadReply when a host ignores the paging.
*/
Task<Result<Listing>> listLocations(HighLevel::Client &client, CompanyId company, AppId app, ListQuery query,
                                    ListProgress progress = {});

} // namespace Linesman::Installs
