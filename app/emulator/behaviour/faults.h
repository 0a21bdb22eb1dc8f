// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Emulator {

/*! A fault that somebody asked for. */
struct Fault {
    std::uint64_t id = 0;
    std::string method; //!< empty for all
    std::string path;   //!< the route's pattern or the beginning of a path; empty for all
    int status = 0;     //!< answer this instead; 0 for none
    std::string body;   //!< with status: this body; empty for one like HighLevel's
    long long latencyMs = 0;
    bool drop = false;
    bool truncate = false;
    long long remaining = -1; //!< how many requests it still meets; -1 for all
    std::string run{};        //!< the test that asked for it, see TestRuns
};

/*! The active faults in the order they were added. The first one that matches a request applies to it. */
class Faults
{
public:
    void add(Fault fault);         //!< under an id of its own
    bool remove(std::uint64_t id); //!< false if no fault has that id
    void clear() { m_faults.clear(); }
    std::size_t size() const { return m_faults.size(); }
    auto begin() const { return m_faults.begin(); }
    auto end() const { return m_faults.end(); }

    /*!
        The fault that applies to a request, counted down, or null. \a pattern is the path of its route, empty if it has
        none. Valid until the faults change.
    */
    const Fault *meet(std::string_view method, std::string_view path, std::string_view pattern);

private:
    std::vector<Fault> m_faults;
    std::uint64_t m_nextId = 1;
};

} // namespace Linesman::Emulator
