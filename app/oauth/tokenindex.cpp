// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/tokenindex.h"

#include "app/core/jsonfile.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace Linesman::OAuth {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using HighLevel::Install;
using HighLevel::TokenClass;

Q_LOGGING_CATEGORY(logOAuth, "linesman.oauth")

namespace {
constexpr auto WriteAfter = 500ms;

QJsonObject toJson(const TokenRecord &record)
{
    return {{"class"_L1, HighLevel::tokenClassName(record.install.tokenClass)},
            {"id"_L1, record.install.id},
            {"companyId"_L1, record.companyId.text()},
            {"locationId"_L1, record.locationId.text()},
            {"scopes"_L1, QJsonArray::fromStringList(record.scopes)},
            {"issuedAt"_L1, record.issuedAt.toUTC().toString(Qt::ISODateWithMs)},
            {"expiresAt"_L1, record.expiresAt.toUTC().toString(Qt::ISODateWithMs)},
            {"hasRefreshToken"_L1, record.hasRefreshToken},
            {"isBulkInstallation"_L1, record.isBulkInstallation},
            {"generation"_L1, record.generation},
            {"problem"_L1, record.problem},
            {"pending"_L1, record.isPending}};
}

TokenRecord fromJson(const QJsonObject &json)
{
    TokenRecord record;
    const bool isCompany = json.value("class"_L1).toString() == "Company"_L1;
    record.install = {isCompany ? TokenClass::Company : TokenClass::Location, json.value("id"_L1).toString()};
    record.companyId = CompanyId(json.value("companyId"_L1).toString());
    record.locationId = LocationId(json.value("locationId"_L1).toString());
    for (const QJsonValue &scope : json.value("scopes"_L1).toArray())
        record.scopes.append(scope.toString());
    record.issuedAt = QDateTime::fromString(json.value("issuedAt"_L1).toString(), Qt::ISODateWithMs).toUTC();
    record.expiresAt = QDateTime::fromString(json.value("expiresAt"_L1).toString(), Qt::ISODateWithMs).toUTC();
    record.hasRefreshToken = json.value("hasRefreshToken"_L1).toBool();
    record.isBulkInstallation = json.value("isBulkInstallation"_L1).toBool();
    record.generation = json.value("generation"_L1).toInt();
    record.problem = json.value("problem"_L1).toString();
    record.isPending = json.value("pending"_L1).toBool();
    return record;
}
} // namespace

QList<TokenRecord> sortedByClass(const TokenTable &table)
{
    QList<TokenRecord> sorted = table.values();
    std::sort(sorted.begin(), sorted.end(), [](const TokenRecord &a, const TokenRecord &b) {
        if (a.install.tokenClass != b.install.tokenClass)
            return a.install.tokenClass == TokenClass::Company;
        return a.install.id < b.install.id;
    });
    return sorted;
}

std::optional<CompanyId> companyFor(const TokenTable &table, const Install &install)
{
    if (install.tokenClass != TokenClass::Location)
        return std::nullopt;
    const CompanyId named = table.value(install).companyId;
    std::optional<CompanyId> only;
    for (const TokenRecord &record : table) {
        if (record.install.tokenClass != TokenClass::Company)
            continue;
        if (record.companyId == named)
            return named;
        if (only)
            return std::nullopt;
        only = record.companyId;
    }
    return named.isEmpty() ? only : std::nullopt;
}

TokenIndex::TokenIndex(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_writer.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(WriteAfter);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_writer.start([file = m_file, table = m_waiting] {
            if (const Result<> written = writeTo(file, table); !written)
                qCWarning(logOAuth) << written.error().detail;
        });
    });
}

TokenIndex::~TokenIndex()
{
    if (!m_delay.isActive())
        return; // the pool waits for what it writes
    if (const Result<> written = write(m_waiting); !written)
        qCWarning(logOAuth) << written.error().detail;
}

Result<TokenTable> TokenIndex::read() const
{
    TokenTable table;
    const QFileInfo there(m_file);
    if (m_file.isEmpty() || !there.exists())
        return table;
    const std::pair<QDateTime, qint64> stamp(there.lastModified(), there.size());
    if (stamp == m_stamp)
        return m_onDisk; // thousands are not read again for each token
    const Result<std::optional<QJsonObject>> document = readJsonFile(m_file);
    if (!document)
        return failure(document.error());
    if (!*document)
        return table; // gone meanwhile
    for (const QJsonValue &entry : (*document)->value("installs"_L1).toArray()) {
        const TokenRecord record = fromJson(entry.toObject());
        if (!record.install.id.isEmpty())
            table.insert(record.install, record);
    }
    m_onDisk = table;
    m_stamp = stamp;
    return table;
}

Result<> TokenIndex::write(const TokenTable &table)
{
    if (m_file.isEmpty())
        return {};
    m_delay.stop();
    m_writer.waitForDone(); // or an older one would come after this
    return writeTo(m_file, table);
}

void TokenIndex::writeSoon(const TokenTable &table)
{
    if (m_file.isEmpty())
        return;
    m_waiting = table;
    if (!m_delay.isActive())
        m_delay.start();
}

Result<> TokenIndex::writeTo(const QString &file, const TokenTable &table)
{
    QJsonArray installs;
    for (const TokenRecord &record : sortedByClass(table))
        installs.append(toJson(record));
    return writeJsonFile(file, {{u"version"_s, 1}, {u"installs"_s, installs}});
}

} // namespace Linesman::OAuth
