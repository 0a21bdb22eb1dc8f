// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/copyas.h"

#include "app/core/codequote.h"
#include "app/core/enumnames.h"
#include "app/core/showntext.h"
#include "app/exchange/content.h"

#include <algorithm>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto FormatNames = enumNames<CopyFormat>({
    {CopyFormat::Curl, "curl"},
    {CopyFormat::CurlPowerShell, "powershell"},
    {CopyFormat::HttpIe, "httpie"},
    {CopyFormat::Fetch, "fetch"},
    {CopyFormat::NodeSdk, "node-sdk"},
    {CopyFormat::Php, "php"},
    {CopyFormat::Python, "python"},
});

/*! What whoever sends makes by itself, from the URL and the body. */
bool isMadeBySender(const QString &name)
{
    static constexpr std::array Own{"host"_L1, "content-length"_L1, "connection"_L1, "transfer-encoding"_L1,
                                    "expect"_L1};
    return std::any_of(Own.begin(), Own.end(),
                       [&name](QLatin1StringView own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
}

/*! A text in a configuration file of curl. */
QString inCurlFile(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + text.replace(u'\n', "\\n"_L1).replace(u'\r', "\\r"_L1).replace(u'\t', "\\t"_L1).remove(QChar::Null) +
           u'"';
}

/*!
    A field as HTTPie takes it. There `=`, `:`, `;` and `@` choose what an item means, and a value that begins with one of
    them would be JSON or be read from a file; a backslash before it takes the meaning away. Nothing when that cannot be said.
*/
std::optional<QString> httpIeItem(const QString &name, const QString &value)
{
    static const QString special = u":;=@"_s;
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return special.contains(c) || c == u'\\'; }))
        return std::nullopt;
    if (value.isEmpty())
        return name + u';';
    QString item = name + u':';
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c == u'\\' && i + 1 < value.size() && special.contains(value.at(i + 1)))
            return std::nullopt;
        if (special.contains(c))
            item += u'\\';
        item += c;
    }
    return item;
}
} // namespace

QString copyFormatWord(CopyFormat format)
{
    return FormatNames.text(format);
}

std::optional<CopyFormat> copyFormatFromWord(const QString &word)
{
    return FormatNames.value(word, Qt::CaseInsensitive);
}

QString copyFormatTitle(CopyFormat format)
{
    switch (format) {
    case CopyFormat::Curl:
        return u"cURL"_s;
    case CopyFormat::CurlPowerShell:
        return u"cURL (PowerShell)"_s;
    case CopyFormat::HttpIe:
        return u"HTTPie"_s;
    case CopyFormat::Fetch:
        return u"JavaScript (fetch)"_s;
    case CopyFormat::NodeSdk:
        return u"Node (SDK)"_s;
    case CopyFormat::Php:
        return u"PHP"_s;
    case CopyFormat::Python:
        return u"Python"_s;
    }
    return {};
}

bool canCopyAs(const Exchange &exchange, CopyFormat format)
{
    return format != CopyFormat::NodeSdk || exchange.channel == Exchange::Channel::Api ||
           exchange.channel == Exchange::Channel::Emulator;
}

CopiedRequest copiedRequest(const Exchange &given, Secrecy secrecy)
{
    const Exchange exchange = secrecy == Secrecy::Redacted ? withoutSecrets(given) : given;
    CopiedRequest request{exchange.method, exchange.url, {}, exchange.requestBody, {}, false};
    if (request.url.startsWith(u'/'))
        request.url.prepend("http://"_L1 + QString::fromUtf8(headField(exchange.requestHead, "Host")));
    for (const auto &[name, value] : headFields(exchange.requestHead)) {
        const QString text = QString::fromUtf8(name);
        // Nobody tells the length of nothing by himself, and servers insist on it.
        if (request.body.isEmpty() && text.compare("content-length"_L1, Qt::CaseInsensitive) == 0)
            request.fields.emplaceBack(text, u"0"_s);
        if (isMadeBySender(text))
            continue;
        request.hasType = request.hasType || text.compare("content-type"_L1, Qt::CaseInsensitive) == 0;
        request.fields.emplaceBack(text, QString::fromUtf8(value));
    }
    if (!request.body.contains('\0') && request.body.isValidUtf8()) {
        const QString text = QString::fromUtf8(request.body);
        // Line ends of Windows would not outlive an editor.
        if (terminalText(text) == text && !text.contains(u'\r'))
            request.text = text;
    }
    return request;
}

