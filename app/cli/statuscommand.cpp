// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statuscommand.h"

#include "app/cli/command.h"
#include "app/cli/commandhelp.h"
#include "app/cli/messageoptions.h"
#include "app/cli/terminal.h"
#include "app/core/showntext.h"
#include "app/messages/emailstatusdraft.h"
#include "app/messages/statusretry.h"
#include "app/messages/stuckmessages.h"

#include <QCoreApplication>

#include <chrono>
#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char Footer[] =
    "status MESSAGE STATUS updates a message: pending, delivered, failed or read; failed takes all three of\n"
    "--error-code, --error-type and --error-message. While HighLevel does not yet know the message as the provider's\n"
    "(403, formerly 401) it is tried again for 30 s. --email updates an e-mail under v3, whose ten statuses are "
    "others;\n"
    "MESSAGE is then an emailMessageId. --stuck MINUTES lists messages that are pending for longer, oldest first; "
    "with\n"
    "STATUS as well it updates them all. --json prints {event: status, messageId, status}, {event: waiting, "
    "messageId,\n"
    "seconds, attempt}, {event: pending, messageId, conversationId, contactId, providerId, type, dateAdded, "
    "ageMinutes},\n"
    "or {event: error, ...} as \"inbound\" does.";

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::StatusCommand)
public:
    static QString updated(const QString &id, const QString &status) { return tr("%1 is %2.").arg(id, status); }
    static QString waiting(qint64 seconds)
    {
        return tr("Too early: HighLevel does not know the message as the provider's yet. Trying again in %Ln s.",
                  nullptr, int(seconds));
    }
    static QString none() { return tr("Nothing is stuck."); }
    static QString more() { return tr("There may be more: the look stopped at its limit."); }
    static QString wouldUpdate(const QString &id) { return tr("Update the status of message %1.").arg(id); }
    static QString wouldUpdateEmail(const QString &id) { return tr("Update the status of e-mail %1.").arg(id); }
    static QString wouldUpdate(qsizetype count)
    {
        return tr("Update the status of %Ln message(s).", nullptr, int(count));
    }
};

struct StatusOptions {
    LocationOptions location;
    QString message;
    QString status;
    QString errorCode;
    QString errorType;
    QString errorMessage;
    QString emailMessageId;
    QString code;
    QStringList counters;
    QStringList recipients;
    int stuckMinutes = 0;
    int lookBackHours = 72;
    bool isEmail = false;
    bool noRetry = false;
};

Messages::StatusDraft draftOf(const StatusOptions &options, const MessageId &id, HighLevel::MessageStatus status)
{
    Messages::StatusDraft draft;
    draft.messageId = id;
    draft.status = status;
    draft.errorCode = options.errorCode;
    draft.errorType = options.errorType;
    draft.errorMessage = options.errorMessage;
    draft.emailMessageId = EmailMessageId(options.emailMessageId);
    return draft;
}

Task<int> update(ApiConnection *api, LocationId location, Messages::StatusDraft draft, bool noRetry, bool json)
{
    HighLevel::Client &client = api->client();
    const MessageId id = draft.messageId;
    Result<HighLevel::PostedMessage> updated = failure(Error::Kind::Cancelled, QString());
    if (noRetry) {
        const HighLevel::StatusUpdate body = Messages::statusUpdate(draft);
        updated = co_await client.updateStatus(location, id, body);
    } else {
        const Messages::Waiting waiting = [json, id](std::chrono::seconds wait, int attempt) {
            if (json)
                printJson({{u"event"_s, u"waiting"_s},
                           {u"messageId"_s, id.text()},
                           {u"seconds"_s, qint64(wait.count())},
                           {u"attempt"_s, attempt}});
            say(Texts::waiting(wait.count()));
        };
        updated = co_await Messages::updateStatusPatiently(client, location, draft, nullptr, waiting);
    }
    if (!updated)
        co_return refused(updated.error(), json);
    const QString status = HighLevel::messageStatusName(draft.status);
    if (json)
        printJson({{u"event"_s, u"status"_s}, {u"messageId"_s, id.text()}, {u"status"_s, status}});
    say(Texts::updated(id.text(), status));
    co_return Passed;
}

