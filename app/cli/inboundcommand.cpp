// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inboundcommand.h"

#include "app/cli/command.h"
#include "app/cli/inputfile.h"
#include "app/cli/kindwords.h"
#include "app/cli/messageoptions.h"
#include "app/cli/terminal.h"
#include "app/core/sentence.h"
#include "app/messages/attachment.h"
#include "app/messages/posting.h"
#include "app/providers/learnedtypes.h"
#include "app/providers/resolver.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char Footer[] =
    "The contact is found by id, phone number or e-mail address; its conversation is found or made; afterwards the\n"
    "message is read back, as HighLevel has accepted messages that it did not keep. What the kind does not allow is\n"
    "refused before it is sent. --draft gives the fields as a JSON object: message, subject, html, emailFrom, "
    "emailTo,\n"
    "emailCc, emailBcc, threadId, altId, attachments, callFrom, callTo, callStatus, date; options win over it.\n"
    "Statuses: 0 stored, 1 refused or not stored, 2 wrong usage, 3 could not start. --json prints {event: inbound,\n"
    "messageId, conversationId, contactId, emailMessageId, type, isStored, unverified, differences}, or {event: "
    "error,\n"
    "httpStatus, message, code, traceId, meaning, advice, nextStep, source}.";

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::InboundCommand)
public:
    static QString stored(const QString &id) { return tr("Stored: message %1.").arg(id); }
    static QString unverified(const QString &id, const QString &why)
    {
        return tr("Accepted: message %1. It could not be read back: %2").arg(id, why);
    }
    static QString doubtful(const QString &type, const QString &reason)
    {
        return tr("Sent as type %1: %2.").arg(type, withoutStop(reason));
    }
    static QString wouldAdd(const QString &location)
    {
        return tr("Add an inbound message to location %1.").arg(location);
    }
};

struct InboundOptions {
    LocationOptions location;
    ContactOptions contact;
    QString kind = u"sms-default"_s;
    QString provider;
    QString draft;
    QString type;
    QString message;
    QString subject;
    QString html;
    QString emailFrom;
    QString emailTo;
    QString thread;
    QString altId;
    QString callFrom;
    QString callTo;
    QString callStatus;
    QString date;
    QString code;
    QStringList cc;
    QStringList bcc;
    QStringList attachments;
};

/*! A text, or a list of texts, of a JSON draft. */
QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    if (value.isString())
        list.append(value.toString());
    for (const QJsonValue &one : value.toArray())
        list.append(one.toString());
    return list;
}

Result<> readDraft(Messages::InboundDraft &draft, const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return failure(Error::Kind::BadInput, u"--draft: this is not a JSON object: %1"_s.arg(problem.errorString()));
    const QHash<QString, QString *> fields{{u"type"_s, &draft.type},           {u"message"_s, &draft.message},
                                           {u"subject"_s, &draft.subject},     {u"html"_s, &draft.html},
                                           {u"emailFrom"_s, &draft.emailFrom}, {u"emailTo"_s, &draft.emailTo},
                                           {u"altId"_s, &draft.altId},         {u"callFrom"_s, &draft.callFrom},
                                           {u"callTo"_s, &draft.callTo},       {u"callStatus"_s, &draft.callStatus}};
    const QHash<QString, QStringList *> lists{
        {u"emailCc"_s, &draft.emailCc}, {u"emailBcc"_s, &draft.emailBcc}, {u"attachments"_s, &draft.attachments}};
    const QJsonObject object = document.object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (QString *target = fields.value(field.key())) {
            if (!field->isString())
                return failure(Error::Kind::BadInput, u"--draft: \"%1\" is not a text"_s.arg(field.key()));
            *target = field->toString();
        } else if (QStringList *list = lists.value(field.key())) {
            *list = listOf(*field);
        } else if (field.key() == "threadId"_L1) {
            draft.threadId = EmailMessageId(field->toString());
        } else if (field.key() == "date"_L1) {
            const Result<QDateTime> date = givenDate(field->toString());
            if (!date)
                return failure(date.error());
            draft.date = *date;
        } else {
            return failure(Error::Kind::BadInput, u"--draft: there is no field \"%1\""_s.arg(field.key()));
        }
    }
    return {};
}

