// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <utility>
#include <vector>

#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Linesman::Testing {

/*! Lets this process have as many sockets as a crowd needs; false when it may not. */
inline bool mayOpenManyFiles()
{
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return false;
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 4096);
    return setrlimit(RLIMIT_NOFILE, &files) == 0;
}

/*! Strangers who connect, say the same few bytes each, and then wait as long as they are let. */
class Crowd
{
public:
    Crowd(quint16 port, QByteArray words)
        : m_port(port)
        , m_words(std::move(words))
    {
    }
    ~Crowd()
    {
        for (const int socket : m_sockets)
            ::close(socket);
    }
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

    void grow(int count)
    {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(m_port);
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        for (int i = 0; i < count; ++i) {
            const int one = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            if (one < 0 || ::connect(one, reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0)
                qFatal("no socket for the crowd");
            ::send(one, m_words.constData(), std::size_t(m_words.size()), MSG_NOSIGNAL);
            m_sockets.push_back(one);
        }
    }

private:
    quint16 m_port;
    QByteArray m_words;
    std::vector<int> m_sockets;
};

} // namespace Linesman::Testing
