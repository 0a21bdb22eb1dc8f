// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/media/mediastore.h"
#include "ui/messages/media/soundplayer.h"
#include "ui/messages/threads/bubbledelegate.h"

#include <QObject>
#include <QString>

namespace Linesman::Ui {

/*! Plays the recordings and voice messages of a thread, one at a time. */
class ThreadAudio : public QObject
{
    Q_OBJECT
public:
    /*! \a media outlives this object. */
    ThreadAudio(MediaStore &media, QObject *parent);

    /*! Plays or pauses \a key when it is the sound that is open; false when it is not. */
    bool toggle(const QString &key);
    /*! Plays \a content from its beginning, or toggles it. \a key is the message id of a call, or the URL of a file. */
    void play(const QString &key, const QByteArray &content);
    /*! The file at \a url, as soon as it is here. */
    void playFile(const QString &url);
    /*! Goes to \a fraction (0 to 1) of \a key; false when another sound is open. */
    bool seek(const QString &key, double fraction);
    void pause();
    void close();

signals:
    void moved(const Linesman::Ui::NowPlaying &now);
    void problem(const QString &sentence); //!< why nothing can be heard

private:
    void show();

    MediaStore &m_media;
    SoundPlayer m_player;
    QString m_playing;
    QString m_waiting; //!< a file that plays once it is here
    QString m_told;    //!< the problem that was told of
};

} // namespace Linesman::Ui
