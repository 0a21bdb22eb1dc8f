// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/symptom.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Linesman {

namespace {
struct Row {
    Symptom symptom;
    const char *name;
    const char *mark;
    const char *advice;
};

constexpr std::array Rows{
    Row{Symptom::PlainPort, "plainPort", QT_TRANSLATE_NOOP("Linesman::Symptom", "this port answers without TLS"),
        QT_TRANSLATE_NOOP("Linesman::Symptom",
                          "Write http:// in place of https://, or let the server speak TLS on this port.")},
    Row{Symptom::TlsPort, "tlsPort", QT_TRANSLATE_NOOP("Linesman::Symptom", "this port wants TLS"),
        QT_TRANSLATE_NOOP("Linesman::Symptom", "Write https:// in place of http://.")},
    Row{Symptom::NotHttp1, "notHttp1",
        QT_TRANSLATE_NOOP("Linesman::Symptom", "the endpoint does not answer in HTTP/1.1"),
        QT_TRANSLATE_NOOP(
            "Linesman::Symptom",
            "Another program may use the port, or it speaks TLS (then write https://) or HTTP/2 only: HighLevel sends HTTP/1.1.")},
    Row{Symptom::Http2Only, "http2Only", QT_TRANSLATE_NOOP("Linesman::Symptom", "the endpoint refuses HTTP/1.1"),
        QT_TRANSLATE_NOOP("Linesman::Symptom",
                          "Let the server offer HTTP/1.1 besides HTTP/2: HighLevel sends HTTP/1.1.")},
    Row{Symptom::SelfSigned, "selfSigned",
        QT_TRANSLATE_NOOP("Linesman::Symptom", "the TLS certificate is one of the endpoint's own making"),
        QT_TRANSLATE_NOOP(
            "Linesman::Symptom",
            "For tests name it with --cacert FILE. HighLevel trusts no such certificate: use a public one there.")},
    Row{Symptom::UnknownIssuer, "unknownIssuer",
        QT_TRANSLATE_NOOP("Linesman::Symptom", "the TLS certificate comes from a CA that the system does not know"),
        QT_TRANSLATE_NOOP(
            "Linesman::Symptom",
            "If the CA is your own (mkcert, Caddy), name it with --cacert FILE; else let the server send its intermediate certificates too.")},
    Row{Symptom::UntrustedServer, "untrustedServer",
        QT_TRANSLATE_NOOP("Linesman::Symptom", "this system does not trust the server's TLS certificate"),
        QT_TRANSLATE_NOOP(
            "Linesman::Symptom",
            "If the server has a CA of its own, as an emulator does, name that CA's file: in the window at Connect, step 2; on the command line with --cacert FILE.")},
    Row{Symptom::WrongHost, "wrongHost",
        QT_TRANSLATE_NOOP("Linesman::Symptom", "the TLS certificate names other hosts"),
        QT_TRANSLATE_NOOP("Linesman::Symptom",
                          "Use a host name that the certificate names, or have one made for this host.")},
    Row{Symptom::Expired, "expired", QT_TRANSLATE_NOOP("Linesman::Symptom", "the TLS certificate is not valid today"),
        QT_TRANSLATE_NOOP("Linesman::Symptom", "Renew the certificate, and check the clock of this machine.")},
    Row{Symptom::OldTls, "oldTls", QT_TRANSLATE_NOOP("Linesman::Symptom", "there is no common TLS version or cipher"),
        QT_TRANSLATE_NOOP("Linesman::Symptom", "Let the server speak TLS 1.2 or 1.3.")},
    Row{Symptom::ClientCertificate, "clientCertificate",
        QT_TRANSLATE_NOOP("Linesman::Symptom", "the endpoint wants a client certificate"),
        QT_TRANSLATE_NOOP("Linesman::Symptom", "HighLevel shows none: let the endpoint check the signature instead.")},
    Row{Symptom::HandshakeCut, "handshakeCut",
        QT_TRANSLATE_NOOP("Linesman::Symptom", "the connection was closed during the TLS handshake"),
        QT_TRANSLATE_NOOP("Linesman::Symptom",
                          "This port may not use TLS: try http://. Otherwise check the server's log.")},
    // Anything but 2xx is a failure and repeated: Webhook Integration Guide, 2026-08-30.
    Row{Symptom::OtherScheme, "otherScheme",
        QT_TRANSLATE_NOOP("Linesman::Symptom", "the endpoint redirects to the other scheme"),
        QT_TRANSLATE_NOOP(
            "Linesman::Symptom",
            "Write the address that it names, with https:// or http://: redirects are not followed, and count as failures.")},
    Row{Symptom::Redirected, "redirected", QT_TRANSLATE_NOOP("Linesman::Symptom", "the endpoint redirects elsewhere"),
        QT_TRANSLATE_NOOP(
            "Linesman::Symptom",
            "Write the address that it names: redirects are not followed, and count as failures. A missing or extra slash at the end is the usual cause.")},
    Row{Symptom::OtherFamily, "otherFamily",
        QT_TRANSLATE_NOOP("Linesman::Symptom", "nothing listens there, but on the other loopback address"),
        QT_TRANSLATE_NOOP(
            "Linesman::Symptom",
            "The server listens on one of 127.0.0.1 and [::1] only: write the other one, or localhost for both.")},
    Row{Symptom::NameNotFound, "nameNotFound", QT_TRANSLATE_NOOP("Linesman::Symptom", "the host name was not found"),
        QT_TRANSLATE_NOOP("Linesman::Symptom", "Correct the host name, or check this machine's DNS.")},
    Row{Symptom::Refused, "refused",
        QT_TRANSLATE_NOOP("Linesman::Symptom", "nothing listens there: the connection was refused"),
        QT_TRANSLATE_NOOP("Linesman::Symptom", "Start the server, or correct the port.")},
    Row{Symptom::Reset, "reset", QT_TRANSLATE_NOOP("Linesman::Symptom", "the connection was cut"),
        QT_TRANSLATE_NOOP(
            "Linesman::Symptom",
            "Look for a crash in the server's log at this moment; a port that wants TLS cuts plain http too.")},
    Row{Symptom::OnlyInterim, "onlyInterim",
        QT_TRANSLATE_NOOP("Linesman::Symptom", "only interim answers came, none that ends the request"),
        QT_TRANSLATE_NOOP("Linesman::Symptom",
                          "Let the server answer 200 at once: a status that begins with 1 only announces an answer.")},
    Row{Symptom::ClosedEarly, "closedEarly",
        QT_TRANSLATE_NOOP("Linesman::Symptom", "the endpoint closed the connection without an answer"),
        QT_TRANSLATE_NOOP(
            "Linesman::Symptom",
            "Look for a crash in the server's log at this moment; a port that wants TLS does this to plain http too: try https://.")},
};

const Row *rowOf(Symptom symptom)
{
    const auto row =
        std::find_if(Rows.begin(), Rows.end(), [symptom](const Row &one) { return one.symptom == symptom; });
    return row == Rows.end() ? nullptr : &*row;
}
} // namespace

