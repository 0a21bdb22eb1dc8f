// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/signin.h"

#include "app/core/redaction.h"
#include "app/exchange/build.h"

#include <QCoroFuture>

#include <QPointer>
#include <QTimer>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! A hop of the browser, as far as this program sees it. */
Exchange browserHop(const QString &name, const QUrl &url)
{
    Exchange hop = startedExchange(Exchange::Channel::OAuth, "GET", url);
    hop.eventType = name;
    return hop;
}
} // namespace

SignIn::SignIn(Http::IoThread &thread, HighLevel::Transport &transport, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_endpoint(transport, clock)
    , m_transport(transport)
    , m_receiver(thread)
{
    connect(&m_receiver, &RedirectReceiver::arrived, this, [this](const Callback &callback) {
        tellCallback(callback, Came::ByItself, callback.code.isEmpty() ? u"declined"_s : u"ours"_s);
        settle(callback);
    });
    connect(&m_receiver, &RedirectReceiver::arrivedWithoutState, this, [this](const Callback &callback) {
        if (!m_waiting)
            return;
        tellCallback(callback, Came::ByItself, u"noState"_s);
        m_undecided = callback;
        setStage(Stage::DecisionNeeded);
    });
    connect(&m_receiver, &RedirectReceiver::refused, this, [this](const QString &reason) {
        Exchange hop = browserHop(u"oauth.callback"_s, m_redirectUri);
        hop.verdict = u"stranger"_s;
        hop.status = 404;
        hop.error = reason;
        emit hopped(hop);
        emit strangerRefused(reason);
    });
}

SignIn::~SignIn()
{
    cancel(); // a promise that goes without a result would be asked for one
}

void SignIn::tellCallback(const Callback &callback, Came came, const QString &verdict)
{
    QUrl url = m_redirectUri;
    const QString mark = QString::fromLatin1(RedactionMark); // whatever the code's length
    QString query = callback.code.isEmpty() ? u"error=%1"_s.arg(callback.error) : u"code=%1"_s.arg(mark);
    if (!callback.state.isEmpty())
        query += u"&state="_s + callback.state;
    url.setQuery(query);
    Exchange hop = browserHop(u"oauth.callback"_s, url);
    hop.verdict = verdict;
    hop.status = came == Came::ByItself ? 200 : 0; // a pasted one was answered elsewhere
    hop.note = came == Came::ByItself ? QString() : u"pasted"_s;
    emit hopped(hop);
}

void SignIn::setStage(Stage stage)
{
    if (m_stage != stage) {
        m_stage = stage;
        emit stageChanged(stage);
    }
}

Result<TokenSet> SignIn::failed(const Error &error)
{
    m_receiver.stop();
    m_port = 0;
    setStage(error.kind == Error::Kind::Cancelled ? Stage::Idle : Stage::Failed);
    return failure(error);
}

void SignIn::settle(const Arrival &arrival)
{
    if (!m_waiting)
        return;
    m_undecided.reset();
    const std::unique_ptr<QPromise<Arrival>> waiting = std::move(m_waiting);
    waiting->addResult(arrival);
    waiting->finish();
}

Task<SignIn::Arrival> SignIn::wait()
{
    m_waiting = std::make_unique<QPromise<Arrival>>();
    m_waiting->start();
    const QFuture<Arrival> future = m_waiting->future();
    QTimer limit;
    limit.setSingleShot(true);
    connect(&limit, &QTimer::timeout, this,
            [this] { settle(failure(Error::Kind::Timeout, u"no callback came within the limit"_s)); });
    limit.start(RedirectLimit);
    co_return co_await future;
}

Task<Result<TokenSet>> SignIn::run(Connection connection, Tokens *tokens, quint16 tunnelPort)
{
    cancel();
    if (connection.clientId.isEmpty())
        co_return failed(Error(Error::Kind::BadInput, u"the client id is missing"_s));
    tokens->setApp(connection.apiBase(), connection.clientId);
    const Result<AppCredentials> app = co_await tokens->credentials(); // before the person goes to the browser
    if (!app)
        co_return failed(app.error());

    m_state = newState();
    const Result<quint16> port = m_receiver.listen(connection.redirectUri, m_state, tunnelPort);
    if (!port)
        co_return failed(port.error());
    m_port = *port;
    m_page = authorizationUrl(connection, m_state);
    m_redirectUri = connection.redirectUri;
    emit hopped(browserHop(u"oauth.browser"_s, m_page));
    setStage(Stage::WaitingForCallback);
    emit browserNeeded(m_page);
    const QPointer<SignIn> self(this); // a window that closes does not wait for the browser
    const Arrival arrival = co_await wait();
    if (!self)
        co_return failure(Error::Kind::Cancelled, u"the sign-in was cancelled"_s);
    m_receiver.stop();
    m_port = 0;
    m_page.clear();
    if (!arrival)
        co_return failed(arrival.error());
    const Callback callback = *arrival;
    co_return co_await redeem(connection, tokens, callback);
}

Task<Result<TokenSet>> SignIn::runAtOnce(Connection connection, Tokens *tokens, QString locationOrCompany)
{
    cancel();
    tokens->setApp(connection.apiBase(), connection.clientId);
    const QString state = newState();
    setStage(Stage::WaitingForCallback);
    const QUrl page = authorizationUrl(connection, state, locationOrCompany);
    const Result<QUrl> landed = co_await approveAtOnce(m_transport, page);
    if (!landed)
        co_return failed(landed.error());
    const std::optional<Callback> callback = callbackFromQuery(landed->query(QUrl::FullyEncoded));
    if (judge(callback, state) != CallbackVerdict::Ours)
        co_return failed(Error(Error::Kind::Rejected, u"the callback does not carry our state"_s));
    const Callback ours = *callback;
    co_return co_await redeem(connection, tokens, ours);
}

Task<Result<TokenSet>> SignIn::redeem(Connection connection, Tokens *tokens, Callback callback)
{
    if (callback.code.isEmpty())
        co_return failed(Error(Error::Kind::Rejected, u"the consent was refused: %1"_s.arg(callback.error)));
    setStage(Stage::Exchanging);
    const Result<AppCredentials> app = co_await tokens->credentials();
    if (!app)
        co_return failed(app.error());
    const AppCredentials keys = *app;
    const QString code = callback.code;
    const QUrl redirectUri = connection.redirectUri;
    const Result<TokenSet> received = co_await m_endpoint.exchange(keys, code, redirectUri);
    if (!received)
        co_return failed(received.error());
    setStage(Stage::Storing);
    const TokenSet tokenSet = *received;
    const Result<> stored = co_await tokens->store(tokenSet);
    if (!stored)
        co_return failed(stored.error());
    setStage(Stage::Done);
    co_return tokenSet;
}

Result<> SignIn::paste(const QString &address)
{
    if (!m_waiting)
        return failure(Error::Kind::BadInput, u"no sign-in waits for an address: press Authorize first"_s);
    const Result<Callback> callback = callbackFromText(address);
    if (!callback)
        return failure(callback.error());
    switch (judge(*callback, m_state)) {
    case CallbackVerdict::Ours:
        tellCallback(*callback, Came::Pasted, callback->code.isEmpty() ? u"declined"_s : u"ours"_s);
        settle(*callback);
        return {};
    case CallbackVerdict::NoState:
        tellCallback(*callback, Came::Pasted, u"noState"_s);
        m_undecided = *callback;
        setStage(Stage::DecisionNeeded);
        return {};
    case CallbackVerdict::Stranger:
        break;
    }
    return failure(Error::Kind::BadInput, u"this address belongs to another sign-in: its state is not ours"_s);
}

void SignIn::acceptWithoutState()
{
    if (m_undecided) {
        const Callback callback = *m_undecided;
        settle(callback);
    }
}

void SignIn::rest()
{
    if (m_stage == Stage::Done || m_stage == Stage::Failed)
        setStage(Stage::Idle);
}

void SignIn::cancel()
{
    settle(failure(Error::Kind::Cancelled, u"the sign-in was cancelled"_s));
}

} // namespace Linesman::OAuth
