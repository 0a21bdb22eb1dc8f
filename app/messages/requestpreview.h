// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/snippet.h"

#include <QByteArray>

namespace Linesman::Messages {

/*!
    \a request as it will be sent, for reading: request line, headers with a placeholder for the token, indented body.
*/
QByteArray requestPreview(const RequestSpec &request);

} // namespace Linesman::Messages
