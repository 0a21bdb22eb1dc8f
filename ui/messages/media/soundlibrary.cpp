// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/media/soundlibrary.h"

#include <QString>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
template <typename Function>
void resolve(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
}

/*! ALSA tells every attempt to find a device on stderr; what matters comes back as an error code. */
void keepQuiet(const char *, int, const char *, int, const char *, ...)
{
}
} // namespace

SoundLibrary::SoundLibrary()
    : m_file(u"sndfile"_s, 1)
    , m_device(u"asound"_s, 2)
{
    if (m_file.load()) {
        resolve(m_file, "sf_open_virtual", openVirtual);
        resolve(m_file, "sf_readf_short", readFrames);
        resolve(m_file, "sf_seek", seek);
        resolve(m_file, "sf_close", close);
    }
    if (m_device.load()) {
        resolve(m_device, "snd_pcm_open", pcmOpen);
        resolve(m_device, "snd_pcm_set_params", pcmSetParams);
        resolve(m_device, "snd_pcm_writei", pcmWrite);
        resolve(m_device, "snd_pcm_recover", pcmRecover);
        resolve(m_device, "snd_pcm_drop", pcmDrop);
        resolve(m_device, "snd_pcm_drain", pcmDrain);
        resolve(m_device, "snd_pcm_close", pcmClose);
        decltype(&snd_lib_error_set_handler) setHandler = nullptr;
        resolve(m_device, "snd_lib_error_set_handler", setHandler);
        if (setHandler)
            setHandler(keepQuiet);
    }
}

const SoundLibrary &SoundLibrary::loaded()
{
    static const SoundLibrary library;
    return library;
}

} // namespace Linesman::Ui
