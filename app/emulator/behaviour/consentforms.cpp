// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/consentforms.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <utility>

namespace Linesman::Emulator {

static constexpr std::size_t MostForms = 100;

std::string ConsentForms::show(std::string request)
{
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size()); // never from the emulator's seed: that can be guessed
    std::string value(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(value.data(), value.size(), bytes.data(), bytes.size());
    value.pop_back();
    m_forms.push_back({value, std::move(request)});
    if (m_forms.size() > MostForms)
        m_forms.pop_front();
    return value;
}

bool ConsentForms::take(std::string_view value, std::string_view request)
{
    const auto found = std::find_if(m_forms.begin(), m_forms.end(),
                                    [&](const Form &form) { return form.value == value && form.request == request; });
    if (found == m_forms.end())
        return false;
    m_forms.erase(found);
    return true;
}

} // namespace Linesman::Emulator
