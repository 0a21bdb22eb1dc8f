// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/driftwatch.h"

#include "app/core/outputfile.h"
#include "app/core/threadtime.h"
#include "app/history/requestscan.h"
#include "app/history/store.h"

#include <QBitArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace Linesman::Workspace {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::size_t SliceSize = 1024; // exchanges
// A burst needs the processor for its answers: a slice ends after so much of it, and the watch rests many times as long.
constexpr auto SliceTime = std::chrono::milliseconds(15);
constexpr auto BurstPause = std::chrono::milliseconds(250);
constexpr auto LongestPause = std::chrono::milliseconds(2000);
constexpr int RestPerWork = 60;
constexpr qsizetype Few = 16;             // exchanges in a slice that make no burst
constexpr qsizetype MostRemembered = 500; // names of strangers' making are not kept without end

QString toldKey(const DriftItem &item)
{
    return QStringList{driftWord(item.kind), item.where, item.what, item.before}.join(u'|');
}

/*! Only these say anything of HighLevel. */
History::Filter watched()
{
    History::Filter filter;
    filter.channels = {Exchange::Channel::Capture, Exchange::Channel::Api};
    return filter;
}
} // namespace

/*! What the thread works with; jobs run one after the other. */
struct DriftWatch::Worker {
    Drift drift;
    QBitArray seen;                           //!< by id
    std::optional<History::RequestScan> scan; //!< stays open during a burst

    bool isNew(ExchangeId id)
    {
        if (id >= seen.size())
            seen.resize(qsizetype(id) + 4096);
        return !seen.testBit(qsizetype(id));
    }
    Result<> openScan(const QString &file);
    Result<std::optional<Exchange>> read(ExchangeId id);
    Outcome look(const QString &file, const std::vector<ExchangeId> &ids, const std::atomic<bool> &isEnding);
};

struct DriftWatch::Outcome {
    QList<DriftItem> items;
    QList<DriftItem> fresh;
    qsizetype looked = 0;
    std::vector<ExchangeId> left;    //!< that there was no time for
    std::chrono::nanoseconds took{}; //!< processor time
    std::optional<Error> error;
};

Result<> DriftWatch::Worker::openScan(const QString &file)
{
    if (scan && scan->file() == file)
        return {};
    scan.reset();
    Result<History::RequestScan> opened = History::RequestScan::open(file);
    if (!opened)
        return failure(opened.error());
    scan.emplace(std::move(*opened));
    return {};
}

/*! As much of it as Drift looks at: nearly all are captures, of which that is the request. */
Result<std::optional<Exchange>> DriftWatch::Worker::read(ExchangeId id)
{
    Result<std::optional<Exchange>> exchange = scan->request(id);
    if (!exchange || !*exchange || (*exchange)->channel != Exchange::Channel::Api)
        return exchange;
    const Result<History::Reader> reader = History::Reader::open(scan->file());
    return reader ? reader->exchange(id) : failure(reader.error());
}

/*! At those of \a ids that there is time for, at least one. */
DriftWatch::Outcome DriftWatch::Worker::look(const QString &file, const std::vector<ExchangeId> &ids,
                                             const std::atomic<bool> &isEnding)
{
    const auto start = threadTime();
    Outcome outcome;
    const qsizetype before = drift.items().size();
    const Result<> opened = openScan(file);
    if (!opened)
        outcome.error = opened.error();
    for (auto id = ids.begin(); id != ids.end() && opened && !isEnding; ++id) {
        if (outcome.looked > 0 && threadTime() - start > SliceTime) {
            outcome.left.assign(id, ids.end());
            break;
        }
        if (!isNew(*id))
            continue;
        const Result<std::optional<Exchange>> exchange = read(*id);
        if (!exchange) { // what damage keeps from being read does not keep the others from being looked at
            outcome.error = exchange.error();
            continue;
        }
        seen.setBit(qsizetype(*id));
        if (*exchange) {
            drift.look(**exchange);
            ++outcome.looked;
        }
    }
    if (outcome.left.empty())
        scan.reset(); // nobody is kept from moving the file
    outcome.items = drift.items();
    outcome.fresh = outcome.items.mid(before);
    outcome.took = threadTime() - start;
    return outcome;
}

