// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/deliveryoptions.h"

#include "app/core/enumnames.h"

#include <cstdint>
#include <cstdio>

namespace Linesman::Emulator {

namespace {
constexpr auto FormNames = enumNames<BodyForm>({
    {BodyForm::Plain, "plain"},
    {BodyForm::Escaped, "escaped"},
    {BodyForm::Numbers, "numbers"},
    {BodyForm::Spaced, "spaced"},
});

constexpr auto DeliverySigningNames = enumNames<DeliverySigning>({
    {DeliverySigning::Usual, "usual"},
    {DeliverySigning::None, "none"},
    {DeliverySigning::Wrong, "wrong"},
    {DeliverySigning::ChangedByte, "changed"},
    {DeliverySigning::Retired, "retired"},
});

/*! Takes a character of two or three bytes off the front of \a text as `\u00e9`; empty for any other. */
std::string escapeOf(std::string_view text)
{
    const auto byte = [text](std::size_t i) {
        return i < text.size() ? std::uint32_t(static_cast<unsigned char>(text[i])) : 0;
    };
    std::uint32_t code = 0;
    if ((byte(0) & 0xe0) == 0xc0)
        code = ((byte(0) & 0x1f) << 6) | (byte(1) & 0x3f);
    else if ((byte(0) & 0xf0) == 0xe0)
        code = ((byte(0) & 0x0f) << 12) | ((byte(1) & 0x3f) << 6) | (byte(2) & 0x3f);
    else
        return {};
    char digits[16];
    std::snprintf(digits, sizeof digits, "\\u%04x", unsigned(code));
    return digits;
}

std::string respaced(const std::string &payload, bool escape)
{
    std::string out;
    out.reserve(payload.size() * 2);
    bool inText = false;
    bool hasEscaped = false; // one only: who escapes all, and who escapes none, writes other bytes
    for (std::size_t i = 0; i < payload.size(); ++i) {
        const char c = payload[i];
        if (inText && c == '\\' && i + 1 < payload.size()) {
            out += c;
            out += payload[++i];
            continue;
        }
        if (c == '"')
            inText = !inText;
        if (inText && escape && c == '/') {
            out += "\\/";
            continue;
        }
        if (inText && escape && !hasEscaped && (static_cast<unsigned char>(c) & 0x80)) {
            if (const std::string escaped = escapeOf(std::string_view(payload).substr(i)); !escaped.empty()) {
                out += escaped;
                i += (static_cast<unsigned char>(c) & 0xe0) == 0xc0 ? 1 : 2;
                hasEscaped = true;
                continue;
            }
        }
        out += c;
        if (!inText && (c == ',' || c == ':'))
            out += ' ';
    }
    return out;
}
} // namespace

std::optional<BodyForm> bodyFormFromName(std::string_view name)
{
    return FormNames.value(name);
}

std::optional<DeliverySigning> deliverySigningFromName(std::string_view name)
{
    return DeliverySigningNames.value(name);
}

std::string inForm(const std::string &payload, BodyForm form)
{
    switch (form) {
    case BodyForm::Plain:
        break;
    case BodyForm::Escaped:
        return respaced(payload, true);
    case BodyForm::Spaced:
        return respaced(payload, false);
    case BodyForm::Numbers:
        return payload.substr(0, payload.size() - 1) +
               R"(,"oddDecimal":1.0,"oddPower":1E2,"oddBig":12345678901234567890123,"oddTwice":1,"oddTwice":2})";
    }
    return payload;
}

std::string withChangedByte(const std::string &payload)
{
    for (const std::string_view member : {R"("message":")", R"("html":"<p>)", R"("subject":")"}) {
        const std::size_t at = payload.find(member);
        if (at == std::string::npos)
            continue;
        std::string changed = payload;
        char &letter = changed[at + member.size()];
        if (letter != '"' && letter != '\\' && !(static_cast<unsigned char>(letter) & 0x80)) {
            letter = letter == 'X' ? 'Y' : 'X';
            return changed;
        }
    }
    return payload + ' ';
}

} // namespace Linesman::Emulator
