// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/variantresult.h"

namespace Linesman::Webhooks {

/*!
    Of what is forged and was met neither with a refusal nor with a deed: `answers-forged-2xx`, `breaks-on-bad-input`. The
    line test warns of the same, in the same words.
*/
QList<Finding> warningsOfForged(const QList<VariantResult> &results);

} // namespace Linesman::Webhooks
