// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/webhooks/signature.h"

#include <QList>
#include <QObject>

#include <memory>
#include <mutex>
#include <vector>

namespace Linesman::Webhooks {

/*! One key that signatures are checked with, and where it is from. */
struct KnownKey {
    enum class Origin {
        Published, //!< HighLevel's, see highLevelKeys()
        Emulator,
        Own,  //!< the public half of the key that signs our deliveries
        User, //!< given by the person
    };
    Origin origin = Origin::User;
    PublicKey key;
    bool operator==(const KnownKey &) const = default;
};

/*!
    The public keys that the listener knows. keys() may be called on any thread; everything else on the owner's.
    What the person added is kept in the settings: public keys are no secrets.
*/
class KeyRing : public QObject
{
    Q_OBJECT
public:
    explicit KeyRing(QObject *parent = nullptr);
    /*! With the keys that the person added before. \a settings outlives this. */
    explicit KeyRing(Settings &settings, QObject *parent = nullptr);

    /*! All keys, in the order in which they are tried. The list never changes: a new one takes its place. */
    std::shared_ptr<const std::vector<PublicKey>> keys() const;
    QList<KnownKey> list() const { return m_known; }

    /*! The emulator's keys in PEM; empty ones are left out. Takes the place of those known before. */
    Result<> setEmulatorKeys(const QString &ed25519Pem, const QString &rsaPem = {});
    Result<> setOwnKey(const QString &publicPem);
    /*! \a text as publicKeyFromText() reads it; a key of the same \a name is replaced. Fails with BadInput. */
    Result<> addUserKey(const QString &name, const QByteArray &text);
    /*! The same from a file of at most 64 KiB, named after the file. Fails with BadInput or Storage. */
    Result<> addUserKeyFile(const QString &file);
    void removeUserKey(const QString &name);

signals:
    void changed();

private:
    void replace(KnownKey::Origin origin, const QList<PublicKey> &keys);
    void publish();
    void save();

    Settings *m_settings = nullptr;
    QList<KnownKey> m_known;
    mutable std::mutex m_mutex;
    std::shared_ptr<const std::vector<PublicKey>> m_keys;
};

} // namespace Linesman::Webhooks
