// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/emailstatusupdate.h"

#include "app/highlevel/wire.h"

#include <QJsonArray>

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

QStringList emailStatuses()
{
    return {u"pending"_s,     u"scheduled"_s, u"sent"_s,   u"delivered"_s, u"read"_s,
            u"undelivered"_s, u"connected"_s, u"failed"_s, u"opened"_s,    u"clicked"_s};
}

QStringList emailCounters()
{
    return {u"delivered"_s, u"opened"_s,   u"clicked"_s,      u"replied"_s,    u"failed"_s,
            u"accepted"_s,  u"rejected"_s, u"unsubscribed"_s, u"complained"_s, u"stored"_s};
}

QJsonObject EmailStatusUpdate::toJson() const
{
    QJsonObject json{{"status"_L1, status}};
    QJsonObject events;
    for (auto counter = counters.begin(); counter != counters.end(); ++counter) {
        if (counter.value() != 0)
            events.insert(counter.key(), counter.value());
    }
    if (!events.isEmpty())
        json.insert("events"_L1, events);
    QJsonArray list;
    for (const Recipient &recipient : recipients) {
        QJsonObject entry{{"emailId"_L1, recipient.address}, {"status"_L1, recipient.status}};
        Wire::put(entry, "failReason"_L1, recipient.failReason);
        list.append(entry);
    }
    if (!list.isEmpty())
        json.insert("recipients"_L1, list);
    return json;
}

} // namespace Linesman::HighLevel
