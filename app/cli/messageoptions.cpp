// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messageoptions.h"

#include "app/cli/command.h"
#include "app/cli/inputfile.h"
#include "app/cli/terminal.h"
#include "app/core/phone.h"
#include "app/highlevel/errorcatalog.h"
#include "app/messages/contactmatch.h"
#include "app/providers/learnedtypes.h"
#include "app/providers/providerstore.h"
#include "app/workspace/emulatorproviders.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::MessageOptions)
public:
    static QString meaning(const QString &text) { return tr("What it means: %1").arg(text); }
    static QString advice(const QString &text) { return tr("What to do: %1").arg(text); }
    static QString source(const QString &text) { return tr("Source: %1").arg(text); }
};

bool looksLikePhone(const QString &text)
{
    static const QRegularExpression phone(uR"(^\+?[\d\s().\-/]{5,}$)"_s);
    return phone.match(text).hasMatch();
}

Task<Result<std::optional<HighLevel::Contact>>> contactByEmail(HighLevel::Client *client, LocationId location,
                                                               QString email)
{
    const Result<HighLevel::ContactPage> page = co_await client->searchContacts(location, email);
    if (!page)
        co_return failure(page.error());
    for (const HighLevel::Contact &contact : page->contacts) {
        if (contact.email.compare(email, Qt::CaseInsensitive) == 0)
            co_return std::optional(contact);
    }
    co_return std::optional<HighLevel::Contact>();
}
} // namespace

void addLocationOptions(const Command &command, LocationOptions &options, Access access)
{
    addConnectionOptions(command, options.connection, access);
    command.option("--location", options.location, "Location id (default: the first with a token)").valueName("ID");
    command.option("--api", options.generation, "Generation of the API: 2021 or v3")
        .valueName("GENERATION")
        .oneOf({"2021", "v3"})
        .showDefault();
}

Result<LocationId> chosenLocation(ApiConnection &api, const LocationOptions &options)
{
    api.client().setGeneration(options.generation == "v3"_L1 ? HighLevel::Generation::V3
                                                             : HighLevel::Generation::V2021);
    return api.location(options.location);
}

ContactOptionPair addContactOptions(const Command &command, ContactOptions &options)
{
    const Option contact = command
                               .option("--contact", options.contact,
                                       "Contact: its id, its phone number in any national way, or its e-mail address")
                               .valueName("WHO");
    command.option("--region", options.region, "Country of numbers without a country code")
        .valueName("CODE")
        .showDefault();
    const Option create = command.flag("--create-contact", options.create,
                                       "Make the contact when there is none of that number or address");
    return {contact, create};
}

Task<Result<Messages::ContactRef>> contactRefOf(ApiConnection *api, LocationId location, ContactOptions options)
{
    HighLevel::Client *client = &api->client();
    const QString who = options.contact.trimmed();
    const QString region = options.region.toUpper();
    if (who.isEmpty())
        co_return failure(Error::Kind::BadInput, u"--contact: whose message is it?"_s);
    const bool isEmail = who.contains(u'@');
    std::optional<HighLevel::Contact> contact;
    if (isEmail) {
        const Result<std::optional<HighLevel::Contact>> found = co_await contactByEmail(client, location, who);
        if (!found)
            co_return failure(found.error());
        contact = *found;
    }
    if (!contact && (isEmail ? Messages::contactNumber(who, region).has_value() : looksLikePhone(who))) {
        const Result<std::optional<HighLevel::Contact>> found =
            co_await Messages::contactByPhone(*client, location, who, region);
        if (!found)
            co_return failure(found.error());
        contact = *found;
    } else if (!isEmail) {
        const ContactId id(who);
        const Result<HighLevel::Contact> found = co_await client->contact(location, id);
        if (!found)
            co_return failure(found.error());
        contact = *found;
    }
    if (!contact && !options.create)
        co_return failure(Error::Kind::BadInput,
                          u"--contact: nobody in the location %1 has %2; --create-contact makes a contact, --location "
                          "names another location"_s.arg(location.text(), who));
    if (!contact) {
        Messages::ContactEntry entry;
        (isEmail ? entry.email : entry.phone) = who;
        const Result<Messages::ContactMatch> made = co_await Messages::saveContact(*client, location, entry, region);
        if (!made)
            co_return failure(made.error());
        contact = made->contact;
    }
    const HighLevel::Contact known = *contact;
    co_return co_await Messages::contactRefOf(*client, location, known);
}

