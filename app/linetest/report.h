// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/linetest/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Linesman::LineTest {

/*! How a result is handed on. Every one says which behaviour profile was used, and holds no secret. */
enum class ReportFormat {
    Json,  //!< everything, for programs
    JUnit, //!< one test suite a kind, one test case a hop: what CI shows
    Html,  //!< one page that loads nothing, for people
};

/*! Told by the end of \a fileName: .json, .xml or .html. */
std::optional<ReportFormat> reportFormat(const QString &fileName);

QByteArray report(const TestResult &result, ReportFormat format);

/*! Writes whole or not at all. Fails with BadInput (ending unknown) or Storage. */
Result<> saveReport(const TestResult &result, const QString &fileName);

} // namespace Linesman::LineTest
