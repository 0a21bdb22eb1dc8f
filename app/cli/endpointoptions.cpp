// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/endpointoptions.h"

#include <QFileInfo>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

Option addEndpointOptions(const Command &command, EndpointOptions &options)
{
    return command.option("--cacert", options.caFile, "A CA to trust at your endpoint besides the system's, in PEM")
        .valueName("FILE")
        .environment("SSL_CERT_FILE");
}

Result<Http::DeliveryClient::Options> sendingOptions(const EndpointOptions &options)
{
    Http::DeliveryClient::Options sending;
    if (!options.caFile.isEmpty() && !QFileInfo(options.caFile).isReadable())
        return failure(Error::Kind::Storage, u"--cacert: %1 cannot be read"_s.arg(options.caFile));
    sending.caFile = options.caFile.toStdString();
    return sending;
}

} // namespace Linesman::Cli
