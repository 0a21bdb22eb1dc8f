// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/codequote.h"
#include "app/messages/snippetparts.h"

#include <QStringList>

namespace Linesman::Messages::Snippets {

using namespace Qt::Literals::StringLiterals;

QString python(const Request &request, const QString &token)
{
    QString code = u"import json\nimport os\nimport sys\nimport urllib.error\nimport urllib.request\n"_s;
    if (request.asked.file)
        code += u"import uuid\n"_s;
    code += u"\ntoken = %1\n"_s.arg(token.isEmpty() ? u"os.environ[\"%1\"]"_s.arg(QLatin1StringView(TokenVariable))
                                                    : Quote::pythonText(token));
    QString data = u"None"_s;
    QString multipart;
    if (request.asked.file) {
        code += u"path = %1\nboundary = uuid.uuid4().hex\nparts = []\n"_s.arg(
            Quote::pythonText(request.asked.file->fileName));
        QJsonObject fields;
        for (const auto &[name, value] : uploadFields(*request.asked.file))
            fields.insert(name, value);
        code += u"for name, value in %1.items():\n"_s.arg(Quote::python(fields, 0));
        code += u"    parts.append(f'--{boundary}\\r\\nContent-Disposition: form-data; name=\"{name}\"\\r\\n\\r\\n"
                "{value}\\r\\n'.encode())\n"_s;
        code += u"parts.append((f'--{boundary}\\r\\nContent-Disposition: form-data; name=\"fileAttachment\"; "
                "filename=\"{os.path.basename(path)}\"\\r\\nContent-Type: ' + %1 + '\\r\\n\\r\\n').encode())\n"_s.arg(
                    Quote::pythonText(QString::fromLatin1(request.asked.file->contentType)));
        code += u"with open(path, \"rb\") as file:\n    parts.append(file.read())\n"_s;
        code += u"parts.append(f'\\r\\n--{boundary}--\\r\\n'.encode())\ndata = b\"\".join(parts)\n"_s;
        data = u"data"_s;
        multipart = u"        \"Content-Type\": \"multipart/form-data; boundary=\" + boundary,\n"_s;
    } else if (request.hasJson()) {
        code += u"body = %1\n"_s.arg(Quote::python(request.asked.json, 0));
        data = u"json.dumps(body).encode()"_s;
    }
    code += u"request = urllib.request.Request(\n    %1,\n    data=%2,\n    method=%3,\n    headers={\n"
            "        \"Authorization\": \"Bearer \" + token,\n"_s.arg(
                Quote::pythonText(request.url), data, Quote::pythonText(QString::fromLatin1(request.method)));
    for (const auto &[name, value] : headers(request))
        code += u"        %1: %2,\n"_s.arg(Quote::pythonText(name), Quote::pythonText(value));
    code += multipart;
    code +=
        u"        \"User-Agent\": \"python\",\n    },\n)\ntry:\n    with urllib.request.urlopen(request) as response:\n"
        "        print(response.status, response.read().decode())\n"
        "except urllib.error.HTTPError as error:\n    print(error.code, error.read().decode())\n"
        "    sys.exit(1)\n"_s;
    return code;
}

QString php(const Request &request, const QString &token)
{
    QString code = u"<?php\n$token = %1;\n"_s.arg(
        token.isEmpty() ? u"getenv('%1')"_s.arg(QLatin1StringView(TokenVariable)) : Quote::php(token));
    QString content;
    QString headerLines = u"            'Authorization: Bearer ' . $token,\n"_s;
    for (const auto &[name, value] : headers(request))
        headerLines += u"            %1,\n"_s.arg(Quote::php(name + u": "_s + value));
    if (request.asked.file) {
        code += u"$path = %1;\n$boundary = bin2hex(random_bytes(16));\n$content = '';\n"_s.arg(
            Quote::php(request.asked.file->fileName));
        QJsonObject fields;
        for (const auto &[name, value] : uploadFields(*request.asked.file))
            fields.insert(name, value);
        code += u"foreach (%1 as $name => $value) {\n"_s.arg(Quote::phpValue(fields, 0));
        code += u"    $content .= \"--$boundary\\r\\nContent-Disposition: form-data; name=\\\"$name\\\"\\r\\n\\r\\n"
                "$value\\r\\n\";\n}\n"_s;
        code += u"$content .= \"--$boundary\\r\\nContent-Disposition: form-data; name=\\\"fileAttachment\\\"; "
                "filename=\\\"\" . basename($path) . \"\\\"\\r\\nContent-Type: \" . %1 . \"\\r\\n\\r\\n\"\n"
                "    . file_get_contents($path) . \"\\r\\n--$boundary--\\r\\n\";\n"_s.arg(
                    Quote::php(QString::fromLatin1(request.asked.file->contentType)));
        content = u"        'content' => $content,\n"_s;
        headerLines += u"            \"Content-Type: multipart/form-data; boundary=$boundary\",\n"_s;
    } else if (request.hasJson()) {
        code += u"$body = %1;\n"_s.arg(Quote::phpValue(request.asked.json, 0));
        content = u"        'content' => json_encode($body, JSON_THROW_ON_ERROR),\n"_s;
    }
    code += u"$answer = file_get_contents(%1, false, stream_context_create([\n    'http' => [\n"
            "        'method' => %2,\n        'header' => [\n%3        ],\n%4"
            "        'ignore_errors' => true,\n    ],\n]));\n"_s.arg(
                Quote::php(request.url), Quote::php(QString::fromLatin1(request.method)), headerLines, content);
    code += u"echo $http_response_header[0] ?? 'no answer', \"\\n\", $answer, \"\\n\";\n"
            "exit(preg_match('/ 2\\d\\d/', $http_response_header[0] ?? '') ? 0 : 1);\n"_s;
    return code;
}

} // namespace Linesman::Messages::Snippets
