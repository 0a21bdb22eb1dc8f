// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/knownexchanges.h"

#include "app/core/redaction.h"

#include <sqlite3.h>

#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr char Alike[] =
    "SELECT id, url FROM exchanges INDEXED BY exchanges_started_at WHERE started_at = ? AND channel = ? AND method = ?"
    " AND status = ? AND duration_us = ? AND remote_address = ? AND message_id = ? AND group_id = ? AND id <= ?"
    " ORDER BY id";
} // namespace

KnownExchanges::KnownExchanges(Database database, ExchangeId newest)
    : m_database(std::move(database))
    , m_alike(m_database, Alike)
    , m_newest(newest)
{
}

Result<KnownExchanges> KnownExchanges::in(const QString &file)
{
    Result<Database> database = Database::open(file, Database::Mode::ReadOnly);
    if (!database)
        return failure(database.error());
    const Result<qint64> newest = database->number("SELECT ifnull(max(id), 0) FROM exchanges");
    if (!newest)
        return failure(newest.error());
    KnownExchanges known(std::move(*database), *newest);
    if (!known.m_alike.isValid())
        return failure(known.m_database.error(u"%1 cannot be read"_s.arg(file)));
    return Result<KnownExchanges>(std::move(known));
}

Result<bool> KnownExchanges::have(const Exchange &exchange)
{
    const QString url = redacted(exchange.url);
    const QByteArray method = exchange.method.toUtf8();
    const QByteArray peer = exchange.remoteAddress.toUtf8();
    const QByteArray message = exchange.messageId.toUtf8();
    const QByteArray group = exchange.groupId.toUtf8();
    int index = 0;
    m_alike.bind(++index, exchange.startedAt.toMSecsSinceEpoch());
    m_alike.bind(++index, qint64(exchange.channel));
    m_alike.bindText(++index, method);
    m_alike.bind(++index, exchange.status);
    m_alike.bind(++index, exchange.duration.count());
    m_alike.bindText(++index, peer);
    m_alike.bindText(++index, message);
    m_alike.bindText(++index, group);
    m_alike.bind(++index, m_newest);
    bool isKnown = false;
    int code = SQLITE_ROW;
    while (!isKnown && (code = m_alike.step()) == SQLITE_ROW)
        isKnown = redacted(m_alike.text(1)) == url && m_told.insert(m_alike.number(0)).second;
    m_alike.reset();
    if (!isKnown && code != SQLITE_DONE)
        return failure(Database::error(code, u"history cannot be read"_s));
    return isKnown;
}

} // namespace Linesman::History
