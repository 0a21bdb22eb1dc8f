// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/http/message.h"
#include "app/webhooks/shape.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace Linesman::Webhooks {

/*! Which requests a rule is for: all that is set must hold. */
struct RuleCondition {
    std::optional<Providers::Kind> kind;
    QString event;
    QString location;
    QString provider; //!< conversationProviderId of the body
    QString method;
    QString path;                                  //!< what the target begins with
    QList<std::pair<QString, QString>> headers;    //!< name, and what its value holds; empty for any
    QList<std::pair<QString, QJsonValue>> members; //!< path like data.items[0].id, and its value; undefined for any
    int first = 0;                                 //!< of those that match so far: only the first so many
    int after = 0;                                 //!< only those behind the first so many
    int every = 0;                                 //!< only every nth
};

/*! What a rule does. Texts may hold {{body.PATH}}, {{header.NAME}}, {{query.NAME}}, {{method}}, {{path}} and {{now}}. */
struct RuleAction {
    enum class End {
        Answer,
        Hang,     //!< the sender waits, at most ten minutes, and gets nothing
        Close,    //!< the connection ends without a byte
        Truncate, //!< the whole body is announced, half of it sent
        Hold,     //!< waits for a person (Listener::held()); when nobody decides in time, the rest of this holds
    };
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    bool isJson = true; //!< then inserted values are escaped as in a JSON string
    std::chrono::milliseconds delay{0};
    End end = End::Answer;
    std::vector<std::string>
        forwardTo; //!< the first of these endpoints answers, the rest get the same; then no other part is used
};

struct ConditionalRule {
    QString name;
    RuleCondition when;
    RuleAction then;
};

/*! Where requests go that no rule answered: each route that holds gets them; the first endpoint of the first answers. */
struct Route {
    QString name;
    RuleCondition when;
    std::vector<std::string> to;
};

/*! What a rules file says. */
struct RuleSet {
    std::vector<ConditionalRule> rules;
    std::vector<Route> routes; //!< behind the rules
    bool isEmpty() const { return rules.empty() && routes.empty(); }
};

/*!
    The rules in a rules file: `{"rules": [{"name", "when": {"kind", "event", "location", "provider", "method", "path",
    "header": {NAME: PART}, "json": {PATH: VALUE}, "first", "after", "every"}, "answer": {"status", "headers", "body",
    "delayMs", "end": "answer|hang|close|truncate|hold", "forward": URL or [URL]}}], "routes": [{"name", "when",
    "to": URL or [URL]}]}`, either list alone or both. The first rule whose conditions hold answers; when none does, every
    route that holds gets the request. Fails with BadInput, and says where: an unknown member, too, is a mistake.
*/
Result<RuleSet> rulesFromJson(const QByteArray &json);
/*! A route as an option of the command line has it: `kind=sms-channel,location=abc,https://one.example/hook`. Likewise. */
Result<Route> routeFromText(const QString &text);

/*! What a rule says to one request. */
struct RuledAnswer {
    QString rule; //!< its name
    Http::Response response;
    std::chrono::milliseconds delay{0};
    QString ending; //!< why there is no answer, English; empty when there is one
    std::vector<std::string> forwardTo;
    bool isHeld = false; //!< a person decides first
};

/*! The rules in use, and how often each was met. Thread-safe. */
class AnswerRules
{
public:
    void set(RuleSet rules); //!< counts anew
    bool isEmpty() const;
    /*! The answer of the first rule that holds; nothing when none does. */
    std::optional<RuledAnswer> answerFor(const Http::Request &request, const Shape &shape);
    /*! The endpoints of all routes that hold, in order, each once. */
    std::vector<std::string> routesFor(const Http::Request &request, const Shape &shape);

private:
    struct Counted {
        ConditionalRule rule;
        long long met = 0;
    };
    mutable std::mutex m_mutex;
    struct CountedRoute {
        Route route;
        long long met = 0;
    };
    std::vector<Counted> m_rules;
    std::vector<CountedRoute> m_routes;
};

} // namespace Linesman::Webhooks
