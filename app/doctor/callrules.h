// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/evidence.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace Linesman::Doctor {

/*! The finding that \a call shows by itself, with what was seen; nothing when all is well. */
std::optional<std::pair<QString, QString>> ruleFor(const Call &call, const Evidence &evidence);
/*! The ids that ruleFor() can give. */
QStringList ruledIds();

bool isStatusCall(const Call &call);     //!< PUT /conversations/messages/{id}/status
bool isInboundCall(const Call &call);    //!< POST /conversations/messages/inbound
QString messageOfCall(const Call &call); //!< the {id} of a status or attachments call

} // namespace Linesman::Doctor
