// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/runningtransfer_p.h"

#include "app/core/text.h"
#include "app/core/url.h"
#include "app/http/text.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>

namespace Linesman::Http {

namespace {

constexpr std::size_t AnswerHeadLimit = 256 * 1024;
constexpr int MostInterim = 1'000; // answers of 1xx; one a second is usual for long work

bool namesThisMachine(const std::string &url)
{
    CURLU *parts = curl().url();
    char *host = nullptr;
    bool loopback = false;
    if (curl().urlSet(parts, CURLUPART_URL, url.c_str(), 0) == CURLUE_OK &&
        curl().urlGet(parts, CURLUPART_HOST, &host, 0) == CURLUE_OK) {
        loopback = isLoopbackHost(toQString(host));
    }
    curl().free(host);
    curl().urlCleanup(parts);
    return loopback;
}

/*!
    Whether \a url, as libcurl reads it, names this machine: such a request never goes through a proxy. Thousands go to
    the same URL, one after the other.
*/
bool leadsToLoopback(const std::string &url)
{
    thread_local std::pair<std::string, bool> last;
    if (last.first != url)
        last = {url, namesThisMachine(url)};
    return last.second;
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

/*!
    The status in \a line, the first of an answer, when it is an interim one (RFC 9110, 15.2); else empty. Nothing comes
    behind 101 either: the connection speaks something else then.
*/
std::string_view interimStatus(std::string_view line)
{
    const std::string_view status = line.substr(std::min(line.find(' '), line.size() - 1) + 1).substr(0, 3);
    const bool isInterim = status.size() == 3 && status[0] == '1' && status != "101" && isNumber(status);
    return isInterim ? status : std::string_view();
}

/*! The fields of the last answer as libcurl read them: interim answers and trailers are not among them. */
Headers receivedFields(CURL *easy)
{
    Headers headers;
    for (const curl_header *field = curl().easyNextheader(easy, CURLH_HEADER, -1, nullptr); field;
         field = curl().easyNextheader(easy, CURLH_HEADER, -1, const_cast<curl_header *>(field)))
        headers.add(field->name, field->value);
    return headers;
}

} // namespace

std::chrono::microseconds timeOf(CURL *easy, CURLINFO which)
{
    curl_off_t value = 0;
    curl().easyGetinfo(easy, which, &value);
    return std::chrono::microseconds(value);
}

RunningTransfer::RunningTransfer(DeliveryClient::TransferId id, Transfer transfer, DeliveryClient::Done done)
    : m_id(id)
    , m_transfer(std::move(transfer))
    , m_done(std::move(done))
{
}

RunningTransfer::~RunningTransfer()
{
    curl().slistFreeAll(m_fields);
}

void RunningTransfer::prepare(CURL *easy, const std::string &caFile)
{
    if (m_transfer.prepare) {
        const auto prepare = std::move(m_transfer.prepare);
        prepare(m_transfer);
    }
    m_easy = easy;
    setConnection(caFile);
    setBody();
    setFields();
    setCallbacks();
    m_result.startedAt = std::chrono::system_clock::now();
}

void RunningTransfer::setConnection(const std::string &caFile)
{
    curl().easySetopt(m_easy, CURLOPT_URL, m_transfer.url.c_str());
    curl().easySetopt(m_easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl().easySetopt(m_easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl().easySetopt(m_easy, CURLOPT_HTTP09_ALLOWED, 1L); // what is no HTTP comes as a body: see takeBody()
    curl().easySetopt(m_easy, CURLOPT_NOSIGNAL, 1L);
    curl().easySetopt(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl().easySetopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS,
                      long(std::max<std::int64_t>(m_transfer.connectTimeout.count(), 1)));
    curl().easySetopt(m_easy, CURLOPT_TIMEOUT_MS, long(std::max<std::int64_t>(m_transfer.timeout.count(), 1)));
    curl().easySetopt(m_easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl().easySetopt(m_easy, CURLOPT_ERRORBUFFER, m_message.data());
#if LIBCURL_VERSION_NUM >= 0x075700
    curl().easySetopt(m_easy, CURLOPT_QUICK_EXIT, 1L); // a name that does not resolve must not hold up the end
#endif
    if (leadsToLoopback(m_transfer.url))
        curl().easySetopt(m_easy, CURLOPT_PROXY, "");
    const char *ownFolders = std::getenv("SSL_CERT_DIR");
    if (!caFile.empty() || ownFolders) {
        // CAINFO takes the place of the system's bundle; its folder is searched besides.
        if (!caFile.empty())
            curl().easySetopt(m_easy, CURLOPT_CAINFO, caFile.c_str());
        const char *folder = curl().versionInfo(CURLVERSION_NOW)->capath;
        const std::string folders = (ownFolders ? std::string(ownFolders) + ':' : std::string()) +
                                    (folder ? folder : "/etc/ssl/certs"); // OpenSSL takes several
        curl().easySetopt(m_easy, CURLOPT_CAPATH, folders.c_str());
    }
}

void RunningTransfer::setBody()
{
    const bool sendsBody = !m_transfer.body.empty() || m_transfer.method == "POST" || m_transfer.method == "PUT" ||
                           m_transfer.method == "PATCH";
    if (sendsBody) {
        curl().easySetopt(m_easy, CURLOPT_POST, 1L);
        curl().easySetopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_transfer.body.size()));
        if (m_transfer.body.empty()) {
            curl().easySetopt(m_easy, CURLOPT_POSTFIELDS, "");
        } else {
            curl().easySetopt(m_easy, CURLOPT_READFUNCTION, giveBody);
            curl().easySetopt(m_easy, CURLOPT_READDATA, this);
        }
        // Nor is it sent on a connection that the endpoint is about to close: the shortest usual patience is five
        // seconds.
        curl().easySetopt(m_easy, CURLOPT_MAXAGE_CONN, 3L);
    }
    if (m_transfer.method == "HEAD" && !sendsBody)
        curl().easySetopt(m_easy, CURLOPT_NOBODY, 1L);
    else
        curl().easySetopt(m_easy, CURLOPT_CUSTOMREQUEST, m_transfer.method.c_str());
}

void RunningTransfer::setFields()
{
    for (const Header &field : m_transfer.headers)
        m_fields = curl().slistAppend(m_fields, fieldLine(field).c_str());
    for (const char *unasked : {"Accept", "Content-Type", "Expect"}) {
        if (!m_transfer.headers.contains(unasked))
            m_fields = curl().slistAppend(m_fields, (std::string(unasked) + ":").c_str());
    }
    if (!m_transfer.headers.contains("User-Agent"))
        curl().easySetopt(m_easy, CURLOPT_USERAGENT, "Linesman/" LINESMAN_VERSION);
    curl().easySetopt(m_easy, CURLOPT_HTTPHEADER, m_fields);
}

void RunningTransfer::setCallbacks()
{
    curl().easySetopt(m_easy, CURLOPT_WRITEFUNCTION, takeBody);
    curl().easySetopt(m_easy, CURLOPT_WRITEDATA, this);
    curl().easySetopt(m_easy, CURLOPT_HEADERFUNCTION, takeHead);
    curl().easySetopt(m_easy, CURLOPT_HEADERDATA, this);
    curl().easySetopt(m_easy, CURLOPT_DEBUGFUNCTION, takeSent);
    curl().easySetopt(m_easy, CURLOPT_DEBUGDATA, this);
    curl().easySetopt(m_easy, CURLOPT_VERBOSE, 1L); // the only way to the header block as sent
    if (m_transfer.losesAnswer) {
        curl().easySetopt(m_easy, CURLOPT_XFERINFOFUNCTION, cutWhenSent);
        curl().easySetopt(m_easy, CURLOPT_XFERINFODATA, this);
        curl().easySetopt(m_easy, CURLOPT_NOPROGRESS, 0L);
    }
}

/*!
    Serves the body once. Libcurl sends a request again, by itself, when a connection that was used before ends
    without an answer; for that it would have to wind the body back, and cannot. The endpoint may have read the first.
*/
std::size_t RunningTransfer::giveBody(char *bytes, std::size_t, std::size_t room, void *source)
{
    auto *self = static_cast<RunningTransfer *>(source);
    const std::string_view left = std::string_view(self->m_transfer.body).substr(self->m_given).substr(0, room);
    std::copy(left.begin(), left.end(), bytes);
    self->m_given += left.size();
    return left.size();
}

std::size_t RunningTransfer::takeBody(char *bytes, std::size_t, std::size_t count, void *target)
{
    auto *self = static_cast<RunningTransfer *>(target);
    if (self->m_result.responseHead.empty()) { // no HTTP at all; setConnection() let it come this far to be looked at
        constexpr std::size_t Told = 64;
        self->m_notHttp.assign(bytes, std::min(count, Told));
        return 0;
    }
    std::string &body = self->m_result.body;
    const std::size_t room = self->m_transfer.answerLimit - body.size();
    body.append(bytes, std::min(room, count));
    if (count <= room)
        return count;
    self->m_result.bodyCut = true;
    return 0; // libcurl stops here
}

std::size_t RunningTransfer::takeHead(char *bytes, std::size_t, std::size_t count, void *target)
{
    auto *self = static_cast<RunningTransfer *>(target);
    std::string &head = self->m_result.responseHead;
    if (const std::string_view line(bytes, count); line.starts_with("HTTP/")) {
        head.clear(); // what came before was an interim answer
        self->m_interimStatus = interimStatus(line);
        if (!self->m_interimStatus.empty() && ++self->m_interimCount > MostInterim)
            return 0;
    } else if (std::string_view(head).ends_with("\r\n\r\n")) {
        return count; // a trailer
    }
    if (head.size() + count > AnswerHeadLimit) {
        self->m_headTooLong = true;
        return 0;
    }
    head.append(bytes, count);
    return count;
}

/*! Libcurl asks after each step of a transfer; anything but 0 makes it close the connection. */
int RunningTransfer::cutWhenSent(void *source, curl_off_t, curl_off_t, curl_off_t, curl_off_t sent)
{
    const auto *self = static_cast<RunningTransfer *>(source);
    return sent > 0 && sent >= curl_off_t(self->m_transfer.body.size()) ? 1 : 0;
}

int RunningTransfer::takeSent(CURL *, curl_infotype type, char *bytes, std::size_t count, void *target)
{
    if (type == CURLINFO_HEADER_OUT)
        static_cast<RunningTransfer *>(target)->m_result.requestHead.assign(bytes, count);
    return 0;
}

void RunningTransfer::finish(CURLcode code)
{
    long status = 0;
    curl().easyGetinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    if (!m_interimStatus.empty())
        m_result.responseHead.clear(); // it announced an answer that did not come
    m_result.status = m_result.responseHead.empty() ? 0 : int(status);
    const char *address = nullptr;
    long port = 0;
    curl().easyGetinfo(m_easy, CURLINFO_PRIMARY_IP, &address);
    curl().easyGetinfo(m_easy, CURLINFO_PRIMARY_PORT, &port);
    if (address && *address) {
        const std::string name(address);
        m_result.remoteAddress = (name.find(':') != name.npos ? "[" + name + "]" : name) + ":" + std::to_string(port);
    }
    long connections = 0;
    curl().easyGetinfo(m_easy, CURLINFO_NUM_CONNECTS, &connections);
    if (connections > 0) {
        m_result.timings.dns = timeOf(m_easy, CURLINFO_NAMELOOKUP_TIME_T);
        m_result.timings.connect = timeOf(m_easy, CURLINFO_CONNECT_TIME_T);
        m_result.timings.tls = timeOf(m_easy, CURLINFO_APPCONNECT_TIME_T);
    }
    m_result.timings.firstByte = timeOf(m_easy, CURLINFO_STARTTRANSFER_TIME_T);
    m_result.timings.total = timeOf(m_easy, CURLINFO_TOTAL_TIME_T);
    if (m_result.responseHead.empty())
        m_result.timings.firstByte = {};
    m_result.wasCut = code == CURLE_ABORTED_BY_CALLBACK;
    if (code != CURLE_OK && !(code == CURLE_WRITE_ERROR && m_result.bodyCut))
        m_result.error = m_interimStatus.empty() || m_result.wasCut ? errorOf(code) : interimError(code);
}

void RunningTransfer::cancel()
{
    if (!m_interimStatus.empty())
        m_result.responseHead.clear(); // as in finish()
    m_result.timings.total = timeOf(m_easy, CURLINFO_TOTAL_TIME_T);
    m_result.error = Error(Error::Kind::Cancelled, QStringLiteral("cancelled while under way"));
}

CURL *RunningTransfer::takeHandle()
{
    if (!m_result.responseHead.empty())
        m_result.headers = receivedFields(m_easy);
    curl().easyReset(m_easy);
    return std::exchange(m_easy, nullptr);
}

void RunningTransfer::tell()
{
    m_result.requestBody = std::move(m_transfer.body);
    m_done(std::move(m_result));
}

} // namespace Linesman::Http
