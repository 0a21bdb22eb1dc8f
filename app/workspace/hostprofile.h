// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/posting.h"
#include "app/providers/resolver.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace Linesman::Emulator {
class Emulator;
}

namespace Linesman::OAuth {
class Session;
}

namespace Linesman::Workspace {

/*!
    What is known of how the current connection's host behaves: the behaviour profile of the embedded emulator, and what
    a host answered before. Composer, forms and the CSV window ask here, so that each makes the same request.
*/
class HostProfile : public QObject
{
    Q_OBJECT
public:
    /*! All outlive this object. */
    HostProfile(OAuth::Session &session, Emulator::Emulator &emulator, Providers::LearnedTypes &types,
                QObject *parent = nullptr);

    Providers::Circumstances circumstances(const ProviderId &provider) const;
    /*! Keeps what the outcome of a post with \a type says of that type, where the choice of \a rules is doubtful. */
    void learn(const Providers::Resolution &rules, const ProviderId &provider, const QString &type,
               const Result<Messages::Posting> &outcome);

signals:
    void changed(); //!< circumstances() may answer otherwise

private:
    void look();
    bool isEmbedded() const;
    void setSides(const QHash<QString, QString> &sides);
    ConnectionId connection() const;

    OAuth::Session &m_session;
    Emulator::Emulator &m_emulator;
    Providers::LearnedTypes &m_types;
    QHash<QString, QString> m_sides; //!< of the emulator's switches: "C1" -> "SMS"
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace Linesman::Workspace
