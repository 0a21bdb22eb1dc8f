// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace Linesman::Emulator {

struct Company {
    std::string id;
    std::string name;
    std::string email;
    std::string ownerName;
};

struct User {
    std::string id;
    std::string name;
    std::string email;
};

struct Contact;

struct Location {
    std::string id;
    std::string name;
    std::string email;
    std::string phone;
    std::string address;
    std::string city;
    std::string state;
    std::string country;
    std::string postalCode;
    std::string website;
    std::string timezone;
    bool active = true;
    bool allowDuplicates = false;
    std::string selectedSms;         //!< id of the provider in force; empty: HighLevel's own
    std::string selectedEmail;       //!< likewise
    std::vector<Contact *> contacts; //!< in the order they were made
};

} // namespace Linesman::Emulator
