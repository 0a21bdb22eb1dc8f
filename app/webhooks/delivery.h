// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/core/result.h"
#include "app/core/task.h"
#include "app/history/store.h"
#include "app/http/deliveryclient.h"
#include "app/webhooks/payload.h"
#include "app/webhooks/retrypolicy.h"
#include "app/webhooks/signingkey.h"

#include <QMap>
#include <QObject>

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace Linesman::Webhooks {

/*! What is done to the signature of a delivery. */
enum class Variant {
    Valid,
    Unsigned,
    WrongKey,    //!< signed with a key that nobody was told
    ChangedBody, //!< signed, then one character of the body changed
};
inline constexpr std::array AllVariants{Variant::Valid, Variant::Unsigned, Variant::WrongKey, Variant::ChangedBody};
QString variantName(Variant variant);  //!< "valid", "unsigned", "wrong-key", "changed-body"
QString variantTitle(Variant variant); //!< translated
std::optional<Variant> variantFromName(const QString &name);

/*! What to send, where and how often. */
struct DeliveryPlan {
    QString url;
    OutboundForm form;
    std::optional<QByteArray> payload; //!< sent byte for byte in the form's place
    std::optional<SigningKey> key;     //!< needed by Valid and ChangedBody
    Variant variant = Variant::Valid;
    RetryPolicy retry = RetryPolicy::None;
    std::optional<std::chrono::milliseconds> firstPause;
    int count = 1;
    int concurrency = 1;
    double perSecond = 0; //!< starts a second at most; 0 for no limit
    std::chrono::milliseconds timeout{10'000};
    QString caFile; //!< an extra CA in PEM
};
/*! What is wrong with \a plan; fields as its members and as the form's, see problems(OutboundForm). */
QList<Problem> problems(const DeliveryPlan &plan);

/*! The request as it will be sent: header block and body, ids and signature included, made once for showing. */
struct PreparedDelivery {
    QByteArray head;
    QByteArray body;
    bool operator==(const PreparedDelivery &) const = default;
};
PreparedDelivery prepared(const DeliveryPlan &plan);

/*! One attempt and its answer. */
struct DeliveryAttempt {
    int delivery = 1; //!< counted from 1
    int attempt = 1;
    QString messageId;
    Http::TransferResult result;
    std::optional<std::chrono::milliseconds> retryIn; //!< when another attempt follows
    bool isDelivered() const { return result.status >= 200 && result.status < 300 && !result.error; }
};

/*! What came of a burst. */
struct DeliveryReport {
    int planned = 0;
    int delivered = 0; //!< answered 2xx in the end
    int failed = 0;
    int attempts = 0;
    QMap<int, int> statuses; //!< attempts by status, 0 for no answer
    std::chrono::microseconds duration{};
    /*! Of the total times of answered attempts, nearest rank; all 0 without any. */
    struct Percentiles {
        std::chrono::microseconds p50{}, p90{}, p95{}, p99{}, max{};
        bool operator==(const Percentiles &) const = default;
    } times;
    double perSecond = 0; //!< attempts a second
    QString groupId;      //!< of the exchanges in history
    QString verdict;      //!< translated: what the endpoint's answers say about its signature check
};
DeliveryReport::Percentiles percentiles(std::vector<std::chrono::microseconds> times);

/*! Sends deliveries and keeps every attempt in history. One plan at a time. */
class Delivery : public QObject
{
    Q_OBJECT
public:
    /*! \a history may be null: then nothing is kept. */
    explicit Delivery(History::Store *history, QObject *parent = nullptr);
    ~Delivery() override; //!< cancels; the task that runs ends with Cancelled first

    /*!
        Sends \a plan. An error status is a result. Fails with BadInput for a plan with blocking problems, Rejected when
        one is under way, Cancelled.
    */
    Task<Result<DeliveryReport>> send(DeliveryPlan plan);
    void cancel();
    bool isRunning() const { return m_run != nullptr; }

signals:
    /*! Attempts that ended, in the order of their end; at most every 50 ms. */
    void attempted(const QList<Linesman::Webhooks::DeliveryAttempt> &attempts);
    void progressed(int done, int planned); //!< deliveries that are over

private:
    struct Run;
    struct Outcome;
    void drain(const std::vector<Outcome> &ended);
    void finishIfDone();

    History::Store *m_history;
    std::shared_ptr<Run> m_run;
};

} // namespace Linesman::Webhooks
