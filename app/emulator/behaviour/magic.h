// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/state.h"
#include "app/http/message.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

class Engine;
struct Call;

/*! What a magic value provokes. */
enum class Magic {
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

/*! Which request or event an outcome meets. */
enum class MagicOn { Delivery, Send, Inbound, Status, Contact, NewContact, Recording };
std::string_view magicOnName(MagicOn on); //!< "delivery", "status update", ...

/*!
    One outcome with its name. Three values provoke it: the telephone number, the address NAME@magic.example of a
    contact, and, where a message is concerned, a text that begins with magic:NAME.
*/
struct MagicOutcome {
    const char *name;
    const char *phone; //!< E.164, +15005550100 to +15005550199
    MagicOn on;
    Magic magic;
    const char *outcome;      //!< one English line
    int status = 0;           //!< Refused: the answer's status
    const char *message = ""; //!< Refused or Failed; Refused and empty: an empty body
    const char *code = "";    //!< Refused: canonicalCode; Failed: the error's code

    std::string email() const;
    std::string text() const; //!< empty where no message is concerned
};

std::span<const MagicOutcome> magicTable();
const MagicOutcome *magicNumber(std::string_view phone); //!< null for an ordinary number
const MagicOutcome *magicAddress(std::string_view email);
const MagicOutcome *magicText(std::string_view text); //!< tags before the text are passed over

/*! What \a contact or the text of \a message provokes in \a engine, or null. The text goes first, then the number. */
const MagicOutcome *magicFor(const Engine &engine, const Contact *contact, const Message *message = nullptr);
Magic magicOf(const Engine &engine, const Contact &contact, const Message *message = nullptr);
/*! The answer that a magic value asks for instead of the real one, on requests of the kind \a on. */
std::optional<Http::Response> magicRefusal(const Engine &engine, const Call &call, MagicOn on, const Contact *contact,
                                           const Message *message = nullptr);
/*! Whether a magic value says that \a contact does not want \a message, an e-mail or a text. */
bool magicRefusesSend(const Engine &engine, const Contact &contact, const Message &message, bool email);

} // namespace Linesman::Emulator
