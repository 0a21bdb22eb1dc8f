// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/fixture.h"

#include "app/emulator/state/builtinfixture.h"
#include "app/emulator/state/phone.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <map>
#include <set>

namespace Linesman::Emulator {

namespace {
struct Member;

/*! A JSON value that remembers where it stood. */
struct Node {
    enum class Type { Null, Bool, Number, String, Array, Object };
    Type type = Type::Null;
    std::size_t offset = 0;
    std::string text;
    bool truth = false;
    std::vector<Member> members; // of an array: without names

    const Node *member(std::string_view name) const;
};

struct Member {
    std::string key;
    Node node;
};

const Node *Node::member(std::string_view name) const
{
    for (const auto &[key, value] : members) {
        if (key == name && type == Type::Object && value.type != Type::Null)
            return &value;
    }
    return nullptr;
}

/*! Builds the tree; the stack holds paths into it, since parents move while they grow. */
class TreeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder>
{
public:
    explicit TreeBuilder(const rapidjson::MemoryStream &stream)
        : m_stream(stream)
    {
    }
    bool Default() { return add({}); }
    bool Null() { return add({}); }
    bool Bool(bool truth) { return add({Node::Type::Bool, 0, {}, truth, {}}); }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool)
    {
        return add({Node::Type::Number, 0, std::string(text, size), false, {}});
    }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        return add({Node::Type::String, 0, std::string(text, size), false, {}});
    }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_key.assign(text, size);
        return true;
    }
    bool StartObject() { return open(Node::Type::Object); }
    bool StartArray() { return open(Node::Type::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    Node take() { return std::move(m_done); }

private:
    bool add(Node node)
    {
        node.offset = m_stream.Tell();
        if (m_open.empty()) {
            m_done = std::move(node);
            return true;
        }
        m_open.back().node.members.push_back({m_key, std::move(node)});
        m_key.clear();
        return true;
    }
    bool open(Node::Type type)
    {
        if (m_open.size() >= 32)
            return false;
        m_open.push_back({m_key, Node{type, m_stream.Tell(), {}, false, {}}});
        m_key.clear();
        return true;
    }
    bool close()
    {
        auto [key, node] = std::move(m_open.back());
        m_open.pop_back();
        const std::size_t offset = node.offset;
        m_key = std::move(key);
        add(std::move(node));
        if (!m_open.empty())
            m_open.back().node.members.back().node.offset = offset;
        return true;
    }
    const rapidjson::MemoryStream &m_stream;
    std::vector<Member> m_open;
    std::string m_key;
    Node m_done;
};

std::size_t lineOf(std::string_view json, std::size_t offset)
{
    return 1 +
           std::size_t(std::count(json.begin(), json.begin() + std::ptrdiff_t(std::min(offset, json.size())), '\n'));
}

Result<Node> parseTree(std::string_view json)
{
    if (json.substr(0, 3) == "\xEF\xBB\xBF")
        json.remove_prefix(3);
    rapidjson::MemoryStream stream(json.data(), json.size());
    TreeBuilder builder(stream);
    rapidjson::Reader reader;
    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
    if (result.IsError()) {
        return failure(Error::Kind::BadInput, QStringLiteral("line %1: %2")
                                                  .arg(QString::number(lineOf(json, result.Offset())),
                                                       QLatin1StringView(rapidjson::GetParseError_En(result.Code()))));
    }
    return builder.take();
}

constexpr std::string_view RootFields[]{"company", "users", "locations", "apps", "contacts", "$schema", "comment"};
constexpr std::string_view CompanyFields[]{"id", "key", "name", "email", "ownerName"};
constexpr std::string_view UserFields[]{"id", "key", "name", "email"};
constexpr std::string_view LocationFields[]{
    "id",      "key",        "name",    "email",    "phone",  "address",         "city",        "state",
    "country", "postalCode", "website", "timezone", "active", "allowDuplicates", "selectedSms", "selectedEmail"};
constexpr std::string_view AppFields[]{"id",        "key",          "name",         "versionId",
                                       "clientId",  "clientSecret", "redirectUris", "scopes",
                                       "eventsUrl", "installedIn",  "providers",    "planId"};
constexpr std::string_view ProviderFields[]{"id", "key", "kind", "name", "deliveryUrl"};
constexpr std::string_view ContactFields[]{"id",    "key",   "location", "firstName",    "lastName", "name",
                                           "phone", "email", "tags",     "conversation", "dnd"};

/*! Reads fields and keeps the first thing that is wrong. */
class FixtureReader
{
public:
    FixtureReader(std::string_view json, const Ids &ids, Millis now)
        : m_json(json)
        , m_ids(ids)
        , m_now(now)
    {
    }

    Result<State> read(const Node &root)
    {
        if (root.type != Node::Type::Object)
            return failure(Error::Kind::BadInput, QStringLiteral("line 1: a fixture is a JSON object"));
        only(root, "", RootFields);
        text(root, "", "$schema");
        text(root, "", "comment");
        m_builtIn = *parseTree(builtInFixture());
        company(section(root, "company", Node::Type::Object));
        each(section(root, "users", Node::Type::Array), "users",
             [this](const Node &n, const std::string &p) { user(n, p); });
        each(section(root, "locations", Node::Type::Array), "locations",
             [this](const Node &n, const std::string &p) { location(n, p); });
        each(section(root, "apps", Node::Type::Array), "apps",
             [this](const Node &n, const std::string &p) { app(n, p); });
        selections(section(root, "locations", Node::Type::Array));
        // Contacts of the built-in fixture live in its own locations.
        if (root.member("contacts") || !root.member("locations"))
            each(section(root, "contacts", Node::Type::Array), "contacts",
                 [this](const Node &n, const std::string &p) { contact(n, p); });
        if (m_error.empty() && m_state.locations().empty())
            m_error = "line 1, locations: at least one is needed";
        if (m_error.empty() && m_state.apps().empty())
            m_error = "line 1, apps: at least one is needed";
        if (m_error.empty() && m_state.users().empty())
            m_error = "line 1, users: at least one is needed";
        if (!m_error.empty())
            return failure(Error::Kind::BadInput, QString::fromStdString(m_error));
        const std::string pit = "pit-" + m_ids.fixedUuid("pit:" + m_state.locations().front().id);
        m_state.privateTokens().emplace(pit, m_state.locations().front().id);
        m_state.setPrivateScopes(m_state.apps().front().scopes);
        return std::move(m_state);
    }

private:
    void wrong(const Node &node, const std::string &path, const std::string &what)
    {
        if (m_error.empty())
            m_error = "line " + std::to_string(lineOf(m_json, node.offset)) + ", " + path + ": " + what;
    }

    const Node &section(const Node &root, const char *name, Node::Type type)
    {
        const Node *node = root.member(name);
        if (!node)
            return *m_builtIn.member(name);
        if (node->type != type) {
            wrong(*node, name, type == Node::Type::Array ? "must be an array" : "must be an object");
            return *m_builtIn.member(name);
        }
        return *node;
    }

    template <typename Function>
    void each(const Node &array, const char *name, Function function)
    {
        std::size_t index = 0;
        for (const auto &[key, node] : array.members) {
            const std::string path = std::string(name) + '[' + std::to_string(index++) + ']';
            if (node.type != Node::Type::Object)
                wrong(node, path, "must be an object");
            else
                function(node, path);
        }
    }

    void only(const Node &node, const std::string &path, std::span<const std::string_view> names)
    {
        for (const auto &[key, value] : node.members) {
            if (std::find(names.begin(), names.end(), key) == names.end())
                wrong(value, path.empty() ? key : path + '.' + key, "is not a field of a fixture");
            else if (value.type == Node::Type::Null)
                wrong(value, path.empty() ? key : path + '.' + key, "must not be null");
        }
    }

    std::string text(const Node &node, const std::string &path, const char *name, bool required = false)
    {
        const std::string place = path.empty() ? std::string(name) : path + '.' + name;
        const Node *value = node.member(name);
        if (!value) {
            if (required)
                wrong(node, place, "is missing");
            return {};
        }
        if (value->type != Node::Type::String) {
            wrong(*value, place, "must be a string");
            return {};
        }
        if (required && value->text.empty())
            wrong(*value, place, "must not be empty");
        return value->text;
    }

    bool truth(const Node &node, const std::string &path, const char *name, bool fallback)
    {
        const Node *value = node.member(name);
        if (!value)
            return fallback;
        if (value->type != Node::Type::Bool)
            wrong(*value, path + '.' + name, "must be true or false");
        return value->truth;
    }

    std::vector<std::pair<const Node *, std::string>> texts(const Node &node, const std::string &path, const char *name)
    {
        std::vector<std::pair<const Node *, std::string>> result;
        const Node *value = node.member(name);
        if (!value)
            return result;
        if (value->type != Node::Type::Array) {
            wrong(*value, path + '.' + name, "must be an array of strings");
            return result;
        }
        for (const auto &[key, item] : value->members) {
            if (item.type != Node::Type::String)
                wrong(item, path + '.' + name, "must be an array of strings");
            else
                result.emplace_back(&item, item.text);
        }
        return result;
    }

    std::vector<std::string> plainTexts(const Node &node, const std::string &path, const char *name)
    {
        std::vector<std::string> result;
        for (auto &[at, value] : texts(node, path, name))
            result.push_back(value);
        return result;
    }

    /*! The thing's id, given or made from its key; remembered under the key. Ids are unique in the whole fixture. */
    std::string identity(const Node &node, const std::string &path, const std::string &kind, bool hex)
    {
        const std::string id = text(node, path, "id");
        std::string key = text(node, path, "key");
        if (key.empty())
            key = id.empty() ? path : id;
        const std::string result = !id.empty() ? id
                                   : hex       ? m_ids.fixedHex(kind + ':' + key)
                                               : m_ids.fixed(kind + ':' + key);
        if (!m_keys.emplace(kind + ':' + key, result).second)
            wrong(node, path + ".key", "'" + key + "' is used twice");
        if (!m_used.insert(result).second)
            wrong(node, path + ".id", "'" + result + "' is used twice");
        return result;
    }

    std::string byKey(const Node &node, const std::string &path, const std::string &kind, const std::string &key)
    {
        if (const auto found = m_keys.find(kind + ':' + key); found != m_keys.end())
            return found->second;
        if (m_used.contains(key))
            return key;
        wrong(node, path, "no " + kind + " has the key '" + key + "'");
        return {};
    }

    void company(const Node &node)
    {
        only(node, "company", CompanyFields);
        m_state.setCompany({identity(node, "company", "company", false), text(node, "company", "name", true),
                           text(node, "company", "email"), text(node, "company", "ownerName")});
    }

    void user(const Node &node, const std::string &path)
    {
        only(node, path, UserFields);
        m_state.users().add(
            {identity(node, path, "user", false), text(node, path, "name", true), text(node, path, "email")});
    }

    void location(const Node &node, const std::string &path)
    {
        only(node, path, LocationFields);
        Location location;
        location.id = identity(node, path, "location", false);
        location.name = text(node, path, "name", true);
        location.email = text(node, path, "email");
        location.phone = text(node, path, "phone");
        location.address = text(node, path, "address");
        location.city = text(node, path, "city");
        location.state = text(node, path, "state");
        location.country = text(node, path, "country");
        location.postalCode = text(node, path, "postalCode");
        location.website = text(node, path, "website");
        location.timezone = text(node, path, "timezone");
        location.active = truth(node, path, "active", true);
        location.allowDuplicates = truth(node, path, "allowDuplicates", false);
        m_state.locations().add(std::move(location));
    }

    void app(const Node &node, const std::string &path)
    {
        only(node, path, AppFields);
        App app;
        app.id = identity(node, path, "app", true);
        app.name = text(node, path, "name", true);
        const auto orMade = [&](const char *name, std::string made) {
            std::string given = text(node, path, name);
            return given.empty() ? std::move(made) : given;
        };
        app.versionId = orMade("versionId", m_ids.fixedHex("version:" + app.id));
        app.planId = orMade("planId", m_ids.fixedHex("plan:" + app.id));
        app.clientId = orMade("clientId", app.id + '-' + m_ids.fixedSuffix("client:" + app.id));
        app.clientSecret = orMade("clientSecret", m_ids.fixedUuid("secret:" + app.id));
        app.redirectUris = plainTexts(node, path, "redirectUris");
        app.scopes = plainTexts(node, path, "scopes");
        app.eventsUrl = text(node, path, "eventsUrl");
        for (const auto &[at, key] : texts(node, path, "installedIn")) {
            const std::string locationId = byKey(*at, path + ".installedIn", "location", key);
            const std::string userId = m_state.users().empty() ? std::string() : m_state.users().front().id;
            app.installs.add({locationId, userId, m_now});
        }
        if (const Node *providers = node.member("providers")) {
            if (providers->type != Node::Type::Array)
                wrong(*providers, path + ".providers", "must be an array");
            else
                each(*providers, (path + ".providers").c_str(), [&](const Node &n, const std::string &p) {
                    only(n, p, ProviderFields);
                    const std::string kind = text(n, p, "kind", true);
                    if (!kindFromName(kind))
                        wrong(*(n.member("kind") ? n.member("kind") : &n), p + ".kind",
                              "must be SmsDefault, SmsChannel, EmailDefault, EmailChannel or Call");
                    m_state.providers().add({identity(n, p, "provider", true), app.id,
                                                 kindFromName(kind).value_or(Kind::SmsDefault),
                                                 text(n, p, "name", true), text(n, p, "deliveryUrl")});
                });
        }
        m_state.apps().add(std::move(app));
    }

    void selections(const Node &locations)
    {
        std::size_t index = 0;
        for (const Member &item : locations.members) {
            if (index >= m_state.locations().size())
                break;
            const Node &node = item.node;
            const std::string path = "locations[" + std::to_string(index) + ']';
            Location &location = m_state.locations()[index++];
            const auto select = [&](const char *name, Kind kind, std::string &slot) {
                const std::string wanted = text(node, path, name);
                if (wanted.empty())
                    return;
                const std::string id = byKey(*node.member(name), path + '.' + name, "provider", wanted);
                const Provider *provider = m_state.provider(id);
                if (provider && provider->kind != kind)
                    wrong(*node.member(name), path + '.' + name,
                          "only a provider of kind " + std::string(kindName(kind)) + " can be selected");
                slot = id;
            };
            select("selectedSms", Kind::SmsDefault, location.selectedSms);
            select("selectedEmail", Kind::EmailDefault, location.selectedEmail);
        }
    }

    void contact(const Node &node, const std::string &path)
    {
        only(node, path, ContactFields);
        Contact contact;
        contact.id = identity(node, path, "contact", false);
        const std::string place = text(node, path, "location", true);
        if (!place.empty())
            contact.locationId = byKey(*node.member("location"), path + ".location", "location", place);
        contact.firstName = text(node, path, "firstName");
        contact.lastName = text(node, path, "lastName");
        contact.name = text(node, path, "name");
        contact.phone = normalizedPhone(text(node, path, "phone"));
        contact.email = text(node, path, "email");
        contact.tags = plainTexts(node, path, "tags");
        contact.dnd = truth(node, path, "dnd", false);
        contact.dateAdded = contact.dateUpdated = m_now;
        const bool withThread = truth(node, path, "conversation", false);
        const Contact &added = m_state.addContact(std::move(contact));
        if (withThread) {
            Conversation thread;
            thread.id = m_ids.fixed("conversation:" + added.id);
            thread.locationId = added.locationId;
            thread.contactId = added.id;
            thread.dateAdded = thread.dateUpdated = thread.lastMessageDate = m_now;
            m_state.addConversation(std::move(thread));
        }
    }

    std::string_view m_json;
    const Ids &m_ids;
    Millis m_now;
    Node m_builtIn;
    State m_state;
    std::string m_error;
    std::map<std::string, std::string> m_keys;
    std::set<std::string> m_used;
};
} // namespace

