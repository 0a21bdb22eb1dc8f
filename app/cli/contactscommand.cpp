// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/contactscommand.h"

#include "app/cli/command.h"
#include "app/cli/messageoptions.h"
#include "app/cli/terminal.h"
#include "app/core/phone.h"
#include "app/messages/contactmatch.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char Footer[] =
    "upsert makes a contact or changes the one of the same number or address, and tells which it was and what was not\n"
    "written: HighLevel drops fields silently. update changes what is given; an empty value clears. delete asks "
    "first,\n"
    "unless --yes: the conversation goes too. --json prints {event: contact, id, locationId, name, phone, email, dnd,\n"
    "tags}; upsert adds isNew, matchedBy, unwritten; delete prints {event: deleted, id}; or {event: error, ...} as\n"
    "\"inbound\" does.";

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::ContactsCommand)
public:
    static QString nobody() { return tr("Nobody matches."); }
    static QString made() { return tr("A new contact."); }
    static QString changed(const QString &matchedBy) { return tr("A known contact: %1.").arg(matchedBy); }
    static QString deleted(const QString &id) { return tr("Deleted: %1.").arg(id); }
    static QString wouldMake(const QString &location)
    {
        return tr("Make or change a contact in location %1.").arg(location);
    }
    static QString wouldChange(const QString &id) { return tr("Change contact %1.").arg(id); }
    static QString wouldDelete(const QString &id) { return tr("Delete contact %1 with its conversation.").arg(id); }
};

struct ContactsOptions {
    LocationOptions location;
    QString id;
    QString query;
    QString region = u"US"_s;
    std::optional<QString> name;
    std::optional<QString> phone;
    std::optional<QString> email;
    std::optional<bool> dnd;
    int limit = 50;
};

enum class ContactsAct { Search, Get, Upsert, Update, Delete };

QJsonObject toJson(const HighLevel::Contact &contact)
{
    return {{u"event"_s, u"contact"_s},
            {u"id"_s, contact.id.text()},
            {u"locationId"_s, contact.locationId.text()},
            {u"name"_s, contact.name},
            {u"phone"_s, contact.phone},
            {u"email"_s, contact.email},
            {u"dnd"_s, contact.dnd},
            {u"tags"_s, QJsonArray::fromStringList(contact.tags)}};
}

void tell(const HighLevel::Contact &contact, bool json)
{
    if (json)
        printJson(toJson(contact));
    else
        printLine(u"%1  %2  %3  %4%5"_s.arg(contact.id.text(), contact.name.simplified(), contact.phone, contact.email,
                                            contact.dnd ? u"  DND"_s : QString()));
}

Task<int> search(ApiConnection *api, LocationId location, ContactsOptions options, bool json)
{
    const QString query = options.query;
    int left = options.limit;
    bool any = false;
    for (int number = 1; left > 0; ++number) {
        const int size = std::min(options.limit, 100);
        const Result<HighLevel::ContactPage> page =
            co_await api->client().searchContacts(location, query, number, size);
        if (!page)
            co_return refused(page.error(), json);
        for (const HighLevel::Contact &contact : page->contacts) {
            if (left-- > 0)
                tell(contact, json);
        }
        any = any || !page->contacts.isEmpty();
        if (page->contacts.size() < size)
            break;
    }
    if (!any)
        say(Texts::nobody());
    co_return Passed;
}

Task<int> get(ApiConnection *api, LocationId location, ContactsOptions options, bool json)
{
    const ContactId id(options.id);
    const Result<HighLevel::Contact> contact = co_await api->client().contact(location, id);
    if (!contact)
        co_return refused(contact.error(), json);
    tell(*contact, json);
    co_return Passed;
}

Task<int> upsert(ApiConnection *api, LocationId location, ContactsOptions options, bool json)
{
    Messages::ContactEntry entry;
    entry.name = options.name.value_or(QString());
    entry.phone = options.phone.value_or(QString());
    entry.email = options.email.value_or(QString());
    const QString region = options.region.toUpper();
    const QList<Problem> found = problemsFrom([&] { return Messages::problems(entry, region); });
    if (isBlocked(found))
        co_return refused(found, {{u"phone"_s, u"--phone"_s}, {u"email"_s, u"--email"_s}});
    for (const Problem &doubt : found)
        say(doubt.sentence);
    if (!api->confirmLiveWrite(Texts::wouldMake(location.text())))
        co_return CheckFailed;
    HighLevel::Client &client = api->client();
    const Result<Messages::ContactMatch> match = co_await Messages::saveContact(client, location, entry, region);
    if (!match)
        co_return refused(match.error(), json);
    if (json) {
        QJsonObject line = toJson(match->contact);
        line.insert(u"isNew"_s, match->isNew);
        line.insert(u"matchedBy"_s, match->matchedBy);
        line.insert(u"unwritten"_s, QJsonArray::fromStringList(match->unwritten));
        printJson(line);
    } else {
        tell(match->contact, false);
    }
    say(match->isNew ? Texts::made() : Texts::changed(match->matchedBy));
    for (const QString &sentence : match->unwritten)
        say(sentence);
    co_return Passed;
}

