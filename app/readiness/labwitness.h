// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/linetest/controlclient.h"
#include "app/webhooks/lab.h"

#include <chrono>

namespace Linesman::Readiness {

/*!
    Finds out from the emulator's log behind \a since which of the lab's forged deliveries the endpoint acted on, where it
    answered 2xx to them, and judges \a report anew: an answer alone does not tell. Of an endpoint that names no message in
    its calls, nothing is known afterwards either. Waits at most \a limit, and not at all when each was refused. Fails as
    ControlClient::log().
*/
Task<Result<>> seeWhatWasDone(LineTest::ControlClient *control, qint64 since, std::chrono::milliseconds limit,
                              Webhooks::LabReport *report);

/*!
    Until the endpoint calls nothing for half a second, for \a limit at most: the emulator knows none of the lab's messages,
    and what an endpoint does about that is not to be seen by whatever comes next. Fails as ControlClient::log().
*/
Task<Result<>> waitForQuiet(LineTest::ControlClient *control, std::chrono::milliseconds limit);

} // namespace Linesman::Readiness
