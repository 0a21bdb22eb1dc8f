// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/isotime.h"

#include <optional>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

/*! How the bytes of a delivery are written: each is valid JSON of the same meaning. */
enum class BodyForm {
    Plain,   //!< as JSON.stringify() writes it
    Escaped, //!< spaces between the members, `\/`, and a `\u` escape beside a character as it is
    Numbers, //!< with further members: 1.0, 1E2, a whole number of 23 digits, a name that comes twice
    Spaced,  //!< a space after each comma and colon, as Python's json.dumps() writes it
};
std::optional<BodyForm> bodyFormFromName(std::string_view name); //!< plain, escaped, numbers, spaced

enum class DeliverySigning {
    Usual,       //!< what profile and settings say
    None,        //!< no signature
    Wrong,       //!< a key that nobody knows
    ChangedByte, //!< signed, and then one letter of the text was changed
    Retired,     //!< x-wh-signature (RSA) alone, as until 2026-09-01
};
std::optional<DeliverySigning> deliverySigningFromName(std::string_view name); //!< usual, none, wrong, changed, retired

/*! What is special about one delivery: what the line test and the drills ask for. The defaults change nothing. */
struct DeliveryOptions {
    std::string url; //!< instead of the provider's Delivery URL
    DeliverySigning signing = DeliverySigning::Usual;
    BodyForm form = BodyForm::Plain;
    bool withAppId = false; //!< adds `appId`, which provider deliveries do not have
    bool otherType =
        false; //!< `type` of an extra channel as its other source has it: SMS or Email for Custom, and back
    int copies = 1;
    bool atOnce = false;              //!< beside what else goes to this address, and the copies beside each other
    bool once = false;                //!< never retried
    std::optional<Millis> timeout;    //!< of the answer
    std::optional<Millis> raceWindow; //!< in which this message's status cannot be changed
    Millis holdCalls = 0;             //!< API calls about its contact wait for its answer, at most so long
    bool operator==(const DeliveryOptions &) const = default;
};

/*! \a payload, compact JSON, in another form. */
std::string inForm(const std::string &payload, BodyForm form);
/*! \a payload with one letter of its text changed. */
std::string withChangedByte(const std::string &payload);

} // namespace Linesman::Emulator
