// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/history/database.h"

#include <optional>

namespace Linesman::History {

/*!
    Looks at what was asked in one exchange after the other, without the rest of each: for who looks at thousands. Keeps
    its file open; of one thread at a time.
*/
class RequestScan
{
public:
    static Result<RequestScan> open(const QString &file); //!< as Reader::open()

    /*!
        Id, channel and moment of exchange \a id, of a capture with its request; all else is empty. Nothing when there is
        none. Fails with Storage.
    */
    Result<std::optional<Exchange>> request(ExchangeId id);
    const QString &file() const { return m_file; }

private:
    RequestScan(Database database, QString file);

    Database m_database;
    Statement m_select;
    QString m_file;
};

} // namespace Linesman::History
