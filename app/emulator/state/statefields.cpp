// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/statefields.h"

#include <array>
#include <map>
#include <optional>
#include <type_traits>
#include <utility>

namespace Linesman::Emulator {

namespace {
using Pairs = std::vector<std::pair<std::string, std::string>>;

// Names that a value only points at: what was read is found again here.
constexpr std::array KnownNames{"TYPE_SMS",
                                "TYPE_EMAIL",
                                "TYPE_CUSTOM_PROVIDER_SMS",
                                "TYPE_CUSTOM_PROVIDER_EMAIL",
                                "TYPE_CUSTOM_CALL",
                                "TYPE_INTERNAL_COMMENT",
                                "companyName",
                                "address1",
                                "city",
                                "state",
                                "postalCode",
                                "country",
                                "website",
                                "timezone",
                                "source",
                                "gender",
                                "dateOfBirth",
                                "assignedTo",
                                "businessId"};

const char *knownName(std::string_view name)
{
    for (const char *known : KnownNames) {
        if (name == known)
            return known;
    }
    return nullptr;
}

template <typename Archive, typename Value>
void visit(Archive &archive, Value &value);

/*! Writes each field that is not as it would be anyway. */
class FieldWriter
{
public:
    explicit FieldWriter(JsonWriter &json)
        : m_json(json)
    {
    }

    void operator()(const char *name, const std::string &text) { m_json.fieldIfAny(name, text); }
    void operator()(const char *name, const char *text) { m_json.field(name, text); }
    template <typename Number>
    requires std::is_arithmetic_v<Number>
    void operator()(const char *name, Number number)
    {
        if (number != Number())
            m_json.field(name, number);
    }
    void operator()(const char *name, const std::vector<std::string> &texts)
    {
        if (!texts.empty())
            m_json.field(name, texts);
    }
    void operator()(const char *name, Kind kind) { m_json.field(name, kindName(kind)); }
    template <typename First, typename Second>
    void operator()(const char *name, const std::vector<std::pair<First, Second>> &pairs)
    {
        m_json.key(name).beginArray();
        for (const auto &[first, second] : pairs)
            m_json.beginArray().string(first).string(second).endArray();
        m_json.endArray();
    }
    void operator()(const char *name, const std::map<std::string, std::int64_t> &counts)
    {
        m_json.key(name).beginObject();
        for (const auto &[key, count] : counts)
            m_json.field(key, count);
        m_json.endObject();
    }
    template <typename Value>
    void operator()(const char *name, const std::optional<Value> &value)
    {
        if (value)
            object(name, *value);
    }
    template <typename List>
    void list(const char *name, const List &values)
    {
        m_json.key(name).beginArray();
        for (const auto &value : values) {
            m_json.beginObject();
            visit(*this, value);
            m_json.endObject();
        }
        m_json.endArray();
    }

private:
    template <typename Value>
    void object(const char *name, const Value &value)
    {
        m_json.key(name).beginObject();
        visit(*this, value);
        m_json.endObject();
    }

    JsonWriter &m_json;
};

class FieldReader
{
public:
    explicit FieldReader(const JsonValue &json)
        : m_json(json)
    {
    }

