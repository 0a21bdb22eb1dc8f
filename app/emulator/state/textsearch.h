// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Emulator {

struct Contact;
class State;

/*!
    Text as typed into a search: a part of a name, e-mail address or phone number, numbers with or without punctuation,
    with or without the "+" that an unencoded query loses.
*/
class TextSearch
{
public:
    explicit TextSearch(std::string_view query);

    bool isEmpty() const { return m_text.empty(); }
    const std::string &text() const { return m_text; }     //!< lower case, without blanks at its ends
    const std::string &digits() const { return m_digits; } //!< when it is nothing but a number
    /*! The location's contacts that fit, oldest first; good until a contact changes or is searched for again. */
    const std::vector<Contact *> &in(State &state, std::string_view locationId) const;

private:
    std::string_view partOfNumber() const;
    std::string m_text;
    std::string m_digits;
};

} // namespace Linesman::Emulator
