// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace Linesman {

/*!
    What keeps a connection from coming about, by the likely mistake and not by the library's error code. One table leads
    from the symptom to its sentence and advice; line test, deliver, listener, simulator and error texts all use it.
*/
enum class Symptom {
    None,
    PlainPort,         //!< https asked of a port that speaks http
    TlsPort,           //!< http asked of a port that speaks TLS
    NotHttp1,          //!< it answers, but in no HTTP/1.1
    Http2Only,         //!< TLS, but HTTP/1.1 is refused
    SelfSigned,        //!< a certificate of its own
    UnknownIssuer,     //!< signed by a CA that the system does not know
    UntrustedServer,   //!< either of them, at the server of a connection: that can name a CA of its own
    WrongHost,         //!< the certificate names other hosts
    Expired,           //!< or not valid yet
    OldTls,            //!< no common version or cipher
    ClientCertificate, //!< it wants one
    HandshakeCut,      //!< the connection ended before TLS came about
    OtherScheme,       //!< it answers, with a redirect from http to https or back
    Redirected,        //!< likewise, to some other address
    OtherFamily,       //!< listens on the other loopback address, IPv4 or IPv6, only
    NameNotFound,
    Refused,
    Reset,
    OnlyInterim, //!< 1xx answers without end, or nothing behind them
    ClosedEarly,
};

/*! The English words at the start of a technical text that name \a symptom; see symptomOf(). */
QString symptomMark(Symptom symptom);
/*!
    Those words, and behind them where an answer sends: \a location, the header as it came; empty: it named nothing.
    Harmless to show, and without secrets.
*/
QString symptomDetail(Symptom symptom, const QString &location);
/*! \a status as a number, with where symptomDetail() says that its answer sends: "308 (https://bridge.example/)". */
QString statusWithPlace(int status, const QString &detail);
/*! The symptom whose words \a detail begins with; None for other texts. */
Symptom symptomOf(QStringView detail);
/*! \a detail with the words of its symptom translated; what a library said behind them stays as it is. */
QString symptomText(const QString &detail);
/*! That text, a full stop and the advice; \a detail names a symptom. */
QString symptomSentence(const QString &detail);
QString symptomSentence(Symptom symptom);
/*!
    What an answer with \a status says of the address \a url (may be empty): it sends elsewhere, to \a location (the
    header), or \a body is what Go, Caddy and nginx answer to plain http on a port that speaks TLS. None for others.
*/
Symptom symptomOfAnswer(QStringView url, int status, QStringView location, const QByteArray &body);
QString symptomName(Symptom symptom);   //!< wire word: plainPort, tlsPort, ...
QString symptomAdvice(Symptom symptom); //!< translated: what to do; empty for None

} // namespace Linesman
