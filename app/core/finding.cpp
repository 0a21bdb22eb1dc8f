// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/finding.h"

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

QString weightName(Finding::Weight weight)
{
    switch (weight) {
    case Finding::Weight::Note:
        return u"note"_s;
    case Finding::Weight::Warning:
        return u"warning"_s;
    case Finding::Weight::Problem:
        return u"problem"_s;
    }
    return {};
}

QJsonObject Finding::toJson() const
{
    QJsonObject json{{"id"_L1, id},           {"weight"_L1, weightName(weight)}, {"title"_L1, title},
                     {"meaning"_L1, meaning}, {"nextStep"_L1, nextStep},         {"source"_L1, source}};
    if (!subject.isEmpty())
        json.insert("subject"_L1, subject);
    if (!evidence.isEmpty())
        json.insert("evidence"_L1, evidence);
    return json;
}

} // namespace Linesman