QString symptomMark(Symptom symptom)
{
    const Row *row = rowOf(symptom);
    return row ? QString::fromLatin1(row->mark) : QString();
}

QString statusWithPlace(int status, const QString &detail)
{
    const QString number = QString::number(status);
    const Symptom symptom = symptomOf(detail);
    if (symptom != Symptom::OtherScheme && symptom != Symptom::Redirected)
        return number; // what follows the words of other symptoms is no address
    const QString place = detail.mid(symptomMark(symptom).size() + 2); // behind ": "
    return place.isEmpty() ? number : QStringLiteral("%1 (%2)").arg(number, place);
}

Symptom symptomOf(QStringView detail)
{
    const auto row = std::find_if(Rows.begin(), Rows.end(),
                                  [detail](const Row &one) { return detail.startsWith(QLatin1StringView(one.mark)); });
    return row == Rows.end() ? Symptom::None : row->symptom;
}

QString symptomSentence(const QString &detail)
{
    return QStringLiteral("%1. %2").arg(symptomText(detail), symptomAdvice(symptomOf(detail)));
}

QString symptomSentence(Symptom symptom)
{
    return symptomSentence(symptomMark(symptom));
}

Symptom symptomOfAnswer(QStringView url, int status, QStringView location, const QByteArray &body)
{
    constexpr qsizetype Told = 2048; // of the body; such answers are short
    if (status >= 300 && status < 400 && status != 304) {
        const auto isOf = [](QStringView address, QLatin1StringView scheme) {
            return address.startsWith(scheme, Qt::CaseInsensitive);
        };
        constexpr QLatin1StringView Plain("http:");
        constexpr QLatin1StringView Secure("https:");
        const bool changes =
            (isOf(url, Plain) && isOf(location, Secure)) || (isOf(url, Secure) && isOf(location, Plain));
        return changes ? Symptom::OtherScheme : Symptom::Redirected;
    }
    if (status != 400 || url.startsWith(QLatin1StringView("https:"), Qt::CaseInsensitive))
        return Symptom::None;
    const QByteArray text = body.left(Told).toLower();
    const bool wantsTls =
        text.contains("http request to an https server") || text.contains("http request was sent to https port");
    return wantsTls ? Symptom::TlsPort : Symptom::None;
}

QString symptomName(Symptom symptom)
{
    const Row *row = rowOf(symptom);
    return row ? QString::fromLatin1(row->name) : QString();
}

QString symptomText(const QString &detail)
{
    const Row *row = rowOf(symptomOf(detail));
    // What the client says besides, "(Failed to connect to ...)", is the same once more, and in English.
    if (row && row->symptom == Symptom::Refused)
        return QCoreApplication::translate("Linesman::Symptom", row->mark);
    return row ? QCoreApplication::translate("Linesman::Symptom", row->mark) + detail.mid(qsizetype(qstrlen(row->mark)))
               : detail;
}

QString symptomAdvice(Symptom symptom)
{
    const Row *row = rowOf(symptom);
    return row ? QCoreApplication::translate("Linesman::Symptom", row->advice) : QString();
}

} // namespace Linesman
