// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/endpointoptions.h"
#include "app/cli/limitoptions.h"
#include "app/core/datadirectory.h"
#include "app/core/settings.h"
#include "app/webhooks/listener.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Linesman::Cli {

/*! What `listen` was told. */
struct ListenOptions {
    int port = -1; //!< as in the settings
    QString name;
    QString path;
    QStringList bind;
    QStringList hosts;
    bool tls = false;
    QString tlsCert;
    QString tlsKey;
    QString forwardTo;
    EndpointOptions endpoint;
    QStringList publicKeys;
    int respond = 200;
    std::optional<QString> respondBody;
    int respondDelay = 0;
    QString history;
    QString emulator;
    QString controlTokenFile;
    QString rules;
    QStringList routes;
    bool hold = false;
    QString tunnel;
    QString exec;
    QStringList print;
    LimitOptions limits;
};

void addListenOptions(const Command &command, ListenOptions &options);

/*! What the listener is started with; gives the exit status when that makes no sense, which was said then. */
std::optional<int> readListenOptions(const ListenOptions &options, const Settings &settings,
                                     const DataDirectory &directory, Webhooks::Listener::Options &listening);

} // namespace Linesman::Cli
