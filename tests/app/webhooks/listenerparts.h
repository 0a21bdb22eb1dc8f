// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/store.h"
#include "app/http/deliveryclient.h"
#include "app/http/server.h"
#include "app/webhooks/keyring.h"
#include "app/webhooks/listener.h"

#include <QByteArray>
#include <QList>
#include <QTemporaryDir>

#include <mutex>
#include <string>
#include <vector>

/*! A listener, the history that it writes to, and what is needed for both. */
struct ListenerParts {
    ListenerParts() { isOpen = bool(store.open(folder.filePath(QStringLiteral("history.sqlite")))); }

    /*! Every row of \a channel that is in the file now. */
    QList<Linesman::Exchange> kept(Linesman::Exchange::Channel channel = Linesman::Exchange::Channel::Capture)
    {
        store.flush();
        QList<Linesman::Exchange> all;
        const auto reader = Linesman::History::Reader::open(store.file());
        const auto ids = reader->ids({.channels = {channel}});
        for (const Linesman::ExchangeId id : *ids)
            all.append(**reader->exchange(id));
        return all;
    }
    static QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &fields = {})
    {
        return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    QTemporaryDir folder;
    bool isOpen = false;
    Linesman::Http::IoThread io;
    Linesman::Http::DeliveryClient client;
    Linesman::History::Store store;
    Linesman::Webhooks::KeyRing keys;
    Linesman::Webhooks::Listener listener{io, client, store, keys};
};

/*! An endpoint of a developer: keeps what it got, and answers with a status. */
class KeepingEndpoint
{
public:
    KeepingEndpoint(Linesman::Http::IoThread &io, int status)
        : m_server(io,
                   [this, status](const Linesman::Http::Request &request, const Linesman::Http::Responder &respond) {
                       {
                           const std::scoped_lock lock(m_mutex);
                           m_got.push_back(request);
                       }
                       Linesman::Http::Response response;
                       response.status = status;
                       response.body = "from " + std::to_string(status);
                       respond(response);
                   })
    {
        m_port = m_server.listen({}).value_or(0);
    }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    std::vector<Linesman::Http::Request> got() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_got;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Linesman::Http::Request> m_got;
    std::uint16_t m_port = 0;
    Linesman::Http::Server m_server;
};
