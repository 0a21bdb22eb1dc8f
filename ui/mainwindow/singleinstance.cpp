// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Limit = 1000;            // milliseconds for the other window to answer
constexpr qsizetype LongestLine = 256; // bytes
} // namespace

SingleInstance::SingleInstance(const QString &dataDirectory, QObject *parent)
    : QObject(parent)
{
    // Named after the real folder and the user: two names of one folder must meet, two users must not.
    const QString path = QDir(dataDirectory).canonicalPath();
    const QByteArray user = qgetenv("XDG_RUNTIME_DIR") + '|' + QDir::homePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8() + '|' + user, QCryptographicHash::Sha256).toHex();
    m_name = "linesman-"_L1 + QString::fromLatin1(hash.left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QString &place)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(Limit))
        return false;
    socket.write(place.toUtf8() + '\n');
    if (!socket.waitForBytesWritten(Limit))
        return false;
    // Only an answer shows that someone lives behind the socket.
    return socket.waitForReadyRead(Limit);
}

Result<> SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return {};
    QLocalServer::removeServer(m_name); // left by a program that was killed: handOver() found nobody
    if (m_server.listen(m_name))
        return {};
    return failure(Error::Kind::Storage, u"cannot listen for a second start: %1"_s.arg(m_server.errorString()));
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto take = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > LongestLine)
                    socket->abort();
                return;
            }
            const QString place = QString::fromUtf8(socket->readLine(LongestLine)).trimmed();
            socket->write("ok\n");
            emit presentWanted(place);
        };
        connect(socket, &QLocalSocket::readyRead, this, take);
        take();
    }
}

} // namespace Linesman::Ui
