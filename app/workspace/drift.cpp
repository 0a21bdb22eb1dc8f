// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/drift.h"

#include "app/core/enumnames.h"
#include "app/core/text.h"
#include "app/exchange/content.h"
#include "app/facts/facts.h"
#include "app/highlevel/errorcatalog.h"
#include "app/highlevel/replyerror.h"
#include "app/http/responsehead.h"
#include "app/webhooks/bodyprint.h"
#include "app/webhooks/capture.h"
#include "app/webhooks/eventfields.h"
#include "app/webhooks/shape.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <string>
#include <vector>

namespace Linesman::Workspace {

using namespace Qt::Literals::StringLiterals;
using Kind = DriftItem::Kind;
using Family = Webhooks::Shape::Family;

namespace {
constexpr qsizetype LongestName = 200;
constexpr qsizetype MostPrints = 512;

constexpr auto KindNames = enumNames<Kind>({{Kind::UnknownEvent, "unknownEvent"},
                                            {Kind::UnknownField, "unknownField"},
                                            {Kind::MissingField, "missingField"},
                                            {Kind::RenamedField, "renamedField"},
                                            {Kind::ChangedType, "changedType"},
                                            {Kind::UnknownValue, "unknownValue"},
                                            {Kind::UnknownHeader, "unknownHeader"},
                                            {Kind::MissingHeader, "missingHeader"},
                                            {Kind::RenamedHeader, "renamedHeader"},
                                            {Kind::UnknownStatus, "unknownStatus"},
                                            {Kind::UnknownError, "unknownError"}});

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Workspace::Drift)
};

/*! Fields that HTTP, proxies, tunnels and tracing add: none of them says anything of HighLevel. */
bool isOfTheWay(const QString &name)
{
    const QJsonObject way = Facts::fact(u"headers.way"_s).value.toObject();
    const QStringList known = Facts::textsOf(way.value("names"_L1));
    const QStringList prefixes = Facts::textsOf(way.value("prefixes"_L1));
    return known.contains(name) || std::any_of(prefixes.begin(), prefixes.end(),
                                               [&name](const QString &prefix) { return name.startsWith(prefix); });
}

/*! By its name; anybody's proxy may add another one. */
bool mayBeSignature(const QString &header)
{
    return header.contains("sig"_L1) || header.startsWith("x-ghl-"_L1) || header.startsWith("x-wh-"_L1);
}

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"bool"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    default:
        return u"null"_s;
    }
}

QString typeOf(Webhooks::FieldType type)
{
    switch (type) {
    case Webhooks::FieldType::Bool:
        return u"bool"_s;
    case Webhooks::FieldType::Number:
        return u"number"_s;
    case Webhooks::FieldType::Array:
        return u"array"_s;
    case Webhooks::FieldType::Object:
        return u"object"_s;
    case Webhooks::FieldType::String:
        return u"string"_s;
    default:
        return {};
    }
}

bool fits(const QJsonValue &value, Webhooks::FieldType type)
{
    if (value.isNull() || type == Webhooks::FieldType::Any)
        return true;
    const bool isEither = type == Webhooks::FieldType::StringOrArray && (value.isString() || value.isArray());
    return isEither || typeOf(value) == typeOf(type);
}

/*! Whether \a value is a list of something else, where \a name is one of texts. */
bool isNoTextList(const QString &name, const QJsonValue &value)
{
    if (!value.isArray() || !Facts::textsOf(Facts::fact(u"event.textLists"_s).value).contains(name))
        return false;
    const QJsonArray list = value.toArray();
    return std::any_of(list.begin(), list.end(), [](const QJsonValue &entry) { return !entry.isString(); });
}

/*! What a delivery always has beside what the page marks: without it the other side could not send. */
QStringList usualFields(const QJsonObject &body)
{
    const bool isEmail = body.contains("emailMessageId"_L1) || body.contains("html"_L1) ||
                         body.contains("subject"_L1) || body.value("type"_L1) == "Email"_L1;
    return isEmail ? QStringList{u"emailTo"_s} : QStringList{u"message"_s, u"phone"_s};
}

