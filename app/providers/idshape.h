// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Linesman::Providers {

/*! The kind of id that a text looks like, by its shape alone. */
enum class IdShape {
    Hex24,        //!< app, app version, plan, most providers
    Word20,       //!< location, company, contact, user, conversation, message
    ClientId,     //!< `<appId>-<suffix>`
    Uuid,         //!< client secret
    AccessToken,  //!< a JWT
    PrivateToken, //!< `pit-...`
    WebAddress,
    Phone,
    Email,
    Other,
};
std::optional<IdShape> idShape(const QString &text); //!< nothing when it is empty

/*! The field that an id is for. */
enum class IdUse { Provider, Location, Company, App, AppVersion, ClientId };

/*!
    Why \a text is hardly an id for \a use, as a translated sentence; empty when it is plausible. HighLevel promises no
    shape (provider ids are 24 hexadecimal digits in examples, 20 letters and digits in webhook samples): so this is a
    doubt, never a refusal. Source: examples of oauth.json, conversations.json and ProviderOutboundMessage.md,
   2026-06-19.
*/
QString idDoubt(const QString &text, IdUse use);

} // namespace Linesman::Providers
