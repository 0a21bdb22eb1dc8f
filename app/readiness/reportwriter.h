// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readiness/comparison.h"

#include <optional>

namespace Linesman::Readiness {

/*! How a report is handed on. Each is stamped with version, profile, switches, seed and the facts' date; none holds a secret. */
enum class Format {
    Html,  //!< one page that loads nothing, prints well: for people
    JUnit, //!< what CI shows
    Json,  //!< everything, for programs and for a later comparison
    Badge, //!< an SVG for a README
};
/*! Told by the end of \a fileName: .html, .xml, .json or .svg. */
std::optional<Format> formatOf(const QString &fileName);

/*! \a since is what changed, when there was an earlier one. */
QByteArray written(const ReadinessReport &report, const std::optional<Comparison> &since, Format format);
/*! Annotations that GitHub shows beside a run: one `::error` or `::warning` a line, in workflow command form. */
QStringList annotations(const ReadinessReport &report);

QByteArray htmlReport(const ReadinessReport &report, const std::optional<Comparison> &since);

} // namespace Linesman::Readiness
