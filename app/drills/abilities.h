// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace Linesman::Drills {

/*! What an endpoint was seen to do with a plain message; what it does not do, drills cannot try. */
struct Abilities {
    bool answers = false;   //!< 2xx to a delivery
    bool reports = false;   //!< a status
    bool replies = false;   //!< an inbound message
    bool hasEvents = false; //!< a URL for app events was given
    std::chrono::microseconds answerTime{};
    QString refusal;       //!< translated: what came in place of a 2xx, when it does not answer; may be empty
    bool isSilent = false; //!< nothing whole came in that time
    QString refusedCalls;  //!< what the emulator refused meanwhile, in its words, and what to do about it; may be empty
    bool has(const QString &need) const;
    /*! Why a drill that needs \a need is skipped; translated. */
    QString reasonWithout(const QString &need) const;
};

} // namespace Linesman::Drills
