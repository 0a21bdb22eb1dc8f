// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/text.h"

#include <chrono>
#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Emulator {

struct Annotation;

/*! Names, in a request to the control surface, the test that it is a part of. */
inline constexpr std::string_view TestRunHeader = "Linesman-Test-Run";

/*!
    Which tests run here: what happens meanwhile, and what comes afterwards of the messages of that time, they provoked. A
    test that is not heard of for Lapse has ended without a word.
*/
class TestRuns
{
public:
    using Moment = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::minutes Lapse{2};
    static constexpr std::size_t MostRuns = 100;
    static constexpr std::size_t MostIds = 100'000; //!< of messages and contacts that are remembered, the newest

    bool begin(std::string_view name, Moment now); //!< false when there are MostRuns
    void heardOf(std::string_view name, Moment now);
    bool end(std::string_view name); //!< false when there is none of that name
    /*! Calls about the contact \a id, which the test \a name made and removed, are its own from now on. */
    void own(std::string_view name, const std::string &id);

    /*! The test that provoked an exchange about what \a note says, now; empty for none. */
    std::string runOf(const Annotation &note, Moment now);

private:
    struct Run {
        std::string name;
        Moment until;
    };
    std::vector<Run> m_runs;       //!< the one that began last is the last
    ByText<std::string> m_owners;  //!< by message or contact
    std::deque<std::string> m_ids; //!< oldest first
};

} // namespace Linesman::Emulator
