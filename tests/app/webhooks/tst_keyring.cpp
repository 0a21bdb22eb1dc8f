// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/keyring.h"

#include "app/secrets/sessionstore.h"
#include "app/webhooks/ownkey.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;

namespace {
/*! A machine without a key store. */
class NoStore final : public SecretStore
{
public:
    Task<Result<std::optional<QString>>> read(QString) override { co_return none(); }
    Task<Result<>> write(QString, QString) override { co_return none(); }
    Task<Result<>> remove(QString) override { co_return none(); }

private:
    static Failure none() { return failure(Error::Kind::Keychain, u"no key store"_s); }
};
} // namespace

class TstKeyRing : public QObject
{
    Q_OBJECT
private slots:
    void remembersWhatThePersonAdded()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        const QByteArray pem = QByteArray::fromStdString(SigningKey::generate().publicPem());
        {
            KeyRing keys(settings);
            QCOMPARE(keys.list().size(), 2); // HighLevel's
            QSignalSpy changed(&keys, &KeyRing::changed);
            QVERIFY(keys.addUserKey(u"staging"_s, pem));
            QVERIFY(keys.addUserKey(u"staging"_s, pem));
            QVERIFY(!keys.addUserKey(u"bad"_s, "nothing"));
            QVERIFY(!keys.addUserKey({}, pem));
            QCOMPARE(changed.count(), 2);
        }
        KeyRing again(settings);
        QCOMPARE(again.list().size(), 3);
        QCOMPARE(again.keys()->back().name, u"staging"_s);
        again.removeUserKey(u"staging"_s);
        QCOMPARE(KeyRing(settings).list().size(), 2);
    }

    void readsAKeyFile()
    {
        const QTemporaryDir folder;
        KeyRing keys;
        const QString file = folder.filePath(u"bridge.pem"_s);
        QCOMPARE(keys.addUserKeyFile(file).error().kind, Error::Kind::Storage);
        QFile pem(file);
        QVERIFY(pem.open(QIODevice::WriteOnly));
        pem.write(QByteArray::fromStdString(SigningKey::generate().publicPem()));
        pem.close();
        QVERIFY(keys.addUserKeyFile(file));
        QVERIFY(keys.keys()->back().name.contains(u"bridge.pem"_s));
    }

    void takesTheEmulatorsKeyInPlaceOfTheOldOne()
    {
        KeyRing keys;
        QVERIFY(keys.setEmulatorKeys(QString::fromStdString(SigningKey::generate().publicPem())));
        const auto before = keys.keys();
        QVERIFY(keys.setEmulatorKeys(QString::fromStdString(SigningKey::generate().publicPem())));
        QCOMPARE(keys.keys()->size(), before->size());
        QVERIFY(*keys.keys() != *before);
        QVERIFY(keys.setEmulatorKeys({}));
        QCOMPARE(keys.keys()->size(), std::size_t(2));
    }

    void makesItsKeyOnceAndKeepsIt()
    {
        SessionStore store;
        QString pem;
        {
            OwnKey own(store);
            QSignalSpy ready(&own, &OwnKey::ready);
            QVERIFY(own.publicPem().isEmpty());
            QCoro::waitFor(own.prepare());
            pem = own.publicPem();
            QVERIFY(!pem.isEmpty());
            QCoro::waitFor(own.prepare());
            QCOMPARE(own.publicPem(), pem);
            QCOMPARE(ready.count(), 1);
            QVERIFY(!own.isForSession());
        }
        OwnKey again(store);
        QCoro::waitFor(again.prepare());
        QCOMPARE(again.publicPem(), pem);
    }

    void warnsOnceWithoutAKeyStore()
    {
        NoStore store;
        OwnKey own(store);
        QSignalSpy warned(&own, &OwnKey::warned);
        QCoro::waitFor(own.prepare());
        const QString pem = own.publicPem();
        QVERIFY(!pem.isEmpty());
        QCoro::waitFor(own.prepare());
        QCOMPARE(own.publicPem(), pem);
        QVERIFY(own.isForSession());
        QCOMPARE(warned.count(), 1);
    }
};

LINESMAN_TEST(TstKeyRing)
#include "tst_keyring.moc"
