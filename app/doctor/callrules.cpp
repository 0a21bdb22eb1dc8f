// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/callrules.h"

#include "app/doctor/checks.h"
#include "app/facts/errorbook.h"
#include "app/facts/findingbook.h"
#include "app/highlevel/emailstatusupdate.h"
#include "app/oauth/exchangefindings.h"
#include "app/oauth/findings.h"
#include "app/providers/idshape.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Linesman::Doctor {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 EarlySeconds = 30; // an update becomes possible some 5 to 10 s after the webhook

using Seen = std::optional<QString>;

struct Rule {
    QLatin1StringView id;
    Seen (*see)(const Call &call, const Evidence &evidence);
};

QString told(const Call &call)
{
    const QString said = call.message.isEmpty() ? call.code : call.message;
    return u"%1 %2: %3 %4"_s.arg(call.exchange->method, call.path, QString::number(call.exchange->status), said);
}

bool says(const Call &call, QLatin1StringView words)
{
    return call.message.contains(words, Qt::CaseInsensitive);
}

Seen when(bool holds, const Call &call)
{
    return holds ? Seen(told(call)) : std::nullopt;
}

bool isUploadCall(const Call &call)
{
    return call.exchange->method == "POST"_L1 && call.path.endsWith("/conversations/messages/upload"_L1);
}

QStringList ordinaryStatuses()
{
    return {u"pending"_s, u"delivered"_s, u"failed"_s, u"read"_s};
}

QString statusOf(const Call &call)
{
    return call.request.value("status"_L1).toString();
}

/*! Whether the message's webhook left only seconds before \a call; nothing when no webhook of it is known. */
std::optional<bool> isEarly(const Call &call, const Evidence &evidence)
{
    const QString message = messageOfCall(call);
    for (const QList<Exchange> *sent : {&evidence.hooks, &evidence.captures}) {
        for (const Exchange &hook : *sent) {
            if (hook.messageId == message && !message.isEmpty())
                return hook.startedAt.secsTo(call.exchange->startedAt) <= EarlySeconds;
        }
    }
    return std::nullopt;
}

bool isNoProvider(const Call &call)
{
    return isStatusCall(call) && call.isRefused() && says(call, "No conversation provider found"_L1);
}

/*! Whether a status that came too early was taken in the end: then the bridge did what it should, and that is no finding. */
bool wasTakenLater(const Call &call, const Evidence &evidence)
{
    if (!isNoProvider(call))
        return false;
    const auto taken = evidence.taken.constFind(messageOfCall(call));
    return taken != evidence.taken.constEnd() && *taken >= call.exchange->startedAt;
}

Seen seesEarlyStatus(const Call &call, const Evidence &evidence)
{
    return when(isNoProvider(call) && isEarly(call, evidence).value_or(true), call);
}

Seen seesNoProvider(const Call &call, const Evidence &evidence)
{
    const bool isLate = isNoProvider(call) && !isEarly(call, evidence).value_or(true);
    return when(isLate || (call.isRefused() && says(call, "No message found for the id"_L1)), call);
}

Seen seesForeignMessage(const Call &call, const Evidence &)
{
    const bool isForeign = call.code == "CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"_L1 ||
                           says(call, "access to the conversationProvider"_L1) ||
                           says(call, "permission to access this resource"_L1);
    return when(isStatusCall(call) && call.isRefused() && isForeign, call);
}

Seen seesOtherList(const Call &call, const Evidence &)
{
    const bool isEmail = call.path.contains("/messages/email/"_L1);
    const QString status = statusOf(call);
    if (!isStatusCall(call) || !call.isRefused() || status.isEmpty())
        return std::nullopt;
    const bool isOfEmail = HighLevel::emailStatuses().contains(status);
    const bool isOrdinary = ordinaryStatuses().contains(status);
    return when(isEmail ? isOrdinary && !isOfEmail : isOfEmail && !isOrdinary, call);
}

Seen seesUnknownStatus(const Call &call, const Evidence &)
{
    const QString status = statusOf(call);
    const bool isKnown = ordinaryStatuses().contains(status) || HighLevel::emailStatuses().contains(status);
    return isStatusCall(call) && !status.isEmpty() && !isKnown ? Seen(u"status \"%1\""_s.arg(status)) : std::nullopt;
}

Seen seesHalfError(const Call &call, const Evidence &)
{
    if (!isStatusCall(call) || statusOf(call) != "failed"_L1 || !call.request.contains("error"_L1))
        return std::nullopt;
    const QJsonObject error = call.request.value("error"_L1).toObject();
    QStringList missing;
    for (const QLatin1StringView name : {"code"_L1, "type"_L1, "message"_L1}) {
        if (error.value(name).toVariant().toString().isEmpty())
            missing.append(QString(name));
    }
    return missing.isEmpty() ? std::nullopt : Seen(u"error without %1"_s.arg(missing.join(u", "_s)));
}

Seen seesUpload(const Call &call, const Evidence &)
{
    return when(isUploadCall(call) && call.isRefused() && call.exchange->status != 401 &&
                    call.exchange->status != 403 && call.exchange->status != 429,
                call);
}

