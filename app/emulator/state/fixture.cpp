// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/fixture.h"

#include "app/emulator/state/builtinfixture.h"
#include "app/emulator/state/fixtureschema.h"
#include "app/emulator/state/fixturetree.h"
#include "app/emulator/state/phone.h"

#include <algorithm>
#include <map>
#include <set>

namespace Linesman::Emulator {

namespace {
using Node = FixtureNode;

/*! Reads a tree that is as the schema says, and keeps the first thing that is wrong all the same. */
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
        m_builtIn = *parseFixtureTree(builtInFixture());
        company(section(root, "company"));
        each(section(root, "users"), "users", [this](const Node &n, const std::string &p) { user(n, p); });
        each(section(root, "locations"), "locations", [this](const Node &n, const std::string &p) { location(n, p); });
        each(section(root, "apps"), "apps", [this](const Node &n, const std::string &p) { app(n, p); });
        selections(section(root, "locations"));
        // Contacts of the built-in fixture live in its own locations.
        if (root.member("contacts") || !root.member("locations"))
            each(section(root, "contacts"), "contacts", [this](const Node &n, const std::string &p) { contact(n, p); });
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

    const Node &section(const Node &root, const char *name) const
    {
        const Node *node = root.member(name);
        return node ? *node : *m_builtIn.member(name);
    }

    template <typename Function>
    static void each(const Node &array, const std::string &name, Function function)
    {
        std::size_t index = 0;
        for (const FixtureMember &item : array.members)
            function(item.node, name + '[' + std::to_string(index++) + ']');
    }

    static std::string text(const Node &node, const char *name)
    {
        const Node *value = node.member(name);
        return value ? value->text : std::string();
    }

    static bool truth(const Node &node, const char *name, bool fallback)
    {
        const Node *value = node.member(name);
        return value ? value->truth : fallback;
    }

    static std::vector<std::string> texts(const Node &node, const char *name)
    {
        std::vector<std::string> result;
        if (const Node *value = node.member(name)) {
            for (const FixtureMember &item : value->members)
                result.push_back(item.node.text);
        }
        return result;
    }

    /*! The thing's id, given or made from its key; remembered under the key. Ids are unique in the whole fixture. */
    std::string identity(const Node &node, const std::string &path, const std::string &kind, bool hex)
    {
        const std::string id = text(node, "id");
        std::string key = text(node, "key");
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
        m_state.setCompany({identity(node, "company", "company", false), text(node, "name"), text(node, "email"),
                            text(node, "ownerName")});
    }

    void user(const Node &node, const std::string &path)
    {
        m_state.users().add({identity(node, path, "user", false), text(node, "name"), text(node, "email")});
    }

    void location(const Node &node, const std::string &path)
    {
        Location location;
        location.id = identity(node, path, "location", false);
        location.name = text(node, "name");
        location.email = text(node, "email");
        location.phone = text(node, "phone");
        location.address = text(node, "address");
        location.city = text(node, "city");
        location.state = text(node, "state");
        location.country = text(node, "country");
        location.postalCode = text(node, "postalCode");
        location.website = text(node, "website");
        location.timezone = text(node, "timezone");
        location.active = truth(node, "active", true);
        location.allowDuplicates = truth(node, "allowDuplicates", false);
        m_state.locations().add(std::move(location));
    }

    void app(const Node &node, const std::string &path)
    {
        App app;
        app.id = identity(node, path, "app", true);
        app.name = text(node, "name");
        const auto orMade = [&](const char *name, std::string made) {
            std::string given = text(node, name);
            return given.empty() ? std::move(made) : given;
        };
        app.versionId = orMade("versionId", m_ids.fixedHex("version:" + app.id));
        app.planId = orMade("planId", m_ids.fixedHex("plan:" + app.id));
        app.clientId = orMade("clientId", app.id + '-' + m_ids.fixedSuffix("client:" + app.id));
        app.clientSecret = orMade("clientSecret", m_ids.fixedUuid("secret:" + app.id));
        app.redirectUris = texts(node, "redirectUris");
        app.scopes = texts(node, "scopes");
        app.eventsUrl = text(node, "eventsUrl");
        if (const Node *places = node.member("installedIn")) {
            for (const FixtureMember &item : places->members)
                app.installs.add({byKey(item.node, path + ".installedIn", "location", item.node.text),
                                  m_state.users().front().id, m_now});
        }
        if (const Node *providers = node.member("providers"))
            each(*providers, path + ".providers", [&](const Node &n, const std::string &p) { provider(n, p, app.id); });
        m_state.apps().add(std::move(app));
    }

    void provider(const Node &node, const std::string &path, const std::string &appId)
    {
        m_state.providers().add({identity(node, path, "provider", true), appId,
                                 kindFromName(text(node, "kind")).value_or(Kind::SmsDefault), text(node, "name"),
                                 text(node, "deliveryUrl")});
    }

    void selections(const Node &locations)
    {
        std::size_t index = 0;
        for (const FixtureMember &item : locations.members) {
            if (index >= m_state.locations().size())
                break;
            const Node &node = item.node;
            const std::string path = "locations[" + std::to_string(index) + ']';
            Location &location = m_state.locations()[index++];
            const auto select = [&](const char *name, Kind kind, std::string &slot) {
                const std::string wanted = text(node, name);
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
        Contact contact;
        contact.id = identity(node, path, "contact", false);
        const std::string place = text(node, "location");
        if (!place.empty())
            contact.locationId = byKey(*node.member("location"), path + ".location", "location", place);
        contact.firstName = text(node, "firstName");
        contact.lastName = text(node, "lastName");
        contact.name = text(node, "name");
        contact.phone = normalizedPhone(text(node, "phone"));
        contact.email = text(node, "email");
        contact.additionalEmails = texts(node, "additionalEmails");
        for (const std::string &phone : texts(node, "additionalPhones"))
            contact.additionalPhones.push_back(normalizedPhone(phone));
        contact.tags = texts(node, "tags");
        contact.dnd = truth(node, "dnd", false);
        contact.dateAdded = contact.dateUpdated = m_now;
        const bool withThread = truth(node, "conversation", false);
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

Result<State> stateFromFixture(std::string_view json, const Ids &ids, Millis now)
{
    const Result<FixtureNode> root = parseFixtureTree(json);
    if (!root)
        return failure(root.error());
    if (const std::optional<Error> fault = schemaFault(json, *root))
        return failure(*fault);
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
