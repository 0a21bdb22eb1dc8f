// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/phone.h"

#include <phonenumbers/phonenumberutil.h>

#include <string>

namespace Linesman {

std::optional<QString> e164(const QString &text, const QString &region)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const PhoneNumberUtil::ErrorType error = util.Parse(text.trimmed().toStdString(), region.toStdString(), &number);
    // Possible, not valid: test numbers such as +1 500 555 0006 belong to no real range and must pass.
    if (error != PhoneNumberUtil::NO_PARSING_ERROR || !util.IsPossibleNumber(number))
        return {};
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

} // namespace Linesman
