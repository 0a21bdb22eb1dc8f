// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QString>

namespace Linesman {

/*! Why a file is not one of CAs to be trusted besides the system's. */
enum class AuthorityFault {
    None,
    NotWhole,      //!< not from the root on: what it means depends on where the program was started
    Missing,       //!< no such file, or a folder or device
    Unreadable,    //!< this user may not read it
    TooLarge,      //!< more than a megabyte: no file of CAs
    Der,           //!< a certificate, but not in PEM
    PrivateKey,    //!< a key in the certificate's place
    NoCertificate, //!< anything else
    NoAuthority,   //!< the certificate of a server, made by a CA that is not in the file
    NotYet,        //!< valid in the future only
    Ended,         //!< every CA in it has ended
};

/*! The certificates in \a file (PEM), and why they are of no use at \a now. */
struct AuthorityFile {
    QList<QSslCertificate> certificates;
    AuthorityFault fault = AuthorityFault::None;
    QDateTime date; //!< of NotYet and Ended: when they begin, when they ended
};
AuthorityFile authorityFile(const QString &file, const QDateTime &now);

/*! What is wrong with \a file, translated, with what to do; empty when nothing is. */
QString authorityProblem(const QString &file, const QDateTime &now);

} // namespace Linesman
