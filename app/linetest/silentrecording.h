// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace Linesman::LineTest {

/*! A tenth of a second of silence as a WAV file: 8 kHz, 8 bit, mono. */
std::string silentRecording();

} // namespace Linesman::LineTest