QString noStatus(const QString &word)
{
    const QStringList words{u"pending"_s, u"delivered"_s, u"failed"_s, u"read"_s};
    return QString::fromStdString(noneOf(word.toStdString(), words));
}

Task<int> updateOne(ApiConnection *api, LocationId location, StatusOptions options, bool json)
{
    const auto status = HighLevel::messageStatusFromText(options.status);
    if (!status)
        co_return wrongUsage(noStatus(options.status));
    const MessageId id(options.message);
    const Messages::StatusDraft draft = draftOf(options, id, *status);
    const QList<Problem> found = problemsFrom([&] { return Messages::problems(draft); });
    if (isBlocked(found))
        co_return refused(found, {{u"status"_s, u"STATUS"_s}, {u"messageId"_s, u"MESSAGE"_s}});
    if (!options.code.isEmpty()) {
        const HighLevel::ApiRequest asked =
            HighLevel::Requests::updateStatus(location, id, Messages::statusUpdate(draft));
        co_return printCode(*api, asked, options.code);
    }
    if (!api->confirmLiveWrite(Texts::wouldUpdate(id.text())))
        co_return CheckFailed;
    co_return co_await update(api, location, draft, options.noRetry, json);
}

Result<Messages::EmailStatusDraft> emailDraftOf(const StatusOptions &options)
{
    Messages::EmailStatusDraft draft;
    draft.emailMessageId = EmailMessageId(options.message);
    draft.update.status = options.status;
    for (const QString &counter : options.counters) {
        const qsizetype equal = counter.indexOf(u'=');
        bool isNumber = false;
        const int count = counter.mid(equal + 1).toInt(&isNumber);
        if (equal < 1 || !isNumber)
            return failure(Error::Kind::BadInput, u"--counter: \"%1\" is not name=number"_s.arg(counter));
        draft.update.counters.insert(counter.left(equal), count);
    }
    draft.update.recipients = Messages::recipientsFromText(options.recipients.join(u'\n'));
    return draft;
}

Task<int> updateEmail(ApiConnection *api, LocationId location, StatusOptions options, bool json)
{
    const Result<Messages::EmailStatusDraft> draft = emailDraftOf(options);
    if (!draft)
        co_return wrongUsage(draft.error().detail);
    const QList<Problem> found = problemsFrom([&] { return Messages::problems(*draft); });
    if (isBlocked(found))
        co_return refused(found, {{u"status"_s, u"STATUS"_s}, {u"messageId"_s, u"MESSAGE"_s}});
    const EmailMessageId id = draft->emailMessageId;
    const HighLevel::EmailStatusUpdate body = draft->update;
    if (!options.code.isEmpty())
        co_return printCode(*api, HighLevel::Requests::updateEmailStatus(location, id, body), options.code);
    if (!api->confirmLiveWrite(Texts::wouldUpdateEmail(id.text())))
        co_return CheckFailed;
    const Result<> updated = co_await api->client().updateEmailStatus(location, id, body);
    if (!updated)
        co_return refused(updated.error(), json);
    if (json)
        printJson({{u"event"_s, u"status"_s}, {u"emailMessageId"_s, id.text()}, {u"status"_s, body.status}});
    say(Texts::updated(id.text(), body.status));
    if (const QString more = Messages::inferred(body); !more.isEmpty())
        say(more);
    co_return Passed;
}

