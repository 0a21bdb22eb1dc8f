// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/deliveryclient.h"

#include "app/http/tokenbucket.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_set>
#include <vector>

namespace Linesman::Http {

namespace {

constexpr std::size_t AnswerHeadLimit = 256 * 1024;
constexpr int IdlePoll = 60'000; //!< milliseconds; every change of ours wakes the poll

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/*! A request under way: what libcurl writes into, and how to tell about it. */
struct Active {
    DeliveryClient::TransferId id = 0;
    CURL *easy = nullptr;
    Transfer transfer;
    DeliveryClient::Done done;
    TransferResult result;
    curl_slist *fields = nullptr;
    std::array<char, CURL_ERROR_SIZE> message{};
    bool headTooLong = false;
    std::size_t given = 0; //!< bytes of the body
};

struct Waiting {
    DeliveryClient::TransferId id = 0;
    Transfer transfer;
    DeliveryClient::Done done;
};

/*!
    Gives the body away once. Libcurl sends a request again, by itself, when a connection that was used before ends
    without an answer; for that it would have to wind the body back, and cannot. The endpoint may have read the first.
*/
std::size_t giveBody(char *bytes, std::size_t, std::size_t room, void *source)
{
    auto *active = static_cast<Active *>(source);
    const std::string_view left = std::string_view(active->transfer.body).substr(active->given).substr(0, room);
    std::copy(left.begin(), left.end(), bytes);
    active->given += left.size();
    return left.size();
}

std::size_t takeBody(char *bytes, std::size_t, std::size_t count, void *target)
{
    auto *active = static_cast<Active *>(target);
    std::string &body = active->result.body;
    const std::size_t room = active->transfer.answerLimit - body.size();
    body.append(bytes, std::min(room, count));
    if (count <= room)
        return count;
    active->result.bodyCut = true;
    return 0; // libcurl stops here
}

std::size_t takeHead(char *bytes, std::size_t, std::size_t count, void *target)
{
    auto *active = static_cast<Active *>(target);
    std::string &head = active->result.responseHead;
    if (std::string_view(bytes, count).starts_with("HTTP/"))
        head.clear(); // what came before was an interim answer
    else if (std::string_view(head).ends_with("\r\n\r\n"))
        return count; // a trailer
    if (head.size() + count > AnswerHeadLimit) {
        active->headTooLong = true;
        return 0;
    }
    head.append(bytes, count);
    return count;
}

int takeSent(CURL *, curl_infotype type, char *bytes, std::size_t count, void *target)
{
    if (type == CURLINFO_HEADER_OUT)
        static_cast<Active *>(target)->result.requestHead.assign(bytes, count);
    return 0;
}

/*! Whether \a url names this machine: such a request never goes through a proxy. */
bool isLoopback(const std::string &url)
{
    CURLU *parts = curl_url();
    char *host = nullptr;
    bool loopback = false;
    if (curl_url_set(parts, CURLUPART_URL, url.c_str(), 0) == CURLUE_OK &&
        curl_url_get(parts, CURLUPART_HOST, &host, 0) == CURLUE_OK) {
        const std::string_view name(host);
        loopback = equalsIgnoringCase(name, "localhost") || name == "[::1]" || name.starts_with("127.") ||
                   (name.size() > 10 && equalsIgnoringCase(name.substr(name.size() - 10), ".localhost"));
    }
    curl_free(host);
    curl_url_cleanup(parts);
    return loopback;
}

/*! A field as libcurl wants it. Line ends would smuggle a field of their own. */
std::string fieldLine(const Header &field)
{
    std::string line(field.name);
    line += field.value.empty() ? ";" : ": ";
    line += field.value;
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; }, ' ');
    return line;
}

Headers parsedFields(std::string_view head)
{
    Headers headers;
    std::size_t start = head.find('\n');
    while (start != head.npos && start + 1 < head.size()) {
        std::string_view line = head.substr(start + 1, head.find('\n', start + 1) - start - 1);
        start = head.find('\n', start + 1);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
        const std::size_t colon = line.find(':');
        if (colon == line.npos)
            continue;
        std::string_view value = line.substr(colon + 1);
        value.remove_prefix(std::min(value.find_first_not_of(" \t"), value.size()));
        headers.add(line.substr(0, colon), value);
    }
    return headers;
}

std::chrono::microseconds timeOf(CURL *easy, CURLINFO which)
{
    curl_off_t value = 0;
    curl_easy_getinfo(easy, which, &value);
    return std::chrono::microseconds(value);
}

