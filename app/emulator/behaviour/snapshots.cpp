// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/snapshots.h"

#include "app/core/clock.h"

#include <utility>

namespace Linesman::Emulator {

void Snapshots::save(const std::string &name, const State &state)
{
    m_snapshots[name] = {state, SystemClock().sinceEpoch().count()};
}

void Snapshots::put(const std::string &name, Snapshot snapshot)
{
    m_snapshots[name] = std::move(snapshot);
}

const Snapshot *Snapshots::find(std::string_view name) const
{
    const auto found = m_snapshots.find(name);
    return found == m_snapshots.end() ? nullptr : &found->second;
}

bool Snapshots::remove(std::string_view name)
{
    const auto found = m_snapshots.find(name);
    if (found == m_snapshots.end())
        return false;
    m_snapshots.erase(found);
    return true;
}

} // namespace Linesman::Emulator
