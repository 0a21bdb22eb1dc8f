// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/core/finding.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

#include <optional>

namespace Linesman::OAuth {

/*!
    The finding \a id of set-up (S-...), OAuth (O-...) and tokens (T-...), in the person's language, with \a seen as its
    evidence. An id that is not in the book (app/facts/findingbook.h) gives a Finding without words.
*/
Finding finding(const QString &id, const QString &seen = {});
inline bool hasFinding(const QList<Finding> &findings, const QString &id)
{
    for (const Finding &finding : findings) {
        if (finding.id == id)
            return true;
    }
    return false;
}
QStringList findingIds(); //!< those of set-up, OAuth and tokens, in the order of the book

/*! Where a message was read. */
enum class Where {
    ConsentPage,   //!< shown by the chooser page in the browser
    Callback,      //!< `error` of the redirect
    TokenEndpoint, //!< `POST /oauth/token`
    LocationToken, //!< `POST /oauth/locationToken`
    Api,           //!< any call with a bearer token
};

/*! Whether the same call may be sent again. */
enum class Retry {
    Never,        //!< it fails the same way until something is changed
    AfterRefresh, //!< once, with a refreshed token
    Later,        //!< unchanged, after a wait
};

/*! What a message that HighLevel is known to send is called here. */
struct KnownMessage {
    QString finding; //!< its id
    Retry retry = Retry::Never;
};

/*!
    Looks in the error dictionary (app/facts/errorbook.h; highlevel-api-docs #249 asks for one and is open): the first
    entry that fits and names a finding. Nothing for a message that nobody has described yet.
*/
std::optional<KnownMessage> knownMessage(Where where, int status, const QString &message);

/*! The finding for \a error of a call at \a where; nothing when the dictionary does not have it. */
std::optional<Finding> explained(Where where, const Error &error);

} // namespace Linesman::OAuth