/*! Every member that \a value has, by its place; entries of lists share theirs. */
void collect(const QJsonValue &value, const QString &path, QStringList &into, int depth = 0)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list)
            collect(item, path, into, depth);
        return;
    }
    if (!value.isObject() || depth > 1)
        return;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString place = path.isEmpty() ? member.key() : path + u'.' + member.key();
        if (!into.contains(place))
            into.append(place);
        collect(member.value(), place, into, depth + 1);
    }
}

/*! Names of the header fields of a request or an answer, in lower case. */
QStringList headerNames(const QByteArray &head)
{
    QStringList names;
    const QList<QByteArray> lines = head.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon > 0)
            names.append(QString::fromLatin1(lines.at(i).left(colon).trimmed()).toLower());
    }
    return names;
}

/*! The members whose values are held against the facts: a new one is something new. */
const std::vector<std::string> &tellingMembers()
{
    static const std::vector<std::string> members = [] {
        std::vector<std::string> names{"type"};
        for (const QString &name : Facts::fact(u"event.values"_s).value.toObject().keys())
            names.push_back(name.toStdString());
        return names;
    }();
    return members;
}

void countOne(DriftItem &item, const Exchange &exchange)
{
    ++item.count;
    item.first = std::min(item.first, exchange.startedAt);
    item.last = std::max(item.last, exchange.startedAt);
}

bool isLive(const Exchange &exchange)
{
    const QString host = QUrl(exchange.url).host();
    return !host.isEmpty() && host != "localhost"_L1 && host != "::1"_L1 && !host.startsWith("127."_L1);
}
} // namespace

QString driftWord(Kind kind)
{
    return KindNames.text(kind);
}

QString DriftItem::sentence() const
{
    switch (kind) {
    case Kind::UnknownEvent:
        return Texts::tr("There is an event that no page lists: %1.").arg(where);
    case Kind::UnknownField:
        return Texts::tr("%1 has a field that no page lists: %2.").arg(where, what);
    case Kind::MissingField:
        return Texts::tr("%1 came without %2.").arg(where, what);
    case Kind::RenamedField:
    case Kind::RenamedHeader:
        return Texts::tr("%1 has %2 in place of %3.").arg(where, what, before);
    case Kind::ChangedType:
        return Texts::tr("%2 of %1 is no longer of the type %3.").arg(where, what, before);
    case Kind::UnknownValue:
        return Texts::tr("%1 has a value that no page lists: %2.").arg(where, what);
    case Kind::UnknownHeader:
        return Texts::tr("%1 came with a header that no page lists: %2.").arg(where, what);
    case Kind::MissingHeader:
        return Texts::tr("%1 came without the header %2.").arg(where, what);
    case Kind::UnknownStatus:
        return Texts::tr("%1 was answered %2, which neither the pages list nor the emulator answers.").arg(where, what);
    case Kind::UnknownError:
        return Texts::tr("%1 was refused with words that Linesman does not know: %2").arg(where, what);
    }
    return {};
}

void Drift::note(const Exchange &exchange, Kind kind, const QString &placeSaid, const QString &whatSaid,
                 const QString &before)
{
    const QString where = placeSaid.left(LongestName);
    const QString what = whatSaid.left(LongestName);
    const QString key = driftWord(kind) + u'\n' + where + u'\n' + what + u'\n' + before;
    const auto place = m_places.constFind(key);
    if (place != m_places.constEnd()) {
        m_touched.append(*place);
        countOne(m_items[*place], exchange);
        return;
    }
    if (m_items.size() >= MostItems)
        return;
    m_touched.append(m_items.size());
    m_places.insert(key, m_items.size());
    m_items.append({kind, where, what, before, 1, exchange.startedAt, exchange.startedAt, exchange.id});
}

