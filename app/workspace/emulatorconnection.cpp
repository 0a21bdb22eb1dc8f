// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/emulatorconnection.h"

#include "app/workspace/newconnection.h"

#include <algorithm>

namespace Linesman::Workspace {

using namespace Qt::Literals::StringLiterals;

EmulatorConnection::EmulatorConnection(Emulator::Emulator &emulator, OAuth::Session &session, OAuth::SignIn &signIn,
                                       QObject *parent)
    : QObject(parent)
    , m_emulator(emulator)
    , m_session(session)
    , m_signIn(signIn)
{
    connect(&m_emulator, &Emulator::Emulator::started, this, &EmulatorConnection::begin);
    connect(&m_emulator, &Emulator::Emulator::wasReset, this, &EmulatorConnection::begin);
    connect(&m_emulator, &Emulator::Emulator::stopped, this, [this] {
        ++m_start;
        m_signedIn = false;
        m_problem.reset();
        emit changed();
    });
}

void EmulatorConnection::begin()
{
    const quint64 start = ++m_start;
    m_signedIn = false;
    m_problem.reset();
    deliver(signInEverywhere(m_emulator.ready()), this, [this, start](const Result<> &done) {
        if (start != m_start)
            return; // it was stopped or started again meanwhile
        m_signedIn = done.has_value();
        if (!done)
            m_problem = done.error();
        else if (const auto connection = m_session.connections().find(emulatorConnectionId()))
            connect(&m_session.tokensOf(*connection), &OAuth::Tokens::changed, this,
                    &EmulatorConnection::replaceDeadTokens,
                    Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection)); // the flow that tells it goes on
        emit changed();
    });
}

void EmulatorConnection::replaceDeadTokens()
{
    const std::optional<OAuth::Connection> connection = m_session.connections().find(emulatorConnectionId());
    if (!m_signedIn || !m_emulator.isRunning() || !connection)
        return;
    const QList<OAuth::TokenRecord> records = m_session.tokensOf(*connection).records();
    const bool isAnyDead = std::any_of(records.begin(), records.end(), [](const OAuth::TokenRecord &record) {
        return !record.problem.isEmpty() && !record.isPending;
    });
    // Begin says at once that nobody is signed in: a sign-in that fails too is not tried forever.
    if (isAnyDead)
        begin();
}

Task<Result<>> EmulatorConnection::signInEverywhere(Emulator::EmulatorDescription ready)
{
    OAuth::Connections &connections = m_session.connections();
    const OAuth::Connection before = connections.find(emulatorConnectionId()).value_or(OAuth::Connection());
    const OAuth::Connection connection = emulatorConnection(before, ready);
    if (const Result<> saved = connections.save(connection); !saved)
        co_return saved;
    if (!connections.current()) {
        if (const Result<> chosen = connections.setCurrent(connection.id); !chosen)
            co_return chosen;
    }
    OAuth::Tokens &tokens = m_session.tokensOf(connection);
    const Result<> forgotten = co_await tokens.forgetAll(); // they opened the emulator of the start before
    if (!forgotten)
        co_return forgotten;
    const Result<> kept = co_await tokens.setClientSecret(ready.clientSecret);
    if (!kept)
        co_return kept;
    // The company first: its token is the one that can list what is installed.
    QStringList where{ready.companyId};
    for (const Emulator::EmulatorDescription::Location &location : ready.locations) {
        if (location.installed)
            where += location.id;
    }
    for (const QString &one : where) {
        const Result<OAuth::TokenSet> set = co_await m_signIn.runAtOnce(connection, &tokens, one);
        if (!set)
            co_return failure(set.error());
    }
    co_return Result<>();
}

} // namespace Linesman::Workspace
