// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <thread>

namespace Linesman::Ui {

/*!
    Plays one sound from memory. Where there is no sound device, or no library to read the format, the time runs all the
    same: a transcription can still be followed, and problem() says in a sentence what is missing.
*/
class SoundPlayer : public QObject
{
    Q_OBJECT
public:
    explicit SoundPlayer(QObject *parent = nullptr);
    ~SoundPlayer() override;

    /*! Takes \a content and stops what was playing; false when it is no sound that could be told the length of. */
    bool open(const QByteArray &content);
    void close();
    bool isOpen() const { return m_length.count() > 0; }
    std::chrono::milliseconds length() const { return m_length; }
    std::chrono::milliseconds position() const;
    bool isPlaying() const { return m_isPlaying; }
    const QString &problem() const { return m_problem; } //!< empty while it can be heard

    void play(); //!< from the beginning again when it is at its end
    void pause();
    void seek(std::chrono::milliseconds position);

signals:
    void moved();   //!< the position, some times a second
    void changed(); //!< playing, paused, another sound, a problem

private:
    void tick();
    void stopThread();
    void stream(qint64 frame);

    QByteArray m_content;
    QString m_problem;
    std::chrono::milliseconds m_length{};
    std::chrono::milliseconds m_from{}; //!< where the silent clock, or the thread, began
    bool m_isPlaying = false;
    int m_rate = 0;
    int m_channels = 0;
    QElapsedTimer m_clock; //!< runs while silent
    QTimer m_timer;
    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_ended = false;
    std::atomic<bool> m_noDevice = false;
    std::atomic<qint64> m_frame = 0;
};

} // namespace Linesman::Ui
