// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/exchange.h"
#include "app/providers/kind.h"

#include <optional>

namespace Linesman::LineTest {

/*! What a bridge asked of the API, as far as the line test cares. */
struct ApiCall {
    enum class Kind { Token, Status, EmailStatus, Inbound, Outbound, Attachments, Other };
    Kind kind = Kind::Other;
    QString messageId; //!< named in the path
};

/*! Nothing for what is no API call of a bridge: deliveries, consent pages, the control surface, health probes. */
std::optional<ApiCall> apiCall(const Exchange &exchange);

/*! HighLevel's own words in an error answer; the status when it has none. */
QString refusalText(const Exchange &exchange);

/*! Whether an inbound message was refused because its type, or no provider with it, does not fit. */
bool isRefusedForType(const Exchange &exchange);

/*!
    Whether \a inbound goes to the provider \a providerId of \a kind: by the id it names, or by its type alone for the
    default channels, where the id is not required.
*/
bool isForProvider(const QJsonObject &inbound, Providers::Kind kind, const QString &providerId);

} // namespace Linesman::LineTest