Result<QList<Providers::KnownProvider>> providersOf(ApiConnection &api)
{
    if (api.emulator())
        return Workspace::emulatorProviders(*api.emulator());
    Providers::ProviderStore &store = api.services().providerStore;
    const Result<> loaded = store.load();
    if (!loaded)
        return failure(loaded.error());
    return store.providers(api.connection().id);
}

Result<ProviderId> providerOf(ApiConnection &api, Providers::Kind kind, const QString &named)
{
    const QString name = named;
    const Result<QList<Providers::KnownProvider>> all = providersOf(api);
    if (!all)
        return failure(all.error());
    for (const Providers::KnownProvider &provider : *all) {
        const bool isNamed = provider.id.text() == name || provider.name.compare(name, Qt::CaseInsensitive) == 0;
        if (isNamed || (name.isEmpty() && provider.kind == kind))
            return provider.id;
    }
    if (!name.isEmpty())
        return ProviderId(name); // one that Linesman does not know: HighLevel says whether it is right
    return failure(Error::Kind::BadInput,
                   u"--provider: no provider of kind %1 is known here; give its id"_s.arg(Providers::kindOption(kind)));
}

Providers::Circumstances circumstancesOf(ApiConnection &api, const ProviderId &provider)
{
    Providers::Circumstances circumstances;
    circumstances.sides = api.emulatorSides();
    if (!api.emulator()) {
        Providers::LearnedTypes &memory = api.services().formStores.types;
        if (memory.load())
            circumstances.remembered = memory.verdicts(api.connection().id, provider);
    }
    return circumstances;
}

Result<QString> givenText(const QString &given)
{
    if (given != "-"_L1)
        return given;
    const Result<QByteArray> input = inputContent(given);
    if (!input)
        return failure(input.error());
    QString read = QString::fromUtf8(*input);
    if (read.endsWith(u'\n')) // of the shell's echo, not of the message
        read.chop(1);
    return read;
}

Result<QDateTime> givenDate(const QString &given)
{
    if (given.isEmpty())
        return QDateTime();
    const QDateTime date = QDateTime::fromString(given, Qt::ISODateWithMs);
    if (!date.isValid())
        return failure(Error::Kind::BadInput,
                       u"--date: \"%1\" is not a date such as 2026-11-22T10:00:00Z"_s.arg(given));
    return date.toUTC();
}

Option addCodeOption(const Command &command, QString &language)
{
    QStringList names;
    for (const Messages::SnippetLanguage one : Messages::AllSnippetLanguages)
        names.append(Messages::snippetLanguageName(one));
    return command
        .option("--code", language,
                "Do not send: print the request as a program that reads its token from HIGHLEVEL_TOKEN")
        .valueName("LANGUAGE")
        .oneOf(names);
}

int printCode(ApiConnection &api, HighLevel::ApiRequest asked, const QString &language)
{
    const auto known = Messages::snippetLanguageFromText(language);
    if (!known)
        return wrongUsage(u"--code: there is no language \"%1\""_s.arg(language));
    printData(Messages::snippet(api.client().request(asked), *known).toUtf8());
    return Passed;
}

int refused(const Error &error, bool json)
{
    if (error.kind == Error::Kind::Keychain)
        return couldNotStart(error);
    if (error.kind == Error::Kind::BadInput)
        return wrongUsage(error.detail);
    const HighLevel::Explanation explanation = HighLevel::explain(error);
    if (json) {
        printJson({{u"event"_s, u"error"_s},
                   {u"httpStatus"_s, error.httpStatus},
                   {u"message"_s, error.message.isEmpty() ? error.detail : error.message},
                   {u"code"_s, error.code},
                   {u"traceId"_s, error.traceId},
                   {u"meaning"_s, explanation.meaning},
                   {u"advice"_s, explanation.advice},
                   {u"nextStep"_s, HighLevel::nextStepName(explanation.step)},
                   {u"source"_s, explanation.source}});
    }
    complain(u"linesman-cli: %1"_s.arg(describe(error)));
    if (!explanation.meaning.isEmpty())
        complain(u"  "_s + Texts::meaning(explanation.meaning));
    if (!explanation.advice.isEmpty())
        complain(u"  "_s + Texts::advice(explanation.advice));
    if (explanation.isKnown())
        complain(u"  "_s + Texts::source(explanation.source));
    if (!error.traceId.isEmpty())
        complain(u"  traceId: %1"_s.arg(error.traceId));
    return CheckFailed;
}

int refused(const QList<Problem> &problems, const FieldOptions &names)
{
    for (const Problem &problem : problems) {
        if (problem.isBlocking)
            complain(u"linesman-cli: "_s + problemLine(problem, names));
    }
    return WrongUsage;
}

} // namespace Linesman::Cli
