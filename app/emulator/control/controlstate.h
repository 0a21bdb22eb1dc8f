// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/json.h"

#include <string>

namespace Linesman::Emulator {

class Engine;
struct Contact;
struct Conversation;
struct Delivery;
struct Location;
struct Message;
struct Provider;

// What the control surface shows; the shapes are described in resources/emulator/control.openapi.json.
std::string stateJson(Engine &engine);
std::string controlMessageJson(Engine &engine, const Message &message);
std::string controlConversationJson(const Conversation &conversation); //!< its messages, oldest first

// One value.
void writeControlContact(JsonWriter &json, Engine &engine, const Contact &contact);
void writeDelivery(JsonWriter &json, const Delivery &delivery);
void writeLocation(JsonWriter &json, Engine &engine, const Location &location);
void writeProvider(JsonWriter &json, Engine &engine, const Provider &provider);

// A member with its name, for an object that was begun. Lists stop after \a most.
void writeApps(JsonWriter &json, Engine &engine);
void writeClock(JsonWriter &json, const Engine &engine);
void writeFaults(JsonWriter &json, const Engine &engine);
void writeLocations(JsonWriter &json, Engine &engine);
void writePrivateTokens(JsonWriter &json, Engine &engine);
void writeProfile(JsonWriter &json, const Engine &engine);
void writeProviders(JsonWriter &json, Engine &engine);
void writeRetries(JsonWriter &json, Engine &engine, std::size_t most);
void writeSettings(JsonWriter &json, const Engine &engine);
void writeTokens(JsonWriter &json, Engine &engine, std::size_t offset, std::size_t most);
void writeUsers(JsonWriter &json, Engine &engine);

} // namespace Linesman::Emulator
