// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/json.h"
#include "app/emulator/state/tokens.h"
#include "app/http/message.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Emulator {

class Engine;

/*! What the request log says about an exchange beyond its bytes. */
struct Annotation {
    std::string operation; //!< "POST /conversations/messages/inbound"
    std::string locationId;
    std::string contactId;
    std::string conversationId;
    std::string messageId;
    std::string traceId;
};

/*! One API request on its way through the emulator. */
struct Call {
    const Http::Request *request = nullptr;
    Http::Target target;
    std::string method;              //!< HEAD is told as GET
    std::vector<std::string> params; //!< the {} segments of the route
    std::string version;             //!< the Version header
    bool v3 = false;
    std::shared_ptr<const Grant> grant = Grant::none(); //!< of the bearer token; empty on public routes
    rapidjson::Document body;                           //!< an object where the route has a body
    Annotation note;

    std::string query(std::string_view name, std::string fallback = {}) const;
    bool hasQuery(std::string_view name) const { return target.queryValue(name).has_value(); }
    /*! A whole number from the query within bounds; \a fallback when it is missing or none. */
    long long number(std::string_view name, long long fallback, long long least, long long most) const;
};

Http::Response jsonAnswer(int status, std::string body);

/*! An error body as HighLevel's; see errors of api.md section 1.3 in its public sources (common-schemas.json). */
struct Problem {
    int status = 400;
    std::string message;
    std::string canonicalCode{}; //!< conversations errors only
    std::string error{};         //!< "Bad Request"; empty: after the status
};
Http::Response problem(const Call &call, const Problem &problem);
/*! 422 with an array of sentences, as the validation of HighLevel's framework. */
Http::Response invalid(const Call &call, const std::vector<std::string> &messages);

/*! Collects what is wrong with a body. */
class Validation
{
public:
    explicit Validation(const JsonValue &body)
        : m_body(body)
    {
    }
    void only(std::initializer_list<std::string_view> names); //!< "property X should not exist"
    std::string text(std::string_view name);                  //!< optional; must be a string
    std::string needText(std::string_view name);
    std::string oneOf(std::string_view name, std::initializer_list<std::string_view> values, bool required);
    bool truth(std::string_view name, bool fallback);
    std::vector<std::string> texts(std::string_view name, bool notEmpty = false); //!< optional; an array of strings
    void add(std::string message) { m_messages.push_back(std::move(message)); }
    bool ok() const { return m_messages.empty(); }
    const std::vector<std::string> &messages() const { return m_messages; }

private:
    const JsonValue &m_body;
    std::vector<std::string> m_messages;
};

/*! Which tokens a route takes. Source: the security schemes of the OpenAPI files of 2026-06-19. */
enum class Access {
    Public,
    Location,     //!< location OAuth or private integration token
    LocationOnly, //!< location OAuth
    Company,      //!< company OAuth
    Either,       //!< location or company, OAuth or private
    EitherOnly,   //!< location or company, OAuth
};

enum class Body { None, Json, Raw };
enum class Generation { Any, V3 };

struct Route {
    const char *method;
    const char *path; //!< with {} for a segment that varies
    Access access;
    const char *scope; //!< empty for none
    Body body;
    Http::Response (*handler)(Engine &engine, Call &call);
    Generation generation = Generation::Any;
    bool versionNeeded = true; //!< false where the official files declare no Version header
};

// Literal paths stand before those with a {} that would match them too.
std::vector<Route> oauthRoutes();
std::vector<Route> contactRoutes();
std::vector<Route> contactMemberRoutes(); //!< tags, followers, campaigns
std::vector<Route> contactSearchRoutes();
std::vector<Route> conversationRoutes();
std::vector<Route> inboundRoutes(); //!< records of messages and calls from outside
std::vector<Route> messageRoutes();
std::vector<Route> recordingRoutes();
std::vector<Route> sendRoutes();
std::vector<Route> statusRoutes();
std::vector<Route> uploadRoutes();
std::vector<Route> uploadStepRoutes();
std::vector<Route> placeRoutes(); //!< locations and marketplace

} // namespace Linesman::Emulator
