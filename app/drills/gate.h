// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/http/deliveryclient.h"
#include "app/http/server.h"

#include <QString>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>

namespace Linesman::Drills {

/*!
    Stands between the emulator and the endpoint under test: what goes through keeps its bytes and its signature. So an
    endpoint can be down, late or hear a thing twice without knowing of it. It also serves the files of the drills with
    attachments, below `/files/`. Thread-safe.
*/
class Gate
{
public:
    enum class Mode {
        Pass,       //!< hands on, answers what the endpoint answered
        Down,       //!< closes the connection
        Refuse,     //!< answers a status of its own, without asking the endpoint
        Hold,       //!< keeps requests until release()
        Twice,      //!< hands on, and then once more
        AtOnce,     //!< hands on twice at the same time
        LoseAnswer, //!< hands on, then closes the connection without the answer
        Late,       //!< hands on, answers two seconds later
    };
    static std::optional<Mode> modeFromName(std::string_view name); //!< "pass", "down", "refuse", "hold", "twice", ...

    explicit Gate(Http::IoThread &thread);
    ~Gate();

    /*! Listens on a free loopback port for deliveries to \a endpoint. Fails with Port. */
    Result<> open(const QString &endpoint, const QString &caFile);
    void close();
    QString deliveryUrl() const;
    QString baseUrl() const; //!< for `{gate}/files/...`

    void setMode(Mode mode, int status = 503);
    bool isPassing() const; //!< what comes is handed on as it is
    enum class Order { AsTheyCame, Reversed };
    /*! Lets go what was held, one after another, each when the endpoint answered the one before; then passes. */
    void release(Order order);
    std::size_t held() const;
    /*! Translated: what the endpoint did in place of a 2xx with the delivery it was handed last; empty when it took that. */
    QString refusal() const;

private:
    struct Held {
        Http::Request request;
        Http::Responder respond;
    };
    void serve(const Http::Request &request, const Http::Responder &respond);
    void serveFile(const std::string &path, const Http::Responder &respond);
    using Answered = std::function<void(const Http::Response &)>;
    void handOn(const Http::Request &request, Answered answered);
    void releaseNext(std::shared_ptr<std::deque<Held>> waiting);

    Http::IoThread &m_thread;
    mutable std::mutex m_mutex; //!< for what follows
    Mode m_mode = Mode::Pass;
    int m_status = 503;
    bool m_closed = true;
    std::deque<Held> m_held;
    QString m_refusal;
    std::string m_endpoint;
    std::unique_ptr<Http::DeliveryClient> m_client;
    std::unique_ptr<Http::Server> m_server;
};

} // namespace Linesman::Drills
