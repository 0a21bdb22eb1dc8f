// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/testruns.h"

#include "app/emulator/behaviour/requestlog.h"

#include <algorithm>

namespace Linesman::Emulator {

bool TestRuns::begin(std::string_view name, Moment now)
{
    std::erase_if(m_runs, [&](const Run &run) { return run.until <= now || run.name == name; });
    if (m_runs.size() >= MostRuns)
        return false;
    m_runs.push_back({std::string(name), now + Lapse});
    return true;
}

void TestRuns::heardOf(std::string_view name, Moment now)
{
    for (Run &run : m_runs) {
        if (run.name == name)
            run.until = now + Lapse;
    }
}

bool TestRuns::end(std::string_view name)
{
    return std::erase_if(m_runs, [name](const Run &run) { return run.name == name; }) > 0;
}

void TestRuns::own(std::string_view name, const std::string &id)
{
    if (id.empty() || !m_owners.emplace(id, name).second)
        return;
    m_ids.push_back(id);
    if (m_ids.size() > MostIds) {
        m_owners.erase(m_ids.front());
        m_ids.pop_front();
    }
}

std::string TestRuns::runOf(const Annotation &note, Moment now)
{
    for (const std::string *id : {&note.messageId, &note.contactId}) {
        if (const auto owner = m_owners.find(*id); owner != m_owners.end())
            return owner->second;
    }
    const auto latest = std::find_if(m_runs.rbegin(), m_runs.rend(), [now](const Run &run) { return run.until > now; });
    if (latest == m_runs.rend())
        return {};
    own(latest->name, note.messageId);
    return latest->name;
}

} // namespace Linesman::Emulator
