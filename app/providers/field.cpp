// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/field.h"

#include <QLatin1StringView>

#include <array>

namespace Linesman::Providers {

using namespace Qt::Literals::StringLiterals;

namespace {
// In the order of the enum.
constexpr std::array FieldNames{
    "type"_L1,       "contact"_L1,      "conversationId"_L1, "providerId"_L1, "direction"_L1,  "date"_L1,
    "altId"_L1,      "attachments"_L1,  "message"_L1,        "subject"_L1,    "html"_L1,       "emailFrom"_L1,
    "emailTo"_L1,    "emailCc"_L1,      "emailBcc"_L1,       "threadId"_L1,   "callFrom"_L1,   "callTo"_L1,
    "callStatus"_L1, "callDuration"_L1, "transcript"_L1,     "messageId"_L1,  "status"_L1,     "errorCode"_L1,
    "errorType"_L1,  "errorMessage"_L1, "emailMessageId"_L1, "counters"_L1,   "recipients"_L1, "contactId"_L1,
    "name"_L1,       "phone"_L1,        "email"_L1};
static_assert(FieldNames.size() == std::size_t(Field::Email) + 1);
} // namespace

QString fieldName(Field field)
{
    return FieldNames[std::size_t(field)];
}

Problem problemOf(Field field, const QString &sentence, bool isBlocking)
{
    return {fieldName(field), sentence, isBlocking};
}

} // namespace Linesman::Providers
