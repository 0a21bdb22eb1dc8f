// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/transport.h"
#include "app/history/store.h"
#include "app/http/deliveryclient.h"
#include "app/providers/providerfile.h"
#include "app/secrets/sessionstore.h"
#include "app/workspace/driftwatch.h"
#include "tests/support/replayserver.h"
#include "tests/support/suite.h"
#include "ui/providers/providerdialog.h"
#include "ui/providers/providerspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QCoroTask>

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {
struct Fixture {
    QTemporaryDir directory;
    ReplayServer host;
    SystemClock clock;
    SessionStore secrets;
    HighLevel::Transport transport;
    OAuth::Connections connections{directory.filePath(u"connections.json"_s)};
    OAuth::Session session{connections, secrets, secrets, transport, clock, directory.path()};
    Providers::ProviderStore book{directory.filePath(u"providers.json"_s)};
    Installs::SelectionStore selections{directory.filePath(u"selections.json"_s)};
    Installs::InstallService installService{session, transport, book, selections, clock, QString()};
    Http::IoThread thread;
    Http::DeliveryClient deliveries;
    Installs::Rehearsal rehearsal{thread, deliveries};
    History::Store history;
    Workspace::DriftWatch drift{history};
    OAuth::Connection connection;

    Fixture()
    {
        connection.id = ConnectionId(u"c1"_s);
        connection.name = u"Harbour"_s;
        connection.target = OAuth::Connection::Target::Custom;
        connection.customApi = host.url();
        connection.clientId = u"64f0a1b2c3d4e5f607182930-abcd"_s;
        connections.save(connection);
        connections.setCurrent(connection.id);
    }

    void keepToken(HighLevel::TokenClass tokenClass, const QString &id, const QStringList &scopes)
    {
        OAuth::TokenSet set;
        set.accessToken = u"a"_s;
        set.refreshToken = u"r"_s;
        set.expiresAt = clock.now().addSecs(86400);
        set.tokenClass = tokenClass;
        set.companyId = CompanyId(u"Co3lUvB1PaWq6SyJ8cXz"_s);
        if (tokenClass == HighLevel::TokenClass::Location)
            set.locationId = LocationId(id);
        set.scopes = scopes;
        QVERIFY(QCoro::waitFor(session.tokens()->store(set)).has_value());
    }
};

template <typename T>
T *part(QWidget &page, const char *name)
{
    T *found = page.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

QString cell(const QAbstractItemModel *model, int row, int column)
{
    return model->index(row, column).data().toString();
}
} // namespace

class TstProvidersPage : public QObject
{
    Q_OBJECT
private slots:
    void showsTheRulesOfEachKindWithTheirSource()
    {
        Fixture bench;
        ProvidersPage page(bench.session, bench.installService, bench.rehearsal, bench.drift);
        page.show();
        auto *kinds = part<QListWidget>(page, "kindList");
        QCOMPARE(kinds->count(), 5);
        QStringList purposes;
        for (int row = 0; row < kinds->count(); ++row) {
            kinds->setCurrentRow(row);
            purposes.append(part<QLabel>(page, "kindPurpose")->text());
            QVERIFY(part<QLabel>(page, "kindSource")->text().contains("2026-08-30"_L1));
        }
        purposes.removeDuplicates();
        QCOMPARE(purposes.size(), 5);
        page.open(ShowProviderKind{u"Call"_s});
        QCOMPARE(kinds->currentRow(), 4);
    }

    void addsAProviderByHand()
    {
        Fixture bench;
        ProvidersPage page(bench.session, bench.installService, bench.rehearsal, bench.drift);
        page.show();
        auto *nothing = part<QWidget>(page, "noProviders");
        QVERIFY(nothing->isVisible());
        QTest::mouseClick(part<QPushButton>(*nothing, "emptyButton"), Qt::LeftButton); // what fills it
        auto *dialog = part<ProviderDialog>(page, "providerDialog");
        auto *save = part<QPushButton>(*dialog, "providerSave");
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(part<QLineEdit>(*dialog, "providerName"), u"Harbour SMS"_s);
        QTest::keyClicks(part<QLineEdit>(*dialog, "providerId"), u"65a1b2c3d4e5f60718293a4b"_s);
        QTest::keyClicks(part<QLineEdit>(*dialog, "deliveryUrl"), u"ftp://x"_s);
        QVERIFY(!save->isEnabled());
        part<QLineEdit>(*dialog, "deliveryUrl")->setText(u"https://bridge.example.com/hook"_s);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(bench.book.providers(bench.connection.id).size(), 1);
        const QAbstractItemModel *model = part<TableView>(page, "providerTable")->model();
        QCOMPARE(cell(model, 0, 1), u"Harbour SMS"_s);

        Providers::ProviderStore again(bench.directory.filePath(u"providers.json"_s));
        QVERIFY(again.load().has_value());
        QCOMPARE(again.providers(bench.connection.id), bench.book.providers(bench.connection.id));
    }

    void importsAndExportsAFile()
    {
        Fixture bench;
        ProvidersPage page(bench.session, bench.installService, bench.rehearsal, bench.drift);
        page.show();
        const QString name = bench.directory.filePath(u"import.json"_s);
        const auto write = [&name](const QByteArray &bytes) {
            QFile file(name);
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(bytes);
        };
        const auto choose = [&page](const char *button, const QString &file) {
            QTest::mouseClick(part<QPushButton>(page, button), Qt::LeftButton);
            auto *dialog = part<QFileDialog>(page, "providersFile");
            emit dialog->fileSelected(file);
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        write("[{\"id\":\"65a1b2c3d4e5f60718293a4b\",\"kind\":\"Fax\",\"name\":\"x\"}]");
        choose("importProviders", name);
        QVERIFY(part<Banner>(page, "providersBanner")->sentence().contains("providers[0].kind"_L1));
        QVERIFY(bench.book.providers(bench.connection.id).isEmpty());

        write("[{\"id\":\"65a1b2c3d4e5f60718293a4b\",\"kind\":\"SmsChannel\",\"name\":\"Pier\","
              "\"deliveryUrl\":\"https://a.example/x\",\"alwaysShow\":true}]");
        choose("importProviders", name);
        const QList<Providers::KnownProvider> known = bench.book.providers(bench.connection.id);
        QCOMPARE(known.size(), 1);
        QVERIFY(known.first().alwaysShow);
        const QString copy = bench.directory.filePath(u"copy.json"_s);
        choose("exportProviders", copy);
        QFile file(copy);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(Providers::importProviders(file.readAll(), Providers::Ground::Live).providers, known);
    }

    void saysWhatWorksWithWhichKind()
    {
        Fixture bench;
        ProvidersPage page(bench.session, bench.installService, bench.rehearsal, bench.drift);
        page.show();
        const QAbstractItemModel *model = part<TableView>(page, "capabilityTable")->model();
        const QAbstractItemModelTester tester(const_cast<QAbstractItemModel *>(model),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->columnCount(), 6);
        QCOMPARE(cell(model, 2, 1), u"yes"_s); // bulk with the SMS default
        QCOMPARE(cell(model, 2, 2), u"no"_s);  // and with an extra channel
        QVERIFY(model->index(2, 2).data(Qt::ToolTipRole).toString().contains("#218"_L1));
    }

    void listsTheFactsAndTellsDriftAsItComes()
    {
        Fixture bench;
        QVERIFY(bench.history.open(bench.directory.filePath(u"history.sqlite"_s)));
        bench.drift.start();
        ProvidersPage page(bench.session, bench.installService, bench.rehearsal, bench.drift);
        page.show();
        page.open(ShowProvidersTab::Facts);
        auto *facts = part<TableView>(page, "factTable");
        const QAbstractItemModelTester tester(facts->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int all = facts->model()->rowCount();
        QVERIFY(all > 100);
        part<QLineEdit>(page, "factSearch")->setText(u"upload endings"_s);
        QTest::keyClick(part<QLineEdit>(page, "factSearch"), Qt::Key_Return);
        QTRY_VERIFY(facts->model()->rowCount() > 0 && facts->model()->rowCount() < all);
        facts->selectFirstRow();
        QVERIFY(part<QLabel>(page, "factDetail")->text().contains("2026"_L1));

        auto *drift = part<TableView>(page, "driftTable");
        QVERIFY(!part<QPushButton>(page, "driftExport")->isEnabled());
        Exchange exchange;
        exchange.startedAt = QDateTime::currentDateTimeUtc();
        exchange.method = u"POST"_s;
        exchange.requestHead = "POST / HTTP/1.1\r\nContent-Type: application/json\r\nx-ghl-signature: c2ln\r\n\r\n";
        exchange.requestBody = R"({"type":"Moon<b>\u202erise","locationId":"l1","appId":"a","webhookId":"w"})";
        bench.history.append(exchange);
        QTRY_COMPARE(drift->model()->rowCount(), 1);
        const QString sentence = cell(drift->model(), 0, 0);
        QVERIFY(sentence.contains("Moon<b>"_L1) && !sentence.contains(QChar(0x202e)));
        bench.history.append(exchange);
        QTRY_COMPARE(cell(drift->model(), 0, 1), u"2"_s);
        QCOMPARE(drift->model()->rowCount(), 1);
        drift->selectFirstRow();
        QSignalSpy wanted(&page, &Page::destinationWanted);
        QTest::mouseClick(part<QPushButton>(page, "driftEvidence"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const auto destination = wanted.first().first().value<Destination>();
        QVERIFY(std::holds_alternative<ShowExchange>(destination) && std::get<ShowExchange>(destination).id == 1);
        QVERIFY(part<QPushButton>(page, "driftExport")->isEnabled());
    }

    void leadsToConnectWithoutACompanyToken()
    {
        Fixture bench;
        ProvidersPage page(bench.session, bench.installService, bench.rehearsal, bench.drift);
        page.show();
        page.open(ShowProvidersTab::Installs);
        QVERIFY(!part<QPushButton>(page, "checkInstalls")->isEnabled());
        auto *empty = part<EmptyState>(page, "noInstalls");
        QTRY_VERIFY(empty->isVisible());
        QSignalSpy wanted(&page, &Page::destinationWanted);
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().value<Destination>() == Destination(PageId::Connect));
    }
};

LINESMAN_TEST(TstProvidersPage)
#include "tst_providerspage.moc"
