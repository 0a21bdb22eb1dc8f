// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/keyring.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {
const Setting<QByteArray> AddedKeys{"webhooks/publicKeys"_L1, QByteArray()};
constexpr qint64 LargestKeyFile = 64 * 1024;
} // namespace

KeyRing::KeyRing(QObject *parent)
    : QObject(parent)
{
    QList<PublicKey> published;
    for (const PublicKey &key : highLevelKeys())
        published.append(key);
    replace(KnownKey::Origin::Published, published);
}

KeyRing::KeyRing(Settings &settings, QObject *parent)
    : KeyRing(parent)
{
    const QJsonArray kept = QJsonDocument::fromJson(settings.value(AddedKeys)).array();
    for (const QJsonValue &entry : kept) {
        // A key that someone broke in the file is left out, and gone with the next save.
        if (const Result<PublicKey> key =
                publicKeyFromText(entry[u"name"].toString(), entry[u"pem"].toString().toStdString()))
            m_known.append({KnownKey::Origin::User, *key});
    }
    m_settings = &settings;
    publish();
}

std::shared_ptr<const std::vector<PublicKey>> KeyRing::keys() const
{
    const std::scoped_lock lock(m_mutex);
    return m_keys;
}

Result<> KeyRing::setEmulatorKeys(const QString &ed25519Pem, const QString &rsaPem)
{
    QList<PublicKey> keys;
    for (const QString &pem : {ed25519Pem, rsaPem}) {
        if (pem.isEmpty())
            continue;
        const Result<PublicKey> key = publicKeyFromText(tr("the emulator's key"), pem.toStdString());
        if (!key)
            return failure(key.error());
        keys.append(*key);
    }
    replace(KnownKey::Origin::Emulator, keys);
    return {};
}

Result<> KeyRing::setOwnKey(const QString &publicPem)
{
    const Result<PublicKey> key = publicKeyFromText(tr("Linesman's own key"), publicPem.toStdString());
    if (!key)
        return failure(key.error());
    replace(KnownKey::Origin::Own, {*key});
    return {};
}

Result<> KeyRing::addUserKey(const QString &name, const QByteArray &text)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return failure(Error::Kind::BadInput, u"a key needs a name"_s);
    const Result<PublicKey> key = publicKeyFromText(clean, text.toStdString());
    if (!key)
        return failure(key.error());
    m_known.removeIf(
        [&](const KnownKey &one) { return one.origin == KnownKey::Origin::User && one.key.name == clean; });
    m_known.append({KnownKey::Origin::User, *key});
    publish();
    save();
    return {};
}

Result<> KeyRing::addUserKeyFile(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, u"cannot read %1: %2"_s.arg(file, source.errorString()));
    const QByteArray text = source.read(LargestKeyFile + 1);
    if (text.size() > LargestKeyFile)
        return failure(Error::Kind::BadInput, u"%1 is too large for a public key"_s.arg(file));
    const Result<> added = addUserKey(tr("the key %1").arg(QFileInfo(file).fileName()), text);
    if (!added)
        return failure(Error::Kind::BadInput, u"%1: %2"_s.arg(file, added.error().detail));
    return {};
}

void KeyRing::removeUserKey(const QString &name)
{
    m_known.removeIf([&](const KnownKey &one) { return one.origin == KnownKey::Origin::User && one.key.name == name; });
    publish();
    save();
}

void KeyRing::replace(KnownKey::Origin origin, const QList<PublicKey> &keys)
{
    m_known.removeIf([origin](const KnownKey &one) { return one.origin == origin; });
    for (const PublicKey &key : keys)
        m_known.append({origin, key});
    std::stable_sort(m_known.begin(), m_known.end(),
                     [](const KnownKey &a, const KnownKey &b) { return a.origin < b.origin; });
    publish();
}

void KeyRing::publish()
{
    auto keys = std::make_shared<std::vector<PublicKey>>();
    for (const KnownKey &known : std::as_const(m_known))
        keys->push_back(known.key);
    {
        const std::scoped_lock lock(m_mutex);
        m_keys = std::move(keys);
    }
    emit changed();
}

void KeyRing::save()
{
    if (!m_settings)
        return;
    QJsonArray kept;
    for (const KnownKey &known : std::as_const(m_known)) {
        if (known.origin == KnownKey::Origin::User)
            kept.append(
                QJsonObject{{u"name"_s, known.key.name}, {u"pem"_s, QString::fromStdString(publicKeyPem(known.key))}});
    }
    m_settings->set(AddedKeys, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace Linesman::Webhooks
