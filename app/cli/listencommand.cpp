// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listencommand.h"

#include "app/cli/captureexec.h"
#include "app/cli/captureoutput.h"
#include "app/cli/command.h"
#include "app/cli/controltoken.h"
#include "app/cli/datafolder.h"
#include "app/cli/endpointoptions.h"
#include "app/cli/heldcommands.h"
#include "app/cli/listenoptions.h"
#include "app/cli/terminal.h"
#include "app/cli/tunneltelling.h"
#include "app/cli/unprinted.h"
#include "app/core/replyfinished.h"
#include "app/core/task.h"
#include "app/emulator/controlrequest.h"
#include "app/http/deliveryclient.h"
#include "app/webhooks/listener.h"
#include "app/webhooks/listenersettings.h"
#include "app/webhooks/tunnel.h"
#include "app/workspace/driftwatch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    "answer: status, headers, body, delayMs, end (answer, hang, close, truncate, hold), forward (a URL or a list). In\n"
    "texts: {{body.PATH}}, {{header.NAME}}, {{query.NAME}}, {{method}}, {{path}}, {{now}}.\n"
    "--route CONDITION=VALUE,...,URL (kind, event, location, provider, method, path), or routes [{name, when, to}] in\n"
    "FILE: every route that holds gets the request, the first one's answer goes to the sender, history has them all.\n"
    "With --hold, or a rule that ends in hold, a request waits, {event: held, id, method, url} is printed, and a line on\n"
    "standard input decides: answer ID STATUS [BODY], forward ID URL [BODY], or go ID; after ten minutes it goes on.\n"
    "--tunnel starts cloudflared, ngrok, or a command in which {port} and {url} are replaced (no shell reads it), reads\n"
    "its address, accepts that name, and sends heartbeats through it: {event: tunnel, state (starting, unproven,\n"
    "reaching, broken, ended), url, deliveryUrl, eventsUrl, problem, lastLines}, and {event: tunnelMoved, before, url}\n"
    "when the address is another than the last time. A program that cannot be started is status 3; one that ends later is\n"
    "told, and the listener goes on. What --path, --name and routes add: listener, elsewhere, copies.\n"
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

/*! One command from its options to its exit status. */
class Listen : public QObject
{
public:
    Listen(Common common, ListenOptions options, const Http::DeliveryClient::Options &sending)
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
    std::optional<int> prepare(const Workspace::Storage &storage);
    std::optional<int> openFiles();
    bool mayHold() const;
    void startTunnel();
    void tellStart();
    Task<Result<>> fetchEmulatorKeys(QUrl base);
    Task<Result<QString>> fetchText(QUrl url);
    void start();
    /*! A capture on its way to this thread. */
    struct Untold {
        Exchange exchange;
        Webhooks::Verdict verdict;
        qsizetype held;
    };
    void tellLater(const Exchange &exchange, const Webhooks::Verdict &verdict);
    void tellUntold();
    void tell(const Exchange &exchange, const Webhooks::Verdict &verdict, QByteArray &lines);
    void tellNotShown();
    void end(int status);

    const Common m_common;
    const ListenOptions m_options;
    History::Store m_history;
    std::unique_ptr<Workspace::Storage> m_storage; //!< once run() runs
    const QTemporaryDir m_passing;                 //!< for what --no-history does not keep
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
    HeldCommands m_held{m_listener, m_common.json};
    Webhooks::Tunnel m_tunnel{m_listener, m_client};
    std::atomic<int> m_captures = 0;
    Unprinted m_unprinted;
    std::mutex m_untoldMutex;
    std::vector<Untold> m_untold; //!< this thread was called for them already
    int m_status = Passed;
};

Task<Result<QString>> Listen::fetchText(QUrl url)
{
    constexpr qint64 LargestKey = 64 * 1024; // bytes
    QNetworkRequest request(url);
    request.setTransferTimeout(5'000); // ms
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!m_controlToken.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_controlToken);
    // Deleted later: a time-out resumes this from within abort(), which goes on with the reply afterwards.
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(m_network.get(request));
    endBeyond(reply.get(), LargestKey);
    co_await replyFinished(reply.get());
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 401)
        co_return failure(Error::Kind::Unauthorized,
                          u"%1 was started with a control token: give the same one"_s.arg(url.authority()), status);
    if (isTooLarge(*reply))
        co_return failure(Error::Kind::BadReply, u"%1: the answer is too large for a key"_s.arg(url.toString()),
                          status);
    const bool isLate = reply->error() == QNetworkReply::OperationCanceledError;
    if (reply->error() != QNetworkReply::NoError)
        co_return failure(isLate ? Error::Kind::Timeout : Error::Kind::Network,
                          u"%1: %2"_s.arg(url.toString(), reply->errorString()), status);
    co_return QString::fromUtf8(reply->readAll());
}

Task<Result<>> Listen::fetchEmulatorKeys(QUrl base)
{
    const QUrl url = base.resolved(QUrl(Emulator::Control::signingKey().path));
    const Result<QString> ed25519 = co_await fetchText(url);
    if (!ed25519)
        co_return failure(ed25519.error());
    const QUrl rsaUrl = base.resolved(QUrl(Emulator::Control::rsaSigningKey().path));
    const QString rsaPem = (co_await fetchText(rsaUrl)).value_or(QString());
    co_return m_keys.setEmulatorKeys(*ed25519, rsaPem == *ed25519 ? QString() : rsaPem);
}

