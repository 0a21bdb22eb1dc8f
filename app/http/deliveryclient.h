// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/http/message.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace Linesman::Http {

/*!
    When each part was done, counted from the start of the transfer; 0 for a part that did not happen (a connection that
    was used again has no dns, connect and tls).
*/
struct Timings {
    std::chrono::microseconds dns{};
    std::chrono::microseconds connect{};
    std::chrono::microseconds tls{};
    std::chrono::microseconds firstByte{};
    std::chrono::microseconds total{};
    bool operator==(const Timings &) const = default;
};

/*! One request to send. */
struct Transfer {
    std::string method = "POST";
    std::string url; //!< http or https
    Headers headers; //!< sent as they are; Host, Content-Length and User-Agent are added when missing
    std::string body;
    std::chrono::milliseconds connectTimeout{5'000};
    std::chrono::milliseconds timeout{10'000}; //!< connecting, sending and answering together
    std::size_t answerLimit = 64 * 1024;       //!< bytes kept of the answer's body; the rest is not read
    bool losesAnswer =
        false; //!< the connection is cut once the body is sent: an answer that got lost, ends with Network
    /*! Called just before sending, on the delivery thread: the place to sign. May be empty. */
    std::function<void(Transfer &)> prepare;
};

/*! What came of it. An HTTP error status is a result, not an error. */
struct TransferResult {
    std::string requestHead; //!< as sent
    std::string requestBody;
    std::string responseHead; //!< as received, without interim answers (1xx); empty when nothing else came
    int status = 0;           //!< 0 when nothing came
    Headers headers;
    std::string body;
    bool bodyCut = false; //!< the answer was longer than answerLimit
    bool wasCut = false;  //!< by Transfer::losesAnswer
    std::string remoteAddress;
    Timings timings;
    std::chrono::system_clock::time_point startedAt;
    std::optional<Error> error; //!< Network, Timeout, Cancelled, BadReply (not HTTP), BadInput (URL, CA file)
};

/*!
    Sends requests from a thread of its own (libcurl multi inside). TLS is always verified, redirects are never
    followed, loopback never goes through a proxy. Thread-safe.
*/
class DeliveryClient
{
public:
    struct Options {
        std::size_t inFlight = 256; //!< at most at once; the rest waits in order
        double perSecond = 0;       //!< starts a second at most; 0 for no limit
        std::string caFile;         //!< an extra CA in PEM, besides the system's
    };
    explicit DeliveryClient(const Options &options);
    DeliveryClient();
    ~DeliveryClient(); //!< cancels what is under way; every callback has run when it returns
    DeliveryClient(const DeliveryClient &) = delete;
    DeliveryClient &operator=(const DeliveryClient &) = delete;

    using TransferId = std::uint64_t;
    using Done = std::function<void(TransferResult)>; //!< on the delivery thread, exactly once
    TransferId send(Transfer transfer, Done done);
    void cancel(TransferId transfer);
    void cancelAll();
    void setRate(double perSecond); //!< 0 for no limit

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace Linesman::Http
