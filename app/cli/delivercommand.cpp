// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/delivercommand.h"

#include "app/cli/command.h"
#include "app/cli/controltoken.h"
#include "app/cli/datafolder.h"
#include "app/cli/deliveroptions.h"
#include "app/cli/delivertelling.h"
#include "app/cli/endpointoptions.h"
#include "app/cli/fieldoptions.h"
#include "app/cli/terminal.h"
#include "app/core/datadirectory.h"
#include "app/webhooks/lab.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char Footer[] =
    "Each attempt is kept in history. Without --signing-key a key is made for this run and its public half is shown.\n"
    "Statuses: 0 the endpoint did as --expect says (2xx to what is rightly signed, and to a workflow's webhook, which\n"
    "HighLevel never signs), 1 it did not, 2 wrong usage, 3 a file or an emulator cannot be used, 130 stopped by Ctrl+C.\n"
    "--json prints {event: started, to, kind, variant, count, publicKeyPem}, then per attempt {event: attempt,\n"
    "delivery, attempt, ok, status, messageId, durationMs, dnsMs, connectMs, tlsMs, firstByteMs, error, retryInMs},\n"
    "then {event: summary, planned, delivered, failed, attempts, durationMs, perSecond, statuses, timesMs {p50, p90,\n"
    "p95, p99, max}, groupId, verdict, verdictCode, expected, met, cancelled}. With --variant all there is in place of\n"
    "attempts {event: variant, variant, expected, actual, asExpected, status, durationMs, title, why}, and the summary\n"
    "has groupId, findings, verdict, verdictCode, expected, met, cancelled. What there is none of is absent.";

/*! One command from its options to its exit status. */
class Deliver
{
public:
    Deliver(Common common, DeliverOptions options)
        : m_common(std::move(common))
        , m_options(std::move(options))
    {
    }

    int run();

private:
    std::optional<int> judge() const;
    Task<int> work(History::Store *history);
    Task<int> sendAll(History::Store *history);
    Task<int> tryVariants(History::Store *history);
    std::optional<Webhooks::Expectation> expected() const;

    const Common m_common;
    const DeliverOptions m_options;
    DeliverPlan m_made;
    std::optional<DeliverTelling> m_telling;
};

/*! What --expect asks for; nothing for the policy. */
std::optional<Webhooks::Expectation> Deliver::expected() const
{
    if (m_options.expect == "accepted"_L1)
        return Webhooks::Expectation::Accepted;
    if (m_options.expect == "refused"_L1)
        return Webhooks::Expectation::Refused;
    return std::nullopt;
}

/*! The fields of a payload are given by --set. */
FieldOptions payloadFields()
{
    FieldOptions names{{u"url"_s, u"--to"_s}};
    for (const QString &field : {u"phone"_s, u"emailTo"_s, u"attachments"_s, u"message"_s})
        names.insert(field, u"--set "_s + field);
    return names;
}

/*! Wrong values are wrong usage; a file that cannot be read is a failed start. */
std::optional<int> Deliver::judge() const
{
    if (!m_made.wrongUsage.isEmpty())
        return wrongUsage(m_made.wrongUsage);
    const QList<Problem> problems = problemsFrom([this] { return Webhooks::problems(m_made.plan); });
    for (const Problem &problem : problems) {
        if (problem.field == "caFile"_L1)
            return couldNotStart(Error(Error::Kind::Storage, problem.sentence));
        const QString line = problemLine(problem, payloadFields());
        if (problem.isBlocking)
            return wrongUsage(line);
        say(u"linesman-cli: %1"_s.arg(line), Tone::Warning);
    }
    for (const QString &note : m_made.notes)
        say(u"linesman-cli: %1"_s.arg(note), Tone::Warning);
    return {};
}

