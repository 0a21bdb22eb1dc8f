// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/intake.h"

#include <atomic>
#include <chrono>
#include <utility>

namespace Linesman::Webhooks {

/*! One request on its way through: several threads hold it, one after the other. */
struct Intake::Job {
    Job(Http::Request request, Http::Responder respond)
        : request(std::move(request))
        , respond(std::move(respond))
    {
    }
    Http::Request request;
    Http::Responder respond;
    std::uint64_t number = 0;
    Exchange exchange;
    Verdict verdict;
    std::optional<RuledAnswer> ruled;   //!< of the first rule that holds
    std::vector<std::string> routes;    //!< where it goes when no rule holds
    std::string duplicateKey;           //!< empty when there is none
    Http::Response response;            //!< decided before the row is written
    std::chrono::milliseconds delay{0}; //!< between the commit and the answer
    std::atomic<bool> isTaken = false;  //!< by whoever answers it

    // With the intake's mutex, of a capture that is handed on or held:
    bool isRevealing = false;       //!< its row without an answer is being written
    bool hasReply = false;          //!< the bridge answered, or did not in time
    std::optional<qint64> revealed; //!< the row that has no answer yet
};

} // namespace Linesman::Webhooks
