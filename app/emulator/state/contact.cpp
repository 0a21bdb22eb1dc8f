// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/contact.h"

#include "app/emulator/state/json.h"
#include "app/emulator/state/text.h"

#include <algorithm>

namespace Linesman::Emulator {

std::string Contact::fullName() const
{
    if (firstName.empty() && lastName.empty())
        return name;
    if (firstName.empty() || lastName.empty())
        return firstName + lastName;
    return firstName + ' ' + lastName;
}

bool Contact::hasAlso(std::string_view address) const
{
    return std::any_of(additionalEmails.begin(), additionalEmails.end(),
                       [address](const std::string &other) { return lowered(other) == address; });
}

std::string_view Contact::extraField(std::string_view field) const
{
    for (const auto &[key, value] : extra) {
        if (key == field)
            return value;
    }
    return {};
}

void Contact::setExtraField(const char *field, std::string value)
{
    for (auto &[key, old] : extra) {
        if (std::string_view(key) == field) {
            old = std::move(value);
            return;
        }
    }
    extra.emplace_back(field, std::move(value));
}

bool doesNotWant(const Contact &contact, std::string_view channel)
{
    if (contact.dnd)
        return true;
    if (contact.dndSettingsJson.empty())
        return false;
    const JsonDocument settings = parseJson(contact.dndSettingsJson);
    const JsonValue *entry = member(settings.document, channel);
    const std::string status = entry ? textOr(*entry, "status") : std::string();
    return status == "active" || status == "permanent";
}

} // namespace Linesman::Emulator
