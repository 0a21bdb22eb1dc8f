// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/runningtransfer_p.h"

#include "app/core/symptom.h"
#include "app/core/text.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <utility>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

// What libcurl says of a transfer that failed, by the likely mistake.
namespace Linesman::Http {

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
        {"legacy sigalg", Symptom::OldTls},
        {"unrecognized name", Symptom::WrongHost}, // Caddy and others without a certificate for the name asked for
        {"alert internal error", Symptom::WrongHost},
        {"unexpected eof", Symptom::HandshakeCut},
        {"SSL_ERROR_SYSCALL", Symptom::HandshakeCut},
        {"reset by peer", Symptom::HandshakeCut},
    };
    for (const auto &[part, symptom] : known) {
        if (words.contains(QLatin1StringView(part), Qt::CaseInsensitive))
            return symptom;
    }
    return Symptom::None;
}

/*! What the first bytes of an answer that is no HTTP/1 say. */
Symptom symptomOfBytes(std::string_view bytes)
{
    const auto at = [bytes](std::size_t i) {
        return i < bytes.size() ? unsigned(static_cast<unsigned char>(bytes[i])) : 0U;
    };
    constexpr unsigned TlsAlert = 21;
    constexpr unsigned TlsHandshake = 22;
    if ((at(0) == TlsAlert || at(0) == TlsHandshake) && at(1) == 3)
        return Symptom::TlsPort;
    constexpr unsigned Settings = 4; // the frame that HTTP/2 begins with: RFC 9113, 3.4
    constexpr std::size_t FrameHead = 9;
    if (bytes.size() >= FrameHead && at(0) == 0 && at(3) == Settings && at(2) % 6 == 0)
        return Symptom::Http2Only;
    return Symptom::NotHttp1;
}

/*! \a words of libcurl without how long it took: the same trouble has the same sentence, and a burst counts it as one. */
QString withoutDuration(QString words)
{
    static const QRegularExpression duration(QStringLiteral(" after [0-9]{1,9} (ms|milliseconds)(?![a-z])"));
    return words.remove(duration);
}

/*! \a bytes of a stranger as one line. */
QString shownStart(std::string_view bytes)
{
    QString shown = toQString(bytes.substr(0, bytes.find_first_of("\r\n")));
    for (QChar &c : shown) {
        if (!c.isPrint())
            c = u'.';
    }
    return shown;
}

Error notHttpError(std::string_view bytes)
{
    const QString mark = symptomMark(symptomOfBytes(bytes));
    const QString start = shownStart(bytes);
    const bool isTelling = start.count(u'.') * 2 < start.size(); // binary bytes tell nothing
    return {Error::Kind::BadReply, isTelling ? QStringLiteral("%1 (it begins with \"%2\")").arg(mark, start) : mark};
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

/*! Of a transfer that ended with an interim answer, whatever ended it. */
Error RunningTransfer::interimError(CURLcode code) const
{
    return {code == CURLE_OPERATION_TIMEDOUT ? Error::Kind::Timeout : Error::Kind::BadReply,
            QStringLiteral("%1 (%2)").arg(symptomMark(Symptom::OnlyInterim), toQString(m_interimStatus))};
}

Error RunningTransfer::errorOf(CURLcode code) const
{
    const char *libraryWords = m_message.front() ? m_message.data() : curl().easyStrerror(code);
    const QString words = withoutDuration(toQString(libraryWords));
    const auto connected = timeOf(m_easy, CURLINFO_CONNECT_TIME_T);
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return timeoutError();
    case CURLE_COULDNT_RESOLVE_HOST:
        return symptomError(Symptom::NameNotFound, words);
    case CURLE_COULDNT_CONNECT: {
        long system = 0;
        curl().easyGetinfo(m_easy, CURLINFO_OS_ERRNO, &system);
        if (system != ECONNREFUSED)
            return {Error::Kind::Network, words};
        return symptomError(otherLoopbackListens(m_transfer.url) ? Symptom::OtherFamily : Symptom::Refused, words);
    }
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_FAIL_REWIND:
        return {Error::Kind::Network, symptomMark(Symptom::ClosedEarly)};
    case CURLE_ABORTED_BY_CALLBACK:
        return {Error::Kind::Network, QStringLiteral("the connection was cut before the answer, as asked")};
    case CURLE_PARTIAL_FILE:
        return {Error::Kind::Network, QStringLiteral("the endpoint closed the connection in the middle of its answer")};
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR: {
        const bool isAlert =
            words.contains(QLatin1StringView(" alert ")); // TLS 1.3 tells of a missing certificate late
        const Symptom symptom = isAlert ? tlsSymptom(words) : Symptom::Reset;
        return symptomError(symptom == Symptom::None ? Symptom::Reset : symptom, words);
    }
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
        if (!m_notHttp.empty())
            return notHttpError(m_notHttp);
        if (m_headTooLong)
            return {Error::Kind::BadReply, QStringLiteral("the header of the answer is longer than 256 KiB")};
        return {Error::Kind::Network, words};
    }
}

} // namespace Linesman::Http
