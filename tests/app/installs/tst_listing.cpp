// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/listing.h"
#include "tests/app/installs/installsbench.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Linesman::Installs;
using namespace Linesman::Testing;
using namespace Qt::Literals::StringLiterals;

class TstListing : public QObject
{
    Q_OBJECT
private slots:
    void listsAllPagesInEitherWay_data()
    {
        QTest::addColumn<bool>("v3");
        QTest::addColumn<QString>("side");
        QTest::newRow("2021, skip and limit") << false << u"version"_s;
        QTest::newRow("v3, page tokens") << true << u"version"_s;
        QTest::newRow("2021, answered with page tokens") << false << u"pageToken"_s;
        QTest::newRow("v3, answered with count") << true << u"skip/limit"_s;
    }

    void listsAllPagesInEitherWay()
    {
        QFETCH(const bool, v3);
        QFETCH(const QString, side);
        InstallsBench bench;
        bench.harness.control("POST", u"install"_s, {{u"count"_s, 248}});
        const Answer set =
            bench.harness.control("POST", u"profile"_s, {{u"switches"_s, QJsonObject{{u"C12"_s, side}}}});
        QVERIFY2(set.status == 200, set.body.constData());
        HighLevel::Client &client = bench.session.clientOf(bench.connection);
        client.setGeneration(v3 ? HighLevel::Generation::V3 : HighLevel::Generation::V2021);
        QList<std::pair<int, int>> told;
        const auto listing = QCoro::waitFor(listLocations(client, CompanyId(bench.harness.ready.companyId),
                                                          bench.connection.app(), {}, [&](int n, int all) {
                                                              told.append({n, all});
                                                              return true;
                                                          }));
        QVERIFY2(listing.has_value(), listing ? "" : qPrintable(listing.error().detail));
        QCOMPARE(listing->locations.size(), 250);
        QSet<LocationId> ids;
        int installed = 0;
        for (const HighLevel::InstalledLocation &location : listing->locations) {
            ids.insert(location.id);
            if (location.isInstalled.value_or(false)) {
                ++installed;
                QVERIFY(location.installedAt.isValid());
                QCOMPARE(location.versionId, bench.harness.ready.versionId);
            }
        }
        QCOMPARE(ids.size(), 250);
        QCOMPARE(installed, 249);
        QCOMPARE(told.last(), std::make_pair(250, 250));
        QVERIFY(listing->pages > 2);
        QCOMPARE(client.generation(), v3 ? HighLevel::Generation::V3 : HighLevel::Generation::V2021);
    }

    void searchesByNameAndInstall()
    {
        InstallsBench bench;
        bench.harness.control("POST", u"install"_s, {{u"count"_s, 30}});
        bench.listAll();
        const auto some = QCoro::waitFor(bench.installService.list(bench.connection, {u"Location 1"_s, true}));
        QVERIFY(some.has_value());
        QVERIFY(!some->locations.isEmpty() && some->locations.size() < 20);
        for (const HighLevel::InstalledLocation &location : some->locations)
            QVERIFY(location.name.contains("Location 1"_L1));
        QCOMPARE(bench.book.locations(bench.connection.id).size(), 32); // a search forgets nobody
        const auto without = QCoro::waitFor(bench.installService.list(bench.connection, {{}, false}));
        QCOMPARE(without->locations.size(), 1);
    }

    void canBeCancelled()
    {
        InstallsBench bench;
        bench.harness.control("POST", u"install"_s, {{u"count"_s, 250}});
        const auto listing =
            QCoro::waitFor(bench.installService.list(bench.connection, {}, [](int, int) { return false; }));
        QCOMPARE(listing.error().kind, Error::Kind::Cancelled);
        QVERIFY(bench.book.locations(bench.connection.id).isEmpty());
    }

    void asksTheOtherGenerationWhenThePathIsRefused()
    {
        InstallsBench bench;
        bench.harness.control("POST", u"profile"_s, {{u"switches"_s, QJsonObject{{u"C5"_s, u"hyphenated"_s}}}});
        const Listing listing = bench.listAll();
        QCOMPARE(listing.locations.size(), 2);
        QCOMPARE(listing.findings.size(), 1);
        QCOMPARE(listing.findings.first().id, u"I-03"_s);
    }

    void saysThatACompanyTokenIsNeeded()
    {
        InstallsBench bench;
        QVERIFY(QCoro::waitFor(bench.session.tokensOf(bench.connection).forgetAll()).has_value());
        QCOMPARE(QCoro::waitFor(bench.installService.list(bench.connection, {})).error().kind, Error::Kind::BadInput);
    }
};

LINESMAN_TEST(TstListing)
#include "tst_listing.moc"
