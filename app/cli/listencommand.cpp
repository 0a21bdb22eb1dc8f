// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listencommand.h"

#include "app/cli/captureexec.h"
#include "app/cli/captureoutput.h"
#include "app/cli/command.h"
#include "app/cli/controltoken.h"
#include "app/cli/datafolder.h"
#include "app/cli/endpointoptions.h"
#include "app/cli/limitoptions.h"
#include "app/cli/terminal.h"
#include "app/cli/unprinted.h"
#include "app/core/task.h"
#include "app/emulator/controlrequest.h"
#include "app/http/deliveryclient.h"
#include "app/http/limitsettings.h"
#include "app/webhooks/capture.h"
#include "app/webhooks/listener.h"
#include "app/webhooks/listenersettings.h"
#include "app/workspace/driftwatch.h"

#include <QCoroNetworkReply>

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <atomic>
#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto FetchLimit = 5'000; //!< ms, for the emulator's key

const char Footer[] =
    "Every request is kept in history before it is answered, so a 2xx means that it is on disk; a request that cannot\n"
    "be kept is answered 503. Runs until SIGINT or SIGTERM. Statuses: 0 stopped, 2 wrong usage, 3 could not start.\n"
    "With --forward-to the sender gets that endpoint's answer, and --respond is not used; a URL without a path gets\n"
    "the path of each request. Paths that begin with /delivery or /events are held against what comes there.\n"
    "--json prints {event: listening, url, port, addresses, history, pid}, then per request {event: captured, id, at,\n"
    "method, url, status, durationMs, remoteAddress, bytes, eventType, kind, messageId, locationId, contactId,\n"
    "conversationId, signature {verdict, scheme, header, key, reason}, shape {family, event, kind, otherKind, sound,\n"
    "wrapped, summary, notes [{level, field, text}]}, duplicateOf, forwarded {url, status, error, exchange}, refused\n"
    "{status, reason}}, {event: storeFailed, error} (empty when it works again), {event: notShown, captures} when they\n"
    "came faster than they were read (history has them), and {event: stopped, captures}.\n"
    "With --rule the sender gets what the first rule in FILE that holds says, before all else; rule is its name. FILE:\n"
    "{\"rules\": [{\"name\": \"flaky\", \"when\": {\"kind\": \"sms-default\", \"first\": 2},\n"
    "  \"answer\": {\"status\": 500, \"delayMs\": 200, \"body\": {\"id\": \"{{body.messageId}}\"}}}]}\n"
    "when: kind, event, location, provider, method, path, header {NAME: PART}, json {PATH: VALUE}, first, after, every.\n"
    "answer: status, headers, body, delayMs, end (answer, hang, close, truncate), forward. In texts: {{body.PATH}},\n"
    "{{header.NAME}}, {{query.NAME}}, {{method}}, {{path}}, {{now}}.\n"
    "--exec runs COMMAND by the shell for each capture, with the line that --json prints and requestHead, requestBody,\n"
    "responseHead, responseBody on its standard input; four at a time.\n"
    "signature.verdict is valid, missing, wrong or malformed; what is empty or does not apply is absent.";

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::ListenCommand)
public:
    static QString listening(const QString &url, const QString &file)
    {
        return tr("Listening at %1, keeping everything in %2. Stop with Ctrl+C.").arg(url, file);
    }
    static QString openToOthers()
    {
        return tr("Warning: this address can be reached from other machines, and anyone who reaches it fills your "
                  "history. Use a tunnel to the loopback address where you can.");
    }
    static QString notShown(int captures)
    {
        return tr("%Ln capture(s) not shown: they came faster than they were read. History has them.", nullptr,
                  captures);
    }
    static QString stopped(int captures) { return tr("Stopped after %Ln capture(s).", nullptr, captures); }
    static QString otherwise(const QString &what) { return tr("Otherwise than the facts say: %1").arg(what); }
    static QString notKept(const QString &why) { return why.isEmpty() ? tr("Captures are kept again.") : why; }
};

