// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/answerrules.h"

#include "app/core/text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {
constexpr auto LongestHang = std::chrono::minutes(10); // a sender that waits longer is none

/*! The value at a path like data.items[0].id; undefined when there is none. */
QJsonValue valueAt(QJsonValue value, const QString &path)
{
    QString rest = path.startsWith("$."_L1) ? path.sliced(2) : path;
    const QStringList steps = rest.replace(u'[', u'.').remove(u']').split(u'.', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        value = value.isArray() && isIndex ? value.toArray().at(index) : value.toObject().value(step);
    }
    return value;
}

/*! The parts of a request that conditions and texts ask for; its body is read as JSON once, when somebody asks. */
class Asked
{
public:
    explicit Asked(const Http::Request &request)
        : m_request(request)
        , m_target(request.target)
    {
    }
    const Http::Request &request() const { return m_request; }
    QJsonValue member(const QString &path)
    {
        if (!m_body) {
            const QJsonDocument document = QJsonDocument::fromJson(
                QByteArray::fromRawData(m_request.body.data(), qsizetype(m_request.body.size())));
            m_body = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        }
        return valueAt(*m_body, path);
    }
    /*! What stands for {{name}}. */
    QString text(const QString &name)
    {
        if (name.startsWith("body."_L1)) {
            const QJsonValue value = member(name.sliced(5));
            if (value.isString())
                return value.toString();
            const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
            return value.isUndefined() ? QString() : QString::fromUtf8(array.sliced(1, array.size() - 2));
        }
        if (name.startsWith("header."_L1))
            return toQString(std::string(m_request.headers.value(name.sliced(7).toStdString()).value_or("")));
        const std::string_view target = m_target;
        const std::size_t mark = target.find('?');
        if (name.startsWith("query."_L1))
            return mark == std::string_view::npos ? QString() : queryValue(target.substr(mark + 1), name.sliced(6));
        if (name == "method"_L1)
            return toQString(m_request.method);
        if (name == "path"_L1)
            return toQString(std::string(target.substr(0, mark)));
        return name == "now"_L1 ? QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) : QString();
    }

private:
    static QString queryValue(std::string_view query, const QString &name)
    {
        const QByteArray bytes(query.data(), qsizetype(query.size()));
        const QList<QByteArray> pairs = bytes.split('&');
        for (const QByteArray &pair : pairs) {
            const qsizetype equals = pair.indexOf('=');
            const QByteArray value = equals < 0 ? QByteArray() : pair.sliced(equals + 1).replace('+', ' ');
            if (QByteArray::fromPercentEncoding(pair.first(equals < 0 ? pair.size() : equals)) == name.toUtf8())
                return QString::fromUtf8(QByteArray::fromPercentEncoding(value));
        }
        return {};
    }

    const Http::Request &m_request;
    const std::string m_target;
    std::optional<QJsonValue> m_body;
};

QString jsonEscaped(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(2, array.size() - 4));
}

/*! \a text with its {{names}} replaced; one pass, what is put in is not looked at again. */
std::string filledIn(const std::string &text, Asked &asked, bool isJson)
{
    std::string out;
    std::size_t at = 0;
    while (true) {
        const std::size_t open = text.find("{{", at);
        if (open == std::string::npos)
            return out + text.substr(at);
        const std::size_t close = text.find_first_of("{}\"\n", open + 2);
        if (close == std::string::npos || text.compare(close, 2, "}}") != 0) { // two braces, and no name in them
            out += text.substr(at, open + 2 - at);
            at = open + 2;
            continue;
        }
        const QString value = asked.text(toQString(text.substr(open + 2, close - open - 2)).trimmed());
        out += text.substr(at, open - at) + (isJson ? jsonEscaped(value) : value).toStdString();
        at = close + 2;
    }
}

/*! A field's value: nothing that would end its line. */
std::string fieldValue(const std::string &text, Asked &asked)
{
    std::string value = filledIn(text, asked, false);
    std::replace_if(
        value.begin(), value.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; }, ' ');
    return value;
}

bool holdsHeaders(const RuleCondition &when, const Http::Request &request)
{
    return std::all_of(when.headers.begin(), when.headers.end(), [&request](const auto &wanted) {
        const std::vector<std::string_view> values = request.headers.values(wanted.first.toStdString());
        const std::string part = wanted.second.toStdString();
        return std::any_of(values.begin(), values.end(),
                           [&part](std::string_view value) { return value.find(part) != std::string_view::npos; });
    });
}

