// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <span>

namespace Linesman::OAuth {

/*! What an app wants to do beyond the five scopes that every provider needs. */
enum class ScopeNeed {
    Always,           //!< every provider kind
    Recordings,       //!< recordings, transcriptions, message lists, the OutboundMessage event
    LocationNames,    //!< name of a location, its channels (v3)
    BulkInstall,      //!< installed locations and location tokens, from a company token
    InstallerDetails, //!< who installed
    Media,            //!< files in the media storage
    Users,            //!< the person behind a userId
};

struct Scope {
    QLatin1StringView name;
    ScopeNeed need;
    QLatin1StringView source; //!< public page and its date
};

/*! Scopes that concern conversation providers. */
std::span<const Scope> scopeCatalogue();
QString scopePurpose(QLatin1StringView name); //!< translated, one sentence; empty for a scope we do not know

/*! Names from \a needed that \a granted lacks, in the catalogue's order. */
QStringList missingScopes(const QStringList &granted, const QStringList &needed);

/*! The scopes of \a needs; Always is always among them. */
QStringList scopesFor(const QList<ScopeNeed> &needs);

} // namespace Linesman::OAuth
