// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/json.h"

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Linesman::Emulator {

/*! Collects what is wrong with a body. */
class Validation
{
public:
    explicit Validation(const JsonValue &body)
        : m_body(body)
    {
    }
    void only(std::span<const std::string_view> names); //!< "property X should not exist"
    void only(std::initializer_list<std::string_view> names) { only(std::span(names.begin(), names.size())); }
    std::string text(std::string_view name); //!< optional; must be a string
    std::string needText(std::string_view name);
    std::string oneOf(std::string_view name, std::initializer_list<std::string_view> values, bool required);
    bool truth(std::string_view name, bool fallback);
    std::vector<std::string> texts(std::string_view name, bool notEmpty = false); //!< optional; an array of strings
    /*! Optional; a whole number within bounds. */
    std::int64_t wholeNumber(std::string_view name, std::int64_t fallback, std::int64_t least, std::int64_t most);
    std::string webAddress(std::string_view name); //!< optional; empty, or an address of http or https
    void add(std::string message);                 //!< once, however often it is found
    const JsonValue &body() const { return m_body; }
    bool ok() const { return m_messages.empty(); }
    const std::vector<std::string> &messages() const { return m_messages; }

private:
    const JsonValue &m_body;
    std::vector<std::string> m_messages;
};

} // namespace Linesman::Emulator
