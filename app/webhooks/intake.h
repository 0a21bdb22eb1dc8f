// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/coalescer.h"
#include "app/history/store.h"
#include "app/http/deliveryclient.h"
#include "app/http/server.h"
#include "app/webhooks/answerrules.h"
#include "app/webhooks/duplicates.h"
#include "app/webhooks/keyring.h"
#include "app/webhooks/listener.h"

#include <QList>
#include <QString>
#include <QThreadPool>

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Webhooks {

/*! What the intake tells its listener. */
struct IntakeNews {
    QList<qint64> captured;            //!< ids of captures that were answered
    std::optional<QString> storeState; //!< why captures cannot be kept; empty when they can again
    bool heldChanged = false;          //!< other requests wait for a person
};

/*!
    The way of a webhook from the server to its answer: checked, perhaps handed on, written to history once, with the
    answer that it is going to get, and answered when that is committed. Several threads work on it: the server's, a
    pool for large bodies, the writer of history, the delivery client's. Lives until the last request is answered.
*/
class Intake : public std::enable_shared_from_this<Intake>
{
public:
    Intake(Http::IoThread &io, Http::DeliveryClient &client, History::Store &store, const KeyRing &keys,
           Coalescer<IntakeNews>::Input news);

    Observer observer; //!< of each capture once it is answered; set before use

    void start(const Listener::Options &options);
    void receive(Http::Request request, Http::Responder respond);
    void refuse(const Http::Refusal &refusal);
    void finishAll(); //!< answers what still waits, and waits until all is answered

    void setRule(const AnswerRule &rule);
    AnswerRule rule() const;
    void setForwardTo(const std::string &url);
    std::string forwardTo() const;
    AnswerRules &rules() { return m_rules; }
    void setHeartbeat(const std::string &target); //!< a request for exactly that is answered 204 and not kept

    void setHolding(bool holds); //!< every request waits for a person
    bool isHolding() const;
    QList<HeldRequest> held() const;
    // False when that one does not wait (any more).
    bool answerHeld(std::uint64_t number, const Http::Response &response);
    bool forwardHeld(std::uint64_t number, const Http::Request &request, const std::string &url);
    bool decideHeld(std::uint64_t number, Verdict::Held how); //!< as it would have been without waiting

private:
    struct Job;
    using JobPointer = std::shared_ptr<Job>;

    bool isHeartbeat(const Http::Request &request) const;
    std::optional<std::string_view> withoutPath(std::string_view target) const; //!< nothing when it is not below it
    void check(const JobPointer &job);
    void decide(const JobPointer &job);
    void hold(const JobPointer &job);
    JobPointer takeHeld(std::uint64_t number, Verdict::Held how);
    void releaseAllHeld();
    void answerByRule(const JobPointer &job);
    void answerAsRuled(const JobPointer &job, const RuledAnswer &ruled);
    void keep(const JobPointer &job);
    void kept(const JobPointer &job, ExchangeId id);
    void notKept(const JobPointer &job, const Error &error);
    void keepFirst(const JobPointer &job, const std::vector<std::string> &urls);
    void forward(const JobPointer &job, const std::vector<std::string> &urls, const Http::Request &request);
    void sendCopy(Exchange capture, const Http::Transfer &transfer);
    void reveal(const JobPointer &job);
    void forwarded(const JobPointer &job, const Http::Transfer &transfer, const Http::TransferResult &result);
    void replied(const JobPointer &job);
    void keepAnswered(const JobPointer &job);
    void noteTime(const JobPointer &job);
    void answerInTime(const JobPointer &job);
    void answerLater(const JobPointer &job);
    void answer(const JobPointer &job);
    void finish(const JobPointer &job);
    void tell(const Exchange &exchange, const Verdict &verdict);
    bool setStoreState(const QString &sentence); //!< whether that is news

    Http::IoThread &m_io;
    Http::DeliveryClient &m_client;
    History::Store &m_store;
    const KeyRing &m_keys;
    const Coalescer<IntakeNews>::Input m_news;
    QThreadPool m_pool;
    Duplicates m_duplicates;
    AnswerRules m_rules; //!< before the one answer for all
    // Set before the server runs, and not changed while it does:
    QString m_name;
    std::string m_path;
    std::chrono::milliseconds m_holdLimit{0};

    mutable std::mutex m_mutex; //!< for all below
    std::condition_variable m_idle;
    AnswerRule m_rule;
    std::string m_forwardTo;
    bool m_isStopping = false;
    std::uint64_t m_lastNumber = 0;
    std::map<std::uint64_t, JobPointer> m_running;
    std::map<std::uint64_t, Http::IoThread::TimerId> m_delays; //!< of answers
    std::map<std::uint64_t, Http::DeliveryClient::TransferId> m_transfers;
    std::map<std::uint64_t, Http::DeliveryClient::TransferId> m_copies; //!< each with a number of its own
    struct Waiting {
        JobPointer job;
        Http::IoThread::TimerId timer = 0;
    };
    std::map<std::uint64_t, Waiting> m_held;
    bool m_isHolding = false;
    std::string m_heartbeat;
    QString m_storeState;
};

} // namespace Linesman::Webhooks
