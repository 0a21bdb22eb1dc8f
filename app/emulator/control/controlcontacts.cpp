// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controlcontacts.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/control/controlanswers.h"
#include "app/emulator/control/controlstate.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/phone.h"
#include "app/emulator/state/textsearch.h"

namespace Linesman::Emulator {

namespace {
Http::Response noContact(const RequestContext &context)
{
    return problem(context, {404, "No contact has the id " + context.params[0]});
}

/*! ?locationId=, query= (part of name, phone or e-mail), offset=, limit=; oldest first. */
Http::Response contactList(Backend &backend, RequestContext &context)
{
    const ControlPage page = controlPage(context);
    const std::string locationId = context.query("locationId");
    const TextSearch search(context.query("query"));
    return controlObject([&](JsonWriter &json) {
        json.key("contacts").beginArray();
        std::size_t total = 0;
        for (const Location &location : backend.state().locations()) {
            if (!locationId.empty() && location.id != locationId)
                continue;
            for (const Contact *contact :
                 search.isEmpty() ? location.contacts : search.in(backend.state(), location.id)) {
                if (total >= page.offset && total - page.offset < page.limit)
                    writeControlContact(json, backend, *contact);
                ++total;
            }
        }
        json.endArray().field("total", total);
    });
}

void checkContact(Validation &check)
{
    for (const char *name : {"firstName", "lastName", "name", "phone", "email"})
        check.text(name);
    for (const char *name : {"tags", "additionalEmails", "additionalPhones"})
        check.texts(name);
    check.truth("dnd", false);
}

void applyToContact(Contact &contact, const JsonValue &body)
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
    if (hasMember(body, "additionalEmails"))
        contact.additionalEmails = textsMember(body, "additionalEmails");
    if (hasMember(body, "additionalPhones")) {
        contact.additionalPhones.clear();
        for (const std::string &phone : textsMember(body, "additionalPhones"))
            contact.additionalPhones.push_back(normalizedPhone(phone));
    }
    if (const JsonValue *dnd = member(body, "dnd"))
        contact.dnd = dnd->GetBool();
}

Http::Response contactAnswer(Backend &backend, const Contact &contact)
{
    JsonWriter json;
    writeControlContact(json, backend, contact);
    return jsonAnswer(200, json.take());
}

Http::Response oneContact(Backend &backend, RequestContext &context)
{
    const Contact *contact = backend.state().contact(context.params[0]);
    return contact ? contactAnswer(backend, *contact) : noContact(context);
}

Http::Response addContact(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"locationId", "firstName", "lastName", "name", "phone", "email", "additionalEmails", "additionalPhones",
                "tags", "dnd", "conversation"});
    const std::string locationId = check.needText("locationId");
    checkContact(check);
    const bool withThread = check.truth("conversation", false);
    if (!check.ok())
        return invalid(context, check.messages());
    if (!backend.state().location(locationId))
        return problem(context, {404, "No location has the id " + locationId});
    Contact contact;
    contact.id = backend.ids().next();
    contact.locationId = locationId;
    contact.dateAdded = contact.dateUpdated = backend.now();
    applyToContact(contact, context.body);
    const Contact &added = backend.state().addContact(std::move(contact));
    TestRuns &runs = backend.testRuns();
    runs.own(runs.acting(), added.id);
    if (withThread)
        runs.own(runs.acting(), backend.messaging().conversationFor(added).id);
    backend.events().sendContact("ContactCreate", added);
    return contactAnswer(backend, added);
}

Http::Response changeContact(Backend &backend, RequestContext &context)
{
    Contact *contact = backend.state().contact(context.params[0]);
    if (!contact)
        return noContact(context);
    Validation check(context.body);
    check.only(
        {"firstName", "lastName", "name", "phone", "email", "additionalEmails", "additionalPhones", "tags", "dnd"});
    checkContact(check);
    if (!check.ok())
        return invalid(context, check.messages());
    const bool dnd = contact->dnd;
    const auto tags = contact->tags;
    backend.state().unindex(*contact);
    applyToContact(*contact, context.body);
    contact->dateUpdated = backend.now();
    backend.state().index(*contact);
    backend.events().sendContact("ContactUpdate", *contact);
    if (dnd != contact->dnd)
        backend.events().sendContact("ContactDndUpdate", *contact);
    if (tags != contact->tags)
        backend.events().sendContact("ContactTagUpdate", *contact);
    return contactAnswer(backend, *contact);
}

Http::Response removeContact(Backend &backend, RequestContext &context)
{
    const Contact *contact = backend.state().contact(context.params[0]);
    if (!contact)
        return noContact(context);
    const Contact copy = *contact;
    backend.state().removeContact(copy.id);
    backend.events().sendContact("ContactDelete", copy);
    backend.testRuns().own(backend.testRuns().acting(), copy.id);
    return controlDone();
}
} // namespace

std::vector<ControlRoute> controlContacts()
{
    return {
        {"GET", "contacts", contactList},         {"GET", "contacts/{}", oneContact},
        {"POST", "contacts", addContact},         {"POST", "contacts/{}", changeContact},
        {"DELETE", "contacts/{}", removeContact},
    };
}

} // namespace Linesman::Emulator
