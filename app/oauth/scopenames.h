// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <span>

namespace Linesman::OAuth {

/*! Whose token a scope can be on: decides what an app with target user Agency can pick. */
enum class ScopeAccess { Location, Agency, Both };

/*! What a name is to the portal. */
struct ScopeName {
    enum class Standing {
        Known,   //!< exactly a name of the list
        Legacy,  //!< a spelling that was once in use or stands in an official file, with a present one
        Unknown, //!< neither; suggestion may be empty
    };
    QString name;
    Standing standing = Standing::Known;
    QString suggestion; //!< the present name
};
ScopeName scopeName(const QString &name);

/*! Whether an app with target user Agency can pick \a name. Unknown names can not. */
bool agencyCanPick(const QString &name);

/*!
    The scopes in a text, however they are separated: spaces, commas, line breaks, `+` or `%20`. As the portal and the
    link take them.
*/
QStringList scopesFromText(const QString &text);

} // namespace Linesman::OAuth
