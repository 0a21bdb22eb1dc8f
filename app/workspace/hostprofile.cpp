// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/hostprofile.h"

#include "app/emulator/emulator.h"
#include "app/oauth/session.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Linesman::Workspace {

using namespace Qt::Literals::StringLiterals;

HostProfile::HostProfile(OAuth::Session &session, Emulator::Emulator &emulator, Providers::LearnedTypes &types,
                         QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_emulator(emulator)
    , m_types(types)
{
    connect(&emulator, &Emulator::Emulator::started, this, &HostProfile::look);
    connect(&emulator, &Emulator::Emulator::stopped, this, &HostProfile::look);
    connect(&emulator, &Emulator::Emulator::changed, this, &HostProfile::look);
    connect(&session, &OAuth::Session::currentChanged, this, [this] {
        emit changed(); // what was remembered is of another connection
        look();
    });
    connect(&types, &Providers::LearnedTypes::changed, this, &HostProfile::changed);
    look();
}

Providers::Circumstances HostProfile::circumstances(const ProviderId &provider) const
{
    return {m_sides, m_types.verdicts(connection(), provider)};
}

void HostProfile::learn(const Providers::Resolution &rules, const ProviderId &provider, const QString &type,
                        const Result<Messages::Posting> &outcome)
{
    const auto verdict = Messages::typeVerdict(type, outcome, QDateTime::currentDateTimeUtc());
    if (verdict && rules.isDoubtful() && !provider.isEmpty())
        (void)m_types.remember(connection(), provider, *verdict);
}

bool HostProfile::isEmbedded() const
{
    const std::optional<OAuth::Connection> current = m_session.current();
    return current && !current->isLive() && m_emulator.isRunning() &&
           m_emulator.ready().baseUrl == current->apiBase().toString();
}

void HostProfile::look()
{
    if (!isEmbedded()) {
        setSides({});
        return;
    }
    m_lookAgain = m_looking;
    if (m_looking)
        return;
    m_looking = true;
    deliver(m_emulator.control(Emulator::Control::profile()), this, [this](const Result<QJsonObject> &reply) {
        m_looking = false;
        if (m_lookAgain)
            return look();
        if (!reply)
            return;
        QHash<QString, QString> sides;
        const QJsonArray switches = reply->value("profile"_L1).toObject().value("switches"_L1).toArray();
        for (const QJsonValue &one : switches)
            sides.insert(one.toObject().value("id"_L1).toString(), one.toObject().value("side"_L1).toString());
        setSides(sides);
    });
}

void HostProfile::setSides(const QHash<QString, QString> &sides)
{
    if (sides == m_sides)
        return;
    m_sides = sides;
    emit changed();
}

ConnectionId HostProfile::connection() const
{
    const std::optional<OAuth::Connection> current = m_session.current();
    return current ? current->id : ConnectionId();
}

} // namespace Linesman::Workspace
