// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/records.h"

#include "app/emulator/api/members.h"
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"

namespace Linesman::Emulator {

namespace {
/*! The id of the owner that the path names, when the token may see it; else why not. */
std::string ownerOf(Backend &backend, RequestContext &context, const Collection &collection,
                    std::optional<Http::Response> &refused)
{
    if (std::string_view(collection.owner) == "contactId") {
        const Contact *contact = pathContact(backend, context, refused);
        return contact ? contact->id : std::string();
    }
    if (context.params[0] != context.grant->locationId)
        refused = noLocationAccess(context);
    return context.params[0];
}

void checkMember(Validation &check, const RecordMember &member, const JsonValue &value)
{
    const std::string name = member.name;
    switch (member.type) {
    case MemberType::Text:
        if (!value.IsString())
            check.add(name + " must be a string");
        break;
    case MemberType::Truth:
        if (!value.IsBool())
            check.add(name + " must be a boolean value");
        break;
    case MemberType::Number:
        if (!value.IsNumber())
            check.add(name + " must be a number");
        break;
    case MemberType::Date:
        if (!value.IsString() || !timeFromIso(std::string(view(value))))
            check.add(name + " must be a valid ISO 8601 date string");
        break;
    case MemberType::TextList:
        check.texts(name);
        break;
    case MemberType::Any:
        break;
    }
}

/*! Takes the members of the body into \a record; with \a isNew the needed ones must be there. */
void take(Validation &check, const Collection &collection, const JsonValue &body, Record &record, bool isNew)
{
    for (const RecordMember &known : collection.members) {
        const JsonValue *value = member(body, known.name);
        const bool isEmpty = !value || (value->IsString() && value->GetStringLength() == 0);
        if (isEmpty && known.isNeeded && (isNew || value)) {
            check.add(std::string(known.name) + " should not be empty");
        } else if (value) {
            checkMember(check, known, *value);
            record.set(known.name, toJson(*value));
        }
    }
}

Http::Response withRecord(const RequestContext &context, const Record &record, const Collection &collection, int status)
{
    JsonWriter body;
    body.beginObject().key(collection.one);
    writeRecord(body, record, collection);
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(status, body.take());
}

Record *pathRecord(Backend &backend, RequestContext &context, const Collection &collection,
                   std::optional<Http::Response> &refused)
{
    const std::string owner = ownerOf(backend, context, collection, refused);
    if (refused)
        return nullptr;
    Record *record = backend.state().records().find(context.params[1]);
    if (record && record->kind == collection.kind && record->ownerId == owner)
        return record;
    refused = problem(context, {400, "The " + std::string(collection.one) + " id is invalid: " + context.params[1]});
    return nullptr;
}
} // namespace

std::string recordText(const Record &record, std::string_view name)
{
    const JsonDocument parsed = parseJson(record.json(name));
    return parsed.ok() && parsed.document.IsString() ? std::string(view(parsed.document)) : std::string();
}

void writeRecord(JsonWriter &json, const Record &record, const Collection &collection)
{
    json.beginObject().field("id", record.id);
    for (const auto &[name, value] : record.members)
        json.key(name).raw(value);
    json.field(collection.owner, record.ownerId);
    if (std::string_view(collection.owner) == "contactId")
        json.field("dateAdded", isoTime(record.dateAdded));
    json.endObject();
}

Http::Response listRecords(Backend &backend, RequestContext &context, const Collection &collection)
{
    std::optional<Http::Response> refused;
    const std::string owner = ownerOf(backend, context, collection, refused);
    if (refused)
        return *refused;
    JsonWriter body;
    body.beginObject().key(collection.many).beginArray();
    for (const Record &record : backend.state().records()) {
        if (record.ownerId == owner && record.kind == collection.kind)
            writeRecord(body, record, collection);
    }
    body.endArray().field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response makeRecord(Backend &backend, RequestContext &context, const Collection &collection)
{
    std::optional<Http::Response> refused;
    Record record;
    record.ownerId = ownerOf(backend, context, collection, refused);
    if (refused)
        return *refused;
    Validation check(context.body);
    checkMembers(check, backend.profile(), collection.path);
    take(check, collection, context.body, record, true);
    if (!check.ok())
        return invalid(context, check.messages());
    record.id = backend.ids().next();
    record.kind = collection.kind;
    record.dateAdded = backend.now();
    return withRecord(context, backend.state().records().add(std::move(record)), collection, collection.madeStatus);
}

Http::Response readRecord(Backend &backend, RequestContext &context, const Collection &collection)
{
    std::optional<Http::Response> refused;
    const Record *record = pathRecord(backend, context, collection, refused);
    return record ? withRecord(context, *record, collection, 200) : *refused;
}

Http::Response changeRecord(Backend &backend, RequestContext &context, const Collection &collection)
{
    std::optional<Http::Response> refused;
    Record *record = pathRecord(backend, context, collection, refused);
    if (!record)
        return *refused;
    Validation check(context.body);
    checkMembers(check, backend.profile(), collection.path);
    Record changed = *record;
    take(check, collection, context.body, changed, false);
    if (!check.ok())
        return invalid(context, check.messages());
    *record = std::move(changed);
    return withRecord(context, *record, collection, 200);
}

Http::Response deleteRecord(Backend &backend, RequestContext &context, const Collection &collection)
{
    std::optional<Http::Response> refused;
    const Record *record = pathRecord(backend, context, collection, refused);
    if (!record)
        return *refused;
    backend.state().records().remove(std::string(record->id));
    return succeeded(context);
}

} // namespace Linesman::Emulator
