// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Limit = 1000;            // milliseconds for the other window to answer
constexpr qsizetype LongestLine = 256; // bytes
constexpr qsizetype NameRoom = 24;     // bytes that QLocalServer adds to a socket's name for a moment

/*! Whether the other end of a local socket is a program of the same user: anybody may have put a socket there. */
bool isOurs(qintptr descriptor)
{
#ifdef SO_PEERCRED
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(int(descriptor), &user, &group) == 0 && user == ::geteuid();
#endif
}
} // namespace

SingleInstance::SingleInstance(const QString &dataDirectory, QObject *parent)
    : QObject(parent)
{
    // In the real folder, which is its owner's alone: two names of one folder meet, two users do not.
    const QString folder = QDir(dataDirectory).canonicalPath();
    m_name = folder + "/window.socket"_L1;
    if (QFile::encodeName(m_name).size() + NameRoom >= qsizetype(sizeof sockaddr_un::sun_path)) {
        // A socket's name has 108 bytes at most: the folder is opened, and a short name leads to it.
        m_folder = ::open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
        m_name = u"/proc/self/fd/%1/window.socket"_s.arg(m_folder);
    }
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::~SingleInstance()
{
    m_server.close(); // while its folder can be reached by the short name
    if (m_folder >= 0)
        ::close(m_folder);
}

bool SingleInstance::handOver(const QString &place)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(Limit) || !isOurs(socket.socketDescriptor()))
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
        if (!isOurs(socket->socketDescriptor())) {
            socket->abort();
            continue;
        }
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
