// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"

#include <QByteArray>

#include <string_view>

namespace Linesman::Webhooks {

/*!
    The members of the JSON object \a body, each with the type of its value, in their order, and the values of `type`, `status` and
    the like: two bodies of one print are of one family, event and form. Linear, without a tree. Empty when \a body is no plain object
    in UTF-8, when more than that decides (something between may have wrapped it), or when the print would be large.
*/
QByteArray bodyPrint(std::string_view body);
/*! The same with the names of the header fields of \a request. */
QByteArray requestPrint(const Http::Request &request, std::string_view body);

} // namespace Linesman::Webhooks
