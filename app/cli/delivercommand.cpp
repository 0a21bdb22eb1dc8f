// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/delivercommand.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "app/core/datadirectory.h"
#include "app/webhooks/delivery.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

#include <cmath>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char Footer[] =
    "Each attempt is kept in history. Without --signing-key a key is made for this run and its public half is shown.\n"
    "Statuses: 0 every delivery was answered 2xx, 1 at least one was not, 2 wrong usage, 3 a file cannot be used.\n"
    "--json prints {event: started, to, kind, variant, count, publicKeyPem}, then per attempt {event: attempt,\n"
    "delivery, attempt, ok, status, messageId, durationMs, dnsMs, connectMs, tlsMs, firstByteMs, error, retryInMs},\n"
    "then {event: summary, planned, delivered, failed, attempts, durationMs, perSecond, statuses, timesMs {p50, p90,\n"
    "p95, p99, max}, groupId, verdict}. error, retryInMs and verdict are absent when there is none.";

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::DeliverCommand)
public:
    static QString madeKey()
    {
        return tr("Signed with a key made for this run. Give its public half to your endpoint, or use --signing-key:");
    }
    static QString again(double seconds) { return tr("again in %1 s").arg(seconds, 0, 'f', 1); }
    static QString attempt(int number) { return tr("attempt %1").arg(number); }
    static QString summary(const Webhooks::DeliveryReport &report, const QString &median, const QString &most,
                           const QString &longest)
    {
        return tr("%1 of %2 delivered in %3 attempts, %4 a second; median %5, 95 % under %6, longest %7")
            .arg(QString::number(report.delivered), QString::number(report.planned), QString::number(report.attempts),
                 QString::number(report.perSecond, 'f', 0), median, most, longest);
    }
};

struct Options {
    QString to;
    QString kind = u"sms-default"_s;
    QString profile = u"observed"_s;
    QStringList set;
    QString payload;
    QString variant = u"valid"_s;
    QString retry = u"none"_s;
    QString signingKey;
    QString caFile;
    int count = 1;
    int concurrency = 1;
    double rate = 0;
    double timeout = 10;
    double retryPause = 0;
};

double milliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / 1000;
}

QString shownTime(std::chrono::microseconds time)
{
    return u"%1 ms"_s.arg(milliseconds(time), 0, 'f', 1);
}

Result<QByteArray> fileContent(const QString &name)
{
    QFile file;
    const bool isOpen = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly)
                                       : (file.setFileName(name), file.open(QIODevice::ReadOnly));
    if (!isOpen)
        return failure(Error::Kind::Storage, u"%1: %2"_s.arg(name, file.errorString()));
    return file.readAll();
}

/*! One command from its options to its exit status. */
class Deliver
{
public:
    Deliver(Common common, Options options)
        : m_common(std::move(common))
        , m_options(std::move(options))
    {
    }

    int run();

private:
    std::optional<int> makePlan();
    std::optional<int> judge() const;
    void tellStart() const;
    void tell(const Webhooks::DeliveryAttempt &attempt) const;
    void tell(const Webhooks::DeliveryReport &report) const;

    const Common m_common;
    const Options m_options;
    Webhooks::DeliveryPlan m_plan;
    QString m_madeKey; //!< public PEM of a key made for this run
};

std::optional<int> Deliver::makePlan()
{
    m_plan.url = m_options.to;
    const auto kind = Providers::kindFromText(m_options.kind);
    if (!kind)
        return wrongUsage(u"--kind: there is no kind \"%1\""_s.arg(m_options.kind));
    const auto profile = m_options.profile == "documented"_L1 ? Webhooks::PayloadProfile::Documented
                                                              : Webhooks::PayloadProfile::Observed;
    m_plan.form = Webhooks::sampleForm(*kind, profile);
    for (const QString &assignment : m_options.set) {
        const QString pair = assignment;
        const qsizetype equal = pair.indexOf(u'=');
        if (equal < 1)
            return wrongUsage(u"--set: \"%1\" is not field=value"_s.arg(pair));
        Webhooks::setField(m_plan.form, pair.left(equal), pair.mid(equal + 1));
    }
    if (!m_options.payload.isEmpty()) {
        const Result<QByteArray> content = fileContent(m_options.payload);
        if (!content)
            return couldNotStart(content.error());
        m_plan.payload = *content;
    }
    m_plan.variant = Webhooks::variantFromName(m_options.variant).value_or(Webhooks::Variant::Valid);
    m_plan.retry = Webhooks::retryPolicyFromName(m_options.retry).value_or(Webhooks::RetryPolicy::None);
    const auto inMilliseconds = [](double seconds) {
        return std::chrono::milliseconds(std::llround(seconds * 1000));
    };
    if (m_options.retryPause > 0)
        m_plan.firstPause = inMilliseconds(m_options.retryPause);
    m_plan.count = m_options.count;
    m_plan.concurrency = m_options.concurrency;
    m_plan.perSecond = m_options.rate;
    m_plan.timeout = inMilliseconds(m_options.timeout);
    m_plan.caFile = m_options.caFile;

    const bool needsKey =
        m_plan.variant == Webhooks::Variant::Valid || m_plan.variant == Webhooks::Variant::ChangedBody;
    if (!m_options.signingKey.isEmpty()) {
        const Result<QByteArray> pem = fileContent(m_options.signingKey);
        if (!pem)
            return couldNotStart(pem.error());
        Result<Webhooks::SigningKey> key = Webhooks::SigningKey::fromPem(pem->toStdString());
        if (!key)
            return couldNotStart(key.error());
        m_plan.key = std::move(*key);
    } else if (needsKey) {
        m_plan.key = Webhooks::SigningKey::generate();
        m_madeKey = QString::fromStdString(m_plan.key->publicPem());
    }
    return judge();
}

