// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/replyerror.h"

#include "app/core/redaction.h"
#include "app/highlevel/wire.h"

#include <QJsonDocument>

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

namespace {
Error::Kind kindOf(int status)
{
    if (status == 401)
        return Error::Kind::Unauthorized;
    if (status == 429)
        return Error::Kind::RateLimited;
    if (status >= 400 && status < 500)
        return Error::Kind::Rejected;
    return Error::Kind::BadReply;
}

QString messageOf(const QJsonObject &json)
{
    const QString direct = Wire::texts(json, "message"_L1).join("; "_L1);
    if (!direct.isEmpty())
        return direct;
    const QString described = Wire::text(json, "error_description"_L1);
    if (!described.isEmpty())
        return described;
    const QJsonValue error = json.value("error"_L1);
    if (error.isObject()) {
        const QJsonObject envelope = error.toObject();
        const QString message = Wire::texts(envelope, "message"_L1).join("; "_L1);
        return message.isEmpty() ? Wire::text(envelope, "details"_L1) : message;
    }
    const QString detail = Wire::texts(json, "detail"_L1).join("; "_L1);
    if (!detail.isEmpty())
        return detail;
    const QString shortMessage = Wire::text(json, "msg"_L1);
    return shortMessage.isEmpty() ? error.toString() : shortMessage;
}

QString codeOf(const QJsonObject &json)
{
    const QString canonical = Wire::text(json, "canonicalCode"_L1);
    if (!canonical.isEmpty())
        return canonical;
    return Wire::text(json.value("error"_L1).toObject(), "code"_L1);
}
} // namespace

Result<QJsonObject> jsonOf(const HttpReply &reply)
{
    if (reply.body.trimmed().isEmpty())
        return QJsonObject();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body, &problem);
    if (document.isNull())
        return failure(Error::Kind::BadReply, u"the answer is not JSON: %1"_s.arg(problem.errorString()), reply.status);
    if (!document.isObject())
        return failure(Error::Kind::BadReply, u"the answer is JSON but not an object"_s, reply.status);
    return document.object();
}

Error errorOf(const HttpReply &reply, const QString &operation)
{
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    Error error(kindOf(reply.status), {}, reply.status);
    error.message = redacted(messageOf(json));
    error.code = codeOf(json);
    error.traceId = Wire::text(json, "traceId"_L1);
    if (error.traceId.isEmpty())
        error.traceId = QString::fromLatin1(reply.header("trace-id"));
    error.detail = u"%1 was answered %2"_s.arg(operation, QString::number(reply.status));
    if (!error.message.isEmpty())
        error.detail += ": "_L1 + error.message;
    return error;
}

bool refreshHelps(const Error &error)
{
    // Source: observed answers of 2026; the second is also the documented example in common-schemas.json.
    return error.httpStatus == 401 && (error.message.contains("Invalid JWT"_L1, Qt::CaseInsensitive) ||
                                       error.message.contains("access token is invalid"_L1, Qt::CaseInsensitive));
}

} // namespace Linesman::HighLevel
