// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/task.h"
#include "app/history/store.h"
#include "app/http/deliveryclient.h"
#include "app/webhooks/deliveryplan.h"
#include "app/webhooks/variantresult.h"

#include <QMap>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace Linesman::Webhooks {

/*! One attempt and its answer. */
struct DeliveryAttempt {
    int delivery = 1; //!< counted from 1
    int attempt = 1;
    QString messageId;
    Http::TransferResult result;
    std::optional<std::chrono::milliseconds> retryIn; //!< when another attempt follows
    bool isManual = false; //!< by resendWaiting(): outside the schedule, with the number before it
    bool wasDropped() const { return result.wasCut; } //!< its answer was thrown away, as the plan asked
    bool isDelivered() const { return result.status >= 200 && result.status < 300 && !result.error; }
};

/*! What came of a burst. */
struct DeliveryReport {
    int planned = 0;
    int delivered = 0; //!< answered 2xx in the end
    int failed = 0;
    int attempts = 0;
    int dropped = 0;           //!< attempts whose answer was thrown away, as the plan asked; in no status
    int undecided = 0;         //!< deliveries that ended so: neither delivered nor failed
    QMap<int, int> statuses;   //!< attempts by status, 0 for no answer
    QMap<QString, int> errors; //!< attempts without a whole answer, by why not (translated, see describe()); at most 20
    QMap<QString, int> symptoms; //!< answered attempts that name a mistake, by that (translated); at most 20
    QMap<int, int> ends;         //!< deliveries by the status of their last attempt, 0 for no answer
    std::chrono::microseconds duration{};
    /*! Of the total times of answered attempts, nearest rank; all 0 without any. */
    struct Percentiles {
        std::chrono::microseconds p50{}, p90{}, p95{}, p99{}, max{};
        bool operator==(const Percentiles &) const = default;
    } times;
    double perSecond = 0; //!< attempts a second
    QString groupId;      //!< of the exchanges in history
    Variant variant = Variant::Valid;
    bool isNeverSigned = false; //!< as in the plan
    QString verdict;     //!< translated: what the endpoint's answers say about its signature check; empty for Valid
    QString verdictCode; //!< of that, see judgeVariants(); never empty

    /*! What a sound endpoint does with it: as of the variant, but what HighLevel never signs it takes unsigned. */
    Expectation expectation() const;
    /*! Whether every delivery that was sent met with what \a expectation says. */
    bool meets(Expectation expectation) const;
    void judge(); //!< fills verdict and verdictCode from ends
    /*! Whether every delivery was answered 2xx, but for those whose answer was thrown away. */
    bool isWhole() const { return delivered + undecided == planned; }
};
DeliveryReport::Percentiles percentiles(std::vector<std::chrono::microseconds> times);

/*! \a attempt of \a plan as history keeps it; \a form is what its body says. */
Exchange exchangeOf(const DeliveryPlan &plan, const DeliveryAttempt &attempt, const OutboundForm &form,
                    const QString &groupId);

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
        one is under way, Cancelled; what there was by then is in lastReport().
    */
    Task<Result<DeliveryReport>> send(DeliveryPlan plan);
    /*! Of the plan that ended last, also when it was cancelled. */
    const DeliveryReport &lastReport() const { return m_last; }
    void cancel();
    /*!
        Sends what waits for another attempt once more at once, as "Resend" of HighLevel's logs does (Webhook Logs page,
        2026-08-30): same body, same address; a success ends the schedule, a failure leaves it as it is.
    */
    void resendWaiting();
    int waiting() const; //!< deliveries that wait for another attempt
    bool isRunning() const { return m_run != nullptr; }

signals:
    /*! Attempts that ended, in the order of their end; at most every 50 ms. */
    void attempted(const QList<Linesman::Webhooks::DeliveryAttempt> &attempts);
    void progressed(int done, int planned); //!< deliveries that are over

private:
    struct Run;
    struct Original;
    struct Outcome;
    void drain(const std::vector<Outcome> &ended);
    void finishIfDone();
    void rampUp();
    void startLate();
    void retry(int delivery, int made);

    History::Store *m_history;
    std::shared_ptr<Run> m_run;
    DeliveryReport m_last;
};

} // namespace Linesman::Webhooks
