// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/attachment.h"

#include "app/core/boundedread.h"
#include "app/core/url.h"
#include "app/facts/facts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QUrl>

#include <magic.h>

#include <optional>
#include <utility>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 LargestUpload = 100 * 1024 * 1024; // bytes; upload/initiate allows no channel more

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Messages::Attachment)
};

QByteArray contentTypeOf(const QByteArray &bytes)
{
    QByteArray type = "application/octet-stream";
    if (const magic_t magic = magic_open(MAGIC_MIME_TYPE)) {
        if (magic_load(magic, nullptr) == 0) {
            if (const char *found = magic_buffer(magic, bytes.constData(), size_t(bytes.size())))
                type = found;
        }
        magic_close(magic);
    }
    return type;
}
} // namespace

QStringList uploadEndings()
{
    QStringList endings;
    const QJsonArray listed = Facts::fact(u"upload.endings"_s).value.toArray();
    for (const QJsonValue &ending : listed)
        endings.append(ending.toString());
    return endings;
}

Result<LocalFile> localFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.suffix().isEmpty()) {
        return failure(Error::Kind::BadInput, Texts::tr("%1 has no ending, by which HighLevel knows files; it takes %2")
                                                  .arg(path, uploadEndings().join(u", "_s)));
    }
    if (!uploadEndings().contains(info.suffix().toLower())) {
        return failure(
            Error::Kind::BadInput,
            Texts::tr("HighLevel takes no “.%1” files; it takes %2").arg(info.suffix(), uploadEndings().join(u", "_s)));
    }
    if (info.exists() && !info.isFile()) // a pipe is waited for until somebody fills it
        return failure(Error::Kind::BadInput, Texts::tr("%1 is not a plain file; choose another").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::BadInput, Texts::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    const bool isLarge = file.size() > LargestUpload;
    std::optional<QByteArray> content = isLarge ? std::nullopt : readAtMost(file, LargestUpload);
    if (!content) {
        return failure(Error::Kind::BadInput, Texts::tr("%1 has %2; no channel takes more than 100 MB")
                                                  .arg(info.fileName(), QLocale().formattedDataSize(file.size())));
    }
    LocalFile read{info.fileName(), {}, std::move(*content)};
    if (file.error() != QFile::NoError)
        return failure(Error::Kind::BadInput, Texts::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (read.content.isEmpty())
        return failure(Error::Kind::BadInput, Texts::tr("%1 is empty").arg(info.fileName()));
    read.contentType = contentTypeOf(read.content);
    return read;
}

QList<Problem> doubts(const LocalFile &file)
{
    if (file.content.size() <= DoubtfulUploadSize)
        return {};
    return {{u"attachments"_s,
             Texts::tr("%1 has %2: HighLevel takes 5 MB a file, and live hosts refuse more with 413.")
                 .arg(file.name, QLocale().formattedDataSize(file.content.size())),
             false}};
}

QList<Problem> attachmentProblems(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (hasUserInfo(parsed))
        return {{u"attachments"_s, Texts::tr("Leave the name and password out of an attachment's address.")}};
    if (!isHttpUrl(parsed))
        return {{u"attachments"_s, Texts::tr("“%1” is not a web address: those start with https://.").arg(url)}};
    if (parsed.hasQuery()) {
        return {{u"attachments"_s,
                 Texts::tr("“%1” has a query string; HighLevel was seen to refuse such addresses.").arg(url), false}};
    }
    return {};
}

} // namespace Linesman::Messages
