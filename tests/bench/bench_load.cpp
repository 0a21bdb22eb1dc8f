// SPDX-License-Identifier: GPL-3.0-or-later
// A load generator for HTTP/1.1 on this machine: as fast as N connections go (closed loop), or at a fixed rate, where
// each request is timed from when it was due, so that a server that stalls is charged for all that waited (open loop).
//
//   bench_load PORT HEADERS TARGETS closed CONNECTIONS SECONDS
//   bench_load PORT HEADERS TARGETS open   CONNECTIONS SECONDS REQUESTS_A_SECOND
//
// With a file named by BENCH_BODY in the environment each request is a POST with these bytes, else a GET.
// HEADERS is a file with header lines for every request, TARGETS one with a target a line; they are asked in turn. One
// line of JSON tells what came of it. Plain epoll, no library, so that it costs less than what it measures.
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

namespace {
using Clock = std::chrono::steady_clock;

struct Connection {
    int socket = -1;
    bool busy = false;
    Clock::time_point due;
    std::string received;
};

class Load
{
public:
    Load(int port, std::vector<std::string> requests, std::size_t connections)
        : m_port(port)
        , m_requests(std::move(requests))
        , m_epoll(epoll_create1(0))
        , m_timer(timerfd_create(CLOCK_MONOTONIC, 0))
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = nullptr;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_timer, &event);
        for (std::size_t i = 0; i < connections; ++i) {
            m_connections.push_back(std::make_unique<Connection>());
            open(*m_connections.back());
        }
    }

    void run(double rate, double seconds)
    {
        const Clock::time_point start = Clock::now();
        const auto end = start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
        const double count = rate * seconds;
        double sent = 0;
        bool over = false;
        while (!over || m_busy > 0) {
            const Clock::time_point now = Clock::now();
            if (now > end + std::chrono::seconds(30))
                break; // what has not come by now counts as failed
            for (; rate > 0 && sent < count; ++sent) {
                const auto due =
                    start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(sent / rate));
                if (due > now) {
                    arm(due - now);
                    break;
                }
                m_waiting.push_back(due);
            }
            for (const auto &connection : m_connections) {
                if (connection->busy)
                    continue;
                if (rate > 0 && !m_waiting.empty()) {
                    send(*connection, m_waiting.front());
                    m_waiting.pop_front();
                } else if (rate <= 0 && !over) {
                    send(*connection, now);
                }
            }
            over = rate > 0 ? sent >= count && m_waiting.empty() : now >= end;
            if (!over || m_busy > 0)
                wait();
        }
        m_failures += m_busy + m_waiting.size();
        m_seconds = std::chrono::duration<double>(Clock::now() - start).count();
    }

    void print()
    {
        std::sort(m_times.begin(), m_times.end());
        const auto at = [this](double share) {
            return m_times.empty() ? 0.0
                                   : m_times[std::min(m_times.size() - 1, std::size_t(share * double(m_times.size())))];
        };
        std::printf("{\"requests\":%zu,\"failures\":%zu,\"perSecond\":%.1f,\"p50Ms\":%.3f,\"p99Ms\":%.3f,"
                    "\"maxMs\":%.3f,\"bytes\":%zu}\n",
                    m_times.size(), m_failures, double(m_times.size()) / m_seconds, at(0.5), at(0.99), at(1), m_bytes);
    }
    bool failed() const { return m_failures > 0 || m_times.empty(); }

