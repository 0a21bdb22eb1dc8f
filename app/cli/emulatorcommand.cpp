// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/emulatorcommand.h"

#include "app/cli/command.h"
#include "app/cli/controlcommand.h"
#include "app/cli/controltoken.h"
#include "app/cli/endpointoptions.h"
#include "app/cli/inputfile.h"
#include "app/cli/limitoptions.h"
#include "app/cli/requestlines.h"
#include "app/cli/terminal.h"
#include "app/core/datadirectory.h"
#include "app/core/outputfile.h"
#include "app/emulator/certificates.h"
#include "app/emulator/emulator.h"
#include "app/emulator/reference.h"
#include "app/history/store.h"
#include "app/http/deliveryclient.h"
#include "app/http/limitsettings.h"
#include "app/http/server.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
struct EmulatorArguments {
    quint16 port = 8470;
    QStringList bind;
    QStringList hosts;
    QString fixtures;
    quint64 generatedContacts = 0;
    QString profile = u"default"_s;
    quint64 seed = 1;
    bool magic = false;
    QString rateLimit = u"standard"_s;
    bool noRateLimit = false;
    QString controlTokenFile;
    bool record = false;
    QString deliverTo;
    QString appEventsTo;
    QStringList redirectUris;
    QString retry;
    QString signingKey;
    QString rsaKey;
    QString tlsCert;
    QString tlsKey;
    bool printFixture = false;
    bool fixtureSchema = false;
    bool tls = false;
    bool highLevelNames = false;
    QString exportCa;
    EndpointOptions endpoint;
    QString readyFile;
    LimitOptions limits;
};

class EmulatorCommand
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::EmulatorCommand)
public:
    static int run(const EmulatorArguments &arguments, const Common &common);

private:
    static Result<QByteArray> content(const QString &file);
    static Result<> exportAuthority(const EmulatorArguments &arguments, const QString &folder);
    static std::optional<int> print(const EmulatorArguments &arguments, const Common &common);
    static std::optional<int> prepareCertificates(const EmulatorArguments &arguments, const Common &common,
                                                  Emulator::Options &options);
    static Result<> fill(Emulator::Options &options, const EmulatorArguments &arguments, const Settings &settings);
    static void tell(const Emulator::EmulatorDescription &ready, const QString &profile);
};

Result<QByteArray> EmulatorCommand::content(const QString &name)
{
    if (name.isEmpty())
        return QByteArray();
    const Result<QByteArray> content = inputContent(name);
    if (!content)
        return failure(Error::Kind::BadInput, content.error().detail);
    return *content;
}

Result<> EmulatorCommand::exportAuthority(const EmulatorArguments &arguments, const QString &folder)
{
    const Emulator::Reach reach = Emulator::reachOf(arguments.bind, arguments.highLevelNames);
    const Result<Emulator::OwnCertificate> own = Emulator::ownCertificate(folder, reach, arguments.bind);
    if (!own)
        return failure(own.error());
    if (const Result<> written = OutputFile::write(arguments.exportCa, own->authority, OutputFile::Readers::Everybody);
        !written)
        return written;
    say(tr("Written. The private key of this CA is not in the key store but in the file %1, readable by you alone: "
           "whoever gets it can pose as what the CA may speak for, wherever it is trusted. Let your client alone trust "
           "it, not the whole system.")
            .arg(own->keyFile));
    if (own->isTooWide)
        say(tr("An earlier version made this CA: it may speak for HighLevel's own names. Remove %1 and its key to have "
               "one that may not.")
                .arg(own->authorityFile));
    return {};
}

/*! What is printed in the place of a run; nothing when the emulator is to run. */
std::optional<int> EmulatorCommand::print(const EmulatorArguments &arguments, const Common &common)
{
    if (arguments.magic && common.json) {
        for (const QJsonValue &value : Emulator::testValuesJson())
            printJson(value.toObject());
        return Passed;
    }
    if (arguments.magic) {
        say(tr("A contact with the number, or with the address NAME@magic.example, or a message whose text begins with "
               "magic:NAME, provokes the outcome. ON says what meets it."));
        printData("NUMBER        NAME                       ON             OUTCOME\n" +
                  Emulator::testValuesText().toUtf8());
        return Passed;
    }
    if (arguments.printFixture || arguments.fixtureSchema) {
        printData(arguments.printFixture ? Emulator::builtInFixtureJson() : Emulator::fixtureSchemaJson());
        return Passed;
    }
    return {};
}