Task<int> update(ApiConnection *api, LocationId location, ContactsOptions options, bool json)
{
    HighLevel::ContactChange change;
    if (options.name)
        change.name = *options.name;
    if (options.email)
        change.email = *options.email;
    if (options.dnd)
        change.dnd = *options.dnd;
    if (options.phone && !options.phone->isEmpty()) {
        const std::optional<QString> phone = Messages::contactNumber(*options.phone, options.region.toUpper());
        if (!phone)
            co_return wrongUsage(u"--phone: \"%1\" is not a phone number"_s.arg(*options.phone));
        if (const QString doubt = Messages::numberDoubt(*options.phone, options.region.toUpper()); !doubt.isEmpty())
            say(doubt);
        change.phone = *phone;
    } else if (options.phone) {
        change.phone = QString();
    }
    if (change == HighLevel::ContactChange())
        co_return wrongUsage(u"nothing to change: give --name, --phone, --email or --dnd"_s);
    const ContactId id(options.id);
    if (!api->confirmLiveWrite(Texts::wouldChange(id.text())))
        co_return CheckFailed;
    const Result<HighLevel::Contact> contact = co_await api->client().updateContact(location, id, change);
    if (!contact)
        co_return refused(contact.error(), json);
    tell(*contact, json);
    co_return Passed;
}

Task<int> remove(ApiConnection *api, LocationId location, ContactsOptions options, bool json)
{
    const ContactId id(options.id);
    if (!api->confirmLiveWrite(Texts::wouldDelete(id.text())))
        co_return CheckFailed;
    const Result<> deleted = co_await api->client().deleteContact(location, id);
    if (!deleted)
        co_return refused(deleted.error(), json);
    if (json)
        printJson({{u"event"_s, u"deleted"_s}, {u"id"_s, id.text()}});
    say(Texts::deleted(id.text()));
    co_return Passed;
}

Task<int> work(ApiConnection *api, ContactsOptions options, ContactsAct act, bool json)
{
    const Result<LocationId> location = chosenLocation(*api, options.location);
    if (!location)
        co_return wrongUsage(location.error().detail);
    const LocationId there = *location;
    if (act == ContactsAct::Search)
        co_return co_await search(api, there, options, json);
    if (act == ContactsAct::Get)
        co_return co_await get(api, there, options, json);
    if (act == ContactsAct::Upsert)
        co_return co_await upsert(api, there, options, json);
    if (act == ContactsAct::Update)
        co_return co_await update(api, there, options, json);
    co_return co_await remove(api, there, options, json);
}

} // namespace

void addContactsCommand(const Command &program)
{
    const Command command = program.subcommand("contacts", "Search, get, upsert, update and delete contacts");
    command.requireSubcommand();
    command.footer(Footer);
    const auto options = std::make_shared<ContactsOptions>();
    const auto add = [command, options](const char *name, const char *what, ContactsAct act) {
        const Command one = command.subcommand(name, what);
        const bool writes = act != ContactsAct::Search && act != ContactsAct::Get;
        addLocationOptions(one, options->location, writes ? Access::Writes : Access::ReadsOnly);
        one.onRun([options, act](const Common &common) {
            const bool json = common.json;
            return withConnection(
                common, options->location.connection,
                [&options = *options, act, json](ApiConnection &api) { return work(&api, options, act, json); });
        });
        return one;
    };
    const auto addFields = [options](const Command &one) {
        one.option("--name", options->name, "Full name").valueName("TEXT");
        one.option("--phone", options->phone, "Phone number, in any national way").valueName("PHONE");
        one.option("--email", options->email, "E-mail address").valueName("ADDRESS");
        one.option("--region", options->region, "Country of numbers without a country code")
            .valueName("CODE")
            .showDefault();
    };
    const auto addId = [options](const Command &one) {
        one.option("id", options->id, "Contact id").valueName("ID").required();
    };
    const Command searched = add("search", "By name, number or address; without a word all", ContactsAct::Search);
    searched.option("query", options->query, "What to look for").valueName("TEXT");
    searched.option("--limit", options->limit, "How many at most").valueName("N").range(1, 100'000).showDefault();
    addId(add("get", "One contact", ContactsAct::Get));
    addFields(add("upsert", "Make a contact, or change the one that matches", ContactsAct::Upsert));
    const Command updated = add("update", "Change a contact", ContactsAct::Update);
    addId(updated);
    addFields(updated);
    updated.option("--dnd", options->dnd, "Do not disturb: true or false").valueName("BOOL");
    addId(add("delete", "Delete a contact with its conversation", ContactsAct::Delete));
}

} // namespace Linesman::Cli