Task<int> Deliver::sendAll(History::Store *history)
{
    Webhooks::Delivery delivery(history);
    QObject::connect(&delivery, &Webhooks::Delivery::attempted, &delivery,
                     [this](const QList<Webhooks::DeliveryAttempt> &attempts) {
                         for (const Webhooks::DeliveryAttempt &attempt : attempts)
                             m_telling->tell(attempt);
                     });
    QObject::connect(&delivery, &Webhooks::Delivery::progressed, &delivery,
                     [this](int done, int planned) { m_telling->tellProgress(done, planned); });
    onStopSignal([&delivery] { delivery.cancel(); });
    const Webhooks::DeliveryPlan plan = m_made.plan;
    const Result<Webhooks::DeliveryReport> report = co_await delivery.send(plan);
    onStopSignal({});
    const bool wasCancelled = !report && report.error().kind == Error::Kind::Cancelled;
    if (!report && !wasCancelled)
        co_return couldNotStart(report.error());
    const Webhooks::DeliveryReport &last = delivery.lastReport();
    const Webhooks::Expectation wanted = expected().value_or(last.expectation());
    const bool met = !wasCancelled && last.meets(wanted);
    m_telling->tell(last, {m_options.expect, met, wasCancelled});
    if (wasCancelled)
        complainOf(report.error());
    co_return wasCancelled ? Interrupted : met ? Passed : CheckFailed;
}

Task<int> Deliver::tryVariants(History::Store *history)
{
    Webhooks::Lab lab(history);
    QObject::connect(&lab, &Webhooks::Lab::answered, &lab,
                     [this](const Webhooks::VariantResult &result) { m_telling->tell(result); });
    onStopSignal([&lab] { lab.cancel(); });
    Webhooks::LabPlan plan;
    plan.url = m_made.plan.url;
    plan.form = m_made.plan.form;
    plan.payload = m_made.plan.payload;
    if (m_made.plan.compose && !plan.payload)
        plan.payload = m_made.plan.compose(1);
    plan.key = m_made.plan.key;
    plan.rsaKey = m_made.plan.rsaKey;
    plan.timeout = m_made.plan.timeout;
    plan.caFile = m_made.plan.caFile;
    const Result<Webhooks::LabReport> report = co_await lab.run(plan);
    onStopSignal({});
    if (!report)
        co_return couldNotStart(report.error());
    const std::optional<Webhooks::Expectation> wanted = expected();
    const bool met = !report->wasCancelled &&
                     (wanted ? std::all_of(report->results.begin(), report->results.end(),
                                           [&](const Webhooks::VariantResult &one) { return one.meets(*wanted); })
                             : report->isSafe());
    m_telling->tell(*report, {m_options.expect, met, report->wasCancelled});
    co_return report->wasCancelled ? Interrupted : met ? Passed : CheckFailed;
}

Task<int> Deliver::work(History::Store *history)
{
    std::optional<Drills::SigningEmulator> emulator;
    if (!m_options.emulator.isEmpty()) {
        const Result<QByteArray> token = controlToken(m_options.controlTokenFile);
        if (!token)
            co_return couldNotStart(token.error());
        const QString url = m_options.emulator;
        const QByteArray known = *token;
        Result<Drills::SigningEmulator> asked = co_await Drills::askSigningEmulator(url, known);
        if (!asked)
            co_return couldNotStart(asked.error());
        emulator = std::move(*asked);
    }
    Result<DeliverPlan> made = deliverPlan(m_options, m_common.dataDir, emulator ? &*emulator : nullptr);
    if (!made)
        co_return couldNotStart(made.error());
    m_made = std::move(*made);
    if (const std::optional<int> status = judge())
        co_return *status;
    m_telling.emplace(m_made, m_options.isLab(), m_common.json);
    m_telling->tellStart();
    if (m_options.isLab())
        co_return co_await tryVariants(history);
    co_return co_await sendAll(history);
}

int Deliver::run()
{
    const std::unique_ptr<Workspace::Storage> storage = openStorageIfPossible(m_common);
    History::Store *history = historyIfPossible(*storage);
    QObject context;
    int status = -1;
    deliver(work(history), &context, [&status](int ended) {
        status = ended;
        QCoreApplication::exit(ended); // no effect when it ended before the loop began
    });
    if (status < 0)
        status = QCoreApplication::exec();
    storage->history.close();
    return status;
}

