// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/finding.h"

#include "app/core/enumnames.h"

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

constexpr auto WeightNames = enumNames<Finding::Weight>({
    {Finding::Weight::Note, "note"},
    {Finding::Weight::Warning, "warning"},
    {Finding::Weight::Problem, "problem"},
});

QString weightName(Finding::Weight weight)
{
    return WeightNames.text(weight);
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
