// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/testruns.h"

#include "app/emulator/behaviour/requestlog.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {

constexpr std::size_t MostScanned = 64 * 1024; // bytes of a body
constexpr std::string_view TokenOperation = "POST /oauth/token";
constexpr std::size_t ShortestId = 10;
constexpr std::size_t LongestId = 64;

bool isOfId(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

/*! Whatever in \a text has the shape of an id. */
void addIds(std::vector<std::string_view> &ids, std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t begin = at;
        while (at < text.size() && isOfId(text[at]))
            ++at;
        if (at - begin >= ShortestId && at - begin <= LongestId)
            ids.push_back(text.substr(begin, at - begin));
    }
}

/*! What \a entry is about. A call that was refused early names it in its own path and body alone. */
std::vector<std::string_view> subjectsOf(const LogEntry &entry)
{
    std::vector<std::string_view> ids{entry.deliveryId, entry.note.messageId, entry.note.contactId,
                                      entry.note.conversationId};
    std::erase(ids, std::string_view());
    if (!entry.delivered) {
        addIds(ids, entry.url);
        addIds(ids, std::string_view(entry.requestBody).substr(0, MostScanned));
    }
    return ids;
}

} // namespace

bool TestRuns::begin(std::string_view name, Moment now)
{
    std::erase_if(m_runs, [&](const Run &run) { return run.until <= now || run.name == name; });
    if (m_runs.size() >= MostRuns)
        return false;
    m_runs.push_back({std::string(name), now + Lapse, {}});
    return true;
}

TestRuns::Run *TestRuns::running(std::string_view name, Moment now)
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const Run &run) { return run.name == name; });
    return found != m_runs.end() && found->until > now ? &*found : nullptr;
}

void TestRuns::setActing(std::string_view name, Moment now)
{
    m_acting.clear();
    Run *run = running(name, now);
    if (!run)
        return;
    run->until = now + Lapse;
    m_acting = run->name;
}

bool TestRuns::end(std::string_view name)
{
    return std::erase_if(m_runs, [name](const Run &run) { return run.name == name; }) > 0;
}

void TestRuns::remember(ByText<std::string> &into, const std::string &id, const std::string &name)
{
    if (name.empty() || id.empty() || !into.emplace(id, name).second)
        return;
    m_ids.push_back(id);
    if (m_ids.size() > MostIds) {
        m_owners.erase(m_ids.front());
        m_spoilt.erase(m_ids.front());
        m_ids.pop_front();
    }
}

void TestRuns::own(const std::string &name, const std::string &id)
{
    remember(m_owners, id, name);
}

void TestRuns::spoil(const std::string &name, const std::string &tokenId)
{
    remember(m_spoilt, tokenId, name);
}

void TestRuns::recover(const std::string &tokenId)
{
    m_spoilt.erase(tokenId);
}

std::string TestRuns::runOf(const LogEntry &entry, Moment now, const Known &isKnown)
{
    if (!entry.note.faultOf.empty())
        return entry.note.faultOf;
    if (m_runs.empty() && m_ids.empty())
        return {};
    const std::vector<std::string_view> subjects = subjectsOf(entry);
    const std::string &token = entry.note.tokenId;
    for (const std::string_view id : subjects) {
        const auto owner = m_owners.find(id);
        if (owner == m_owners.end())
            continue;
        const std::string name = owner->second;
        own(name, entry.note.messageId); // a reply, which others are told of
        if (Run *run = running(name, now); run && !token.empty())
            run->tokens.insert(token);
        return name;
    }
    if (token.empty())
        return {};
    if (const auto spoilt = m_spoilt.find(token);
        spoilt != m_spoilt.end() && (entry.note.refusal.starts_with("token") || entry.note.operation == TokenOperation))
        return spoilt->second;
    const auto user = std::find_if(m_runs.begin(), m_runs.end(),
                                   [&](const Run &run) { return run.until > now && run.tokens.contains(token); });
    return user == m_runs.end() || std::any_of(subjects.begin(), subjects.end(), isKnown) ? std::string() : user->name;
}

} // namespace Linesman::Emulator
