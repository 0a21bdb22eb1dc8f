// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/snippet.h"

#include "app/core/codequote.h"
#include "app/core/enumnames.h"
#include "app/messages/snippetparts.h"

#include <QStringList>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;

namespace {
QString curl(const HighLevel::Request &request, const QString &token)
{
    QStringList lines{u"curl --silent --show-error --fail-with-body --globoff --request %1 %2"_s.arg(
        QString::fromLatin1(request.method), Quote::shell(request.url))};
    lines << (token.isEmpty() ? u"--header \"Authorization: Bearer $%1\""_s.arg(QLatin1StringView(TokenVariable))
                              : u"--header "_s + Quote::shell(u"Authorization: Bearer "_s + token));
    for (const auto &[name, value] : Snippets::headers(request))
        lines << u"--header "_s + Quote::shell(name + u": "_s + value);
    if (request.asked.file) {
        for (const auto &[name, value] : Snippets::uploadFields(*request.asked.file))
            lines << u"--form-string "_s + Quote::shell(name + u'=' + value);
        const QString type = QString::fromLatin1(request.asked.file->contentType);
        const QString path = request.asked.file->fileName;
        lines << u"--form "_s + Quote::shell(u"fileAttachment=@\"%1\""_s.arg(
                                                 QString(path).replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1)) +
                                             (type.isEmpty() ? QString() : u";type="_s + type));
    } else if (request.hasJson()) {
        lines << u"--data-raw "_s + Quote::shell(Quote::json(request.asked.json, 0));
    }
    return lines.join(u" \\\n  "_s) + u'\n';
}

} // namespace

namespace Snippets {
QList<Header> headers(const Request &request)
{
    QList<Header> all;
    for (const auto &[name, value] : request.headers) {
        if (name != "Content-Type" || request.hasJson()) // of a file's, each language makes its own with a boundary
            all.append({QString::fromLatin1(name), QString::fromLatin1(value)});
    }
    return all;
}

QList<Header> uploadFields(const HighLevel::Upload &file)
{
    QList<Header> all;
    if (!file.conversationId.isEmpty())
        all.append({u"conversationId"_s, file.conversationId.text()});
    if (!file.contactId.isEmpty())
        all.append({u"contactId"_s, file.contactId.text()});
    if (!file.locationId.isEmpty())
        all.append({u"locationId"_s, file.locationId.text()});
    return all;
}
} // namespace Snippets

constexpr auto SnippetLanguageNames = enumNames<SnippetLanguage>({
    {SnippetLanguage::Curl, "curl"},
    {SnippetLanguage::NodeSdk, "node-sdk"},
    {SnippetLanguage::NodeFetch, "node-fetch"},
    {SnippetLanguage::Python, "python"},
    {SnippetLanguage::Php, "php"},
});

QString snippetLanguageName(SnippetLanguage language)
{
    return SnippetLanguageNames.text(language);
}

QString snippetLanguageTitle(SnippetLanguage language)
{
    switch (language) {
    case SnippetLanguage::Curl:
        return u"cURL"_s;
    case SnippetLanguage::NodeSdk:
        return u"Node (SDK)"_s;
    case SnippetLanguage::NodeFetch:
        return u"Node (fetch)"_s;
    case SnippetLanguage::Python:
        return u"Python"_s;
    case SnippetLanguage::Php:
        return u"PHP"_s;
    }
    return {};
}

std::optional<SnippetLanguage> snippetLanguageFromText(const QString &text)
{
    return SnippetLanguageNames.value(text, Qt::CaseInsensitive);
}

QString snippet(const HighLevel::Request &request, SnippetLanguage language, const QString &token)
{
    switch (language) {
    case SnippetLanguage::Curl:
        return curl(request, token);
    case SnippetLanguage::NodeSdk:
        return Snippets::nodeSdk(request, token);
    case SnippetLanguage::NodeFetch:
        return Snippets::nodeFetch(request, token);
    case SnippetLanguage::Python:
        return Snippets::python(request, token);
    case SnippetLanguage::Php:
        return Snippets::php(request, token);
    }
    return {};
}

} // namespace Linesman::Messages
