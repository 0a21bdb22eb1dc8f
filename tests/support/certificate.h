// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman::TestSuite {

/*!
    Writes a self-signed certificate for localhost, 127.0.0.1 and ::1 and its key as PEM; false when that failed. It ends
    in \a seconds, which may be negative.
*/
bool writeCertificate(const QString &certificateFile, const QString &keyFile, long seconds = 24L * 3600);

} // namespace Linesman::TestSuite
