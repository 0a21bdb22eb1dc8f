// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/consentpage.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/http/pageheaders.h"

#include <algorithm>
#include <array>

namespace Linesman::Emulator {

namespace {
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

Http::Response page(int status, const std::string &title, const std::string &content,
                    const std::string &formAction = "'none'")
{
    Http::Response response;
    response.status = status;
    Http::addPageHeaders(response, formAction);
    response.body =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width\"><title>" +
        escaped(title) +
        "</title><style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:34em;"
        "margin:10vh auto;padding:0 1em}label{display:block;padding:.4em 0}fieldset{margin-top:1em}button{font:inherit;padding:.5em 1.4em;"
        "margin-top:1em}small,li{opacity:.75}code{overflow-wrap:anywhere}</style></head><body><h1>" +
        escaped(title) + "</h1>\n" + content + "</body></html>\n";
    return response;
}

Http::Response refusedPage(const std::string &why)
{
    return page(400, "This Link Cannot Be Used", "<p>" + escaped(why) + "</p>\n");
}

/*! "https://bridge.example:8443" of a redirect URL; empty when a policy cannot name it. */
std::string originOf(const std::string &url)
{
    const std::size_t scheme = url.find("://");
    if (scheme == std::string::npos)
        return {};
    const std::string origin = url.substr(0, url.find_first_of("/?#", scheme + 3));
    const bool isPlain = std::all_of(origin.begin(), origin.end(), [](unsigned char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view(":/.-[]").find(char(c)) != std::string_view::npos;
    });
    return isPlain ? origin : std::string();
}

/*! Where the form may lead: here, and over the answer's redirects to the app, which may lead on. */
std::string formActionFor(const std::string &redirectUri)
{
    const std::string origin = originOf(redirectUri);
    return "'self' https: http://localhost:* http://127.0.0.1:*" + (origin.empty() ? origin : ' ' + origin);
}

/*! The fields of the authorization request, from the query or from the form that carries them on. */
struct AskedConsent {
    std::string responseType;
    std::string clientId;
    std::string redirectUri;
    std::string scope;
    std::string state;
    bool hasState = false;
    std::string choice;      //!< location or company id
    bool isByAgency = false; //!< a user of the agency, for one location; auto_approve=agency:ID says so, too

