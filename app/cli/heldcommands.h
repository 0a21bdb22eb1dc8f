// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/listener.h"

#include <QByteArray>
#include <QObject>
#include <QSet>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace Linesman::Cli {

/*!
    Tells of the requests that wait for a person, and takes what is to become of them from standard input, a line each:
    `answer CAPTURE STATUS [BODY]`, `forward CAPTURE URL [BODY]`, `go CAPTURE`.
*/
class HeldCommands : public QObject
{
public:
    HeldCommands(Webhooks::Listener &listener, bool json);
    ~HeldCommands() override;
    void start(); //!< standard input is read from now on

private:
    void read();
    void take(const QString &line);
    void tell();

    Webhooks::Listener &m_listener;
    const bool m_json;
    std::unique_ptr<QSocketNotifier> m_input;
    QByteArray m_unread;
    QSet<qint64> m_told; //!< captures that wait and were told of
};

} // namespace Linesman::Cli
