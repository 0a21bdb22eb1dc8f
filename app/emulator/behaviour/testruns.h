// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/text.h"

#include <chrono>
#include <cstddef>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace Linesman::Emulator {

struct LogEntry;

/*! Names, in a request to the control surface, the test that it is a part of. */
inline constexpr std::string_view TestRunHeader = "Linesman-Test-Run";

/*!
    Which tests run here, and what they provoke: whatever is about the contacts, messages and deliveries that they made,
    then and later; while they run, what else the tokens ask that were used for these; and whatever a fault, an expiry or
    a revocation of theirs brings about, for whomever. Others who use the emulator meanwhile are no part of it. A test
    that is not heard of for Lapse has ended without a word.
*/
class TestRuns
{
public:
    using Moment = std::chrono::steady_clock::time_point;
    /*! Whether the emulator holds a contact, conversation or message of that id. */
    using Known = std::function<bool(std::string_view id)>;
    static constexpr std::chrono::minutes Lapse{2};
    static constexpr std::size_t MostRuns = 100;
    static constexpr std::size_t MostIds = 100'000; //!< that are remembered, the newest

    bool begin(std::string_view name, Moment now); //!< false when there are MostRuns
    bool end(std::string_view name);               //!< false when there is none of that name
    /*! The request that is answered now is of the test \a name; empty for none. */
    void setActing(std::string_view name, Moment now);
    const std::string &acting() const { return m_acting; }

    /*! Calls about \a id, a contact, conversation, message or delivery, are of the test \a name from now on. */
    void own(const std::string &name, const std::string &id);
    /*! The test \a name ended the life of the access token called \a tokenId: who uses it is not to blame. */
    void spoil(const std::string &name, const std::string &tokenId);
    /*! The access token called \a tokenId is good again: who uses it after its next end is to blame. */
    void recover(const std::string &tokenId);
    bool hasSpoilt() const { return !m_spoilt.empty(); } //!< a token that is not good again yet

    /*! The test that provoked \a entry, now; empty for none. */
    std::string runOf(const LogEntry &entry, Moment now, const Known &isKnown);

private:
    struct Run {
        std::string name;
        Moment until;
        std::unordered_set<std::string> tokens; //!< used for what it made
    };
    Run *running(std::string_view name, Moment now);
    void remember(ByText<std::string> &into, const std::string &id, const std::string &name);
    std::vector<Run> m_runs;
    std::string m_acting;
    ByText<std::string> m_owners;  //!< by contact, conversation, message or delivery
    ByText<std::string> m_spoilt;  //!< by token
    std::deque<std::string> m_ids; //!< of both, oldest first
};

} // namespace Linesman::Emulator
