// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/controltoken.h"
#include "app/cli/datafolder.h"
#include "app/core/task.h"
#include "app/emulator/emulator.h"
#include "app/workspace/apiservices.h"

#include <functional>
#include <optional>

namespace Linesman::Cli {

/*! Which HighLevel a command speaks to. */
struct ConnectionOptions {
    QString connection;       //!< name or id of a kept connection; empty: the one in use
    QString emulator;         //!< URL of a running emulator, in a kept connection's place
    QString controlTokenFile; //!< of that emulator's control surface; empty: the environment
    QString tokenFile;        //!< an access token, kept nowhere; empty: LINESMAN_TOKEN, when nothing else is named
    QString apiUrl;           //!< where that token is good; empty: live HighLevel
    QString caFile;
    bool yes = false; //!< writes to live HighLevel without asking
};

/*!
    `--connection NAME`, `--emulator URL`, `--control-token-file FILE`, `--token-file FILE`, `--api-url URL`,
    `--cacert FILE`; with \a writes also `--yes`.
*/
enum class Access { ReadsOnly, Writes };
void addConnectionOptions(const Command &command, ConnectionOptions &options, Access access = Access::ReadsOnly);

/*!
    One connection at work for a command: its tokens and its client. With an access token that somebody gives, no key store
    is needed, and nothing of it is kept. A kept connection of the window and of
   `linesman-cli connect` needs the key store; an emulator authorizes itself (`auto_approve` of its company, whose token
   then makes the locations' tokens when they are first needed). Every exchange is kept in history, masked.
*/
class ApiConnection
{
public:
    /*! \a storage outlives this object. */
    explicit ApiConnection(Workspace::Storage &storage);
    ApiConnection(const ApiConnection &) = delete;
    ApiConnection &operator=(const ApiConnection &) = delete;
    ~ApiConnection();

    /*!
        Fails with BadInput (no such connection: wrong usage), Keychain, Network, BadReply (no emulator there), and as
        signing in to the emulator does. Called once, before anything else is used.
    */
    Task<Result<>> open(ConnectionOptions options);
    /*!
        For a connection that is being made: keeps and uses it. Fails with Keychain when it is live and there is no key
        store, with Storage when it could not be kept.
    */
    Task<Result<>> begin(OAuth::Connection connection);
    /*! The same without keeping anything: tokens and secrets end with this object, and no key store is asked. */
    void use(const OAuth::Connection &connection);
    /*! The kept connections, read once. Fails with Storage or BadInput. */
    Result<OAuth::Connections *> connections();
    void cancel(); //!< wakes every waiter with Cancelled

    const OAuth::Connection &connection() const { return m_connection; }
    Workspace::ApiServices &services() { return m_services; }
    HighLevel::Client &client() { return m_services.session.clientOf(m_connection); }
    OAuth::Tokens &tokens() { return m_services.session.tokensOf(m_connection); }
    HighLevel::Transport &transport() { return m_services.transport; }
    OAuth::SignIn &signIn() { return m_services.signIn; }
    const Clock &clock() const { return m_services.clock; }

    /*! What the emulator says of itself; nothing when the connection is live. */
    const std::optional<Emulator::EmulatorDescription> &emulator() const { return m_emulator; }
    /*! The side that the emulator takes of each contradiction: "C1" -> "SMS"; empty when the connection is live. */
    const QHash<QString, QString> &emulatorSides() const { return m_sides; }
    bool isCancelled() const { return m_isCancelled; } //!< by a stop signal

    /*! Locations with a token, and those of the emulator in which the app is installed. */
    QList<LocationId> locations();
    /*! \a named, or the first there is when it is empty. Fails with BadInput when there is none. */
    Result<LocationId> location(const QString &named);
    /*! The company with a token. Fails with BadInput when there is none. */
    Result<CompanyId> company();

    /*!
        Whether \a what (a sentence, such as "Add an inbound message to location X.") may be done: at once against an
        emulator or with `--yes`, else the person is asked on the terminal; false where there is none.
    */
    bool confirmLiveWrite(const QString &what);

private:
    Task<Result<>> openEmulator(EmulatorChoice choice);
    Task<Result<>> openToken(QString token, QUrl api, OAuth::Connection connection);
    Result<OAuth::Connection> chosenConnection(const QString &name);

    Workspace::ApiServices m_services;
    OAuth::Connection m_connection;
    std::optional<Emulator::EmulatorDescription> m_emulator;
    QHash<QString, QString> m_sides;
    bool m_isCancelled = false;
    bool m_yes = false;
    bool m_loaded = false;
};

/*!
    Runs \a work with the opened connection on the event loop and gives its ExitStatus. A stop signal cancels what is
    under way. 2 when the options make no sense, 3 when the connection cannot be opened. \a work may be a capturing
    coroutine: it is kept until it ended.
*/
int withConnection(const Common &common, const ConnectionOptions &options,
                   const std::function<Task<int>(ApiConnection &)> &work);

/*! Says why a connection or an emulator could not be opened; WrongUsage for BadInput, CouldNotStart for the rest. */
int notOpened(const Error &error);

/*! Says what went wrong; CouldNotStart for a missing key store, CheckFailed for the rest. */
int callFailed(const Error &error);

/*! Runs \a task on the event loop until it ended; a stop signal calls \a stop. */
int runToEnd(Task<int> &&task, QObject &context, const std::function<void()> &stop);

} // namespace Linesman::Cli