struct Options {
    int port = -1; //!< as in the settings
    QStringList bind;
    QStringList hosts;
    QString forwardTo;
    EndpointOptions endpoint;
    QStringList publicKeys;
    int respond = 200;
    std::optional<QString> respondBody;
    int respondDelay = 0;
    QString history;
    QString emulator;
    QString controlTokenFile;
    QString rules;
    QString exec;
    QStringList print;
    LimitOptions limits;
};

/*! One command from its options to its exit status. */
class Listen : public QObject
{
public:
    Listen(Common common, Options options, const Http::DeliveryClient::Options &sending)
        : m_common(std::move(common))
        , m_options(std::move(options))
        , m_client(sending)
    {
        connect(&m_drift, &Workspace::DriftWatch::found, this, [](const QList<Workspace::DriftItem> &fresh) {
            for (const Workspace::DriftItem &item : fresh)
                say(Texts::otherwise(item.sentence()));
        });
    }

    int run();

private:
    std::optional<int> readRules();
    std::optional<int> makeOptions(const Settings &settings);
    Task<Result<>> fetchEmulatorKeys(QUrl base);
    Task<Result<QString>> fetchText(QUrl url);
    void start();
    void tell(const Exchange &exchange, const Webhooks::Verdict &verdict);
    void tellNotShown();
    void end(int status);

    const Common m_common;
    const Options m_options;
    History::Store m_history;
    QString m_historyFile;
    Http::IoThread m_io;
    Http::DeliveryClient m_client;
    Webhooks::KeyRing m_keys;
    Webhooks::Listener::Options m_listening;
    Webhooks::Listener m_listener{m_io, m_client, m_history, m_keys};
    QNetworkAccessManager m_network;
    QByteArray m_controlToken;
    Workspace::DriftWatch m_drift{m_history};
    CaptureExec m_exec{m_options.exec};
    std::atomic<int> m_captures = 0;
    Unprinted m_unprinted;
    int m_status = Passed;
};

std::optional<int> Listen::readRules()
{
    if (m_options.rules.isEmpty())
        return {};
    QFile file(m_options.rules);
    if (!file.open(QIODevice::ReadOnly))
        return couldNotStart(Error(Error::Kind::Storage, u"%1: %2"_s.arg(m_options.rules, file.errorString())));
    auto rules = Webhooks::rulesFromJson(file.readAll());
    if (!rules)
        return wrongUsage(u"--rule: %1: %2"_s.arg(m_options.rules, rules.error().detail));
    m_listening.rules = std::move(*rules);
    return {};
}

std::optional<int> Listen::makeOptions(const Settings &settings)
{
    m_listening.limits = chosenLimits(Http::limitsFrom(settings), m_options.limits);
    m_listening.port = quint16(m_options.port >= 0 ? m_options.port : settings.value(Webhooks::ListenerPortSetting));
    QStringList addresses = m_options.bind;
    if (addresses.isEmpty())
        addresses = settings.value(Webhooks::ListenerAddressesSetting);
    m_listening.addresses.clear();
    for (const QString &given : std::as_const(addresses)) {
        const QString address = given == "localhost"_L1 ? u"127.0.0.1"_s : given;
        if (QHostAddress(address).isNull())
            return wrongUsage(u"--bind: \"%1\" is no numeric address"_s.arg(address));
        m_listening.addresses.push_back(address.toStdString());
    }
    const QStringList names = settings.value(Webhooks::ListenerHostsSetting) + m_options.hosts;
    for (const QString &name : names)
        m_listening.hosts.push_back(name.toStdString());
    m_listening.forwardTo = m_options.forwardTo.toStdString();
    if (!m_options.forwardTo.isEmpty()) {
        if (const std::optional<Error> fault = Webhooks::urlFault(m_listening.forwardTo))
            return wrongUsage(u"--forward-to: %1"_s.arg(fault->detail));
    }
    m_listening.answer.status = m_options.respond;
    m_listening.answer.delay = std::chrono::milliseconds(m_options.respondDelay);
    if (m_options.respondBody)
        m_listening.answer.body = m_options.respondBody->toStdString();
    else if (m_options.respond >= 300)
        m_listening.answer.body = "{\"success\":false}";
    if (const std::optional<int> status = readRules())
        return status;
    for (const QString &file : m_options.publicKeys) {
        if (const Result<> added = m_keys.addUserKeyFile(file); !added)
            return couldNotStart(added.error());
    }
    return {};
}