std::map<std::string_view, std::span<const std::string_view>> fixtureFields()
{
    return {
        {"", RootFields},    {"company", CompanyFields},    {"users", UserFields},      {"locations", LocationFields},
        {"apps", AppFields}, {"providers", ProviderFields}, {"contacts", ContactFields}};
}

Result<State> stateFromFixture(std::string_view json, const Ids &ids, Millis now)
{
    const Result<Node> root = parseTree(json);
    if (!root)
        return failure(root.error());
    return FixtureReader(json, ids, now).read(*root);
}

void addGeneratedContacts(State &state, const Ids &ids, std::size_t contacts, Millis now)
{
    static constexpr const char *First[]{"Ada", "Ben", "Chloe", "Dev", "Eli", "Fay", "Gus", "Hana", "Ivo", "June"};
    static constexpr const char *Last[]{"Brandt", "Okafor", "Martin", "Patel", "Novak", "Silva", "Weber", "Ito"};
    const std::string locationId = state.locations().front().id;
    for (std::size_t i = 0; i < contacts; ++i) {
        const std::string number = std::to_string(i);
        Contact contact;
        contact.id = ids.fixed("generated:" + number);
        contact.locationId = locationId;
        contact.firstName = First[i % std::size(First)];
        contact.lastName = std::string(Last[(i / std::size(First)) % std::size(Last)]) + ' ' + number;
        contact.email = "contact" + number + "@customer.example";
        contact.phone = "+1773" + std::string(7 - std::min<std::size_t>(7, number.size()), '0') + number;
        contact.dateAdded = contact.dateUpdated = now - Millis(contacts - i) * 1000;
        const Contact &added = state.addContact(std::move(contact));
        if (i % 10 == 0) {
            Conversation thread;
            thread.id = ids.fixed("generated-conversation:" + number);
            thread.locationId = locationId;
            thread.contactId = added.id;
            thread.dateAdded = thread.dateUpdated = thread.lastMessageDate = added.dateAdded;
            state.addConversation(std::move(thread));
        }
    }
}

} // namespace Linesman::Emulator
