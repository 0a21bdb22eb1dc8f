// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"

#include <QLatin1StringView>
#include <QString>

namespace Linesman {

/*! How the group begins of what a line test's traps, the signature lab or a drill provoked: it lasts in history. */
inline constexpr QLatin1StringView TestGroupPrefix("test-");

/*! The group of what the test \a id provokes. */
inline QString testGroup(const QString &id)
{
    return TestGroupPrefix + id;
}

/*!
    Whether a test of Linesman's provoked \a exchange. Nothing is wrong with a set-up for it: what the test found wrong,
    it said itself. Histories of before 0.2.0 hold no such marks.
*/
inline bool isOfTest(const Exchange &exchange)
{
    return exchange.groupId.startsWith(TestGroupPrefix);
}

} // namespace Linesman
