// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/state.h"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

/*! The data at some moment. */
struct Snapshot {
    State state;
    Millis madeAt = 0; //!< of this machine's clock
};

/*! Snapshots by their names, in the order of these. */
class Snapshots
{
public:
    void save(const std::string &name, const State &state); //!< replaces the one of that name
    void put(const std::string &name, Snapshot snapshot);   //!< likewise, as it was made
    const Snapshot *find(std::string_view name) const;
    bool remove(std::string_view name); //!< false if there is none of that name
    std::size_t size() const { return m_snapshots.size(); }
    auto begin() const { return m_snapshots.begin(); } //!< pairs of name and snapshot
    auto end() const { return m_snapshots.end(); }

private:
    std::map<std::string, Snapshot, std::less<>> m_snapshots;
};

} // namespace Linesman::Emulator
