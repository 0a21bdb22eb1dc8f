// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/burstcommand.h"

#include "app/cli/command.h"
#include "app/cli/controltoken.h"
#include "app/cli/deliveroptions.h"
#include "app/cli/endpointoptions.h"
#include "app/cli/fieldoptions.h"
#include "app/cli/inputfile.h"
#include "app/cli/kindwords.h"
#include "app/cli/terminal.h"
#include "app/core/milliseconds.h"
#include "app/core/outputfile.h"
#include "app/webhooks/burst.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

#include <future>
#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char Footer[] =
    "The deliveries follow from --seed: the same burst can be sent again, and compared. Nothing is kept in history.\n"
    "--drop cuts the connection once the request is sent: your endpoint has it, its answer is lost. Such a delivery counts as\n"
    "neither delivered nor failed; with --retry it comes again, whole, and must be acted upon once.\n"
    "--tally URL is asked afterwards (GET) for the messageIds that the endpoint handled, as a JSON list with one for each\n"
    "time: what is missing was lost, what is there twice was doubled.\n"
    "Statuses: 0 every delivery was answered 2xx and none was lost or doubled, 1 not so, 130 stopped by Ctrl+C, 2 wrong usage,\n"
    "3 it could not begin or a file cannot be used. --json prints {event: progress, done, planned} each second and {event:\n"
    "summary, planned, delivered, failed, attempts, dropped, durationMs, perSecond, classes, statuses, errors, symptoms,\n"
    "wouldBeFlagged, timesMs, tally, cancelled}.";

struct BurstOptions {
    DeliverOptions deliver; //!< target, key, limits
    QStringList mix;
    QStringList locations;
    int duplicates = 0;
    int reorder = 0;
    int drop = 0;
    int delay = 0;
    double delayLimit = 5;
    double ramp = 0;
    QString tally;
    QString save;
    QString compare;
};

class BurstTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::BurstCommand)
public:
    static QString progress(int done, int planned, double perSecond)
    {
        const QLocale locale;
        return tr("%1 of %2 done, %3 a second")
            .arg(locale.toString(done), locale.toString(planned), locale.toString(perSecond, 'f', 0));
    }
    static QString milliseconds(std::chrono::microseconds time)
    {
        return QLocale().toString(inMilliseconds(time), 'f', 1);
    }
    static QString summary(const Webhooks::DeliveryReport &report)
    {
        const QLocale locale;
        return tr("%1 of %2 delivered, %3 a second; median %4 ms, 90 % under %5, 95 % under %6, 99 % under %7, longest %8")
            .arg(locale.toString(report.delivered), locale.toString(report.planned),
                 locale.toString(report.perSecond, 'f', 0), milliseconds(report.times.p50),
                 milliseconds(report.times.p90), milliseconds(report.times.p95), milliseconds(report.times.p99),
                 milliseconds(report.times.max));
    }
    static QString answers(const QMap<QString, int> &classes)
    {
        QStringList parts;
        for (auto entry = classes.begin(); entry != classes.end(); ++entry)
            parts.append(u"%1 %2"_s.arg(entry.key() == "none"_L1 ? tr("no answer") : entry.key(),
                                        QLocale().toString(entry.value())));
        return tr("Answers: %1").arg(parts.join(u", "_s));
    }
    static QString dropped(int count) { return tr("Answers that were thrown away: %1").arg(QLocale().toString(count)); }
    static QString tallied(const Webhooks::Tally &tally)
    {
        return tr("Of %1 messages %2 were lost, %3 handled more than once; %4 were never sent.")
            .arg(QString::number(tally.sent), QString::number(tally.lost), QString::number(tally.doubled),
                 QString::number(tally.unknown));
    }
    static QString stopped() { return tr("Stopped before the end."); }
    static QString before(const QDateTime &moment)
    {
        return tr("Since %1:").arg(QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat));
    }
};

