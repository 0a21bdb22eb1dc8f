// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/inbounddraft.h"
#include "app/oauth/session.h"

#include <QListWidget>

namespace Linesman::HighLevel {
class CallControl;
}

namespace Linesman::Ui {

class FileReader;
class MediaStore;
struct FileToSend;
struct Media;

/*!
    The files of what is being written, as small cards with a preview: chosen, dropped or pasted, looked at and uploaded
    at once. Del takes one away, and stops its upload. Hidden while there are none.
*/
class AttachmentStrip : public QListWidget
{
    Q_OBJECT
public:
    AttachmentStrip(OAuth::Session &session, MediaStore &media, QWidget *parent);

    void setTarget(const LocationId &location, const Messages::ContactRef &party);
    void addFile(const QString &path);
    /*! One from the clipboard. */
    void addPicture(const QImage &picture);
    /*! A file that HighLevel has already. */
    void addUploaded(const HighLevel::UploadedFile &file);
    QStringList urls() const;
    bool isUploading() const; //!< or is being read
    void removeAll();

signals:
    void changed();
    void problem(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void askToUpload(const FileToSend &read);
    void upload(const FileToSend &read);
    void send(QListWidgetItem *item, const HighLevel::Upload &upload, const Media &media);
    void removeChosen();
    int rowOf(int number) const;
    void fit();

    OAuth::Session &m_session;
    MediaStore &m_media;
    FileReader *m_reader = nullptr;
    LocationId m_location;
    Messages::ContactRef m_contact;
    QHash<int, HighLevel::CallControl *> m_controls;
    int m_last = 0;
};

} // namespace Linesman::Ui
