#pragma once

#include "app/emulator/state.h"

#include <span>
#include <string_view>

namespace Linesman::Emulator {

class Engine;

/*! What a magic number provokes. */
enum class Magic {
    None,
    Delivered,      //!< the emulator itself reports delivered
    Read,           //!< ... read
    Failed,         //!< ... failed, with the row's error
    NeverDelivered, //!< no webhook is sent: the message stays pending
    Race,           //!< its status cannot be changed for five seconds
    RaceForEver,    //!< ... ever
    StatusLimited,  //!< a status update is answered 429
    StatusError,    //!< ... 500
    DoNotDisturb,   //!< sending is refused: the contact does not want messages
    Duplicate,      //!< creating or upserting a contact with it is refused as a duplicate, once it exists
    InboundEmpty,   //!< an inbound message is answered 201 with an empty body, nothing stored
    InboundError,   //!< ... 500
    InboundLimited, //!< ... 429
    Twice,          //!< the webhook is sent twice
    Unsigned,       //!< the webhook carries no signature
    WrongSignature, //!< the webhook is signed with another key
};

struct MagicNumber {
    const char *number; //!< E.164, +15005550100 to +15005550199
    Magic magic;
    const char *outcome; //!< one English line
    const char *errorCode = "";
    const char *errorMessage = "";
};

std::span<const MagicNumber> magicTable();
const MagicNumber *magicNumber(std::string_view phone); //!< null for an ordinary number
/*! What \a contact's number provokes in \a engine. */
Magic magicOf(const Engine &engine, const Contact &contact);

} // namespace Linesman::Emulator
