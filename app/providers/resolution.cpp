// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/resolution.h"

#include <algorithm>

namespace Linesman::Providers {

using namespace Qt::Literals::StringLiterals;

QString actName(Act act)
{
    switch (act) {
    case Act::Inbound:
        return u"inbound"_s;
    case Act::OutboundCall:
        return u"outboundCall"_s;
    case Act::Recordings:
        return u"recordings"_s;
    case Act::Status:
        return u"status"_s;
    case Act::EmailStatus:
        return u"emailStatus"_s;
    case Act::AgentSend:
        return u"agentSend"_s;
    }
    return {};
}

QString needName(Need need)
{
    switch (need) {
    case Need::Required:
        return u"required"_s;
    case Need::Optional:
        return u"optional"_s;
    case Need::Forbidden:
        return u"forbidden"_s;
    }
    return {};
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Documented:
        return u"documented"_s;
    case Standing::Observed:
        return u"observed"_s;
    case Standing::InForce:
        return u"inForce"_s;
    case Standing::NotInForce:
        return u"notInForce"_s;
    case Standing::Accepted:
        return u"accepted"_s;
    case Standing::Refused:
        return u"refused"_s;
    }
    return {};
}

const FieldRule *Resolution::rule(const QString &field) const
{
    const auto found =
        std::find_if(fields.cbegin(), fields.cend(), [&](const FieldRule &rule) { return rule.field == field; });
    return found == fields.cend() ? nullptr : &*found;
}

Need Resolution::need(const QString &field) const
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

const Limit *Resolution::limit(const QString &name) const
{
    const auto found = std::find_if(limits.cbegin(), limits.cend(), [&](const Limit &one) { return one.name == name; });
    return found == limits.cend() ? nullptr : &*found;
}

} // namespace Linesman::Providers
