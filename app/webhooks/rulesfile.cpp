// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/text.h"
#include "app/webhooks/answerrules.h"
#include "app/webhooks/capture.h"
#include "app/webhooks/ruleend_p.h"
#include "app/webhooks/rulestext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LongestDelay = 600'000; // ms

/*! Reads the members of an object one by one; what nobody asked for is a mistake, and so is the wrong type. */
class MemberReader
{
public:
    MemberReader(const QJsonValue &value, QString where)
        : m_object(value.toObject())
        , m_where(std::move(where))
    {
        if (!value.isObject() && !value.isUndefined())
            complain({}, u"an object is wanted"_s);
    }

    QString text(const QString &name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isString())
            complain(name, u"a text is wanted"_s);
        return value.toString();
    }
    int number(const QString &name, int least, int most, int fallback)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return fallback;
        const double given = value.toDouble(double(least) - 1);
        if (given < least || given > most || given != double(int(given)))
            complain(name,
                     u"a whole number from %1 to %2 is wanted"_s.arg(QString::number(least), QString::number(most)));
        return int(given);
    }
    QJsonValue take(const QString &name)
    {
        m_known += name;
        return m_object.value(name);
    }
    MemberReader object(const QString &name) { return MemberReader(take(name), place(name)); }
    const QJsonObject &all() const { return m_object; }

    void complain(const QString &name, const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = place(name) + ": "_L1 + what;
    }
    QString fault()
    {
        for (auto member = m_object.begin(); member != m_object.end() && m_fault.isEmpty(); ++member) {
            if (!m_known.contains(member.key()))
                complain(member.key(), u"there is no such member; there are %1"_s.arg(m_known.join(u", "_s)));
        }
        return m_fault;
    }
    void allKnown() { m_known = m_object.keys(); }

private:
    QString place(const QString &name) const
    {
        return name.isEmpty()      ? (m_where.isEmpty() ? u"the file"_s : m_where)
               : m_where.isEmpty() ? name
                                   : m_where + u'.' + name;
    }
    const QJsonObject m_object;
    const QString m_where;
    QString m_fault;
    QStringList m_known;
};

QString readCondition(MemberReader members, RuleCondition &when)
{
    if (const QString kind = members.text(u"kind"_s); !kind.isEmpty()) {
        when.kind = Providers::kindFromText(kind);
        if (!when.kind)
            members.complain(u"kind"_s, u"\"%1\" is no provider kind"_s.arg(kind));
    }
    when.event = members.text(u"event"_s);
    when.location = members.text(u"location"_s);
    when.provider = members.text(u"provider"_s);
    when.method = members.text(u"method"_s).toUpper();
    when.path = members.text(u"path"_s);
    constexpr int Most = 1'000'000;
    when.first = members.number(u"first"_s, 1, Most, 0);
    when.after = members.number(u"after"_s, 0, Most, 0);
    when.every = members.number(u"every"_s, 1, Most, 0);
    MemberReader headers = members.object(u"header"_s);
    const QStringList names = headers.all().keys();
    for (const QString &name : names)
        when.headers.emplaceBack(name, headers.text(name));
    MemberReader json = members.object(u"json"_s);
    json.allKnown();
    for (auto member = json.all().begin(); member != json.all().end(); ++member)
        when.members.emplaceBack(member.key(),
                                 member->isNull() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(member.value()));
    for (MemberReader *part : {&headers, &json, &members}) {
        if (const QString fault = part->fault(); !fault.isEmpty())
            return fault;
    }
    return {};
}

