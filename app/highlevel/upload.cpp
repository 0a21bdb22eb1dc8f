// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/upload.h"

#include "app/highlevel/wire.h"

#include <QRandomGenerator>

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

MultipartBody multipartBody(const Upload &file)
{
    QByteArray boundary;
    do { // a boundary must not occur in what it bounds
        const quint64 random = QRandomGenerator::system()->generate64();
        boundary = "linesman-" + QByteArray::number(random, 16);
    } while (file.content.contains(boundary));

    QByteArray bytes;
    const auto field = [&](const char *name, const QString &value) {
        if (value.isEmpty())
            return;
        bytes += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" +
                 value.toUtf8() + "\r\n";
    };
    field("conversationId", file.conversationId.text());
    field("contactId", file.contactId.text());
    field("locationId", file.locationId.text());
    // As browsers write file names (HTML, multipart/form-data encoding): UTF-8 with three characters escaped.
    QByteArray name = file.fileName.toUtf8();
    name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    bytes += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"fileAttachment\"; filename=\"" + name +
             "\"\r\nContent-Type: " +
             (file.contentType.isEmpty() ? QByteArray("application/octet-stream") : file.contentType) + "\r\n\r\n" +
             file.content + "\r\n--" + boundary + "--\r\n";
    return {"multipart/form-data; boundary=" + boundary, bytes};
}

Result<QList<UploadedFile>> uploadedFilesFromJson(const QJsonObject &json)
{
    const QJsonObject files = json.value("uploadedFiles"_L1).toObject();
    QList<UploadedFile> uploaded;
    for (auto file = files.begin(); file != files.end(); ++file)
        uploaded.append({file.key(), file.value().toString()});
    if (uploaded.isEmpty())
        return failure(Error::Kind::BadReply, u"accepted but not stored: the answer names no file"_s);
    return uploaded;
}

} // namespace Linesman::HighLevel
