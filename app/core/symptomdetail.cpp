// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/redaction.h"
#include "app/core/sentence.h"
#include "app/core/showntext.h"
#include "app/core/symptom.h"

// Apart from symptom.cpp, which fuzz targets build without the masking of secrets.
namespace Linesman {

using namespace Qt::Literals::StringLiterals;

QString symptomDetail(Symptom symptom, const QString &location)
{
    constexpr qsizetype Told = 300; // of an address; some carry a whole session
    const QString mark = symptomMark(symptom);
    const bool sendsElsewhere = symptom == Symptom::OtherScheme || symptom == Symptom::Redirected;
    if (!sendsElsewhere || location.isEmpty())
        return mark;
    return u"%1: %2"_s.arg(mark, withoutStop(shownLine(redacted(location), Told)));
}

} // namespace Linesman