Task<Result<QString>> Listen::fetchText(QUrl url)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(FetchLimit);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!m_controlToken.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_controlToken);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    co_await reply.get();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 401)
        co_return failure(Error::Kind::Unauthorized,
                          u"%1 was started with a control token: give the same one"_s.arg(url.authority()), status);
    if (reply->error() != QNetworkReply::NoError)
        co_return failure(Error::Kind::Network, u"%1: %2"_s.arg(url.toString(), reply->errorString()), status);
    co_return QString::fromUtf8(reply->readAll());
}

Task<Result<>> Listen::fetchEmulatorKeys(QUrl base)
{
    const QUrl url = base.resolved(QUrl(Emulator::Control::signingKey().path));
    const Result<QString> ed25519 = co_await fetchText(url);
    if (!ed25519)
        co_return failure(ed25519.error());
    const QUrl rsaUrl = base.resolved(QUrl(Emulator::Control::rsaSigningKey().path));
    const Result<QString> rsa = co_await fetchText(rsaUrl);
    const QString rsaPem = rsa.value_or(QString());
    co_return m_keys.setEmulatorKeys(*ed25519, rsaPem == *ed25519 ? QString() : rsaPem);
}

void Listen::start()
{
    const Result<> started = m_listener.start(m_listening);
    if (!started) {
        end(couldNotStart(started.error()));
        return;
    }
    if (!m_listener.isLoopbackOnly())
        say(Texts::openToOthers());
    if (m_common.json) {
        QJsonArray addresses;
        for (const std::string &address : m_listening.addresses)
            addresses.append(QString::fromStdString(address));
        printJson({{u"event"_s, u"listening"_s},
                   {u"url"_s, m_listener.baseUrl()},
                   {u"port"_s, m_listener.port()},
                   {u"addresses"_s, addresses},
                   {u"history"_s, m_historyFile},
                   {u"pid"_s, qint64(QCoreApplication::applicationPid())}});
    } else {
        say(Texts::listening(m_listener.baseUrl(), m_historyFile));
    }
}

void Listen::tell(const Exchange &exchange, const Webhooks::Verdict &verdict)
{
    if (m_common.json) {
        printJson(captureLine(exchange, verdict));
    } else {
        printCapture(exchange, verdict);
        printParts(exchange, verdict, m_options.print);
    }
    if (!m_options.exec.isEmpty())
        m_exec.run(exchange.id, execJson(exchange, verdict));
}

/*! They are in history: only their lines are missing here. */
void Listen::tellNotShown()
{
    const int count = m_unprinted.takeNotShown();
    if (count == 0)
        return;
    if (m_common.json)
        printJson({{u"event"_s, u"notShown"_s}, {u"captures"_s, count}});
    else
        printLine(Texts::notShown(count));
}

void Listen::end(int status)
{
    m_status = status;
    QCoreApplication::quit();
}

