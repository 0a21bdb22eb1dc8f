#include "app/highlevel/transport.h"
#include "app/http/server.h"
#include "tests/app/oauth/tokenhost.h"
#include "tests/support/suite.h"
#include "ui/connect/connectpage.h"
#include "ui/connect/stepcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/tableview.h"

#include <QCoroTask>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {
struct Bench {
    QTemporaryDir directory;
    TokenHost host;
    SystemClock clock;
    Settings settings{directory.filePath(u"settings.ini"_s)};
    Http::IoThread io;
    KeychainStore keychain{u"linesman-test"_s};
    ChosenStore secrets{keychain};
    SessionStore emulatorSecrets;
    HighLevel::Transport transport;
    OAuth::Connections connections{directory.filePath(u"connections.json"_s)};
    OAuth::Session session{connections, secrets, emulatorSecrets, transport, clock, directory.path()};
    Providers::ProviderBook book{directory.filePath(u"providers.json"_s)};
    OAuth::SignIn signIn{io, transport, clock};

    Bench() { secrets.keepForThisSession(); } // no key store of the person's is touched

    std::unique_ptr<ConnectPage> open()
    {
        auto page = std::make_unique<ConnectPage>(
            ConnectServices{session, signIn, book, transport, keychain, secrets, settings, clock});
        page->resize(1060, 700);
        page->show();
        return page;
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

void type(QWidget &page, const char *name, const QString &text)
{
    auto *line = part<QLineEdit>(page, name);
    line->clear();
    QTest::keyClicks(line, text);
}

void click(QWidget &page, const char *name)
{
    QTest::mouseClick(part<QPushButton>(page, name), Qt::LeftButton);
}
} // namespace

class TstConnectPage : public QObject
{
    Q_OBJECT
private slots:
    void emptyOffersTheEmulator()
    {
        Bench bench;
        const auto page = bench.open();
        QCOMPARE(page->look(), Page::Look::Empty);
        QSignalSpy wanted(page.get(), &ConnectPage::emulatorWanted);
        click(*page, "connectEmulator");
        QCOMPARE(wanted.size(), 1);
    }

    void signsInToALiveAppByPasting()
    {
        Bench bench;
        const auto page = bench.open();
        click(*page, "newConnection");
        QCOMPARE(page->look(), Page::Look::Ready);
        auto *authorize = part<QPushButton>(*page, "authorize");
        QVERIFY(!authorize->isEnabled());

        auto *target = part<QComboBox>(*page, "connectionTarget");
        QTest::keyClick(target, Qt::Key_End);
        type(*page, "apiUrl", bench.host.url().toString());
        type(*page, "clientId", u"64f0a1b2c3d4e5f607182930-abcd"_s);
        type(*page, "versionId", u"64f0a1b2c3d4e5f607182931"_s);
        type(*page, "clientSecret", u"right"_s);
        click(*page, "keepClientSecret");
        QTRY_VERIFY(part<QLineEdit>(*page, "clientSecret")->text().isEmpty());
        part<StepCard>(*page, "redirectStep")->setOpen(true);
        type(*page, "redirectUri", u"https://bridge.example.com/cb"_s);
        QTRY_VERIFY2(authorize->isEnabled(), qPrintable(part<QLabel>(*page, "signInSentence")->text()));

        part<StepCard>(*page, "authorizeStep")->setOpen(true);
        QSignalSpy browser(page.get(), &Page::browserWanted);
        QTest::mouseClick(authorize, Qt::LeftButton);
        QTRY_COMPARE(browser.size(), 1);
        const QUrl consent = browser.first().first().toUrl();
        QCOMPARE(consent.host(), bench.host.url().host());
        const QString state = QUrlQuery(consent).queryItemValue(u"state"_s);
        type(*page, "pastedCallback", u"https://bridge.example.com/cb?code=a&state=other"_s);
        click(*page, "useCallback");
        QVERIFY(part<QLabel>(*page, "pastedCallbackError")->isVisible());
        type(*page, "pastedCallback", u"https://bridge.example.com/cb?code=good&state="_s + state);
        click(*page, "useCallback");
        QTRY_COMPARE(part<TableView>(*page, "tokenTable")->model()->rowCount(), 1);
        QTRY_COMPARE(part<StatusChip>(*page, "signInState")->tone(), Tone::Good);
        QVERIFY(part<QLineEdit>(*page, "pastedCallback")->text().isEmpty());

        // what was entered is on disk, without anything secret
        OAuth::Connections again(bench.directory.filePath(u"connections.json"_s));
        QVERIFY(again.load().has_value());
        QCOMPARE(again.current()->clientId, u"64f0a1b2c3d4e5f607182930-abcd"_s);
        for (const QString &name : QDir(bench.directory.path()).entryList(QDir::Files)) {
            QFile file(bench.directory.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("access-1") && !bytes.contains("refresh+1"), qPrintable(name));
        }
    }

