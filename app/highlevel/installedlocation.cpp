// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/installedlocation.h"

#include "app/highlevel/wire.h"

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

Result<InstalledLocations> installedLocationsFromJson(const QJsonObject &json)
{
    const QLatin1StringView list = json.contains("items"_L1) ? "items"_L1 : "locations"_L1;
    if (!json.value(list).isArray())
        return failure(Error::Kind::BadReply, u"installed locations without a list"_s);
    InstalledLocations installed;
    for (const QJsonValue &entry : json.value(list).toArray()) {
        const QJsonObject item = entry.toObject();
        InstalledLocation location;
        location.id = LocationId(Wire::text(item, item.contains("_id"_L1) ? "_id"_L1 : "id"_L1));
        if (location.id.isEmpty())
            return failure(Error::Kind::BadReply, u"installed location without id"_s);
        location.name = Wire::text(item, "name"_L1);
        location.address = Wire::text(item, "address"_L1);
        if (item.value("isInstalled"_L1).isBool())
            location.isInstalled = item.value("isInstalled"_L1).toBool();
        location.versionId = Wire::text(item, "versionId"_L1);
        location.installedAt = Wire::moment(item, "installedAt"_L1);
        installed.locations.append(location);
    }
    installed.count = json.contains("count"_L1)
                          ? Wire::number(json, "count"_L1)
                          : Wire::number(json.value("pagination"_L1).toObject(), "totalRecords"_L1);
    const QJsonObject pagination = json.value("pagination"_L1).toObject();
    installed.hasPagination = !pagination.isEmpty();
    if (Wire::truth(pagination, "hasNextPage"_L1))
        installed.nextPageToken = Wire::text(pagination, "nextPageToken"_L1);
    installed.installToFutureLocations = Wire::truth(json, "installToFutureLocations"_L1);
    return installed;
}

} // namespace Linesman::HighLevel
