// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/burst.h"

#include "app/core/milliseconds.h"
#include "app/core/redaction.h"
#include "app/webhooks/breakerlimits.h"
#include "app/webhooks/madeup.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <array>
#include <numeric>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using std::chrono::microseconds;

namespace {

constexpr int DuplicateReach = 10; //!< a duplicate repeats one of so many before it; so many are shuffled together

class BurstTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::Burst)
};

/*! A number that follows from seed, delivery and purpose alone (SplitMix64). */
std::uint64_t dice(std::uint64_t seed, int delivery, std::uint64_t purpose)
{
    std::uint64_t value = seed * 0x9e3779b97f4a7c15ULL + std::uint64_t(delivery) * 0xbf58476d1ce4e5b9ULL + purpose;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

enum Purpose : std::uint64_t {
    ForDuplicate = 1,
    ForOriginal = 2,
    ForShare = 3,
    ForId = 4, // and further multiples of 16
    ForTen = 5,
    ForOrder = 6,
    ForDrop = 7,
    ForDelay = 8,
    ForPause = 9,
};

microseconds fromMilliseconds(const QJsonValue &value)
{
    return microseconds(qRound64(value.toDouble() * 1000));
}

QString classOf(int status)
{
    return status > 0 ? QString::number(status / 100) + u"xx"_s : u"none"_s;
}

/*! "12.0 -> 15.0 (+25 %)" */
QString change(double before, double now)
{
    const QLocale locale;
    const QString values = u"%1 \u2192 %2"_s.arg(locale.toString(before, 'f', 1), locale.toString(now, 'f', 1));
    if (before <= 0)
        return values;
    const double percent = (now - before) * 100 / before;
    return values + u" (%1%2 %)"_s.arg(percent >= 0 ? u"+"_s : QString(), locale.toString(percent, 'f', 0));
}

} // namespace

int notDelivered(const DeliveryReport &report)
{
    return report.planned - report.delivered - report.undecided;
}

BurstComposer::BurstComposer(BurstShape shape)
    : m_shape(std::move(shape))
{
    for (const BurstShape::Share &share : m_shape.mix)
        m_parts += std::max(1, share.parts);
}

/*! Which message is the \a delivery-th to be sent: its own, unless its ten is shuffled. */
int BurstComposer::message(int delivery) const
{
    const int before = (delivery - 1) / DuplicateReach * DuplicateReach;
    if (m_shape.reorderPercent <= 0 || before + DuplicateReach > m_shape.count ||
        int(dice(m_shape.seed, before, ForTen) % 100) >= m_shape.reorderPercent)
        return delivery;
    std::array<int, DuplicateReach> order{};
    std::iota(order.begin(), order.end(), before + 1);
    std::sort(order.begin(), order.end(), [this](int one, int other) {
        return dice(m_shape.seed, one, ForOrder) < dice(m_shape.seed, other, ForOrder);
    });
    return order[std::size_t(delivery - 1 - before)];
}

bool BurstComposer::isDuplicate(int delivery) const
{
    return repeats(message(delivery));
}

bool BurstComposer::repeats(int message) const
{
    return message > 1 && int(dice(m_shape.seed, message, ForDuplicate) % 100) < m_shape.duplicatePercent;
}

int BurstComposer::original(int message) const
{
    while (repeats(message)) {
        const int reach = std::min(message - 1, DuplicateReach);
        message -= 1 + int(dice(m_shape.seed, message, ForOriginal) % std::uint64_t(reach));
    }
    return message;
}

Disturbance BurstComposer::disturbance(int delivery) const
{
    Disturbance disturbance;
    disturbance.losesAnswer = int(dice(m_shape.seed, delivery, ForDrop) % 100) < m_shape.dropPercent;
    if (m_shape.delayLimit.count() > 0 && int(dice(m_shape.seed, delivery, ForDelay) % 100) < m_shape.delayPercent)
        disturbance.delay = std::chrono::milliseconds(
            1 + std::int64_t(dice(m_shape.seed, delivery, ForPause) % std::uint64_t(m_shape.delayLimit.count())));
    return disturbance;
}

QString BurstComposer::messageId(int delivery) const
{
    static constexpr char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const int source = original(message(delivery));
    QString id(20, u'0');
    for (int i = 0; i < 20; ++i)
        id[i] = QLatin1Char(letters[dice(m_shape.seed, source, ForId + std::uint64_t(i) * 16) % (sizeof(letters) - 1)]);
    return id;
}

QByteArray BurstComposer::body(int delivery) const
{
    const int source = original(message(delivery));
    auto at = int(dice(m_shape.seed, source, ForShare) % std::uint64_t(std::max(1, m_parts)));
    OutboundForm form = m_shape.mix.constFirst().form;
    for (const BurstShape::Share &share : m_shape.mix) {
        form = share.form;
        at -= std::max(1, share.parts);
        if (at < 0)
            break;
    }
    form = madeUp(std::move(form), m_shape.seed, source);
    form.messageId = messageId(delivery);
    if (isEmail(form.kind))
        form.emailMessageId = u"eml"_s + form.messageId.mid(3);
    return payloadJson(form);
}

