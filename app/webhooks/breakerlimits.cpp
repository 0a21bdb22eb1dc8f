// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/breakerlimits.h"

#include "app/facts/facts.h"

#include <QJsonObject>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

const BreakerLimits &breakerLimits()
{
    static const BreakerLimits limits = [] {
        const QJsonObject said = Facts::fact(u"breaker"_s).value.toObject();
        return BreakerLimits{said.value("webhooks"_L1).toInteger(), said.value("days"_L1).toInt(),
                             said.value("success"_L1).toDouble()};
    }();
    return limits;
}

} // namespace Linesman::Webhooks
