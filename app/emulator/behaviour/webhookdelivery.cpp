// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/webhookdelivery.h"

namespace Linesman::Emulator {

std::string_view signingName(SigningChoice choice)
{
    switch (choice) {
    case SigningChoice::Profile:
        return "profile";
    case SigningChoice::Ed25519:
        return "ed25519";
    case SigningChoice::Rsa:
        return "rsa";
    case SigningChoice::Both:
        return "both";
    case SigningChoice::None:
        return "none";
    }
    return {};
}

std::optional<SigningChoice> signingFromName(std::string_view name)
{
    using Choice = SigningChoice;
    for (const Choice choice : {Choice::Profile, Choice::Ed25519, Choice::Rsa, Choice::Both, Choice::None}) {
        if (signingName(choice) == name)
            return choice;
    }
    return std::nullopt;
}

std::string_view stageName(Delivery::Stage stage)
{
    switch (stage) {
    case Delivery::Stage::Waiting:
        return "waiting";
    case Delivery::Stage::Sending:
        return "sending";
    case Delivery::Stage::Retrying:
        return "retrying";
    case Delivery::Stage::Delivered:
        return "delivered";
    case Delivery::Stage::Failed:
        return "failed";
    }
    return {};
}

} // namespace Linesman::Emulator
