// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>

/*! A socket that says exactly what it is told, and waits for answers without an event loop. */
class RawClient
{
public:
    enum class Ending { Answered, Closed, TimedOut };
    explicit RawClient(quint16 port, const QString &address = QStringLiteral("127.0.0.1"))
    {
        m_socket.connectToHost(address, port);
        m_connected = m_socket.waitForConnected(5000);
    }

    bool isConnected() const { return m_connected; }
    QTcpSocket &socket() { return m_socket; }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(5000)) {
        }
    }

    /*! All bytes up to the end of the connection. */
    QByteArray readAll()
    {
        while (m_socket.state() != QAbstractSocket::UnconnectedState && m_socket.waitForReadyRead(10000)) {
        }
        m_closed = m_socket.state() == QAbstractSocket::UnconnectedState;
        m_buffer += m_socket.readAll();
        return std::exchange(m_buffer, {});
    }

    /*! One answer with its body (by Content-Length); empty when the connection ended before. */
    QByteArray readAnswer(bool toHead = false)
    {
        for (;;) {
            const qsizetype end = m_buffer.indexOf("\r\n\r\n");
            if (end >= 0) {
                const QByteArray head = m_buffer.left(end + 4);
                qsizetype size = 0;
                const qsizetype field = head.toLower().indexOf("\r\ncontent-length: ");
                if (field >= 0 && !toHead) {
                    const qsizetype start = field + 18;
                    size = head.mid(start, head.indexOf('\r', start) - start).toLongLong();
                }
                if (m_buffer.size() >= head.size() + size) {
                    const QByteArray answer = m_buffer.left(head.size() + size);
                    m_buffer.remove(0, answer.size());
                    return answer;
                }
            }
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(10000)) {
                m_closed = m_socket.state() == QAbstractSocket::UnconnectedState;
                if (m_socket.bytesAvailable() == 0)
                    return {};
            }
            m_buffer += m_socket.readAll();
        }
    }

    /*! Whether the server ended the connection and sent nothing more. */
    bool waitForEnd()
    {
        const QByteArray rest = readAll();
        return m_closed && rest.isEmpty();
    }

    static int status(const QByteArray &answer)
    {
        return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
    }
    static QByteArray body(const QByteArray &answer) { return answer.mid(answer.indexOf("\r\n\r\n") + 4); }

private:
    QTcpSocket m_socket;
    QByteArray m_buffer;
    bool m_connected = false;
    bool m_closed = false;
};
