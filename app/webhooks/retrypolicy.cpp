// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/retrypolicy.h"

#include "app/core/enumnames.h"

#include <QCoreApplication>

#include <cmath>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
constexpr int P1Retries = 6;
constexpr int P2Retries = 12;
constexpr milliseconds P1Pause = 10min;
constexpr milliseconds P2Pause = 1min;
constexpr double Jitter = 0.1; //!< of the pause, at most

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::Delivery)
public:
    static QString title(RetryPolicy policy)
    {
        switch (policy) {
        case RetryPolicy::None:
            return tr("No retry");
        case RetryPolicy::P1:
            return tr("P1: 429 only, 6 times, 10 minutes apart (as in 2025)");
        case RetryPolicy::P2:
            return tr("P2: all but 2xx, 12 times, growing pauses (official since 2026; pauses are ours)");
        }
        return {};
    }
};

/*! The pause before the \a retry-th retry (from 1) without jitter; nothing when there is none. */
std::optional<double> plainPause(RetryPolicy policy, int retry, int status, std::optional<milliseconds> firstPause)
{
    switch (policy) {
    case RetryPolicy::None:
        break;
    case RetryPolicy::P1:
        if (status == 429 && retry <= P1Retries)
            return double(firstPause.value_or(P1Pause).count());
        break;
    case RetryPolicy::P2:
        if ((status < 200 || status >= 300) && retry <= P2Retries) {
            const double first = double(firstPause.value_or(P2Pause).count());
            return first * std::pow(2.0, retry - 1);
        }
        break;
    }
    return std::nullopt;
}
} // namespace

constexpr auto RetryPolicyNames = enumNames<RetryPolicy>({
    {RetryPolicy::None, "none"},
    {RetryPolicy::P1, "p1"},
    {RetryPolicy::P2, "p2"},
});

QString retryPolicyName(RetryPolicy policy)
{
    return RetryPolicyNames.text(policy);
}

QString retryPolicyTitle(RetryPolicy policy)
{
    return Texts::title(policy);
}

std::optional<RetryPolicy> retryPolicyFromName(QAnyStringView name)
{
    return RetryPolicyNames.value(name.toString());
}

std::optional<milliseconds> retryPause(RetryPolicy policy, int attempt, int status, double jitter,
                                       std::optional<milliseconds> firstPause)
{
    const std::optional<double> pause = plainPause(policy, attempt - 1, status, firstPause);
    if (!pause)
        return std::nullopt;
    return milliseconds(std::llround(*pause * (1 + Jitter * jitter)));
}

} // namespace Linesman::Webhooks
