// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <utility>

namespace Linesman::TestSuite {

/*! Stands before an emulator: \a change sees what is sent to it, and may alter it. On the test's thread. */
class ControlRelay
{
public:
    using Change = std::function<void(QByteArray &bytes)>;

    ControlRelay(const QString &emulatorUrl, Change change)
        : m_emulator(emulatorUrl)
        , m_change(std::move(change))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                relay(client);
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }

private:
    void relay(QTcpSocket *client)
    {
        auto *emulator = new QTcpSocket(client);
        emulator->setProxy(QNetworkProxy::NoProxy);
        emulator->connectToHost(m_emulator.host(), quint16(m_emulator.port()));
        QObject::connect(client, &QTcpSocket::readyRead, emulator, [this, client, emulator] {
            QByteArray bytes = client->readAll();
            m_change(bytes);
            emulator->write(bytes);
        });
        QObject::connect(emulator, &QTcpSocket::readyRead, client,
                         [client, emulator] { client->write(emulator->readAll()); });
        QObject::connect(client, &QTcpSocket::disconnected, emulator, [emulator] { emulator->disconnectFromHost(); });
        QObject::connect(emulator, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

    QTcpServer m_server;
    QUrl m_emulator;
    Change m_change;
};

} // namespace Linesman::TestSuite
