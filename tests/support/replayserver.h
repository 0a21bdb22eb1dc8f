// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/server.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace Linesman::TestSuite {

/*! A recorded exchange of tests/data/highlevel: `request` and `response` as they would go over the wire. */
QJsonObject sample(const QString &name);

/*!
    A loopback server that plays answers one after another (the last one for ever) and remembers what it was asked.
    Made and asked on the test's thread; answers on its own.
*/
class ReplayServer
{
public:
    using Answer = std::function<Http::Response(const Http::Request &request)>;

    ReplayServer();
    ~ReplayServer();

    void play(const QString &sampleName); //!< the response of a sample
    void play(int status, const QByteArray &body, const Http::Headers &headers = {});
    void play(Answer answer);
    void hang(); //!< takes the request and never answers

    QUrl url() const;
    std::vector<Http::Request> requests() const;
    Http::Request last() const;

private:
    Http::IoThread m_thread;
    mutable std::mutex m_mutex;
    std::deque<Answer> m_answers; //!< an empty one hangs
    std::vector<Http::Request> m_requests;
    std::vector<Http::Responder> m_hanging;
    Http::Server m_server;
    std::uint16_t m_port = 0;
};

} // namespace Linesman::TestSuite
