// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/behaviour/settings.h"
#include "app/emulator/state/contact.h"
#include "app/emulator/state/message.h"

#include <span>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

/*! The effect of a test value. */
enum class TestValueEffect {
    None,
    Delivered,      //!< the emulator itself reports delivered
    Read,           //!< ... read
    Failed,         //!< ... failed, with the row's error
    NeverDelivered, //!< no webhook is sent: the message stays pending
    Race,           //!< its status cannot be changed for five seconds
    RaceForEver,    //!< ... ever
    NoMessages,     //!< sending is refused: the contact does not want messages
    NoSms,          //!< ... no texts; e-mail goes
    NoEmail,        //!< ... no e-mail; texts go
    Duplicate,      //!< creating or upserting a second contact with it is refused
    Twice,          //!< the webhook is sent twice
    Unsigned,       //!< the webhook carries no signature
    WrongSignature, //!< the webhook is signed with another key
    Refused,        //!< a request is answered with the row's status and message
};

/*! The request or event that a test value affects. */
enum class TestValueTarget { Delivery, Send, Inbound, Status, Contact, NewContact, Recording };
std::string_view testValueTargetName(TestValueTarget target); //!< "delivery", "status update", ...

/*!
    One outcome with its name, the "magic numbers" of the window. Three values provoke it: the telephone number, the
    address NAME@magic.example of a contact, and, where a message is concerned, a text that begins with magic:NAME.
*/
struct TestValue {
    const char *name;
    const char *phone; //!< E.164, +15005550100 to +15005550199
    TestValueTarget target;
    TestValueEffect effect;
    const char *outcome;      //!< one English line
    int status = 0;           //!< Refused: the answer's status
    const char *message = ""; //!< Refused or Failed; Refused and empty: an empty body
    const char *code = "";    //!< Refused: canonicalCode; Failed: the error's code

    std::string email() const;
    std::string text() const; //!< empty where no message is concerned
};

std::span<const TestValue> testValues();
const TestValue *testValueOfPhone(std::string_view phone); //!< null for an ordinary number
const TestValue *testValueOfEmail(std::string_view email);
const TestValue *testValueOfText(std::string_view text); //!< tags before the text are passed over

/*!
    What \a contact or the text of \a message provokes, or null; null too while \a settings has them off. The text goes
    first, then the number.
*/
const TestValue *testValueFor(const Settings &settings, const Contact *contact, const Message *message = nullptr);
TestValueEffect testEffectOf(const Settings &settings, const Contact &contact, const Message *message = nullptr);
/*! True if a test value says that \a contact does not want \a message, an e-mail or a text. */
bool testValueRefusesSend(const Settings &settings, const Contact &contact, const Message &message, bool email);

} // namespace Linesman::Emulator
