// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

/*!
    Ids in HighLevel's shapes (oauth.json and conversations.json of 2026-06-19): contacts, locations, companies,
    conversations, messages and users have 20 letters and digits; apps, versions, plans and providers 24 hex digits.

    Those of the fixture follow from the seed and a name, so they are the same at every start. Those made while running
    are new at every start: an endpoint that remembers message ids must not take a new message for an old one.
*/
class Ids
{
public:
    explicit Ids(std::uint64_t seed);

    std::string fixed(std::string_view name) const;       //!< 20 letters and digits
    std::string fixedHex(std::string_view name) const;    //!< 24 hex digits
    std::string fixedSuffix(std::string_view name) const; //!< 8 letters and digits, after the dash of a client id
    std::string fixedUuid(std::string_view name) const;
    std::array<std::uint8_t, 32> fixedKey(std::string_view name) const;

    std::string next(); //!< 20 letters and digits
    std::string nextHex(std::size_t digits = 24);
    std::string nextUuid(); //!< version 4
    double nextFraction();  //!< 0 up to 1

private:
    std::uint64_t m_seed;
    std::mt19937_64 m_random; //!< unpredictable enough for made-up data
};

} // namespace Linesman::Emulator
