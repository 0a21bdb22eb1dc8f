// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/textsearch.h"

#include "app/emulator/state/phone.h"
#include "app/emulator/state/state.h"
#include "app/emulator/state/text.h"

namespace Linesman::Emulator {

TextSearch::TextSearch(std::string_view query)
{
    while (query.starts_with(' '))
        query.remove_prefix(1);
    while (query.ends_with(' '))
        query.remove_suffix(1);
    m_text = lowered(query);
    if (m_text.find_first_not_of("+0123456789 ()-.") == std::string::npos)
        m_digits = digitsOf(m_text);
}

/*! The digits, when they are enough of a number to be looked for. */
std::string_view TextSearch::partOfNumber() const
{
    const bool enough = m_digits.size() >= 3 && m_digits.size() + 4 >= m_text.size();
    return enough ? std::string_view(m_digits) : std::string_view();
}

const std::vector<Contact *> &TextSearch::in(State &state, std::string_view locationId) const
{
    static const std::vector<Contact *> none;
    TextIndex *index = state.textIndex(locationId);
    return index ? index->find(m_text, partOfNumber()) : none;
}

} // namespace Linesman::Emulator
