// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/deliveroptions.h"
#include "app/webhooks/lab.h"

#include <QElapsedTimer>

namespace Linesman::Cli {

/*! Says what `deliver` does and found, to people or as JSON. */
class DeliverTelling
{
public:
    /*! \a made outlives it. */
    DeliverTelling(const DeliverPlan &made, bool isLab, bool json);

    /*! How it ended: what was expected, whether it was met, whether it was stopped. */
    struct End {
        QString expected;
        bool met = false;
        bool wasCancelled = false;
    };
    void tellStart();
    void tell(const Webhooks::DeliveryAttempt &attempt) const;
    void tell(const Webhooks::VariantResult &result) const;
    void tellProgress(int done, int planned); //!< now and then, when it takes long
    void tell(const Webhooks::DeliveryReport &report, const End &end) const;
    void tell(const Webhooks::LabReport &report, const End &end) const;

private:
    void tellUnmet(const End &end) const;
    const DeliverPlan &m_made;
    const bool m_isLab;
    const bool m_json;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceTold;
};

} // namespace Linesman::Cli
