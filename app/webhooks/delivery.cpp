// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/delivery.h"

#include "app/core/coalescer.h"
#include "app/core/enumnames.h"
#include "app/core/redaction.h"
#include "app/core/text.h"
#include "app/core/url.h"
#include "app/exchange/build.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto BatchPause = 50ms; //!< between two signals

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::Delivery)
public:
    static QString title(Variant variant)
    {
        switch (variant) {
        case Variant::Valid:
            return tr("Signed as it should be");
        case Variant::Unsigned:
            return tr("Not signed");
        case Variant::WrongKey:
            return tr("Signed with a wrong key");
        case Variant::ChangedBody:
            return tr("Body changed after signing");
        }
        return {};
    }

    static QList<Problem> problems(const DeliveryPlan &plan)
    {
        QList<Problem> found;
        if (!isHttpUrl(plan.url))
            found.append({u"url"_s, tr("Give the whole address, with http:// or https://.")});
        const bool isSigned = plan.variant == Variant::Valid || plan.variant == Variant::ChangedBody;
        if (isSigned && !plan.key)
            found.append({u"key"_s, tr("There is no key to sign with.")});
        if (plan.count < 1 || plan.count > 1'000'000)
            found.append({u"count"_s, tr("Send between 1 and 1,000,000 deliveries.")});
        if (plan.concurrency < 1 || plan.concurrency > 1000)
            found.append({u"concurrency"_s, tr("Between 1 and 1,000 may be under way at once.")});
        if (!(plan.perSecond >= 0) || plan.perSecond > 100'000)
            found.append({u"rate"_s, tr("The rate is between 0 (no limit) and 100,000 a second.")});
        if (plan.timeout < 1ms || plan.timeout > 10min)
            found.append({u"timeout"_s, tr("The time limit is between a millisecond and ten minutes.")});
        if (!plan.caFile.isEmpty() && !QFileInfo(plan.caFile).isReadable())
            found.append({u"caFile"_s, tr("The CA file %1 cannot be read.").arg(plan.caFile)});
        if (!plan.payload)
            found += Webhooks::problems(plan.form);
        return found;
    }

    static QString verdict(Variant variant, int delivered, int refused)
    {
        if (variant == Variant::Valid || delivered + refused == 0)
            return {};
        if (delivered == 0)
            return tr("The endpoint refused every one, as it should.");
        switch (variant) {
        case Variant::Unsigned:
            return tr(
                "The endpoint accepted %n delivery(s) without a signature. Provider deliveries may come unsigned; "
                "refuse them only by choice.",
                nullptr, delivered);
        case Variant::WrongKey:
            return tr("The endpoint accepted %n delivery(s) signed with a key it cannot know: it does not check "
                      "signatures.",
                      nullptr, delivered);
        default:
            return tr("The endpoint accepted %n delivery(s) whose body was changed after signing: it does not check "
                      "signatures, or not over the bytes as received.",
                      nullptr, delivered);
        }
    }
};

/*! Another letter or digit in the place of the last one in a text: still the JSON it was, but not what was signed. */
QByteArray changed(QByteArray body)
{
    for (qsizetype i = body.size() - 1; i > 0; --i) {
        const char before = body.at(i - 1);
        if (body.at(i) == '"' && ((before >= '0' && before <= '8') || (before >= 'a' && before <= 'y'))) {
            body[i - 1] = char(before + 1);
            return body;
        }
    }
    return body + ' ';
}

/*! The fields that a delivery carries; signed over \a body. \a wrongKey is for Variant::WrongKey. */
Http::Headers headersFor(const DeliveryPlan &plan, const std::string &body, const SigningKey *wrongKey)
{
    Http::Headers headers{{"User-Agent", "Linesman/" LINESMAN_VERSION}, {"Content-Type", "application/json"}};
    const SigningKey *key = plan.variant == Variant::WrongKey ? wrongKey : plan.key ? &*plan.key : nullptr;
    if (plan.variant != Variant::Unsigned && key)
        headers.add("x-ghl-signature", key->sign(body));
    return headers;
}

