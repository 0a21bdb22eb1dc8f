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
#include <string_view>
#include <vector>

namespace Linesman {
template <typename Batch>
class Coalescer;
}

namespace Linesman::Webhooks {

inline constexpr quint16 DefaultListenerPort = 8471;
/*! What the targets of a tunnel's heartbeats begin with (RFC 8615); see Listener::setHeartbeat(). */
inline constexpr std::string_view HeartbeatPath = "/.well-known/linesman-heartbeat/";

class Intake;
struct IntakeNews;

/*! Gets each capture with what was found out about it. */
using Observer = std::function<void(const Exchange &exchange, const Verdict &verdict)>;

/*! A request whose sender waits until a person decides. */
struct HeldRequest {
    std::uint64_t number = 0; //!< by which it is decided
    ExchangeId capture = 0;   //!< its row, without an answer yet
    QDateTime since;          //!< UTC
    QString eventType;
    QString providerKind;
    Http::Request request;
};

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
        std::string forwardTo; //!< empty for none
        RuleSet rules{};       //!< before these two
        QString name{};        //!< kept with each capture; empty for the only one
        /*! Such as "/acme": a request for another path is kept and answered 404. Empty accepts any path. */
        std::string path{};
        std::string certificateFile{}; //!< PEM; TLS when both are given
        std::string keyFile{};
        std::string certificate{}; //!< the same two as PEM in memory, instead of the files
        std::string privateKey{};
        bool isHolding = false;                       //!< see setHolding()
        std::chrono::milliseconds holdLimit{600'000}; //!< what nobody decided in that time goes on as if not held
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
    /*! "http://127.0.0.1:8471", and its path; without a slash at its end; empty when it does not run. */
    QString baseUrl() const;
    bool isLoopbackOnly() const;
    /*! One more name that Host may have, from the next connection on: a tunnel's. Empty for none. */
    void setTunnelHost(const std::string &host);

    void setAnswer(const AnswerRule &answer); //!< from the next request on
    AnswerRule answer() const;
    /*!
        Rules for the answer, before setAnswer() and setForwardTo(), from the next request on; they count anew. Fails with
        BadInput: one forwards to this listener itself.
    */
    Result<> setRules(RuleSet rules);
    bool hasRules() const;
    /*!
        The developer's bridge: it gets each capture's method, headers and body, and its answer is given to the sender.
        A URL without a path gets the capture's own path. Empty for none. Fails with BadInput: no http or https URL, or
        this listener itself.
    */
    Result<> setForwardTo(const QString &url);
    QString forwardTo() const;

    /*!
        Every request waits for a person from now on, or none but those that a rule holds. What waits is in history without
        an answer; stop() lets all go on as if they had not been held.
    */
    void setHolding(bool holds);
    bool isHolding() const;
    QList<HeldRequest> held() const;
    /*! Decides what waits; false when it does not wait any more. */
    bool answerHeld(std::uint64_t number, const Http::Response &response);
    /*! The endpoint at \a url gets \a request, edited or not, and what it answers goes to the sender. \sa setForwardTo() */
    Result<bool> forwardHeld(std::uint64_t number, const Http::Request &request, const QString &url);
    bool releaseHeld(std::uint64_t number); //!< as it would have been answered without waiting

    /*! A request for exactly \a target (below HeartbeatPath) is answered 204 and not kept; empty for none. */
    void setHeartbeat(const std::string &target);

    /*! Called with each capture once it is answered, on another thread; set before start(). */
    void setObserver(Observer observer);

signals:
    void started();
    void stopped();
    /*! Captures were answered; told in batches, at most every 50 ms. */
    void captured(const QList<qint64> &ids);
    /*! Captures cannot be kept (disk full, ...) and are answered 503; an empty text when they can again. */
    void storeFailed(const QString &sentence);
    void heldChanged(); //!< other requests wait than before; at most every 50 ms

private:
    Result<> checkedForward(const std::string &url, quint16 ownPort) const;
    std::vector<std::string> allHosts() const;
    Result<> checkedRules(const RuleSet &rules, quint16 ownPort) const;
    void tell(const IntakeNews &news);

    Http::IoThread &m_io;
    std::unique_ptr<Coalescer<IntakeNews>> m_news;
    std::shared_ptr<Intake> m_intake;
    std::unique_ptr<Http::Server> m_server;
    std::vector<std::string> m_addresses;
    std::vector<std::string> m_hosts;
    std::string m_tunnelHost;
    QString m_path;
    bool m_isSecure = false;
};

} // namespace Linesman::Webhooks