    void anInstallLinkFillsTheRest()
    {
        Bench bench;
        const auto page = bench.open();
        click(*page, "newConnection");
        part<QLineEdit>(*page, "installLink")
            ->setText(u"https://marketplace.leadconnectorhq.com/v2/oauth/chooselocation?response_type=code&client_id="
                      "64f0a1b2c3d4e5f607182930-abcd&redirect_uri=https%3A%2F%2Fbridge.example.com%2Fcb&scope="
                      "contacts.readonly&version_id=64f0a1b2c3d4e5f607182931"_s);
        QCOMPARE(part<QLineEdit>(*page, "clientId")->text(), u"64f0a1b2c3d4e5f607182930-abcd"_s);
        QCOMPARE(part<QLineEdit>(*page, "redirectUri")->text(), u"https://bridge.example.com/cb"_s);
        QTRY_COMPARE(bench.connections.current()->target, OAuth::Connection::Target::WhiteLabel);
    }

    void plansScopesFromWhatIsChosen()
    {
        Bench bench;
        const auto page = bench.open();
        click(*page, "newConnection");
        part<StepCard>(*page, "scopeStep")->setOpen(true);
        auto *table = part<TableView>(*page, "scopeTable");
        const int before = table->model()->rowCount();
        part<QCheckBox>(*page, "needBulkInstall")->click();
        QCOMPARE(table->model()->rowCount(), before + 2);
        QTRY_VERIFY(bench.connections.current()->scopes.contains(u"oauth.write"_s));
    }

    void aRedirectUrlThatWillNotWorkIsSaidBesideTheField()
    {
        Bench bench;
        const auto page = bench.open();
        click(*page, "newConnection");
        part<StepCard>(*page, "redirectStep")->setOpen(true);
        type(*page, "redirectUri", u"http://localhost:3000/cb"_s);
        bool found = false;
        for (const QLabel *label : page->findChildren<QLabel *>())
            found = found || (label->isVisible() && label->text().contains("https://"_L1));
        QVERIFY(found);
        QVERIFY(!part<QPushButton>(*page, "authorize")->isEnabled());
    }

    void withoutKeyStoreItOffersTheSession()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        Bench bench;
        bench.secrets.useKeychain();
        const auto page = bench.open();
        click(*page, "newConnection");
        type(*page, "clientSecret", u"right"_s);
        click(*page, "keepClientSecret");
        auto *banner = part<Banner>(*page, "keyStoreBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20'000);
        QCOMPARE(bench.secrets.place(), ChosenStore::Place::Keychain);
        emit banner->pressed();
        QCOMPARE(bench.secrets.place(), ChosenStore::Place::Session);
        QTRY_VERIFY(part<QLineEdit>(*page, "clientSecret")->text().isEmpty());
        QVERIFY(QCoro::waitFor(bench.session.tokens()->hasClientSecret()).value_or(false));
    }
};

LINESMAN_TEST(TstConnectPage)
#include "tst_connectpage.moc"