/*! Wrong values are wrong usage; a file that cannot be read is a failed start. */
std::optional<int> Deliver::judge() const
{
    for (const Problem &problem : Webhooks::problems(m_plan)) {
        if (problem.field == "caFile"_L1)
            return couldNotStart(Error(Error::Kind::Storage, problem.sentence));
        const QString line = u"%1: %2"_s.arg(problem.field, problem.sentence);
        if (problem.isBlocking)
            return wrongUsage(line);
        say(u"linesman-cli: %1"_s.arg(line));
    }
    return {};
}

void Deliver::tellStart() const
{
    if (!m_madeKey.isEmpty())
        sayPart(Texts::madeKey() + u'\n' + m_madeKey.trimmed() + u'\n');
    if (!m_common.json)
        return;
    QJsonObject line{{u"event"_s, u"started"_s},
                     {u"to"_s, m_plan.url},
                     {u"kind"_s, Providers::kindName(m_plan.form.kind)},
                     {u"variant"_s, Webhooks::variantName(m_plan.variant)},
                     {u"count"_s, m_plan.count}};
    if (m_plan.key)
        line[u"publicKeyPem"_s] = QString::fromStdString(m_plan.key->publicPem());
    printJson(line);
}

void Deliver::tell(const Webhooks::DeliveryAttempt &attempt) const
{
    const Http::TransferResult &result = attempt.result;
    if (m_common.json) {
        QJsonObject line{{u"event"_s, u"attempt"_s},
                         {u"delivery"_s, attempt.delivery},
                         {u"attempt"_s, attempt.attempt},
                         {u"ok"_s, attempt.isDelivered()},
                         {u"status"_s, result.status},
                         {u"messageId"_s, attempt.messageId},
                         {u"durationMs"_s, milliseconds(result.timings.total)},
                         {u"dnsMs"_s, milliseconds(result.timings.dns)},
                         {u"connectMs"_s, milliseconds(result.timings.connect)},
                         {u"tlsMs"_s, milliseconds(result.timings.tls)},
                         {u"firstByteMs"_s, milliseconds(result.timings.firstByte)}};
        if (result.error)
            line[u"error"_s] = result.error->detail;
        if (attempt.retryIn)
            line[u"retryInMs"_s] = qint64(attempt.retryIn->count());
        printJson(line);
        return;
    }
    if (m_plan.count > 20 && attempt.isDelivered())
        return; // the summary counts them
    QString line = u"%1"_s.arg(attempt.delivery);
    if (attempt.attempt > 1)
        line += u", "_s + Texts::attempt(attempt.attempt);
    line += u": "_s;
    if (result.error)
        line += describe(*result.error);
    else
        line += u"%1, %2"_s.arg(QString::number(result.status), shownTime(result.timings.total));
    if (attempt.retryIn)
        line += u"; "_s + Texts::again(double(attempt.retryIn->count()) / 1000);
    printLine(line);
    if (m_plan.count == 1 && !result.body.empty())
        printText(QString::fromStdString(result.body.substr(0, 4096)) + u'\n');
}

