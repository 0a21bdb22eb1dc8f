// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/app.h"

#include <algorithm>

namespace Linesman::Emulator {

const Install *Installs::find(std::string_view locationId) const
{
    const auto found = m_byLocation.find(locationId);
    return found == m_byLocation.end() ? nullptr : &m_installs[found->second];
}

void Installs::add(Install install)
{
    m_byLocation.try_emplace(install.locationId, m_installs.size()); // the first of a location counts
    m_installs.push_back(std::move(install));
}

void Installs::remove(std::string_view locationId)
{
    std::erase_if(m_installs, [locationId](const Install &install) { return install.locationId == locationId; });
    rebuildIndex();
}

void Installs::clear()
{
    m_installs.clear();
    m_byLocation.clear();
}

void Installs::rebuildIndex()
{
    m_byLocation.clear();
    for (std::size_t i = 0; i < m_installs.size(); ++i)
        m_byLocation.try_emplace(m_installs[i].locationId, i);
}

} // namespace Linesman::Emulator
