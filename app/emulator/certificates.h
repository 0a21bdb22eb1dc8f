// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Linesman::Emulator {

/*! What the emulator shows a client over TLS, and whom the client must trust for it. PEM. */
struct OwnCertificate {
    QByteArray authority;   //!< certificate of the CA
    QString authorityFile;  //!< where it is kept
    QByteArray certificate; //!< of the emulator, for its names and addresses
    QByteArray privateKey;  //!< of that certificate; never written
};

/*!
    A certificate for \a addresses (numeric), localhost and HighLevel's host names, made now, by the emulator's own CA.

    The CA is kept in \a folder, so that a client need be told of it once: emulator-ca.pem, and its private key in
    emulator-ca-key.pem for its owner alone. It can do little harm: it may speak for loopback, private networks and
    HighLevel's two domains only (name constraints), not for the rest of the web. It is made at first need, and anew
   when it ends within a month. Fails with Storage, naming the file, when that cannot be written, or not be read as what
   it should be: a CA that somebody trusts is not replaced silently.
*/
Result<OwnCertificate> ownCertificate(const QString &folder, const QStringList &addresses);

/*! The names of HighLevel that the emulator answers to, in `Host` and in its certificate. */
QStringList highLevelHosts();

} // namespace Linesman::Emulator
