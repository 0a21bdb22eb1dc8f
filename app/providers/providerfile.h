// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/providers/knownprovider.h"

#include <QByteArray>
#include <QList>

namespace Linesman::Providers {

/*! The contents of a file of providers with all their problems; a field is named like `providers[2].kind`. */
struct ProviderImport {
    QList<KnownProvider> providers{}; //!< the sound ones; empty when anything is blocking
    QList<Problem> problems{};
};

/*!
    Reads a file of providers: a JSON object `{"providers": [...]}`, or the array alone. Each provider has `id`, `kind`
    (SmsDefault, SmsChannel, EmailDefault, EmailChannel, Call) and `name`, and may have `deliveryUrl`, `alias`,
    `alwaysShow` (true or false) and `logo`. Nothing else: a field that is misspelt is told. There is no API that lists
    an app's providers, so this is how they come from a repository or a colleague.
*/
ProviderImport importProviders(const QByteArray &json, Ground ground);
QByteArray exportProviders(const QList<KnownProvider> &providers); //!< what importProviders() reads

/*! \a known with \a imported put in: by id replaced, else added at the end. */
QList<KnownProvider> merged(QList<KnownProvider> known, const QList<KnownProvider> &imported);

} // namespace Linesman::Providers