Result<Messages::InboundDraft> draftOf(const InboundOptions &options)
{
    Messages::InboundDraft draft;
    const auto kind = Providers::kindFromText(options.kind);
    if (!kind)
        return failure(Error::Kind::BadInput, u"--kind: "_s + kindProblem(options.kind));
    draft.kind = *kind;
    if (!options.draft.isEmpty()) {
        const Result<QByteArray> bytes = inputContent(options.draft);
        if (!bytes)
            return failure(Error::Kind::BadInput, u"--draft: "_s + bytes.error().detail);
        const Result<> read = readDraft(draft, *bytes);
        if (!read)
            return failure(read.error());
    }
    const Result<QString> message = givenText(options.message);
    if (!message)
        return failure(message.error());
    const auto set = [](QString &field, const QString &given) {
        if (!given.isEmpty())
            field = given;
    };
    set(draft.message, *message);
    set(draft.type, options.type);
    set(draft.subject, options.subject);
    set(draft.html, options.html);
    set(draft.emailFrom, options.emailFrom);
    set(draft.emailTo, options.emailTo);
    set(draft.altId, options.altId);
    set(draft.callFrom, options.callFrom);
    set(draft.callTo, options.callTo);
    set(draft.callStatus, options.callStatus);
    if (!options.thread.isEmpty())
        draft.threadId = EmailMessageId(options.thread);
    draft.emailCc += options.cc;
    draft.emailBcc += options.bcc;
    draft.attachments += options.attachments;
    if (!options.date.isEmpty()) {
        const Result<QDateTime> date = givenDate(options.date);
        if (!date)
            return failure(date.error());
        draft.date = *date;
    }
    return draft;
}

/*! What the host's answer says of a doubtful type is kept for the next time. */
void remember(ApiConnection &api, const Messages::InboundDraft &draft, const QString &type,
              const Result<Messages::Posting> &outcome)
{
    if (api.emulator())
        return;
    const auto verdict = Messages::typeVerdict(type, outcome, api.clock().now());
    if (!verdict)
        return;
    Providers::LearnedTypes &memory = api.services().formStores.types;
    if (memory.load())
        (void)memory.remember(api.connection().id, draft.providerId, *verdict);
}

int tell(const Messages::Posting &posting, const QString &type, bool json)
{
    const QString id = posting.posted.messageId.text();
    if (json) {
        printJson(
            {{u"event"_s, u"inbound"_s},
             {u"messageId"_s, id},
             {u"conversationId"_s, posting.posted.conversationId.text()},
             {u"contactId"_s, posting.stored ? posting.stored->contactId.text() : posting.posted.contactId.text()},
             {u"emailMessageId"_s, posting.posted.emailMessageId.text()},
             {u"type"_s, type},
             {u"isStored"_s, posting.stored.has_value()},
             {u"unverified"_s, posting.unverified},
             {u"differences"_s, QJsonArray::fromStringList(posting.differences)}});
    } else {
        printLine(id);
    }
    say(posting.stored ? Texts::stored(id) : Texts::unverified(id, posting.unverified));
    for (const QString &difference : posting.differences)
        say(difference);
    return Passed;
}

