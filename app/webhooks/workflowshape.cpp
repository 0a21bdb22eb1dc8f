// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/shape_p.h"

#include "app/core/text.h"

#include <algorithm>
#include <array>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using Value = rapidjson::Value;

namespace {
// What a workflow's webhook action posts beside contact_id, in words of its own: with underscores, where HighLevel's
// webhooks have none. Seen in public bridges (2025-10-09, 2025-12-29); the page of the action lists none.
constexpr std::array<std::string_view, 20> WorkflowFields{
    "first_name",     "last_name",         "full_name",      "date_created",     "contact_type",
    "contact_source", "full_address",      "location",       "workflow",         "triggerData",
    "customData",     "attributionSource", "opportunity_id", "opportunity_name", "pipeline_id",
    "pipeline_name",  "calendar",          "campaign",       "company_name",     "date_of_birth"};

bool isObject(const Value &object, std::string_view name)
{
    const Value *value = memberOf(object, name);
    return value && value->IsObject();
}

QString textIn(const Value &object, std::string_view outer, std::string_view inner)
{
    const Value *value = memberOf(object, outer);
    return value && value->IsObject() ? stringAt(*value, inner) : QString();
}
} // namespace

bool isWorkflowWebhook(const Value &object)
{
    if (has(object, "messageId") || has(object, "webhookId"))
        return false;
    const bool hasContact = has(object, "contact_id") || textIn(object, "contact", "id").size() > 0;
    const auto others = std::count_if(WorkflowFields.begin(), WorkflowFields.end(),
                                      [&](std::string_view name) { return has(object, name); });
    if (isObject(object, "workflow") && (isObject(object, "location") || hasContact || others > 1))
        return true;
    if (isObject(object, "customData") || isObject(object, "triggerData"))
        return hasContact || others > 1;
    return has(object, "contact_id") && others > 0;
}

void judgeWorkflowWebhook(Shape &shape, const Value &object)
{
    shape.family = Shape::Family::WorkflowWebhook;
    shape.eventType = u"WorkflowWebhook"_s;
    shape.contactId = stringAt(object, "contact_id");
    if (shape.contactId.isEmpty())
        shape.contactId = textIn(object, "contact", "id");
    shape.locationId = textIn(object, "location", "id");
    const QString name = textIn(object, "workflow", "name");
    shape.summary =
        name.isEmpty()
            ? ShapeWords::tr(
                  "A workflow's webhook action: no message of a provider and no app event. Its address was set "
                  "in a workflow, and it is never signed.")
            : ShapeWords::tr(
                  "The webhook action of the workflow \"%1\": no message of a provider and no app event. Its "
                  "address was set in that workflow, and it is never signed.")
                  .arg(name);
    add(shape, ShapeNote::Level::Warning, {},
        ShapeWords::tr(
            "The provider's messages come to its Delivery URL, which is set in the developer portal; take this "
            "address out of the workflow, or give the workflow one of its own."));
}

} // namespace Linesman::Webhooks
