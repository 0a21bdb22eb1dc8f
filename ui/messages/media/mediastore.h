// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/messages/download.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace Linesman::Ui {

/*! A file that a message carries, as far as it is known. */
struct Media {
    enum class Type { Image, Sound, Video, Pdf, Other };
    enum class State { NotAsked, Loading, Ready, Failed };
    Type type = Type::Other;
    State state = State::NotAsked;
    QString name;
    QImage thumbnail;                                //!< of an image that could be read
    std::optional<std::chrono::milliseconds> length; //!< of a sound
    qint64 size = -1;                                //!< bytes; -1 while unknown
    QString error;                                   //!< why it could not be fetched, translated
};

/*!
    The files of a thread, fetched once and looked at on another thread. What lies on the API's own origin comes by
    itself; other hosts are asked only when the person asks, since that tells them who looks.
*/
class MediaStore : public QObject
{
    Q_OBJECT
public:
    static constexpr QSize ThumbnailSize{240, 150};

    explicit MediaStore(HostTrust *trust, QObject *parent = nullptr); //!< \a trust as of Downloads
    ~MediaStore() override;                                           //!< ends what is being fetched

    void setOwnOrigin(const QUrl &origin);
    /*! The state of \a url; starts to fetch it when it is on our own origin. */
    const Media &media(const QString &url);
    /*! The same without fetching anything. */
    Media known(const QString &url) const;
    void load(const QString &url); //!< because the person asked
    /*! The bytes of \a url, when they are here. */
    QByteArray content(const QString &url) const;
    /*! A file of the person's own that has just become \a url. */
    void add(const QString &url, const QString &name, const QByteArray &content);

signals:
    void changed(const QString &url);

private:
    void fetch(const QString &url);
    void look(const QString &url, const QString &name, const QByteArray &content);
    bool isOwn(const QString &url) const;

    Messages::Downloads m_downloads;
    QUrl m_origin;
    QHash<QString, Media> m_media;
    mutable QCache<QString, QByteArray> m_contents;
};

/*! Recognizes \a content by its first bytes, else by the ending of \a name; with length and a thumbnail. Any thread. */
Media lookedAt(const QString &name, const QByteArray &content);
/*! The same on another thread; \a then hears it, unless \a context is gone by then. */
void lookBehind(const QString &name, const QByteArray &content, QObject *context,
                const std::function<void(const Media &)> &then);
Media::Type mediaTypeOf(const QString &name);
/*! "Image · 120 KB", "Sound · 0:42", "PDF · 1 MB": one line under a file's name. */
QString mediaDetail(const Media &media);
QString lengthText(std::chrono::milliseconds length); //!< "0:42", "1:02:03"
/*! The name of the file that \a url is about, harmless and short. */
QString mediaName(const QString &url);

} // namespace Linesman::Ui