/*! "sms-default=3", each a share of the burst; why one makes no sense, or empty. */
QString readMix(const BurstOptions &options, const Webhooks::OutboundForm &form, Webhooks::BurstShape &shape)
{
    const QStringList locations = options.locations.isEmpty() ? QStringList{form.locationId} : options.locations;
    const QStringList kinds = options.mix.isEmpty() ? QStringList{options.deliver.kind} : options.mix;
    for (const QString &text : kinds) {
        const auto kind = Providers::kindFromText(text.section(u'=', 0, 0));
        bool isNumber = true;
        const int parts = text.contains(u'=') ? text.section(u'=', 1).toInt(&isNumber) : 1;
        if (const QString problem = kindProblem(text.section(u'=', 0, 0)); !problem.isEmpty())
            return u"--mix: "_s + problem;
        if (*kind == Providers::Kind::Call || !isNumber || parts < 1 || parts > 1000)
            return u"--mix: \"%1\" is not KIND=PARTS, such as sms-default=3; parts are 1 to 1000"_s.arg(text);
        for (const QString &location : locations) {
            Webhooks::OutboundForm one = *kind == form.kind ? form : Webhooks::sampleForm(*kind, form.profile);
            one.locationId = location;
            shape.mix.append({one, parts});
        }
    }
    return {};
}

/*! A burst from its options to its exit status. */
class Burst
{
public:
    Burst(const Common &common, const BurstOptions &options)
        : m_common(common)
        , m_options(options)
    {
    }
    int run();

private:
    std::optional<int> readFiles();
    Task<int> work();
    Task<int> sendAll(Webhooks::DeliveryPlan plan);
    std::optional<Webhooks::Tally> askTally();
    int finish(const Webhooks::DeliveryReport &report, bool wasCancelled);
    void tellProgress(int done, int planned);

    const Common &m_common;
    const BurstOptions &m_options;
    std::optional<Webhooks::BurstRecord> m_before;
    std::shared_ptr<const Webhooks::BurstComposer> m_composer;
    QDateTime m_startedAt;
    QString m_url;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceTold;
};

std::optional<int> Burst::readFiles()
{
    if (!m_options.save.isEmpty()) {
        if (const Result<> checked = OutputFile::check(m_options.save); !checked)
            return couldNotStart(checked.error());
    }
    if (m_options.compare.isEmpty())
        return {};
    const Result<QByteArray> kept = inputContent(m_options.compare);
    if (!kept)
        return couldNotStart(kept.error());
    Result<Webhooks::BurstRecord> before = Webhooks::burstFromJson(*kept);
    if (!before)
        return couldNotStart(Error(Error::Kind::BadInput, u"%1: %2"_s.arg(m_options.compare, before.error().detail)));
    m_before = std::move(*before);
    return {};
}

void Burst::tellProgress(int done, int planned)
{
    constexpr qint64 Pause = 1000; // ms between two lines
    if (done >= planned || m_sinceTold.elapsed() < Pause)
        return;
    m_sinceTold.start();
    const double perSecond = double(done) * 1000 / double(std::max<qint64>(1, m_sinceStart.elapsed()));
    if (m_common.json)
        printJson({{u"event"_s, u"progress"_s}, {u"done"_s, done}, {u"planned"_s, planned}});
    else
        sayProgress(BurstTexts::progress(done, planned, perSecond));
}

/*! What the endpoint says that it handled. */
std::optional<Webhooks::Tally> Burst::askTally()
{
    if (m_options.tally.isEmpty())
        return std::nullopt;
    Http::DeliveryClient::Options options;
    options.caFile = m_options.deliver.caFile.toStdString();
    Http::DeliveryClient client(options);
    Http::Transfer transfer;
    transfer.method = "GET";
    transfer.url = m_options.tally.toStdString();
    transfer.answerLimit = 64 * 1024 * 1024;
    transfer.timeout = std::chrono::seconds(60);
    std::promise<Http::TransferResult> promise;
    client.send(std::move(transfer), [&promise](Http::TransferResult result) { promise.set_value(std::move(result)); });
    const Http::TransferResult result = promise.get_future().get();
    if (result.error) {
        complainOf(*result.error, u"--tally"_s);
        return std::nullopt;
    }
    const Result<Webhooks::Tally> found =
        Webhooks::tally(*m_composer, m_options.deliver.count, QByteArray::fromStdString(result.body));
    if (!found) {
        complain(u"linesman-cli: --tally: %1"_s.arg(found.error().detail));
        return std::nullopt;
    }
    return *found;
}