/*! Whether all holds but the counting. */
bool holds(const RuleCondition &when, Asked &asked, const Shape &shape)
{
    const Http::Request &request = asked.request();
    if (when.kind && when.kind != shape.kind)
        return false;
    if ((!when.event.isEmpty() && when.event != shape.eventType) ||
        (!when.location.isEmpty() && when.location != shape.locationId))
        return false;
    if (!when.method.isEmpty() && when.method != toQString(request.method))
        return false;
    if (!when.path.isEmpty() && !toQString(request.target).startsWith(when.path))
        return false;
    if (!holdsHeaders(when, request))
        return false;
    if (!when.provider.isEmpty() && asked.member(u"conversationProviderId"_s).toString() != when.provider)
        return false;
    return std::all_of(when.members.begin(), when.members.end(), [&asked](const auto &wanted) {
        const QJsonValue value = asked.member(wanted.first);
        return wanted.second.isUndefined() ? !value.isUndefined() : value == wanted.second;
    });
}

bool isTurn(const RuleCondition &when, long long met)
{
    return (when.first == 0 || met <= when.first) && met > when.after && (when.every == 0 || met % when.every == 0);
}

RuledAnswer answerOf(const ConditionalRule &rule, Asked &asked)
{
    const RuleAction &then = rule.then;
    RuledAnswer answer;
    answer.rule = rule.name;
    answer.forwardTo = then.forwardTo;
    answer.delay = then.delay;
    answer.response.status = then.status;
    if (!then.body.empty()) {
        answer.response.headers.add("Content-Type", then.isJson ? "application/json" : "text/plain; charset=utf-8");
        answer.response.body = filledIn(then.body, asked, then.isJson);
    }
    for (const auto &[name, value] : then.headers)
        answer.response.headers.set(name, fieldValue(value, asked));
    switch (then.end) {
    case RuleAction::End::Answer:
        break;
    case RuleAction::End::Truncate:
        answer.response.fault = Http::Response::Fault::TruncateBody;
        break;
    case RuleAction::End::Hold:
        answer.isHeld = true;
        break;
    case RuleAction::End::Hang:
        answer.delay = LongestHang;
        answer.ending = u"no answer, as the rule \"%1\" says"_s.arg(rule.name);
        break;
    case RuleAction::End::Close:
        answer.ending = u"closed without an answer, as the rule \"%1\" says"_s.arg(rule.name);
        break;
    }
    if (!answer.ending.isEmpty())
        answer.response.fault = Http::Response::Fault::Drop;
    return answer;
}
} // namespace

void AnswerRules::set(RuleSet rules)
{
    std::vector<Counted> counted;
    for (ConditionalRule &rule : rules.rules)
        counted.push_back({std::move(rule)});
    std::vector<CountedRoute> routes;
    for (Route &route : rules.routes)
        routes.push_back({std::move(route)});
    const std::scoped_lock lock(m_mutex);
    m_rules = std::move(counted);
    m_routes = std::move(routes);
}

bool AnswerRules::isEmpty() const
{
    const std::scoped_lock lock(m_mutex);
    return m_rules.empty() && m_routes.empty();
}

std::optional<RuledAnswer> AnswerRules::answerFor(const Http::Request &request, const Shape &shape)
{
    const std::scoped_lock lock(m_mutex);
    if (m_rules.empty())
        return std::nullopt;
    Asked asked(request);
    for (Counted &counted : m_rules) {
        if (holds(counted.rule.when, asked, shape) && isTurn(counted.rule.when, ++counted.met))
            return answerOf(counted.rule, asked);
    }
    return std::nullopt;
}

std::vector<std::string> AnswerRules::routesFor(const Http::Request &request, const Shape &shape)
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::string> urls;
    if (m_routes.empty())
        return urls;
    Asked asked(request);
    for (CountedRoute &counted : m_routes) {
        if (!holds(counted.route.when, asked, shape) || !isTurn(counted.route.when, ++counted.met))
            continue;
        for (const std::string &url : counted.route.to) {
            if (std::find(urls.begin(), urls.end(), url) == urls.end())
                urls.push_back(url);
        }
    }
    return urls;
}

} // namespace Linesman::Webhooks
