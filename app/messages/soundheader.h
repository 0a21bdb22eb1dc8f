// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace Linesman::Messages {

/*!
    How long the sound in \a bytes lasts, from its header alone: WAV (RIFF), and MP3 with a Xing head or of constant
    rate. Nothing when it is neither, is damaged, or claims more than a day.
*/
std::optional<std::chrono::milliseconds> soundLength(const QByteArray &bytes);

} // namespace Linesman::Messages
