// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/people.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Linesman::History {

namespace {
constexpr std::array<std::string_view, 24> Members{
    "body",      "message",     "html",        "text",     "subject",      "name",        "firstName", "lastName",
    "fullName",  "contactName", "companyName", "phone",    "email",        "to",          "from",      "emailTo",
    "emailFrom", "toNumber",    "fromNumber",  "address1", "firstNameRaw", "lastNameRaw", "fromName",  "toName"};
constexpr qsizetype LeastDigits = 7; // of a number behind its plus
constexpr qsizetype MostDigits = 15;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isAddressLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '.' || c == '-' || c == '_';
}

/*! The end of the digits behind the plus at \a at (or behind "%2B"), or \a at when that is no number. */
qsizetype phoneEnd(const QByteArray &bytes, qsizetype at)
{
    const qsizetype sign = bytes[at] == '+' ? 1 : 3;
    qsizetype end = at + sign;
    while (end < bytes.size() && isDigit(bytes[end]) && end - at - sign <= MostDigits)
        ++end;
    const qsizetype digits = end - at - sign;
    return digits >= LeastDigits && digits <= MostDigits ? end : at;
}

/*! Whether a phone number may begin at \a at. */
bool isPlus(const QByteArray &bytes, qsizetype at)
{
    return bytes[at] == '+' || (bytes[at] == '%' && bytes.size() - at > 3 && bytes[at + 1] == '2' &&
                                (bytes[at + 2] == 'B' || bytes[at + 2] == 'b'));
}
} // namespace

QByteArray PeopleMask::phone(const QByteArray &real)
{
    QByteArray &known = m_phones[real];
    if (known.isEmpty()) // numbers of this range belong to nobody
        known = "+1500555" + QByteArray::number(m_phones.size()).rightJustified(4, '0');
    return known;
}

QByteArray PeopleMask::email(const QByteArray &real)
{
    QByteArray &known = m_emails[real.toLower()];
    if (known.isEmpty())
        known = "person" + QByteArray::number(m_emails.size()) + "@example.com";
    return known;
}

/*! \a real as it stands between quotes. Kept: that it differs from the next, and its length. */
QByteArray PeopleMask::text(const QByteArray &real)
{
    if (real.isEmpty())
        return real;
    QByteArray &known = m_texts[real];
    if (known.isEmpty())
        known = "text " + QByteArray::number(m_texts.size()) + " of " + QByteArray::number(real.size()) + " bytes";
    return known;
}

/*! At a quote: copies `"name": "value"` with another value when the name is one of ours; where it ended, or \a at. */
qsizetype PeopleMask::takeMember(const QByteArray &bytes, qsizetype at, QByteArray &out)
{
    constexpr qsizetype LongestName = 16;
    const qsizetype close = bytes.indexOf('"', at + 1);
    if (close < 0 || close - at - 1 > LongestName)
        return at;
    const std::string_view name(bytes.constData() + at + 1, std::size_t(close - at - 1));
    if (std::find(Members.begin(), Members.end(), name) == Members.end())
        return at;
    qsizetype value = close + 1;
    while (value < bytes.size() && (bytes[value] == ' ' || bytes[value] == ':'))
        ++value;
    if (value >= bytes.size() || bytes[value] != '"' || value == close + 1)
        return at;
    qsizetype end = value + 1;
    while (end < bytes.size() && bytes[end] != '"')
        end += bytes[end] == '\\' ? 2 : 1;
    end = std::min(end, bytes.size());
    const QByteArray real = bytes.sliced(value + 1, end - value - 1);
    QByteArray made;
    if (real.contains('@') && !real.contains(' '))
        made = email(real);
    else if (!real.isEmpty() && isPlus(real, 0) && phoneEnd(real, 0) == real.size())
        made = phone(real);
    else
        made = text(real);
    out += bytes.sliced(at, value + 1 - at) + made;
    return end;
}

QByteArray PeopleMask::masked(const QByteArray &bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    qsizetype wordFrom = 0; // in out: where what may be the first half of an address begins
    qsizetype at = 0;
    while (at < bytes.size()) {
        const char c = bytes[at];
        if (c == '"') {
            const qsizetype end = takeMember(bytes, at, out);
            if (end != at) {
                at = end;
                wordFrom = out.size();
                continue;
            }
        } else if (isPlus(bytes, at)) {
            if (const qsizetype end = phoneEnd(bytes, at); end != at) {
                const qsizetype sign = c == '+' ? 1 : 3;
                out += bytes.sliced(at, sign) + phone('+' + bytes.sliced(at + sign, end - at - sign)).sliced(1);
                at = end;
                wordFrom = out.size();
                continue;
            }
        } else if (c == '@' && wordFrom < out.size()) {
            qsizetype end = at + 1;
            while (end < bytes.size() && isAddressLetter(bytes[end]))
                ++end;
            const QByteArray domain = bytes.sliced(at + 1, end - at - 1);
            if (domain.contains('.')) {
                const QByteArray real = out.sliced(wordFrom) + '@' + domain;
                out.truncate(wordFrom);
                out += email(real);
                at = end;
                wordFrom = out.size();
                continue;
            }
        }
        out += c;
        ++at;
        if (!isAddressLetter(c) && c != '+')
            wordFrom = out.size();
    }
    return out;
}

Exchange PeopleMask::masked(Exchange exchange)
{
    for (QByteArray *bytes :
         {&exchange.requestHead, &exchange.requestBody, &exchange.responseHead, &exchange.responseBody})
        *bytes = masked(*bytes);
    for (QString *text : {&exchange.url, &exchange.error, &exchange.verdict, &exchange.note})
        *text = QString::fromUtf8(masked(text->toUtf8()));
    return exchange;
}

} // namespace Linesman::History
