// SPDX-License-Identifier: GPL-3.0-or-later
// The emulator's request path: routes, tokens, JSON, forms, multipart, consent pages and the control surface.
//
// An input is text: requests parted by a line "===", each a request line without version, header lines, an empty line
// and the body; or, when it begins with a brace, a fixture. Names in braces stand for what a client would know: {token}
// {company} {pit} {other} {refresh} {code} {clientId} {secret} {redirect} {location} {south} {companyId} {contact}
// {conversation} {message} {app} {provider0} ... {provider4}. Whatever comes, no answer may be a 5xx that nobody asked
// for, JSON must be JSON, and nothing may be sent.
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/engine.h"
#include "app/emulator/state/fixture.h"
#include "app/emulator/state/json.h"
#include "app/http/deliveryclient.h"
#include "tests/fuzz/plainjson.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using namespace Linesman;

// In place of iothread.cpp: all happens on the one thread there is, since to wake another one took most of the time. What
// is posted runs behind each request, and what is to happen later never does.
namespace Linesman::Http {
struct IoThread::Private {
    std::deque<std::function<void()>> work;
    std::map<TimerId, std::function<void()>> later;
    TimerId next = 1;
};
IoThread::IoThread()
    : m_d(std::make_unique<Private>())
{
}
IoThread::~IoThread() = default;
void IoThread::post(std::function<void()> work)
{
    m_d->work.push_back(std::move(work));
}
IoThread::TimerId IoThread::after(std::chrono::milliseconds, std::function<void()> work)
{
    m_d->later.emplace(m_d->next, std::move(work));
    return m_d->next++;
}
void IoThread::cancel(TimerId timer)
{
    m_d->later.erase(timer);
}
bool IoThread::isCurrent() const
{
    return true;
}
} // namespace Linesman::Http

// In place of deliveryclient.cpp: webhooks go nowhere. Each is answered after the input, by turns with every outcome.
namespace Linesman::Http {
struct DeliveryClient::Private {
    std::vector<Done> waiting;
    TransferId next = 1;
};
DeliveryClient::DeliveryClient(const Options &)
    : m_d(std::make_unique<Private>())
{
}
DeliveryClient::DeliveryClient()
    : DeliveryClient(Options{})
{
}
DeliveryClient::~DeliveryClient()
{
    cancelAll();
}
DeliveryClient::TransferId DeliveryClient::send(Transfer transfer, Done done)
{
    if (transfer.prepare)
        transfer.prepare(transfer);
    m_d->waiting.push_back(std::move(done));
    return m_d->next++;
}
void DeliveryClient::cancel(TransferId)
{
    cancelAll();
}
void DeliveryClient::cancelAll()
{
    std::vector<Done> due;
    due.swap(m_d->waiting);
    static constexpr int Statuses[]{200, 429, 500, 0, 302};
    std::size_t turn = 0;
    for (const Done &done : due) {
        TransferResult result;
        result.status = Statuses[turn++ % std::size(Statuses)];
        if (result.status == 0)
            result.error = Error(Error::Kind::Timeout, QStringLiteral("fuzzed"));
        done(std::move(result));
    }
}
} // namespace Linesman::Http

namespace {
/*! What the built-in fixture has, but fewer contacts: each is copied before most inputs, with its index for searches. */
constexpr char Contacts[] = R"json({"contacts": [
  {"key": "ada", "location": "north", "firstName": "Ada", "lastName": "Brandt", "phone": "+13125550101",
   "email": "ada@customer.example", "tags": ["customer"], "conversation": true},
  {"key": "ben", "location": "north", "firstName": "Ben", "phone": "+13125550102"},
  {"key": "eli", "location": "south", "email": "eli@customer.example", "conversation": true}
]})json";

struct World {
    Http::IoThread thread;
    Http::DeliveryClient client;
    std::unique_ptr<Emulator::Engine> engine;
    std::vector<std::pair<std::string, std::string>> names;

    bool isTouched = true; //!< the last input may have left something
    int inputs = 0;

    /*! What was posted, and what that posts. */
    void runPosted()
    {
        for (int i = 0; i < 1000 && !thread.d().work.empty(); ++i) {
            const std::function<void()> work = std::move(thread.d().work.front());
            thread.d().work.pop_front();
            work();
        }
        thread.d().work.clear();
    }

    World()
    {
        Emulator::EngineSetup setup;
        setup.backend.rateLimitPreset = "off";
        setup.backend.magicNumbers = false; // they provoke a 500 by design; tst_emulatorapi tries each
        setup.backend.logEntries = 20;
        setup.backend.fixture = Contacts;
        auto made = Emulator::Engine::make(thread, client, setup);
        if (!made)
            std::abort();
        engine = std::move(*made);
        engine->backend().setBaseUrl("http://127.0.0.1:8470");
        engine->backend().logPolls().end(); // a long poll is answered at once
    }

