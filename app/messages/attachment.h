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
    Source: conversations.json, 2026-06-19, "Upload file attachments".
*/
QStringList uploadEndings();

/*!
    The size that the sibling endpoint upload/initiate names for every channel but WhatsApp, in bytes; the upload
    itself documents none. Source: conversations.json, 2026-06-19.
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
