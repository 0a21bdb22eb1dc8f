// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QString>
#include <QStringList>

namespace Linesman::Cli {

/*! What `connect` is given; the footer of the command and the man page say what each means. */
struct ConnectOptions {
    QString connection;
    QString name;
    QString link;
    QString clientId;
    QString versionId;
    QString redirectUri;
    QStringList kinds;
    QStringList tasks;
    QStringList scopes;
    QString api;
    QString pages;
    QString secretFile;
    QString approve;
    QString caFile;
    QString tokenOutput;
    bool whiteLabel = false;
    bool olderPath = false;
    bool acceptWithoutState = false;
    quint16 port = 8472;
};

void addConnectOptions(const Command &command, ConnectOptions &options);

} // namespace Linesman::Cli
