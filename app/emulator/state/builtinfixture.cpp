// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/builtinfixture.h"

namespace Linesman::Emulator {

std::string_view builtInFixture()
{
    // Telephone numbers are from the 555-01xx range kept for fiction; mail addresses from .example.
    return R"json({
  "company": {"name": "Harbour Agency", "email": "office@harbour.example", "ownerName": "Grace Holm"},
  "users": [
    {"key": "grace", "name": "Grace Holm", "email": "grace@harbour.example"},
    {"key": "noor", "name": "Noor Haddad", "email": "noor@north.example"},
    {"key": "tomas", "name": "Tomas Reyes", "email": "tomas@north.example"}
  ],
  "locations": [
    {"key": "north", "name": "North Desk", "email": "desk@north.example", "phone": "+13125550140",
     "address": "12 Quay Street", "city": "Chicago", "state": "IL", "country": "US", "postalCode": "60601",
     "website": "https://north.example", "timezone": "America/Chicago",
     "selectedSms": "smsDefault", "selectedEmail": "emailDefault"},
    {"key": "south", "name": "South Desk", "email": "desk@south.example", "phone": "+12135550160",
     "address": "3 Pier Road", "city": "Los Angeles", "state": "CA", "country": "US", "postalCode": "90012",
     "website": "https://south.example", "timezone": "America/Los_Angeles"}
  ],
  "apps": [
    {"key": "app", "name": "Line Bridge",
     "redirectUris": ["http://127.0.0.1:8472/oauth/callback", "http://localhost:8472/oauth/callback",
                      "http://localhost:3000/oauth/callback", "https://bridge.example/oauth/callback"],
     "scopes": ["conversations/message.write", "conversations/message.readonly", "conversations.readonly",
                "conversations.write", "contacts.readonly", "contacts.write", "locations.readonly",
                "oauth.readonly", "oauth.write", "marketplace-installer-details.readonly",
                "conversations/livechat.write", "users.readonly", "medias.readonly", "medias.write",
                "locations/tags.readonly", "locations/tags.write", "locations/customFields.readonly",
                "locations/customFields.write", "locations/customValues.readonly", "locations/customValues.write",
                "charges.readonly", "charges.write", "locations/tasks.readonly", "locations/templates.readonly"],
     "installedIn": ["north"],
     "providers": [
       {"key": "smsDefault", "kind": "SmsDefault", "name": "Line Bridge SMS"},
       {"key": "smsChannel", "kind": "SmsChannel", "name": "Line Bridge Chat"},
       {"key": "emailDefault", "kind": "EmailDefault", "name": "Line Bridge Mail"},
       {"key": "emailChannel", "kind": "EmailChannel", "name": "Line Bridge Tickets"},
       {"key": "call", "kind": "Call", "name": "Line Bridge Calls"}
     ]},
    {"key": "other", "name": "Other Bridge",
     "redirectUris": ["https://other.example/oauth/callback", "http://127.0.0.1:8472/oauth/callback"],
     "scopes": ["conversations/message.write", "conversations/message.readonly", "conversations.readonly",
                "conversations.write", "contacts.readonly", "contacts.write", "locations.readonly",
                "oauth.readonly", "oauth.write"],
     "installedIn": ["north"],
     "providers": [{"key": "otherChannel", "kind": "SmsChannel", "name": "Other Bridge Chat"}]}
  ],
  "contacts": [
    {"key": "ada", "location": "north", "firstName": "Ada", "lastName": "Brandt", "phone": "+13125550101",
     "email": "ada@customer.example", "tags": ["customer"], "conversation": true},
    {"key": "ben", "location": "north", "firstName": "Ben", "lastName": "Okafor", "phone": "+13125550102",
     "email": "ben@customer.example", "conversation": true},
    {"key": "chloe", "location": "north", "firstName": "Chlo\u00e9", "lastName": "Martin", "phone": "+13125550103",
     "email": "chloe@customer.example"},
    {"key": "dev", "location": "north", "firstName": "Dev", "lastName": "Patel", "phone": "+13125550104",
     "email": "dev@customer.example"},
    {"key": "eli", "location": "south", "firstName": "Eli", "lastName": "Novak", "phone": "+12135550105",
     "email": "eli@customer.example", "conversation": true}
  ]
})json";
}

} // namespace Linesman::Emulator