int Burst::finish(const Webhooks::DeliveryReport &report, bool wasCancelled)
{
    const Webhooks::BurstRecord record = Webhooks::recordOf(report, m_url, m_startedAt);
    const std::optional<Webhooks::Tally> tally = wasCancelled ? std::nullopt : askTally();
    QJsonObject json = Webhooks::toJson(record);
    if (tally)
        json[u"tally"_s] = QJsonObject{{u"sent"_s, tally->sent},
                                       {u"lost"_s, tally->lost},
                                       {u"doubled"_s, tally->doubled},
                                       {u"unknown"_s, tally->unknown}};
    int status = wasCancelled ? Interrupted : report.isWhole() ? Passed : CheckFailed;
    if (!m_options.tally.isEmpty() && !wasCancelled && (!tally || tally->lost + tally->doubled > 0))
        status = CheckFailed;
    if (!m_options.save.isEmpty()) {
        const Result<> saved = OutputFile::write(m_options.save, QJsonDocument(json).toJson());
        if (!saved)
            status = couldNotStart(saved.error());
    }
    if (m_common.json) {
        json[u"event"_s] = u"summary"_s;
        json[u"cancelled"_s] = wasCancelled;
        printJson(json);
        return status;
    }
    printLine(BurstTexts::summary(report));
    printLine(BurstTexts::answers(record.classes));
    for (const QMap<QString, int> &sorts : {report.symptoms, report.errors})
        for (auto sort = sorts.begin(); sort != sorts.end(); ++sort)
            printLine(u"  %1: %2"_s.arg(QLocale().toString(sort.value()), sort.key()));
    if (Webhooks::wouldBeFlagged(report))
        printLine(Webhooks::flaggedText());
    if (report.dropped > 0)
        printLine(BurstTexts::dropped(report.dropped));
    if (tally)
        printLine(BurstTexts::tallied(*tally));
    if (m_before) {
        printLine(BurstTexts::before(m_before->startedAt));
        for (const QString &line : Webhooks::changes(*m_before, record))
            printLine(u"  "_s + line);
    }
    if (wasCancelled)
        printLine(BurstTexts::stopped());
    return status;
}

Task<int> Burst::sendAll(Webhooks::DeliveryPlan plan)
{
    Webhooks::Delivery delivery(nullptr);
    QObject::connect(&delivery, &Webhooks::Delivery::progressed, &delivery,
                     [this](int done, int planned) { tellProgress(done, planned); });
    onStopSignal([&delivery] { delivery.cancel(); });
    m_startedAt = QDateTime::currentDateTimeUtc();
    m_sinceStart.start();
    m_sinceTold.start();
    const Result<Webhooks::DeliveryReport> report = co_await delivery.send(plan);
    onStopSignal({});
    const bool wasCancelled = !report && report.error().kind == Error::Kind::Cancelled;
    if (!report && !wasCancelled)
        co_return couldNotStart(report.error());
    co_return finish(delivery.lastReport(), wasCancelled);
}

Task<int> Burst::work()
{
    std::optional<Drills::SigningEmulator> emulator;
    if (!m_options.deliver.emulator.isEmpty()) {
        const Result<QByteArray> token = controlToken(m_options.deliver.controlTokenFile);
        if (!token)
            co_return couldNotStart(token.error());
        const QString url = m_options.deliver.emulator;
        const QByteArray known = *token;
        Result<Drills::SigningEmulator> asked = co_await Drills::askSigningEmulator(url, known);
        if (!asked)
            co_return couldNotStart(asked.error());
        emulator = std::move(*asked);
    }
    Result<DeliverPlan> made = deliverPlan(m_options.deliver, m_common.dataDir, emulator ? &*emulator : nullptr);
    if (!made)
        co_return couldNotStart(made.error());
    Webhooks::DeliveryPlan plan = made->plan;
    Webhooks::BurstShape shape;
    shape.seed = m_options.deliver.seed;
    shape.duplicatePercent = m_options.duplicates;
    shape.reorderPercent = m_options.reorder;
    shape.dropPercent = m_options.drop;
    shape.delayPercent = m_options.delay;
    shape.delayLimit = std::chrono::milliseconds(qRound64(m_options.delayLimit * 1000));
    shape.count = m_options.deliver.count;
    QString problem = made->wrongUsage;
    if (problem.isEmpty())
        problem = readMix(m_options, plan.form, shape);
    if (!problem.isEmpty())
        co_return wrongUsage(problem);
    m_composer = std::make_shared<const Webhooks::BurstComposer>(shape);
    plan.compose = [composer = m_composer](int delivery) {
        return composer->body(delivery);
    };
    if (shape.dropPercent > 0 || shape.delayPercent > 0)
        plan.disturb = [composer = m_composer](int delivery) {
            return composer->disturbance(delivery);
        };
    plan.ramp = std::chrono::milliseconds(qRound64(m_options.ramp * 1000));
    const QList<Problem> problems = problemsFrom([&] { return Webhooks::problems(plan); });
    for (const Problem &one : problems) {
        if (one.field == "caFile"_L1)
            co_return couldNotStart(Error(Error::Kind::Storage, one.sentence));
        if (one.isBlocking)
            co_return wrongUsage(problemLine(one, {{u"url"_s, u"--to"_s}}));
    }
    m_url = plan.url;
    if (!made->madeKey.isEmpty())
        sayPart(made->madeKey.trimmed() + u'\n');
    co_return co_await sendAll(plan);
}