bool isOurs(const QString &name)
{
    // The server makes these, from what it sends.
    static constexpr std::array Own{"content-length"_L1, "transfer-encoding"_L1, "connection"_L1, "date"_L1};
    return std::any_of(Own.begin(), Own.end(),
                       [&name](QLatin1StringView own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
}

void readHeaders(MemberReader &headers, RuleAction &then)
{
    const QStringList names = headers.all().keys();
    for (const QString &name : names) {
        const QString value = headers.text(name);
        if (!Http::isToken(name.toStdString()) || isOurs(name))
            headers.complain(name, u"this is no field that an answer may have"_s);
        then.headers.emplace_back(name.toStdString(), value.toStdString());
        if (name.compare("content-type"_L1, Qt::CaseInsensitive) == 0)
            then.isJson = value.contains("json"_L1, Qt::CaseInsensitive);
    }
}

/*! One URL or a list of them. */
std::vector<std::string> readUrls(MemberReader &members, const QString &name)
{
    const QJsonValue value = members.take(name);
    std::vector<std::string> urls;
    if (value.isUndefined() || value == QJsonValue(QString()))
        return urls;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : list) {
        urls.push_back(one.toString().toStdString());
        if (!one.isString())
            members.complain(name, u"a URL or a list of URLs is wanted"_s);
        else if (const std::optional<Error> fault = urlFault(urls.back()))
            members.complain(name, fault->detail);
    }
    if (urls.empty())
        members.complain(name, u"a URL or a list of URLs is wanted"_s);
    return urls;
}

QString readAction(MemberReader members, RuleAction &then)
{
    then.status = members.number(u"status"_s, 200, 599, 200);
    then.delay = std::chrono::milliseconds(members.number(u"delayMs"_s, 0, LongestDelay, 0));
    const QJsonValue body = members.take(u"body"_s);
    if (body.isString()) {
        then.body = body.toString().toStdString();
        then.isJson = !QJsonDocument::fromJson(body.toString().toUtf8()).isNull();
    } else if (body.isObject() || body.isArray()) {
        then.body = (body.isObject() ? QJsonDocument(body.toObject()) : QJsonDocument(body.toArray()))
                        .toJson(QJsonDocument::Compact)
                        .toStdString();
    } else if (!body.isUndefined()) {
        members.complain(u"body"_s, u"a text, an object or a list is wanted"_s);
    }
    MemberReader headers = members.object(u"headers"_s);
    readHeaders(headers, then);
    if (const QString end = members.text(u"end"_s); !end.isEmpty()) {
        const auto known = RuleEndNames.value(end);
        if (!known)
            members.complain(u"end"_s, u"\"%1\" is none of answer, hang, close, truncate and hold"_s.arg(end));
        else
            then.end = *known;
    }
    then.forwardTo = readUrls(members, u"forward"_s);
    const QString inHeaders = headers.fault();
    return inHeaders.isEmpty() ? members.fault() : inHeaders;
}
Result<std::vector<ConditionalRule>> readRules(const QJsonArray &list)
{
    std::vector<ConditionalRule> rules;
    for (const QJsonValue &one : list) {
        const QString where = placeName("rules"_L1, qsizetype(rules.size()));
        MemberReader members(one, where);
        ConditionalRule rule;
        rule.name = members.text(u"name"_s);
        if (rule.name.isEmpty())
            rule.name = where;
        for (const QString &fault : {readCondition(members.object(u"when"_s), rule.when),
                                     readAction(members.object(u"answer"_s), rule.then), members.fault()}) {
            if (!fault.isEmpty())
                return failure(Error::Kind::BadInput, fault);
        }
        rules.push_back(std::move(rule));
    }
    return rules;
}

Result<std::vector<Route>> readRoutes(const QJsonArray &list)
{
    std::vector<Route> routes;
    for (const QJsonValue &one : list) {
        const QString where = placeName("routes"_L1, qsizetype(routes.size()));
        MemberReader members(one, where);
        Route route;
        route.name = members.text(u"name"_s);
        if (route.name.isEmpty())
            route.name = where;
        const QString inCondition = readCondition(members.object(u"when"_s), route.when);
        route.to = readUrls(members, u"to"_s);
        if (route.to.empty())
            members.complain(u"to"_s, u"a URL or a list of URLs is wanted"_s);
        for (const QString &fault : {inCondition, members.fault()}) {
            if (!fault.isEmpty())
                return failure(Error::Kind::BadInput, fault);
        }
        routes.push_back(std::move(route));
    }
    return routes;
}

/*! A list of the file, which may be absent. */
QJsonArray listOf(MemberReader &top, const QString &name)
{
    const QJsonValue list = top.take(name);
    if (!list.isUndefined() && !list.isArray())
        top.complain(name, u"a list is wanted"_s);
    return list.toArray();
}
} // namespace

Result<RuleSet> rulesFromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        const qsizetype line = json.first(std::min<qsizetype>(parsing.offset, json.size())).count('\n') + 1;
        return failure(Error::Kind::BadInput, u"line %1: %2"_s.arg(QString::number(line), parsing.errorString()));
    }
    MemberReader top(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), {});
    const QJsonArray rules = listOf(top, u"rules"_s);
    const QJsonArray routes = listOf(top, u"routes"_s);
    if (!top.all().contains("rules"_L1) && !top.all().contains("routes"_L1))
        top.complain(u"rules"_s, u"a list is wanted"_s);
    if (const QString fault = top.fault(); !fault.isEmpty())
        return failure(Error::Kind::BadInput, fault);
    auto readRuleList = readRules(rules);
    if (!readRuleList)
        return failure(readRuleList.error());
    auto readRouteList = readRoutes(routes);
    if (!readRouteList)
        return failure(readRouteList.error());
    return RuleSet{std::move(*readRuleList), std::move(*readRouteList)};
}

Result<Route> routeFromText(const QString &text)
{
    const qsizetype url = text.startsWith("http"_L1) ? 0 : text.indexOf(",http"_L1) + 1;
    if (url == 0 && !text.startsWith("http"_L1))
        return failure(Error::Kind::BadInput, u"\"%1\" names no URL: CONDITION=VALUE,...,URL is wanted"_s.arg(text));
    QJsonObject when;
    const QStringList conditions = text.left(std::max<qsizetype>(0, url - 1)).split(u',', Qt::SkipEmptyParts);
    for (const QString &condition : conditions) {
        const qsizetype equals = condition.indexOf(u'=');
        const QString name = condition.left(equals).trimmed();
        static constexpr std::array Known{"kind"_L1, "event"_L1, "location"_L1, "provider"_L1, "method"_L1, "path"_L1};
        if (equals < 0 || std::find(Known.begin(), Known.end(), name) == Known.end())
            return failure(Error::Kind::BadInput,
                           u"\"%1\" is no condition: kind, event, location, provider, method, path"_s.arg(condition));
        when.insert(name, condition.sliced(equals + 1).trimmed());
    }
    const QJsonArray one{QJsonObject{{u"name"_s, text}, {u"when"_s, when}, {u"to"_s, text.sliced(url)}}};
    auto routes = readRoutes(one);
    if (!routes)
        return failure(routes.error());
    return std::move(routes->front());
}

} // namespace Linesman::Webhooks