/*! The options of how it is sent, and with which key. */
void declareSending(const Command &command, DeliverOptions &options)
{
    command.option("--count", options.count, "How many deliveries").range(1, 1'000'000).showDefault();
    command.option("--concurrency", options.concurrency, "How many at once").range(1, 1000).showDefault();
    command.option("--rate", options.rate, "At most so many a second; 0 for no limit").showDefault();
    command
        .option("--retry", options.retry,
                "none; p1: 429 only, 6 times (documented 2025); p2: 12 times (documented 2026)")
        .valueName("POLICY")
        .oneOf({"p1", "p2", "none"})
        .showDefault();
    const Option pause =
        command.option("--retry-pause", options.retryPause, "First pause in seconds, in the policy's place").positive();
    command.option("--retry-pauses", options.retryPauses, "A policy of your own: seconds before each retry, 5,60,600")
        .valueName("SECONDS")
        .words()
        .excludes(pause);
    const Option key = command.option("--signing-key", options.signingKey, "Ed25519 private key in PEM to sign with")
                           .valueName("FILE");
    const Option emulator =
        command.option("--emulator", options.emulator, "Sign with this running emulator's key, and speak of its people")
            .webAddress()
            .excludes(key);
    addControlTokenOption(command, options.controlTokenFile, emulator);
    addCaOption(command, options.caFile);
    command.option("--timeout", options.timeout, "Seconds for connecting, sending and answering together")
        .showDefault();
}

/*! The options of what is done to it, and what is expected; gives the former back. */
Option declareJudging(const Command &command, DeliverOptions &options)
{
    QStringList variants{u"all"_s};
    for (const Webhooks::Variant variant : Webhooks::allVariants())
        variants.append(Webhooks::variantName(variant));
    const Option variant =
        command.option("--variant", options.variant, "What is done to it before it goes, or all: the signature lab")
            .valueName("VARIANT")
            .oneOf(variants)
            .showDefault();
    command
        .option("--expect", options.expect,
                "What the status is by: policy (what a safe endpoint does with the variant), accepted, refused")
        .valueName("WHAT")
        .oneOf({"policy", "accepted", "refused"})
        .showDefault();
    return variant;
}

/*! The options; those whose presence matters are given back. */
std::array<Option, 3> declare(const Command &command, DeliverOptions &options)
{
    command
        .option("--to,--endpoint", options.to, "Delivery URL to send to; with --emulator, its provider's when left out")
        .webAddress();
    const Option kind =
        command.option("--kind", options.kind, "Provider kind: sms-default, sms-channel, email-default, email-channel")
            .valueName("KIND")
            .showDefault();
    const Option set = command.option("--set", options.set, "A field of the payload, repeatable; empty leaves it out")
                           .valueName("FIELD=VALUE")
                           .oneValueEach();
    const Option payload =
        command.option("--payload", options.payload, "Send this file's bytes in its place; - for standard input")
            .valueName("FILE")
            .excludes(set);
    const Option history =
        command
            .option("--from-history", options.fromHistory, "Send what this exchange had, signed anew; --set changes it")
            .valueName("ID")
            .excludes(payload);
    const Option event = command
                             .option("--event", options.event,
                                     "An app event in its place: INSTALL, UNINSTALL, UPDATE, InboundMessage,\n"
                                     "OutboundMessage, or workflow, which is not signed")
                             .valueName("NAME")
                             .excludes(payload)
                             .excludes(history);
    command.option("--fields", options.profile, "observed, or documented for what the page lists only")
        .valueName("PAYLOAD")
        .oneOf({"observed", "documented"})
        .showDefault();
    const Option seed = command.option("--seed", options.seed, "Made-up people and texts, the same for the same number")
                            .valueName("NUMBER")
                            .excludes(payload)
                            .excludes(history)
                            .excludes(event);
    const Option variant = declareJudging(command, options);
    declareSending(command, options);
    return {kind, seed, variant};
}

} // namespace

void addDeliverCommand(const Command &program)
{
    const Command command = program.subcommand("deliver", "Send provider deliveries to an endpoint");
    const auto options = std::make_shared<DeliverOptions>();
    command.footer(Footer);
    const auto [kind, seed, variant] = declare(command, *options);
    addWatchOptions(command, options->watch);
    command.onRun([options, kind = kind, seed = seed, variant = variant](const Common &common) {
        options->hasKind = kind.isGiven();
        options->hasSeed = seed.isGiven();
        options->hasVariant = variant.isGiven();
        return runWatched(options->watch, QUrl(options->to),
                          [&common, &options = *options] { return Deliver(common, options).run(); });
    });
}

} // namespace Linesman::Cli