Error errorOf(const Active &active, CURLcode code)
{
    const char *libraryWords = active.message.front() ? active.message.data() : curl_easy_strerror(code);
    const QString words = text(libraryWords);
    const auto connected = timeOf(active.easy, CURLINFO_CONNECT_TIME_T);
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        if (connected.count() == 0)
            return {Error::Kind::Timeout,
                    QStringLiteral("no connection within %1 ms")
                        .arg(std::min(active.transfer.connectTimeout, active.transfer.timeout).count())};
        if (active.result.responseHead.empty())
            return {Error::Kind::Timeout,
                    QStringLiteral("the endpoint took the connection and sent nothing within %1 ms")
                        .arg(active.transfer.timeout.count())};
        return {Error::Kind::Timeout,
                QStringLiteral("the answer was not complete within %1 ms").arg(active.transfer.timeout.count())};
    case CURLE_COULDNT_RESOLVE_HOST:
        return {Error::Kind::Network, QStringLiteral("the host name was not found (%1)").arg(words)};
    case CURLE_COULDNT_CONNECT: {
        long system = 0;
        curl_easy_getinfo(active.easy, CURLINFO_OS_ERRNO, &system);
        return {Error::Kind::Network,
                system == ECONNREFUSED
                    ? QStringLiteral("nothing listens there: the connection was refused (%1)").arg(words)
                    : words};
    }
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_FAIL_REWIND:
        return {Error::Kind::Network, QStringLiteral("the endpoint closed the connection without an answer")};
    case CURLE_PARTIAL_FILE:
        return {Error::Kind::Network, QStringLiteral("the endpoint closed the connection in the middle of its answer")};
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
        return {Error::Kind::Network, QStringLiteral("the connection was cut (%1)").arg(words)};
    case CURLE_PEER_FAILED_VERIFICATION:
        return {Error::Kind::Network, QStringLiteral("the TLS certificate was not accepted (%1)").arg(words)};
    case CURLE_URL_MALFORMAT:
        return {Error::Kind::BadInput, QStringLiteral("this is not a URL (%1)").arg(words)};
    case CURLE_UNSUPPORTED_PROTOCOL:
        if (connected.count() > 0)
            return {Error::Kind::BadReply, QStringLiteral("the endpoint does not answer in HTTP/1.1 (%1)").arg(words)};
        return {Error::Kind::BadInput, QStringLiteral("only http and https are possible (%1)").arg(words)};
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_HTTP2:
    case CURLE_BAD_CONTENT_ENCODING:
        return {Error::Kind::BadReply, QStringLiteral("the endpoint does not answer in HTTP/1.1 (%1)").arg(words)};
    case CURLE_SSL_CACERT_BADFILE:
        return {Error::Kind::BadInput, QStringLiteral("the CA file cannot be used (%1)").arg(words)};
    default:
        if (active.headTooLong)
            return {Error::Kind::BadReply, QStringLiteral("the header of the answer is longer than 256 KiB")};
        return {Error::Kind::Network, words};
    }
}

} // namespace

struct DeliveryClient::Private {
    explicit Private(const Options &options)
        : options(options)
        , bucket(options.perSecond)
    {
        static std::once_flag once;
        std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
        multi = curl_multi_init();
        curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, long(std::max<std::size_t>(options.inFlight, 16)));
    }

    void run();
    std::vector<Waiting> takeCancelled();
    void startDue();
    void start(Waiting waiting);
    void configure(Active &active);
    void collect();
    void finish(CURL *easy, CURLcode code);
    void finishCancelled(DeliveryClient::TransferId id);
    int pollTime();
    void release(Active &active);

    const Options options;
    CURLM *multi = nullptr;
    std::thread thread;
    std::atomic<TransferId> nextId{1};

    std::mutex mutex; // for what follows
    std::deque<Waiting> queue;
    std::unordered_set<TransferId> cancels;
    TransferId cancelBelow = 0;
    bool quit = false;
    TokenBucket bucket;

    // The delivery thread's own:
    std::map<TransferId, std::unique_ptr<Active>> active;
    std::map<CURL *, Active *> byHandle;
    std::vector<CURL *> spare; //!< easy handles to use again
};

void DeliveryClient::Private::run()
{
    for (;;) {
        for (Waiting &waiting : takeCancelled()) {
            TransferResult result;
            result.requestBody = std::move(waiting.transfer.body);
            result.startedAt = std::chrono::system_clock::now();
            result.error = Error(Error::Kind::Cancelled, QStringLiteral("cancelled before it was sent"));
            waiting.done(std::move(result));
        }
        {
            const std::lock_guard lock(mutex);
            if (quit && queue.empty() && active.empty())
                break;
        }
        startDue();
        int running = 0;
        curl_multi_perform(multi, &running);
        collect();
        curl_multi_poll(multi, nullptr, 0, pollTime(), nullptr);
    }
    for (CURL *easy : spare)
        curl_easy_cleanup(easy);
    curl_multi_cleanup(multi);
}

