// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controlcommand.h"

#include "app/cli/apiconnection.h"
#include "app/cli/command.h"
#include "app/cli/controlactions.h"
#include "app/cli/controlanswer.h"
#include "app/cli/controltoken.h"
#include "app/cli/controlvalues.h"
#include "app/cli/endpointoptions.h"
#include "app/cli/terminal.h"
#include "app/linetest/controlclient.h"
#include "app/linetest/emulatoridentity.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Emulator::ControlRequest;
using LineTest::ControlClient;
using LineTest::ControlReply;
namespace Control = Emulator::Control;

namespace {

const char ControlFooter[] =
    "Speaks to the emulator that runs at --emulator, by default at http://127.0.0.1:8470. Statuses: 0 done, 1 the\n"
    "emulator refused, 2 wrong usage, 3 no emulator there. --json prints what it answered as one object on one line;\n"
    "GET /_emulator/openapi.json describes each answer.";

const char SendFooter[] =
    "Somebody sends a message in HighLevel's own window: the webhook goes to the provider's Delivery URL. With --wait\n"
    "the status is 0 when the message came to be delivered or read in that time, 1 when it failed or nothing came.\n"
    "--json prints {messageId, conversationId, contactId, locationId, providerId, deliveries}, then, with --wait,\n"
    "{message, statusHistory, deliveries} as they are in the end.";

const QString NoContact = u"the emulator has no contact to send to: name one with --contact"_s;

class ControlTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::ControlCommand)
public:
    static QString sent(const QString &message, const QString &contact)
    {
        return tr("Sent message %1 to contact %2.").arg(message, contact);
    }
    static QString became(const QString &status) { return tr("It is %1.").arg(status); }
    //: %1 is the id of a provider.
    static QString nowhere(const QString &provider)
    {
        return tr("No webhook went out: provider %1 has no Delivery URL. Give it one with \"linesman-cli emulator "
                  "change-provider %1 --delivery-url URL\".")
            .arg(provider);
    }
    static QString stillIs(const QString &status)
    {
        return tr("It is still %1: nobody reported what became of it in time.").arg(status);
    }
};

void addEmulatorChoice(const Command &command, EmulatorChoice &choice)
{
    command.option("--emulator", choice.url, "The running emulator; also LINESMAN_BASE_URL")
        .environment("LINESMAN_BASE_URL")
        .webAddress()
        .showDefault();
    command
        .option("--control-token-file", choice.tokenFile,
                "Token of its control surface; - for a first line of standard input. Also LINESMAN_CONTROL_TOKEN")
        .valueName("FILE");
    addCaOption(command, choice.caFile, "A CA to trust at the emulator besides the system's, in PEM");
}

using ControlWork = std::function<Task<int>(ControlClient *)>;

int failed(const Error &error)
{
    return error.kind == Error::Kind::Cancelled ? int(Interrupted) : couldNotStart(error);
}

/*! Nothing is changed, and no success told, where no emulator is; one of another version does what it knows. */
Task<int> identifyAndWork(ControlClient *control, const ControlWork *work)
{
    const Result<LineTest::EmulatorIdentity> identity = co_await LineTest::identifyEmulator(control);
    if (!identity)
        co_return failed(identity.error());
    if (!identity->isOfOurs()) {
        const QString version = identity->version.isEmpty() ? u"an earlier version"_s : identity->version;
        say(u"linesman-cli: the emulator is of another Linesman (%1, this is %2): what it does not know, it refuses"_s
                .arg(version, QStringLiteral(LINESMAN_VERSION)),
            Tone::Warning);
    }
    co_return co_await (*work)(control);
}

/*! Runs \a work with a client of the emulator that was chosen. */
int withEmulator(const EmulatorChoice &choice, const ControlWork &work)
{
    ControlClient control;
    const Result<> ready = useEmulator(&control, choice);
    if (!ready)
        return notOpened(ready.error());
    return runToEnd(identifyAndWork(&control, &work), control, [&control] { control.cancel(); });
}

/*! How long the emulator is asked to wait before it answers. */
std::chrono::milliseconds waitOf(const QJsonObject &given)
{
    return std::chrono::milliseconds(qint64(given.value(u"waitMs"_s).toDouble()));
}

Task<int> ask(ControlClient *control, ControlRequest request, std::chrono::milliseconds wait,
              const ControlAction *action, bool json)
{
    const Result<ControlReply> reply = co_await control->call(request, wait);
    if (!reply)
        co_return failed(reply.error());
    if (!reply->isAccepted())
        co_return refused(*reply, json, action ? action->fields : std::vector<ControlField>());
    if (json)
        printJson(reply->json);
    else
        tellAnswer(reply->json, action ? action->rows : nullptr, action ? action->columns : nullptr);
    co_return Passed;
}

bool isDecided(const QString &status)
{
    return status == u"delivered" || status == u"read" || status == u"failed" || status == u"undelivered";
}

