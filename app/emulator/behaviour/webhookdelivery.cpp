// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/webhookdelivery.h"

#include "app/core/enumnames.h"

#include <algorithm>

namespace Linesman::Emulator {

constexpr auto SigningNames = enumNames<SigningChoice>({
    {SigningChoice::Profile, "profile"},
    {SigningChoice::Ed25519, "ed25519"},
    {SigningChoice::Rsa, "rsa"},
    {SigningChoice::Both, "both"},
    {SigningChoice::None, "none"},
});

std::string_view signingName(SigningChoice choice)
{
    return SigningNames.name(choice);
}

std::optional<SigningChoice> signingFromName(std::string_view name)
{
    return SigningNames.value(name);
}

constexpr auto StageNames = enumNames<Delivery::Stage>({
    {Delivery::Stage::Waiting, "waiting"},
    {Delivery::Stage::Sending, "sending"},
    {Delivery::Stage::Retrying, "retrying"},
    {Delivery::Stage::Delivered, "delivered"},
    {Delivery::Stage::Failed, "failed"},
    {Delivery::Stage::Paused, "paused"},
});

int Delivery::automaticAttempts() const
{
    return int(std::count_if(attempts.begin(), attempts.end(), [](const Attempt &one) { return !one.isManual; }));
}

std::string_view stageName(Delivery::Stage stage)
{
    return StageNames.name(stage);
}

} // namespace Linesman::Emulator
