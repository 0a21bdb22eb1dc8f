// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/isotime.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Linesman::Emulator {

/*! Fields that few contacts have, by their names in JSON. */
using ExtraFields = std::vector<std::pair<const char *, std::string>>;

struct Contact {
    std::string id;
    std::string locationId;
    std::string firstName;
    std::string lastName;
    std::string name; //!< as given when no first and last name were
    std::string email;
    std::string phone;                         //!< E.164 if it is a number
    std::vector<std::string> additionalEmails; //!< no endpoint of HighLevel writes these two: people do, in its window
    std::vector<std::string> additionalPhones;
    ExtraFields extra;
    std::vector<std::string> tags;
    std::string customFieldsJson; //!< an array, as stored
    std::string dndSettingsJson;  //!< an object, its keys as the dated versions spell them
    std::string inboundDndJson;   //!< likewise
    std::vector<std::string> followers;
    bool dnd = false;
    bool deleted = false;
    Millis dateAdded = 0;
    Millis dateUpdated = 0;
    std::string_view searchText; //!< lower case: name, email, phone and its digits; the index keeps it
    std::uint32_t serial = 0;    //!< in the order they were made
    std::uint32_t entry = 0;     //!< of the text index

    std::string fullName() const;
    bool hasAlso(std::string_view address) const; //!< among the additional ones; \a address in lower case
    std::string_view extraField(std::string_view name) const;
    void setExtraField(const char *name, std::string value);
};

/*! Do not disturb: altogether, or on "SMS", "Email" or "Call". */
bool doesNotWant(const Contact &contact, std::string_view channel);

} // namespace Linesman::Emulator
