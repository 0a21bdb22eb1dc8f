// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLibrary>

#include <alsa/asoundlib.h>
#include <sndfile.h>

namespace Linesman::Ui {

/*!
    libsndfile, which reads WAV, MP3, FLAC and Ogg, and ALSA, which plays: loaded when the first sound is opened, so
   that neither costs anything at start, and neither has to be there. Functions are null when their library is missing.
*/
struct SoundLibrary {
    SoundLibrary();

    bool canRead() const { return openVirtual && readFrames && seek && close; }
    bool canPlay() const
    {
        return pcmOpen && pcmSetParams && pcmWrite && pcmRecover && pcmDrop && pcmDrain && pcmClose;
    }

    decltype(&sf_open_virtual) openVirtual = nullptr;
    decltype(&sf_readf_short) readFrames = nullptr;
    decltype(&sf_seek) seek = nullptr;
    decltype(&sf_close) close = nullptr;
    decltype(&snd_pcm_open) pcmOpen = nullptr;
    decltype(&snd_pcm_set_params) pcmSetParams = nullptr;
    decltype(&snd_pcm_writei) pcmWrite = nullptr;
    decltype(&snd_pcm_recover) pcmRecover = nullptr;
    decltype(&snd_pcm_drop) pcmDrop = nullptr;
    decltype(&snd_pcm_drain) pcmDrain = nullptr;
    decltype(&snd_pcm_close) pcmClose = nullptr;

    static const SoundLibrary &loaded();

private:
    QLibrary m_file;
    QLibrary m_device;
};

} // namespace Linesman::Ui
