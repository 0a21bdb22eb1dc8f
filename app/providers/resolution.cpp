// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/resolution.h"

#include <algorithm>

namespace Linesman::Providers {

using namespace Qt::Literals::StringLiterals;

const FieldRule *Resolution::rule(Field field) const
{
    const auto found =
        std::find_if(fields.cbegin(), fields.cend(), [&](const FieldRule &rule) { return rule.field == field; });
    return found == fields.cend() ? nullptr : &*found;
}

Need Resolution::need(Field field) const
{
    const FieldRule *found = rule(field);
    return found ? found->need : Need::Forbidden;
}

const TypeChoice *Resolution::type(const QString &wireType) const
{
    const auto found =
        std::find_if(types.cbegin(), types.cend(), [&](const TypeChoice &choice) { return choice.type == wireType; });
    return found == types.cend() ? nullptr : &*found;
}

const Limit *Resolution::limit(Limited of) const
{
    const auto found = std::find_if(limits.cbegin(), limits.cend(), [&](const Limit &one) { return one.of == of; });
    return found == limits.cend() ? nullptr : &*found;
}

} // namespace Linesman::Providers
