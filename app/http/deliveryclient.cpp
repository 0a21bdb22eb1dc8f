// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/deliveryclient.h"

#include "app/http/curllibrary_p.h"
#include "app/http/runningtransfer_p.h"
#include "app/http/tokenbucket.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_set>
#include <vector>

namespace Linesman::Http {

namespace {

constexpr int IdlePoll = 60'000; //!< milliseconds; every change of ours wakes the poll

struct Waiting {
    DeliveryClient::TransferId id = 0;
    Transfer transfer;
    DeliveryClient::Done done;
};

} // namespace

struct DeliveryClient::Private {
    explicit Private(const Options &options)
        : options(options)
        , bucket(options.perSecond)
    {
    }

    void run();
    void refuseAll();
    static void endUnsent(Waiting waiting, Error error);
    void wake();
    std::vector<Waiting> takeCancelled();
    void startDue();
    void start(Waiting waiting);
    void collect();
    void finish(CURL *easy, CURLcode code);
    void finishCancelled(DeliveryClient::TransferId id);
    int pollTime();
    void release(RunningTransfer &one);

    const Options options;
    std::atomic<CURLM *> multi{nullptr}; //!< null until the thread has libcurl
    std::thread thread;
    std::atomic<TransferId> nextId{1};

    std::condition_variable changed; //!< for refuseAll(), which has no poll to be woken from
    std::mutex mutex;                // for what follows
    std::deque<Waiting> queue;
    std::unordered_set<TransferId> cancels;
    TransferId cancelBelow = 0;
    bool quit = false;
    TokenBucket bucket;

    // The delivery thread's own:
    std::map<TransferId, std::unique_ptr<RunningTransfer>> active;
    std::map<CURL *, RunningTransfer *> byHandle;
    std::vector<CURL *> spare; //!< easy handles to use again
};

void DeliveryClient::Private::run()
{
    if (!curl().isLoaded) {
        refuseAll();
        return;
    }
    multi = curl().multiInit();
    curl().multiSetopt(multi, CURLMOPT_MAXCONNECTS, long(std::max<std::size_t>(options.inFlight, 16)));
    for (;;) { // the first round finds what was queued before multi was set: that needs no wake-up
        for (Waiting &waiting : takeCancelled())
            endUnsent(std::move(waiting),
                      Error(Error::Kind::Cancelled, QStringLiteral("cancelled before it was sent")));
        {
            const std::lock_guard lock(mutex);
            if (quit && queue.empty() && active.empty())
                break;
        }
        startDue();
        int running = 0;
        curl().multiPerform(multi, &running);
        collect();
        curl().multiPoll(multi, nullptr, 0, pollTime(), nullptr);
    }
    for (CURL *easy : spare)
        curl().easyCleanup(easy);
}

void DeliveryClient::Private::endUnsent(Waiting waiting, Error error)
{
    TransferResult result;
    result.requestBody = std::move(waiting.transfer.body);
    result.startedAt = std::chrono::system_clock::now();
    result.error = std::move(error);
    waiting.done(std::move(result));
}

/*! Without libcurl: ends whatever is sent. */
void DeliveryClient::Private::refuseAll()
{
    std::unique_lock lock(mutex);
    for (;;) {
        changed.wait(lock, [this] { return quit || !queue.empty(); });
        if (queue.empty())
            return;
        Waiting waiting = std::move(queue.front());
        queue.pop_front();
        lock.unlock();
        // No kind's advice fits a program that is not whole: this one gives none.
        endUnsent(std::move(waiting),
                  Error(Error::Kind::Rejected, QStringLiteral("libcurl 4 cannot be loaded; deliveries need it")));
        lock.lock();
    }
}

/*! Lets the thread see what changed, from any thread: itself, it looks before it waits. */
void DeliveryClient::Private::wake()
{
    if (std::this_thread::get_id() == thread.get_id())
        return;
    changed.notify_one();
    if (CURLM *const ready = multi)
        curl().multiWakeup(ready);
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
    auto running = std::make_unique<RunningTransfer>(waiting.id, std::move(waiting.transfer), std::move(waiting.done));
    CURL *easy = spare.empty() ? curl().easyInit() : spare.back();
    if (!spare.empty())
        spare.pop_back();
    running->prepare(easy, options.caFile);
    byHandle[easy] = running.get();
    active.emplace(waiting.id, std::move(running));
    curl().multiAddHandle(multi, easy);
}

void DeliveryClient::Private::collect()
{
    int left = 0;
    std::vector<std::pair<CURL *, CURLcode>> finished;
    while (const CURLMsg *message = curl().multiInfoRead(multi, &left)) {
        if (message->msg == CURLMSG_DONE)
            finished.emplace_back(message->easy_handle, message->data.result);
    }
    for (const auto &[easy, code] : finished)
        finish(easy, code);
}

/*! Gives the handle back; what is left of \a one can be told without it. */
void DeliveryClient::Private::release(RunningTransfer &one)
{
    curl().multiRemoveHandle(multi, one.handle());
    byHandle.erase(one.handle());
    spare.push_back(one.takeHandle());
}

void DeliveryClient::Private::finish(CURL *easy, CURLcode code)
{
    const auto found = byHandle.find(easy);
    if (found == byHandle.end())
        return;
    const std::unique_ptr<RunningTransfer> one = std::move(active.extract(found->second->id()).mapped());
    one->finish(code);
    release(*one);
    one->tell();
}

void DeliveryClient::Private::finishCancelled(TransferId id)
{
    const auto found = active.find(id);
    if (found == active.end())
        return;
    const std::unique_ptr<RunningTransfer> one = std::move(active.extract(found).mapped());
    one->cancel();
    release(*one);
    one->tell();
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
    m_d->wake();
    m_d->thread.join();
    if (m_d->multi)
        curl().multiCleanup(m_d->multi); // not by the thread, which may end while wake() has hold of it
}

DeliveryClient::TransferId DeliveryClient::send(Transfer transfer, Done done)
{
    TransferId id = 0;
    {
        const std::lock_guard lock(m_d->mutex);
        id = m_d->nextId++;
        m_d->queue.push_back({id, std::move(transfer), std::move(done)});
    }
    m_d->wake();
    return id;
}

void DeliveryClient::cancel(TransferId transfer)
{
    {
        const std::lock_guard lock(m_d->mutex);
        m_d->cancels.insert(transfer);
    }
    m_d->wake();
}

void DeliveryClient::cancelAll()
{
    {
        const std::lock_guard lock(m_d->mutex);
        m_d->cancelBelow = m_d->nextId;
    }
    m_d->wake();
}

void DeliveryClient::setRate(double perSecond)
{
    {
        const std::lock_guard lock(m_d->mutex);
        m_d->bucket = TokenBucket(perSecond);
    }
    m_d->wake();
}

} // namespace Linesman::Http
