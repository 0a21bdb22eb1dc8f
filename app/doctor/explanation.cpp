// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/explanation.h"

#include "app/facts/findingbook.h"
#include "app/facts/statustexts.h"
#include "app/highlevel/replyerror.h"

#include <QCoreApplication>

namespace Linesman::Doctor {

using namespace Qt::Literals::StringLiterals;

namespace {
class ExplanationTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Doctor::Explained)
public:
    static QString retry(const QString &word)
    {
        if (word == "afterRefresh"_L1)
            return tr("Send again: once, with a refreshed token.");
        return word == "later"_L1 ? tr("Send again: later, unchanged.")
                                  : tr("Send again: no, it fails the same way until something is changed.");
    }
};

QString placeOf(const Exchange &exchange)
{
    const QString path = exchange.path();
    if (path.endsWith("/oauth/chooselocation"_L1))
        return u"consent"_s;
    if (path.endsWith("/oauth/token"_L1))
        return u"token"_s;
    return path.endsWith("/oauth/locationToken"_L1) || path.endsWith("/oauth/location-token"_L1) ? u"locationToken"_s
                                                                                                 : u"api"_s;
}
} // namespace

QJsonObject Explained::toJson() const
{
    if (!entry)
        return {{"known"_L1, false}};
    QJsonObject json = entry->toJson();
    json.insert("known"_L1, true);
    if (const Facts::FindingRow *row = Facts::findingRow(entry->finding))
        json.insert("title"_L1, row->title);
    return json;
}

QString Explained::toText() const
{
    if (!entry)
        return {};
    const QJsonObject json = toJson();
    const auto text = [&json](QLatin1StringView name) {
        return json.value(name).toString();
    };
    QString out = text("meaning"_L1) + u'\n' + ExplanationTexts::retry(entry->retry) + u'\n' +
                  ExplanationTexts::tr("Next: %1").arg(text("advice"_L1)) + u'\n';
    if (!entry->finding.isEmpty())
        out += ExplanationTexts::tr("Finding: %1, %2").arg(entry->finding, text("title"_L1)) + u'\n';
    out += ExplanationTexts::tr("Source: %1").arg(text("source"_L1)) + u'\n';
    if (!entry->file.isEmpty())
        out += ExplanationTexts::tr("From: %1").arg(entry->file) + u'\n';
    return out;
}

Explained explainText(const QString &text, Certainty certainty)
{
    Explained explained;
    explained.said = text;
    explained.entry = Facts::errorInText(text);
    const bool isByStatus = explained.entry && explained.entry->words.isEmpty() && explained.entry->code.isEmpty();
    if (isByStatus && certainty == Certainty::ByWords && !Facts::statusNamedIn(text).isSure)
        explained.entry.reset();
    return explained;
}

Explained explainExchange(const Exchange &exchange)
{
    Explained explained;
    if (exchange.status < 400) {
        explained.said = exchange.error;
        return explained;
    }
    HighLevel::HttpReply reply;
    reply.status = exchange.status;
    reply.body = exchange.responseBody;
    const Error error = HighLevel::errorOf(reply, exchange.eventType);
    explained.said = error.message.isEmpty() ? QString::fromUtf8(exchange.responseBody.left(1000)) : error.message;
    const QString place = placeOf(exchange);
    const auto at = [&](const QString &where) {
        return Facts::findError([&](const Facts::KnownError &entry) {
            return entry.where == where && entry.matches(exchange.status, error.code, explained.said);
        });
    };
    explained.entry = at(place);
    if (!explained.entry && place == "locationToken"_L1)
        explained.entry = at(u"api"_s);
    if (!explained.entry)
        explained.entry = at(u"http"_s);
    return explained;
}

} // namespace Linesman::Doctor
