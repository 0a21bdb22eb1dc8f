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

/*! `--cacert FILE`; without it SSL_CERT_FILE is looked at. There is no option that turns the check off. */
Option addEndpointOptions(const Command &command, EndpointOptions &options);

/*! For the client that connects. Fails with Storage when the file cannot be read. */
Result<Http::DeliveryClient::Options> sendingOptions(const EndpointOptions &options);

} // namespace Linesman::Cli
