// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/facts/errorbook.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Linesman::Doctor {

/*! What the error dictionary says to a text. */
struct Explained {
    std::optional<Facts::KnownError> entry;
    QString said{}; //!< HighLevel's words, as far as they could be made out
    bool isKnown() const { return entry.has_value(); }

    /*! Meaning, whether the same may be sent again, what to do, the finding, the source; translated, several lines. */
    QString toText() const;
    QJsonObject toJson() const; //!< `known`, and the entry's members with `title` of its finding
};

/*! Whether a status alone is enough. In a log, where numbers stand everywhere, it is not. */
enum class Certainty { ByStatus, ByWords };
/*! \a text is a message, a JSON body, or a line in which one stands. Any thread. */
Explained explainText(const QString &text, Certainty certainty = Certainty::ByStatus);
/*! By what was asked as well as by what was answered. */
Explained explainExchange(const Exchange &exchange);

} // namespace Linesman::Doctor
