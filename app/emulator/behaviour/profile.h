// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Emulator {

/*!
    One thing about which HighLevel's sources contradict each other. C1 to C16 are the numbers of the project's list;
    `source` names the public page, file or issue on each side.
*/
struct Switch {
    const char *id;    //!< C1
    const char *topic; //!< one English line
    std::vector<const char *> sides;
    const char *byDefault;
    const char *documented;
    const char *observed;
    const char *source;
};

std::span<const Switch> switches();
bool isProfile(std::string_view name); //!< default, documented or observed

/*! The side that the emulator takes in each of these contradictions. */
class Profile
{
public:
    explicit Profile(std::string_view name = "default");

    const std::string &name() const { return m_name; }
    /*! The side of switch \a id. */
    std::string_view side(std::string_view id) const;
    bool is(std::string_view id, std::string_view side) const { return this->side(id) == side; }
    /*! False when there is no such switch or side. The name stays: reports list what was changed. */
    bool set(std::string_view id, std::string_view side);
    bool isChanged() const;

private:
    std::string m_name;
    std::map<std::string, std::string, std::less<>> m_sides;
};

} // namespace Linesman::Emulator
