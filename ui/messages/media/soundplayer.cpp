// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/media/soundplayer.h"

#include "app/messages/soundheader.h"
#include "ui/messages/media/soundlibrary.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Linesman::Ui {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
constexpr auto Tick = 50ms;
constexpr unsigned Latency = 150'000; // microseconds in the device's buffer
constexpr int MostChannels = 8;

/*! A file in memory, as libsndfile wants to see it. */
struct Memory {
    const QByteArray &bytes;
    sf_count_t at = 0;
};

SF_VIRTUAL_IO memoryCalls()
{
    SF_VIRTUAL_IO calls{};
    calls.get_filelen = [](void *data) {
        return sf_count_t(static_cast<Memory *>(data)->bytes.size());
    };
    calls.seek = [](sf_count_t offset, int whence, void *data) {
        auto *memory = static_cast<Memory *>(data);
        const sf_count_t size = memory->bytes.size();
        const sf_count_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? memory->at : size;
        memory->at = std::clamp<sf_count_t>(base + offset, 0, size);
        return memory->at;
    };
    calls.read = [](void *target, sf_count_t count, void *data) {
        auto *memory = static_cast<Memory *>(data);
        const sf_count_t there = std::clamp<sf_count_t>(memory->bytes.size() - memory->at, 0, count);
        std::memcpy(target, memory->bytes.constData() + memory->at, std::size_t(there));
        memory->at += there;
        return there;
    };
    calls.write = [](const void *, sf_count_t, void *) {
        return sf_count_t(0);
    };
    calls.tell = [](void *data) {
        return static_cast<Memory *>(data)->at;
    };
    return calls;
}
} // namespace

SoundPlayer::SoundPlayer(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(Tick);
    connect(&m_timer, &QTimer::timeout, this, &SoundPlayer::tick);
}

SoundPlayer::~SoundPlayer()
{
    stopThread();
}

bool SoundPlayer::open(const QByteArray &content)
{
    close();
    m_content = content;
    const SoundLibrary &library = SoundLibrary::loaded();
    SF_INFO info{};
    if (library.canRead()) {
        Memory memory{m_content};
        SF_VIRTUAL_IO calls = memoryCalls();
        if (SNDFILE *file = library.openVirtual(&calls, SFM_READ, &info, &memory))
            library.close(file);
        else
            info = {};
    }
    const bool isRead = info.frames > 0 && info.samplerate > 0 && info.channels > 0 && info.channels <= MostChannels;
    if (isRead) {
        m_rate = info.samplerate;
        m_channels = info.channels;
        m_length = milliseconds(info.frames * 1000 / info.samplerate);
        if (!library.canPlay())
            m_problem = tr("There is no sound here: the library libasound2 is missing. Save the file to hear it.");
    } else {
        m_length = Messages::soundLength(content).value_or(0ms);
        m_problem = library.canRead() ? tr("This sound cannot be read here. Save the file to hear it.")
                                      : tr("The library libsndfile1 is missing. Save the file to hear it.");
    }
    emit changed();
    return isOpen();
}

void SoundPlayer::close()
{
    stopThread();
    m_timer.stop();
    m_content.clear();
    m_problem.clear();
    m_length = m_from = 0ms;
    m_rate = m_channels = 0;
    m_isPlaying = false;
}

milliseconds SoundPlayer::position() const
{
    if (!m_isPlaying)
        return m_from;
    const milliseconds at = m_problem.isEmpty() && m_rate > 0 ? milliseconds(m_frame * 1000 / m_rate)
                                                              : m_from + milliseconds(m_clock.elapsed());
    return std::min(at, m_length);
}

void SoundPlayer::play()
{
    if (!isOpen() || m_isPlaying)
        return;
    if (m_from >= m_length)
        m_from = 0ms;
    m_isPlaying = true;
    m_clock.start();
    if (m_problem.isEmpty()) {
        m_stop = m_ended = m_noDevice = false;
        m_frame = m_from.count() * m_rate / 1000;
        m_thread = std::thread([this, frame = m_frame.load()] { stream(frame); });
    }
    m_timer.start();
    emit changed();
}

void SoundPlayer::pause()
{
    if (!m_isPlaying)
        return;
    m_from = position();
    stopThread();
    m_isPlaying = false;
    m_timer.stop();
    emit changed();
}

void SoundPlayer::seek(milliseconds position)
{
    const bool wasPlaying = m_isPlaying;
    pause();
    m_from = std::clamp(position, 0ms, m_length);
    emit moved();
    if (wasPlaying)
        play();
}

void SoundPlayer::tick()
{
    if (m_noDevice && m_problem.isEmpty()) {
        m_from = position();
        m_clock.start();
        m_problem = tr("There is no sound device here: the time runs in silence. Save the file to hear it elsewhere.");
        emit changed();
    }
    const bool isOver = m_problem.isEmpty() ? m_ended.load() : position() >= m_length;
    if (isOver) {
        pause();
        m_from = m_length;
        emit changed();
    }
    emit moved();
}

void SoundPlayer::stopThread()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

// On a thread of its own: a device takes its time, and the window must not wait for it. Touches atomics and the bytes,
// which stay until it has ended.
void SoundPlayer::stream(qint64 frame)
{
    const SoundLibrary &library = SoundLibrary::loaded();
    snd_pcm_t *device = nullptr;
    if (library.pcmOpen(&device, "default", SND_PCM_STREAM_PLAYBACK, 0) < 0) {
        m_noDevice = true;
        return;
    }
    Memory memory{m_content};
    SF_VIRTUAL_IO calls = memoryCalls();
    SF_INFO info{};
    SNDFILE *file = library.openVirtual(&calls, SFM_READ, &info, &memory);
    const bool isSet =
        file && library.pcmSetParams(device, SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED, unsigned(info.channels),
                                     unsigned(info.samplerate), 1, Latency) >= 0;
    if (isSet) {
        library.seek(file, frame, SEEK_SET);
        constexpr sf_count_t Chunk = 512;
        std::array<short, Chunk * MostChannels> samples{};
        while (!m_stop) {
            const sf_count_t read = library.readFrames(file, samples.data(), Chunk);
            if (read <= 0)
                break;
            sf_count_t written = 0;
            while (written < read && !m_stop) {
                snd_pcm_sframes_t sent = library.pcmWrite(device, samples.data() + written * info.channels,
                                                          snd_pcm_uframes_t(read - written));
                if (sent < 0)
                    sent = library.pcmRecover(device, int(sent), 1);
                if (sent < 0) {
                    m_noDevice = true;
                    m_stop = true;
                } else {
                    written += sent;
                }
            }
            m_frame += written;
        }
        if (m_stop)
            library.pcmDrop(device);
        else
            library.pcmDrain(device);
    } else {
        m_noDevice = true;
    }
    if (file)
        library.close(file);
    library.pcmClose(device);
    m_ended = true;
}

} // namespace Linesman::Ui