int Burst::run()
{
    if (const std::optional<int> status = readFiles())
        return *status;
    QObject context;
    int status = -1;
    deliver(work(), &context, [&status](int ended) {
        status = ended;
        QCoreApplication::exit(ended); // no effect when it ended before the loop began
    });
    if (status < 0)
        status = QCoreApplication::exec();
    return status;
}

void declare(const Command &command, BurstOptions &options)
{
    DeliverOptions &deliver = options.deliver;
    command
        .option("--to,--endpoint", deliver.to, "Delivery URL to send to; with --emulator, its provider's when left out")
        .webAddress();
    command.option("--count", deliver.count, "How many deliveries").range(1, 100'000).showDefault();
    command.option("--concurrency", deliver.concurrency, "How many at once").range(1, 1000).showDefault();
    command.option("--rate", deliver.rate, "At most so many a second; 0 for no limit").showDefault();
    command.option("--ramp", options.ramp, "Seconds in which the rate is reached").range(0.0, 3600.0);
    command.option("--kind", deliver.kind, "Provider kind, when there is no --mix").valueName("KIND").showDefault();
    command.option("--mix", options.mix, "A share of the burst: sms-default=3 and email-default=1")
        .valueName("KIND=PARTS")
        .words();
    command.option("--location", options.locations, "A location that deliveries are for").valueName("ID").words();
    command.option("--duplicates", options.duplicates, "Percent that repeat one of the ten before").range(0, 90);
    command.option("--reorder", options.reorder, "Percent of each ten in a row that come shuffled").range(0, 100);
    command.option("--drop", options.drop, "Percent whose answer is lost: the connection is cut once they are sent")
        .range(0, 100);
    command.option("--delay", options.delay, "Percent that are held up on their way").range(0, 100);
    command.option("--delay-limit", options.delayLimit, "Seconds that one is held up at most").range(0.001, 3600.0);
    command.option("--seed", deliver.seed, "Fixes people, texts, ids and order (default 1)");
    command.option("--retry", deliver.retry, "none, p1 (2025) or p2 (2026), see deliver")
        .valueName("POLICY")
        .oneOf({"p1", "p2", "none"})
        .showDefault();
    command.option("--retry-pause", deliver.retryPause, "First pause in seconds, in the policy's place").positive();
    command.option("--tally", options.tally, "Asked afterwards which messageIds were handled: lost and doubled ones")
        .webAddress();
    command.option("--save", options.save, "Keep the result, as JSON").valueName("FILE");
    command.option("--compare", options.compare, "Hold it against a result that was kept").valueName("FILE");
    const Option key = command.option("--signing-key", deliver.signingKey, "Ed25519 private key in PEM to sign with")
                           .valueName("FILE");
    const Option emulator =
        command.option("--emulator", deliver.emulator, "Sign with this running emulator's key, and speak of its people")
            .webAddress()
            .excludes(key);
    addControlTokenOption(command, deliver.controlTokenFile, emulator);
    addCaOption(command, deliver.caFile);
    command.option("--timeout", deliver.timeout, "Seconds for connecting, sending and answering together")
        .showDefault();
}

} // namespace

void addBurstCommand(const Command &program)
{
    const Command command = program.subcommand("burst", "Send many deliveries, as a bulk action does, and measure");
    const auto options = std::make_shared<BurstOptions>();
    options->deliver.count = 1000;
    options->deliver.concurrency = 16;
    options->deliver.seed = 1;
    command.footer(Footer);
    declare(command, *options);
    command.onRun([options](const Common &common) { return Burst(common, *options).run(); });
}

} // namespace Linesman::Cli