/*! --tls and --export-ca: the CA in the data folder. Gives the exit status when that is all there is to do. */
std::optional<int> EmulatorCommand::prepareCertificates(const EmulatorArguments &arguments, const Common &common,
                                                        Emulator::Options &options)
{
    if (arguments.tlsCert.isEmpty() != arguments.tlsKey.isEmpty())
        return wrongUsage(u"--tls-cert and --tls-key go together"_s);
    if (arguments.tls && !arguments.tlsCert.isEmpty())
        return wrongUsage(u"--tls makes a certificate: leave out --tls-cert and --tls-key"_s);
    options.certificateFile = arguments.tlsCert;
    options.keyFile = arguments.tlsKey;
    options.speaksForHighLevel = arguments.highLevelNames;
    if (!arguments.tls && arguments.exportCa.isEmpty())
        return {};
    const Result<DataDirectory> directory = DataDirectory::open(common.dataDir);
    if (!directory)
        return couldNotStart(directory.error());
    if (arguments.tls)
        options.authorityFolder = directory->path();
    if (arguments.exportCa.isEmpty())
        return {};
    const Result<> written = exportAuthority(arguments, directory->path());
    if (!written)
        return couldNotStart(written.error());
    return arguments.tls ? std::nullopt : std::optional<int>(Passed);
}

/*! Fails with BadInput: a file that cannot be read. */
Result<> EmulatorCommand::fill(Emulator::Options &options, const EmulatorArguments &arguments, const Settings &settings)
{
    options.port = arguments.port;
    if (!arguments.bind.isEmpty()) {
        options.addresses = arguments.bind;
        for (const QString &address : arguments.bind) {
            if (!address.startsWith("127."_L1) && address != "::1"_L1)
                say(tr("Warning: %1 can be reached from other machines.").arg(address));
        }
    }
    options.limits = chosenLimits(Http::limitsFrom(settings), arguments.limits);
    options.hosts = arguments.hosts;
    options.fixtureFile = arguments.fixtures;
    options.generatedContacts = arguments.generatedContacts;
    options.profile = arguments.profile;
    options.seed = arguments.seed;
    options.deliverTo = arguments.deliverTo;
    options.appEventsTo = arguments.appEventsTo;
    options.redirectUris += arguments.redirectUris;
    options.retry = arguments.retry;
    options.rateLimit = !arguments.noRateLimit;
    options.rateLimitPreset = arguments.rateLimit;
    const Result<QByteArray> token = controlToken(arguments.controlTokenFile);
    const Result<QByteArray> signingKey = content(arguments.signingKey);
    const Result<QByteArray> rsaKey = content(arguments.rsaKey);
    for (const Result<QByteArray> *file : {&token, &signingKey, &rsaKey}) {
        if (!*file)
            return failure(file->error());
    }
    options.controlToken = QString::fromLatin1(*token);
    options.signingKeyPem = *signingKey;
    options.rsaKeyPem = *rsaKey;
    return {};
}

void EmulatorCommand::tell(const Emulator::EmulatorDescription &ready, const QString &profile)
{
    say(tr("The emulator answers at %1 (profile %2). Stop it with Ctrl+C.").arg(ready.baseUrl, profile));
    say(tr("Consent page: %1").arg(ready.authorizeUrl));
    if (!ready.caCertificateFile.isEmpty())
        say(tr("Clients must trust the CA in %1.").arg(ready.caCertificateFile));
    printLine("LINESMAN_BASE_URL="_L1 + ready.baseUrl);
    printLine("LINESMAN_CLIENT_ID="_L1 + ready.clientId);
    printLine("LINESMAN_CLIENT_SECRET="_L1 + ready.clientSecret);
}

