// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/finding.h"
#include "app/core/result.h"
#include "app/oauth/connection.h"

#include <QList>
#include <QString>

namespace Linesman::OAuth {

/*! One part of a link, read out. */
struct LinkPart {
    enum class Verdict { Good, Doubt, Bad, Note };
    QString name;  //!< "host", "path", or the name of the parameter
    QString value; //!< decoded
    Verdict verdict = Verdict::Good;
    QString text;    //!< translated: what it is, or what is wrong and what to do
    QString finding; //!< id of the finding it belongs to, such as "T-10"; may be empty
    bool operator==(const LinkPart &) const = default;
};

/*!
    Every part of an authorization link: host, path, client_id, version_id, redirect_uri, each scope, response_type,
    state, loginWindowOpenMode, user_type and whatever else it carries; what is missing is a part as well. Fails with
    BadInput when \a link is no web address.
    Source: docs/oauth/Authorization.md, 2026-05-27; shapes as observed 2026.
*/
Result<QList<LinkPart>> readLink(const QString &link);

/*! The findings of all parts, each once: T-10, S-01, S-07, O-01, ... */
QList<Finding> linkFindings(const QList<LinkPart> &parts);

} // namespace Linesman::OAuth
