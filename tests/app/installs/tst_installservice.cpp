// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/installservice.h"
#include "app/oauth/scopes.h"
#include "tests/app/installs/installsbench.h"
#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Installs;
using namespace Linesman::Testing;
using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

namespace {
QList<LocationId> installedOnes(const Listing &listing)
{
    QList<LocationId> ids;
    for (const HighLevel::InstalledLocation &location : listing.locations) {
        if (location.isInstalled.value_or(false))
            ids.append(location.id);
    }
    return ids;
}
} // namespace

/*! From nothing to a matrix, against the emulator. */
class TstInspection : public QObject
{
    Q_OBJECT
private slots:
    void mintsTheTokensOfAllChosenAtOnce()
    {
        InstallsBench bench;
        bench.harness.control("POST", u"install"_s, {{u"count"_s, 49}});
        const QList<LocationId> installed = installedOnes(bench.listAll());
        QCOMPARE(installed.size(), 50);
        QSignalSpy progressed(&bench.installService.minting(), &Batch::progressed);
        bench.installService.mint(bench.connection, installed);
        QVERIFY(bench.installService.minting().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.installService.minting().isRunning(), 20'000);
        QVERIFY(bench.installService.minting().failed().isEmpty());
        QCOMPARE(progressed.last().at(0).toInt(), 50);
        const Matrix matrix = bench.matrix();
        QCOMPARE(matrix.rows.size(), 51);
        for (const LocationId &id : installed)
            QCOMPARE(bench.row(matrix, id.text()).token.state, TokenState::State::Good);
        QCOMPARE(bench.row(matrix, bench.harness.south()).worst, Verdict::NotInstalled);
        QVERIFY(bench.installService.minting().pacer().remaining().value_or(100) < 60); // the headers were read
    }

    void tellsWhyATokenCannotBeHadAndTriesAgain()
    {
        InstallsBench bench;
        bench.listAll();
        const LocationId north(bench.harness.north());
        bench.harness.control("POST", u"locations/"_s + north.text(), {{u"active"_s, false}});
        bench.installService.mint(bench.connection, {north});
        QTRY_VERIFY(!bench.installService.minting().isRunning());
        QCOMPARE(bench.installService.minting().failed(), QList<LocationId>({north}));
        Matrix matrix = bench.matrix();
        QVERIFY(bench.row(matrix, north.text()).token.isInactive);
        QCOMPARE(bench.row(matrix, north.text()).worst, Verdict::Broken);
        bench.harness.control("POST", u"locations/"_s + north.text(), {{u"active"_s, true}});
        bench.installService.minting().retryFailed();
        QTRY_VERIFY(!bench.installService.minting().isRunning());
        matrix = bench.matrix();
        QCOMPARE(bench.row(matrix, north.text()).token.state, TokenState::State::Good);
    }

    void looksWhichProviderIsSelected_data()
    {
        QTest::addColumn<QString>("side");
        QTest::newRow("nested") << u"nested"_s;
        QTest::newRow("flat") << u"flat"_s;
    }

    void looksWhichProviderIsSelected()
    {
        QFETCH(const QString, side);
        InstallsBench bench;
        bench.harness.control("POST", u"profile"_s, {{u"switches"_s, QJsonObject{{u"C15"_s, side}}}});
        bench.listAll();
        const QString north = bench.harness.north();
        QCOMPARE(bench.cell(bench.matrix(), north, Kind::SmsDefault).selected, Selected::Unknown);
        bench.look({LocationId(north)});
        Matrix matrix = bench.matrix();
        QCOMPARE(bench.cell(matrix, north, Kind::SmsDefault).selected, Selected::Ours);
        QCOMPARE(bench.cell(matrix, north, Kind::SmsDefault).verdict, Verdict::Ready);
        QCOMPARE(bench.cell(matrix, north, Kind::EmailChannel).selected, Selected::NotNeeded);
        QVERIFY(bench.selections.alarms(bench.connection.id).isEmpty());

        // Somebody clicks: an alarm at the next look.
        QSignalSpy alarmed(&bench.installService, &InstallService::alarmed);
        bench.harness.control("POST", u"providers/"_s + bench.harness.provider(u"SmsDefault"_s),
                              {{u"selectedIn"_s, QJsonArray()}});
        bench.look({LocationId(north)});
        QCOMPARE(alarmed.size(), 1);
        matrix = bench.matrix();
        QCOMPARE(bench.cell(matrix, north, Kind::SmsDefault).selected, Selected::NotOurs);
        QVERIFY(bench.cell(matrix, north, Kind::SmsDefault).hasChanged);
        SelectionStore kept(bench.directory.filePath(u"selections.json"_s));
        QVERIFY(kept.load().has_value());
        QCOMPARE(kept.alarms(bench.connection.id).size(), 1);
    }

    void aRefusedLookStaysUnknown()
    {
        InstallsBench bench;
        bench.listAll();
        QJsonArray scopes;
        for (const QString &scope : OAuth::scopesFor({OAuth::ScopeNeed::BulkInstall}))
            scopes.append(scope);
        bench.harness.control("POST", u"app"_s, {{u"scopes"_s, scopes}});
        OAuth::Tokens &tokens = bench.session.tokensOf(bench.connection);
        QVERIFY(QCoro::waitFor(bench.signIn.runAtOnce(bench.connection, &tokens, bench.harness.ready.companyId)));
        bench.look({LocationId(bench.harness.north())});
        QCOMPARE(bench.installService.looking().failed().size(), 1);
        const Matrix matrix = bench.matrix();
        const MatrixCell cell = bench.cell(matrix, bench.harness.north(), Kind::SmsDefault);
        QCOMPARE(cell.selected, Selected::Unknown);
        QVERIFY(cell.lookedAt.isValid());
        QVERIFY2(cell.lookWhy.contains("scope"_L1), qPrintable(cell.lookWhy));
    }

    void whatIsWrittenMeanwhileComesInTheNextMatrix()
    {
        InstallsBench bench;
        bench.listAll();
        const LocationId north(bench.harness.north());
        std::optional<Result<Matrix>> first;
        deliver(bench.installService.matrix(bench.connection), this,
                [&first](const Result<Matrix> &matrix) { first = matrix; });
        QVERIFY(!first); // it is put together elsewhere
        const ChannelLook look{north, u"SMS"_s, bench.clock.now(), true, ProviderId(u"x"_s), u"Twilio"_s, {}, {}};
        bench.selections.add(bench.connection.id, look);
        QTRY_VERIFY(first);
        QVERIFY(first->has_value());
        QCOMPARE(bench.cell(**first, north.text(), Kind::SmsDefault).selected, Selected::Unknown);
        QCOMPARE(bench.cell(bench.matrix(), north.text(), Kind::SmsDefault).selected, Selected::NotOurs);
    }

    void showsTheLastTrafficThatHistoryHas()
    {
        History::Store history;
        QTemporaryDir folder;
        QVERIFY(history.open(folder.filePath(u"history.sqlite"_s)));
        Emulator::Options options;
        options.history = &history;
        InstallsBench bench(options);
        Endpoint endpoint(bench.harness.thread);
        InstallService installService(bench.session, bench.transport, bench.book, bench.selections, bench.clock,
                                      history.file());
        installService.watch(history);
        QSignalSpy traffic(&installService, &InstallService::trafficCame);
        const QString sms = bench.harness.provider(u"SmsDefault"_s);
        bench.harness.control("POST", u"providers/"_s + sms, {{u"deliveryUrl"_s, endpoint.url()}});
        bench.listAll();
        const QString message = bench.harness.userSends(u"SmsDefault"_s).value("messageId"_L1).toString();
        QTRY_COMPARE(endpoint.count(), std::size_t(1));
        const QByteArray token = bench.harness.northToken();
        QCOMPARE(bench.harness
                     .send("PUT", u"/conversations/messages/"_s + message + u"/status"_s,
                           {{u"status"_s, u"delivered"_s}}, token, "2021-04-15")
                     .status,
                 200);
        const Answer inbound = bench.harness.send(
            "POST", u"/conversations/messages/inbound"_s,
            {{u"type"_s, u"SMS"_s}, {u"contactId"_s, bench.harness.ada().id}, {u"message"_s, u"Hello"_s}}, token,
            "2021-04-15");
        QVERIFY2(inbound.status == 200 || inbound.status == 201, inbound.body.constData());
        std::optional<Matrix> matrix;
        const auto seen = [&] {
            history.flush();
            matrix = *QCoro::waitFor(installService.matrix(bench.connection));
            return bench.cell(*matrix, bench.harness.north(), Kind::SmsDefault).seen;
        };
        QTRY_VERIFY(seen().delivery.isValid() && seen().inbound.isValid() && !seen().status.isEmpty());
        QTRY_VERIFY(traffic.size() > 0); // told from the thread that writes history
        QCOMPARE(seen().deliveryStatus, 200);
        QCOMPARE(seen().status, u"delivered"_s);
        QVERIFY(!bench.cell(*matrix, bench.harness.north(), Kind::SmsChannel).seen.delivery.isValid());
        QVERIFY(bench.row(*matrix, bench.harness.north()).lastUseful.isValid());
    }
};

LINESMAN_TEST(TstInspection)
#include "tst_installservice.moc"