QString signatureWord(Variant variant)
{
    switch (variant) {
    case Variant::Valid:
        return u"valid"_s;
    case Variant::Unsigned:
        return u"missing"_s;
    case Variant::WrongKey:
    case Variant::ChangedBody:
        break;
    }
    return u"wrong"_s;
}

} // namespace

constexpr auto VariantNames = enumNames<Variant>({
    {Variant::Valid, "valid"},
    {Variant::Unsigned, "unsigned"},
    {Variant::WrongKey, "wrong-key"},
    {Variant::ChangedBody, "changed-body"},
});

QString variantName(Variant variant)
{
    return VariantNames.text(variant);
}

QString variantTitle(Variant variant)
{
    return Words::title(variant);
}

std::optional<Variant> variantFromName(const QString &name)
{
    return VariantNames.value(name);
}

QList<Problem> problems(const DeliveryPlan &plan)
{
    return Words::problems(plan);
}

PreparedDelivery prepared(const DeliveryPlan &plan)
{
    const QByteArray original = plan.payload.value_or(payloadJson(withFreshIds(plan.form)));
    PreparedDelivery shown;
    shown.body = plan.variant == Variant::ChangedBody ? changed(original) : original;
    std::optional<SigningKey> wrongKey;
    if (plan.variant == Variant::WrongKey)
        wrongKey = SigningKey::generate();
    const QUrl url(plan.url);
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    shown.head = "POST " + (path.isEmpty() ? "/" : path);
    if (url.hasQuery())
        shown.head += "?" + url.query(QUrl::FullyEncoded).toUtf8();
    shown.head += " HTTP/1.1\r\nHost: " + url.host(QUrl::FullyEncoded).toUtf8();
    if (url.port() > 0)
        shown.head += ":" + QByteArray::number(url.port());
    shown.head += "\r\n";
    for (const Http::Header &field : headersFor(plan, original.toStdString(), wrongKey ? &*wrongKey : nullptr))
        shown.head += toQByteArray(field.name) + ": " + toQByteArray(field.value) + "\r\n";
    shown.head += "Content-Length: " + QByteArray::number(shown.body.size()) + "\r\n\r\n";
    return shown;
}

DeliveryReport::Percentiles percentiles(std::vector<std::chrono::microseconds> times)
{
    if (times.empty())
        return {};
    std::sort(times.begin(), times.end());
    const auto rank = [&times](double share) {
        const auto n = std::size_t(std::ceil(share * double(times.size())));
        return times[std::clamp<std::size_t>(n, 1, times.size()) - 1];
    };
    return {rank(0.5), rank(0.9), rank(0.95), rank(0.99), times.back()};
}

/*! One attempt that ended, with what another one needs. */
struct Delivery::Outcome {
    DeliveryAttempt attempt;
    QByteArray original; //!< as signed
};

struct Delivery::Run : std::enable_shared_from_this<Delivery::Run> {
    DeliveryPlan plan;
    std::optional<SigningKey> wrongKey;
    History::Store *history = nullptr;
    std::optional<Coalescer<std::vector<Outcome>>> ended; //!< goes after the client
    QString groupId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Http::DeliveryClient> client;

    std::mutex mutex; // for what follows
    int next = 1;     //!< the delivery to start next
    bool isCancelled = false;

    // The owner's thread's own:
    QPromise<Result<DeliveryReport>> promise;
    QElapsedTimer clock;
    DeliveryReport report;
    std::vector<std::chrono::microseconds> times;
    bool isOver = false;

    void startNext();
    void start(int delivery, int attempt, const QByteArray &original, const QString &messageId);
    void finished(int delivery, int attempt, const QByteArray &original, const QString &messageId,
                  Http::TransferResult result);
    void record(const DeliveryAttempt &attempt, const OutboundForm &form) const;
};

/*! Starts the delivery that is next, if there is one. Any thread. */
void Delivery::Run::startNext()
{
    int delivery = 0;
    {
        const std::lock_guard lock(mutex);
        if (isCancelled || next > plan.count)
            return;
        delivery = next++;
    }
    if (plan.payload) {
        const auto form = formFromJson(*plan.payload, plan.form.kind, plan.form.profile);
        start(delivery, 1, *plan.payload, form ? form->messageId : QString());
        return;
    }
    const OutboundForm form = withFreshIds(plan.form);
    start(delivery, 1, payloadJson(form), form.messageId);
}

