// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/result.h"

#include <QByteArray>

namespace Linesman::LineTest {

/*! One page that loads nothing from anywhere, light or dark as the reader's system is; everything escaped. */
QByteArray htmlReport(const TestResult &result);

} // namespace Linesman::LineTest