    /*! What begin() puts back. To make it takes a hundred times as long as to copy it. */
    struct Start {
        Emulator::State state;
        Emulator::Tokens tokens;
        Emulator::Settings settings;
        Emulator::Profile profile;
        Emulator::Ids ids;
        Emulator::RateLimiter limiter;
        std::chrono::system_clock::time_point madeAt;
    };
    std::unique_ptr<const Start> start;

    /*!
        As at the start. Copied anew when something was written, and now and then for what a refused request may have
        left; made anew so late that its tokens grow old.
    */
    void begin()
    {
        thread.d().later.clear();
        if (!isTouched && ++inputs % 64 != 0)
            return;
        isTouched = false;
        if (start && std::chrono::system_clock::now() - start->madeAt < std::chrono::hours(1)) {
            restore();
            return;
        }
        make();
        Emulator::Backend &backend = engine->backend();
        start.reset(new Start{backend.state(), backend.tokens(), backend.settings(), backend.profile(), backend.ids(),
                              backend.limiter(), std::chrono::system_clock::now()});
    }

    void restore()
    {
        Emulator::Backend &backend = engine->backend();
        (void)backend.undoReset(); // else it could be undone by a later input
        forgetSnapshots();
        backend.log().clear();
        backend.faults().clear();
        backend.webhooks().forgetAll();
        backend.webhooks().setSigning(Emulator::SigningChoice::Profile);
        backend.state() = start->state;
        backend.tokens() = start->tokens;
        backend.settings() = start->settings;
        backend.limiter() = start->limiter;
        backend.ids() = start->ids;
        backend.setProfile(start->profile);
        if (const auto offset = backend.clock().offset(); offset.count() != 0)
            backend.advanceClock(-offset.count());
    }

    void forgetSnapshots()
    {
        Emulator::Snapshots &snapshots = engine->backend().snapshots();
        while (snapshots.size() > 0)
            snapshots.remove(std::string(snapshots.begin()->first));
    }

