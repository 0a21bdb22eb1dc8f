// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Linesman::Webhooks {

/*! When HighLevel warns of an address for its webhooks, and pauses delivery to it the next time: the fact breaker. */
struct BreakerLimits {
    qint64 webhooks = 0; //!< more than so many in
    int days = 0;        //!< so many days are judged, and it is looked again after so many
    double success = 0;  //!< with less than this part of them taken
    /*! Whether an address that took \a taken of \a answered webhooks is found wanting. */
    bool flags(qint64 answered, qint64 taken) const
    {
        return answered > webhooks && double(taken) < success * double(answered);
    }
};
const BreakerLimits &breakerLimits(); //!< any thread

} // namespace Linesman::Webhooks