int EmulatorCommand::run(const EmulatorArguments &arguments, const Common &common)
{
    if (const std::optional<int> printed = print(arguments, common))
        return *printed;
    Emulator::Options options;
    if (const std::optional<int> status = prepareCertificates(arguments, common, options))
        return *status;
    const Settings settings(DataDirectory::settingsFileIn(common.dataDir));
    if (const Result<> filled = fill(options, arguments, settings); !filled)
        return couldNotStart(filled.error());
    if (!arguments.readyFile.isEmpty()) {
        if (const Result<> checked = OutputFile::check(arguments.readyFile); !checked)
            return couldNotStart(checked.error());
    }
    History::Store history;
    if (arguments.record) {
        const Result<DataDirectory> directory = DataDirectory::open(common.dataDir);
        if (!directory)
            return couldNotStart(directory.error());
        history.setLimits(History::limitsFrom(Settings(directory->settingsFile())));
        if (const Result<> opened = history.open(directory->historyFile()); !opened)
            return couldNotStart(opened.error());
        options.history = &history;
    }

    Http::IoThread thread;
    Http::DeliveryClient deliveries(sendingOptions(arguments.endpoint));
    RequestLines lines(common.json ? RequestLines::Form::Json : RequestLines::Form::Text);
    if (!common.json || common.verbose)
        options.logged = [&lines](const Emulator::LogEntry &entry) {
            lines.add(entry);
        };
    Emulator::Emulator emulator(thread, deliveries);
    // Before it is told to anybody that it runs: a signal that comes then must find somebody listening.
    onStopSignal([] { QCoreApplication::quit(); });
    const Result<Emulator::EmulatorDescription> ready = emulator.start(options);
    if (!ready)
        return couldNotStart(ready.error());
    tellSameUrl(arguments.deliverTo, arguments.appEventsTo);
    const QJsonObject object = ready->toJson();
    if (!arguments.readyFile.isEmpty()) {
        const QByteArray bytes = QJsonDocument(object).toJson();
        if (const Result<> written = OutputFile::write(arguments.readyFile, bytes); !written)
            return couldNotStart(written.error());
    }
    if (common.json)
        printJson(object);
    else
        tell(*ready, options.profile);
    const int status = QCoreApplication::exec();
    emulator.stop();
    QCoreApplication::sendPostedEvents(&lines); // what was answered while it stopped
    return status == 0 ? Passed : status;
}

void addTlsOptions(const Command &command, EmulatorArguments &arguments)
{
    command.option("--tls-cert", arguments.tlsCert, "Certificate (PEM): serve https").valueName("FILE");
    command.option("--tls-key", arguments.tlsKey, "Its private key (PEM)").valueName("FILE");
    command.flag("--tls", arguments.tls, "Serve https with a certificate made at once by a CA of its own");
    command.flag("--highlevel-names", arguments.highLevelNames,
                 "That CA and certificate may speak for HighLevel's own host names, too");
    command
        .option("--export-ca", arguments.exportCa,
                "Write that CA's certificate (PEM) for clients to trust; without --tls that is all it does")
        .valueName("FILE");
}

void addWebhookOptions(const Command &command, EmulatorArguments &options)
{
    command.flag("--record", options.record, "Keep every exchange in the history, secrets masked");
    command.option("--deliver-to", options.deliverTo, "Delivery URL of every provider").webAddress();
    command.option("--app-events-to", options.appEventsTo, "Where INSTALL, UNINSTALL and message events go")
        .webAddress();
    command.option("--redirect-uri", options.redirectUris, "Redirect URL of the app, added; may be given again")
        .valueName("URL");
    command.option("--retry", options.retry, "What happens to a delivery that failed")
        .valueName("POLICY")
        .oneOf({"p1", "p2", "none"});
}
} // namespace