Seen seesNothingStored(const Call &call, const Evidence &)
{
    const bool isEmpty = isInboundCall(call) && call.exchange->isAccepted() && !call.answer.isEmpty()
                             ? call.answer.value("messageId"_L1).toString().isEmpty() &&
                                   call.answer.value("message"_L1).toObject().value("id"_L1).toString().isEmpty()
                             : isInboundCall(call) && call.exchange->isAccepted();
    return isEmpty ? Seen(u"%1 without a messageId, type %2"_s.arg(QString::number(call.exchange->status),
                                                                   call.request.value("type"_L1).toString()))
                   : std::nullopt;
}

Seen seesEmailInDefault(const Call &call, const Evidence &evidence)
{
    if (!isInboundCall(call) || !call.exchange->isAccepted() || call.request.value("type"_L1) != "Email"_L1)
        return std::nullopt;
    const QString id = call.request.value("conversationProviderId"_L1).toString();
    for (const Providers::KnownProvider &provider : evidence.providers) {
        if (provider.id.text() == id && provider.kind == Providers::Kind::EmailChannel)
            return u"type Email with provider %1"_s.arg(provider.name);
    }
    return std::nullopt;
}

Seen seesWrongProviderId(const Call &call, const Evidence &)
{
    const QString id = call.request.value("conversationProviderId"_L1).toString();
    const bool isServerError = isInboundCall(call) && call.exchange->status == 500 && !id.isEmpty();
    if (!isServerError && !(call.isRefused() && says(call, "Invalid conversationProviderId"_L1)))
        return std::nullopt;
    const QString doubt = Providers::idShape(id) == Providers::IdShape::Hex24 ? QString() : u", no provider's shape"_s;
    return u"%1 (id %2%3)"_s.arg(told(call), id, doubt);
}

Seen seesNoDirection(const Call &call, const Evidence &)
{
    const bool isBare = isInboundCall(call) && call.exchange->isAccepted() && !call.request.contains("direction"_L1);
    return isBare ? Seen(u"type %1 without direction"_s.arg(call.request.value("type"_L1).toString())) : std::nullopt;
}

Seen seesNoIds(const Call &call, const Evidence &)
{
    const bool isBare = !call.request.contains("contactId"_L1) && !call.request.contains("conversationId"_L1);
    const int status = call.exchange->status;
    return when(isInboundCall(call) && isBare && (status == 400 || status == 422), call);
}

Seen seesUnknownCaller(const Call &call, const Evidence &)
{
    return when(call.code == "CONVERSATIONS_CONTACT_NOT_FOUND"_L1 && says(call, "number"_L1), call);
}

Seen seesAttachments(const Call &call, const Evidence &)
{
    if (!call.isRefused() || !call.request.contains("attachments"_L1) || call.exchange->status >= 500)
        return std::nullopt;
    const QJsonValue attachments = call.request.value("attachments"_L1);
    bool isOdd = !attachments.isArray() || says(call, "attachments"_L1);
    const QJsonArray list = attachments.toArray();
    for (const QJsonValue &address : list)
        isOdd = isOdd || address.toString().contains(u'?');
    return when(isOdd && (call.exchange->status == 400 || call.exchange->status == 422), call);
}

Seen seesBulk(const Call &call, const Evidence &)
{
    return when(call.isRefused() && call.exchange->status < 500 && says(call, "bulk"_L1), call);
}

Seen seesMadeUpNumber(const Call &call, const Evidence &)
{
    constexpr int Longest = 15; // E.164
    if (!call.path.startsWith("/contacts"_L1) || call.exchange->method == "GET"_L1 || !call.exchange->isAccepted())
        return std::nullopt;
    const QString phone = call.request.value("phone"_L1).toString();
    const auto digits = std::count_if(phone.begin(), phone.end(), [](QChar one) { return one.isDigit(); });
    return digits > Longest ? Seen(u"a phone number of %1 digits"_s.arg(digits)) : std::nullopt;
}

Seen seesOldSdk(const Call &call, const Evidence &)
{
    constexpr int FirstGood = 3;
    const QString sdk = headerValue(call.exchange->requestHead, "x-sdk-version"_L1);
    bool isNumber = false;
    const int major = sdk.section(u'.', 0, 0).toInt(&isNumber);
    return isNumber && major < FirstGood ? Seen(u"x-sdk-version %1"_s.arg(sdk)) : std::nullopt;
}

/*! What an upsert was asked to write and the contact that came back does not have. */
Seen seesDroppedFields(const Call &call, const Evidence &)
{
    const QJsonObject contact = call.answer.value("contact"_L1).toObject();
    if (!call.path.endsWith("/contacts/upsert"_L1) || !call.exchange->isAccepted() || contact.isEmpty())
        return std::nullopt;
    QStringList lost;
    for (const QLatin1StringView name : {"email"_L1, "phone"_L1, "firstName"_L1, "lastName"_L1, "gender"_L1}) {
        const QString sent = call.request.value(name).toString();
        if (!sent.isEmpty() && contact.value(name).toString().compare(sent, Qt::CaseInsensitive) != 0)
            lost.append(QString(name));
    }
    return lost.isEmpty() ? std::nullopt
                          : Seen(u"contact %1 came back without the %2 that was sent"_s.arg(
                                contact.value("id"_L1).toString(), lost.join(u", "_s)));
}

