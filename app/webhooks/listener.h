// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/history/store.h"
#include "app/http/deliveryclient.h"
#include "app/http/server.h"
#include "app/webhooks/answerrule.h"
#include "app/webhooks/answerrules.h"
#include "app/webhooks/keyring.h"
#include "app/webhooks/verdict.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace Linesman {
template <typename Batch>
class Coalescer;
}

namespace Linesman::Webhooks {

inline constexpr quint16 DefaultListenerPort = 8471;

class Intake;
struct IntakeNews;

/*! Gets each capture with what was found out about it. */
using Observer = std::function<void(const Exchange &exchange, const Verdict &verdict)>;

/*!
    The local endpoint that webhooks are sent to: takes any method and path, checks signature and shape, and answers
    only when the request is committed to history: a 2xx means that it is kept. Cannot keep it: 503. The row is written
    once, with the answer that the request is about to get; for one that is handed on, when the bridge has replied.
    Requests that the server refuses (no HTTP, too large, a strange Host, ...) become captures, too, with the reason.
*/
class Listener : public QObject
{
    Q_OBJECT
public:
    struct Options {
        std::vector<std::string> addresses{"127.0.0.1", "::1"};
        quint16 port = DefaultListenerPort; //!< 0 picks a free one
        std::vector<std::string> hosts;     //!< see Http::Server::Options::hosts
        Http::Limits limits;
        AnswerRule answer;
        std::string forwardTo;                //!< empty for none
        std::vector<ConditionalRule> rules{}; //!< before these two
    };

    /*! All outlive this. */
    Listener(Http::IoThread &io, Http::DeliveryClient &client, History::Store &store, const KeyRing &keys,
             QObject *parent = nullptr);
    ~Listener() override; //!< stops

    /*! Fails with Port (taken, not allowed) or BadInput (a URL to forward to that makes no sense). */
    Result<> start(const Options &options);
    /*! Answers what waits for a delay or the developer's bridge at once, then closes. */
    void stop();
    bool isRunning() const;
    quint16 port() const; //!< 0 when it does not run
    /*! "http://127.0.0.1:8471", without a slash at its end; empty when it does not run. */
    QString baseUrl() const;
    bool isLoopbackOnly() const;

    void setAnswer(const AnswerRule &answer); //!< from the next request on
    AnswerRule answer() const;
    /*!
        Rules for the answer, before setAnswer() and setForwardTo(), from the next request on; they count anew. Fails with
        BadInput: one forwards to this listener itself.
    */
    Result<> setRules(std::vector<ConditionalRule> rules);
    bool hasRules() const;
    /*!
        The developer's bridge: it gets each capture's method, headers and body, and its answer is given to the sender.
        A URL without a path gets the capture's own path. Empty for none. Fails with BadInput: no http or https URL, or
        this listener itself.
    */
    Result<> setForwardTo(const QString &url);
    QString forwardTo() const;

    /*! Called with each capture once it is answered, on another thread; set before start(). */
    void setObserver(Observer observer);

signals:
    void started();
    void stopped();
    /*! Captures were answered; told in batches, at most every 50 ms. */
    void captured(const QList<qint64> &ids);
    /*! Captures cannot be kept (disk full, ...) and are answered 503; an empty text when they can again. */
    void storeFailed(const QString &sentence);

private:
    Result<> checkedForward(const std::string &url, quint16 ownPort) const;
    void tell(const IntakeNews &news);

    Http::IoThread &m_io;
    std::unique_ptr<Coalescer<IntakeNews>> m_news;
    std::shared_ptr<Intake> m_intake;
    std::unique_ptr<Http::Server> m_server;
    std::vector<std::string> m_addresses;
};

} // namespace Linesman::Webhooks
