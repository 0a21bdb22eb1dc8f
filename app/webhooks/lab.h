// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/pulse.h"
#include "app/webhooks/delivery.h"

#include <QDateTime>
#include <QJsonObject>

namespace Linesman::Webhooks {

/*! What the signature lab sends, and where. */
struct LabPlan {
    QString url;
    OutboundForm form;                   //!< each variant gets messageIds of its own, but for the replayed one
    QStringList messageIds;              //!< the first ones to be taken; those that are made up come after them
    std::optional<QByteArray> payload;   //!< in the form's place; then all variants name the same message
    std::optional<SigningKey> key;       //!< the endpoint was told its public half
    std::optional<RsaSigningKey> rsaKey; //!< likewise, for the retired header
    QList<Variant> variants{allVariants().begin(), allVariants().end()};
    std::chrono::milliseconds timeout{10'000}; //!< of one answer
    QString caFile;                            //!< an extra CA in PEM
};

/*! What the lab found. */
struct LabReport {
    QString id;          //!< the group of its exchanges in history
    QString url;         //!< without password
    QDateTime startedAt; //!< UTC
    std::chrono::microseconds duration{};
    QList<VariantResult> results;
    QList<Finding> findings; //!< the gravest first
    QString verdictCode;     //!< "safe", or see judgeVariants(), verdictCode()
    QString verdict;         //!< translated, one sentence
    bool wasCancelled = false;
    void judge(); //!< fills findings, verdictCode and verdict from results
    bool isSafe() const { return verdictCode == QLatin1StringView("safe") && !wasCancelled; }
    bool operator==(const LabReport &) const = default;
};
QJsonObject toJson(const LabReport &report);

/*!
    The signature lab: sends a delivery in every variant, one after another, and says what the answers tell about the
    endpoint's check. An endpoint that does not answer the first one is not asked for the rest. One run at a time.
*/
class Lab : public QObject
{
    Q_OBJECT
public:
    /*! \a history may be null: then nothing is kept. */
    explicit Lab(History::Store *history, QObject *parent = nullptr);

    /*! Fails with BadInput as Delivery::send(), Rejected when one is under way. Cancelled, it ends with what it has. */
    Task<Result<LabReport>> run(LabPlan plan);
    void cancel();
    bool isRunning() const { return m_running; }
    Pulse &pulse() { return m_pulse; }

signals:
    void answered(const Linesman::Webhooks::VariantResult &result, int done, int planned);

private:
    Task<Result<LabReport>> sendAll(LabPlan plan);

    Delivery m_delivery;
    Pulse m_pulse;
    DeliveryAttempt m_lastAttempt;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace Linesman::Webhooks