Seen seesTrace(const Call &call, const Evidence &)
{
    const QString trace =
        call.exchange->traceId.isEmpty() ? call.answer.value("traceId"_L1).toString() : call.exchange->traceId;
    return call.exchange->status > 500 && !trace.isEmpty() ? Seen(u"%1, trace %2"_s.arg(told(call), trace))
                                                           : std::nullopt;
}

// The first that sees something has the call. What the error dictionary and the OAuth findings know comes after these.
constexpr std::array Rules{
    Rule{"U-01"_L1, seesEarlyStatus},     Rule{"U-02"_L1, seesNoProvider},    Rule{"U-03"_L1, seesForeignMessage},
    Rule{"U-05"_L1, seesOtherList},       Rule{"U-04"_L1, seesUnknownStatus}, Rule{"U-06"_L1, seesHalfError},
    Rule{"M-11"_L1, seesUpload},          Rule{"M-03"_L1, seesNothingStored}, Rule{"M-04"_L1, seesEmailInDefault},
    Rule{"M-05"_L1, seesWrongProviderId}, Rule{"M-06"_L1, seesNoDirection},   Rule{"M-08"_L1, seesUnknownCaller},
    Rule{"M-07"_L1, seesNoIds},           Rule{"M-10"_L1, seesAttachments},   Rule{"P-05"_L1, seesBulk},
    Rule{"P-08"_L1, seesMadeUpNumber},    Rule{"I-05"_L1, seesOldSdk},        Rule{"M-09"_L1, seesDroppedFields},
    Rule{"V-04"_L1, seesTrace},
};

std::optional<OAuth::TokenRecord> tokenOf(const Exchange &exchange, const Evidence &evidence)
{
    for (const OAuth::TokenRecord &record : evidence.tokens) {
        if (!exchange.locationId.isEmpty() && record.install.id == exchange.locationId)
            return record;
    }
    return std::nullopt;
}
} // namespace

bool isStatusCall(const Call &call)
{
    return call.exchange->method == "PUT"_L1 && call.path.contains("/conversations/messages/"_L1) &&
           call.path.endsWith("/status"_L1);
}

bool isInboundCall(const Call &call)
{
    return call.exchange->method == "POST"_L1 && call.path.endsWith("/conversations/messages/inbound"_L1);
}

QString messageOfCall(const Call &call)
{
    return call.exchange->messageId.isEmpty() ? call.path.section(u'/', -2, -2) : call.exchange->messageId;
}

std::optional<std::pair<QString, QString>> ruleFor(const Call &call, const Evidence &evidence)
{
    if (wasTakenLater(call, evidence))
        return std::nullopt;
    for (const Rule &rule : Rules) {
        if (const Seen seen = rule.see(call, evidence))
            return std::pair(QString(rule.id), *seen);
    }
    if (call.exchange->status == 429)
        return std::nullopt; // by itself it is no fault: see limitReached()
    if (call.isRefused()) {
        const auto expired = OAuth::knownMessage(OAuth::Where::Api, call.exchange->status, call.message);
        if (expired && expired->retry == OAuth::Retry::AfterRefresh)
            return std::nullopt; // every token does: whether a refresh followed, T-04 says
        const QList<Finding> found = OAuth::findingsIn(*call.exchange, tokenOf(*call.exchange, evidence));
        if (!found.isEmpty())
            return std::pair(found.constFirst().id, found.constFirst().evidence);
        const auto known = Facts::findError([&call](const Facts::KnownError &entry) {
            return entry.where == "api"_L1 && !entry.finding.isEmpty() &&
                   entry.matches(call.exchange->status, call.code, call.message);
        });
        if (known)
            return std::pair(known->finding, told(call));
        return std::nullopt;
    }
    const QList<Finding> found = OAuth::findingsIn(*call.exchange); // an older path or spelling that works
    return found.isEmpty() ? std::nullopt
                           : std::optional(std::pair(found.constFirst().id, found.constFirst().evidence));
}

QStringList ruledIds()
{
    QStringList ids;
    for (const Rule &rule : Rules)
        ids.append(QString(rule.id));
    for (const Facts::KnownError &entry : Facts::knownErrors()) {
        if (!entry.finding.isEmpty() && !ids.contains(entry.finding))
            ids.append(entry.finding);
    }
    ids += {u"S-03"_s, u"S-04"_s, u"T-09"_s}; // findingsIn() makes them of others
    ids.removeDuplicates();
    return ids;
}

std::map<QString, QList<Sight>> seenInCalls(const Evidence &evidence)
{
    std::map<QString, QList<Sight>> sights;
    for (const Call &call : evidence.calls) {
        if (const auto seen = ruleFor(call, evidence))
            sights[seen->first].append(sightOf(*call.exchange, seen->second, call.exchange->locationId));
    }
    return sights;
}

} // namespace Linesman::Doctor
