// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/emulator/emulatordescription.h"
#include "app/webhooks/signingkey.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace Linesman::Drills {

/*! A running emulator, as far as what signs with its key and speaks of its people needs it. */
struct SigningEmulator {
    Emulator::EmulatorDescription description;
    QHash<QString, QString> deliveryUrls; //!< by provider
    Webhooks::SigningKey key;
    std::optional<Webhooks::RsaSigningKey> rsaKey;
};
/*!
    Asks the emulator at \a url, whose key follows from its seed. Fails with Network, Timeout, Unauthorized, BadReply, and
    with BadInput when it signs with a key of a file: only the file has that one.
*/
Task<Result<SigningEmulator>> askSigningEmulator(QString url, QByteArray controlToken);

} // namespace Linesman::Drills