    /*! What the person was shown, whichever account they choose. */
    std::string shown() const
    {
        std::string text;
        for (const std::string &part : {responseType, clientId, redirectUri, scope, state})
            text += part + '\n';
        return text + (hasState ? 'y' : 'n');
    }
};

std::vector<std::string> grantedScopes(const Backend &backend, const App &app, const std::string &asked)
{
    if (backend.profile().is("grantedScopes", "app") || asked.empty())
        return app.scopes;
    std::vector<std::string> granted;
    std::string_view rest(asked);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        const std::string scope(rest.substr(0, end));
        if (!scope.empty() && std::find(app.scopes.begin(), app.scopes.end(), scope) != app.scopes.end())
            granted.push_back(scope);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return granted;
}

Http::Response granted(Backend &backend, RequestContext &context, App &app, const AskedConsent &wanted)
{
    Grant grant;
    grant.appId = app.id;
    grant.companyId = backend.state().company().id;
    grant.userId = backend.state().users().front().id;
    grant.scopes = grantedScopes(backend, app, wanted.scope);
    if (wanted.choice == backend.state().company().id) {
        grant.userType = UserType::Company;
        grant.bulk = true;
        backend.events().sendCompanyInstall(app, grant.userId);
    } else {
        // By one page of 2026-08-30 an agency's user gets a company's token even for one location, by another not: C24.
        const bool asCompany = wanted.isByAgency && backend.profile().is("C24", "Company");
        grant.userType = asCompany ? UserType::Company : UserType::Location;
        grant.locationId = asCompany ? std::string() : wanted.choice;
        context.note.locationId = wanted.choice;
        backend.installer().install(app, wanted.choice, grant.userId);
    }
    const std::string code = backend.tokens().makeCode(backend.ids(), grant, wanted.redirectUri, backend.now());
    std::string target = wanted.redirectUri;
    target += target.find('?') == std::string::npos ? '?' : '&';
    target += "code=" + code;
    if (wanted.hasState)
        target += "&state=" + Http::percentEncoded(wanted.state);
    Http::Response response;
    response.status = 302;
    response.headers.add("Location", target);
    response.headers.add("Cache-Control", "no-store");
    return response;
}

Http::Response form(Backend &backend, const RequestContext &context, const App &app, const AskedConsent &wanted)
{
    std::string content = "<p><b>" + escaped(app.name) + "</b> asks for access to one account of <b>" +
                          escaped(backend.state().company().name) + "</b>.</p>\n<form method=\"post\" action=\"" +
                          escaped(context.target.path) + "\">\n";
    const auto hidden = [&content](const char *name, const std::string &value) {
        content += std::string("<input type=\"hidden\" name=\"") + name + "\" value=\"" + escaped(value) + "\">\n";
    };
    hidden("response_type", wanted.responseType);
    hidden("client_id", wanted.clientId);
    hidden("redirect_uri", wanted.redirectUri);
    hidden("scope", wanted.scope);
    if (wanted.hasState)
        hidden("state", wanted.state);
    hidden("form", backend.consentForms().show(wanted.shown()));
    bool first = true;
    const auto choice = [&](const std::string &id, const std::string &name, const char *what) {
        content += "<label><input type=\"radio\" name=\"location\" value=\"" + escaped(id) + "\"" +
                   (first ? " checked" : "") + "> " + escaped(name) + " <small>" + what + "</small></label>\n";
        first = false;
    };
    for (const Location &location : backend.state().locations())
        choice(location.id, location.name, app.installIn(location.id) ? "location, installed" : "location");
    choice(backend.state().company().id, backend.state().company().name,
           "company: every location where it is installed");
    content += "<fieldset><legend>You are</legend>\n"
               "<label><input type=\"radio\" name=\"user\" value=\"location\" checked> a user of the location</label>\n"
               "<label><input type=\"radio\" name=\"user\" value=\"agency\"> a user of the agency <small>for one "
               "location, whose token is then what switch C24 says</small></label></fieldset>\n"
               "<button type=\"submit\">Allow</button>\n</form>\n<p>It will be able to use:</p>\n<ul>\n";
    for (const std::string &scope : grantedScopes(backend, app, wanted.scope))
        content += "<li><code>" + escaped(scope) + "</code></li>\n";
    content += "</ul>\n<p><small>This is a Linesman emulator, not HighLevel. Nothing here is real.</small></p>\n";
    return page(200, "Choose a Location", content, formActionFor(wanted.redirectUri));
}
} // namespace

Http::Response consent(Backend &backend, RequestContext &context)
{
    const auto &segments = context.target.segments;
    const bool older = segments.size() == 2 && segments[0] == "oauth";
    const bool newer = segments.size() == 3 && segments[0] == "v2" && segments[1] == "oauth";
    const std::string_view side = backend.profile().side("C11");
    const bool served = (older && side != "/v2/oauth/chooselocation") || (newer && side != "/oauth/chooselocation");
    if (!served || (context.method != "GET" && context.method != "POST"))
        return problem(context, {404, "Cannot " + context.request->method + ' ' + context.target.path});
    context.note.operation = context.method + (older ? " /oauth/chooselocation" : " /v2/oauth/chooselocation");

    using Fields = std::vector<std::pair<std::string, std::string>>;
    const Fields fields = context.method == "POST" ? Http::parseForm(context.request->body) : context.target.query;
    const auto value = [&fields](std::string_view name) -> const std::string * {
        const auto found =
            std::find_if(fields.begin(), fields.end(), [&](const auto &field) { return field.first == name; });
        return found == fields.end() ? nullptr : &found->second;
    };
    const auto text = [&value](std::string_view name) {
        return value(name) ? *value(name) : std::string();
    };
    AskedConsent wanted{text("response_type"),
                        text("client_id"),
                        text("redirect_uri"),
                        text("scope"),
                        text("state"),
                        value("state") != nullptr,
                        {},
                        false};
    wanted.choice = context.method == "POST" ? text("location") : text("auto_approve");
    wanted.isByAgency = context.method == "POST" && text("user") == "agency";
    constexpr std::string_view ByAgency = "agency:";
    if (wanted.choice.starts_with(ByAgency)) {
        wanted.isByAgency = true;
        wanted.choice.erase(0, ByAgency.size());
    }

    App *app = backend.state().appByClient(wanted.clientId);
    if (!app)
        return refusedPage("No integration found with the id: " + wanted.clientId);
    if (wanted.redirectUri.empty())
        return refusedPage("The link has no redirect_uri.");
    if (std::find(app->redirectUris.begin(), app->redirectUris.end(), wanted.redirectUri) == app->redirectUris.end())
        return refusedPage("The redirect_uri is not one of the app's: " + wanted.redirectUri +
                           " (of the emulator: add it with --redirect-uri or POST /_emulator/app)");
    if (wanted.responseType != "code")
        return refusedPage("response_type must be code.");
    if (const std::string version = text("version_id"); !version.empty() && version != app->versionId)
        return refusedPage("error.noAppVersionIdFound: " + version);
    const bool isStrangers = Http::senderOf(*context.request) == Http::Sender::Stranger;
    // A page of somebody else cannot approve in the person's place: they see the form and choose.
    if (context.method == "GET" && (!value("auto_approve") || isStrangers))
        return form(backend, context, *app, wanted);
    if (wanted.choice != backend.state().company().id && !backend.state().location(wanted.choice))
        return refusedPage("There is no location or company with the id: " + wanted.choice);
    if (context.method == "POST" && (isStrangers || !backend.consentForms().take(text("form"), wanted.shown())))
        return refusedPage("This form was not shown here, or was sent already. Open the app's link again.");
    return granted(backend, context, *app, wanted);
}

} // namespace Linesman::Emulator