    void operator()(const char *name, std::string &text) { text = textOr(m_json, name, std::move(text)); }
    void operator()(const char *name, const char *&text)
    {
        if (const char *known = knownName(textOr(m_json, name)))
            text = known;
    }
    // Absent is what a value has when nothing is said: see FieldWriter.
    void operator()(const char *name, bool &truth)
    {
        const JsonValue *value = member(m_json, name);
        truth = value && value->IsBool() && value->GetBool();
    }
    void operator()(const char *name, std::int64_t &number)
    {
        const JsonValue *value = member(m_json, name);
        number = value && value->IsInt64() ? value->GetInt64() : 0;
    }
    void operator()(const char *name, int &number)
    {
        const JsonValue *value = member(m_json, name);
        number = value && value->IsInt() ? value->GetInt() : 0;
    }
    void operator()(const char *name, std::vector<std::string> &texts) { texts = textsMember(m_json, name); }
    void operator()(const char *name, Kind &kind) { kind = kindFromName(textOr(m_json, name)).value_or(kind); }
    void operator()(const char *name, Pairs &pairs)
    {
        eachPair(name,
                 [&pairs](std::string_view first, std::string_view second) { pairs.emplace_back(first, second); });
    }
    void operator()(const char *name, ExtraFields &fields)
    {
        eachPair(name, [&fields](std::string_view first, std::string_view second) {
            if (const char *known = knownName(first))
                fields.emplace_back(known, second);
        });
    }
    void operator()(const char *name, std::map<std::string, std::int64_t> &counts)
    {
        const JsonValue *value = member(m_json, name);
        if (!value || !value->IsObject())
            return;
        for (const auto &item : value->GetObject()) {
            if (item.value.IsInt64())
                counts.emplace(view(item.name), item.value.GetInt64());
        }
    }
    template <typename Value>
    void operator()(const char *name, std::optional<Value> &value)
    {
        const JsonValue *object = member(m_json, name);
        if (!object || !object->IsObject())
            return;
        FieldReader inner(*object);
        visit(inner, value.emplace());
    }
    template <typename Value>
    void list(const char *name, std::vector<Value> &values)
    {
        each<Value>(name, [&values](Value value) { values.push_back(std::move(value)); });
    }
    void list(const char *name, Installs &installs)
    {
        each<Install>(name, [&installs](Install install) { installs.add(std::move(install)); });
    }

private:
    template <typename Value, typename Function>
    void each(const char *name, Function take)
    {
        const JsonValue *array = member(m_json, name);
        if (!array || !array->IsArray())
            return;
        for (const JsonValue &item : array->GetArray()) {
            Value value;
            FieldReader inner(item);
            visit(inner, value);
            take(std::move(value));
        }
    }
    template <typename Function>
    void eachPair(const char *name, Function take)
    {
        const JsonValue *array = member(m_json, name);
        if (!array || !array->IsArray())
            return;
        for (const JsonValue &pair : array->GetArray()) {
            if (pair.IsArray() && pair.Size() == 2 && pair[0].IsString() && pair[1].IsString())
                take(view(pair[0]), view(pair[1]));
        }
    }

