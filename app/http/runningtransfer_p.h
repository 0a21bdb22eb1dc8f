// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/curllibrary_p.h"
#include "app/http/deliveryclient.h"

#include <array>
#include <chrono>
#include <string>
#include <string_view>

namespace Linesman::Http {

/*! A moment of \a easy's transfer, counted from its start. */
std::chrono::microseconds timeOf(CURL *easy, CURLINFO which);

/*! One request of a DeliveryClient under way in libcurl. On the delivery thread only. */
class RunningTransfer
{
public:
    RunningTransfer(DeliveryClient::TransferId id, Transfer transfer, DeliveryClient::Done done);
    ~RunningTransfer();
    RunningTransfer(const RunningTransfer &) = delete;
    RunningTransfer &operator=(const RunningTransfer &) = delete;

    DeliveryClient::TransferId id() const { return m_id; }
    CURL *handle() const { return m_easy; }

    /*! Signs, and sets \a easy up: what is left is to hand it to libcurl. \a caFile may be empty. */
    void prepare(CURL *easy, const std::string &caFile);
    /*! Reads from the handle what came, after libcurl ended with \a code. */
    void finish(CURLcode code);
    void cancel(); //!< in finish()'s place
    /*! The handle as if it was new, to be used again. Libcurl must have let go of it. */
    CURL *takeHandle();
    void tell(); //!< calls back, once, with all that is known

private:
    static std::size_t giveBody(char *bytes, std::size_t, std::size_t room, void *source);
    static std::size_t takeBody(char *bytes, std::size_t, std::size_t count, void *target);
    static std::size_t takeHead(char *bytes, std::size_t, std::size_t count, void *target);
    static int cutWhenSent(void *source, curl_off_t, curl_off_t, curl_off_t, curl_off_t sent);
    static int takeSent(CURL *, curl_infotype type, char *bytes, std::size_t count, void *target);
    void setConnection(const std::string &caFile);
    void setBody();
    void setFields();
    void setCallbacks();
    Error errorOf(CURLcode code) const;
    Error timeoutError() const;
    Error interimError(CURLcode code) const;

    const DeliveryClient::TransferId m_id;
    Transfer m_transfer;
    DeliveryClient::Done m_done;
    TransferResult m_result;
    CURL *m_easy = nullptr;
    curl_slist *m_fields = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_message{};
    bool m_headTooLong = false;
    int m_interimCount = 0;
    std::string m_interimStatus; //!< of the answer that came last, when it is an interim one
    std::string m_notHttp;       //!< what an answer begins with that is no HTTP/1
    std::size_t m_given = 0;     //!< bytes of the body
};

} // namespace Linesman::Http
