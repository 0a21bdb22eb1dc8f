// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/savedfilters.h"

#include "app/core/jsonfile.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
QString fileBeside(const QString &historyFile)
{
    return QFileInfo(historyFile).path() + "/filters.json"_L1;
}

Result<> write(const QString &historyFile, const QList<SavedFilter> &filters)
{
    QJsonArray all;
    for (const SavedFilter &filter : filters)
        all.append(QJsonObject{{u"name"_s, filter.name}, {u"text"_s, filter.text}});
    return writeJsonFile(fileBeside(historyFile), {{u"filters"_s, all}});
}
} // namespace

Result<QList<SavedFilter>> savedFilters(const QString &historyFile)
{
    const Result<std::optional<QJsonObject>> object = readJsonFile(fileBeside(historyFile));
    if (!object)
        return failure(object.error());
    QList<SavedFilter> filters;
    if (!*object)
        return filters;
    const QJsonArray all = (**object)["filters"_L1].toArray();
    for (const QJsonValue &one : all)
        filters.append({one["name"_L1].toString(), one["text"_L1].toString()});
    std::sort(filters.begin(), filters.end(),
              [](const SavedFilter &a, const SavedFilter &b) { return a.name < b.name; });
    return filters;
}

Result<> saveFilter(const QString &historyFile, const SavedFilter &filter)
{
    if (filter.name.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, u"a filter to keep needs a name"_s);
    Result<QList<SavedFilter>> filters = savedFilters(historyFile);
    if (!filters)
        return failure(filters.error());
    filters->removeIf([&filter](const SavedFilter &known) { return known.name == filter.name; });
    filters->append(filter);
    return write(historyFile, *filters);
}

Result<> forgetFilter(const QString &historyFile, const QString &name)
{
    Result<QList<SavedFilter>> filters = savedFilters(historyFile);
    if (!filters)
        return failure(filters.error());
    filters->removeIf([&name](const SavedFilter &known) { return known.name == name; });
    return write(historyFile, *filters);
}

} // namespace Linesman::History
