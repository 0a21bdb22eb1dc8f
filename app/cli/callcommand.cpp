// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/callcommand.h"

#include "app/cli/command.h"
#include "app/cli/messageoptions.h"
#include "app/cli/terminal.h"
#include "app/messages/posting.h"
#include "app/providers/resolver.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char Footer[] =
    "Records a call that was made elsewhere; HighLevel dials nothing. The number called must be the contact's.\n"
    "With --message-id the recordings of a call log that exists are replaced: at most 5, and what was there is gone.\n"
    "An inbound call: \"linesman-cli inbound --kind call\". Statuses as of \"inbound\". --json prints {event: call,\n"
    "messageId, conversationId, contactId, isStored, unverified, differences}, {event: recordings, messageId,\n"
    "attachments}, or {event: error, ...} as \"inbound\" does.";

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::CallCommand)
public:
    static QString recorded(const QString &id) { return tr("Recorded: call %1.").arg(id); }
    static QString replaced(int count, const QString &id)
    {
        return tr("Call %1 now has %Ln recording(s).", nullptr, count).arg(id);
    }
    static QString replaces() { return tr("This replaces the recordings that the call has."); }
    static QString wouldReplace(const QString &id) { return tr("Replace the recordings of call %1.").arg(id); }
    static QString wouldRecord(const QString &location) { return tr("Record a call in location %1.").arg(location); }
};

struct CallOptions {
    LocationOptions location;
    ContactOptions contact;
    QString provider;
    QString messageId;
    QString from;
    QString to;
    QString status = u"completed"_s;
    QString altId;
    QString date;
    QString code;
    QStringList recordings;
};

Task<int> replace(ApiConnection *api, LocationId location, CallOptions options, bool json)
{
    const MessageId id(options.messageId);
    const QStringList urls = options.recordings;
    if (urls.isEmpty() || urls.size() > 5)
        co_return wrongUsage(u"--recording: give 1 to 5 web addresses"_s);
    if (!options.code.isEmpty())
        co_return printCode(*api, HighLevel::Requests::setAttachments(location, id, urls), options.code);
    say(Texts::replaces());
    if (!api->confirmLiveWrite(Texts::wouldReplace(id.text())))
        co_return CheckFailed;
    HighLevel::Client &client = api->client();
    const Result<HighLevel::Message> stored = co_await Messages::replaceRecordings(client, location, id, urls);
    if (!stored)
        co_return refused(stored.error(), json);
    if (json)
        printJson({{u"event"_s, u"recordings"_s},
                   {u"messageId"_s, id.text()},
                   {u"attachments"_s, QJsonArray::fromStringList(stored->attachments)}});
    say(Texts::replaced(int(urls.size()), id.text()));
    co_return Passed;
}

Task<int> record(ApiConnection *api, LocationId location, CallOptions options, bool json)
{
    Messages::CallDraft draft;
    const Result<ProviderId> provider = providerOf(*api, Providers::Kind::Call, options.provider);
    if (!provider)
        co_return wrongUsage(provider.error().detail);
    draft.providerId = *provider;
    const ContactOptions who = options.contact;
    const Result<Messages::ContactRef> party = co_await contactRefOf(api, location, who);
    if (!party)
        co_return refused(party.error(), json);
    draft.contact = *party;
    draft.from = options.from;
    draft.to = options.to.isEmpty() ? party->phone : options.to;
    draft.status = options.status;
    draft.altId = options.altId;
    draft.attachments = options.recordings;
    const Result<QDateTime> date = givenDate(options.date);
    if (!date)
        co_return wrongUsage(date.error().detail);
    draft.date = *date;
    const Providers::Resolution rules = Providers::resolve(Providers::Kind::Call, Providers::Act::OutboundCall);
    const QList<Problem> found = problemsFrom([&] { return Messages::problems(draft, rules); });
    if (isBlocked(found))
        co_return refused(found, {{u"callFrom"_s, u"--from"_s},
                                  {u"callTo"_s, u"--to"_s},
                                  {u"callStatus"_s, u"--status"_s},
                                  {u"attachments"_s, u"--recording"_s}});
    if (!options.code.isEmpty()) {
        const HighLevel::ApiRequest asked =
            HighLevel::Requests::addOutboundCall(location, Messages::outboundCall(draft));
        co_return printCode(*api, asked, options.code);
    }
    if (!api->confirmLiveWrite(Texts::wouldRecord(location.text())))
        co_return CheckFailed;
    HighLevel::Client &client = api->client();
    const Result<Messages::Posting> posting = co_await Messages::recordCall(client, location, draft, rules);
    if (!posting)
        co_return refused(posting.error(), json);
    const QString id = posting->posted.messageId.text();
    if (json) {
        printJson({{u"event"_s, u"call"_s},
                   {u"messageId"_s, id},
                   {u"conversationId"_s, posting->posted.conversationId.text()},
                   {u"contactId"_s, draft.contact.id.text()},
                   {u"isStored"_s, posting->stored.has_value()},
                   {u"unverified"_s, posting->unverified},
                   {u"differences"_s, QJsonArray::fromStringList(posting->differences)}});
    } else {
        printLine(id);
    }
    say(Texts::recorded(id));
    for (const QString &difference : posting->differences)
        say(difference);
    co_return Passed;
}

Task<int> work(ApiConnection *api, CallOptions options, bool json)
{
    const Result<LocationId> location = chosenLocation(*api, options.location);
    if (!location)
        co_return wrongUsage(location.error().detail);
    const LocationId there = *location;
    if (options.messageId.isEmpty())
        co_return co_await record(api, there, options, json);
    co_return co_await replace(api, there, options, json);
}

} // namespace

void addCallCommand(const Command &program)
{
    const Command command = program.subcommand("call", "Record a call made outside HighLevel, or add its recordings");
    command.footer(Footer);
    const auto options = std::make_shared<CallOptions>();
    addLocationOptions(command, options->location, Access::Writes);
    const ContactOptionPair contact = addContactOptions(command, options->contact);
    command.option("--provider", options->provider, "Call provider's id or name (default: the first)").valueName("ID");
    command.option("--from", options->from, "Number that called").valueName("PHONE");
    command.option("--to", options->to, "Number called (default: the contact's)").valueName("PHONE");
    command.option("--status", options->status, "How it ended")
        .oneOf(Messages::callStatuses())
        .valueName("STATUS")
        .showDefault();
    command.option("--recording", options->recordings, "Web address of a recording; at most 5").valueName("URL");
    command.option("--message-id", options->messageId, "Replace the recordings of this call log instead")
        .valueName("ID")
        .excludes(contact.contact);
    command.option("--alt-id", options->altId, "The call's id in your own system").valueName("ID");
    command.option("--date", options->date, "When it was, such as 2026-11-22T10:00:00Z (default: now)")
        .valueName("DATE");
    addCodeOption(command, options->code).excludes(contact.create); // a look at the request must not write
    command.onRun([options](const Common &common) {
        const bool json = common.json;
        return withConnection(common, options->location.connection,
                              [&options = *options, json](ApiConnection &api) { return work(&api, options, json); });
    });
}

} // namespace Linesman::Cli
