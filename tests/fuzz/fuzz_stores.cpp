// SPDX-License-Identifier: GPL-3.0-or-later
// Files of the data folder that somebody wrote by hand, that are cut or from elsewhere: the first byte of an input says
// which one, the rest is its content. Each is read or refused, and reading changes nothing; what was read can be written.
#include "app/core/settings.h"
#include "app/http/limitsettings.h"
#include "app/installs/selectionstore.h"
#include "app/oauth/connections.h"
#include "app/providers/learnedtypes.h"
#include "app/providers/providerstore.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

using namespace Linesman;

namespace {
QByteArray contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    return file.readAll();
}

void tryConnections(const QString &file)
{
    OAuth::Connections connections(file);
    if (!connections.load())
        return;
    for (const OAuth::Connection &connection : connections.all()) {
        if (!connection.customApi.userInfo().isEmpty())
            std::abort(); // a password is not kept
    }
    (void)connections.current();
    if (connections.all().isEmpty())
        return;
    const QList<OAuth::Connection> before = connections.all();
    if (!connections.save(before.first()))
        std::abort();
    OAuth::Connections again(file);
    if (!again.load() || again.all().size() != before.size())
        std::abort();
}

void trySettings(const QString &file)
{
    Settings settings(file);
    (void)settings.reload();
    const Http::Limits limits = Http::limitsFrom(settings);
    if (limits.connections == 0 || limits.bodyBytes == 0 || limits.headerTime.count() <= 0)
        std::abort(); // no server could live with that
}

template <typename Store>
void tryStore(const QString &file)
{
    Store store(file);
    (void)store.load();
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/linesman-fuzz-XXXXXX"));
    if (size == 0 || !folder.isValid())
        return 0;
    const QByteArray content(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const QString name = folder.filePath(QStringLiteral("store"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        std::abort();
    file.close();
    switch (data[0]) {
    case 'c':
        tryConnections(name);
        return 0;
    case 'i':
        trySettings(name);
        break;
    case 'p':
        tryStore<Providers::ProviderStore>(name);
        break;
    case 's':
        tryStore<Installs::SelectionStore>(name);
        break;
    default:
        tryStore<Providers::LearnedTypes>(name);
        break;
    }
    if (contentOf(name) != content)
        std::abort(); // read, and changed
    return 0;
}
