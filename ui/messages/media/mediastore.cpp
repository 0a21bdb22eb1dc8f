// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/media/mediastore.h"

#include "app/core/showntext.h"
#include "app/messages/soundheader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFutureWatcher>
#include <QImageReader>
#include <QLocale>
#include <QtConcurrentRun>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int ContentsKept = 64 * 1024; // KiB of files in memory
constexpr int WidestImage = 20'000;     // px; a picture that claims more is no picture

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::Media)
public:
    static QString type(Media::Type type)
    {
        switch (type) {
        case Media::Type::Image:
            return tr("Image");
        case Media::Type::Sound:
            return tr("Sound");
        case Media::Type::Video:
            return tr("Video");
        case Media::Type::Pdf:
            return tr("PDF");
        case Media::Type::Other:
            break;
        }
        return tr("File");
    }
    static QString state(const Media &media)
    {
        switch (media.state) {
        case Media::State::NotAsked:
            return tr("not loaded");
        case Media::State::Loading:
            return tr("loading…");
        case Media::State::Failed:
            return media.error;
        case Media::State::Ready:
            break;
        }
        return {};
    }
};

QImage thumbnailOf(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > WidestImage || size.height() > WidestImage)
        return {};
    const QSize most = MediaStore::ThumbnailSize * 2; // sharp on dense screens
    if (size.width() > most.width() || size.height() > most.height())
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}
} // namespace

Media::Type mediaTypeOf(const QString &name)
{
    const QString ending = name.section(u'.', -1).toLower();
    if (ending == "png"_L1 || ending == "jpg"_L1 || ending == "jpeg"_L1 || ending == "gif"_L1 || ending == "webp"_L1)
        return Media::Type::Image;
    if (ending == "wav"_L1 || ending == "mp3"_L1 || ending == "ogg"_L1 || ending == "flac"_L1 || ending == "m4a"_L1)
        return Media::Type::Sound;
    if (ending == "mp4"_L1 || ending == "mpeg"_L1 || ending == "mov"_L1 || ending == "webm"_L1)
        return Media::Type::Video;
    return ending == "pdf"_L1 ? Media::Type::Pdf : Media::Type::Other;
}

Media lookedAt(const QString &name, const QByteArray &content)
{
    Media media;
    media.name = name;
    media.size = content.size();
    media.state = Media::State::Ready;
    media.type = mediaTypeOf(name);
    media.length = Messages::soundLength(content);
    if (content.startsWith("%PDF-")) {
        media.type = Media::Type::Pdf;
        return media;
    }
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WAVE")
        media.type = Media::Type::Sound;
    if (media.type == Media::Type::Sound)
        return media;
    media.length.reset(); // two bytes that look like MPEG are no sound in a file of another kind
    media.thumbnail = thumbnailOf(content);
    if (!media.thumbnail.isNull())
        media.type = Media::Type::Image;
    else if (media.type == Media::Type::Image)
        media.type = Media::Type::Other; // it only says so
    return media;
}

void lookBehind(const QString &name, const QByteArray &content, QObject *context,
                const std::function<void(const Media &)> &then)
{
    auto *watcher = new QFutureWatcher<Media>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(lookedAt, name, content));
}

QString lengthText(std::chrono::milliseconds length)
{
    const qint64 seconds = length.count() / 1000;
    const QString rest = u"%1"_s.arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return u"%1:%2"_s.arg(QString::number(seconds / 60), rest);
    return u"%1:%2:%3"_s.arg(QString::number(seconds / 3600),
                             QString::number(seconds / 60 % 60).rightJustified(2, u'0'), rest);
}

QString mediaDetail(const Media &media)
{
    QStringList parts{Texts::type(media.type)};
    if (media.length)
        parts << lengthText(*media.length);
    if (media.size >= 0)
        parts << QLocale().formattedDataSize(media.size, 0, QLocale::DataSizeTraditionalFormat);
    if (const QString state = Texts::state(media); !state.isEmpty())
        parts << state;
    return parts.join(u" · "_s);
}

QString mediaName(const QString &url)
{
    const QUrl parsed(url);
    const QString name = parsed.fileName(QUrl::FullyDecoded);
    return shownLine(name.isEmpty() ? parsed.host() : name, 80);
}

MediaStore::MediaStore(HostTrust *trust, QObject *parent)
    : QObject(parent)
    , m_downloads(trust)
    , m_contents(ContentsKept)
{
}

MediaStore::~MediaStore()
{
    blockSignals(true);
    m_downloads.cancelAll(); // while all that the answers touch is still here
}

void MediaStore::setOwnOrigin(const QUrl &origin)
{
    m_origin = origin;
}

bool MediaStore::isOwn(const QString &url) const
{
    const QUrl asked(url);
    return !m_origin.isEmpty() && asked.scheme() == m_origin.scheme() && asked.host() == m_origin.host() &&
           asked.port() == m_origin.port() && asked.userInfo().isEmpty();
}

const Media &MediaStore::media(const QString &url)
{
    if (!m_media.contains(url)) {
        m_media.insert(url, known(url));
        if (isOwn(url))
            fetch(url); // without a signal: it may be asked for in the middle of a layout
    }
    return m_media[url];
}

Media MediaStore::known(const QString &url) const
{
    const auto found = m_media.constFind(url);
    if (found != m_media.cend())
        return *found;
    Media media;
    media.name = mediaName(url);
    media.type = mediaTypeOf(media.name);
    return media;
}

void MediaStore::load(const QString &url)
{
    fetch(url);
    emit changed(url);
}

void MediaStore::fetch(const QString &url)
{
    if (!m_media.contains(url))
        m_media.insert(url, known(url));
    Media &media = m_media[url];
    if (media.state == Media::State::Loading || (media.state == Media::State::Ready && m_contents.contains(url)))
        return;
    media.state = Media::State::Loading;
    const QString name = media.name;
    deliver(m_downloads.fetch(QUrl(url)), this, [this, url, name](const Result<Messages::Downloaded> &file) {
        if (!file) {
            m_media[url].state = Media::State::Failed;
            m_media[url].error = describe(file.error());
            emit changed(url);
            return;
        }
        look(url, name, file->content);
    });
}

QByteArray MediaStore::content(const QString &url) const
{
    const QByteArray *content = m_contents.object(url);
    return content ? *content : QByteArray();
}

void MediaStore::add(const QString &url, const QString &name, const QByteArray &content)
{
    look(url, name, content);
}

void MediaStore::look(const QString &url, const QString &name, const QByteArray &content)
{
    m_contents.insert(url, new QByteArray(content), int(content.size() / 1024) + 1); // the cache owns it
    lookBehind(name, content, this, [this, url](const Media &media) {
        m_media[url] = media;
        emit changed(url);
    });
}

} // namespace Linesman::Ui