/*! Ends what was cancelled under way, and gives what was cancelled while it waited. */
std::vector<Waiting> DeliveryClient::Private::takeCancelled()
{
    std::vector<Waiting> gone;
    std::vector<TransferId> underWay;
    {
        const std::lock_guard lock(mutex);
        if (quit)
            cancelBelow = nextId;
        if (cancels.empty() && cancelBelow == 0)
            return gone;
        const auto isCancelled = [this](TransferId id) {
            return id < cancelBelow || cancels.count(id) > 0;
        };
        std::deque<Waiting> kept;
        for (Waiting &waiting : queue) {
            if (isCancelled(waiting.id))
                gone.push_back(std::move(waiting));
            else
                kept.push_back(std::move(waiting));
        }
        queue = std::move(kept);
        for (const auto &[id, transfer] : active) {
            if (isCancelled(id))
                underWay.push_back(id);
        }
        cancels.clear();
        cancelBelow = 0;
    }
    for (const TransferId id : underWay)
        finishCancelled(id);
    return gone;
}

void DeliveryClient::Private::startDue()
{
    while (active.size() < options.inFlight) {
        Waiting next;
        {
            const std::lock_guard lock(mutex);
            if (queue.empty() || !bucket.take(std::chrono::steady_clock::now()))
                return;
            next = std::move(queue.front());
            queue.pop_front();
        }
        start(std::move(next));
    }
}

int DeliveryClient::Private::pollTime()
{
    const std::lock_guard lock(mutex);
    if (quit || !cancels.empty() || cancelBelow > 0)
        return 0;
    if (queue.empty() || active.size() >= options.inFlight)
        return IdlePoll;
    const auto wait = bucket.waitTime(std::chrono::steady_clock::now());
    return int(std::chrono::ceil<std::chrono::milliseconds>(wait).count());
}

void DeliveryClient::Private::start(Waiting waiting)
{
    auto owned = std::make_unique<Active>();
    Active &one = *owned;
    one.id = waiting.id;
    one.transfer = std::move(waiting.transfer);
    one.done = std::move(waiting.done);
    if (one.transfer.prepare) {
        const auto prepare = std::move(one.transfer.prepare);
        prepare(one.transfer);
    }
    if (spare.empty()) {
        one.easy = curl_easy_init();
    } else {
        one.easy = spare.back();
        spare.pop_back();
    }
    configure(one);
    one.result.startedAt = std::chrono::system_clock::now();
    byHandle[one.easy] = &one;
    active.emplace(one.id, std::move(owned));
    curl_multi_add_handle(multi, one.easy);
}

void DeliveryClient::Private::configure(Active &one)
{
    CURL *easy = one.easy;
    const Transfer &transfer = one.transfer;
    curl_easy_setopt(easy, CURLOPT_URL, transfer.url.c_str());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, long(std::max<std::int64_t>(transfer.connectTimeout.count(), 1)));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(std::max<std::int64_t>(transfer.timeout.count(), 1)));
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, one.message.data());
#if LIBCURL_VERSION_NUM >= 0x075700
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // a name that does not resolve must not hold up the end
#endif
    if (isLoopback(transfer.url))
        curl_easy_setopt(easy, CURLOPT_PROXY, "");
    if (!options.caFile.empty()) {
        // CAINFO takes the place of the system's bundle; its folder is searched besides.
        curl_easy_setopt(easy, CURLOPT_CAINFO, options.caFile.c_str());
        const char *folder = curl_version_info(CURLVERSION_NOW)->capath;
        curl_easy_setopt(easy, CURLOPT_CAPATH, folder ? folder : "/etc/ssl/certs");
    }

    const bool sendsBody =
        !transfer.body.empty() || transfer.method == "POST" || transfer.method == "PUT" || transfer.method == "PATCH";
    if (sendsBody) {
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(transfer.body.size()));
        if (transfer.body.empty()) {
            curl_easy_setopt(easy, CURLOPT_POSTFIELDS, "");
        } else {
            curl_easy_setopt(easy, CURLOPT_READFUNCTION, giveBody);
            curl_easy_setopt(easy, CURLOPT_READDATA, &one);
        }
        // Nor is it sent on a connection that the endpoint is about to close: the shortest usual patience is five
        // seconds.
        curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, 3L);
    }
    if (transfer.method == "HEAD" && !sendsBody)
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    else
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, transfer.method.c_str());

    for (const Header &field : transfer.headers)
        one.fields = curl_slist_append(one.fields, fieldLine(field).c_str());
    for (const char *unasked : {"Accept", "Content-Type", "Expect"}) {
        if (!transfer.headers.contains(unasked))
            one.fields = curl_slist_append(one.fields, (std::string(unasked) + ":").c_str());
    }
    if (!transfer.headers.contains("User-Agent"))
        curl_easy_setopt(easy, CURLOPT_USERAGENT, "Linesman/" LINESMAN_VERSION);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, one.fields);

    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &one);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, takeHead);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &one);
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, takeSent);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, &one);
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L); // the only way to the header block as sent
}

