// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Linesman::Webhooks {

/*! HighLevel flags a webhook address past these limits, and pauses delivery when it is flagged again: fact breaker. */
struct BreakerLimits {
    qint64 webhooks = 0; //!< an address with no more than this many in the window is never flagged
    int days = 0;        //!< the window, and how long until the address is judged again
    double success = 0;  //!< the least share answered 2xx, 0 to 1
    /*! Whether an address that answered 2xx to \a taken of \a answered webhooks is flagged. */
    bool flags(qint64 answered, qint64 taken) const
    {
        return answered > webhooks && double(taken) < success * double(answered);
    }
};
const BreakerLimits &breakerLimits(); //!< any thread

} // namespace Linesman::Webhooks