int Listen::run()
{
    const Result<std::unique_ptr<Workspace::Storage>> storage = openStorage(m_common);
    if (!storage)
        return couldNotStart(storage.error());
    if (const std::optional<int> status = makeOptions((*storage)->settings))
        return *status;
    m_historyFile = m_options.history.isEmpty() ? (*storage)->directory.historyFile() : m_options.history;
    m_history.setLimits(History::limitsFrom((*storage)->settings));
    if (const Result<> opened = m_history.open(m_historyFile); !opened)
        return couldNotStart(opened.error());

    m_listener.setObserver([this](const Exchange &exchange, const Webhooks::Verdict &verdict) {
        ++m_captures;
        const qsizetype held = 2 * exchange.url.size() + exchange.requestHead.size() + exchange.requestBody.size() +
                               exchange.responseHead.size() + exchange.responseBody.size();
        if (!m_unprinted.take(held))
            return;
        QMetaObject::invokeMethod(
            this,
            [this, exchange, verdict, held] {
                tell(exchange, verdict);
                m_unprinted.printed(held);
                tellNotShown();
            },
            Qt::QueuedConnection);
    });
    connect(&m_listener, &Webhooks::Listener::storeFailed, this, [this](const QString &sentence) {
        if (m_common.json)
            printJson({{u"event"_s, u"storeFailed"_s}, {u"error"_s, sentence}});
        say(u"linesman-cli: %1"_s.arg(Texts::notKept(sentence)));
    });
    m_drift.start();
    onStopSignal([this] { end(Passed); });
    if (m_options.emulator.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { start(); }, Qt::QueuedConnection);
    } else {
        const Result<QByteArray> token = controlToken(m_options.controlTokenFile);
        if (!token)
            return couldNotStart(token.error());
        m_controlToken = *token;
        deliver(fetchEmulatorKeys(QUrl(m_options.emulator)), this,
                [this](const Result<> &fetched) { fetched ? start() : end(couldNotStart(fetched.error())); });
    }
    QCoreApplication::exec();
    onStopSignal({});
    const bool ran = m_listener.isRunning();
    m_listener.stop();
    m_history.close();
    QCoreApplication::sendPostedEvents(this); // captures that were answered while it stopped
    tellNotShown();
    m_exec.finish();
    if (ran && m_common.json)
        printJson({{u"event"_s, u"stopped"_s}, {u"captures"_s, m_captures.load()}});
    else if (ran)
        say(Texts::stopped(m_captures.load()));
    return m_status;
}

} // namespace

void addListenCommand(const Command &program)
{
    const Command command = program.subcommand("listen", "Take webhooks in, check and keep them, until stopped");
    const auto options = std::make_shared<Options>();
    command.footer(Footer);
    command.option("--port", options->port, "Port to listen on; 0 picks a free one (8471)")
        .valueName("N")
        .range(0, 65535);
    command.option("--bind", options->bind, "Address to listen on; may be given again (127.0.0.1 and ::1)")
        .valueName("ADDR")
        .oneValueEach();
    command.option("--host", options->hosts, "Name of a tunnel to accept; may be given again; * for every name")
        .valueName("NAME")
        .oneValueEach();
    const Option forward =
        command.option("--forward-to", options->forwardTo, "Hand each request on to this endpoint").valueName("URL");
    addEndpointOptions(command, options->endpoint);
    command.option("--public-key", options->publicKeys, "A further key to check signatures with; may be given again")
        .valueName("FILE")
        .oneValueEach();
    const Option emulator = command.option("--emulator", options->emulator, "A running emulator whose key counts, too")
                                .valueName("URL")
                                .webAddress();
    addControlTokenOption(command, options->controlTokenFile, emulator);
    command.option("--respond", options->respond, "Status to answer with (200)")
        .valueName("STATUS")
        .range(200, 599)
        .excludes(forward);
    command.option("--respond-body", options->respondBody, "Body to answer with").valueName("TEXT").excludes(forward);
    command.option("--respond-delay", options->respondDelay, "Milliseconds to wait before the answer")
        .valueName("MS")
        .range(0, 600'000)
        .excludes(forward);
    command.option("--rule", options->rules, "File with rules for the answer; see below").valueName("FILE");
    command.option("--exec", options->exec, "Run for each capture, which is JSON on its standard input")
        .valueName("COMMAND");
    command.option("--print", options->print, "Also show its headers, body or verdict; may be given again")
        .valueName("PART")
        .oneOf({"headers", "body", "verdict"})
        .oneValueEach();
    command.option("--history", options->history, "File to keep captures in, in place of the usual one")
        .valueName("FILE");
    addLimitOptions(command, options->limits);
    command.onRun([options](const Common &common) {
        const Result<Http::DeliveryClient::Options> sending = sendingOptions(options->endpoint);
        return sending ? Listen(common, *options, *sending).run() : int(couldNotStart(sending.error()));
    });
}

} // namespace Linesman::Cli