    /*! The fixture, with tokens of each kind and one message of each direction. */
    void make()
    {
        Emulator::Backend &backend = engine->backend();
        forgetSnapshots();
        if (!backend.reset())
            std::abort();
        Emulator::State &state = backend.state();
        const Emulator::App &app = state.ownApp();
        const Emulator::App &other = state.apps()[state.apps().size() - 1];
        const std::string north = state.locations()[0].id;
        const auto grant = [&](const Emulator::App &of, bool company) {
            Emulator::Grant result;
            result.appId = of.id;
            result.userType = company ? Emulator::UserType::Company : Emulator::UserType::Location;
            result.companyId = state.company().id;
            result.locationId = company ? std::string() : north;
            result.userId = state.users()[0].id;
            result.scopes = of.scopes;
            return result;
        };
        const auto pair = [&](const Emulator::App &of, bool company) {
            return backend.tokens().issue(backend.ids(), of, grant(of, company), backend.now(), 86'399, true);
        };
        const Emulator::TokenPair own = pair(app, false);
        const Emulator::Contact &contact = *state.locations()[0].contacts.front();
        Emulator::Message message;
        message.contactId = contact.id;
        message.locationId = north;
        message.conversationId = state.conversationOf(contact.id)->id;
        message.body = "Hello";
        message.status = "pending";
        message.providerId = state.providers()[0].id;
        const std::string outbound = backend.messaging().store(message).id;
        names = {
            {"token", own.access},
            {"refresh", own.refresh},
            {"company", pair(app, true).access},
            {"other", pair(other, false).access},
            {"pit", state.privateTokens().begin()->first},
            {"code", backend.tokens().makeCode(backend.ids(), grant(app, false), app.redirectUris[0], backend.now())},
            {"clientId", app.clientId},
            {"secret", app.clientSecret},
            {"redirect", app.redirectUris[0]},
            {"app", app.id},
            {"location", north},
            {"south", state.locations()[1].id},
            {"companyId", state.company().id},
            {"contact", contact.id},
            {"conversation", message.conversationId},
            {"message", outbound}};
        for (std::size_t i = 0; i < 5; ++i)
            names.emplace_back("provider" + std::to_string(i), state.providers()[i].id);
    }

    std::string named(std::string_view text) const
    {
        std::string result;
        while (!text.empty()) {
            const std::size_t open = text.find('{');
            result += text.substr(0, open);
            if (open == std::string_view::npos)
                break;
            text.remove_prefix(open);
            const auto known = std::find_if(names.begin(), names.end(), [text](const auto &item) {
                return text.substr(1).starts_with(item.first) && text.substr(1 + item.first.size()).starts_with('}');
            });
            result += known == names.end() ? "{" : known->second;
            text.remove_prefix(known == names.end() ? 1 : known->first.size() + 2);
        }
        return result;
    }
};

Http::Request requestFrom(std::string_view text)
{
    Http::Request request;
    const auto line = [&text] {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view found = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        return found;
    };
    const std::string_view first = line();
    const std::size_t blank = std::min(first.find(' '), first.size());
    request.method = first.substr(0, blank);
    request.target = first.substr(std::min(blank + 1, first.size()));
    if (request.target.empty() || request.target.front() != '/')
        request.target.insert(0, 1, '/');
    request.headers.add("Host", "127.0.0.1:8470");
    while (!text.empty()) {
        const std::string_view header = line();
        if (header.empty())
            break;
        const std::size_t colon = header.find(": ");
        if (colon != std::string_view::npos)
            request.headers.add(header.substr(0, colon), header.substr(colon + 2));
    }
    request.body = text;
    request.head = request.method + ' ' + request.target + " HTTP/1.1\r\n\r\n";
    request.remoteAddress = "127.0.0.1:50000";
    return request;
}

void wrong(const char *what, const Http::Request &request, const Http::Response &response)
{
    std::fprintf(stderr, "%s: %s %s\n%s\n-> %d %s\n", what, request.method.c_str(), request.target.c_str(),
                 request.body.c_str(), response.status, response.body.c_str());
    std::abort();
}

/*! Whether somebody asked for a 5xx: by a fault, by magic numbers, by a side of a switch. */
bool isAskedFor(const Emulator::Backend &backend)
{
    return backend.faults().size() > 0 || backend.settings().testValues || backend.profile().is("C14", "500");
}

/*! An answer that comes later cannot be looked at here. */
void answerAtOnce(Emulator::Faults &faults)
{
    std::vector<Emulator::Fault> all(faults.begin(), faults.end());
    if (std::none_of(all.begin(), all.end(), [](const Emulator::Fault &fault) { return fault.latencyMs > 0; }))
        return;
    faults.clear();
    for (Emulator::Fault &fault : all) {
        fault.latencyMs = 0;
        faults.add(std::move(fault));
    }
}

void check(const Http::Request &request, const Http::Response &response, bool asked)
{
    if (response.status >= 500 && !asked)
        wrong("a 5xx", request, response);
    if (response.status < 100 || response.status > 599)
        wrong("no status", request, response);
    const std::string_view type = response.headers.value("Content-Type").value_or(std::string_view());
    const bool isJson = type.starts_with("application/json") && !response.body.empty();
    if (isJson && !asked && !Testing::isPlainJson(response.body) && !Emulator::parseJson(response.body).ok())
        wrong("no JSON", request, response);
    for (const Http::Header &header : response.headers) {
        if (header.value.find_first_of("\r\n") != std::string::npos ||
            header.name.find_first_of("\r\n: ") != std::string::npos)
            wrong("a header that splits the answer", request, response);
    }
}

void ask(World &world, Http::Request request)
{
    int answers = 0;
    Http::Response answer;
    const bool isRead = request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS";
    const bool askedBefore = isAskedFor(world.engine->backend());
    world.engine->handle(request, [&](Http::Response response) {
        ++answers;
        answer = std::move(response);
    });
    if (answers != 1)
        wrong("not answered once", request, answer);
    const bool isSignIn =
        request.target.find("oauth") != std::string::npos; // it spends codes and tokens, refused or not
    world.isTouched = world.isTouched || isSignIn || (!isRead && answer.status < 400);
    check(request, answer, askedBefore || isAskedFor(world.engine->backend()));
    Http::ServedExchange exchange;
    exchange.request = std::move(request);
    exchange.response = std::move(answer);
    world.engine->served(std::move(exchange));
    answerAtOnce(world.engine->backend().faults());
    world.client.cancelAll();
    world.runPosted();
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static World world;
    std::string_view text(reinterpret_cast<const char *>(data), size);
    if (text.starts_with('{')) { // a fixture
        const Emulator::Ids ids(1);
        (void)Emulator::stateFromFixture(text, ids, 0);
        return 0;
    }
    constexpr std::string_view Separator = "\n===\n";
    world.begin();
    for (int i = 0; i < 12 && !text.empty(); ++i) {
        const std::size_t end = std::min(text.find(Separator), text.size());
        Http::Request request = requestFrom(world.named(text.substr(0, end)));
        text.remove_prefix(std::min(end + Separator.size(), text.size()));
        ask(world, std::move(request));
    }
    return 0;
}
