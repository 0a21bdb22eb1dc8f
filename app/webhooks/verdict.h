// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/webhooks/shape.h"
#include "app/webhooks/signature.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Linesman::Webhooks {

/*! What became of a capture that was handed on to the developer's own bridge. */
struct Forwarding {
    QString url;
    int status = 0;      //!< of the bridge; 0 when it gave none
    QString error;       //!< why it gave none, English
    qint64 exchange = 0; //!< the delivery in history
    bool operator==(const Forwarding &) const = default;
};

/*! Why the server refused a request before it was read whole. */
struct Refused {
    int status = 0;
    QString reason; //!< English
    bool operator==(const Refused &) const = default;
};

/*! All that is said about one capture. */
struct Verdict {
    SignatureCheck signature;
    Shape shape;
    bool isDuplicate = false; //!< the same message came before
    qint64 earlier = 0;       //!< as this capture; 0 when that is not known
    std::optional<Forwarding> forwarding;
    QString rule{};         //!< the answer rule that held; empty for none
    QString listener{};     //!< the name of the one that it came to; empty for the first
    bool elsewhere = false; //!< it came to another path than the listener's
    QStringList copies{};   //!< the further endpoints that got it
    /*! Whether it waited for a person, and what was done with it then. */
    enum class Held { No, Waiting, Answered, Forwarded, Edited, Released, TimedOut };
    Held held = Held::No;
    std::chrono::milliseconds slow{0}; //!< how long the answer took, when that was long for a sender; else 0
    std::optional<Refused> refused;    //!< then nothing else is said
    bool operator==(const Verdict &) const = default;
};

/*!
    As kept in history's `verdict` column and printed by `listen --json`:
    `signature {verdict, scheme, header, key, reason}`, `shape {family, event, kind, otherKind, sound, wrapped, summary,
    notes [{level, field, text}]}`, `refused {status, reason}` alone, `duplicateOf` (0 when its id is not known),
   `forwarded {url, status, error, exchange}`, `rule` (the name of the answer rule that held), `listener`, `elsewhere`,
   `copies [url]`, `held` (waiting, answered, forwarded, edited, released, timedOut), `slowMs`; what is
   empty is absent.
*/
QJsonObject toJson(const Verdict &verdict);
QString verdictText(const Verdict &verdict); //!< that JSON, as kept
/*!
    From history's `verdict` column; of the shape, what toJson() tells. Nothing when \a text holds no verdict about a
    capture: other channels keep something else there.
*/
std::optional<Verdict> verdictFromText(const QString &text);

/*! What a verdict says, sentence by sentence, the most important first. */
struct VerdictLine {
    enum class Tone { Good, Neutral, Warning, Bad };
    Tone tone = Tone::Neutral;
    QString sentence;
    bool operator==(const VerdictLine &) const = default;
};
QList<VerdictLine> verdictLines(const Verdict &verdict);

/*! Fills the columns of \a exchange that follow from \a verdict: event, kind, signature, ids, verdict. */
void apply(const Verdict &verdict, Exchange &exchange);

} // namespace Linesman::Webhooks
