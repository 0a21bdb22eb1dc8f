// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/requestpreview.h"

#include <QJsonDocument>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;

QByteArray requestPreview(const RequestSpec &request)
{
    QString target = request.url();
    target.remove(0, target.indexOf(u'/', target.indexOf("://"_L1) + 3));
    QByteArray preview = request.method() + ' ' + target.toUtf8() + "\n";
    if (const QByteArray version = request.version(); !version.isEmpty())
        preview += "Version: " + version + '\n';
    preview += "Authorization: Bearer ...\n";
    if (request.file) {
        preview += "Content-Type: multipart/form-data\n\n";
        const auto part = [&preview](const char *name, const QString &value) {
            preview += QByteArray(name) + ": " + value.toUtf8() + '\n';
        };
        part("conversationId", request.file->conversationId.isEmpty() ? u"..."_s : request.file->conversationId.text());
        part("contactId", request.file->contactId.text());
        part("locationId", request.file->locationId.text());
        part("fileAttachment", u'@' + request.file->fileName);
        return preview;
    }
    if (!request.hasBody())
        return preview;
    return preview + "Content-Type: application/json\n\n" + QJsonDocument(request.body).toJson(QJsonDocument::Indented);
}

} // namespace Linesman::Messages