/*! Waits until the status of message \a id is decided; tells it. */
Task<int> awaitStatus(ControlClient *control, QString id, std::chrono::milliseconds limit, bool json)
{
    const QDeadlineTimer deadline(limit);
    const Result<qint64> end = co_await control->logEnd();
    if (!end)
        co_return failed(end.error());
    qint64 after = *end; // read before the message: what changes it comes later in the log
    while (true) {
        const ControlRequest request = Control::message(id);
        const Result<ControlReply> reply = co_await control->call(request);
        if (!reply)
            co_return failed(reply.error());
        if (!reply->isAccepted())
            co_return refused(*reply, json);
        const QString status = reply->json.value(u"message"_s).toObject().value(u"status"_s).toString();
        const bool isOver = isDecided(status) || deadline.hasExpired();
        if (isOver) {
            if (json)
                printJson(reply->json);
            else
                printLine(isDecided(status) ? ControlTexts::became(status) : ControlTexts::stillIs(status));
            co_return status == u"delivered" || status == u"read" ? Passed : CheckFailed;
        }
        const auto rest = std::chrono::milliseconds(qMax<qint64>(1, deadline.remainingTime()));
        const Result<LineTest::LogPage> page = co_await control->log(after, rest);
        if (!page)
            co_return failed(page.error());
        after = page->next;
    }
}

Task<int> sendMessage(ControlClient *control, QJsonObject message, std::chrono::milliseconds wait, bool json)
{
    if (!message.contains(u"providerId"_s) && !message.contains(u"kind"_s))
        message.insert(u"kind"_s, u"SmsDefault"_s);
    if (!message.contains(u"contactId"_s)) {
        const ControlRequest first = Control::contacts(0, 1, {}, {});
        const Result<ControlReply> found = co_await control->call(first);
        if (!found)
            co_return failed(found.error());
        const QJsonObject contact = found->json.value(u"contacts"_s).toArray().first().toObject();
        if (contact.isEmpty())
            co_return found->isAccepted() ? wrongUsage(NoContact) : refused(*found, json);
        message.insert(u"contactId"_s, contact.value(u"id"_s));
    }
    const ControlRequest request = Control::send(message);
    const Result<ControlReply> reply = co_await control->call(request);
    if (!reply)
        co_return failed(reply.error());
    if (!reply->isAccepted())
        co_return refused(*reply, json, sendFields());
    const QString id = reply->json.value(u"messageId"_s).toString();
    if (json)
        printJson(reply->json);
    else
        printLine(ControlTexts::sent(id, message.value(u"contactId"_s).toString()));
    if (reply->json.value(u"deliveries"_s).toArray().isEmpty())
        say(ControlTexts::nowhere(reply->json.value(u"providerId"_s).toString()), Tone::Warning);
    if (wait <= 0ms)
        co_return Passed;
    co_return co_await awaitStatus(control, id, wait, json);
}

/*! A command of the table with what it was given. */
struct ActionOptions {
    ActionOptions(const Command &command, const std::vector<ControlField> &fields)
        : values(command, fields)
    {
    }
    EmulatorChoice emulator;
    QString id;
    ControlValues values;
};

void addAction(const Command &emulator, const ControlAction &action)
{
    const Command command = emulator.subcommand(action.name, action.description);
    command.footer(ControlFooter);
    // The id comes first where there are two positional arguments.
    const auto id = std::make_shared<QString>();
    if (action.id)
        command.option("id", *id, "Which one").valueName(action.id).required();
    const auto options = std::make_shared<ActionOptions>(command, action.fields);
    addEmulatorChoice(command, options->emulator);
    command.onRun([options, id, &action](const Common &common) {
        const QJsonObject given = options->values.given();
        return withEmulator(options->emulator, [&](ControlClient *control) {
            return ask(control, action.request(*id, given), waitOf(given), &action, common.json);
        });
    });
}

struct SendOptions : ActionOptions {
    explicit SendOptions(const Command &command)
        : ActionOptions(command, sendFields())
    {
    }
    QString wait;
};

void addSend(const Command &emulator)
{
    const Command command = emulator.subcommand("send", "A person, workflow or bulk action sends a message");
    command.footer(SendFooter);
    const auto options = std::make_shared<SendOptions>(command);
    command.option("--wait", options->wait, "Wait so long for what becomes of it: 500ms, 10s, 5m")
        .valueName("TIME")
        .check(timeProblem);
    addEmulatorChoice(command, options->emulator);
    command.onRun([options](const Common &common) {
        return withEmulator(options->emulator, [&](ControlClient *control) {
            const std::chrono::milliseconds wait(millisecondsFrom(options->wait).value_or(0));
            return sendMessage(control, options->values.given(), wait, common.json);
        });
    });
}

struct RequestOptions {
    EmulatorChoice emulator;
    QString method;
    QString path;
    QString body;
};

void addRequest(const Command &emulator)
{
    const Command command = emulator.subcommand("request", "Any other request to the control surface");
    command.footer(ControlFooter);
    const auto options = std::make_shared<RequestOptions>();
    command.option("method", options->method, "GET, POST or DELETE").oneOf({"GET", "POST", "DELETE"}).required();
    command.option("path", options->path, "Below /_emulator/, such as signing-key?algorithm=rsa").required();
    command.option("--body", options->body, "A JSON object").valueName("JSON").check([](const QString &text) {
        return QJsonDocument::fromJson(text.toUtf8()).isObject() ? QString() : u"this is not a JSON object"_s;
    });
    addEmulatorChoice(command, options->emulator);
    command.onRun([options](const Common &common) {
        QString path = options->path;
        while (path.startsWith(u'/'))
            path.remove(0, 1);
        const QJsonObject body = QJsonDocument::fromJson(options->body.toUtf8()).object();
        return withEmulator(options->emulator, [&](ControlClient *control) {
            return ask(control, Control::at(options->method.toLatin1(), path, body), 0ms, nullptr, common.json);
        });
    });
}

} // namespace

void addControlCommands(const Command &emulator)
{
    addSend(emulator);
    for (const ControlAction &action : controlActions())
        addAction(emulator, action);
    addRequest(emulator);
}

} // namespace Linesman::Cli
