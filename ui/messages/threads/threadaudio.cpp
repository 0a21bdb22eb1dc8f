// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/threadaudio.h"

#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ThreadAudio::ThreadAudio(MediaStore &media, QObject *parent)
    : QObject(parent)
    , m_media(media)
{
    connect(&m_player, &SoundPlayer::moved, this, &ThreadAudio::show);
    connect(&m_player, &SoundPlayer::changed, this, &ThreadAudio::show);
    connect(&media, &MediaStore::changed, this, [this](const QString &url) {
        if (url == m_waiting && !m_media.content(url).isEmpty()) {
            m_waiting.clear();
            play(url, m_media.content(url));
        }
    });
}

bool ThreadAudio::toggle(const QString &key)
{
    if (m_playing != key || !m_player.isOpen())
        return false;
    m_player.isPlaying() ? m_player.pause() : m_player.play();
    return true;
}

void ThreadAudio::play(const QString &key, const QByteArray &content)
{
    if (toggle(key))
        return;
    m_playing = key;
    if (!m_player.open(content)) {
        emit problem(m_player.problem());
        m_playing.clear();
        return;
    }
    m_player.play();
}

void ThreadAudio::playFile(const QString &url)
{
    if (const QByteArray content = m_media.content(url); !content.isEmpty())
        return play(url, content);
    m_waiting = url;
    m_media.load(url);
}

bool ThreadAudio::seek(const QString &key, double fraction)
{
    if (key != m_playing || !m_player.isOpen())
        return false;
    m_player.seek(std::chrono::milliseconds(qint64(fraction * double(m_player.length().count()))));
    return true;
}

void ThreadAudio::pause()
{
    m_player.pause();
}

void ThreadAudio::close()
{
    m_player.close();
    m_playing.clear();
    m_waiting.clear();
}

void ThreadAudio::show()
{
    NowPlaying now;
    now.key = m_playing;
    now.isRunning = m_player.isPlaying();
    const double length = double(m_player.length().count());
    now.fraction = length > 0 ? double(m_player.position().count()) / length : 0;
    now.text = u"%1 / %2"_s.arg(lengthText(m_player.position()), lengthText(m_player.length()));
    emit moved(now);
    const QString trouble = now.isRunning ? m_player.problem() : QString();
    if (!trouble.isEmpty() && trouble != m_told)
        emit problem(trouble);
    m_told = trouble;
}

} // namespace Linesman::Ui
