// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quotings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QString>
#include <QUrl>

#include <algorithm>

namespace Linesman::Testing {

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray json(const QByteArray &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return list.mid(2, list.size() - 4);
}

QByteArray jsonByCode(const QByteArray &text)
{
    QByteArray all;
    for (const QChar c : QString::fromUtf8(text))
        all += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return all;
}

QByteArray html(const QByteArray &text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

QByteArray htmlByNumber(const QByteArray &text)
{
    return QByteArray(text)
        .replace('&', "&#38;")
        .replace('"', "&#34;")
        .replace('\'', "&#x27;")
        .replace('<', "&#x3C;")
        .replace('/', "&#x2F;");
}

QByteArray percent(const QByteArray &text)
{
    return QUrl::toPercentEncoding(QString::fromUtf8(text));
}

QByteArray form(const QByteArray &text)
{
    return percent(text).replace("%20", "+");
}

QByteArray python(const QByteArray &text)
{
    return QByteArray(text).replace('\\', "\\\\").replace('\'', "\\'");
}

QByteArray yaml(const QByteArray &text)
{
    return QByteArray(text).replace('\'', "''");
}

/*! Of RFC 2045, 6.7 what must be coded, and what it advises to. */
QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray all;
    for (const char c : text) {
        const bool isCoded = c < ' ' || c > '~' || QByteArray("=!\"#$@[\\]^`{|}~").contains(c);
        all += isCoded ? '=' + QByteArray(1, c).toHex().toUpper() : QByteArray(1, c);
    }
    return all;
}

/*! In lines of 76 characters, none of which ends within a code. */
QByteArray quotedPrintableLines(const QByteArray &text)
{
    QByteArray all;
    qsizetype column = 0;
    for (const char c : text) {
        const QByteArray one = quotedPrintable(QByteArray(1, c));
        if (column + one.size() > 75) {
            all += "=\r\n";
            column = 0;
        }
        all += one;
        column += one.size();
    }
    return all;
}

QByteArray base64(const QByteArray &text)
{
    return text.toBase64();
}

QByteArray base64OfUtf16(const QByteArray &text)
{
    const QString wide = QString::fromUtf8(text);
    return QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2).toBase64();
}

QByteArray base64OfBigUtf16(const QByteArray &text)
{
    QByteArray all = "\xfe\xff";
    for (const QChar c : QString::fromUtf8(text))
        all.append(char(c.row())).append(char(c.cell()));
    return all.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray base32(const QByteArray &text)
{
    QByteArray all;
    unsigned bits = 0;
    int count = 0;
    for (const char c : text + QByteArray(5, '\0')) {
        bits = bits << 8 | static_cast<unsigned char>(c);
        for (count += 8; count >= 5; count -= 5)
            all += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[bits >> (count - 5) & 31];
    }
    all.truncate((text.size() * 8 + 4) / 5);
    return all.leftJustified((all.size() + 7) / 8 * 8, '=');
}

QByteArray smallBase32(const QByteArray &text)
{
    return base32(text).toLower().replace("=", "");
}
} // namespace

std::span<const Quoting> quotings()
{
    static constexpr std::array all{Quoting{"json by code", jsonByCode},
                                    Quoting{"json", json},
                                    Quoting{"html", html},
                                    Quoting{"html by number", htmlByNumber},
                                    Quoting{"percent", percent},
                                    Quoting{"form", form},
                                    Quoting{"python", python},
                                    Quoting{"yaml", yaml},
                                    Quoting{"quoted-printable", quotedPrintable}};
    return all;
}

std::span<const Quoting> envelopes()
{
    static constexpr std::array all{Quoting{"base64", base64},
                                    Quoting{"base64 of UTF-16", base64OfUtf16},
                                    Quoting{"base64 of big UTF-16", base64OfBigUtf16},
                                    Quoting{"base32", base32},
                                    Quoting{"base32 in small letters", smallBase32},
                                    Quoting{"lines of quoted-printable", quotedPrintableLines}};
    return all;
}

QByteArray randomSecret(std::mt19937 &random)
{
    static const QString plain = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"_s;
    static const QString odd = plain + u"%&+/=<>\"'\\ ;:{}[]()!?*$#@,|^`\u00e9\u20ac"_s;
    const QString &letters = random() % 2 == 0 ? plain : odd;
    QString secret = u"Key0"_s; // some that no quoting changes, so that it is long enough
    for (std::size_t length = 8 + random() % 60; length > 0; --length)
        secret += letters[qsizetype(random() % std::size_t(letters.size()))];
    return (secret + u"9End"_s).toUtf8();
}

QList<bool> hiddenByExpressions(const QByteArray &text)
{
    using Option = QRegularExpression;
    static const std::array expressions{
        QRegularExpression(
            uR"re("(?:access_?token|refresh_?token(?:_?id)?|client_?secret|authorization_?code)"\s*:\s*"\K(?:[^"\\]|\\.)*)re"_s,
            Option::CaseInsensitiveOption),
        QRegularExpression(uR"re("code"\s*:\s*"\K[A-Za-z0-9_\-]{20,}(?="))re"_s),
        QRegularExpression(
            uR"re((?:^|[?&\s])(?:access_?token|refresh_?token|client_?secret|authorization_?code)=\K[^&\s"'<>]+)re"_s,
            Option::CaseInsensitiveOption | Option::MultilineOption),
        QRegularExpression(uR"re((?:^|[?&\s])code=\K[^&\s"'<>]{8,})re"_s, Option::MultilineOption),
        QRegularExpression(uR"re(\b(?:Bearer|Basic)\s+\K[A-Za-z0-9._~+/=\-]+)re"_s, Option::CaseInsensitiveOption),
        QRegularExpression(uR"re(^(?:x-ghl-client-secret|cookie|set-cookie)\s*:\s*\K[^\r\n]+)re"_s,
                           Option::CaseInsensitiveOption | Option::MultilineOption),
        QRegularExpression(uR"re(\beyJ[A-Za-z0-9_\-]{8,}\.[A-Za-z0-9_\-]+(?:\.[A-Za-z0-9_\-]*)?)re"_s),
        QRegularExpression(uR"re(\bpit-[A-Za-z0-9\-]{8,})re"_s),
    };
    QList<bool> hides(text.size(), false);
    for (const QRegularExpression &expression : expressions) {
        auto matches = expression.globalMatch(QString::fromLatin1(text));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            std::fill(hides.begin() + match.capturedStart(), hides.begin() + match.capturedEnd(), true);
        }
    }
    return hides;
}

} // namespace Linesman::Testing
