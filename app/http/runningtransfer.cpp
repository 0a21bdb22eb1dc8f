// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/runningtransfer_p.h"

#include "app/core/symptom.h"
#include "app/core/text.h"
#include "app/core/url.h"

#include <QUrl>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <utility>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Linesman::Http {

namespace {

constexpr std::size_t AnswerHeadLimit = 256 * 1024;

/*! Whether \a url, as libcurl reads it, names this machine: such a request never goes through a proxy. */
bool leadsToLoopback(const std::string &url)
{
    CURLU *parts = curl_url();
    char *host = nullptr;
    bool loopback = false;
    if (curl_url_set(parts, CURLUPART_URL, url.c_str(), 0) == CURLUE_OK &&
        curl_url_get(parts, CURLUPART_HOST, &host, 0) == CURLUE_OK) {
        loopback = isLoopbackHost(toQString(host));
    }
    curl_free(host);
    curl_url_cleanup(parts);
    return loopback;
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

std::chrono::microseconds timeOf(CURL *easy, CURLINFO which)
{
    curl_off_t value = 0;
    curl_easy_getinfo(easy, which, &value);
    return std::chrono::microseconds(value);
}

/*! The fields of the last answer as libcurl read them: interim answers and trailers are not among them. */
Headers receivedFields(CURL *easy)
{
    Headers headers;
    for (const curl_header *field = curl_easy_nextheader(easy, CURLH_HEADER, -1, nullptr); field;
         field = curl_easy_nextheader(easy, CURLH_HEADER, -1, const_cast<curl_header *>(field)))
        headers.add(field->name, field->value);
    return headers;
}

} // namespace

RunningTransfer::RunningTransfer(DeliveryClient::TransferId id, Transfer transfer, DeliveryClient::Done done)
    : m_id(id)
    , m_transfer(std::move(transfer))
    , m_done(std::move(done))
{
}

RunningTransfer::~RunningTransfer()
{
    curl_slist_free_all(m_fields);
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
    curl_easy_setopt(m_easy, CURLOPT_URL, m_transfer.url.c_str());
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS,
                     long(std::max<std::int64_t>(m_transfer.connectTimeout.count(), 1)));
    curl_easy_setopt(m_easy, CURLOPT_TIMEOUT_MS, long(std::max<std::int64_t>(m_transfer.timeout.count(), 1)));
    curl_easy_setopt(m_easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_message.data());
#if LIBCURL_VERSION_NUM >= 0x075700
    curl_easy_setopt(m_easy, CURLOPT_QUICK_EXIT, 1L); // a name that does not resolve must not hold up the end
#endif
    if (leadsToLoopback(m_transfer.url))
        curl_easy_setopt(m_easy, CURLOPT_PROXY, "");
    if (!caFile.empty()) {
        // CAINFO takes the place of the system's bundle; its folder is searched besides.
        curl_easy_setopt(m_easy, CURLOPT_CAINFO, caFile.c_str());
        const char *folder = curl_version_info(CURLVERSION_NOW)->capath;
        curl_easy_setopt(m_easy, CURLOPT_CAPATH, folder ? folder : "/etc/ssl/certs");
    }
}

void RunningTransfer::setBody()
{
    const bool sendsBody = !m_transfer.body.empty() || m_transfer.method == "POST" || m_transfer.method == "PUT" ||
                           m_transfer.method == "PATCH";
    if (sendsBody) {
        curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_transfer.body.size()));
        if (m_transfer.body.empty()) {
            curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, "");
        } else {
            curl_easy_setopt(m_easy, CURLOPT_READFUNCTION, giveBody);
            curl_easy_setopt(m_easy, CURLOPT_READDATA, this);
        }
        // Nor is it sent on a connection that the endpoint is about to close: the shortest usual patience is five
        // seconds.
        curl_easy_setopt(m_easy, CURLOPT_MAXAGE_CONN, 3L);
    }
    if (m_transfer.method == "HEAD" && !sendsBody)
        curl_easy_setopt(m_easy, CURLOPT_NOBODY, 1L);
    else
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, m_transfer.method.c_str());
}

void RunningTransfer::setFields()
{
    for (const Header &field : m_transfer.headers)
        m_fields = curl_slist_append(m_fields, fieldLine(field).c_str());
    for (const char *unasked : {"Accept", "Content-Type", "Expect"}) {
        if (!m_transfer.headers.contains(unasked))
            m_fields = curl_slist_append(m_fields, (std::string(unasked) + ":").c_str());
    }
    if (!m_transfer.headers.contains("User-Agent"))
        curl_easy_setopt(m_easy, CURLOPT_USERAGENT, "Linesman/" LINESMAN_VERSION);
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_fields);
}