void Listen::start()
{
    if (const Result<> started = m_listener.start(m_listening); !started) {
        end(couldNotStart(started.error()));
        return;
    }
    if (!m_listener.isLoopbackOnly())
        say(Texts::openToOthers());
    tellStart();
    if (mayHold())
        m_held.start();
    if (!m_options.tunnel.isEmpty())
        startTunnel();
}

/*! Whether a request may wait for a line on standard input. */
bool Listen::mayHold() const
{
    const auto &rules = m_listening.rules.rules;
    return m_options.hold || std::any_of(rules.begin(), rules.end(), [](const Webhooks::ConditionalRule &rule) {
               return rule.then.end == Webhooks::RuleAction::End::Hold;
           });
}

void Listen::startTunnel()
{
    tellTunnel(m_tunnel, m_listener, m_storage->settings, m_common.json);
    connect(&m_tunnel, &Webhooks::Tunnel::changed, this, [this] {
        if (m_tunnel.state() == Webhooks::Tunnel::State::Ended && !m_tunnel.hasStarted())
            end(CouldNotStart);
    });
    if (const Result<> started =
            m_tunnel.start(m_options.tunnel, m_storage->settings.value(Webhooks::TunnelUrlSetting));
        !started)
        end(wrongUsage(u"--tunnel: %1"_s.arg(started.error().detail)));
}

void Listen::tellStart()
{
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

/*! On the writer's thread, which tells a whole commit: this thread is called once for it. */
void Listen::tellLater(const Exchange &exchange, const Webhooks::Verdict &verdict)
{
    ++m_captures;
    const qsizetype held = 2 * exchange.url.size() + exchange.requestHead.size() + exchange.requestBody.size() +
                           exchange.responseHead.size() + exchange.responseBody.size();
    if (!m_unprinted.take(held))
        return;
    const std::scoped_lock lock(m_untoldMutex);
    m_untold.push_back({exchange, verdict, held});
    if (m_untold.size() == 1)
        QMetaObject::invokeMethod(
            this, [this] { tellUntold(); }, Qt::QueuedConnection);
}

void Listen::tellUntold()
{
    std::vector<Untold> untold;
    {
        const std::scoped_lock lock(m_untoldMutex);
        untold.swap(m_untold);
    }
    QByteArray lines;
    for (const Untold &one : untold)
        tell(one.exchange, one.verdict, lines);
    if (!lines.isEmpty())
        printData(lines);
    for (const Untold &one : untold)
        m_unprinted.printed(one.held);
    tellNotShown();
}

/*! What \a lines gets is to be printed. */
void Listen::tell(const Exchange &exchange, const Webhooks::Verdict &verdict, QByteArray &lines)
{
    if (m_common.json) {
        lines += captureLine(exchange);
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

std::optional<int> Listen::prepare(const Workspace::Storage &storage)
{
    if (const std::optional<int> status =
            readListenOptions(m_options, storage.settings, storage.directory, m_listening))
        return status;
    for (const QString &file : m_options.publicKeys) {
        if (const Result<> added = m_keys.addUserKeyFile(file); !added)
            return couldNotStart(added.error());
    }
    return {};
}

/*! Gives the exit status when they cannot be used. */
std::optional<int> Listen::openFiles()
{
    const bool needsFolder = m_options.history.isEmpty() && !m_common.noHistory;
    Result<std::unique_ptr<Workspace::Storage>> storage =
        needsFolder ? openStorage(m_common) : openStorageIfPossible(m_common);
    if (!storage)
        return couldNotStart(storage.error());
    m_storage = std::move(*storage);
    if (const std::optional<int> status = prepare(*m_storage))
        return *status;
    m_historyFile = m_options.history;
    if (m_historyFile.isEmpty())
        m_historyFile = needsFolder ? m_storage->directory.historyFile() : m_passing.filePath(u"history.sqlite"_s);
    m_history.setLimits(History::limitsFrom(m_storage->settings));
    const Result<> opened = m_history.open(m_historyFile);
    return opened ? std::nullopt : std::optional<int>(couldNotStart(opened.error()));
}

int Listen::run()
{
    if (const std::optional<int> status = openFiles())
        return *status;

    m_listener.setObserver(
        [this](const Exchange &exchange, const Webhooks::Verdict &verdict) { tellLater(exchange, verdict); });
    connect(&m_listener, &Webhooks::Listener::storeFailed, this, [this](const QString &sentence) {
        if (m_common.json)
            printJson({{u"event"_s, u"storeFailed"_s}, {u"error"_s, sentence}});
        complain(u"linesman-cli: %1"_s.arg(Texts::notKept(sentence)));
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
    m_tunnel.disconnect();
    m_tunnel.stop();
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
    const auto options = std::make_shared<ListenOptions>();
    command.footer(Footer);
    addListenOptions(command, *options);
    command.onRun(
        [options](const Common &common) { return Listen(common, *options, sendingOptions(options->endpoint)).run(); });
}

} // namespace Linesman::Cli
