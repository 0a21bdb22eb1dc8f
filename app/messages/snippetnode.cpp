// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/codequote.h"
#include "app/messages/snippetparts.h"

#include <QStringList>

namespace Linesman::Messages::Snippets {

using namespace Qt::Literals::StringLiterals;
using HighLevel::Operation;

namespace {
QString scriptToken(const QString &token, const QString &fromEnvironment)
{
    return token.isEmpty() ? fromEnvironment : Quote::script(token);
}

/*! The SDK's method for an operation: `conversations.addAnInboundMessage`; empty where it has none (3.1.0). */
struct SdkMethod {
    QLatin1StringView service;
    QLatin1StringView method;
};
SdkMethod sdkMethod(Operation operation)
{
    switch (operation) {
    case Operation::MessageInbound:
        return {"conversations"_L1, "addAnInboundMessage"_L1};
    case Operation::MessageOutbound:
        return {"conversations"_L1, "addAnOutboundMessage"_L1};
    case Operation::MessageSend:
        return {"conversations"_L1, "sendANewMessage"_L1};
    case Operation::MessageStatus:
        return {"conversations"_L1, "updateMessageStatus"_L1};
    case Operation::MessageAttachments:
        return {"conversations"_L1, "addMessageAttachments"_L1};
    case Operation::MessageList:
        return {"conversations"_L1, "getMessages"_L1};
    case Operation::MessageGet:
        return {"conversations"_L1, "getMessage"_L1};
    case Operation::MessageExport:
        return {"conversations"_L1, "exportMessagesByLocation"_L1};
    case Operation::ConversationSearch:
        return {"conversations"_L1, "searchConversation"_L1};
    case Operation::ConversationCreate:
        return {"conversations"_L1, "createConversation"_L1};
    case Operation::ConversationGet:
        return {"conversations"_L1, "getConversation"_L1};
    case Operation::ConversationUpdate:
        return {"conversations"_L1, "updateConversation"_L1};
    case Operation::ConversationDelete:
        return {"conversations"_L1, "deleteConversation"_L1};
    case Operation::ContactUpsert:
        return {"contacts"_L1, "upsertContact"_L1};
    case Operation::ContactUpdate:
        return {"contacts"_L1, "updateContact"_L1};
    case Operation::ContactDelete:
        return {"contacts"_L1, "deleteContact"_L1};
    case Operation::ContactGet:
        return {"contacts"_L1, "getContact"_L1};
    default:
        return {};
    }
}

} // namespace

QString nodeFetch(const Request &request, const QString &token)
{
    QString code;
    if (request.asked.file)
        code += u"import { readFile } from 'node:fs/promises';\nimport { basename } from 'node:path';\n\n"_s;
    code += u"const token = %1;\n"_s.arg(scriptToken(token, u"process.env.%1"_s.arg(QLatin1StringView(TokenVariable))));
    QString body;
    if (request.asked.file) {
        const QString type = QString::fromLatin1(request.asked.file->contentType);
        code += u"const file = %1;\nconst form = new FormData();\n"_s.arg(Quote::script(request.asked.file->fileName));
        for (const auto &[name, value] : uploadFields(*request.asked.file))
            code += u"form.set(%1, %2);\n"_s.arg(Quote::script(name), Quote::script(value));
        code += u"form.set('fileAttachment', new Blob([await readFile(file)], { type: %1 }), basename(file));\n"_s.arg(
            Quote::script(type));
        body = u"  body: form,\n"_s;
    } else if (request.hasJson()) {
        code += u"const body = %1;\n"_s.arg(Quote::json(request.asked.json, 0));
        body = u"  body: JSON.stringify(body),\n"_s;
    }
    code +=
        u"const response = await fetch(%1, {\n  method: %2,\n  headers: {\n    Authorization: `Bearer ${token}`,\n"_s
            .arg(Quote::script(request.url), Quote::script(QString::fromLatin1(request.method)));
    for (const auto &[name, value] : headers(request))
        code += u"    %1: %2,\n"_s.arg(Quote::script(name), Quote::script(value));
    code += u"  },\n"_s + body + u"});\nconsole.log(response.status, await response.text());\n"_s;
    code += u"if (!response.ok) process.exitCode = 1;\n"_s;
    return code;
}

QString nodeSdk(const Request &request, const QString &token)
{
    const SdkMethod method = sdkMethod(request.asked.operation);
    const QString version = QString::fromLatin1(request.version());
    QString code = u"// npm install @gohighlevel/api-client\n"_s;
    if (request.asked.file) {
        code += u"import { readFile } from 'node:fs/promises';\nimport { basename } from 'node:path';\n"_s;
    }
    code += u"import sdk from '@gohighlevel/api-client';\n\n"_s;
    code += u"const token = %1;\n"_s.arg(scriptToken(token, u"process.env.%1"_s.arg(QLatin1StringView(TokenVariable))));
    if (request.origin != QUrl(HighLevel::LiveOrigin))
        code +=
            u"sdk.HighLevel.BASE_URL = %1;\n"_s.arg(Quote::script(request.origin.toString(QUrl::StripTrailingSlash)));
    // The SDK wants an app or a private token to be made at all; the bearer below is what is sent.
    code += u"const client = new sdk.HighLevel({ privateIntegrationToken: token, apiVersion: %1 });\n"_s.arg(
        Quote::script(version));
    if (method.method.isEmpty() || request.asked.file) {
        code += u"// This version of the SDK has no method for this request: it goes through its HTTP client.\n"_s;
        if (request.asked.file) {
            code +=
                u"const file = %1;\nconst form = new FormData();\n"_s.arg(Quote::script(request.asked.file->fileName));
            for (const auto &[name, value] : uploadFields(*request.asked.file))
                code += u"form.set(%1, %2);\n"_s.arg(Quote::script(name), Quote::script(value));
            code +=
                u"form.set('fileAttachment', new Blob([await readFile(file)], { type: %1 }), basename(file));\n"_s.arg(
                    Quote::script(QString::fromLatin1(request.asked.file->contentType)));
        }
        const QString data = request.asked.file  ? u"  data: form,\n"_s
                             : request.hasJson() ? u"  data: %1,\n"_s.arg(Quote::json(request.asked.json, 1))
                                                 : QString();
        code += u"try {\n  const { data } = await client.httpClient.request({\n"_s;
        code += u"  method: %1,\n  url: %2,\n  headers: { Authorization: `Bearer ${token}`, Version: %3%4 },\n"_s.arg(
            Quote::script(QString::fromLatin1(request.method)), Quote::script(request.target()), Quote::script(version),
            request.asked.file ? u", 'Content-Type': 'multipart/form-data'"_s : QString());
        code += data + u"  });\n  console.log(JSON.stringify(data));\n"_s;
    } else {
        QJsonObject parameters;
        for (auto value = request.asked.path.begin(); value != request.asked.path.end(); ++value)
            parameters.insert(value.key(), value.value());
        for (const auto &[name, value] : request.asked.query) {
            if (!value.isEmpty())
                parameters.insert(name, value);
        }
        QStringList arguments;
        if (!parameters.isEmpty())
            arguments << Quote::json(parameters, 1);
        if (request.hasJson())
            arguments << Quote::json(request.asked.json, 1);
        arguments << u"{ headers: { Version: %1 } }"_s.arg(Quote::script(version));
        code += u"try {\n  const data = await client.%1.%2(%3);\n  console.log(JSON.stringify(data));\n"_s.arg(
            method.service, method.method, arguments.join(u", "_s));
    }
    code += u"} catch (error) {\n  console.error(error.statusCode ?? error.response?.status, error.message);\n"
            "  process.exitCode = 1;\n}\n"_s;
    return code;
}

} // namespace Linesman::Messages::Snippets
