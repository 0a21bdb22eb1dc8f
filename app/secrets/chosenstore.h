// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/keychainstore.h"
#include "app/secrets/sessionstore.h"

#include <QObject>

namespace Linesman {

/*!
    The key store, until the person chooses to keep secrets for this session only. Linesman never chooses that itself:
    without a key store everything fails with Keychain, and the window offers the choice.
*/
class ChosenStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    enum class Place { Keychain, Session };

    explicit ChosenStore(KeychainStore &keychain, QObject *parent = nullptr);

    Place place() const { return m_place; }
    void keepForThisSession();
    void useKeychain(); //!< what was kept for the session is not carried over

    Task<Result<std::optional<QString>>> read(QString name) override;
    Task<Result<>> write(QString name, QString secret) override;
    Task<Result<>> remove(QString name) override;

signals:
    void placeChanged();

private:
    SecretStore &store();
    void choose(Place place);

    KeychainStore &m_keychain;
    SessionStore m_session;
    Place m_place = Place::Keychain;
};

} // namespace Linesman
