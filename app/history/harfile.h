// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/exchange/exchange.h"

#include <QJsonObject>
#include <QList>

// HTTP Archive 1.2, as browsers write and read it. Source: "HAR 1.2 Spec", softwareishard.com, read 2026-11-30.
namespace Linesman::History {

/*! One entry of `log.entries`; what HAR has no member for stands in `_linesman`. */
QJsonObject harEntry(const Exchange &exchange);

/*! The `log` without its entries. */
QJsonObject harLog();

/*!
    The exchanges of the HAR document \a bytes. Heads are made of the lists of fields. What has no `_linesman` counts as a
    call of the API, so that secrets in it are masked when it is kept. Fails with BadInput: no HAR.
*/
Result<QList<Exchange>> exchangesFromHar(const QByteArray &bytes);

} // namespace Linesman::History
