// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Linesman::Emulator {

struct Contact;

/*!
    Finds the contacts whose search text holds a piece of text, anywhere in it, among a hundred thousand in well under a
    millisecond. Three consecutive bytes name a list of the contacts that have them; the shortest list of a query is
    read and each contact looked at. The lists are differences in one to five bytes, so all of them together take about
    as much room as the texts. What was found stays until something changes, for a word that many have.
*/
class TextIndex
{
public:
    TextIndex() = default;
    TextIndex(TextIndex &&) = default; // the views stay good: the blocks do not move
    TextIndex &operator=(TextIndex &&) = default;

    /*! Keeps \a text, makes contact.searchText a view of it and sets contact.entry. */
    void add(Contact &contact, std::string_view text);
    void remove(const Contact &contact);

    /*!
        The contacts whose text holds \a text or, unless it is empty, \a other; oldest first. All of them when \a text
        is empty. Good until the index changes or is asked again.
    */
    const std::vector<Contact *> &find(std::string_view text, std::string_view other = {});

private:
    using Number = std::uint32_t; //!< of an entry in m_entries
    struct Entry {
        Contact *contact = nullptr; //!< null once it was removed
        std::string_view text;
    };
    /*! Ascending entry numbers, as differences. */
    struct Postings {
        std::vector<std::uint8_t> bytes;
        Number next = 0; //!< least number that can be added
        std::uint32_t count = 0;
        void add(Number number);
        std::vector<Number> numbers() const;
    };
    void collect(std::string_view text, std::vector<Contact *> &found) const;
    std::vector<Number> candidates(std::string_view text) const;
    void compact();
    std::string_view keep(std::string_view text);

    std::vector<Entry> m_entries;
    std::unordered_map<std::uint32_t, Postings> m_postings; //!< by three bytes
    std::deque<std::unique_ptr<char[]>> m_blocks;
    char *m_blockStart = nullptr; //!< of what is left in the last block
    std::size_t m_blockLeft = 0;
    std::size_t m_removed = 0;
    std::unordered_map<std::string, std::vector<Contact *>> m_answers;
    std::size_t m_answered = 0; //!< contacts in m_answers
};

} // namespace Linesman::Emulator
