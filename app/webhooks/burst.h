// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/webhooks/delivery.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <cstdint>

namespace Linesman::Webhooks {

/*! What the deliveries of a burst are: a bulk action, many workflows, several locations at once. */
struct BurstShape {
    struct Share {
        OutboundForm form; //!< its kind, location and provider
        int parts = 1;     //!< of all parts
    };
    QList<Share> mix; //!< at least one
    std::uint64_t seed = 1;
    int duplicatePercent = 0; //!< so many repeat one of the ten before, byte for byte
    int reorderPercent = 0;   //!< so many of the tens come shuffled; needs the count
    int dropPercent = 0;      //!< so many lose their answer: the endpoint has them, the sender does not know
    int delayPercent = 0;     //!< so many are held up on their way
    std::chrono::milliseconds delayLimit{5'000}; //!< at most so long
    int count = 0;                               //!< of deliveries: what comes after the last whole ten keeps its order
};

/*!
    Makes the bodies of a burst. The n-th follows from seed and n alone, its messageId too: the same burst can be sent again,
    and what an endpoint reports back can be held against it. Any thread.
*/
class BurstComposer
{
public:
    explicit BurstComposer(BurstShape shape);
    QByteArray body(int delivery) const;   //!< from 1
    QString messageId(int delivery) const; //!< of a duplicate, that of the delivery it repeats
    bool isDuplicate(int delivery) const;
    Disturbance disturbance(int delivery) const;

private:
    int message(int delivery) const;
    int original(int message) const;
    bool repeats(int message) const;
    BurstShape m_shape;
    int m_parts = 0;
};

/*! What an endpoint says it did, held against what was sent. */
struct Tally {
    int sent = 0;    //!< messages, duplicates not counted
    int lost = 0;    //!< sent, not in the list
    int doubled = 0; //!< in the list more than once
    int unknown = 0; //!< in the list, never sent
    bool operator==(const Tally &) const = default;
};
/*! \a json is a list of messageIds, or an object with it in `messageIds`. Fails with BadInput. */
Result<Tally> tally(const BurstComposer &composer, int count, const QByteArray &json);

/*! What a burst came to, as it is kept to be compared with. */
struct BurstRecord {
    QDateTime startedAt; //!< UTC
    QString url;         //!< without password
    DeliveryReport report;
    QMap<QString, int> classes; //!< attempts by "2xx", "4xx", ..., "none"
};
int notDelivered(const DeliveryReport &report); //!< deliveries that are known not to have been answered 2xx
/*!
    Whether HighLevel would flag an address for what it took of its webhooks of three days: over 10,000 of them with less
    than 90 % success; found so again three days later, delivery to it is paused (fact breaker).
*/
bool wouldBeFlagged(const DeliveryReport &report);
QString flaggedText(); //!< that, as a translated sentence
BurstRecord recordOf(const DeliveryReport &report, const QString &url, const QDateTime &startedAt);
QJsonObject toJson(const BurstRecord &record);
/*! Back from toJson(): what is compared. Fails with BadInput. */
Result<BurstRecord> burstFromJson(const QByteArray &json);
/*! What changed, a translated sentence a line: rate, median, 99 %, failures. */
QStringList changes(const BurstRecord &before, const BurstRecord &now);

} // namespace Linesman::Webhooks
