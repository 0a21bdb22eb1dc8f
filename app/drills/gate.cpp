// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drills/gate.h"

#include "app/core/enumnames.h"
#include "app/core/text.h"
#include "app/http/answersymptom.h"

#include <algorithm>
#include <utility>

namespace Linesman::Drills {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ModeNames = enumNames<Gate::Mode>({
    {Gate::Mode::Pass, "pass"},
    {Gate::Mode::Down, "down"},
    {Gate::Mode::Refuse, "refuse"},
    {Gate::Mode::Hold, "hold"},
    {Gate::Mode::Twice, "twice"},
    {Gate::Mode::AtOnce, "at-once"},
    {Gate::Mode::LoseAnswer, "lose-answer"},
    {Gate::Mode::Late, "late"},
});

constexpr char DeliveryPath[] = "/deliver";
constexpr std::size_t HugeFile = 24 * 1024 * 1024; //!< five times what HighLevel takes in an upload (5 MB)
constexpr auto SlowFile = 4s;
constexpr auto LateBy = 2s;    //!< longer than the limit that the drill sets
constexpr auto Patience = 60s; //!< with an endpoint: the emulator has a limit of its own

/*! A PNG of one pixel. */
constexpr unsigned char Pixel[] = {0x89, 'P',  'N',  'G',  0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 'I',  'H',
                                   'D',  'R',  0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00,
                                   0x00, 0x1f, 0x15, 0xc4, 0x89, 0x00, 0x00, 0x00, 0x0d, 'I',  'D',  'A',  'T',  0x78,
                                   0x9c, 0x63, 0xf8, 0xff, 0xff, 0x3f, 0x03, 0x00, 0x08, 0xfc, 0x02, 0xfe, 0xa7, 0x9a,
                                   0xa0, 0xa0, 0x00, 0x00, 0x00, 0x00, 'I',  'E',  'N',  'D',  0xae, 0x42, 0x60, 0x82};

Http::Response fileAnswer(const char *type, std::string body)
{
    Http::Response response;
    response.headers.set("Content-Type", type);
    response.body = std::move(body);
    return response;
}

std::string pixel()
{
    return {reinterpret_cast<const char *>(Pixel), sizeof Pixel};
}

/*! The connection is cut before an answer. */
Http::Response cut()
{
    Http::Response response;
    response.fault = Http::Response::Fault::Drop;
    return response;
}

Http::Response answerOf(const Http::TransferResult &result)
{
    if (result.error)
        return cut();
    Http::Response response;
    response.status = result.status;
    if (const auto type = result.headers.value("Content-Type"))
        response.headers.set("Content-Type", *type);
    response.body = result.body;
    return response;
}

/*! What came in place of a 2xx, with the likely mistake; empty for one. */
QString refusalOf(const Http::TransferResult &result, const std::string &url)
{
    if (result.error)
        return describe(*result.error);
    if (result.status >= 200 && result.status < 300)
        return {};
    const QString detail = symptomDetailOfAnswer(toQString(url), result);
    const QString status = QString::number(result.status);
    return detail.isEmpty() ? status : u"%1, %2"_s.arg(status, symptomSentence(detail));
}

} // namespace

std::optional<Gate::Mode> Gate::modeFromName(std::string_view name)
{
    return ModeNames.value(name);
}

Gate::Gate(Http::IoThread &thread)
    : m_thread(thread)
{
}

Gate::~Gate()
{
    close();
}

Result<> Gate::open(const QString &endpoint, const QString &caFile)
{
    close();
    m_endpoint = endpoint.toStdString();
    m_mode = Mode::Pass;
    m_refusal.clear();
    m_closed = false;
    Http::DeliveryClient::Options options;
    options.caFile = caFile.toStdString();
    m_client = std::make_unique<Http::DeliveryClient>(options);
    m_server = std::make_unique<Http::Server>(
        m_thread, [this](const Http::Request &request, const Http::Responder &respond) { serve(request, respond); });
    const Result<std::uint16_t> port = m_server->listen({});
    if (!port)
        return failure(port.error());
    return {};
}

void Gate::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_held.clear(); // whoever waits for one gets 500
    }
    if (m_client)
        m_client->cancelAll();
    if (m_server)
        m_server->stop();
    m_client.reset(); // every callback has run
    m_server.reset();
}

QString Gate::baseUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server ? m_server->port() : 0);
}

