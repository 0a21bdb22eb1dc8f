// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/redirectreceiver.h"

#include "app/http/pageheaders.h"
#include "app/oauth/redirectlint.h"

#include <QCoreApplication>
#include <QMetaType>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
using Html = std::string; // lupdate takes "std::" before a function for the class whose words it speaks

class Pages
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::OAuth::RedirectReceiver)
public:
    static Html page(const QString &title, const QString &text)
    {
        return u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title>"
               "<style>body{font:16px/1.5 sans-serif;margin:15vh auto;max-width:32em;padding:0 1em;"
               "color:CanvasText;background:Canvas}:root{color-scheme:light dark}</style></head>"
               "<body><h1>%1</h1><p>%2</p></body></html>"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped())
                   .toStdString();
    }
    static Html taken() { return page(tr("Signed in"), tr("Linesman has what it needs. You can close this tab.")); }
    static Html declined()
    {
        return page(tr("Not signed in"), tr("The consent was refused. Linesman says more; you can close this tab."));
    }
    static Html undecided()
    {
        return page(tr("An install that Linesman did not begin"),
                    tr("It may have begun in the Marketplace. Go to Linesman and decide there whether to use it."));
    }
};

Http::Response answer(int status, std::string body)
{
    Http::Response response;
    response.status = status;
    Http::addPageHeaders(response);
    response.headers.set("Referrer-Policy", "no-referrer"); // the code is in the address
    response.body = std::move(body);
    response.close = true;
    return response;
}
} // namespace

RedirectReceiver::RedirectReceiver(Http::IoThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
    qRegisterMetaType<Linesman::OAuth::Callback>();
}

RedirectReceiver::~RedirectReceiver()
{
    stop();
}

Result<quint16> RedirectReceiver::listen(const QUrl &redirectUri, const QString &state, quint16 tunnelPort)
{
    stop();
    m_state = state; // read on the I/O thread, and only written while no server runs
    m_path = redirectUri.path(QUrl::FullyEncoded).isEmpty() ? u"/"_s : redirectUri.path(QUrl::FullyEncoded);
    m_server = std::make_unique<Http::Server>(
        m_thread, [this](const Http::Request &request, const Http::Responder &respond) { handle(request, respond); });
    Http::Server::Options options;
    const bool isDirect = callbackRoute(redirectUri) == CallbackRoute::Loopback;
    options.port = isDirect ? quint16(redirectUri.port(80)) : tunnelPort;
    options.hosts = {redirectUri.host(QUrl::FullyEncoded).toStdString()};
    options.limits.bodyBytes = 64 * 1024;
    options.limits.connections = 32;
    const Result<std::uint16_t> port = m_server->listen(options);
    if (!port) {
        m_server.reset();
        return failure(port.error());
    }
    return *port;
}

void RedirectReceiver::stop()
{
    m_server.reset();
}

void RedirectReceiver::handle(const Http::Request &request, const Http::Responder &respond)
{
    const Http::Target target = Http::parseTarget(request.target);
    const QString encoded = QString::fromStdString(request.target);
    const std::optional<Callback> callback = request.method == "GET" && QString::fromStdString(target.path) == m_path
                                                 ? callbackFromQuery(encoded.section(u'?', 1))
                                                 : std::nullopt;
    switch (judge(callback, m_state)) {
    case CallbackVerdict::Ours:
        respond(answer(200, callback->code.isEmpty() ? Pages::declined() : Pages::taken()));
        emit arrived(*callback); // queued: this is the I/O thread
        return;
    case CallbackVerdict::NoState:
        respond(answer(200, Pages::undecided()));
        emit arrivedWithoutState(*callback);
        return;
    case CallbackVerdict::Stranger:
        break;
    }
    respond(answer(404, {}));
    emit refused(callback ? u"a callback with a wrong state"_s : u"a request that is no callback"_s);
}

} // namespace Linesman::OAuth
