// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/shape_p.h"

#include "app/core/text.h"
#include "app/webhooks/eventfields.h"

#include <algorithm>
#include <set>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using Providers::Kind;
using Value = rapidjson::Value;

namespace {

using Level = ShapeNote::Level;
constexpr int UnknownFieldsTold = 20;
constexpr qsizetype LongestNumber = 16; //!< of E.164, with its plus sign

bool isOf(const Value &value, FieldType type)
{
    switch (type) {
    case FieldType::Any:
        return true;
    case FieldType::String:
        return value.IsString();
    case FieldType::Number:
        return value.IsNumber();
    case FieldType::Bool:
        return value.IsBool();
    case FieldType::Array:
        return value.IsArray();
    case FieldType::Object:
        return value.IsObject();
    case FieldType::StringOrArray:
        return value.IsString() || value.IsArray();
    }
    return true;
}

} // namespace

const Value *memberOf(const Value &object, std::string_view name)
{
    if (!object.IsObject())
        return nullptr;
    const MembersSeen seen = membersSeen(object);
    for (auto field = seen.end(); field != seen.begin();) {
        --field;
        if (viewOf(field->name) == name)
            return &field->value;
    }
    return nullptr;
}

QString stringAt(const Value &object, std::string_view name)
{
    const Value *value = memberOf(object, name);
    return value && value->IsString() ? toQString(viewOf(*value)) : QString();
}

bool has(const Value &object, std::string_view name)
{
    const Value *value = memberOf(object, name);
    return value && !value->IsNull();
}

void tellCut(Shape &shape)
{
    const QString text = ShapeWords::tr("Not all fields were looked at: there are far more than HighLevel sends.");
    const bool isTold = std::any_of(shape.notes.cbegin(), shape.notes.cend(),
                                    [&text](const ShapeNote &note) { return note.text == text; });
    if (!isTold)
        add(shape, Level::Warning, {}, text);
}

QString typeName(const Value &value)
{
    if (value.IsNull())
        return u"null"_s;
    for (const FieldType type :
         {FieldType::String, FieldType::Number, FieldType::Bool, FieldType::Array, FieldType::Object}) {
        if (isOf(value, type))
            return typeName(type);
    }
    return {};
}

