// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/redaction.h"

#include <QRegularExpression>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

namespace {
QString replaceAll(QString text)
{
    // Field names of HighLevel's token endpoint in both generations, see the OpenAPI files oauth.json and
    // oauth-v3.json of 2026-06-19; `code` only with a value as long as real ones, so that error codes stay readable.
    static const QRegularExpression json(
        uR"re(("(?:access_?token|refresh_?token(?:_?id)?|client_?secret|authorization_?code)"\s*:\s*")(?:[^"\\]|\\.)*)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jsonCode(uR"re(("code"\s*:\s*")[A-Za-z0-9_\-]{20,}(?="))re"_s);
    static const QRegularExpression form(
        uR"re(((?:^|[?&\s])(?:access_?token|refresh_?token|client_?secret|authorization_?code)=)[^&\s"'<>]+)re"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression formCode(uR"re(((?:^|[?&\s])code=)[^&\s"'<>]{8,})re"_s,
                                             QRegularExpression::MultilineOption);
    static const QRegularExpression bearer(uR"re(\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=\-]+)re"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression secretHeader(
        uR"re(^((?:x-ghl-client-secret|cookie|set-cookie)\s*:\s*)[^\r\n]+)re"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression jwt(uR"re(\beyJ[A-Za-z0-9_\-]{8,}\.[A-Za-z0-9_\-]+(?:\.[A-Za-z0-9_\-]*)?)re"_s);
    static const QRegularExpression pit(uR"re(\bpit-[A-Za-z0-9\-]{8,})re"_s);
    static const QRegularExpression pem(
        uR"re(-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|$))re"_s,
        QRegularExpression::DotMatchesEverythingOption);

    const QString mark = QString::fromLatin1(RedactionMark);
    const QString keepName = u"\\1"_s + mark;
    text.replace(pem, mark);
    text.replace(json, keepName);
    text.replace(jsonCode, keepName);
    text.replace(form, keepName);
    text.replace(formCode, keepName);
    text.replace(secretHeader, keepName);
    text.replace(bearer, u"\\1 "_s + mark);
    text.replace(jwt, mark);
    text.replace(pit, mark);
    return text;
}
} // namespace

QString redacted(const QString &text)
{
    return replaceAll(text);
}

QByteArray redacted(const QByteArray &bytes)
{
    // Latin-1 maps each byte to one character and back, so bytes that are no text survive untouched.
    return replaceAll(QString::fromLatin1(bytes)).toLatin1();
}

} // namespace Linesman
