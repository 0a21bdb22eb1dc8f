// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/jsonwriter.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/state.h"

// Between statejson.cpp and the fields of each value: one list of fields serves writing and reading.
namespace Linesman::Emulator {

void writeFields(JsonWriter &json, const Company &value);
void writeFields(JsonWriter &json, const Location &value);
void writeFields(JsonWriter &json, const User &value);
void writeFields(JsonWriter &json, const App &value); //!< without its secret
void writeFields(JsonWriter &json, const Provider &value);
void writeFields(JsonWriter &json, const Record &value);
void writeFields(JsonWriter &json, const Contact &value);
void writeFields(JsonWriter &json, const Conversation &value); //!< its messages know it, not the other way round
void writeFields(JsonWriter &json, const Message &value);

/*! What \a json lacks or has in another type stays as it is in \a value. */
void readFields(const JsonValue &json, Company &value);
void readFields(const JsonValue &json, Location &value);
void readFields(const JsonValue &json, User &value);
void readFields(const JsonValue &json, App &value);
void readFields(const JsonValue &json, Provider &value);
void readFields(const JsonValue &json, Record &value);
void readFields(const JsonValue &json, Contact &value);
void readFields(const JsonValue &json, Conversation &value);
void readFields(const JsonValue &json, Message &value);

} // namespace Linesman::Emulator
