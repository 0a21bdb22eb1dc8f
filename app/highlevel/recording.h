// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace Linesman::HighLevel {

/*! The sound of a call, as the API gives it out. Source: conversations.json, 2026-06-19: `audio/x-wav`. */
struct Recording {
    QByteArray content;
    QString contentType;
    QString fileName; //!< as Content-Disposition names it, without any folder; "audio.wav" when it does not
};

/*! One sentence of a call. Source: conversations.json, 2026-06-19; `speaker` as seen in live replies. */
struct Sentence {
    int index = 0;
    QString speaker; //!< empty when the reply only knows a channel
    int channel = 0; //!< `mediaChannel`; 0 when absent
    std::chrono::milliseconds start{};
    std::chrono::milliseconds end{};
    QString text;
    double confidence = 0; //!< 0 to 1; 0 when absent
    bool operator==(const Sentence &) const = default;
};

/*! An array (live hosts) or one object (the file); in order of time. Fails with BadReply when it is neither. */
Result<QList<Sentence>> transcriptionFromJson(const QByteArray &body);

} // namespace Linesman::HighLevel
