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

struct InstalledLocations {
    QList<InstalledLocation> locations;
    int count = 0; //!< the company's locations, not the installed ones
    bool installToFutureLocations = false;
};

/*! `locations` of 2021 or `items` of v3. */
Result<InstalledLocations> installedLocationsFromJson(const QJsonObject &json);

} // namespace Linesman::HighLevel