DriftWatch::DriftWatch(History::Store &store, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_worker(std::make_shared<Worker>())
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

DriftWatch::~DriftWatch()
{
    m_isEnding = true;
    m_pool.waitForDone();
}

void DriftWatch::start()
{
    connect(&m_store, &History::Store::appended, this, [this](const QList<qint64> &ids) {
        m_live.insert(m_live.end(), ids.begin(), ids.end());
        next();
    });
}

void DriftWatch::lookThrough()
{
    m_isListWanted = m_store.isOpen();
    next();
}

void DriftWatch::next()
{
    if (m_isBusy || m_isResting)
        return;
    if (!m_live.empty()) {
        const auto end = m_live.begin() + std::ptrdiff_t(std::min(SliceSize, m_live.size()));
        std::vector<ExchangeId> slice(m_live.begin(), end);
        m_live.erase(m_live.begin(), end);
        run(std::move(slice), true);
    } else if (!m_older.empty()) {
        const auto from = m_older.end() - std::ptrdiff_t(std::min(SliceSize, m_older.size()));
        std::vector<ExchangeId> slice(std::make_reverse_iterator(m_older.end()), std::make_reverse_iterator(from));
        m_older.erase(from, m_older.end());
        run(std::move(slice), false);
    } else if (std::exchange(m_isListWanted, false)) {
        listOlder();
    }
}

void DriftWatch::run(std::vector<ExchangeId> ids, bool isLive)
{
    m_isBusy = true;
    m_pool.start([this, worker = m_worker, file = m_store.file(), ids = std::move(ids), isLive] {
        const Outcome outcome = worker->look(file, ids, m_isEnding);
        QMetaObject::invokeMethod(
            this, [this, outcome, isLive] { take(outcome, isLive); }, Qt::QueuedConnection);
    });
}

void DriftWatch::listOlder()
{
    m_isBusy = true;
    m_pool.start([this, worker = m_worker, file = m_store.file()] {
        const Result<History::Reader> reader = History::Reader::open(file);
        Result<std::vector<ExchangeId>> ids = reader ? reader->ids(watched()) : failure(reader.error());
        std::optional<Error> error;
        std::vector<ExchangeId> older;
        if (ids)
            std::copy_if(ids->rbegin(), ids->rend(), std::back_inserter(older),
                         [&worker](ExchangeId id) { return worker->isNew(id); });
        else
            error = ids.error();
        QMetaObject::invokeMethod(
            this,
            [this, older, error] {
                m_isBusy = false;
                m_older = older;
                if (error)
                    emit failed(*error);
                next();
                emit changed();
            },
            Qt::QueuedConnection);
    });
    emit changed();
}

void DriftWatch::take(const Outcome &outcome, bool isLive)
{
    m_isBusy = false;
    m_items = outcome.items;
    m_looked += outcome.looked;
    if (isLive)
        m_live.insert(m_live.begin(), outcome.left.begin(), outcome.left.end());
    else
        m_older.insert(m_older.end(), outcome.left.rbegin(), outcome.left.rend());
    if (isLive)
        tell(outcome.fresh); // what came earlier is on show, but nobody is called for it
    if (outcome.error)
        emit failed(*outcome.error);
    if (isLive && (!m_live.empty() || outcome.looked > Few)) { // a burst: what comes must not wait for the processor
        m_isResting = true;
        const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(RestPerWork * outcome.took);
        QTimer::singleShot(std::clamp(rest, BurstPause, LongestPause), this, [this] {
            m_isResting = false;
            next();
        });
    } else {
        next();
    }
    emit changed();
}

void DriftWatch::tell(const QList<DriftItem> &fresh)
{
    QStringList told = m_settings ? m_settings->value(DriftToldSetting) : QStringList();
    const qsizetype before = told.size();
    QList<DriftItem> untold;
    for (const DriftItem &item : fresh) {
        const QString key = toldKey(item);
        if (told.contains(key))
            continue;
        told.append(key);
        untold.append(item);
    }
    if (m_settings && told.size() > before)
        m_settings->set(DriftToldSetting, told.mid(std::max<qsizetype>(0, told.size() - MostRemembered)));
    if (!untold.isEmpty())
        emit found(untold);
}

void DriftWatch::write(const QString &file)
{
    m_pool.start([this, history = m_store.file(), items = m_items, file] {
        const Result<History::Reader> reader = History::Reader::open(history);
        const Result<> result = reader ? writeDrift(*reader, items, file) : failure(reader.error());
        QMetaObject::invokeMethod(
            this, [this, file, result] { emit written(file, result ? QString() : result.error().detail); },
            Qt::QueuedConnection);
    });
}

Result<> writeDrift(const History::Reader &reader, const QList<DriftItem> &items, const QString &file)
{
    QJsonArray all;
    for (const DriftItem &item : items) {
        const Result<std::optional<Exchange>> exchange = reader.exchange(item.evidence);
        all.append(toJson(item, exchange && *exchange ? &**exchange : nullptr));
    }
    return OutputFile::write(file, QJsonDocument(QJsonObject{{u"drift"_s, all}}).toJson());
}

} // namespace Linesman::Workspace
