// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"
#include "app/highlevel/tokensource.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QLoggingCategory>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <utility>

namespace Linesman::OAuth {

Q_DECLARE_LOGGING_CATEGORY(logOAuth)

/*! What is known of an install's token without its secrets: kept in a plain file, shown in lists. */
struct TokenRecord {
    HighLevel::Install install;
    CompanyId companyId;
    LocationId locationId;
    QStringList scopes;
    QDateTime issuedAt;  //!< UTC, when the access token came
    QDateTime expiresAt; //!< UTC, of the access token
    bool hasRefreshToken = false;
    bool isBulkInstallation = false;
    int generation = 0;     //!< counts refreshes and mints
    QString problem;        //!< why the last refresh failed, untranslated; empty after a good one
    bool isPending = false; //!< written before its first token is: alone in the index after a crash, it has none
    bool operator==(const TokenRecord &) const = default;
};

using TokenTable = QHash<HighLevel::Install, TokenRecord>;

/*! The records of \a table, companies first, then by id. */
QList<TokenRecord> sortedByClass(const TokenTable &table);

/*! The company whose token can make one for \a install: the one it was made with, or the only one there is. */
std::optional<CompanyId> companyFor(const TokenTable &table, const HighLevel::Install &install);

/*! The plain file with the records of one connection's tokens. Without a file name nothing is read or written. */
class TokenIndex final : public QObject
{
    Q_OBJECT
public:
    explicit TokenIndex(QString file, QObject *parent = nullptr);
    ~TokenIndex() override; //!< writes what was to be written later

    bool isKept() const { return !m_file.isEmpty(); }
    /*! Empty when there is no file yet. Fails with Storage, and with BadInput for what is not an index. */
    Result<TokenTable> read() const;
    Result<> write(const TokenTable &table);
    /*! For tokens that are made again when they are missing: many come at once, and none is lost with the index. */
    void writeSoon(const TokenTable &table);

private:
    static Result<> writeTo(const QString &file, const TokenTable &table);

    QString m_file;
    TokenTable m_waiting;
    QTimer m_delay;       //!< runs while the file lacks what m_waiting holds
    QThreadPool m_writer; //!< one thread: writes the index of thousands beside the window's
    mutable TokenTable m_onDisk;
    mutable std::pair<QDateTime, qint64> m_stamp; //!< of the file when m_onDisk was read: its time and size
};

} // namespace Linesman::OAuth