void Delivery::Run::start(int delivery, int attempt, const QByteArray &original, const QString &messageId)
{
    Http::Transfer transfer;
    transfer.url = plan.url.toStdString();
    transfer.timeout = plan.timeout;
    transfer.connectTimeout = std::min(transfer.connectTimeout, plan.timeout);
    transfer.body = (plan.variant == Variant::ChangedBody ? changed(original) : original).toStdString();
    transfer.prepare = [this, signedBody = original.toStdString()](Http::Transfer &ready) {
        ready.headers = headersFor(plan, signedBody, wrongKey ? &*wrongKey : nullptr);
    };
    client->send(std::move(transfer), [this, delivery, attempt, original, messageId](Http::TransferResult result) {
        finished(delivery, attempt, original, messageId, std::move(result));
    });
}

/*! On the delivery thread. */
void Delivery::Run::finished(int delivery, int attempt, const QByteArray &original, const QString &messageId,
                             Http::TransferResult result)
{
    Outcome outcome;
    outcome.original = original;
    outcome.attempt.delivery = delivery;
    outcome.attempt.attempt = attempt;
    outcome.attempt.messageId = messageId;
    outcome.attempt.result = std::move(result);
    const Http::TransferResult &came = outcome.attempt.result;
    const bool wasCancelled = came.error && came.error->kind == Error::Kind::Cancelled;
    if (!wasCancelled) {
        outcome.attempt.retryIn = retryPause(plan.retry, attempt + 1, came.error ? 0 : came.status,
                                             QRandomGenerator::global()->generateDouble(), plan.firstPause);
    }
    if (history && !(wasCancelled && came.requestHead.empty())) {
        const auto form = formFromJson(toQByteArray(came.requestBody), plan.form.kind, plan.form.profile);
        record(outcome.attempt, form.value_or(OutboundForm()));
    }
    {
        const std::lock_guard lock(mutex);
        if (isCancelled)
            outcome.attempt.retryIn.reset();
    }
    ended->input().add([&outcome](std::vector<Outcome> &all) { all.push_back(std::move(outcome)); });
    startNext();
}

void Delivery::Run::record(const DeliveryAttempt &attempt, const OutboundForm &form) const
{
    const Http::TransferResult &came = attempt.result;
    Exchange exchange = sentExchange(Exchange::Channel::Delivery, "POST", {}, came);
    exchange.url = redacted(QUrl(plan.url).toString(QUrl::RemovePassword | QUrl::FullyEncoded));
    exchange.requestHead = redacted(exchange.requestHead);
    exchange.responseHead = redacted(exchange.responseHead);
    exchange.attempt = attempt.attempt;
    exchange.eventType = u"ProviderOutboundMessage"_s;
    exchange.providerKind = Providers::kindName(plan.form.kind);
    exchange.signature = signatureWord(plan.variant);
    const QJsonObject verdict{
        {u"attempt"_s, attempt.attempt}, {u"delivery"_s, attempt.delivery}, {u"variant"_s, variantName(plan.variant)}};
    exchange.verdict = QString::fromUtf8(QJsonDocument(verdict).toJson(QJsonDocument::Compact));
    exchange.locationId = form.locationId;
    exchange.contactId = form.contactId;
    exchange.conversationId = form.conversationId;
    exchange.messageId = form.messageId;
    exchange.groupId = groupId;
    history->append(std::move(exchange));
}

Delivery::Delivery(History::Store *history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
}

Delivery::~Delivery()
{
    if (!m_run)
        return;
    {
        const std::lock_guard lock(m_run->mutex);
        m_run->isCancelled = true;
    }
    m_run->client.reset(); // every callback has run
    if (!m_run->isOver) {
        m_run->promise.addResult(failure(Error::Kind::Cancelled, u"the sender went away"_s));
        m_run->promise.finish();
    }
}