Task<int> stuck(ApiConnection *api, LocationId location, StatusOptions options, bool json)
{
    const auto status = HighLevel::messageStatusFromText(options.status);
    if (!options.status.isEmpty() && !status)
        co_return wrongUsage(noStatus(options.status));
    HighLevel::Client &client = api->client();
    const QDateTime now = api->clock().now();
    const Result<Messages::PendingList> list = co_await Messages::stuckPending(
        client, location, now, std::chrono::minutes(options.stuckMinutes), std::chrono::hours(options.lookBackHours));
    if (!list)
        co_return refused(list.error(), json);
    for (const HighLevel::Message &message : list->messages) {
        const qint64 age = message.dateAdded.secsTo(now) / 60;
        if (json)
            printJson({{u"event"_s, u"pending"_s},
                       {u"messageId"_s, message.id.text()},
                       {u"conversationId"_s, message.conversationId.text()},
                       {u"contactId"_s, message.contactId.text()},
                       {u"providerId"_s, message.providerId.text()},
                       {u"type"_s, message.messageType},
                       {u"dateAdded"_s, message.dateAdded.toString(Qt::ISODate)},
                       {u"ageMinutes"_s, age}});
        else
            printLine(u"%1  %2 min  %3  %4"_s.arg(message.id.text(), QString::number(age), message.messageType,
                                                  shownLine(message.body, 60)));
    }
    if (list->messages.isEmpty())
        say(Texts::none());
    if (!list->isWhole)
        say(Texts::more());
    if (!status || list->messages.isEmpty())
        co_return list->messages.isEmpty() || status ? Passed : CheckFailed;
    const Messages::StatusDraft each = draftOf(options, list->messages.first().id, *status);
    const QList<Problem> found = problemsFrom([&] { return Messages::problems(each); });
    if (isBlocked(found))
        co_return refused(found, {{u"status"_s, u"STATUS"_s}, {u"messageId"_s, u"MESSAGE"_s}});
    if (!api->confirmLiveWrite(Texts::wouldUpdate(list->messages.size())))
        co_return CheckFailed;
    int worst = Passed;
    for (const HighLevel::Message &message : list->messages) {
        const Messages::StatusDraft draft = draftOf(options, message.id, *status);
        const int ended = co_await update(api, location, draft, options.noRetry, json);
        worst = std::max(worst, ended);
        if (api->isCancelled())
            break;
    }
    co_return worst;
}

Task<int> work(ApiConnection *api, StatusOptions options, bool json)
{
    const Result<LocationId> location = chosenLocation(*api, options.location);
    if (!location)
        co_return wrongUsage(location.error().detail);
    const LocationId there = *location;
    if (options.stuckMinutes > 0)
        co_return co_await stuck(api, there, options, json);
    if (options.isEmail)
        co_return co_await updateEmail(api, there, options, json);
    co_return co_await updateOne(api, there, options, json);
}

} // namespace

void addStatusCommand(const Command &program)
{
    const Command command = program.subcommand("status", "Update what became of a message, or list what is stuck");
    command.footer(Footer);
    const auto options = std::make_shared<StatusOptions>();
    addLocationOptions(command, options->location, Access::Writes);
    command.option("message", options->message, "Message id; with --email an emailMessageId").valueName("MESSAGE");
    command.option("status", options->status, "The new status").valueName("STATUS");
    command.option("--error-code", options->errorCode, "With failed: the code, such as 1").valueName("CODE");
    command.option("--error-type", options->errorType, "With failed: the type, such as saas").valueName("TYPE");
    command.option("--error-message", options->errorMessage, "With failed: what the agent reads").valueName("TEXT");
    command.option("--email-message-id", options->emailMessageId, "The e-mail of the message, when it is one")
        .valueName("ID");
    command.flag("--email", options->isEmail, "Update an e-mail's status under v3");
    command.option("--counter", options->counters, "With --email: name=number to add, such as opened=1")
        .valueName("COUNTER");
    command.option("--recipient", options->recipients, "With --email: \"address status reason\"; may be given again")
        .valueName("LINE");
    command.option("--stuck", options->stuckMinutes, "List messages that are pending for longer than this")
        .valueName("MINUTES")
        .range(1, 60 * 24 * 365);
    command.option("--look-back", options->lookBackHours, "With --stuck: how far back to look")
        .valueName("HOURS")
        .range(1, 24 * 365)
        .showDefault();
    command.flag("--no-retry", options->noRetry, "Do not try again while it is too early");
    addCodeOption(command, options->code);
    command.onRun([options](const Common &common) {
        if (options->stuckMinutes > 0 && options->status.isEmpty())
            std::swap(options->status, options->message); // "--stuck 10 failed": the one word is the status
        else if (options->stuckMinutes > 0)
            return int(wrongUsage(u"--stuck takes a status alone, no message"_s));
        else if (options->message.isEmpty() || options->status.isEmpty())
            return int(wrongUsage(u"name a message and its status, or use --stuck"_s));
        const bool json = common.json;
        return withConnection(common, options->location.connection,
                              [&options = *options, json](ApiConnection &api) { return work(&api, options, json); });
    });
}

} // namespace Linesman::Cli
