#include "app/highlevel/transport.h"
#include "app/secrets/sessionstore.h"
#include "tests/support/replayserver.h"
#include "tests/support/suite.h"
#include "ui/providers/providerdialog.h"
#include "ui/providers/providerspage.h"
#include "ui/widgets/tableview.h"

#include <QCoroTask>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {
struct Bench {
    QTemporaryDir directory;
    ReplayServer host;
    SystemClock clock;
    SessionStore secrets;
    HighLevel::Transport transport;
    OAuth::Connections connections{directory.filePath(u"connections.json"_s)};
    OAuth::Session session{connections, secrets, secrets, transport, clock, directory.path()};
    Providers::ProviderBook book{directory.filePath(u"providers.json"_s)};
    OAuth::Connection connection;

    Bench()
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
        Bench bench;
        ProvidersPage page(bench.session, bench.book, bench.clock);
        page.show();
        auto *kinds = part<QListWidget>(page, "kindList");
        QCOMPARE(kinds->count(), 5);
        QStringList purposes;
        for (int row = 0; row < kinds->count(); ++row) {
            kinds->setCurrentRow(row);
            purposes.append(part<QLabel>(page, "kindPurpose")->text());
            QVERIFY(part<QLabel>(page, "kindSource")->text().contains("2025-10-11"_L1));
        }
        purposes.removeDuplicates();
        QCOMPARE(purposes.size(), 5);
        page.open(u"Call"_s);
        QCOMPARE(kinds->currentRow(), 4);
    }

    void addsAProviderByHand()
    {
        Bench bench;
        ProvidersPage page(bench.session, bench.book, bench.clock);
        page.show();
        QVERIFY(part<QLabel>(page, "noProviders")->isVisible());
        QTest::mouseClick(part<QPushButton>(page, "addProvider"), Qt::LeftButton);
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

        Providers::ProviderBook again(bench.directory.filePath(u"providers.json"_s));
        QVERIFY(again.load().has_value());
        QCOMPARE(again.providers(bench.connection.id), bench.book.providers(bench.connection.id));
    }

    void checksWhereTheAppIsInstalled()
    {
        Bench bench;
        ProvidersPage page(bench.session, bench.book, bench.clock);
        page.show();
        auto *check = part<QPushButton>(page, "checkInstalls");
        QVERIFY(!check->isEnabled());
        bench.keepToken(HighLevel::TokenClass::Location, u"Lo4mVwC2QbXr7TzK9dYa"_s, {u"contacts.readonly"_s});
        bench.keepToken(HighLevel::TokenClass::Company, {}, {u"oauth.readonly"_s});
        QVERIFY(check->isEnabled());
        bench.host.play(u"oauth.installedLocations"_s);
        QTest::mouseClick(check, Qt::LeftButton);
        const QAbstractItemModel *model = part<TableView>(page, "installTable")->model();
        const QAbstractItemModelTester tester(const_cast<QAbstractItemModel *>(model),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model->rowCount(), 2);
        QCOMPARE(cell(model, 0, 0), u"Harbour Dental"_s);
        QCOMPARE(cell(model, 0, 2), u"installed"_s);
        QCOMPARE(cell(model, 0, 3), u"kept"_s);
        QVERIFY(cell(model, 0, 4).contains("missing"_L1));
        QCOMPARE(cell(model, 1, 2), u"not installed"_s);
        QCOMPARE(cell(model, 1, 3), u"none"_s);
        QCOMPARE(cell(model, 1, 4), u"unknown"_s);
    }
};

LINESMAN_TEST(TstProvidersPage)
#include "tst_providerspage.moc"