static const char EmulatorFooter[] =
    "A line is printed for each request, and why it was refused; with --json only when --verbose is given, as\n"
    "{event: request, at, delivered, method, url, status, durationMs, reason, refusal, webhook, messageId}.\n"
    "With --json the first line on standard output is the ready object, the same as in --ready-file:\n"
    "  ready, pid, baseUrl, authorizeUrl, clientId, clientSecret, appId, versionId, companyId, publicKeyPem,\n"
    "  rsaPublicKeyPem, redirectUris[], locations[] {id, name, installed}, users[] {id, name},\n"
    "  providers[] {id, kind, name, locationIds}, contacts[] {id, locationId, name, phone, email,\n"
    "  conversationId}; with --tls also caCertificatePem, caCertificateFile.\n"
    "Magic values provoke an outcome: a contact whose number is +15005550100 to +15005550199 or whose address is\n"
    "NAME@magic.example, and a message whose text begins with magic:NAME. --magic lists the names and numbers:\n"
    "delivered, read, failed-1, never, race, dnd, duplicate, inbound-empty, send-500, contact-401 and so on.\n"
    "Its control surface, with JSON bodies, on this machine only (from anywhere with the token of\n"
    "--control-token-file or LINESMAN_CONTROL_TOKEN); GET /_emulator/openapi.json describes all of it:\n"
    "  GET  /_emulator/health, state, log?after=N&waitMs=N&limit=N, deliveries, retries, magic, signing-key,\n"
    "       messages/ID, conversations/ID (its messages, oldest first), contacts, locations, providers, apps,\n"
    "       users, tokens, snapshots, faults, clock, profile, settings\n"
    "  POST /_emulator/send {kind|providerId, contactId, message, subject, html, attachments, source, userId}\n"
    "  POST /_emulator/install, uninstall {locationId, appId, count}; clock {advanceMs}; reset; reset/undo;\n"
    "       faults {method, path, status, body, latencyMs, drop, truncate, count, clear};\n"
    "       tokens/expire, tokens/revoke {locationId, appId, id}; profile {name, switches};\n"
    "       settings {raceWindowMs, rateLimitPreset, rateLimit, rateLimitDaily, retry, signing, magicNumbers,\n"
    "       deliveryTimeoutMs: how long an endpoint may take to answer}; lifts/NAME {forMs}: no rate limit until it\n"
    "       is dropped; contacts, contacts/ID; locations, locations/ID; providers, providers/ID {deliveryUrl,\n"
    "       selectedIn}; app {appEventsUrl, redirectUris, scopes}; retries/ID/send; snapshots/NAME;\n"
    "       snapshots/NAME/restore\n"
    "  DELETE /_emulator/faults, faults/N, lifts/NAME, contacts/ID, providers/ID, retries/ID, snapshots/NAME, log";

void addEmulatorCommand(const Command &program)
{
    const Command command =
        program.subcommand("emulator", "Run a local HighLevel until stopped, or steer one that runs");
    auto arguments = std::make_shared<EmulatorArguments>();
    command.option("--port", arguments->port, "Port to listen on; 0 picks a free one (8470)").range(0, 65535);
    command.option("--bind", arguments->bind, "Address to listen on (127.0.0.1 and ::1)").valueName("ADDR").words();
    command
        .option("--host", arguments->hosts,
                "Host name to accept besides loopback and names without a dot; * for any name")
        .valueName("NAME")
        .words();
    command.option("--fixtures", arguments->fixtures, "JSON file with companies, locations, apps, contacts")
        .valueName("FILE");
    command.option("--fixtures-size", arguments->generatedContacts, "This many made-up contacts besides")
        .range(0, 1'000'000);
    const Option example =
        command.flag("--print-fixture", arguments->printFixture, "Print the default fixture, as an example, and end");
    command.flag("--fixture-schema", arguments->fixtureSchema, "Print the JSON Schema of a fixture, and end")
        .excludes(example);
    command.option("--profile", arguments->profile, "Which side of HighLevel's contradictions to take")
        .valueName("PROFILE")
        .oneOf({"default", "documented", "observed", "as-in-2025"});
    command.option("--seed", arguments->seed, "Fixes ids, secret and keys (1)");
    command.flag("--magic", arguments->magic, "Print the numbers, addresses and texts that provoke outcomes, and end");
    command.flag("--no-rate-limit", arguments->noRateLimit, "The same as --rate-limit off");
    command.option("--rate-limit", arguments->rateLimit, "Limits per app and location (standard)")
        .valueName("LIMITS")
        .oneOf({"standard", "sandbox", "off"});
    command
        .option("--control-token-file", arguments->controlTokenFile,
                "Token that the control surface asks for; with it other machines may use it")
        .valueName("FILE");
    addWebhookOptions(command, *arguments);
    command.option("--signing-key", arguments->signingKey, "Ed25519 private key (PEM) that signs deliveries")
        .valueName("FILE");
    command.option("--rsa-key", arguments->rsaKey, "RSA private key (PEM); sends the legacy x-wh-signature too")
        .valueName("FILE");
    addTlsOptions(command, *arguments);
    addEndpointOptions(command, arguments->endpoint);
    addLimitOptions(command, arguments->limits);
    command.option("--ready-file", arguments->readyFile, "Written once connections are accepted: URLs, ids, keys")
        .valueName("FILE");
    command.footer(EmulatorFooter);
    command.onRun([arguments](const Common &common) { return EmulatorCommand::run(*arguments, common); });
    addControlCommands(command);
}

} // namespace Linesman::Cli