Task<int> work(ApiConnection *api, InboundOptions options, Messages::InboundDraft draft, bool json)
{
    const Result<LocationId> location = chosenLocation(*api, options.location);
    if (!location)
        co_return wrongUsage(location.error().detail);
    const Result<ProviderId> provider = providerOf(*api, draft.kind, options.provider);
    const Providers::Resolution rules =
        Providers::resolve(draft.kind, Providers::Act::Inbound, circumstancesOf(*api, provider.value_or(ProviderId())));
    if (!provider && rules.need(Providers::Field::ProviderId) == Providers::Need::Required)
        co_return wrongUsage(provider.error().detail);
    if (provider &&
        (!options.provider.isEmpty() || rules.need(Providers::Field::ProviderId) == Providers::Need::Required))
        draft.providerId = *provider;
    const LocationId there = *location;
    const ContactOptions who = options.contact;
    const Result<Messages::ContactRef> party = co_await contactRefOf(api, there, who);
    if (!party)
        co_return refused(party.error(), json);
    draft.contact = *party;
    if (draft.kind == Providers::Kind::Call && draft.callFrom.isEmpty())
        draft.callFrom = party->phone; // an inbound call is from its contact
    const QList<Problem> found = problemsFrom([&] { return Messages::problems(draft, rules); });
    if (isBlocked(found))
        co_return refused(found);
    for (const Problem &problem : found)
        say(problem.sentence);
    const HighLevel::InboundMessage message = Messages::inboundMessage(draft, rules);
    if (!options.code.isEmpty())
        co_return printCode(*api, HighLevel::Requests::addInbound(there, message), options.code);
    if (rules.isDoubtful()) {
        if (const Providers::TypeChoice *choice = rules.type(message.type))
            say(Texts::doubtful(message.type, choice->reason));
    }
    if (!api->confirmLiveWrite(Texts::wouldAdd(there.text())))
        co_return CheckFailed;
    HighLevel::Client &client = api->client();
    const Result<Messages::Posting> posting = co_await Messages::postInbound(client, there, draft, rules);
    remember(*api, draft, message.type, posting);
    if (!posting)
        co_return refused(posting.error(), json);
    co_return tell(*posting, message.type, json);
}

} // namespace

void addInboundCommand(const Command &program)
{
    const Command command = program.subcommand("inbound", "Add a message that came in on a provider's channel");
    command.footer(Footer);
    const auto options = std::make_shared<InboundOptions>();
    addLocationOptions(command, options->location, Access::Writes);
    const ContactOptionPair contact = addContactOptions(command, options->contact);
    contact.contact.required();
    command.option("--kind", options->kind, "sms-default, sms-channel, email-default, email-channel or call")
        .valueName("KIND")
        .showDefault();
    command.option("--provider", options->provider, "Provider id or name (default: the first of the kind)")
        .valueName("ID");
    command.option("--type", options->type, "Wire type, where more than one is possible").valueName("TYPE");
    command.option("--message", options->message, "Text; - reads standard input").valueName("TEXT");
    command.option("--draft", options->draft, "Fields as a JSON object; - reads standard input").valueName("FILE");
    command.option("--subject", options->subject, "Subject of an e-mail").valueName("TEXT");
    command.option("--html", options->html, "HTML body of an e-mail").valueName("HTML");
    command.option("--email-from", options->emailFrom, "Sender of an e-mail").valueName("ADDRESS");
    command.option("--email-to", options->emailTo, "Receiver of an e-mail").valueName("ADDRESS");
    command.option("--cc", options->cc, "Copy to; may be given again").valueName("ADDRESS");
    command.option("--bcc", options->bcc, "Blind copy to; may be given again").valueName("ADDRESS");
    command.option("--thread", options->thread, "emailMessageId of the e-mail that this one answers").valueName("ID");
    command.option("--alt-id", options->altId, "The message's id in your own system").valueName("ID");
    command.option("--attachment", options->attachments, "Web address of a file; may be given again").valueName("URL");
    command.option("--call-from", options->callFrom, "Caller (default: the contact's number)").valueName("PHONE");
    command.option("--call-to", options->callTo, "Number that was called").valueName("PHONE");
    command.option("--call-status", options->callStatus, "How the call ended, such as completed or no-answer")
        .valueName("STATUS");
    command.option("--date", options->date, "When it came in, such as 2026-11-22T10:00:00Z (default: now)")
        .valueName("DATE");
    addCodeOption(command, options->code).excludes(contact.create); // a look at the request must not write
    command.onRun([options](const Common &common) {
        if (options->draft == "-"_L1 && options->message == "-"_L1)
            return int(wrongUsage(u"only one of --draft and --message can read standard input"_s));
        const Result<Messages::InboundDraft> draft = draftOf(*options);
        if (!draft)
            return int(wrongUsage(draft.error().detail));
        const bool json = common.json;
        return withConnection(common, options->location.connection,
                              [&options = *options, draft = *draft, json](ApiConnection &api) {
                                  return work(&api, options, draft, json);
                              });
    });
}

} // namespace Linesman::Cli
