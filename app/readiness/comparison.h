// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readiness/readinessreport.h"

namespace Linesman::Readiness {

/*! What changed since an earlier report; items are told by area and id. */
struct Comparison {
    QDateTime earlier;    //!< when that one was made
    QStringList fixed;    //!< failed then, passes or warns now
    QStringList broken;   //!< fails now, did not then
    QStringList still;    //!< fails in both
    QStringList noLonger; //!< failed then, was not tested now
    bool operator==(const Comparison &) const = default;
};
Comparison comparison(const ReadinessReport &earlier, const ReadinessReport &now);
QString summary(const Comparison &comparison); //!< translated: "Since then: fixed 3, new 1, still failing 2."
QJsonObject toJson(const Comparison &comparison);

} // namespace Linesman::Readiness
