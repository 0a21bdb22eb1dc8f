// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Emulator {

struct FixtureMember;

/*! A JSON value that remembers where it stood, so that a person can be told the line. */
struct FixtureNode {
    enum class Type { Null, Bool, Number, String, Array, Object };
    Type type = Type::Null;
    std::size_t offset = 0; //!< in the file, in bytes
    std::string text{};     //!< of a string, and of a number as it was written
    bool truth = false;
    std::vector<FixtureMember> members; //!< of an array: without names

    /*! The member \a name of an object, or null. */
    const FixtureNode *member(std::string_view name) const;
};

struct FixtureMember {
    std::string key;
    FixtureNode node;
};

/*! Parses \a json. Fails with BadInput, naming the line. */
Result<FixtureNode> parseFixtureTree(std::string_view json);

std::size_t lineOf(std::string_view json, std::size_t offset); //!< counted from 1

} // namespace Linesman::Emulator
