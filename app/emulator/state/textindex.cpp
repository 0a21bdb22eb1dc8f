// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/textindex.h"

#include "app/emulator/state/state.h"

#include <algorithm>
#include <cstring>

namespace Linesman::Emulator {

namespace {
constexpr std::size_t BlockBytes = 64 * 1024;
constexpr std::size_t AnsweredLimit = 1'000'000;
constexpr std::size_t CompactAbove = 10'000; //!< removed entries, when they are more than what is left
constexpr std::size_t WorthASecondList = 64; //!< candidates
constexpr std::size_t Part = 3;

std::uint32_t partAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return std::uint32_t(static_cast<unsigned char>(text[at + i]));
    };
    return byte(0) << 16 | byte(1) << 8 | byte(2);
}

/*! Each once. */
std::vector<std::uint32_t> partsOf(std::string_view text)
{
    std::vector<std::uint32_t> parts;
    if (text.size() < Part)
        return parts;
    parts.reserve(text.size());
    for (std::size_t i = 0; i + Part <= text.size(); ++i)
        parts.push_back(partAt(text, i));
    std::sort(parts.begin(), parts.end());
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    return parts;
}

bool holds(std::string_view text, std::string_view part)
{
    return memmem(text.data(), text.size(), part.data(), part.size()) != nullptr;
}
} // namespace

void TextIndex::Postings::add(Number number)
{
    if (bytes.size() + 5 > bytes.capacity())
        bytes.reserve(bytes.size() + bytes.size() / 4 + 8); // doubling would leave a third of it empty
    Number step = number - next;
    for (; step >= 0x80; step >>= 7)
        bytes.push_back(std::uint8_t(step | 0x80));
    bytes.push_back(std::uint8_t(step));
    next = number + 1;
    ++count;
}

std::vector<TextIndex::Number> TextIndex::Postings::numbers() const
{
    std::vector<Number> all;
    all.reserve(count);
    Number number = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        Number step = bytes[i] & 0x7f;
        for (unsigned shift = 7; bytes[i] & 0x80; shift += 7)
            step |= Number(bytes[++i] & 0x7f) << shift;
        number += step;
        all.push_back(number++);
    }
    return all;
}

std::string_view TextIndex::keep(std::string_view text)
{
    if (text.empty())
        return {};
    if (text.size() > m_blockLeft) {
        const std::size_t size = std::max(BlockBytes, text.size());
        m_blocks.push_back(std::make_unique<char[]>(size));
        m_blockStart = m_blocks.back().get();
        m_blockLeft = size;
    }
    std::memcpy(m_blockStart, text.data(), text.size());
    const std::string_view kept(m_blockStart, text.size());
    m_blockStart += text.size();
    m_blockLeft -= text.size();
    return kept;
}

void TextIndex::add(Contact &contact, std::string_view text)
{
    const auto number = Number(m_entries.size());
    contact.searchText = keep(text);
    contact.entry = number;
    m_entries.push_back({&contact, contact.searchText});
    for (const std::uint32_t part : partsOf(contact.searchText))
        m_postings[part].add(number);
    m_answers.clear();
    m_answered = 0;
}

void TextIndex::remove(const Contact &contact)
{
    if (contact.entry >= m_entries.size() || m_entries[contact.entry].contact != &contact)
        return;
    m_entries[contact.entry].contact = nullptr;
    ++m_removed;
    m_answers.clear();
    m_answered = 0;
    if (m_removed > CompactAbove && m_removed > m_entries.size() / 2)
        compact();
}

void TextIndex::compact()
{
    const std::vector<Entry> old = std::move(m_entries);
    const auto blocks = std::move(m_blocks); // the old texts are read from them
    m_entries.clear();
    m_blocks.clear();
    m_postings.clear();
    m_blockLeft = 0;
    m_removed = 0;
    for (const Entry &entry : old) {
        if (entry.contact)
            add(*entry.contact, entry.text);
    }
}

/*! Numbers of the entries that may hold \a text, which has at least three bytes. */
std::vector<TextIndex::Number> TextIndex::candidates(std::string_view text) const
{
    std::vector<const Postings *> lists;
    for (const std::uint32_t part : partsOf(text)) {
        const auto found = m_postings.find(part);
        if (found == m_postings.end())
            return {};
        lists.push_back(&found->second);
    }
    std::sort(lists.begin(), lists.end(), [](const Postings *a, const Postings *b) { return a->count < b->count; });
    std::vector<Number> numbers = lists.front()->numbers();
    // Reading another list costs less than looking at what it rules out, as long as it is not much longer.
    for (std::size_t i = 1; i < std::min<std::size_t>(lists.size(), 3); ++i) {
        if (numbers.size() < WorthASecondList || lists[i]->count > 8 * numbers.size())
            break;
        const std::vector<Number> others = lists[i]->numbers();
        std::vector<Number> both;
        std::set_intersection(numbers.begin(), numbers.end(), others.begin(), others.end(), std::back_inserter(both));
        numbers = std::move(both);
    }
    return numbers;
}

void TextIndex::collect(std::string_view text, std::vector<Contact *> &found) const
{
    if (text.size() < Part) {
        for (const Entry &entry : m_entries) {
            if (entry.contact && holds(entry.text, text))
                found.push_back(entry.contact);
        }
        return;
    }
    for (const Number number : candidates(text)) {
        const Entry &entry = m_entries[number];
        if (entry.contact && (text.size() == Part || holds(entry.text, text)))
            found.push_back(entry.contact);
    }
}

const std::vector<Contact *> &TextIndex::find(std::string_view text, std::string_view other)
{
    std::string key(text);
    key += '\0';
    key += other;
    if (const auto known = m_answers.find(key); known != m_answers.end())
        return known->second;
    std::vector<Contact *> found;
    collect(text, found);
    if (!other.empty() && other != text)
        collect(other, found);
    const auto older = [](const Contact *a, const Contact *b) {
        return a->serial < b->serial;
    };
    if (!std::is_sorted(found.begin(), found.end(), older))
        std::sort(found.begin(), found.end(), older);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (m_answered + found.size() > AnsweredLimit || m_answers.size() > 10'000) {
        m_answers.clear();
        m_answered = 0;
    }
    m_answered += found.size();
    return m_answers[key] = std::move(found);
}

} // namespace Linesman::Emulator
