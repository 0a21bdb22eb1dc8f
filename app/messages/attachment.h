// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Linesman::Messages {

/*!
    The endings that `POST /conversations/messages/upload` takes.
    Source: page "Upload file attachments", 2026-08-30 (the fact upload.endings).
*/
QStringList uploadEndings();

/*!
    The size that a file of an upload may have, in bytes. Source: page "Upload file attachments", 2026-08-30. A larger one
    is a doubt and no refusal: the limit is new, and WhatsApp had 100 MB.
*/
inline constexpr qint64 DoubtfulUploadSize = 5 * 1024 * 1024;

/*! A file read from disk, ready to be uploaded. */
struct LocalFile {
    QString name;
    QByteArray contentType; //!< as libmagic tells it from the bytes
    QByteArray content;
};

/*! Reads \a path whole. Fails with BadInput: missing, unreadable, empty, an ending that is not taken, over 100 MB. */
Result<LocalFile> localFile(const QString &path);

/*! Doubts about a file that may be sent all the same: its size. */
QList<Problem> doubts(const LocalFile &file);

/*! Problems of \a url as an attachment of a message; live hosts refused query strings. */
QList<Problem> attachmentProblems(const QString &url);

} // namespace Linesman::Messages