/*! Looks once at each print: what shows the same members, types and header fields differs in the same. */
void Drift::lookAtCapture(const Exchange &exchange, const std::optional<Http::Request> &request)
{
    if (isByLinesman(exchange.requestHead))
        return; // a test's, often wrong on purpose: it says nothing of HighLevel
    const QByteArray print =
        request ? Webhooks::requestPrint(*request, toView(exchange.requestBody), tellingMembers()) : QByteArray();
    const auto known = print.isEmpty() ? m_looked.constEnd() : m_looked.constFind(print);
    if (known != m_looked.constEnd()) {
        for (const qsizetype place : *known)
            countOne(m_items[place], exchange);
        return;
    }
    lookAtNewCapture(exchange, request);
    if (print.isEmpty())
        return;
    if (m_looked.size() >= MostPrints)
        m_looked.clear();
    m_looked.insert(print, m_touched);
}

void Drift::lookAtNewCapture(const Exchange &exchange, const std::optional<Http::Request> &request)
{
    const std::string_view bytes = toView(exchange.requestBody);
    const Webhooks::Shape shape =
        request ? Webhooks::shapeOf(request->headers, bytes, {}) : Webhooks::shapeOf(bytes, {});
    if (shape.isInDataWrapper)
        return; // somebody between changed it
    if (shape.family == Family::UnknownEvent) {
        note(exchange, Kind::UnknownEvent, shape.eventType, shape.eventType);
        return;
    }
    const bool isDelivery = shape.family == Family::ProviderOutbound;
    if (!isDelivery && shape.family != Family::AppEvent)
        return;
    const Webhooks::EventForm *form =
        isDelivery ? &Webhooks::providerOutboundForm() : Webhooks::appEventForm(shape.eventType.toStdString());
    const QJsonObject body = exchange.requestJson();
    if (!form || body.isEmpty())
        return;
    QStringList unknown;
    QStringList missing;
    for (auto field = body.begin(); field != body.end(); ++field) {
        const auto known = std::find_if(form->fields.begin(), form->fields.end(), [&field](const auto &one) {
            return field.key() == QLatin1StringView(one.name.data(), qsizetype(one.name.size()));
        });
        if (known == form->fields.end() && form->isWholeKnown)
            unknown.append(field.key());
        else if (known != form->fields.end() && !fits(field.value(), known->type))
            note(exchange, Kind::ChangedType, shape.eventType, field.key(), typeOf(known->type));
        else if ((isDelivery || shape.eventType.endsWith("boundMessage"_L1)) &&
                 isNoTextList(field.key(), field.value()))
            note(exchange, Kind::ChangedType, shape.eventType, field.key() + u"[]"_s, u"string"_s);
    }
    const QStringList usual = isDelivery ? usualFields(body) : QStringList();
    for (const Webhooks::EventField &field : form->fields) {
        const QString name = QString::fromStdString(field.name);
        if ((field.need == Webhooks::FieldNeed::Required || usual.contains(name)) && !body.contains(name))
            missing.append(name);
    }
    if (unknown.size() == 1 && missing.size() == 1) {
        note(exchange, Kind::RenamedField, shape.eventType, unknown.first(), missing.first());
    } else {
        for (const QString &name : std::as_const(unknown))
            note(exchange, Kind::UnknownField, shape.eventType, name);
        for (const QString &name : std::as_const(missing)) {
            if (!usual.contains(name)) // media may be the only content, and a number may be absent
                note(exchange, Kind::MissingField, shape.eventType, name);
        }
    }
    const QString type = body.value("type"_L1).toString();
    if (isDelivery && !type.isEmpty() && !Facts::textsOf(Facts::fact(u"delivery.types"_s).value).contains(type))
        note(exchange, Kind::UnknownValue, shape.eventType, u"type "_s + type);
    if (!isDelivery)
        lookAtValues(exchange, shape.eventType, body);
    lookAtHeaders(exchange, shape.eventType);
}

