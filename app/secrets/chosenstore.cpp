// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/chosenstore.h"

namespace Linesman {

ChosenStore::ChosenStore(KeychainStore &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
}

void ChosenStore::keepForThisSession()
{
    choose(Place::Session);
}

void ChosenStore::useKeychain()
{
    choose(Place::Keychain);
}

void ChosenStore::choose(Place place)
{
    if (m_place != place) {
        m_place = place;
        emit placeChanged();
    }
}

SecretStore &ChosenStore::store()
{
    if (m_place == Place::Session)
        return m_session;
    return m_keychain;
}

Task<Result<std::optional<QString>>> ChosenStore::read(QString name)
{
    co_return co_await store().read(name);
}

Task<Result<>> ChosenStore::write(QString name, QString secret)
{
    co_return co_await store().write(name, secret);
}

Task<Result<>> ChosenStore::remove(QString name)
{
    co_return co_await store().remove(name);
}

} // namespace Linesman