Task<Result<DeliveryReport>> Delivery::send(DeliveryPlan plan)
{
    if (m_run)
        co_return failure(Error::Kind::Rejected, u"a delivery is under way"_s);
    for (const Problem &problem : problems(plan)) {
        if (problem.isBlocking)
            co_return failure(Error::Kind::BadInput, u"%1: %2"_s.arg(problem.field, problem.sentence));
    }
    m_run = std::make_shared<Run>();
    m_run->plan = std::move(plan);
    m_run->history = m_history;
    m_run->ended.emplace(BatchPause, [this](const std::vector<Outcome> &ended) { drain(ended); });
    if (m_run->plan.variant == Variant::WrongKey)
        m_run->wrongKey = SigningKey::generate();
    Http::DeliveryClient::Options options;
    options.inFlight = std::size_t(m_run->plan.concurrency);
    options.perSecond = m_run->plan.perSecond;
    options.caFile = m_run->plan.caFile.toStdString();
    m_run->client = std::make_unique<Http::DeliveryClient>(options);
    m_run->report.planned = m_run->plan.count;
    m_run->report.groupId = m_run->groupId;
    m_run->promise.start();
    m_run->clock.start();
    const QFuture<Result<DeliveryReport>> future = m_run->promise.future();
    // Each one that ends starts the next; a few more wait in the client, so that none of its places is ever empty.
    const int waiting = m_run->plan.concurrency + std::min(m_run->plan.concurrency, 64);
    for (int i = 0; i < std::min(waiting, m_run->plan.count); ++i)
        m_run->startNext();
    co_return co_await future;
}

void Delivery::cancel()
{
    if (!m_run)
        return;
    {
        const std::lock_guard lock(m_run->mutex);
        m_run->isCancelled = true;
    }
    m_run->client->cancelAll();
    QTimer::singleShot(0, this, &Delivery::finishIfDone); // nothing may be under way but a pause
}

/*! Tells about what ended, and plans what is sent again. */
void Delivery::drain(const std::vector<Outcome> &ended)
{
    if (!m_run)
        return;
    QList<DeliveryAttempt> attempts;
    DeliveryReport &report = m_run->report;
    for (const Outcome &outcome : ended) {
        const DeliveryAttempt &attempt = outcome.attempt;
        if (attempt.result.error && attempt.result.error->kind == Error::Kind::Cancelled)
            continue; // it says nothing of the endpoint
        ++report.attempts;
        ++report.statuses[attempt.result.status];
        if (!attempt.result.error)
            m_run->times.push_back(attempt.result.timings.total);
        if (attempt.retryIn) {
            QTimer::singleShot(*attempt.retryIn, Qt::PreciseTimer, this, [this, run = std::weak_ptr(m_run), outcome] {
                const std::shared_ptr<Run> alive = run.lock();
                if (alive && alive == m_run && !alive->isCancelled)
                    alive->start(outcome.attempt.delivery, outcome.attempt.attempt + 1, outcome.original,
                                 outcome.attempt.messageId);
            });
        } else if (attempt.isDelivered()) {
            ++report.delivered;
        } else {
            ++report.failed;
        }
        attempts.append(attempt);
    }
    if (!attempts.isEmpty()) {
        emit attempted(attempts);
        emit progressed(report.delivered + report.failed, report.planned);
    }
    finishIfDone();
}

void Delivery::finishIfDone()
{
    if (!m_run || m_run->isOver)
        return;
    DeliveryReport &report = m_run->report;
    const bool isComplete = report.delivered + report.failed == report.planned;
    if (!isComplete && !m_run->isCancelled)
        return;
    m_run->client.reset(); // what was cancelled has been told by now
    m_run->isOver = true;
    const std::shared_ptr<Run> run = std::exchange(m_run, nullptr);
    if (!isComplete) {
        run->promise.addResult(failure(
            Error::Kind::Cancelled, u"cancelled after %1 of %2"_s.arg(QString::number(report.delivered + report.failed),
                                                                      QString::number(report.planned))));
        run->promise.finish();
        return;
    }
    report.duration = std::chrono::microseconds(run->clock.nsecsElapsed() / 1000);
    report.times = percentiles(std::move(run->times));
    report.perSecond = report.duration > 0us ? double(report.attempts) * 1e6 / double(report.duration.count()) : 0;
    report.verdict = Words::verdict(run->plan.variant, report.delivered, report.failed - report.statuses.value(0));
    run->promise.addResult(report);
    run->promise.finish();
}

} // namespace Linesman::Webhooks
