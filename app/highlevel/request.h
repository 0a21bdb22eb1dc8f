// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/apirequest.h"
#include "app/highlevel/headers.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Linesman::HighLevel {

/*! The origin of HighLevel's own API; everything else is an emulator or a stand-in. */
inline constexpr QLatin1StringView LiveOrigin("https://services.leadconnectorhq.com");

/*! A request to HighLevel's API, whole but for its token: the client sends it, forms show it, snippets print it. */
struct Request {
    ApiRequest asked; //!< what it was made of
    QUrl origin;
    QByteArray method;   //!< "POST"
    QString url;         //!< encoded, with path and query; "…" stands for what is missing
    QStringList missing; //!< the {names} of the path that have no value: it can be shown, not sent
    HeaderList headers;  //!< all but Authorization
    QByteArray body;

    QString target() const;     //!< the url without its origin: "/contacts/search"
    QByteArray version() const; //!< value of the Version header
    bool hasJson() const;       //!< whether a JSON body is sent
};

/*! The only place that knows how an operation becomes a request. An empty \a origin is HighLevel's own. */
Request requestOf(const ApiRequest &asked, Generation generation = Generation::V2021, const QUrl &origin = {});

} // namespace Linesman::HighLevel
