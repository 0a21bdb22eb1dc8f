// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Webhooks {

/*!
    What decides how \a request with the JSON object \a body is judged: its members in their order, each with the type
    of its value and of a list's entries, the values of those that are \a telling, and the names of its header fields.
    Two of one print are of one family, event and form. Linear, without a tree. Empty when \a body is coded or no plain
    object in UTF-8, when more than that decides, or when the print would be large.
*/
QByteArray requestPrint(const Http::Request &request, std::string_view body, const std::vector<std::string> &telling);

} // namespace Linesman::Webhooks