QString Gate::deliveryUrl() const
{
    return baseUrl() + QLatin1StringView(DeliveryPath);
}

void Gate::setMode(Mode mode, int status)
{
    const std::lock_guard lock(m_mutex);
    m_mode = mode;
    m_status = status;
}

bool Gate::isPassing() const
{
    const std::lock_guard lock(m_mutex);
    return m_mode == Mode::Pass;
}

std::size_t Gate::held() const
{
    const std::lock_guard lock(m_mutex);
    return m_held.size();
}

QString Gate::refusal() const
{
    const std::lock_guard lock(m_mutex);
    return m_refusal;
}

void Gate::release(Order order)
{
    const auto waiting = std::make_shared<std::deque<Held>>();
    {
        const std::lock_guard lock(m_mutex);
        m_mode = Mode::Pass;
        waiting->swap(m_held);
    }
    if (order == Order::Reversed)
        std::reverse(waiting->begin(), waiting->end());
    releaseNext(waiting);
}

void Gate::releaseNext(std::shared_ptr<std::deque<Held>> waiting)
{
    if (waiting->empty())
        return;
    const Held next = std::move(waiting->front());
    waiting->pop_front();
    handOn(next.request, [this, waiting, respond = next.respond](const Http::Response &answer) {
        respond(answer);
        releaseNext(waiting);
    });
}

/*! \a answered runs on the delivery thread. */
void Gate::handOn(const Http::Request &request, Answered answered)
{
    Http::Transfer transfer;
    transfer.url = m_endpoint;
    transfer.timeout = Patience;
    transfer.body = request.body;
    for (const Http::Header &field : request.headers) {
        const bool isHops =
            Http::equalsIgnoringCase(field.name, "Host") || Http::equalsIgnoringCase(field.name, "Content-Length") ||
            Http::equalsIgnoringCase(field.name, "Connection") || Http::equalsIgnoringCase(field.name, "Accept");
        if (!isHops)
            transfer.headers.add(field.name, field.value);
    }
    const std::lock_guard lock(m_mutex); // held until it is sent: close() takes the client away after that
    if (m_closed)
        return;
    m_client->send(std::move(transfer), [this, answered = std::move(answered)](const Http::TransferResult &result) {
        const QString refusal = refusalOf(result, m_endpoint);
        {
            const std::lock_guard noting(m_mutex);
            m_refusal = refusal;
        }
        answered(answerOf(result));
    });
}

void Gate::serve(const Http::Request &request, const Http::Responder &respond)
{
    const std::string path = Http::parseTarget(request.target).path;
    if (path != DeliveryPath) {
        serveFile(path, respond);
        return;
    }
    Mode mode = Mode::Pass;
    int status = 0;
    {
        const std::lock_guard lock(m_mutex);
        mode = m_mode;
        status = m_status;
        if (mode == Mode::Hold)
            m_held.push_back({request, respond});
    }
    switch (mode) {
    case Mode::Hold:
        return;
    case Mode::Down:
        respond(cut());
        return;
    case Mode::Refuse: {
        Http::Response response;
        response.status = status;
        respond(response);
        return;
    }
    case Mode::LoseAnswer:
        handOn(request, [respond](const Http::Response &) { respond(cut()); });
        return;
    case Mode::Late:
        handOn(request, [this, respond](const Http::Response &answer) {
            m_thread.after(LateBy, [respond, answer] { respond(answer); });
        });
        return;
    case Mode::AtOnce:
        handOn(request, [](const Http::Response &) {});
        break;
    case Mode::Twice:
        handOn(request, [this, request, respond](const Http::Response &) { handOn(request, respond); });
        return;
    case Mode::Pass:
        break;
    }
    handOn(request, respond);
}

void Gate::serveFile(const std::string &path, const Http::Responder &respond)
{
    if (path == "/files/picture.png") {
        respond(fileAnswer("image/png", pixel()));
    } else if (path == "/files/slow.png") {
        m_thread.after(SlowFile, [respond] { respond(fileAnswer("image/png", pixel())); });
    } else if (path == "/files/huge.png") {
        respond(fileAnswer("image/png", std::string(HugeFile, 'x')));
    } else if (path == "/files/wrong-type.png") {
        respond(fileAnswer("text/html", "<html><body>Sign in to see this file.</body></html>"));
    } else {
        Http::Response response = fileAnswer("application/json", R"({"message":"not found"})");
        response.status = 404;
        respond(response);
    }
}

} // namespace Linesman::Drills