namespace {
bool isEmptyText(const Value &value)
{
    return value.IsString() && value.GetStringLength() == 0;
}

/*! Missing fields, wrong types, unknown fields. */
void checkFields(Shape &shape, const Value &object, const EventForm &form)
{
    for (const EventField &field : form.fields) {
        const Value *value = memberOf(object, field.name);
        const bool isThere = value && !value->IsNull();
        if (isThere ? isOf(*value, field.type) && !isEmptyText(*value) : field.need != FieldNeed::Required)
            continue;
        const QString name = toQString(field.name);
        if (!isThere)
            add(shape, Level::Error, name, ShapeWords::tr("The field \"%1\" is missing.").arg(name));
        else if (!isOf(*value, field.type))
            add(shape, Level::Error, name,
                ShapeWords::tr("\"%1\" should be %2, and is %3.").arg(name, typeName(field.type), typeName(*value)));
        else if (field.need == FieldNeed::Required)
            add(shape, Level::Error, name, ShapeWords::tr("\"%1\" is empty.").arg(name));
    }
    if (form.needsPlace && !has(object, "locationId") && !has(object, "companyId"))
        add(shape, Level::Error, u"locationId"_s,
            ShapeWords::tr("Neither \"locationId\" nor \"companyId\" says where the app was installed or removed."));
    if (!form.isWholeKnown)
        return;
    int unknown = 0;
    for (const auto &field : membersSeen(object)) {
        const std::string_view name = viewOf(field.name);
        const bool isKnown = std::any_of(form.fields.begin(), form.fields.end(),
                                         [name](const EventField &known) { return known.name == name; });
        if (isKnown)
            continue;
        if (++unknown > UnknownFieldsTold) {
            add(shape, Level::Note, {}, ShapeWords::tr("There are more fields that HighLevel's page does not list."));
            break;
        }
        add(shape, Level::Note, toQString(name),
            ShapeWords::tr("HighLevel's page does not list the field \"%1\": ignore what you do not know.")
                .arg(toQString(name)));
    }
}

/*! Tells each repeated name once, and at most as many names as unknown fields are told. */
void checkDuplicates(Shape &shape, const Value &object)
{
    std::set<std::string_view> seen;
    std::set<std::string_view> told;
    for (const auto &field : membersSeen(object)) {
        const std::string_view name = viewOf(field.name);
        if (seen.insert(name).second || !told.insert(name).second)
            continue;
        add(shape, Level::Warning, toQString(name),
            ShapeWords::tr("\"%1\" appears twice; parsers disagree on which one counts.").arg(toQString(name)));
        if (told.size() >= std::size_t(UnknownFieldsTold))
            return;
    }
}

void checkAttachments(Shape &shape, const Value &object)
{
    const Value *attachments = memberOf(object, "attachments");
    if (!attachments || !attachments->IsArray())
        return;
    for (const Value &entry : attachments->GetArray()) {
        const std::string_view text = entry.IsString() ? viewOf(entry) : std::string_view();
        if (text.starts_with("http://") || text.starts_with("https://"))
            continue;
        add(shape, Level::Error, u"attachments"_s, ShapeWords::tr("\"attachments\" holds something that is no URL."));
        return;
    }
    if (attachments->Size() > MostMembers)
        tellCut(shape);
}

void judgeEmail(Shape &shape, const Value &object)
{
    if (const Value *to = memberOf(object, "emailTo"); to && to->IsString())
        add(shape, Level::Note, u"emailTo"_s,
            ShapeWords::tr("\"emailTo\" is a string here; HighLevel also sends an array: accept both."));
    else if (!to || to->IsNull())
        add(shape, Level::Error, u"emailTo"_s, ShapeWords::tr("An e-mail without \"emailTo\" has nobody to go to."));
    if (!has(object, "emailMessageId"))
        add(shape, Level::Warning, u"emailMessageId"_s,
            ShapeWords::tr("Without \"emailMessageId\" an e-mail's thread and status cannot be named."));
    if (!has(object, "html") && !has(object, "message") && !has(object, "attachments"))
        add(shape, Level::Error, u"html"_s, ShapeWords::tr("The e-mail has neither text nor attachment."));
}

void judgeText(Shape &shape, const Value &object)
{
    const QString phone = stringAt(object, "phone");
    if (!has(object, "phone"))
        add(shape, Level::Warning, u"phone"_s,
            ShapeWords::tr("There is no \"phone\": look the contact up to learn the number."));
    else if (!phone.isEmpty() && !phone.startsWith(u'+'))
        add(shape, Level::Warning, u"phone"_s,
            ShapeWords::tr("\"phone\" is not in E.164 form, which begins with \"+\" and the country code."));
    else if (phone.size() > LongestNumber)
        add(shape, Level::Warning, u"phone"_s,
            ShapeWords::tr(
                "\"phone\" is longer than a number can be (15 digits): bridges keep the id of a WhatsApp group there."));
    const Value *attachments = memberOf(object, "attachments");
    const bool hasAttachment = attachments && attachments->IsArray() && !attachments->Empty();
    const Value *message = memberOf(object, "message"); // may be megabytes: not made a QString
    const bool hasText = message && message->IsString() && message->GetStringLength() > 0;
    if (!hasText && !hasAttachment)
        add(shape, Level::Error, u"message"_s, ShapeWords::tr("The message has neither text nor attachment."));
}

/*!
    Which kind sends this. `type` alone does not tell: a channel's was SMS until 2025-07-20 and is Custom since.
    Source: github.com/GoHighLevel/highlevel-api-docs, issue 55.
*/
void judgeKind(Shape &shape, const Value &object)
{
    const QString type = stringAt(object, "type");
    const bool isEmail = type == "Email"_L1 || has(object, "html") || has(object, "emailTo") ||
                         has(object, "emailMessageId") || has(object, "emailFrom");
    const bool namesProvider = has(object, "conversationProviderId");
    if (type == "Custom"_L1) {
        shape.kind = isEmail ? Kind::EmailChannel : Kind::SmsChannel;
        if (!namesProvider)
            add(shape, Level::Warning, u"conversationProviderId"_s,
                ShapeWords::tr("Nothing names the provider: behind one URL for several providers it could be any."));
    } else if (isEmail) {
        const bool isReply = has(object, "replyToAltId"); // documented for the additional e-mail channel only
        shape.kind = isReply ? Kind::EmailChannel : Kind::EmailDefault;
        if (!isReply && namesProvider)
            shape.otherKind = Kind::EmailChannel;
    } else {
        shape.kind = Kind::SmsDefault;
        if (namesProvider)
            shape.otherKind = Kind::SmsChannel;
    }
    if (shape.otherKind)
        add(shape, Level::Note, u"type"_s,
            ShapeWords::tr("An additional channel has also sent \"type\":\"%1\" (until 2025-07-20; now Custom): tell "
                           "them apart by conversationProviderId.")
                .arg(type));
    if (!type.isEmpty() && type != "SMS"_L1 && type != "Email"_L1 && type != "Custom"_L1)
        add(shape, Level::Warning, u"type"_s,
            ShapeWords::tr("\"type\" is \"%1\"; HighLevel sends SMS, Email or Custom.").arg(type));
    if (type == "SMS"_L1 && isEmail)
        add(shape, Level::Warning, u"type"_s, ShapeWords::tr("\"type\" says SMS, but the fields are an e-mail's."));
    isEmail ? judgeEmail(shape, object) : judgeText(shape, object);
}

void judgeProviderOutbound(Shape &shape, const Value &object)
{
    shape.family = Shape::Family::ProviderOutbound;
    shape.eventType = u"ProviderOutboundMessage"_s;
    checkFields(shape, object, providerOutboundForm());
    judgeKind(shape, object);
    checkAttachments(shape, object);
    shape.summary = ShapeWords::tr("A message to deliver (ProviderOutboundMessage, %1): this is what a provider's "
                                   "Delivery URL gets.")
                        .arg(Providers::kindTitle(*shape.kind));
}

void judgeMessageEvent(Shape &shape, const Value &object)
{
    if (!has(object, "messageId") && !has(object, "emailMessageId"))
        add(shape, Level::Error, u"messageId"_s, ShapeWords::tr("The field \"%1\" is missing.").arg("messageId"_L1));
    checkAttachments(shape, object);
    const QString direction = stringAt(object, "direction");
    const QString expected = shape.eventType == "OutboundMessage"_L1 ? u"outbound"_s : u"inbound"_s;
    if (!direction.isEmpty() && direction != expected)
        add(shape, Level::Warning, u"direction"_s,
            ShapeWords::tr("\"direction\" is \"%1\" in an %2 event (a sample on HighLevel's page has the same slip).")
                .arg(direction, shape.eventType));
}

void judgeAppEvent(Shape &shape, const Value &object, const EventForm *form)
{
    shape.eventType = stringAt(object, "type");
    shape.family = form ? Shape::Family::AppEvent : Shape::Family::UnknownEvent;
    if (!form) {
        shape.summary =
            ShapeWords::tr("An app event that Linesman does not know, \"%1\": this is what the app's webhook URL gets.")
                .arg(shape.eventType);
        return;
    }
    checkFields(shape, object, *form);
    if (shape.eventType == "OutboundMessage"_L1) {
        judgeMessageEvent(shape, object);
        shape.summary = ShapeWords::tr("A report that a message was sent (OutboundMessage), as the app's webhook URL "
                                       "gets it: for watching only, do not send the message again.");
    } else if (shape.eventType == "InboundMessage"_L1) {
        judgeMessageEvent(shape, object);
        shape.summary = ShapeWords::tr("A report that a message came in (InboundMessage), as the app's webhook URL "
                                       "gets it; messages that you added fire it, too.");
    } else {
        shape.summary = ShapeWords::tr("The app event %1, as the app's webhook URL gets it.").arg(shape.eventType);
    }
}

} // namespace