private:
    void open(Connection &connection)
    {
        connection.socket = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(std::uint16_t(m_port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (connect(connection.socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
            std::fprintf(stderr, "bench_load: port %d: %s\n", m_port, std::strerror(errno));
            std::exit(1);
        }
        const int on = 1;
        setsockopt(connection.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = &connection;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, connection.socket, &event);
    }

    void reopen(Connection &connection)
    {
        close(connection.socket);
        connection.received.clear();
        open(connection);
    }

    void arm(Clock::duration delay)
    {
        const auto ns = std::max<long>(1, long(std::chrono::nanoseconds(delay).count()));
        itimerspec timer{};
        timer.it_value = {ns / 1'000'000'000, ns % 1'000'000'000};
        timerfd_settime(m_timer, 0, &timer, nullptr);
    }

    void send(Connection &connection, Clock::time_point due)
    {
        const std::string &bytes = m_requests[m_next++ % m_requests.size()];
        connection.busy = true;
        connection.due = due;
        ++m_busy;
        // The sockets block: one that is larger than the buffer goes out whole all the same.
        if (::send(connection.socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) != ssize_t(bytes.size()))
            fail(connection);
    }

    void fail(Connection &connection)
    {
        ++m_failures;
        connection.busy = false;
        --m_busy;
        reopen(connection);
    }

    void wait()
    {
        epoll_event events[64];
        const int count = epoll_wait(m_epoll, events, 64, 1000);
        for (int i = 0; i < count; ++i) {
            if (events[i].data.ptr) {
                read(*static_cast<Connection *>(events[i].data.ptr));
            } else {
                std::uint64_t expirations = 0;
                [[maybe_unused]] const auto size = ::read(m_timer, &expirations, sizeof expirations);
            }
        }
    }

    void read(Connection &connection)
    {
        char buffer[64 * 1024];
        const ssize_t size = recv(connection.socket, buffer, sizeof buffer, 0);
        if (size <= 0) {
            connection.busy ? fail(connection) : reopen(connection);
            return;
        }
        connection.received.append(buffer, std::size_t(size));
        const std::size_t end = connection.received.find("\r\n\r\n");
        if (end == std::string::npos)
            return;
        const std::string head = connection.received.substr(0, end + 2);
        const std::size_t field = std::min(head.find("\r\nContent-Length: "), head.find("\r\ncontent-length: "));
        const std::size_t length =
            field == std::string::npos ? 0 : std::strtoul(head.c_str() + field + 18, nullptr, 10);
        if (connection.received.size() < end + 4 + length)
            return;
        m_bytes += connection.received.size();
        if (head.compare(9, 3, "200") != 0) {
            if (m_failures == 0)
                std::fprintf(stderr, "bench_load: %s\n", connection.received.c_str());
            ++m_failures;
        }
        m_times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - connection.due).count());
        connection.received.clear();
        connection.busy = false;
        --m_busy;
        if (head.find("\r\nConnection: close") != std::string::npos)
            reopen(connection);
    }

    int m_port;
    std::vector<std::string> m_requests;
    int m_epoll;
    int m_timer;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::deque<Clock::time_point> m_waiting;
    std::vector<double> m_times;
    std::size_t m_next = 0;
    std::size_t m_busy = 0;
    std::size_t m_failures = 0;
    std::size_t m_bytes = 0;
    double m_seconds = 0;
};

std::vector<std::string> linesOf(const char *name)
{
    std::ifstream file(name);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty())
            lines.push_back(line);
    }
    return lines;
}
} // namespace

int main(int argc, char **argv)
{
    if (argc < 7) {
        std::fprintf(stderr, "usage: bench_load PORT HEADERS TARGETS closed|open CONNECTIONS SECONDS [RATE]\n");
        return 2;
    }
    std::string headers;
    for (const std::string &line : linesOf(argv[2]))
        headers += line + "\r\n";
    std::string body;
    if (const char *name = std::getenv("BENCH_BODY")) {
        std::ifstream file(name, std::ios::binary);
        body.assign(std::istreambuf_iterator<char>(file), {});
        headers += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    }
    std::vector<std::string> requests;
    for (const std::string &target : linesOf(argv[3]))
        requests.push_back((body.empty() ? "GET " : "POST ") + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers +
                           "\r\n" + body);
    if (requests.empty())
        return 2;
    Load load(std::atoi(argv[1]), std::move(requests), std::size_t(std::atoi(argv[5])));
    load.run(std::string(argv[4]) == "open" && argc > 7 ? std::atof(argv[7]) : 0, std::atof(argv[6]));
    load.print();
    return load.failed() ? 1 : 0;
}
