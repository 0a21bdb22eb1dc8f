// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Emulator {

/*!
    One thing about which HighLevel's sources contradict each other, or which HighLevel changed. C1 to C24 are the
    numbers of the project's list; `source` names the public page, file or issue on each side, with its date.
*/
struct Switch {
    const char *id;    //!< C1
    const char *topic; //!< one English line
    std::vector<const char *> sides;
    const char *byDefault;
    const char *documented;
    const char *observed;
    const char *source;
    const char *before = "";         //!< the side that HighLevel took once; empty where nothing changed
    const char *until = "";          //!< when that ended, as far as it is known: 2026-03-25
    const char *read = "2026-11-29"; //!< when the sources were last looked at
};

std::span<const Switch> switches();
/*!
    default: as the newest official page says, and as observed where no page says anything. documented, observed: one
    side only. as-in-2025: as it was before the changes of 2026.
*/
inline constexpr std::array ProfileNames{"default", "documented", "observed", "as-in-2025"};
bool isProfile(std::string_view name);

/*! Where an install link leads, on \a side of C11: to the older path only where the other one is not served. */
std::string_view consentPath(std::string_view side);

/*! The side that the emulator takes in each of these contradictions. */
class Profile
{
public:
    explicit Profile(std::string_view name = "default");

    const std::string &name() const { return m_name; }
    /*! The side of switch \a id. */
    std::string_view side(std::string_view id) const;
    bool is(std::string_view id, std::string_view side) const { return this->side(id) == side; }
    /*!
        False when there is no such switch or side. The name stays: reports list what was changed. `legacySignature`
        (no, yes) is the older name of C20.
    */
    bool set(std::string_view id, std::string_view side);
    bool isChanged() const;

private:
    std::string m_name;
    std::map<std::string, std::string, std::less<>> m_sides;
};

} // namespace Linesman::Emulator
