// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/soundheader.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace Linesman::Messages {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
quint32 little32(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
}

quint32 big32(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

std::optional<milliseconds> believable(double seconds)
{
    if (!(seconds >= 0) || seconds > 24 * 3600)
        return {};
    return milliseconds(qint64(seconds * 1000));
}

std::optional<milliseconds> waveLength(const QByteArray &bytes)
{
    quint32 bytesPerSecond = 0;
    qsizetype at = 12;
    while (at + 8 <= bytes.size()) {
        const QByteArray name = bytes.mid(at, 4);
        const quint32 size = little32(bytes, at + 4);
        if (name == "fmt ")
            bytesPerSecond = little32(bytes, at + 16);
        if (name == "data") {
            // A stream's header may claim 4 GiB or nothing: what is there counts.
            const qint64 there = bytes.size() - at - 8;
            const qint64 content = size == 0 || size > there ? there : qint64(size);
            return bytesPerSecond == 0 ? std::nullopt : believable(double(content) / bytesPerSecond);
        }
        at += 8 + qsizetype(size) + qsizetype(size % 2);
    }
    return {};
}

std::optional<milliseconds> mp3Length(const QByteArray &bytes)
{
    qsizetype at = 0;
    if (bytes.startsWith("ID3") && bytes.size() > 10) {
        quint32 size = 0;
        for (int i = 6; i < 10; ++i)
            size = (size << 7) | (quint8(bytes[i]) & 0x7F);
        at = 10 + qsizetype(size);
    }
    if (at + 4 > bytes.size())
        return {};
    const quint32 head = big32(bytes, at);
    if ((head >> 21) != 0x7FF)
        return {};
    const quint32 version = (head >> 19) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    const quint32 layer = (head >> 17) & 3;   // 1: layer III
    const quint32 rateIndex = (head >> 12) & 15;
    const quint32 frequencyIndex = (head >> 10) & 3;
    if (layer != 1 || version == 1 || frequencyIndex == 3 || rateIndex == 0 || rateIndex == 15)
        return {};
    constexpr std::array<int, 15> First{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    constexpr std::array<int, 15> Second{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    constexpr std::array<int, 3> Frequencies{44100, 48000, 32000};
    const int kilobits = version == 3 ? First[rateIndex] : Second[rateIndex];
    const int frequency = Frequencies[frequencyIndex] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
    const int samplesPerFrame = version == 3 ? 1152 : 576;
    const bool isMono = ((head >> 6) & 3) == 3;
    const qsizetype xing = at + 4 + (version == 3 ? (isMono ? 17 : 32) : (isMono ? 9 : 17));
    const QByteArray name = bytes.mid(xing, 4);
    if ((name == "Xing" || name == "Info") && (big32(bytes, xing + 4) & 1) != 0)
        return believable(double(big32(bytes, xing + 8)) * samplesPerFrame / frequency);
    return believable(double(bytes.size() - at) * 8 / (kilobits * 1000.0));
}
} // namespace

std::optional<milliseconds> soundLength(const QByteArray &bytes)
{
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WAVE")
        return waveLength(bytes);
    return mp3Length(bytes);
}

} // namespace Linesman::Messages
