// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/freeport.h"

#include <QHostAddress>
#include <QTcpServer>

namespace Linesman::Workspace {

namespace {
constexpr int Tried = 100;
constexpr int Highest = 65535;

bool isFree(quint16 port)
{
    QTcpServer four;
    if (!four.listen(QHostAddress::LocalHost, port))
        return false;
    QTcpServer six;
    // Without IPv6 its failure says nothing of the port.
    return six.listen(QHostAddress::LocalHostIPv6, port) || six.serverError() != QAbstractSocket::AddressInUseError;
}
} // namespace

std::optional<quint16> nextFreePort(quint16 taken, const QList<quint16> &others)
{
    for (int port = taken + 1; port <= taken + Tried && port <= Highest; ++port) {
        if (!others.contains(quint16(port)) && isFree(quint16(port)))
            return quint16(port);
    }
    return {};
}

} // namespace Linesman::Workspace