void Deliver::tell(const Webhooks::DeliveryReport &report) const
{
    if (m_common.json) {
        QJsonObject statuses;
        for (auto entry = report.statuses.begin(); entry != report.statuses.end(); ++entry)
            statuses[entry.key() ? QString::number(entry.key()) : u"none"_s] = entry.value();
        QJsonObject line{{u"event"_s, u"summary"_s},
                         {u"planned"_s, report.planned},
                         {u"delivered"_s, report.delivered},
                         {u"failed"_s, report.failed},
                         {u"attempts"_s, report.attempts},
                         {u"durationMs"_s, milliseconds(report.duration)},
                         {u"perSecond"_s, report.perSecond},
                         {u"statuses"_s, statuses},
                         {u"timesMs"_s, QJsonObject{{u"p50"_s, milliseconds(report.times.p50)},
                                                    {u"p90"_s, milliseconds(report.times.p90)},
                                                    {u"p95"_s, milliseconds(report.times.p95)},
                                                    {u"p99"_s, milliseconds(report.times.p99)},
                                                    {u"max"_s, milliseconds(report.times.max)}}},
                         {u"groupId"_s, report.groupId}};
        if (!report.verdict.isEmpty())
            line[u"verdict"_s] = report.verdict;
        printJson(line);
        return;
    }
    if (m_plan.count > 1 || report.attempts > 1) {
        printLine(Texts::summary(report, shownTime(report.times.p50), shownTime(report.times.p95),
                                 shownTime(report.times.max)));
    }
    if (!report.verdict.isEmpty())
        printLine(report.verdict);
}

int Deliver::run()
{
    if (const std::optional<int> status = makePlan())
        return *status;
    const Result<DataDirectory> directory = DataDirectory::open(m_common.dataDir);
    if (!directory)
        return couldNotStart(directory.error());
    History::Store history;
    history.setLimits(History::limitsFrom(Settings(directory->settingsFile())));
    if (const Result<> opened = history.open(directory->historyFile()); !opened)
        return couldNotStart(opened.error());

    Webhooks::Delivery delivery(&history);
    QObject::connect(&delivery, &Webhooks::Delivery::attempted, &delivery,
                     [this](const QList<Webhooks::DeliveryAttempt> &attempts) {
                         for (const Webhooks::DeliveryAttempt &attempt : attempts)
                             tell(attempt);
                     });
    onStopSignal([&delivery] { delivery.cancel(); });
    tellStart();
    int status = CheckFailed;
    deliver(delivery.send(m_plan), &delivery, [this, &status](const Result<Webhooks::DeliveryReport> &report) {
        if (report) {
            tell(*report);
            status = report->failed == 0 ? Passed : CheckFailed;
        } else {
            say(u"linesman-cli: %1"_s.arg(describe(report.error())));
        }
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    onStopSignal({});
    history.close();
    return status;
}

} // namespace

void addDeliverCommand(const Command &program)
{
    const Command command = program.subcommand("deliver", "Send provider deliveries to an endpoint");
    const auto options = std::make_shared<Options>();
    command.footer(Footer);
    command.option("--to", options->to, "Delivery URL to send to").required().valueName("URL");
    command.option("--kind", options->kind, "Provider kind: sms-default, sms-channel, email-default, email-channel")
        .valueName("KIND")
        .showDefault();
    const Option set = command.option("--set", options->set, "A field of the payload, repeatable; empty leaves it out")
                           .valueName("FIELD=VALUE")
                           .oneValueEach();
    command.option("--payload", options->payload, "Send this file's bytes in its place; - for standard input")
        .valueName("FILE")
        .excludes(set);
    command.option("--fields", options->profile, "observed, or documented for what the page lists only")
        .oneOf({"observed", "documented"})
        .showDefault();
    command.option("--count", options->count, "How many deliveries").showDefault();
    command.option("--concurrency", options->concurrency, "How many at once").showDefault();
    command.option("--rate", options->rate, "At most so many a second; 0 for no limit").showDefault();
    command.option("--variant", options->variant, "valid, unsigned, wrong-key, changed-body")
        .oneOf({"valid", "unsigned", "wrong-key", "changed-body"})
        .showDefault();
    command
        .option("--retry", options->retry, "none; p1: 429 only, 6 times (documented 2025); p2: 12 times (unofficial)")
        .oneOf({"p1", "p2", "none"})
        .showDefault();
    command.option("--retry-pause", options->retryPause, "First pause in seconds, in the policy's place").positive();
    command.option("--signing-key", options->signingKey, "Ed25519 private key in PEM to sign with").valueName("FILE");
    command.option("--cacert", options->caFile, "A CA to trust besides the system's, in PEM").valueName("FILE");
    command.option("--timeout", options->timeout, "Seconds for connecting, sending and answering together")
        .showDefault();
    command.onRun([options](const Common &common) { return Deliver(common, *options).run(); });
}

} // namespace Linesman::Cli
