// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/codequote.h"
#include "app/history/copyas.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace Linesman::History::CopyWriters {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! Fields in the literals of one language, one a line. */
QString fieldLines(const CopiedRequest &request, const QString &indent, const QString &form,
                   QString (*quote)(const QString &))
{
    QString lines;
    for (const auto &[name, value] : request.fields)
        lines += indent + form.arg(quote(name), quote(value)) + u",\n"_s;
    return lines;
}

bool isWithoutBody(const CopiedRequest &request)
{
    return request.method == "GET"_L1 || request.method == "HEAD"_L1;
}

QString base64Of(const CopiedRequest &request)
{
    return QString::fromLatin1(request.body.toBase64());
}
} // namespace

QString fetch(const CopiedRequest &given)
{
    CopiedRequest request = given;
    request.fields.removeIf([](const auto &field) { // it tells the length itself, and lets nobody else
        return field.first.compare("content-length"_L1, Qt::CaseInsensitive) == 0;
    });
    // Pairs, not an object: a field may repeat.
    QString code = u"const response = await fetch(%1, {\n  method: %2,\n  headers: [\n%3  ],\n"_s.arg(
        Quote::script(request.url), Quote::script(request.method),
        fieldLines(request, u"    "_s, u"[%1, %2]"_s, Quote::script));
    if (!request.body.isEmpty() && isWithoutBody(request))
        code += u"  // fetch sends no body with this method: it is left out.\n"_s;
    else if (!request.body.isEmpty() && request.text)
        code += u"  body: %1,\n"_s.arg(Quote::script(*request.text));
    else if (!request.body.isEmpty())
        code +=
            u"  body: Uint8Array.from(atob('%1'), (character) => character.charCodeAt(0)),\n"_s.arg(base64Of(request));
    return code + u"  redirect: 'manual',\n});\nconsole.log(response.status, await response.text());\n"_s;
}

QString nodeSdk(const CopiedRequest &request)
{
    const QUrl url(request.url);
    QString version;
    for (const auto &[name, value] : request.fields) {
        if (name.compare("version"_L1, Qt::CaseInsensitive) == 0)
            version = value;
    }
    QString code = u"// npm install @gohighlevel/api-client\nimport sdk from '@gohighlevel/api-client';\n\n"
                   "const token = process.env.HIGHLEVEL_TOKEN;\n"_s;
    code += u"sdk.HighLevel.BASE_URL = %1;\n"_s.arg(Quote::script(
        url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash)));
    code += u"const client = new sdk.HighLevel({ privateIntegrationToken: token, apiVersion: %1 });\n"_s.arg(
        Quote::script(version));
    code += u"try {\n  const { data } = await client.httpClient.request({\n    method: %1,\n    url: %2,\n"
            "    headers: {\n      Authorization: `Bearer ${token}`,\n      Version: %3,\n"_s.arg(
                Quote::script(request.method),
                Quote::script(url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded)),
                Quote::script(version));
    for (const auto &[name, value] : request.fields) {
        if (name.compare("content-type"_L1, Qt::CaseInsensitive) == 0)
            code += u"      'Content-Type': %1,\n"_s.arg(Quote::script(value));
    }
    code += u"    },\n"_s;
    const QJsonDocument json = QJsonDocument::fromJson(request.body);
    if (json.isObject())
        code += u"    data: %1,\n"_s.arg(Quote::json(json.object(), 2));
    else if (!request.body.isEmpty())
        code += u"    data: Buffer.from('%1', 'base64'),\n"_s.arg(base64Of(request));
    return code + u"  });\n  console.log(JSON.stringify(data));\n} catch (error) {\n"
                  "  console.error(error.statusCode ?? error.response?.status, error.message);\n"
                  "  process.exitCode = 1;\n}\n"_s;
}

QString php(const CopiedRequest &request)
{
    QString lines;
    for (const auto &[name, value] : request.fields)
        lines += u"            %1,\n"_s.arg(Quote::php(name + u": "_s + value));
    QString content;
    if (!request.body.isEmpty()) {
        if (!request.hasType)
            lines += u"            'Content-Type:',\n"_s; // or PHP would say that it is a form
        content = u"        'content' => %1,\n"_s.arg(request.text ? Quote::php(*request.text)
                                                                   : u"base64_decode('%1')"_s.arg(base64Of(request)));
    }
    return u"<?php\n$answer = file_get_contents(%1, false, stream_context_create([\n    'http' => [\n"
           "        'method' => %2,\n        'header' => [\n%3        ],\n%4        'follow_location' => 0,\n"
           "        'ignore_errors' => true,\n    ],\n]));\n"
           "echo $http_response_header[0] ?? 'no answer', \"\\n\", $answer, \"\\n\";\n"_s.arg(
               Quote::php(request.url), Quote::php(request.method), lines, content);
}

QString python(const CopiedRequest &request)
{
    QString code = u"import base64\nimport http.client\nimport urllib.parse\n\nurl = urllib.parse.urlsplit(%1)\n"_s.arg(
        Quote::pythonText(request.url));
    // http.client and not urllib.request, which changes how field names are written and sends none of them twice.
    code += u"connection = (http.client.HTTPSConnection if url.scheme == \"https\" else http.client.HTTPConnection)("
            "url.netloc)\nconnection.putrequest(%1, urllib.parse.urlunsplit((\"\", \"\", url.path or \"/\", url.query, "
            "\"\")), skip_accept_encoding=True)\n"_s.arg(Quote::pythonText(request.method));
    for (const auto &[name, value] : request.fields) {
        if (name.compare("accept-encoding"_L1, Qt::CaseInsensitive) != 0) // nothing here would undo it
            code += u"connection.putheader(%1, %2)\n"_s.arg(Quote::pythonText(name), Quote::pythonText(value));
    }
    if (request.body.isEmpty())
        code += u"connection.endheaders()\n"_s;
    else
        code +=
            u"body = %1\nconnection.putheader(\"Content-Length\", str(len(body)))\nconnection.endheaders(body)\n"_s.arg(
                request.text ? Quote::pythonText(*request.text) + u".encode()"_s
                             : u"base64.b64decode(\"%1\")"_s.arg(base64Of(request)));
    return code + u"response = connection.getresponse()\n"
                  "print(response.status, response.read().decode(errors=\"replace\"))\n"_s;
}

} // namespace Linesman::History::CopyWriters
