// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/faults.h"

#include <utility>

namespace Linesman::Emulator {

void Faults::add(Fault fault)
{
    fault.id = m_nextId++;
    m_faults.push_back(std::move(fault));
}

bool Faults::remove(std::uint64_t id)
{
    return std::erase_if(m_faults, [id](const Fault &fault) { return fault.id == id; }) > 0;
}

const Fault *Faults::meet(std::string_view method, std::string_view path, std::string_view pattern)
{
    for (Fault &fault : m_faults) {
        if (fault.remaining == 0 || (!fault.method.empty() && fault.method != method))
            continue;
        if (!fault.path.empty() && fault.path != pattern && !path.starts_with(fault.path))
            continue;
        if (fault.remaining > 0)
            --fault.remaining;
        return &fault;
    }
    return nullptr;
}

} // namespace Linesman::Emulator