Result<Tally> tally(const BurstComposer &composer, int count, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray() && !document.object().value(u"messageIds"_s).isArray())
        return failure(Error::Kind::BadInput, u"this is no list of messageIds in JSON"_s);
    const QJsonArray list = document.isArray() ? document.array() : document.object().value(u"messageIds"_s).toArray();
    QHash<QString, int> seen;
    for (const QJsonValue &id : list)
        ++seen[id.toString()];
    Tally found;
    for (int delivery = 1; delivery <= count; ++delivery) {
        if (composer.isDuplicate(delivery))
            continue;
        ++found.sent;
        const int times = seen.take(composer.messageId(delivery));
        found.lost += times == 0 ? 1 : 0;
        found.doubled += times > 1 ? 1 : 0;
    }
    found.unknown = int(seen.size());
    return found;
}

bool wouldBeFlagged(const DeliveryReport &report)
{
    return breakerLimits().flags(report.delivered + report.failed, report.delivered);
}

QString flaggedText()
{
    return BurstTexts::tr(
        "HighLevel warns of an address that gets over 10,000 webhooks in three days and takes less than "
        "90 % of them; three days later it pauses delivery to it.");
}

BurstRecord recordOf(const DeliveryReport &report, const QString &url, const QDateTime &startedAt)
{
    BurstRecord record{startedAt, redacted(QUrl(url).toString(QUrl::RemovePassword | QUrl::FullyEncoded)), report, {}};
    for (auto entry = report.statuses.begin(); entry != report.statuses.end(); ++entry)
        record.classes[classOf(entry.key())] += entry.value();
    return record;
}

QJsonObject toJson(const BurstRecord &record)
{
    const DeliveryReport &report = record.report;
    QJsonObject classes;
    for (auto entry = record.classes.begin(); entry != record.classes.end(); ++entry)
        classes.insert(entry.key(), entry.value());
    QJsonObject statuses;
    for (auto entry = report.statuses.begin(); entry != report.statuses.end(); ++entry)
        statuses.insert(entry.key() ? QString::number(entry.key()) : u"none"_s, entry.value());
    QJsonObject errors;
    for (auto entry = report.errors.begin(); entry != report.errors.end(); ++entry)
        errors.insert(entry.key(), entry.value());
    QJsonObject symptoms;
    for (auto entry = report.symptoms.begin(); entry != report.symptoms.end(); ++entry)
        symptoms.insert(entry.key(), entry.value());
    return {{u"linesman"_s, QStringLiteral(LINESMAN_VERSION)},
            {u"startedAt"_s, record.startedAt.toString(Qt::ISODateWithMs)},
            {u"to"_s, record.url},
            {u"planned"_s, report.planned},
            {u"delivered"_s, report.delivered},
            {u"failed"_s, report.failed},
            {u"attempts"_s, report.attempts},
            {u"dropped"_s, report.dropped},
            {u"undecided"_s, report.undecided},
            {u"durationMs"_s, inMilliseconds(report.duration)},
            {u"perSecond"_s, report.perSecond},
            {u"classes"_s, classes},
            {u"statuses"_s, statuses},
            {u"wouldBeFlagged"_s, wouldBeFlagged(report)},
            {u"errors"_s, errors},
            {u"symptoms"_s, symptoms},
            {u"timesMs"_s, QJsonObject{{u"p50"_s, inMilliseconds(report.times.p50)},
                                       {u"p90"_s, inMilliseconds(report.times.p90)},
                                       {u"p95"_s, inMilliseconds(report.times.p95)},
                                       {u"p99"_s, inMilliseconds(report.times.p99)},
                                       {u"max"_s, inMilliseconds(report.times.max)}}}};
}

Result<BurstRecord> burstFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.contains(u"timesMs"_s) || !object.contains(u"planned"_s))
        return failure(Error::Kind::BadInput, u"this is no result of a burst in JSON"_s);
    BurstRecord record;
    record.startedAt = QDateTime::fromString(object.value(u"startedAt"_s).toString(), Qt::ISODateWithMs);
    record.url = object.value(u"to"_s).toString();
    record.report.planned = object.value(u"planned"_s).toInt();
    record.report.delivered = object.value(u"delivered"_s).toInt();
    record.report.failed = object.value(u"failed"_s).toInt();
    record.report.attempts = object.value(u"attempts"_s).toInt();
    record.report.dropped = object.value(u"dropped"_s).toInt();
    record.report.undecided = object.value(u"undecided"_s).toInt();
    record.report.perSecond = object.value(u"perSecond"_s).toDouble();
    const QJsonObject times = object.value(u"timesMs"_s).toObject();
    record.report.times = {fromMilliseconds(times.value(u"p50"_s)), fromMilliseconds(times.value(u"p90"_s)),
                           fromMilliseconds(times.value(u"p95"_s)), fromMilliseconds(times.value(u"p99"_s)),
                           fromMilliseconds(times.value(u"max"_s))};
    return record;
}

QStringList changes(const BurstRecord &before, const BurstRecord &now)
{
    return {BurstTexts::tr("Attempts a second: %1").arg(change(before.report.perSecond, now.report.perSecond)),
            BurstTexts::tr("Median: %1 ms")
                .arg(change(inMilliseconds(before.report.times.p50), inMilliseconds(now.report.times.p50))),
            BurstTexts::tr("99 % under: %1 ms")
                .arg(change(inMilliseconds(before.report.times.p99), inMilliseconds(now.report.times.p99))),
            BurstTexts::tr("Not delivered: %1 of %2, before %3 of %4")
                .arg(QString::number(notDelivered(now.report)), QString::number(now.report.planned),
                     QString::number(notDelivered(before.report)), QString::number(before.report.planned))};
}

} // namespace Linesman::Webhooks
