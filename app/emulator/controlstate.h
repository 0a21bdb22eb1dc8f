#pragma once

#include "app/emulator/json.h"

#include <string>

namespace Linesman::Emulator {

class Engine;
struct Conversation;
struct Message;

std::string stateJson(Engine &engine);                                  //!< GET /_emulator/state
std::string controlMessageJson(Engine &engine, const Message &message); //!< GET /_emulator/messages/ID
/*! GET /_emulator/conversations/ID: its messages, oldest first. */
std::string controlConversationJson(const Conversation &conversation);
std::string deliveriesJson(Engine &engine);
void writeProfile(JsonWriter &json, const Engine &engine);
void writeFaults(JsonWriter &json, const Engine &engine);

} // namespace Linesman::Emulator
