// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/statustexts.h"

#include <QRegularExpression>

#include <array>

namespace Linesman::Facts {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StatusWords {
    int status;
    QLatin1StringView words;
};

// IANA's registry of HTTP status codes (2026-10) with the spellings before RFC 9110, then what gateways write: Envoy,
// nginx, AWS API Gateway, Google's front end, Cloudflare, NestJS (pages of each, 2026-10).
constexpr std::array Named{
    StatusWords{400, "Bad Request"_L1},
    StatusWords{401, "Unauthorized"_L1},
    StatusWords{401, "Authorization Required"_L1},
    StatusWords{402, "Payment Required"_L1},
    StatusWords{403, "Forbidden"_L1},
    StatusWords{404, "Not Found"_L1},
    StatusWords{405, "Method Not Allowed"_L1},
    StatusWords{405, "Not Allowed"_L1},
    StatusWords{406, "Not Acceptable"_L1},
    StatusWords{408, "Request Timeout"_L1},
    StatusWords{408, "Request Time-out"_L1},
    StatusWords{409, "Conflict"_L1},
    StatusWords{410, "Gone"_L1},
    StatusWords{411, "Length Required"_L1},
    StatusWords{412, "Precondition Failed"_L1},
    StatusWords{413, "Content Too Large"_L1},
    StatusWords{413, "Payload Too Large"_L1},
    StatusWords{413, "Request Entity Too Large"_L1},
    StatusWords{414, "URI Too Long"_L1},
    StatusWords{414, "Request-URI Too Large"_L1},
    StatusWords{415, "Unsupported Media Type"_L1},
    StatusWords{416, "Range Not Satisfiable"_L1},
    StatusWords{417, "Expectation Failed"_L1},
    StatusWords{421, "Misdirected Request"_L1},
    StatusWords{422, "Unprocessable Content"_L1},
    StatusWords{422, "Unprocessable Entity"_L1},
    StatusWords{423, "Locked"_L1},
    StatusWords{424, "Failed Dependency"_L1},
    StatusWords{425, "Too Early"_L1},
    StatusWords{426, "Upgrade Required"_L1},
    StatusWords{428, "Precondition Required"_L1},
    StatusWords{429, "Too Many Requests"_L1},
    StatusWords{431, "Request Header Fields Too Large"_L1},
    StatusWords{431, "Request Header Or Cookie Too Large"_L1},
    StatusWords{451, "Unavailable For Legal Reasons"_L1},
    StatusWords{500, "Internal Server Error"_L1},
    StatusWords{501, "Not Implemented"_L1},
    StatusWords{502, "Bad Gateway"_L1},
    StatusWords{503, "Service Unavailable"_L1},
    StatusWords{503, "Service Temporarily Unavailable"_L1},
    StatusWords{504, "Gateway Timeout"_L1},
    StatusWords{504, "Gateway Time-out"_L1},
    StatusWords{505, "HTTP Version Not Supported"_L1},
    StatusWords{507, "Insufficient Storage"_L1},
    StatusWords{403, "Just a moment..."_L1},
    StatusWords{403, "Attention Required! | Cloudflare"_L1},
    StatusWords{403, "Access denied"_L1},
    StatusWords{429, "ThrottlerException"_L1},
    StatusWords{429, "rate limit exceeded"_L1},
    StatusWords{429, "You are being rate limited"_L1},
    StatusWords{502, "no live upstreams"_L1},
    StatusWords{502, "Web server is down"_L1},
    StatusWords{502, "Web server is returning an unknown error"_L1},
    StatusWords{503, "no healthy upstream"_L1},
    StatusWords{503, "upstream connect error"_L1},
    StatusWords{504, "upstream request timeout"_L1},
    StatusWords{504, "upstream timed out"_L1},
    StatusWords{504, "stream timeout"_L1},
    StatusWords{504, "Endpoint request timed out"_L1},
    StatusWords{504, "A timeout occurred"_L1},
};

/*! Cloudflare's own numbers in the usual ones; 0: none of them. */
int ofCloudflare(int code)
{
    if (code == 524)
        return 504;
    if ((code >= 520 && code <= 527) || code == 530)
        return 502;
    if (code == 1015)
        return 429;
    return code >= 1005 && code <= 1020 ? 403 : 0;
}

/*! Whether nothing but \a words, a status line's beginning and signs are in \a text. */
bool saysNothingElse(const QString &text, QStringView words)
{
    if (text.size() > words.size() + 40)
        return false;
    QString rest = text;
    rest.replace(words.toString(), QString(), Qt::CaseInsensitive);
    static const QRegularExpression around(u"(?:HTTP/[0-9.]+|[Ee]rror|[Ss]tatus|[Cc]ode|[^\\p{L}])+"_s);
    return rest.remove(around).isEmpty();
}

} // namespace

NamedStatus statusNamedIn(const QString &text)
{
    const QString read = text.left(4096).trimmed();
    static const QRegularExpression number(u"(?:^|[^0-9.])([45][0-9]{2})(?![0-9])"_s);
    static const QRegularExpression cloudflare(u"error(?: code)?:? ?([0-9]{3,4})(?![0-9])"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    NamedStatus named;
    const QRegularExpressionMatch found = number.match(read);
    const int numbered = found.hasMatch() ? found.capturedView(1).toInt() : 0;
    qsizetype longest = 0;
    for (const StatusWords &one : Named) {
        const qsizetype at = read.indexOf(one.words, 0, Qt::CaseInsensitive);
        if (at < 0 || one.words.size() <= longest)
            continue;
        const bool isAll = saysNothingElse(read, QString(one.words));
        const bool isSure = numbered == one.status && read.left(at).trimmed().endsWith(QString::number(one.status));
        if (!isAll && !isSure && one.words.indexOf(u' ') < 0)
            continue; // "gone", "conflict" and the like stand in many sentences
        longest = one.words.size();
        named = {one.status, isAll, isSure, true};
    }
    if (named.isSure || (named.status != 0 && numbered == 0))
        return named;
    if (const QRegularExpressionMatch own = cloudflare.match(read); own.hasMatch()) {
        if (const int status = ofCloudflare(own.capturedView(1).toInt()))
            return {status, saysNothingElse(read, own.capturedView(0)), true, true};
    }
    return {numbered, numbered != 0 && saysNothingElse(read, found.capturedView(1)), false, false};
}

} // namespace Linesman::Facts
