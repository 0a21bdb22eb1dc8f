// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/responder_p.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <atomic>
#include <utility>

namespace Linesman::Http {

namespace asio = boost::asio;

struct Responder::Private {
    std::weak_ptr<Connection> connection;
    std::shared_ptr<asio::io_context> context;
    std::atomic<bool> isAnswered{false};

    void answer(Response response)
    {
        if (isAnswered.exchange(true))
            return;
        if (context->get_executor().running_in_this_thread()) {
            if (const std::shared_ptr<Connection> target = connection.lock())
                target->answer(std::move(response));
            return;
        }
        asio::post(*context, [target = connection, response = std::move(response)]() mutable {
            if (const std::shared_ptr<Connection> alive = target.lock())
                alive->answer(std::move(response));
        });
    }

    ~Private()
    {
        Response response;
        response.status = 500;
        response.headers.add("Content-Type", "text/plain; charset=utf-8");
        response.body = "the request was not answered\n";
        answer(std::move(response));
    }
};

Responder::Responder(std::shared_ptr<Private> d)
    : m_d(std::move(d))
{
}

void Responder::operator()(Response response) const
{
    if (m_d)
        m_d->answer(std::move(response));
}

Responder makeResponder(std::weak_ptr<Connection> connection, std::shared_ptr<asio::io_context> context)
{
    auto shared = std::make_shared<Responder::Private>();
    shared->connection = std::move(connection);
    shared->context = std::move(context);
    return Responder(std::move(shared));
}

} // namespace Linesman::Http
