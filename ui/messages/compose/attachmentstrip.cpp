// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/compose/attachmentstrip.h"

#include "app/highlevel/callcontrol.h"
#include "app/messages/attachment.h"
#include "ui/live/livewrite.h"
#include "ui/messages/media/filereader.h"
#include "ui/messages/media/mediastore.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPointer>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
enum ItemRole { NumberRole = Qt::UserRole + 1, UrlRole };
constexpr int CardWidth = 176;
constexpr int PreviewSide = 44;
} // namespace

AttachmentStrip::AttachmentStrip(OAuth::Session &session, MediaStore &media, QWidget *parent)
    : QListWidget(parent)
    , m_session(session)
    , m_media(media)
    , m_reader(new FileReader(this))
{
    setObjectName(u"composerFiles"_s);
    setAccessibleName(tr("Files to send"));
    setFlow(LeftToRight);
    setWrapping(false);
    setSpacing(Space::XS / 2);
    setTextElideMode(Qt::ElideMiddle);
    setIconSize({PreviewSide, PreviewSide});
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    hide();
    connect(m_reader, &FileReader::done, this, [this](const FileToSend &read) {
        if (const QList<Problem> doubts = Messages::doubts(read.file); !doubts.isEmpty())
            emit problem(doubts.first().sentence);
        askToUpload(read);
        emit changed();
    });
    connect(m_reader, &FileReader::failed, this, [this](const Error &error) {
        emit problem(describe(error));
        emit changed();
    });
}

void AttachmentStrip::setTarget(const LocationId &location, const Messages::ContactRef &party)
{
    if (party.id != m_contact.id || location != m_location)
        removeAll();
    m_location = location;
    m_contact = party;
}

void AttachmentStrip::addFile(const QString &path)
{
    m_reader->read(path);
    emit changed();
}

void AttachmentStrip::addPicture(const QImage &picture)
{
    m_reader->pack(picture);
    emit changed();
}

void AttachmentStrip::addUploaded(const HighLevel::UploadedFile &file)
{
    const Media media = m_media.known(file.url);
    const QString name = file.name.isEmpty() ? mediaName(file.url) : file.name;
    auto *item = new QListWidgetItem(u"%1\n%2"_s.arg(name, tr("uploaded")), this);
    item->setData(NumberRole, ++m_last);
    item->setData(UrlRole, file.url);
    item->setToolTip(u"%1\n%2"_s.arg(name, file.url));
    item->setSizeHint({CardWidth, PreviewSide + Space::S});
    if (media.thumbnail.isNull())
        item->setIcon(icon(u"mail-attachment"_s, IconTone::Accent));
    else
        item->setIcon(QPixmap::fromImage(media.thumbnail));
    fit();
    emit changed();
}

void AttachmentStrip::askToUpload(const FileToSend &read)
{
    confirmLiveWrite(this, m_session, tr("Upload %1 to the thread of %2.").arg(read.file.name, m_contact.name),
                     [this, read] { upload(read); });
}

void AttachmentStrip::upload(const FileToSend &read)
{
    const QString &name = read.file.name;
    const Media &media = read.media;
    auto *item = new QListWidgetItem(u"%1\n%2"_s.arg(name, tr("uploading…")), this);
    item->setData(NumberRole, ++m_last);
    item->setToolTip(u"%1\n%2"_s.arg(name, mediaDetail(media)));
    item->setSizeHint({CardWidth, PreviewSide + Space::S});
    if (media.thumbnail.isNull())
        item->setIcon(icon(media.type == Media::Type::Sound ? u"media-playback-start"_s : u"mail-attachment"_s,
                           IconTone::Accent));
    else
        item->setIcon(QPixmap::fromImage(media.thumbnail));
    fit();
    emit changed();

    HighLevel::Upload upload;
    upload.locationId = m_location;
    upload.contactId = m_contact.id;
    upload.conversationId = m_contact.conversationId;
    upload.fileName = name;
    upload.contentType = read.file.contentType;
    upload.content = read.file.content;
    if (!upload.conversationId.isEmpty()) {
        send(item, upload, media);
        return;
    }
    const int number = m_last;
    deliver(m_session.client()->createConversation(m_location, m_contact.id), this,
            [this, upload, number, media](const Result<ConversationId> &conversation) {
                const int row = rowOf(number);
                if (row < 0)
                    return;
                if (!conversation) {
                    delete takeItem(row);
                    fit();
                    emit problem(describe(conversation.error()));
                    emit changed();
                    return;
                }
                HighLevel::Upload whole = upload;
                whole.conversationId = *conversation;
                send(this->item(row), whole, media);
            });
}

void AttachmentStrip::send(QListWidgetItem *item, const HighLevel::Upload &upload, const Media &media)
{
    const int number = item->data(NumberRole).toInt();
    auto *control = new HighLevel::CallControl(this);
    m_controls.insert(number, control);
    connect(control, &HighLevel::CallControl::progressed, this, [this, number, upload](qint64 sent, qint64 total) {
        if (const int row = rowOf(number); row >= 0 && total > 0 && this->item(row)->data(UrlRole).isNull())
            this->item(row)->setText(u"%1\n%2"_s.arg(upload.fileName, tr("%1 % sent").arg(sent * 100 / total)));
    });
    deliver(m_session.client()->upload(upload, control), this,
            [this, number, upload, media](const Result<QList<HighLevel::UploadedFile>> &files) {
                if (HighLevel::CallControl *done = m_controls.take(number))
                    done->deleteLater();
                const int row = rowOf(number);
                if (row < 0)
                    return; // taken away meanwhile
                if (!files || files->isEmpty()) {
                    delete takeItem(row);
                    fit();
                    if (!files)
                        emit problem(describe(files.error()));
                    emit changed();
                    return;
                }
                QListWidgetItem *sent = this->item(row);
                sent->setData(UrlRole, files->first().url);
                sent->setText(u"%1\n%2"_s.arg(upload.fileName, mediaDetail(media)));
                m_media.add(files->first().url, upload.fileName, upload.content);
                emit changed();
            });
}

QStringList AttachmentStrip::urls() const
{
    QStringList all;
    for (int row = 0; row < count(); ++row) {
        if (const QString url = item(row)->data(UrlRole).toString(); !url.isEmpty())
            all << url;
    }
    return all;
}

bool AttachmentStrip::isUploading() const
{
    return m_reader->isBusy() || urls().size() < count();
}

void AttachmentStrip::removeAll()
{
    for (HighLevel::CallControl *control : std::as_const(m_controls))
        control->cancel();
    m_reader->forget();
    clear();
    fit();
    emit changed();
}

void AttachmentStrip::removeChosen()
{
    const QList<QListWidgetItem *> chosen = selectedItems();
    for (QListWidgetItem *item : chosen) {
        if (HighLevel::CallControl *control = m_controls.value(item->data(NumberRole).toInt()))
            control->cancel();
        delete item;
    }
    fit();
    emit changed();
}

int AttachmentStrip::rowOf(int number) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(NumberRole).toInt() == number)
            return row;
    }
    return -1;
}

void AttachmentStrip::fit()
{
    setVisible(count() > 0);
    setFixedHeight(PreviewSide + 3 * Space::S + (count() * CardWidth > width() ? Space::M : 0));
}

void AttachmentStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        removeChosen();
    else
        QListWidget::keyPressEvent(event);
}

} // namespace Linesman::Ui
