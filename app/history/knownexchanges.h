// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/history/database.h"

#include <unordered_set>

namespace Linesman::History {

/*! What a history file held at one moment, to be held against exchanges that come in from elsewhere. One thread. */
class KnownExchanges
{
public:
    /*! Fails with Storage. */
    static Result<KnownExchanges> in(const QString &file);

    /*!
        Whether \a exchange was there: one of the same moment, channel, method, URL, status, duration, peer and ids. Each
        of the file stands for one only, so that what is there twice is known twice. Bodies are not compared: an export
        masks secrets in them. Fails with Storage.
    */
    Result<bool> have(const Exchange &exchange);

private:
    KnownExchanges(Database database, ExchangeId newest);

    Database m_database;
    Statement m_alike;
    ExchangeId m_newest; //!< what came later is not of the moment
    std::unordered_set<ExchangeId> m_told;
};

} // namespace Linesman::History
