// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/emulatorproviders.h"

#include "app/providers/providerstore.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstEmulatorProviders : public QObject
{
    Q_OBJECT

private:
    static Emulator::EmulatorDescription ready()
    {
        Emulator::EmulatorDescription made;
        made.providers = {{u"p1"_s, u"SmsDefault"_s, u"Harbour SMS"_s, {u"l1"_s}},
                          {u"p2"_s, u"Fax"_s, u"of a newer emulator"_s, {}},
                          {u"p3"_s, u"SmsChannel"_s, u"Harbour Chat"_s, {u"l1"_s}}};
        made.locations = {{u"l1"_s, u"Pier"_s, true}, {u"l2"_s, u"Quay"_s, false}};
        return made;
    }

private slots:
    void keepsProvidersAndLocations()
    {
        Providers::ProviderStore store{QString()};
        const ConnectionId id(u"emulator"_s);
        QVERIFY(Workspace::keepEmulator(store, id, ready()));
        const QList<Providers::KnownProvider> providers = store.providers(id);
        QCOMPARE(providers.size(), 2);
        QCOMPARE(providers.at(0).id, ProviderId(u"p1"_s));
        QCOMPARE(providers.at(1).kind, Providers::Kind::SmsChannel);
        const QList<Providers::KnownLocation> locations = store.locations(id);
        QCOMPARE(locations.size(), 2);
        QCOMPARE(locations.at(1).name, u"Quay"_s);
        QCOMPARE(locations.at(1).isInstalled, std::optional(false));
    }

    void keepsWhatAPersonEntered()
    {
        Providers::ProviderStore store{QString()};
        const ConnectionId id(u"emulator"_s);
        Providers::KnownProvider entered{ProviderId(u"p3"_s), Providers::Kind::SmsChannel, u"old name"_s,
                                         QUrl(u"https://bridge.example/"_s)};
        entered.alias = u"Chat"_s;
        entered.alwaysShow = true;
        QVERIFY(store.setProviders(id, {entered}));
        QVERIFY(Workspace::keepEmulator(store, id, ready())); // as at each start
        const Providers::KnownProvider kept = store.providers(id).at(1);
        QCOMPARE(kept.name, u"Harbour Chat"_s);
        QCOMPARE(kept.alias, u"Chat"_s);
        QVERIFY(kept.alwaysShow);
        QCOMPARE(kept.deliveryUrl, entered.deliveryUrl);
    }
};

LINESMAN_TEST(TstEmulatorProviders)
#include "tst_emulatorproviders.moc"