    const JsonValue &m_json;
};

template <typename Value, typename Wanted>
constexpr bool IsOf = std::is_same_v<std::remove_const_t<Value>, Wanted>;

/*! The fields of \a value for \a field, which writes or reads them: the one list of them. */
template <typename Archive, typename Value>
void visitPlaces(Archive &field, Value &value)
{
    if constexpr (IsOf<Value, Company>) {
        field("id", value.id), field("name", value.name), field("email", value.email);
        field("ownerName", value.ownerName);
    } else if constexpr (IsOf<Value, Location>) {
        field("id", value.id), field("name", value.name), field("email", value.email), field("phone", value.phone);
        field("address", value.address), field("city", value.city), field("state", value.state);
        field("country", value.country), field("postalCode", value.postalCode), field("website", value.website);
        field("timezone", value.timezone), field("active", value.active);
        field("allowDuplicates", value.allowDuplicates);
        field("selectedSms", value.selectedSms), field("selectedEmail", value.selectedEmail);
    } else if constexpr (IsOf<Value, User>) {
        field("id", value.id), field("name", value.name), field("email", value.email);
    } else if constexpr (IsOf<Value, Install>) {
        field("locationId", value.locationId), field("userId", value.userId);
        field("installedAt", value.installedAt);
    } else if constexpr (IsOf<Value, App>) {
        field("id", value.id), field("versionId", value.versionId), field("planId", value.planId);
        field("clientId", value.clientId), field("name", value.name), field("redirectUris", value.redirectUris);
        field("scopes", value.scopes), field("eventsUrl", value.eventsUrl);
        field.list("installs", value.installs);
    } else if constexpr (IsOf<Value, Provider>) {
        field("id", value.id), field("appId", value.appId), field("kind", value.kind);
        field("name", value.name), field("deliveryUrl", value.deliveryUrl);
    } else {
        static_assert(IsOf<Value, Record>);
        field("id", value.id), field("kind", value.kind), field("ownerId", value.ownerId);
        field("members", value.members), field("dateAdded", value.dateAdded);
    }
}

template <typename Archive, typename Value>
void visitMessage(Archive &field, Value &value)
{
    field("id", value.id), field("type", value.type), field("messageType", value.messageType);
    field("locationId", value.locationId), field("contactId", value.contactId);
    field("conversationId", value.conversationId), field("body", value.body), field("html", value.html);
    field("subject", value.subject), field("inbound", value.inbound), field("status", value.status);
    field("attachments", value.attachments), field("source", value.source), field("userId", value.userId);
    field("providerId", value.providerId), field("altId", value.altId);
    field("fromNumber", value.fromNumber), field("toNumber", value.toNumber);
    field("replyToAltId", value.replyToAltId), field("emailMessageId", value.emailMessageId);
    field("threadId", value.threadId), field("emailFrom", value.emailFrom), field("emailTo", value.emailTo);
    field("emailCc", value.emailCc), field("emailBcc", value.emailBcc), field("mentions", value.mentions);
    field("call", value.call), field("error", value.error), field("emailEvents", value.emailEvents);
    field("recipients", value.recipients), field("dateAdded", value.dateAdded);
    field("dateUpdated", value.dateUpdated), field("linkedAt", value.linkedAt);
    field("scheduledAt", value.scheduledAt);
    field.list("statusHistory", value.statusHistory);
}

template <typename Archive, typename Value>
void visitPeople(Archive &field, Value &value)
{
    if constexpr (IsOf<Value, Contact>) {
        field("id", value.id), field("locationId", value.locationId), field("firstName", value.firstName);
        field("lastName", value.lastName), field("name", value.name), field("email", value.email);
        field("additionalEmails", value.additionalEmails), field("additionalPhones", value.additionalPhones);
        field("phone", value.phone), field("extra", value.extra), field("tags", value.tags);
        field("customFields", value.customFieldsJson), field("dndSettings", value.dndSettingsJson);
        field("inboundDnd", value.inboundDndJson), field("followers", value.followers), field("dnd", value.dnd);
        field("dateAdded", value.dateAdded), field("dateUpdated", value.dateUpdated);
    } else if constexpr (IsOf<Value, Conversation>) {
        field("id", value.id), field("locationId", value.locationId), field("contactId", value.contactId);
        field("assignedTo", value.assignedTo), field("unreadCount", value.unreadCount);
        field("starred", value.starred), field("dateAdded", value.dateAdded);
        field("dateUpdated", value.dateUpdated), field("lastMessageDate", value.lastMessageDate);
    } else if constexpr (IsOf<Value, CallLog>) {
        field("to", value.to), field("from", value.from), field("status", value.status);
    } else if constexpr (IsOf<Value, StatusChange>) {
        field("status", value.status), field("at", value.at), field("by", value.by);
    } else {
        static_assert(IsOf<Value, StatusError>);
        field("code", value.code), field("type", value.type), field("message", value.message);
    }
}

template <typename Archive, typename Value>
void visit(Archive &archive, Value &value)
{
    if constexpr (IsOf<Value, Message>)
        visitMessage(archive, value);
    else if constexpr (IsOf<Value, Contact> || IsOf<Value, Conversation> || IsOf<Value, CallLog> ||
                       IsOf<Value, StatusChange> || IsOf<Value, StatusError>)
        visitPeople(archive, value);
    else
        visitPlaces(archive, value);
}

template <typename Value>
void write(JsonWriter &json, const Value &value)
{
    json.beginObject();
    FieldWriter writer(json);
    visit(writer, value);
    json.endObject();
}

template <typename Value>
void read(const JsonValue &json, Value &value)
{
    FieldReader reader(json);
    visit(reader, value);
}
} // namespace

// clang-format off
void writeFields(JsonWriter &json, const Company &value) { write(json, value); }
void writeFields(JsonWriter &json, const Location &value) { write(json, value); }
void writeFields(JsonWriter &json, const User &value) { write(json, value); }
void writeFields(JsonWriter &json, const App &value) { write(json, value); }
void writeFields(JsonWriter &json, const Provider &value) { write(json, value); }
void writeFields(JsonWriter &json, const Record &value) { write(json, value); }
void writeFields(JsonWriter &json, const Contact &value) { write(json, value); }
void writeFields(JsonWriter &json, const Conversation &value) { write(json, value); }
void writeFields(JsonWriter &json, const Message &value) { write(json, value); }
void readFields(const JsonValue &json, Company &value) { read(json, value); }
void readFields(const JsonValue &json, Location &value) { read(json, value); }
void readFields(const JsonValue &json, User &value) { read(json, value); }
void readFields(const JsonValue &json, App &value) { read(json, value); }
void readFields(const JsonValue &json, Provider &value) { read(json, value); }
void readFields(const JsonValue &json, Record &value) { read(json, value); }
void readFields(const JsonValue &json, Contact &value) { read(json, value); }
void readFields(const JsonValue &json, Conversation &value) { read(json, value); }
void readFields(const JsonValue &json, Message &value) { read(json, value); }
// clang-format on

} // namespace Linesman::Emulator
