// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/variantresult.h"

namespace Linesman::Webhooks {

/*! Whether HighLevel never signs so: not at all, wrongly, or in another encoding. */
inline bool isNeverSent(Variant variant)
{
    return variant >= Variant::Unsigned && variant <= Variant::UrlSafe;
}

/*!
    Of what is forged and was met neither with a refusal nor with a deed: `answers-forged-2xx`, `breaks-on-bad-input`. The
    line test warns of the same, in the same words.
*/
QList<Finding> warningsOfForged(const QList<VariantResult> &results);

/*! Of \a result, which is of LargeBody and was not accepted: `refuses-large-bodies` or `breaks-on-large-body`. */
Finding findingOfLargeBody(const VariantResult &result);

} // namespace Linesman::Webhooks