void RunningTransfer::setCallbacks()
{
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, takeHead);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_DEBUGFUNCTION, takeSent);
    curl_easy_setopt(m_easy, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_VERBOSE, 1L); // the only way to the header block as sent
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
    if (std::string_view(bytes, count).starts_with("HTTP/"))
        head.clear(); // what came before was an interim answer
    else if (std::string_view(head).ends_with("\r\n\r\n"))
        return count; // a trailer
    if (head.size() + count > AnswerHeadLimit) {
        self->m_headTooLong = true;
        return 0;
    }
    head.append(bytes, count);
    return count;
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
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    m_result.status = m_result.responseHead.empty() ? 0 : int(status);
    const char *address = nullptr;
    long port = 0;
    curl_easy_getinfo(m_easy, CURLINFO_PRIMARY_IP, &address);
    curl_easy_getinfo(m_easy, CURLINFO_PRIMARY_PORT, &port);
    if (address && *address) {
        const std::string name(address);
        m_result.remoteAddress = (name.find(':') != name.npos ? "[" + name + "]" : name) + ":" + std::to_string(port);
    }
    long connections = 0;
    curl_easy_getinfo(m_easy, CURLINFO_NUM_CONNECTS, &connections);
    if (connections > 0) {
        m_result.timings.dns = timeOf(m_easy, CURLINFO_NAMELOOKUP_TIME_T);
        m_result.timings.connect = timeOf(m_easy, CURLINFO_CONNECT_TIME_T);
        m_result.timings.tls = timeOf(m_easy, CURLINFO_APPCONNECT_TIME_T);
    }
    m_result.timings.firstByte = timeOf(m_easy, CURLINFO_STARTTRANSFER_TIME_T);
    m_result.timings.total = timeOf(m_easy, CURLINFO_TOTAL_TIME_T);
    if (m_result.responseHead.empty())
        m_result.timings.firstByte = {};
    if (code != CURLE_OK && !(code == CURLE_WRITE_ERROR && m_result.bodyCut))
        m_result.error = errorOf(code);
}

void RunningTransfer::cancel()
{
    m_result.timings.total = timeOf(m_easy, CURLINFO_TOTAL_TIME_T);
    m_result.error = Error(Error::Kind::Cancelled, QStringLiteral("cancelled while under way"));
}

CURL *RunningTransfer::takeHandle()
{
    if (!m_result.responseHead.empty())
        m_result.headers = receivedFields(m_easy);
    curl_easy_reset(m_easy);
    return std::exchange(m_easy, nullptr);
}

void RunningTransfer::tell()
{
    m_result.requestBody = std::move(m_transfer.body);
    m_done(std::move(m_result));
}

namespace {
Error symptomError(Symptom symptom, const QString &words)
{
    return {Error::Kind::Network, QStringLiteral("%1 (%2)").arg(symptomMark(symptom), words)};
}

/*! What OpenSSL's words, which curl hands on, say of the likely mistake. */
Symptom tlsSymptom(const QString &words)
{
    static const std::pair<const char *, Symptom> known[]{
        {"wrong version number", Symptom::PlainPort},
        {"packet length too long", Symptom::PlainPort},
        {"http request", Symptom::PlainPort},
        {"unknown protocol", Symptom::PlainPort},
        {"no application protocol", Symptom::Http2Only},
        {"self-signed certificate in certificate chain", Symptom::UnknownIssuer},
        {"self signed certificate in certificate chain", Symptom::UnknownIssuer},
        {"self-signed certificate", Symptom::SelfSigned},
        {"self signed certificate", Symptom::SelfSigned},
        {"unable to get local issuer", Symptom::UnknownIssuer},
        {"unable to verify the first", Symptom::UnknownIssuer},
        {"no alternative certificate subject name", Symptom::WrongHost},
        {"does not match target host", Symptom::WrongHost},
        {"subject name", Symptom::WrongHost},
        {"expired", Symptom::Expired},
        {"not yet valid", Symptom::Expired},
        {"certificate required", Symptom::ClientCertificate},
        {"alert bad certificate", Symptom::ClientCertificate},
        {"unsupported protocol", Symptom::OldTls},
        {"protocol version", Symptom::OldTls},
        {"handshake failure", Symptom::OldTls},
        {"no shared cipher", Symptom::OldTls},
    };
    for (const auto &[part, symptom] : known) {
        if (words.contains(QLatin1StringView(part), Qt::CaseInsensitive))
            return symptom;
    }
    return Symptom::None;
}

/*! Whether a port that refuses on one loopback address answers on the other. Loopback says so at once. */
bool otherLoopbackListens(const std::string &address)
{
    const QUrl url(QString::fromStdString(address));
    const int port = url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
    const bool isFour = url.host().startsWith(QLatin1StringView("127."));
    if (!isFour && url.host() != QLatin1StringView("::1"))
        return false;
    const int family = isFour ? AF_INET6 : AF_INET;
    const int probe = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (probe < 0)
        return false;
    int result = -1;
    if (isFour) {
        sockaddr_in6 six{};
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(std::uint16_t(port));
        six.sin6_addr = in6addr_loopback;
        result = ::connect(probe, reinterpret_cast<const sockaddr *>(&six), sizeof six);
    } else {
        sockaddr_in four{};
        four.sin_family = AF_INET;
        four.sin_port = htons(std::uint16_t(port));
        four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        result = ::connect(probe, reinterpret_cast<const sockaddr *>(&four), sizeof four);
    }
    ::close(probe);
    return result == 0;
}
} // namespace

