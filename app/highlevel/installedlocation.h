// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Linesman::HighLevel {

/*! A location as `installedLocations` tells it. Source: oauth.json, 2026-06-19. */
struct InstalledLocation {
    LocationId id;
    QString name;
    QString address;
    std::optional<bool> isInstalled; //!< nothing when the reply does not say
    QString versionId;
    QDateTime installedAt; //!< UTC; invalid when absent
    bool operator==(const InstalledLocation &) const = default;
};

/*! One page of them. */
struct InstalledLocations {
    QList<InstalledLocation> locations;
    int count = 0; //!< the company's locations, not the installed ones
    bool installToFutureLocations = false;
    bool hasPagination = false; //!< v3's `pagination` was there: it says where the end is
    QString nextPageToken{};    //!< v3: where the next page begins; empty at the end
};

/*! Which locations, and which page. Filters are by the server; both generations take them. */
struct InstalledLocationsQuery {
    QString text{}; //!< in the name
    std::optional<bool> isInstalled{};
    int limit = 100;     //!< `limit` of 2021, `pageSize` of v3 (100 at most)
    int skip = 0;        //!< 2021
    QString pageToken{}; //!< v3
};

/*! `locations` of 2021 or `items` of v3. */
Result<InstalledLocations> installedLocationsFromJson(const QJsonObject &json);

} // namespace Linesman::HighLevel
