// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

/*!
    The consent forms that were shown and not sent yet. Each holds a value that works once and for what was shown, so
    that nobody's page can send a form that no person saw. The I/O thread's.
*/
class ConsentForms
{
public:
    /*! The value of a form that asks for \a request. Of those shown earlier only the latest hundred stay. */
    std::string show(std::string request);
    /*! Whether \a value is that of a form for \a request; it then is used up. */
    bool take(std::string_view value, std::string_view request);

private:
    struct Form {
        std::string value;
        std::string request;
    };
    std::deque<Form> m_forms;
};

} // namespace Linesman::Emulator
