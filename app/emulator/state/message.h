// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/isotime.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace Linesman::Emulator {

struct CallLog {
    std::string to;
    std::string from;
    std::string status;
};

struct StatusChange {
    std::string status;
    Millis at = 0;
    std::string by; //!< app id, "emulator" or "magic"
};

struct StatusError {
    std::string code;
    std::string type;
    std::string message;
};

struct Message {
    std::string id;
    int type = 2; //!< the number that goes with messageType
    const char *messageType = "TYPE_SMS";
    std::string locationId;
    std::string contactId;
    std::string conversationId;
    std::string body;
    std::string html;
    std::string subject;
    bool inbound = false;
    std::string status;
    std::vector<std::string> attachments;
    std::string source; //!< workflow, bulk_actions, campaign, api, app
    std::string userId;
    std::string providerId;
    std::string altId;
    std::string fromNumber;
    std::string toNumber;
    std::string replyToAltId;
    std::string emailMessageId;
    std::string threadId;
    std::string emailFrom;
    std::vector<std::string> emailTo;
    std::vector<std::string> emailCc;
    std::vector<std::string> emailBcc;
    std::vector<std::string> mentions; //!< users, of an internal comment
    std::optional<CallLog> call;
    std::optional<StatusError> error;
    std::map<std::string, std::int64_t> emailEvents;             //!< v3 counters, merged
    std::vector<std::pair<std::string, std::string>> recipients; //!< v3: address and status
    Millis dateAdded = 0;
    Millis dateUpdated = 0;
    Millis linkedAt = 0;    //!< from when on its status can be changed; see the race window
    Millis scheduledAt = 0; //!< 0: not scheduled
    std::vector<StatusChange> statusHistory;
    std::vector<std::string> deliveries;

    bool isEmail() const { return !emailMessageId.empty(); }
    bool isCall() const { return call.has_value(); }
    // Number or name of each side; empty for e-mails.
    const std::string &fromParty() const { return call ? call->from : fromNumber; }
    const std::string &toParty() const { return call ? call->to : toNumber; }
};

struct Conversation {
    std::string id;
    std::string locationId;
    std::string contactId;
    std::string assignedTo;
    int unreadCount = 0;
    bool starred = false;
    bool deleted = false;
    Millis dateAdded = 0;
    Millis dateUpdated = 0;
    Millis lastMessageDate = 0;
    std::vector<Message *> messages; //!< ascending by dateAdded
};

} // namespace Linesman::Emulator