void DeliveryClient::Private::collect()
{
    int left = 0;
    std::vector<std::pair<CURL *, CURLcode>> finished;
    while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
        if (message->msg == CURLMSG_DONE)
            finished.emplace_back(message->easy_handle, message->data.result);
    }
    for (const auto &[easy, code] : finished)
        finish(easy, code);
}

/*! Gives the handle back; what is left of \a one can be told without it. */
void DeliveryClient::Private::release(Active &one)
{
    curl_multi_remove_handle(multi, one.easy);
    byHandle.erase(one.easy);
    curl_easy_reset(one.easy);
    spare.push_back(one.easy);
    one.easy = nullptr;
    curl_slist_free_all(one.fields);
    one.fields = nullptr;
    one.result.requestBody = std::move(one.transfer.body);
    one.result.headers = parsedFields(one.result.responseHead);
}

void DeliveryClient::Private::finish(CURL *easy, CURLcode code)
{
    const auto found = byHandle.find(easy);
    if (found == byHandle.end())
        return;
    const std::unique_ptr<Active> one = std::move(active.extract(found->second->id).mapped());
    TransferResult &result = one->result;

    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    result.status = result.responseHead.empty() ? 0 : int(status);
    const char *address = nullptr;
    long port = 0;
    curl_easy_getinfo(easy, CURLINFO_PRIMARY_IP, &address);
    curl_easy_getinfo(easy, CURLINFO_PRIMARY_PORT, &port);
    if (address && *address) {
        const std::string name(address);
        result.remoteAddress = (name.find(':') != name.npos ? "[" + name + "]" : name) + ":" + std::to_string(port);
    }
    long connections = 0;
    curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &connections);
    if (connections > 0) {
        result.timings.dns = timeOf(easy, CURLINFO_NAMELOOKUP_TIME_T);
        result.timings.connect = timeOf(easy, CURLINFO_CONNECT_TIME_T);
        result.timings.tls = timeOf(easy, CURLINFO_APPCONNECT_TIME_T);
    }
    result.timings.firstByte = timeOf(easy, CURLINFO_STARTTRANSFER_TIME_T);
    result.timings.total = timeOf(easy, CURLINFO_TOTAL_TIME_T);
    if (result.responseHead.empty())
        result.timings.firstByte = {};
    if (code != CURLE_OK && !(code == CURLE_WRITE_ERROR && result.bodyCut))
        result.error = errorOf(*one, code);
    release(*one);
    one->done(std::move(result));
}

void DeliveryClient::Private::finishCancelled(TransferId id)
{
    const auto found = active.find(id);
    if (found == active.end())
        return;
    const std::unique_ptr<Active> one = std::move(active.extract(found).mapped());
    one->result.timings.total = timeOf(one->easy, CURLINFO_TOTAL_TIME_T);
    one->result.error = Error(Error::Kind::Cancelled, QStringLiteral("cancelled while under way"));
    release(*one);
    one->done(std::move(one->result));
}

DeliveryClient::DeliveryClient(const Options &options)
    : m_d(std::make_unique<Private>(options))
{
    m_d->thread = std::thread([d = m_d.get()] { d->run(); });
}

DeliveryClient::DeliveryClient()
    : DeliveryClient(Options())
{
}

DeliveryClient::~DeliveryClient()
{
    {
        const std::lock_guard lock(m_d->mutex);
        m_d->quit = true;
    }
    curl_multi_wakeup(m_d->multi);
    m_d->thread.join();
}

DeliveryClient::TransferId DeliveryClient::send(Transfer transfer, Done done)
{
    TransferId id = 0;
    {
        const std::lock_guard lock(m_d->mutex);
        id = m_d->nextId++;
        m_d->queue.push_back({id, std::move(transfer), std::move(done)});
    }
    curl_multi_wakeup(m_d->multi);
    return id;
}

void DeliveryClient::cancel(TransferId transfer)
{
    {
        const std::lock_guard lock(m_d->mutex);
        m_d->cancels.insert(transfer);
    }
    curl_multi_wakeup(m_d->multi);
}

void DeliveryClient::cancelAll()
{
    {
        const std::lock_guard lock(m_d->mutex);
        m_d->cancelBelow = m_d->nextId;
    }
    curl_multi_wakeup(m_d->multi);
}

void DeliveryClient::setRate(double perSecond)
{
    {
        const std::lock_guard lock(m_d->mutex);
        m_d->bucket = TokenBucket(perSecond);
    }
    curl_multi_wakeup(m_d->multi);
}

} // namespace Linesman::Http
