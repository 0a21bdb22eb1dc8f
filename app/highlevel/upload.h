// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Linesman::HighLevel {

/*! A file for `POST /conversations/messages/upload` (multipart, part `fileAttachment`). */
struct Upload {
    LocationId locationId;
    ConversationId conversationId;
    ContactId contactId; //!< required since the file of 2026-05
    QString fileName;
    QByteArray contentType; //!< "image/png"
    QByteArray content;
};

/*! The body of an upload and its Content-Type with the boundary. */
struct MultipartBody {
    QByteArray contentType;
    QByteArray bytes;
};
MultipartBody multipartBody(const Upload &file);

struct UploadedFile {
    QString name;
    QString url; //!< goes into `attachments` of a message; uploading alone makes no message
    bool operator==(const UploadedFile &) const = default;
};

/*! Fails with BadReply when no file is named. */
Result<QList<UploadedFile>> uploadedFilesFromJson(const QJsonObject &json);

} // namespace Linesman::HighLevel
