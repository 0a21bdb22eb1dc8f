// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/isotime.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Linesman::Emulator {

/*! A small thing that belongs to a contact or a location and that the emulator only keeps: a note, a task, a tag. */
struct Record {
    std::string id;
    std::string kind;    //!< notes, tasks, tags, customFields, customValues, charges, files
    std::string ownerId; //!< contact or location
    std::vector<std::pair<std::string, std::string>> members; //!< name and JSON value, in the order of their coming
    Millis dateAdded = 0;

    void set(std::string_view name, std::string json)
    {
        for (auto &[known, value] : members) {
            if (known == name) {
                value = std::move(json);
                return;
            }
        }
        members.emplace_back(name, std::move(json));
    }
    /*! The JSON of a member; empty when it has none. */
    std::string_view json(std::string_view name) const
    {
        for (const auto &[known, value] : members) {
            if (known == name)
                return value;
        }
        return {};
    }
};

} // namespace Linesman::Emulator
