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
    QString keyFile;        //!< where its private key is kept
    QByteArray certificate; //!< of the emulator, for its names and addresses
    QByteArray privateKey;  //!< of that certificate; never written
    bool isTooWide = false; //!< the CA may vouch for HighLevel's names, unasked: version 0.1.0 made it
};

/*! For whom a CA of the emulator may speak besides loopback and the names for tests (RFC 6761). */
struct Reach {
    bool network = false;   //!< addresses of private networks
    bool highLevel = false; //!< HighLevel's two domains
};
/*! What a server on \a addresses needs. */
Reach reachOf(const QStringList &addresses, bool highLevel);

/*!
    A certificate for \a addresses (numeric), localhost and, if \a reach says so, HighLevel's host names; made now, by
    the emulator's own CA for that reach.

    The CA is kept in \a folder, so that a client need be told of it once: emulator-ca.pem, and its private key in
    emulator-ca-key.pem for its owner alone (with -network and -highlevel in the name for the wider ones). It can do
    little harm: name constraints let it speak for its reach only, not for the rest of the web. It is made at first
    need, and anew when it ends within a month. Fails with Storage, naming the file, when that cannot be written, or not
    be read as what it should be: a CA that somebody trusts is not replaced silently.
*/
Result<OwnCertificate> ownCertificate(const QString &folder, Reach reach, const QStringList &addresses);

/*! The names of HighLevel that the emulator answers to, in `Host` and in its certificate. */
QStringList highLevelHosts();

} // namespace Linesman::Emulator
