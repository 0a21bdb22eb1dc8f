// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/emailmessage.h"
#include "app/highlevel/message.h"
#include "app/oauth/session.h"

#include <QDialog>
#include <QHash>
#include <QImage>

class QVBoxLayout;

namespace Linesman::Ui {

class Banner;
class EmailView;
class MediaStore;
class PlayerPanel;

/*!
    One message whole: an e-mail as safe HTML with its addresses, a long text to its end, a call with its recording and
    transcription, the files; and, on a second page, the JSON as it came.
*/
class MessageDialog : public QDialog
{
    Q_OBJECT
public:
    /*! \a session and \a media outlive the dialog. */
    MessageDialog(OAuth::Session &session, MediaStore &media, const LocationId &location,
                  const HighLevel::Message &message, const std::optional<HighLevel::EmailMessage> &email,
                  QWidget *parent);

signals:
    void browserWanted(const QUrl &url);

private:
    void addHead(QVBoxLayout *column);
    void addEmail(QVBoxLayout *column);
    void addCall(QVBoxLayout *column);
    void addText(QVBoxLayout *column);
    void addFiles(QVBoxLayout *column);
    void loadPictures();
    void addPicture(const QString &address, const QImage &picture);
    void askToOpen(const QUrl &url);

    OAuth::Session &m_session;
    MediaStore &m_media;
    LocationId m_location;
    HighLevel::Message m_message;
    std::optional<HighLevel::EmailMessage> m_email;
    Banner *m_remote = nullptr;
    EmailView *m_view = nullptr;
    PlayerPanel *m_player = nullptr;
    QHash<QString, QImage> m_pictures;
    int m_loading = 0;
};

} // namespace Linesman::Ui
