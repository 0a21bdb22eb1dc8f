// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/enumnames.h"
#include "app/history/trace.h"

#include <QCoreApplication>

#include <algorithm>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto LongWait = 60s;

constexpr auto GapNames = enumNames<TraceGap::Kind>({
    {TraceGap::Kind::NoDelivery, "noDelivery"},
    {TraceGap::Kind::Unanswered, "unanswered"},
    {TraceGap::Kind::NotAccepted, "notAccepted"},
    {TraceGap::Kind::NoStatusCall, "noStatusCall"},
    {TraceGap::Kind::StatusRefused, "statusRefused"},
    {TraceGap::Kind::StatusTooEarly, "statusTooEarly"},
    {TraceGap::Kind::NothingHappened, "nothingHappened"},
});

class TraceTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::History::Trace)
public:
    static QString role(TraceRole role)
    {
        switch (role) {
        case TraceRole::Delivery:
            return tr("Delivery");
        case TraceRole::Capture:
            return tr("Received");
        case TraceRole::StatusCall:
            return tr("Status call");
        case TraceRole::Inbound:
            return tr("Inbound");
        case TraceRole::Outbound:
            return tr("Outbound");
        case TraceRole::Upload:
            return tr("Upload");
        case TraceRole::Read:
            return tr("Read");
        case TraceRole::Other:
            break;
        }
        return tr("Other");
    }
    static QString gap(TraceGap::Kind kind)
    {
        switch (kind) {
        case TraceGap::Kind::NoDelivery:
            return tr("The webhook of this message is not in this history.");
        case TraceGap::Kind::Unanswered:
            return tr("This attempt got no answer.");
        case TraceGap::Kind::NotAccepted:
            return tr("The last attempt was not accepted, and no other follows.");
        case TraceGap::Kind::NoStatusCall:
            return tr("No status was reported after this: the message stays as it is in the conversation.");
        case TraceGap::Kind::StatusRefused:
            return tr("The last status call was refused: the message keeps the status from before.");
        case TraceGap::Kind::StatusTooEarly:
            return tr("This status was reported before the webhook was there.");
        case TraceGap::Kind::NothingHappened:
            break;
        }
        return {};
    }
    static QString nothing(std::chrono::seconds time)
    {
        const qint64 seconds = time.count();
        if (seconds < 3600)
            return tr("Nothing happened for %1 min %2 s.")
                .arg(QString::number(seconds / 60), QString::number(seconds % 60));
        return tr("Nothing happened for %1 h %2 min.")
            .arg(QString::number(seconds / 3600), QString::number(seconds / 60 % 60));
    }
};

/*! Finds the gaps of one message; the steps of its thread only fill time. */
class GapFinder
{
public:
    explicit GapFinder(const QList<TraceStep> &steps)
        : m_steps(steps)
    {
    }

    QList<TraceGap> find()
    {
        judgeDelivery();
        judgeStatus();
        judgeWaits();
        std::stable_sort(m_gaps.begin(), m_gaps.end(),
                         [](const TraceGap &one, const TraceGap &other) { return one.after < other.after; });
        return std::move(m_gaps);
    }

private:
    void add(TraceGap::Kind kind, qsizetype after) { m_gaps.append({kind, after, TraceTexts::gap(kind)}); }

    bool isOwn(qsizetype i, TraceRole role) const { return !m_steps.at(i).isThread && m_steps.at(i).role == role; }
    bool isWebhook(qsizetype i) const { return isOwn(i, TraceRole::Delivery) || isOwn(i, TraceRole::Capture); }

    template <typename Predicate>
    qsizetype first(Predicate matches) const
    {
        for (qsizetype i = 0; i < m_steps.size(); ++i) {
            if (matches(i))
                return i;
        }
        return -1;
    }
    template <typename Predicate>
    qsizetype last(Predicate matches) const
    {
        for (qsizetype i = m_steps.size() - 1; i >= 0; --i) {
            if (matches(i))
                return i;
        }
        return -1;
    }

    void judgeDelivery()
    {
        const qsizetype lastWebhook = last([this](qsizetype i) { return isWebhook(i) && !m_steps.at(i).isOtherSide; });
        const bool isInbound = first([this](qsizetype i) { return isOwn(i, TraceRole::Inbound); }) >= 0;
        if (lastWebhook < 0) {
            if (!isInbound) // what came from the customer has none
                add(TraceGap::Kind::NoDelivery, -1);
            return;
        }
        for (qsizetype i = 0; i < m_steps.size(); ++i) {
            if (isWebhook(i) && answerState(m_steps.at(i).row) == AnswerState::Failed)
                add(TraceGap::Kind::Unanswered, i);
        }
        const bool wasAccepted =
            first([this](qsizetype i) { return isWebhook(i) && m_steps.at(i).row.isAccepted(); }) >= 0;
        if (!wasAccepted)
            add(TraceGap::Kind::NotAccepted, lastWebhook);
    }

    void judgeStatus()
    {
        const auto isStatus = [this](qsizetype i) {
            return isOwn(i, TraceRole::StatusCall);
        };
        const qsizetype accepted = last([this](qsizetype i) {
            const Row &row = m_steps.at(i).row;
            return isWebhook(i) && row.isAccepted() && row.providerKind != "Call"_L1 &&
                   (row.eventType.isEmpty() || row.eventType == "ProviderOutboundMessage"_L1);
        });
        const qsizetype lastStatus = last(isStatus);
        if (lastStatus < 0) {
            if (accepted >= 0)
                add(TraceGap::Kind::NoStatusCall, accepted);
            return;
        }
        if (!m_steps.at(lastStatus).row.isAccepted())
            add(TraceGap::Kind::StatusRefused, lastStatus);
        const qsizetype firstWebhook = first([this](qsizetype i) { return isWebhook(i); });
        const qsizetype firstStatus = first(isStatus);
        if (firstWebhook > firstStatus)
            add(TraceGap::Kind::StatusTooEarly, firstStatus);
    }

    void judgeWaits()
    {
        for (qsizetype i = 1; i < m_steps.size(); ++i) {
            if (m_steps.at(i).wait >= LongWait) {
                const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_steps.at(i).wait);
                m_gaps.append({TraceGap::Kind::NothingHappened, i - 1, TraceTexts::nothing(seconds)});
            }
        }
    }

    const QList<TraceStep> &m_steps;
    QList<TraceGap> m_gaps;
};
} // namespace

QString traceRoleTitle(TraceRole role)
{
    return TraceTexts::role(role);
}

QString traceGapWord(TraceGap::Kind kind)
{
    return GapNames.text(kind);
}

QList<TraceGap> traceGaps(const QList<TraceStep> &steps)
{
    return GapFinder(steps).find();
}

} // namespace Linesman::History
