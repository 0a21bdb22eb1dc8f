// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/json.h"

#include <string>

namespace Linesman::Emulator {

class Backend;
struct Contact;
struct Conversation;
struct Delivery;
struct Location;
struct Message;
struct Provider;

// The JSON that the control surface shows; its shapes are described in resources/emulator/control.openapi.json.
std::string stateJson(Backend &backend);
std::string controlMessageJson(Backend &backend, const Message &message);
std::string controlConversationJson(const Conversation &conversation); //!< its messages, oldest first

// One value.
void writeControlContact(JsonWriter &json, Backend &backend, const Contact &contact);
void writeDelivery(JsonWriter &json, const Delivery &delivery);
void writeLocation(JsonWriter &json, Backend &backend, const Location &location);
void writeProvider(JsonWriter &json, Backend &backend, const Provider &provider);

// One member, name and value, of an object in progress. Lists stop after \a most entries.
void writeApps(JsonWriter &json, Backend &backend);
void writeClock(JsonWriter &json, const Backend &backend);
void writeFaults(JsonWriter &json, const Backend &backend);
void writeLocations(JsonWriter &json, Backend &backend);
void writePrivateTokens(JsonWriter &json, Backend &backend);
void writeProfile(JsonWriter &json, const Backend &backend);
void writeProviders(JsonWriter &json, Backend &backend);
void writeRetries(JsonWriter &json, Backend &backend, std::size_t most, std::size_t skipped = 0);
void writeSettings(JsonWriter &json, const Backend &backend);
void writeTokens(JsonWriter &json, Backend &backend, std::size_t offset, std::size_t most);
void writeUsers(JsonWriter &json, Backend &backend);

} // namespace Linesman::Emulator
