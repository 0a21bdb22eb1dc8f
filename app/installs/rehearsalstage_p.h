// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/emulator/emulator.h"
#include "app/highlevel/transport.h"
#include "app/installs/rehearsalevidence.h"
#include "app/linetest/controlclient.h"
#include "app/oauth/signin.h"
#include "app/secrets/sessionstore.h"

#include <QJsonDocument>

namespace Linesman::Installs {

/*! All that one rehearsal needs, made anew for each. */
struct Rehearsal::Stage {
    Stage(Http::IoThread &thread, Http::DeliveryClient &deliveries)
        : emulator(thread, deliveries)
        , tokens(secrets, endpoint, clock, QStringLiteral("rehearsal"), QString())
        , client(transport, tokens, QUrl())
        , signIn(thread, transport, clock)
        , server(thread, [this](const Http::Request &request, const Http::Responder &respond) {
            const QByteArray body = QByteArray::fromStdString(request.body);
            QMetaObject::invokeMethod(
                &inbox, [this, body] { take(body); }, Qt::QueuedConnection);
            respond(Http::Response{200, {}, "{\"success\":true}", false, Http::Response::Fault::None});
        })
    {
    }
    ~Stage()
    {
        server.stop();
        emulator.stop();
        transport.cancelAll();
    }

    void take(const QByteArray &body)
    {
        if (handler)
            handler->take(QJsonDocument::fromJson(body).object());
    }

    RehearsalPlan plan;
    Emulator::Emulator emulator;
    Emulator::EmulatorDescription ready;
    LineTest::ControlClient control;
    SystemClock clock;
    SessionStore secrets;
    HighLevel::Transport transport;
    OAuth::TokenEndpoint endpoint{transport, clock};
    OAuth::Tokens tokens;
    HighLevel::Client client;
    OAuth::SignIn signIn;
    OAuth::Connection connection;
    std::unique_ptr<EventHandler> handler;
    QObject inbox;
    Http::Server server; //!< last: stops before what it calls is gone
    QUrl eventsUrl;
    qint64 logAt = 0;
    RehearsalEvidence evidence;
};

} // namespace Linesman::Installs