void Drift::lookAtValues(const Exchange &exchange, const QString &eventType, const QJsonObject &body)
{
    const QJsonObject listed = Facts::fact(u"event.values"_s).value.toObject();
    for (auto member = listed.begin(); member != listed.end(); ++member) {
        const QString value = body.value(member.key()).toString();
        if (!value.isEmpty() && !Facts::textsOf(member.value()).contains(value))
            note(exchange, Kind::UnknownValue, eventType, member.key() + u' ' + value);
    }
}

void Drift::lookAtHeaders(const Exchange &exchange, const QString &eventType)
{
    const QStringList headers = headerNames(exchange.requestHead);
    const QStringList listed =
        Facts::textsOf(Facts::fact(u"headers"_s).value) + Facts::textsOf(Facts::fact(u"headers"_s).before);
    QStringList unknown;
    for (const QString &name : headers) {
        if (!listed.contains(name) && !isOfTheWay(name))
            unknown.append(name);
    }
    const QString signature = Facts::fact(u"signature.header"_s).value.toString();
    const bool isUnsigned = !headers.isEmpty() && !headers.contains(signature);
    if (isUnsigned && unknown.size() == 1 && mayBeSignature(unknown.first())) {
        note(exchange, Kind::RenamedHeader, eventType, unknown.first(), signature);
        return;
    }
    for (const QString &name : std::as_const(unknown))
        note(exchange, Kind::UnknownHeader, eventType, name);
    if (isUnsigned)
        note(exchange, Kind::MissingHeader, eventType, signature);
}

void Drift::lookAtAnswer(const Exchange &exchange)
{
    const Facts::Fact &fact = Facts::fact(u"answer."_s + exchange.eventType);
    if (fact.id.isEmpty() || exchange.status == 0)
        return;
    const QJsonObject known = fact.value.toObject();
    const QJsonArray statuses = known.value("statuses"_L1).toArray();
    if (exchange.status < 500 && !statuses.contains(exchange.status))
        note(exchange, Kind::UnknownStatus, exchange.eventType, QString::number(exchange.status));
    const QJsonObject body = exchange.responseJson();
    if (exchange.isAccepted()) {
        const QStringList members = Facts::textsOf(known.value("members"_L1));
        QStringList said;
        collect(body, {}, said);
        for (const QString &name : std::as_const(said)) {
            const QString parent = name.contains(u'.') ? name.section(u'.', 0, -2) : QString();
            const bool isParentWhole =
                parent.isEmpty() || std::any_of(members.begin(), members.end(),
                                                [&](const QString &one) { return one.startsWith(parent + u'.'); });
            if (!members.isEmpty() && isParentWhole && !members.contains(name))
                note(exchange, Kind::UnknownField, exchange.eventType, name);
        }
    } else {
        HighLevel::HttpReply reply;
        reply.status = exchange.status;
        reply.body = exchange.responseBody;
        const Error error = HighLevel::errorOf(reply, exchange.eventType);
        if (!error.message.isEmpty() && exchange.status != 422 && !HighLevel::explain(error).isKnown())
            note(exchange, Kind::UnknownError, exchange.eventType, error.message);
    }
    const QStringList listed = Facts::textsOf(Facts::fact(u"answer.headers"_s).value);
    for (const QString &name : headerNames(exchange.responseHead)) {
        if (name.startsWith("x-"_L1) && !listed.contains(name) && !isOfTheWay(name))
            note(exchange, Kind::UnknownHeader, exchange.eventType, name);
    }
}

void Drift::look(const Exchange &exchange)
{
    m_touched.clear();
    if (exchange.channel == Exchange::Channel::Capture)
        lookAtCapture(exchange, Webhooks::requestFromHead(toView(exchange.requestHead)));
    else if (exchange.channel == Exchange::Channel::Api && isLive(exchange))
        lookAtAnswer(exchange);
}

QList<DriftItem> Drift::items() const
{
    return m_items;
}

} // namespace Linesman::Workspace
