// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/exchange/exchange.h"
#include "app/oauth/connection.h"
#include "app/oauth/redirectreceiver.h"
#include "app/oauth/tokens.h"

#include <QObject>
#include <QPromise>

#include <chrono>
#include <memory>
#include <optional>

namespace Linesman::OAuth {

/*! How long a sign-in waits for the person and the browser. */
constexpr std::chrono::minutes RedirectLimit{10};

/*!
    One sign-in at a time: opens the consent page in the person's browser, waits for the callback (loopback, tunnel or
    pasted), exchanges the code and stores the tokens. Outlives its calls, but for one that waits for the browser: that
    one ends as Cancelled.
*/
class SignIn : public QObject
{
    Q_OBJECT
public:
    enum class Stage {
        Idle,
        WaitingForCallback, //!< the browser has the consent page
        DecisionNeeded,     //!< a code without state came: acceptWithoutState() or wait on
        Exchanging,
        Storing,
        Done,
        Failed,
    };
    Q_ENUM(Stage)

    SignIn(Http::IoThread &thread, HighLevel::Transport &transport, const Clock &clock, QObject *parent = nullptr);
    ~SignIn() override;

    /*!
        Signs in to \a connection and keeps the tokens in \a tokens, which outlives the call. Fails with BadInput (no
        client id or secret), Port, Timeout, Cancelled, Rejected (consent refused), and as the token endpoint does.
    */
    Task<Result<TokenSet>> run(Connection connection, Tokens *tokens, quint16 tunnelPort = 0);
    /*! The same against an emulator that approves \a locationOrCompany at once, without a browser. */
    Task<Result<TokenSet>> runAtOnce(Connection connection, Tokens *tokens, QString locationOrCompany);

    /*! Takes the address that the browser landed on. Fails with BadInput (no code, or the state of another sign-in). */
    Result<> paste(const QString &address);
    void acceptWithoutState(); //!< uses the code that came without state
    void cancel();
    void rest(); //!< back to Idle after Done or Failed, as when another connection is looked at
    Stage stage() const { return m_stage; }
    const QUrl &page() const { return m_page; }     //!< the consent page's address while waiting
    quint16 receiverPort() const { return m_port; } //!< 0 when nothing listens

signals:
    void browserNeeded(const QUrl &page);
    void stageChanged(Linesman::OAuth::SignIn::Stage stage);
    void strangerRefused(const QString &reason);
    /*!
        A hop that the browser makes, masked: `oauth.browser` (the consent page was opened) or `oauth.callback`, whose
        verdict is ours, noState, stranger or declined. The hops of this program's own come from the transport.
    */
    void hopped(const Linesman::Exchange &hop);

private:
    using Arrival = Result<Callback>;
    Task<Result<TokenSet>> redeem(Connection connection, Tokens *tokens, Callback callback);
    Task<Arrival> wait();
    void settle(const Arrival &arrival);
    void setStage(Stage stage);
    Result<TokenSet> failed(const Error &error);
    enum class Came { ByItself, Pasted };
    void tellCallback(const Callback &callback, Came came, const QString &verdict);

    TokenEndpoint m_endpoint;
    HighLevel::Transport &m_transport;
    RedirectReceiver m_receiver;
    Stage m_stage = Stage::Idle;
    QString m_state;
    QUrl m_page;
    QUrl m_redirectUri;
    quint16 m_port = 0;
    std::optional<Callback> m_undecided;
    std::unique_ptr<QPromise<Arrival>> m_waiting;
};

} // namespace Linesman::OAuth