Shape::Family familyOf(const Value &object)
{
    if (!object.IsObject())
        return Shape::Family::Unknown;
    const QString type = stringAt(object, "type");
    if (isWorkflowWebhook(object))
        return Shape::Family::WorkflowWebhook;
    if (appEventForm(type.toStdString()))
        return Shape::Family::AppEvent;
    const bool isMessageType = type == "SMS"_L1 || type == "Email"_L1 || type == "Custom"_L1;
    const bool hasContent = has(object, "message") || has(object, "html") || has(object, "emailTo") ||
                            has(object, "phone") || has(object, "attachments");
    const bool hasIds = has(object, "messageId") || has(object, "contactId");
    if ((isMessageType && (hasIds || hasContent)) ||
        (hasIds && hasContent && (!has(object, "webhookId") || isMessageType)))
        return Shape::Family::ProviderOutbound;
    if (!type.isEmpty() && (has(object, "webhookId") || has(object, "appId")))
        return Shape::Family::UnknownEvent;
    return Shape::Family::Unknown;
}

void judgeObject(Shape &shape, const Value &object)
{
    if (object.MemberCount() > MostMembers)
        tellCut(shape);
    checkDuplicates(shape, object);
    shape.messageId = stringAt(object, "messageId");
    shape.emailMessageId = stringAt(object, "emailMessageId");
    shape.locationId = stringAt(object, "locationId");
    shape.contactId = stringAt(object, "contactId");
    shape.conversationId = stringAt(object, "conversationId");
    shape.webhookId = stringAt(object, "webhookId");
    switch (familyOf(object)) {
    case Shape::Family::WorkflowWebhook:
        judgeWorkflowWebhook(shape, object);
        break;
    case Shape::Family::AppEvent:
        judgeAppEvent(shape, object, appEventForm(stringAt(object, "type").toStdString()));
        break;
    case Shape::Family::UnknownEvent:
        judgeAppEvent(shape, object, nullptr);
        break;
    case Shape::Family::ProviderOutbound:
        judgeProviderOutbound(shape, object);
        break;
    default:
        shape.family = Shape::Family::Unknown;
        shape.summary = ShapeWords::tr("JSON, but neither a message to deliver nor an app event of HighLevel.");
    }
}

bool Shape::isSound() const
{
    return std::none_of(notes.begin(), notes.end(),
                        [](const ShapeNote &note) { return note.level == ShapeNote::Level::Error; });
}

} // namespace Linesman::Webhooks
