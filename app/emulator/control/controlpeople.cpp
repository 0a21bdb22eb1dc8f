// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/control.h"
#include "app/emulator/control/controlstate.h"
#include "app/emulator/engine.h"

// Contacts as somebody at a location changes them in HighLevel's own window: no scope, no duplicate check, but the
// app hears of it.
namespace Linesman::Emulator {

namespace {
Http::Response noContact(const Call &call)
{
    return problem(call, {404, "No contact has the id " + call.params[0]});
}

void checkContact(Validation &check)
{
    for (const char *name : {"firstName", "lastName", "name", "phone", "email"})
        check.text(name);
    check.texts("tags");
    check.truth("dnd", false);
}

void apply(Contact &contact, const JsonValue &body)
{
    const auto set = [&body](const char *name, std::string &slot) {
        if (hasMember(body, name))
            slot = textOr(body, name);
    };
    set("firstName", contact.firstName);
    set("lastName", contact.lastName);
    set("name", contact.name);
    set("email", contact.email);
    if (hasMember(body, "phone"))
        contact.phone = normalizedPhone(textOr(body, "phone"));
    if (hasMember(body, "tags"))
        contact.tags = textsMember(body, "tags");
    if (const JsonValue *dnd = member(body, "dnd"))
        contact.dnd = dnd->GetBool();
}

Http::Response contactAnswer(Engine &engine, const Contact &contact)
{
    JsonWriter json;
    writeControlContact(json, engine, contact);
    return jsonAnswer(200, json.take());
}

Http::Response addContact(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"locationId", "firstName", "lastName", "name", "phone", "email", "tags", "dnd", "conversation"});
    const std::string locationId = check.needText("locationId");
    checkContact(check);
    const bool withThread = check.truth("conversation", false);
    if (!check.ok())
        return invalid(call, check.messages());
    if (!engine.state.location(locationId))
        return problem(call, {404, "No location has the id " + locationId});
    Contact contact;
    contact.id = engine.ids.next();
    contact.locationId = locationId;
    contact.dateAdded = contact.dateUpdated = engine.now();
    apply(contact, call.body);
    const Contact &added = engine.state.addContact(std::move(contact));
    if (withThread)
        engine.conversationFor(added);
    engine.sendContactEvent("ContactCreate", added);
    return contactAnswer(engine, added);
}

Http::Response changeContact(Engine &engine, Call &call)
{
    Contact *contact = engine.state.contact(call.params[0]);
    if (!contact)
        return noContact(call);
    Validation check(call.body);
    check.only({"firstName", "lastName", "name", "phone", "email", "tags", "dnd"});
    checkContact(check);
    if (!check.ok())
        return invalid(call, check.messages());
    const bool dnd = contact->dnd;
    const auto tags = contact->tags;
    engine.state.unindex(*contact);
    apply(*contact, call.body);
    contact->dateUpdated = engine.now();
    engine.state.index(*contact);
    engine.sendContactEvent("ContactUpdate", *contact);
    if (dnd != contact->dnd)
        engine.sendContactEvent("ContactDndUpdate", *contact);
    if (tags != contact->tags)
        engine.sendContactEvent("ContactTagUpdate", *contact);
    return contactAnswer(engine, *contact);
}

Http::Response deleteContact(Engine &engine, Call &call)
{
    const Contact *contact = engine.state.contact(call.params[0]);
    if (!contact)
        return noContact(call);
    const Contact copy = *contact;
    engine.state.removeContact(copy.id);
    engine.sendContactEvent("ContactDelete", copy);
    return controlDone();
}
} // namespace

std::vector<ControlRoute> controlPeople()
{
    return {
        {"POST", "contacts", addContact},
        {"POST", "contacts/{}", changeContact},
        {"DELETE", "contacts/{}", deleteContact},
    };
}

} // namespace Linesman::Emulator
