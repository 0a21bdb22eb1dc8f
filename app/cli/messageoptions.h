// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/apiconnection.h"
#include "app/cli/fieldoptions.h"
#include "app/messages/inbounddraft.h"
#include "app/messages/snippet.h"
#include "app/providers/knownprovider.h"
#include "app/providers/resolver.h"

namespace Linesman::Cli {

/*! Where a message command reads or writes. */
struct LocationOptions {
    ConnectionOptions connection;
    QString location;                            //!< empty: the first with a token
    QString generation = QStringLiteral("2021"); //!< or v3
};
void addLocationOptions(const Command &command, LocationOptions &options, Access access);
/*! The location to use; the client then speaks the generation asked for. Fails with BadInput. */
Result<LocationId> chosenLocation(ApiConnection &api, const LocationOptions &options);

/*! Who a message is from, to or about. */
struct ContactOptions {
    QString contact; //!< id, phone number in any national way, or e-mail address
    QString region = QStringLiteral("US");
    bool create = false;
};
/*! --contact and --create-contact, for what others exclude or need. */
struct ContactOptionPair {
    Option contact;
    Option create;
};
ContactOptionPair addContactOptions(const Command &command, ContactOptions &options);
/*! Finds the contact, or makes it when that was asked for. Fails with BadInput when there is none, else as the API. */
Task<Result<Messages::ContactRef>> contactRefOf(ApiConnection *api, LocationId location, ContactOptions options);

/*! The app's providers: the emulator's own, or those kept with a live connection. */
Result<QList<Providers::KnownProvider>> providersOf(ApiConnection &api);
/*! The provider of \a kind, by name or id when \a named is not empty. Fails with BadInput. */
Result<ProviderId> providerOf(ApiConnection &api, Providers::Kind kind, const QString &named);
/*! What decides about doubtful types: the emulator's profile, or what the live host took before. */
Providers::Circumstances circumstancesOf(ApiConnection &api, const ProviderId &provider);

/*! \a given, or all of standard input when it is "-". */
Result<QString> givenText(const QString &given);
/*! \a given as UTC. Fails with BadInput. An empty one gives an invalid date: now. */
Result<QDateTime> givenDate(const QString &given);

/*! `--code LANGUAGE`: the request as a program instead of sending it. */
Option addCodeOption(const Command &command, QString &language);
int printCode(ApiConnection &api, HighLevel::ApiRequest asked, const QString &language);

/*!
    Says what HighLevel answered, what it means here, what to do, and the traceId; with \a json as
    {event: error, httpStatus, message, code, traceId, meaning, advice, nextStep, source}. Gives the ExitStatus.
*/
int refused(const Error &error, bool json);
/*! Says each problem beside its field; WrongUsage. */
int refused(const QList<Problem> &problems, const FieldOptions &names = {});

} // namespace Linesman::Cli
