// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/drift.h"

#include "app/core/redaction.h"
#include "app/facts/facts.h"

namespace Linesman::Workspace {

using namespace Qt::Literals::StringLiterals;

QString DriftItem::fact() const
{
    if (kind == Kind::UnknownHeader || kind == Kind::MissingHeader || kind == Kind::RenamedHeader)
        return where.contains(u'.') ? u"answer.headers"_s : u"headers"_s;
    if (kind == Kind::UnknownValue)
        return what.startsWith("type "_L1) ? u"delivery.types"_s : u"event.values"_s;
    return (where.contains(u'.') ? u"answer."_s : u"event."_s) + where;
}

QJsonObject toJson(const DriftItem &item, const Exchange *evidence)
{
    const Facts::Fact &fact = Facts::fact(item.fact());
    QJsonObject json{{u"event"_s, u"drift"_s},
                     {u"kind"_s, driftWord(item.kind)},
                     {u"where"_s, item.where},
                     {u"what"_s, item.what},
                     {u"count"_s, item.count},
                     {u"first"_s, item.first.toString(Qt::ISODateWithMs)},
                     {u"last"_s, item.last.toString(Qt::ISODateWithMs)},
                     {u"evidence"_s, item.evidence},
                     {u"sentence"_s, item.sentence()}};
    if (!item.before.isEmpty())
        json.insert(u"before"_s, item.before);
    if (!fact.id.isEmpty()) {
        json.insert(u"fact"_s, fact.id);
        json.insert(u"source"_s, fact.source);
        json.insert(u"stated"_s, fact.stated.toString(Qt::ISODate));
    }
    if (evidence) {
        const auto text = [](const QByteArray &bytes) {
            return QString::fromUtf8(redacted(bytes));
        };
        json.insert(u"exchange"_s, QJsonObject{{u"requestHead"_s, text(evidence->requestHead)},
                                               {u"requestBody"_s, text(evidence->requestBody)},
                                               {u"responseHead"_s, text(evidence->responseHead)},
                                               {u"responseBody"_s, text(evidence->responseBody)}});
    }
    return json;
}

} // namespace Linesman::Workspace