Error RunningTransfer::timeoutError() const
{
    if (timeOf(m_easy, CURLINFO_CONNECT_TIME_T).count() == 0)
        return {Error::Kind::Timeout, QStringLiteral("no connection within %1 ms")
                                          .arg(std::min(m_transfer.connectTimeout, m_transfer.timeout).count())};
    if (m_result.responseHead.empty())
        return {Error::Kind::Timeout, QStringLiteral("the endpoint took the connection and sent nothing within %1 ms")
                                          .arg(m_transfer.timeout.count())};
    return {Error::Kind::Timeout,
            QStringLiteral("the answer was not complete within %1 ms").arg(m_transfer.timeout.count())};
}

Error RunningTransfer::errorOf(CURLcode code) const
{
    const char *libraryWords = m_message.front() ? m_message.data() : curl_easy_strerror(code);
    const QString words = toQString(libraryWords);
    const auto connected = timeOf(m_easy, CURLINFO_CONNECT_TIME_T);
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return timeoutError();
    case CURLE_COULDNT_RESOLVE_HOST:
        return symptomError(Symptom::NameNotFound, words);
    case CURLE_COULDNT_CONNECT: {
        long system = 0;
        curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &system);
        if (system != ECONNREFUSED)
            return {Error::Kind::Network, words};
        return symptomError(otherLoopbackListens(m_transfer.url) ? Symptom::OtherFamily : Symptom::Refused, words);
    }
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_FAIL_REWIND:
        return {Error::Kind::Network, symptomMark(Symptom::ClosedEarly)};
    case CURLE_PARTIAL_FILE:
        return {Error::Kind::Network, QStringLiteral("the endpoint closed the connection in the middle of its answer")};
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
        return symptomError(Symptom::Reset, words);
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION: {
        const Symptom symptom = tlsSymptom(words);
        if (symptom != Symptom::None)
            return symptomError(symptom, words);
        return {Error::Kind::Network, code == CURLE_SSL_CONNECT_ERROR
                                          ? QStringLiteral("TLS did not come about (%1)").arg(words)
                                          : QStringLiteral("the TLS certificate was not accepted (%1)").arg(words)};
    }
    case CURLE_URL_MALFORMAT:
        return {Error::Kind::BadInput, QStringLiteral("this is not a URL (%1)").arg(words)};
    case CURLE_UNSUPPORTED_PROTOCOL:
        if (connected.count() > 0)
            return {Error::Kind::BadReply, QStringLiteral("%1 (%2)").arg(symptomMark(Symptom::NotHttp1), words)};
        return {Error::Kind::BadInput, QStringLiteral("only http and https are possible (%1)").arg(words)};
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_HTTP2:
    case CURLE_BAD_CONTENT_ENCODING:
        return {Error::Kind::BadReply, QStringLiteral("%1 (%2)").arg(symptomMark(Symptom::NotHttp1), words)};
    case CURLE_SSL_CACERT_BADFILE:
        return {Error::Kind::BadInput, QStringLiteral("the CA file cannot be used (%1)").arg(words)};
    default:
        if (m_headTooLong)
            return {Error::Kind::BadReply, QStringLiteral("the header of the answer is longer than 256 KiB")};
        return {Error::Kind::Network, words};
    }
}

} // namespace Linesman::Http