QString CopyWriters::curlPowerShell(const CopiedRequest &request)
{
    // Quotes in an argument reach a program in one way from Windows PowerShell and in another from PowerShell 7; a file
    // reaches it as it is. No line of it begins with '@, which would end it.
    QStringList lines{u"url = "_s + inCurlFile(request.url)};
    if (request.method == "HEAD"_L1)
        lines << u"head"_s;
    else
        lines << u"request = "_s + inCurlFile(request.method);
    for (const auto &[name, value] : request.fields)
        lines << u"header = "_s + inCurlFile(value.isEmpty() ? name + u';' : name + u": "_s + value);
    QString code = u"$request = New-TemporaryFile\n"_s;
    QString after = u"Remove-Item $request\n"_s;
    QString option;
    if (!request.body.isEmpty()) {
        if (!request.hasType)
            lines << u"header = \"Content-Type:\""_s; // or curl would say that it is a form
        if (request.text) {
            lines << u"data-raw = "_s + inCurlFile(*request.text);
        } else {
            code += u"$body = New-TemporaryFile\n[IO.File]::WriteAllBytes($body, [Convert]::FromBase64String('%1'))\n"_s
                        .arg(QString::fromLatin1(request.body.toBase64()));
            option = u" --data-binary \"@$body\""_s;
            after += u"Remove-Item $body\n"_s;
        }
    }
    return code + u"[IO.File]::WriteAllText($request, @'\n"_s + lines.join(u'\n') +
           u"\n'@)\ncurl.exe --globoff --config $request"_s + option + u'\n' + after;
}

QString CopyWriters::httpIe(const CopiedRequest &request)
{
    QString before;
    QString options = u"http --print=hb --verify=yes"_s;
    if (request.text || request.body.isEmpty())
        options += u" --ignore-stdin"_s;
    if (request.text && !request.body.isEmpty())
        options += u" --raw "_s + Quote::shell(*request.text);
    if (!request.text) {
        before = u"printf %s "_s + Quote::shell(QString::fromLatin1(request.body.toBase64())) + u" | base64 -d | "_s;
    }
    QStringList lines{before + options + u' ' + Quote::shell(request.method) + u' ' + Quote::shell(request.url)};
    QStringList comments;
    for (const auto &[name, value] : request.fields) {
        const std::optional<QString> item = httpIeItem(name, value);
        if (item && terminalText(*item) == *item)
            lines << Quote::shell(*item);
        else
            comments << u"# HTTPie has no way to write the value of this field: "_s + terminalLine(name) + u'\n';
    }
    if (!request.hasType && !request.body.isEmpty())
        lines << Quote::shell(u"Content-Type:"_s); // or HTTPie would say that it is JSON
    return comments.join(QString()) + lines.join(u" \\\n  "_s);
}

QString copiedAs(const Exchange &exchange, CopyFormat format, Secrecy secrecy)
{
    if (!canCopyAs(exchange, format))
        return {};
    if (format == CopyFormat::Curl)
        return curlCommand(exchange, secrecy);
    const CopiedRequest request = copiedRequest(exchange, secrecy);
    switch (format) {
    case CopyFormat::Curl:
        break;
    case CopyFormat::CurlPowerShell:
        return CopyWriters::curlPowerShell(request);
    case CopyFormat::HttpIe:
        return CopyWriters::httpIe(request);
    case CopyFormat::Fetch:
        return CopyWriters::fetch(request);
    case CopyFormat::NodeSdk:
        return CopyWriters::nodeSdk(request);
    case CopyFormat::Php:
        return CopyWriters::php(request);
    case CopyFormat::Python:
        return CopyWriters::python(request);
    }
    return {};
}

} // namespace Linesman::History
