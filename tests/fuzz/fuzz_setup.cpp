// SPDX-License-Identifier: GPL-3.0-or-later
// What people paste or get from colleagues: an install link, a connection, a file of providers. Whatever it is, it is
// refused, or read so that it comes back the same when it was written.
#include "app/oauth/connection.h"
#include "app/oauth/connectionproblems.h"
#include "app/oauth/installlink.h"
#include "app/providers/providerfile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>
#include <cstdlib>

using namespace Linesman;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto parts = OAuth::readLink(QString::fromUtf8(bytes)))
        (void)OAuth::linkFindings(*parts);

    if (const auto read = OAuth::connectionFromJson(QJsonDocument::fromJson(bytes).object())) {
        (void)OAuth::problems(*read);
        const auto again = OAuth::connectionFromJson(read->toJson());
        if (!again || again->toJson() != read->toJson())
            std::abort();
        if (read->customApi.toString(QUrl::FullyEncoded).contains(u'@') && !read->customApi.userInfo().isEmpty())
            std::abort(); // a password is not kept
    }

    const Providers::ProviderImport import = Providers::importProviders(bytes, Providers::Ground::Live);
    if (isBlocked(import.problems) && !import.providers.isEmpty())
        std::abort();
    const QByteArray written = Providers::exportProviders(import.providers);
    const Providers::ProviderImport again = Providers::importProviders(written, Providers::Ground::Live);
    if (Providers::exportProviders(again.providers) != written && !isBlocked(again.problems))
        std::abort();
    return 0;
}
