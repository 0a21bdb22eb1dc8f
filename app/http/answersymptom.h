// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/symptom.h"

#include <QString>
#include <QStringView>

namespace Linesman::Http {

struct TransferResult;

/*! What the answer in \a result says of \a url; see symptomOfAnswer() in app/core/symptom.h. Not of how it failed. */
Symptom symptomOfAnswer(QStringView url, const TransferResult &result);
/*! The same as a technical text, with where it sends; empty for None. See symptomDetail(). */
QString symptomDetailOfAnswer(QStringView url, const TransferResult &result);

} // namespace Linesman::Http
