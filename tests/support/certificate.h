// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman::TestSuite {

/*! Writes a self-signed certificate for localhost, 127.0.0.1 and ::1 and its key as PEM; false when that failed. */
bool writeCertificate(const QString &certificateFile, const QString &keyFile);

} // namespace Linesman::TestSuite
