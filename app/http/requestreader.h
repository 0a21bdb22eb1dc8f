// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/headparser.h"
#include "app/http/hostrule.h"
#include "app/http/message.h"
#include "app/http/server.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace Linesman::Http {

/*!
    Turns bytes into one Request and refuses what HTTP says to refuse. No sockets and no clock: what a server does on
    any bytes can be tested, and fuzzed, here. The syntax is judged by Beast's parser; this adds what Beast takes but
    must not pass (folded fields, Host, lists of lengths, codings other than chunked) and the limits.
*/
class RequestReader
{
public:
    /*! Both outlive it. */
    RequestReader(const Limits &limits, const HostRule &hosts);
    ~RequestReader();
    RequestReader(const RequestReader &) = delete;
    RequestReader &operator=(const RequestReader &) = delete;

    enum class Step {
        NeedMore, //!< feed again with what was not consumed and more behind it
        Head,     //!< the header is complete and accepted, a body follows; told once
        Complete, //!< take the request
        Refused,  //!< answer refusal() and read nothing more
    };
    /*! Looks at \a bytes and sets \a consumed to how many of them are done with. */
    Step feed(std::string_view bytes, std::size_t &consumed);

    void restart(); //!< for the next request

    bool hasStarted() const; //!< whether any byte of the message was seen
    bool hasHead() const;
    bool expectsContinue() const; //!< the client waits for 100 before it sends the body
    bool keepsAlive() const;      //!< whether the client lets the connection stay
    std::size_t bodySize() const; //!< bytes of the body so far
    Request &request();           //!< complete after Complete, as far as known before

    const RefusalReason &refusal() const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace Linesman::Http
