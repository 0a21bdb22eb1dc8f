// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/core/result.h"
#include "app/http/deliveryclient.h"

namespace Linesman::Cli {

/*! The options of every command that connects to the user's own endpoint. */
struct EndpointOptions {
    QString caFile;
};

/*!
    `--cacert FILE`; without it SSL_CERT_FILE is looked at. The command does not begin (CouldNotStart) when there is no
    certificate in the file. There is no option that turns the check of certificates off.
*/
Option addCaOption(const Command &command, QString &caFile,
                   const char *description = "A CA to trust besides the system's, in PEM");

/*! The same for an endpoint. */
Option addEndpointOptions(const Command &command, EndpointOptions &options);

/*! For the client that connects. */
Http::DeliveryClient::Options sendingOptions(const EndpointOptions &options);

/*! Warns, on standard error, when app events go to the endpoint as well. */
void tellSameUrl(const QString &endpoint, const QString &appEventsTo);

/*! The files that SSL_CERT_FILE and the folders of SSL_CERT_DIR name, except those that the system trusts anyway. */
QStringList authoritiesOfEnvironment();

/*!
    Has Qt's own connections trust what SSL_CERT_FILE and the folders of SSL_CERT_DIR hold, besides the system's; HTTP
    deliveries look into the folders themselves. Done once, before the first connection.
*/
void trustAuthoritiesOfEnvironment();

} // namespace Linesman::Cli
