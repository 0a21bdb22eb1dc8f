// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/checks.h"

#include "app/doctor/callrules.h"
#include "app/oauth/exchangefindings.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <array>

namespace Linesman::Doctor {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! How a client behaved around each expiry: calls that follow one another within seconds belong to one. */
QList<Sight> ofRefreshes(const Evidence &evidence, QLatin1StringView id)
{
    constexpr qint64 Apart = 30; // seconds
    QList<Sight> sights;
    QHash<QString, QList<const Call *>> clients;
    for (const Call &call : evidence.calls)
        clients[call.agent].append(&call);
    for (const QList<const Call *> &calls : std::as_const(clients)) {
        QList<OAuth::SeenCall> together;
        for (qsizetype i = 0; i < calls.size(); ++i) {
            together.append(OAuth::seenCall(*calls.at(i)->exchange));
            const bool isLast = i + 1 == calls.size() ||
                                calls.at(i)->exchange->startedAt.secsTo(calls.at(i + 1)->exchange->startedAt) > Apart;
            if (!isLast)
                continue;
            for (const Finding &finding : OAuth::refreshFindings(together)) {
                if (finding.id == id)
                    sights.append(sightOf(*calls.at(i)->exchange, finding.evidence));
            }
            together.clear();
        }
    }
    return sights;
}

QList<Sight> refreshStorm(const Evidence &evidence)
{
    return ofRefreshes(evidence, "T-03"_L1);
}

QList<Sight> notRefreshed(const Evidence &evidence)
{
    return ofRefreshes(evidence, "T-04"_L1);
}

/*! A path with its ids left out: the same endpoint. */
QString endpointOf(const Call &call)
{
    static const QRegularExpression id(u"/(?=[A-Za-z0-9]*[0-9])[A-Za-z0-9]{15,}(?=/|$)"_s);
    QString path = call.path;
    return call.exchange->method + u' ' + path.replace(id, u"/{id}"_s);
}

QList<Sight> mixedVersions(const Evidence &evidence)
{
    QList<Sight> sights;
    QHash<QString, QString> versions; // client and endpoint
    QSet<QString> told;
    for (const Call &call : evidence.calls) {
        const bool isSignIn = call.path.contains("/oauth/"_L1);
        if (isSignIn || call.exchange->requestHead.isEmpty() || call.isRefused())
            continue;
        const QString endpoint = endpointOf(call);
        const QString key = call.agent + u'\n' + endpoint;
        const auto known = versions.constFind(key);
        if (known != versions.constEnd() && *known != call.version && !told.contains(key)) {
            told.insert(key);
            sights.append(sightOf(*call.exchange, u"%1 with \"%2\" and \"%3\""_s.arg(endpoint, *known, call.version)));
        }
        versions.insert(key, call.version);
    }
    return sights;
}

enum class After429 { WentOn, Waited };

/*! Calls that came too soon after a 429; or those 429 after which the client waited. */
QList<Sight> ofLimits(const Evidence &evidence, After429 wanted)
{
    constexpr qint64 Interval = 10; // seconds
    QList<Sight> sights;
    QHash<QString, const Call *> limited; // by client and location
    QList<const Call *> ignored;
    for (const Call &call : evidence.calls) {
        const QString key = call.agent + u'\n' + call.exchange->locationId;
        const Call *before = limited.value(key);
        if (before && before->exchange->startedAt.secsTo(call.exchange->startedAt) < Interval) {
            ignored.append(before);
            if (wanted == After429::WentOn)
                sights.append(sightOf(*call.exchange, u"%1 %2 soon after a 429"_s.arg(call.exchange->method, call.path),
                                      call.exchange->locationId));
        }
        limited.insert(key, call.exchange->status == 429 ? &call : nullptr);
    }
    for (const Call &call : evidence.calls) {
        if (wanted == After429::Waited && call.exchange->status == 429 && !ignored.contains(&call))
            sights.append(sightOf(*call.exchange, u"%1 %2: 429"_s.arg(call.exchange->method, call.path),
                                  call.exchange->locationId));
    }
    return sights;
}

QList<Sight> limitIgnored(const Evidence &evidence)
{
    return ofLimits(evidence, After429::WentOn);
}

QList<Sight> limitReached(const Evidence &evidence)
{
    return ofLimits(evidence, After429::Waited);
}

QList<Sight> driftOfAnswers(const Evidence &evidence)
{
    QList<Sight> sights;
    for (const Workspace::DriftItem &item : evidence.drift) {
        if (item.where.contains(u'.') && item.kind != Workspace::DriftItem::Kind::UnknownError)
            sights.append({{},
                           brief(u"%1: %2"_s.arg(item.where, item.what)),
                           {item.evidence},
                           item.count,
                           item.first,
                           item.last});
    }
    return sights;
}

QList<Sight> replacedAttachments(const Evidence &evidence)
{
    QList<Sight> sights;
    QSet<QString> messages;
    for (const Call &call : evidence.calls) {
        if (call.exchange->method != "PUT"_L1 || !call.path.endsWith("/attachments"_L1) || !call.exchange->isAccepted())
            continue;
        const QString message = messageOfCall(call);
        if (messages.contains(message))
            sights.append(
                sightOf(*call.exchange, u"a second call for message %1"_s.arg(message), call.exchange->locationId));
        messages.insert(message);
    }
    return sights;
}

bool isCreatingContact(const Call &call)
{
    return call.exchange->method == "POST"_L1 && call.exchange->isAccepted() &&
           (call.path.endsWith("/contacts"_L1) || call.path.endsWith("/contacts/upsert"_L1)) &&
           call.answer.value("new"_L1).toBool(true);
}

/*! A contact was made, and a search seconds later came back empty. */
QList<Sight> laggingSearch(const Evidence &evidence)
{
    constexpr qint64 Lag = 15; // seconds
    QList<Sight> sights;
    const Call *made = nullptr;
    for (const Call &call : evidence.calls) {
        if (isCreatingContact(call))
            made = &call;
        const bool isSearch = call.path.endsWith("/contacts/search"_L1) ||
                              (call.exchange->method == "GET"_L1 && call.path.endsWith("/contacts"_L1));
        const bool isEmpty =
            call.answer.value("contacts"_L1).isArray() && call.answer.value("contacts"_L1).toArray().isEmpty();
        if (made && isSearch && isEmpty && call.exchange->isAccepted() &&
            made->exchange->startedAt.secsTo(call.exchange->startedAt) < Lag)
            sights.append(
                sightOf(*call.exchange, u"empty seconds after a contact was made"_s, call.exchange->locationId));
    }
    return sights;
}

/*! What the emulator delivered over an hour ago, was taken, and got no status since. */
QList<Sight> stuckDeliveries(const Evidence &evidence)
{
    constexpr qint64 Hour = 3600;
    QSet<QString> reported;
    for (const Call &call : evidence.calls) {
        if (isStatusCall(call) && call.exchange->isAccepted())
            reported.insert(messageOfCall(call));
    }
    QList<Sight> sights;
    for (const Exchange &hook : evidence.hooks) {
        if (isProviderDelivery(hook) && hook.isAccepted() && !hook.messageId.isEmpty() &&
            !reported.contains(hook.messageId) && hook.startedAt.secsTo(evidence.now) > Hour)
            sights.append(sightOf(hook, u"message %1 got no status"_s.arg(hook.messageId), hook.locationId));
    }
    return sights;
}

constexpr std::array CallTable{
    Check{"O-17"_L1, limitReached},        Check{"T-03"_L1, refreshStorm},  Check{"T-04"_L1, notRefreshed},
    Check{"M-12"_L1, replacedAttachments}, Check{"M-14"_L1, laggingSearch}, Check{"U-04"_L1, stuckDeliveries},
    Check{"V-01"_L1, limitIgnored},        Check{"V-02"_L1, mixedVersions}, Check{"V-03"_L1, driftOfAnswers},
};
} // namespace

std::span<const Check> callChecks()
{
    return CallTable;
}

} // namespace Linesman::Doctor
