// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/repeatedcall.h"

#include <QCoroTimer>

#include <algorithm>

namespace Linesman::LineTest {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds FirstPause = 100ms; // doubled each time
constexpr std::chrono::milliseconds LongestPause = 4s;
constexpr std::chrono::milliseconds PausesLimit = 5min;
constexpr std::chrono::milliseconds StopCheck = 100ms; // how often a pause looks whether it is to end

} // namespace

bool isWorthRepeating(const Error &error)
{
    return HighLevel::isTooEarly(error) || error.kind == Error::Kind::RateLimited || error.httpStatus >= 500;
}

Task<Result<HighLevel::PostedMessage>> repeatedCall(PostingCall call, std::function<bool()> isStopping)
{
    std::chrono::milliseconds pause = FirstPause;
    std::chrono::milliseconds paused{};
    while (true) {
        const Result<HighLevel::PostedMessage> posted = co_await call();
        if (posted || !isWorthRepeating(posted.error()) || paused >= PausesLimit || isStopping())
            co_return posted;
        for (std::chrono::milliseconds slept{}; slept < pause && !isStopping(); slept += StopCheck)
            co_await QCoro::sleepFor(StopCheck);
        paused += pause;
        pause = std::min(pause * 2, LongestPause);
    }
}

} // namespace Linesman::LineTest
