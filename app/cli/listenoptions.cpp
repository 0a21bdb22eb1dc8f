// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listenoptions.h"

#include "app/cli/controltoken.h"
#include "app/cli/inputfile.h"
#include "app/cli/terminal.h"
#include "app/emulator/certificates.h"
#include "app/http/limitsettings.h"
#include "app/webhooks/capture.h"
#include "app/webhooks/listenersettings.h"

#include <QHostAddress>

#include <utility>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<int> readPlace(const ListenOptions &options, const Settings &settings,
                             Webhooks::Listener::Options &listening)
{
    listening.port = quint16(options.port >= 0 ? options.port : settings.value(Webhooks::ListenerPortSetting));
    listening.name = options.name;
    listening.path = options.path.toStdString();
    if (!options.path.isEmpty() && (!options.path.startsWith(u'/') || options.path.endsWith(u'/')))
        return wrongUsage(u"--path: \"%1\" does not begin with / or ends with it"_s.arg(options.path));
    QStringList addresses = options.bind;
    if (addresses.isEmpty())
        addresses = settings.value(Webhooks::ListenerAddressesSetting);
    listening.addresses.clear();
    for (const QString &given : std::as_const(addresses)) {
        const QString address = given == "localhost"_L1 ? u"127.0.0.1"_s : given;
        if (QHostAddress(address).isNull())
            return wrongUsage(u"--bind: \"%1\" is not a numeric address"_s.arg(address));
        listening.addresses.push_back(address.toStdString());
    }
    const QStringList names = settings.value(Webhooks::ListenerHostsSetting) + options.hosts;
    for (const QString &name : names)
        listening.hosts.push_back(name.toStdString());
    return {};
}

std::optional<int> readTls(const ListenOptions &options, const DataDirectory &directory,
                           Webhooks::Listener::Options &listening)
{
    if (options.tlsCert.isEmpty() != options.tlsKey.isEmpty())
        return wrongUsage(u"--tls-cert and --tls-key go together"_s);
    listening.certificateFile = options.tlsCert.toStdString();
    listening.keyFile = options.tlsKey.toStdString();
    if (!options.tls)
        return {};
    QStringList addresses;
    for (const std::string &address : listening.addresses)
        addresses += QString::fromStdString(address);
    const Result<Emulator::OwnCertificate> own =
        Emulator::ownCertificate(directory.path(), Emulator::reachOf(addresses, false), addresses);
    if (!own)
        return couldNotStart(own.error());
    listening.certificate = own->certificate.toStdString();
    listening.privateKey = own->privateKey.toStdString();
    return {};
}

std::optional<int> readRules(const ListenOptions &options, Webhooks::Listener::Options &listening)
{
    if (!options.rules.isEmpty()) {
        const Result<QByteArray> file = inputContent(options.rules);
        if (!file)
            return couldNotStart(file.error());
        auto rules = Webhooks::rulesFromJson(*file);
        if (!rules)
            return wrongUsage(u"--rule: %1: %2"_s.arg(options.rules, rules.error().detail));
        listening.rules = std::move(*rules);
    }
    for (const QString &text : options.routes) {
        auto route = Webhooks::routeFromText(text);
        if (!route)
            return wrongUsage(u"--route: %1"_s.arg(route.error().detail));
        listening.rules.routes.push_back(std::move(*route));
    }
    return {};
}

std::optional<int> readAnswer(const ListenOptions &options, Webhooks::Listener::Options &listening)
{
    listening.isHolding = options.hold;
    listening.forwardTo = options.forwardTo.toStdString();
    if (!options.forwardTo.isEmpty()) {
        if (const std::optional<Error> fault = Webhooks::urlFault(listening.forwardTo))
            return wrongUsage(u"--forward-to: %1"_s.arg(fault->detail));
    }
    listening.answer.status = options.respond;
    listening.answer.delay = std::chrono::milliseconds(options.respondDelay);
    if (options.respondBody)
        listening.answer.body = options.respondBody->toStdString();
    else if (options.respond >= 300)
        listening.answer.body = "{\"success\":false}";
    return readRules(options, listening);
}

void addPlaceOptions(const Command &command, ListenOptions &options)
{
    command.option("--port", options.port, "Port to listen on; 0 picks a free one (8471)")
        .valueName("N")
        .range(0, 65535);
    command.option("--bind", options.bind, "Address to listen on (127.0.0.1 and ::1)").valueName("ADDR").words();
    command.option("--name", options.name, "Name of this listener, kept with each capture").valueName("NAME");
    command.option("--path", options.path, "Path such as /acme: what comes elsewhere is kept and answered 404")
        .valueName("PATH");
    command.option("--host", options.hosts, "Name of a tunnel to accept; * for any name").valueName("NAME").words();
    const Option certificate = command.option("--tls-cert", options.tlsCert, "Certificate (PEM): listen on https");
    command.option("--tls-key", options.tlsKey, "Its private key (PEM)").valueName("FILE");
    certificate.valueName("FILE");
    command.flag("--tls", options.tls, "Listen on https with a certificate made at once by the emulator's CA")
        .excludes(certificate);
}

void addAnswerOptions(const Command &command, ListenOptions &options)
{
    const Option forward =
        command.option("--forward-to", options.forwardTo, "Hand each request on to this endpoint").webAddress();
    command.option("--route", options.routes, "Hand requests on by condition; may be given again; see below")
        .valueName("ROUTE")
        .oneValueEach();
    command.option("--respond", options.respond, "Status to answer with (200)")
        .valueName("STATUS")
        .range(200, 599)
        .excludes(forward);
    command.option("--respond-body", options.respondBody, "Body to answer with").valueName("TEXT").excludes(forward);
    command.option("--respond-delay", options.respondDelay, "Milliseconds to wait before the answer")
        .valueName("MS")
        .range(0, 600'000)
        .excludes(forward);
    command.option("--rule", options.rules, "File with rules for the answer; see below").valueName("FILE");
    command.flag("--hold", options.hold, "Let every request wait until a line on standard input decides; see below");
    command.option("--tunnel", options.tunnel, "Start cloudflared, ngrok or another command, and watch it; see below")
        .valueName("COMMAND");
}

} // namespace

void addListenOptions(const Command &command, ListenOptions &options)
{
    addPlaceOptions(command, options);
    addAnswerOptions(command, options);
    addEndpointOptions(command, options.endpoint);
    command.option("--public-key", options.publicKeys, "A further key to check signatures with; may be given again")
        .valueName("FILE")
        .oneValueEach();
    const Option emulator =
        command.option("--emulator", options.emulator, "A running emulator whose key counts, too").webAddress();
    addControlTokenOption(command, options.controlTokenFile, emulator);
    command.option("--exec", options.exec, "Run for each capture, which is JSON on its standard input")
        .valueName("COMMAND");
    command.option("--print", options.print, "Also show its headers, body or verdict")
        .valueName("PART")
        .oneOf({"headers", "body", "verdict"})
        .words();
    command.option("--history", options.history, "File to keep captures in, in place of the usual one")
        .valueName("FILE");
    addLimitOptions(command, options.limits);
}

std::optional<int> readListenOptions(const ListenOptions &options, const Settings &settings,
                                     const DataDirectory &directory, Webhooks::Listener::Options &listening)
{
    listening.limits = chosenLimits(Http::limitsFrom(settings), options.limits);
    if (const std::optional<int> status = readPlace(options, settings, listening))
        return status;
    if (const std::optional<int> status = readAnswer(options, listening))
        return status;
    return readTls(options, directory, listening);
}

} // namespace Linesman::Cli
