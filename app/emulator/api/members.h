// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/request/validation.h"

#include <span>
#include <string_view>

namespace Linesman::Emulator {

class Profile;

/*! The members that a body may have, and which switch says what becomes of others. */
struct BodyMembers {
    std::string_view operation; //!< POST /contacts, with {} for what varies
    const char *switchId;       //!< empty: others are always refused
    std::span<const std::string_view> names;
    const char *source; //!< public page or file, and its date
};
std::span<const BodyMembers> bodyMembers();

/*! Refuses members that are not listed for \a operation ("property X should not exist"), where \a profile does so. */
void checkMembers(Validation &check, const Profile &profile, std::string_view operation);

} // namespace Linesman::Emulator
