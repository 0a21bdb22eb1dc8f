// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace Linesman {

/*! The certificates in \a pemFile, to be trusted besides the system's. Fails with BadInput when there are none. */
inline Result<QList<QSslCertificate>> certificatesIn(const QString &pemFile)
{
    const QList<QSslCertificate> found = QSslCertificate::fromPath(pemFile, QSsl::Pem);
    if (found.isEmpty())
        return failure(Error::Kind::BadInput, QStringLiteral("no certificate in %1").arg(pemFile));
    return found;
}

} // namespace Linesman
