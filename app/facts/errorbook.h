// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Linesman::Facts {

/*! A message that HighLevel is known to answer: an entry of resources/doctor/errors.json or of a file of the person's. */
struct KnownError {
    QString id;
    QString where;   //!< consent, callback, token, locationToken, api; http: any server or gateway, see errorInText()
    int status = 0;  //!< HTTP; 0: any
    QString code;    //!< `canonicalCode`; empty: any
    QString words;   //!< part of the message, in any case; empty: any
    QString meaning; //!< empty: that of its finding
    QString advice;  //!< likewise
    QString step;    //!< see HighLevel::NextStep; may be empty
    QString retry;   //!< never, afterRefresh or later
    QString finding; //!< id of the finding that it is; may be empty
    QString source;  //!< public page, file or issue
    QString file;    //!< of the person's, as it was read; empty for Linesman's own
    bool matches(int httpStatus, const QString &canonicalCode, const QString &message) const;
    QJsonObject toJson() const; //!< without what is empty
};

/*! The person's entries first, then Linesman's, in order: the first that fits counts. Any thread; a copy is cheap. */
QList<KnownError> knownErrors();
/*! The first entry that \a fits; nothing when there is none. */
std::optional<KnownError> findError(const std::function<bool(const KnownError &)> &fits);

/*! A file of the person's that cannot be used, and why. */
struct RefusedErrors {
    QString file;
    QString reason; //!< English, with the entry's place
};
/*!
    Reads the files `*.json` of \a folder, by name; each has the form of errors.schema.json. Replaces what an earlier
    call read. A file with a mistake is left out whole, and told. A missing folder holds none. Any thread.
*/
QList<RefusedErrors> readOwnErrors(const QString &folder);
QByteArray errorsSchema(); //!< JSON Schema of such a file

/*! The entry for \a text as a person met it: a line of a log, a JSON body, a message. The longest words that fit count. */
std::optional<KnownError> errorInText(const QString &text);

} // namespace Linesman::Facts
