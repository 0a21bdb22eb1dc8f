// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controlanswers.h"

#include "app/emulator/request/requestcontext.h"

#include <string>

namespace Linesman::Emulator {

ControlPage controlPage(const RequestContext &context)
{
    constexpr long long MostListed = 1000;
    return {std::size_t(context.number("offset", 0, 0, INT32_MAX)),
            std::size_t(context.number("limit", 200, 1, MostListed))};
}

std::optional<Kind> controlKind(Validation &check, const JsonValue &body, bool required)
{
    const JsonValue *value = member(body, "kind");
    const std::optional<Kind> kind =
        value && value->IsString() ? kindFromName({value->GetString(), value->GetStringLength()}) : std::nullopt;
    if (!kind && (value || required))
        check.add("kind must be one of the following values: SmsDefault, SmsChannel, EmailDefault, EmailChannel, Call "
                  "(sms-default and so on will do)");
    return kind;
}

Http::Response controlDone(std::string_view extra)
{
    std::string text = R"({"success":true)";
    if (!extra.empty()) {
        text += ',';
        text += extra;
    }
    return jsonAnswer(200, text + '}');
}

} // namespace Linesman::Emulator
