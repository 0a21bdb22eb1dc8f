// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/request.h"

#include <QByteArray>

namespace Linesman::Messages {

/*! \a request as it will be sent, for reading: a placeholder stands for the token, JSON is indented. */
QByteArray requestPreview(const HighLevel::Request &request);

} // namespace Linesman::Messages
