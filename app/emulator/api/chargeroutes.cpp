// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/chargeroutes.h"

#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"

#include <vector>

// Charges to a sub-account's wallet: how an app bills a message (help article 155000005111). marketplace.json of
// 2026-06-19. Wallets here never run dry.
namespace Linesman::Emulator {

namespace {
constexpr auto ChargeKind = "charges";

void writeCharge(JsonWriter &json, const Record &record)
{
    json.beginObject().field("chargeId", record.id).field("refunded", false).field("currency", "USD");
    json.field("entityType", "location").field("entityId", record.ownerId).field("transactionType", "debit");
    for (const auto &[name, value] : record.members)
        json.key(name).raw(value);
    json.key("meta").beginObject().endObject();
    json.field("createdAt", isoTime(record.dateAdded)).field("updatedAt", isoTime(record.dateAdded)).endObject();
}

Http::Response charge(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    std::string location;
    for (const char *name : {"appId", "meterId", "eventId", "locationId", "companyId", "description"}) {
        const std::string text = check.needText(name);
        if (std::string_view(name) == "locationId")
            location = text;
    }
    for (const char *name : {"userId", "eventTime"})
        check.text(name);
    const JsonValue *units = member(context.body, "units");
    if (!units || !units->IsNumber())
        check.add("units must be a number");
    const JsonValue *price = member(context.body, "price");
    if (price && !price->IsNumber())
        check.add("price must be a number");
    if (!check.ok())
        return invalid(context, check.messages());
    if (location != context.grant->locationId)
        return noLocationAccess(context);
    Record record;
    record.id = backend.ids().nextHex();
    record.kind = ChargeKind;
    record.ownerId = location;
    record.dateAdded = backend.now();
    for (const char *name : {"appId", "meterId", "eventId"})
        record.set(name, JsonWriter().string(textOr(context.body, name)).take());
    record.set("units", toJson(*units));
    const double each = price ? price->GetDouble() : 0.01;
    record.set("pricePerUnit", JsonWriter().number(each).take());
    record.set("amountCharged", JsonWriter().number(each * units->GetDouble()).take());
    const std::string id = record.id;
    backend.state().records().add(std::move(record));
    JsonWriter body;
    body.beginObject().field("success", true).field("chargeId", id).field("traceId", context.note.traceId).endObject();
    return jsonAnswer(201, body.take());
}

Record *pathCharge(Backend &backend, const RequestContext &context)
{
    Record *record = backend.state().records().find(context.params[0]);
    return record && record->kind == ChargeKind && record->ownerId == context.grant->locationId ? record : nullptr;
}

Http::Response noCharge(const RequestContext &context)
{
    return problem(context, {404, "Charge with id " + context.params[0] + " not found"});
}

Http::Response chargeById(Backend &backend, RequestContext &context)
{
    const Record *record = pathCharge(backend, context);
    if (!record)
        return noCharge(context);
    JsonWriter body;
    writeCharge(body, *record);
    return jsonAnswer(200, body.take());
}

Http::Response refund(Backend &backend, RequestContext &context)
{
    if (!pathCharge(backend, context))
        return noCharge(context);
    backend.state().records().remove(context.params[0]);
    JsonWriter body;
    body.beginObject().field("success", true).field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response listCharges(Backend &backend, RequestContext &context)
{
    std::vector<const Record *> found;
    for (const Record &record : backend.state().records()) {
        const auto is = [&](const char *name) {
            return !context.hasQuery(name) || record.json(name) == JsonWriter().string(context.query(name)).take();
        };
        if (record.kind == ChargeKind && record.ownerId == context.grant->locationId && is("meterId") && is("eventId"))
            found.push_back(&record);
    }
    const auto skip = std::size_t(context.number("skip", 0, 0, 1'000'000));
    const auto limit = std::size_t(context.number("limit", 10, 1, 100));
    JsonWriter body;
    body.beginObject().key("charges").beginArray();
    for (std::size_t i = skip; i < found.size() && i - skip < limit; ++i)
        writeCharge(body, *found[i]);
    body.endArray().field("count", found.size()).key("pagination").beginObject().field("total", found.size());
    body.field("skip", skip).field("limit", limit).endObject().field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response hasFunds(Backend &, RequestContext &context)
{
    JsonWriter body;
    body.beginObject().field("hasFunds", true).field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}
} // namespace

std::vector<Route> chargeRoutes()
{
    constexpr auto Read = "charges.readonly";
    constexpr auto Write = "charges.write";
    return {
        {"POST", "/marketplace/billing/charges", Access::LocationOnly, Write, Body::Json, charge},
        {"GET", "/marketplace/billing/charges", Access::LocationOnly, Read, Body::None, listCharges},
        {"GET", "/marketplace/billing/charges/has-funds", Access::LocationOnly, Read, Body::None, hasFunds},
        {"GET", "/marketplace/billing/charges/{}", Access::LocationOnly, Read, Body::None, chargeById},
        {"DELETE", "/marketplace/billing/charges/{}", Access::LocationOnly, Write, Body::None, refund},
    };
}

} // namespace Linesman::Emulator
