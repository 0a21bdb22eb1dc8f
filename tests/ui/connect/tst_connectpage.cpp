// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/transport.h"
#include "app/http/server.h"
#include "tests/app/oauth/tokenhost.h"
#include "tests/support/certificate.h"
#include "tests/support/suite.h"
#include "ui/connect/connectpage.h"
#include "ui/connect/hoppanel.h"
#include "ui/connect/scopeplan.h"
#include "ui/connect/stepcard.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/tableview.h"

#include <QCoroTask>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrlQuery>

#include <algorithm>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {
struct Fixture {
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
    Providers::ProviderStore book{directory.filePath(u"providers.json"_s)};
    OAuth::SignIn signIn{io, transport, clock};

    Fixture() { secrets.keepForThisSession(); } // no key store of the person's is touched

    std::unique_ptr<ConnectPage> open()
    {
        auto page = std::make_unique<ConnectPage>(
            ConnectServices{session, signIn, book, transport, keychain, secrets, settings, clock});
        page->resize(1060, 700);
        page->resize(1080, 720); // what a window of 1280x800 leaves
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
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // nobody presses what has no size yet
    QTest::mouseClick(part<QPushButton>(page, name), Qt::LeftButton);
}

/*! A live connection, at the step with the app's keys. */
void newLive(QWidget &page)
{
    click(page, "newConnection");
    click(page, "haveApp");
}

/*! A live connection to \a host with everything filled in, at the step before the browser. */
void fillIn(QWidget &page, const QUrl &host)
{
    newLive(page);
    QTest::keyClick(part<QComboBox>(page, "connectionTarget"), Qt::Key_End);
    type(page, "apiUrl", host.toString());
    type(page, "clientId", u"64f0a1b2c3d4e5f607182930-abcd"_s);
    type(page, "clientSecret", u"right"_s);
    click(page, "keepClientSecret");
    QTRY_VERIFY(part<QLineEdit>(page, "clientSecret")->text().isEmpty());
    part<StepCard>(page, "redirectStep")->setOpen(true);
    type(page, "redirectUri", u"https://bridge.example.com/cb"_s);
    QTRY_VERIFY(part<QPushButton>(page, "authorize")->isEnabled());
    part<StepCard>(page, "authorizeStep")->setOpen(true);
}

/*! Goes to the consent page and comes back with \a answer ("code=good"). */
void comeBackWith(Page &page, const QString &answer)
{
    QSignalSpy browser(&page, &Page::browserWanted);
    click(page, "authorize");
    QTRY_COMPARE(browser.size(), 1);
    const QString state = QUrlQuery(browser.first().first().toUrl()).queryItemValue(u"state"_s);
    type(page, "pastedCallback", u"https://bridge.example.com/cb?%1&state=%2"_s.arg(answer, state));
    click(page, "useCallback");
}

void choose(QWidget &page, const char *action)
{
    part<QAction>(page, action)->trigger();
}
} // namespace

class TstConnectPage : public QObject
{
    Q_OBJECT
private slots:
    void emptyOffersTheEmulator()
    {
        Fixture bench;
        const auto page = bench.open();
        QCOMPARE(page->look(), Page::Look::Empty);
        QSignalSpy wanted(page.get(), &ConnectPage::emulatorWanted);
        click(*page, "connectEmulator");
        QCOMPARE(wanted.size(), 1);
    }

    void signsInToALiveAppByPasting()
    {
        Fixture bench;
        const auto page = bench.open();
        newLive(*page);
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

    void saysThatTheAddressIsMissing()
    {
        Fixture bench;
        const auto page = bench.open();
        newLive(*page);
        QTest::keyClick(part<QComboBox>(*page, "connectionTarget"), Qt::Key_End);
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        const auto says = [&labels](const QString &words) {
            return std::any_of(labels.begin(), labels.end(),
                               [&words](const QLabel *one) { return one->text() == words; });
        };
        QTRY_VERIFY(says(u"New connection: live, no address yet"_s)); // and not "live, "
        type(*page, "apiUrl", u"https://hl.example.com"_s);
        QTRY_VERIFY(says(u"New connection: live, hl.example.com"_s));
    }

    void theCaOfOtherHostsGoesWithThem()
    {
        Fixture bench;
        const QString certificate = bench.directory.filePath(u"ca.pem"_s);
        QVERIFY(writeCertificate(certificate, bench.directory.filePath(u"key.pem"_s)));
        const auto page = bench.open();
        newLive(*page);
        auto *target = part<QComboBox>(*page, "connectionTarget");
        QTest::keyClick(target, Qt::Key_End);
        type(*page, "apiUrl", u"https://hl.example.com"_s);
        type(*page, "caFile", certificate);
        QTRY_COMPARE(bench.session.current()->caFile, certificate);
        QVERIFY(bench.session.trust().isNamedFor(bench.session.current()->apiBase()));
        QTest::keyClick(target, Qt::Key_Home);
        QTRY_COMPARE(bench.session.current()->caFile, QString());
        QVERIFY(!bench.session.trust().isNamedFor(bench.session.current()->apiBase()));
    }

    void showsACaFileThatAnEmulatorHas()
    {
        Fixture bench;
        OAuth::Connection connection;
        connection.id = ConnectionId(u"e1"_s);
        connection.name = u"Emulator elsewhere"_s;
        connection.target = OAuth::Connection::Target::Emulator;
        connection.customApi = QUrl(u"https://127.0.0.1:1"_s);
        connection.caFile = u"/no/such.pem"_s;
        QVERIFY(bench.connections.save(connection));
        QVERIFY(bench.connections.setCurrent(connection.id));
        const auto page = bench.open();
        auto *line = part<QLineEdit>(*page, "caFile");
        QVERIFY(!line->parentWidget()->isHidden());
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_Delete);
        QTRY_COMPARE(bench.session.current()->caFile, QString());
    }

    void signsInToAServerWithACaOfItsOwn()
    {
        Fixture bench;
        const QString certificate = bench.directory.filePath(u"ca.pem"_s);
        const QString key = bench.directory.filePath(u"key.pem"_s);
        QVERIFY(writeCertificate(certificate, key));
        Http::Server server(bench.io, [](const Http::Request &, const Http::Responder &respond) {
            Http::Response tokens;
            tokens.headers = {{"Content-Type", "application/json"}};
            tokens.body = R"({"access_token":"access-1","refresh_token":"r","token_type":"Bearer","expires_in":86399,)"
                          R"("scope":"contacts.readonly","userType":"Location","locationId":"L1","companyId":"C1"})";
            respond(tokens);
        });
        Http::Server::Options options;
        options.certificateFile = certificate.toStdString();
        options.keyFile = key.toStdString();
        const Result<std::uint16_t> port = server.listen(options);
        QVERIFY(port.has_value());
        const auto page = bench.open();
        fillIn(*page, QUrl(u"https://127.0.0.1:%1"_s.arg(*port)));

        // refused: the sentence says what is missing, and its button asks for it
        comeBackWith(*page, u"code=good"_s);
        auto *error = part<Banner>(*page, "signInError");
        QTRY_VERIFY(error->isVisible());
        QVERIFY2(error->sentence().contains(u"CA"_s), qPrintable(error->sentence()));
        emit error->pressed();
        auto *dialog = part<QFileDialog>(*page, "caFileDialog");
        QVERIFY(dialog->isVisible());
        dialog->fileSelected(key);
        dialog->reject();
        auto *authorize = part<QPushButton>(*page, "authorize");
        QTRY_VERIFY(!authorize->isEnabled()); // a private key is none, and this is said beside the field
        QVERIFY(part<QLabel>(*page, "signInSentence")->text().contains(u"CA file"_s));
        QCOMPARE(part<QLineEdit>(*page, "caFile")->text(), key);

        type(*page, "caFile", certificate);
        QTRY_VERIFY(authorize->isEnabled());
        QTRY_COMPARE(bench.session.current()->caFile, certificate);
        part<StepCard>(*page, "authorizeStep")->setOpen(true);
        comeBackWith(*page, u"code=better"_s);
        QTRY_COMPARE(part<TableView>(*page, "tokenTable")->model()->rowCount(), 1);

        OAuth::Connections again(bench.directory.filePath(u"connections.json"_s));
        QVERIFY(again.load().has_value());
        QCOMPARE(again.current()->caFile, certificate);
    }

    void anInstallLinkFillsTheRest()
    {
        Fixture bench;
        const auto page = bench.open();
        newLive(*page);
        part<QLineEdit>(*page, "installLink")
            ->setText(u"https://marketplace.leadconnectorhq.com/v2/oauth/chooselocation?response_type=code&client_id="
                      "64f0a1b2c3d4e5f607182930-abcd&redirect_uri=https%3A%2F%2Fbridge.example.com%2Fcb&scope="
                      "contacts.readonly&version_id=64f0a1b2c3d4e5f607182931"_s);
        QCOMPARE(part<QLineEdit>(*page, "clientId")->text(), u"64f0a1b2c3d4e5f607182930-abcd"_s);
        QCOMPARE(part<QLineEdit>(*page, "redirectUri")->text(), u"https://bridge.example.com/cb"_s);
        QTRY_COMPARE(bench.connections.current()->target, OAuth::Connection::Target::WhiteLabel);
    }

    void beginsALongStepAtItsTitle()
    {
        Fixture bench;
        const auto page = bench.open();
        click(*page, "newConnection");
        auto *steps = part<QScrollArea>(*page, "connectSteps");
        QTRY_VERIFY(part<StepCard>(*page, "portalStep")->height() > steps->viewport()->height());
        part<QPushButton>(*page, "newConnection")->click(); // once more, now that all has its size
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(steps->verticalScrollBar()->value(), 0);
    }

    void plansScopesFromWhatIsChosen()
    {
        Fixture bench;
        const auto page = bench.open();
        click(*page, "newConnection");
        QVERIFY(!part<StepCard>(*page, "scopeStep")->isOpen());
        page->open(ShowScopes{}); // as "Add the Scope" beside an error does
        QVERIFY(part<StepCard>(*page, "scopeStep")->isOpen());
        auto *table = part<TableView>(*page, "scopeTable");
        QVERIFY(table->isEnabled() && part<QPushButton>(*page, "copyScopes")->isEnabled());
        const int before = table->model()->rowCount();
        part<QCheckBox>(*page, "taskBulk")->click();
        QCOMPARE(table->model()->rowCount(), before + 2);
        QTRY_VERIFY(bench.connections.current()->scopes.contains(u"oauth.write"_s));
    }

    /*! The window's review, row 27: a pill lay over the scopes. What one is for is read at its name, too. */
    void nothingLiesOverTheScopes()
    {
        Fixture bench;
        const auto page = bench.open();
        click(*page, "newConnection");
        page->open(ShowScopes{});
        auto *table = part<TableView>(*page, "scopeTable");
        for (const char *kind : {"kindSmsDefault", "kindEmailDefault", "kindCall"})
            part<QCheckBox>(*page, kind)->click();
        part<QCheckBox>(*page, "taskBulk")->click(); // each puts rows in
        QVERIFY(table->model()->rowCount() > 3);
        QVERIFY(!part<QPushButton>(*page, "scopeTableNew")->isVisible());
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(!table->model()->index(row, 0).data(Qt::ToolTipRole).toString().trimmed().isEmpty());
    }

    /*! Likewise: what a scope is for stood to the right of a bar. It is below the name, and the name is whole. */
    void aScopeAndItsPurposeAreSeenTogether()
    {
        Fixture bench;
        const auto page = bench.open();
        click(*page, "newConnection");
        page->open(ShowScopes{});
        for (const char *task : {"taskBulk", "taskCheck"})
            part<QCheckBox>(*page, task)->click();
        auto *table = part<TableView>(*page, "scopeTable");
        auto *steps = part<QScrollArea>(*page, "connectSteps");
        QStringList names;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names += table->model()->index(row, 0).data().toString();
        page->findChild<ScopePlan *>()->setGranted(names); // one more column
        QTRY_VERIFY(table->isVisible() && steps->widget()->width() <= steps->viewport()->width());
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(table->verticalScrollBar()->maximum(), 0);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex scope = table->model()->index(row, 0);
            QVERIFY(!scope.data(DetailRole).toString().isEmpty());
            QVERIFY(table->rowHeight(row) >= 2 * table->fontMetrics().height());
            const int needed = QFontMetrics(monoFont()).horizontalAdvance(scope.data().toString()) + 2 * Space::S;
            QVERIFY2(table->columnWidth(0) >= needed, qPrintable(scope.data().toString()));
        }
        auto *tokens = part<TableView>(*page, "tokenTable"); // has the other half
        const int name = tokens->fontMetrics().horizontalAdvance(u"North Desk"_s) + 2 * Space::S;
        QVERIFY2(tokens->columnWidth(1) >= name, qPrintable(QString::number(tokens->columnWidth(1))));
    }

    /*! A step that opens in steps pulled narrow was cut at its right: there is no bar to scroll sideways. */
    void aStepThatOpensGetsItsWidth()
    {
        Fixture bench;
        const auto page = bench.open();
        click(*page, "newConnection");
        part<StepCard>(*page, "portalStep")->setOpen(false);
        auto *steps = part<QScrollArea>(*page, "connectSteps");
        QCoreApplication::processEvents();
        part<QSplitter>(*page, "connectSplitter")->setSizes({100, 900});
        QCoreApplication::processEvents();
        const int before = steps->width();
        page->open(ShowScopes{});
        QTRY_VERIFY(steps->width() > before);
        QTRY_VERIFY(steps->widget()->width() <= steps->viewport()->width());
    }

    /*! Likewise: what the emulator's app has could not be copied. */
    void theEmulatorsScopesCanBeCopied()
    {
        Fixture bench;
        OAuth::Connection emulator;
        emulator.id = ConnectionId(u"c1"_s);
        emulator.name = u"Emulator"_s;
        emulator.customApi = QUrl(u"http://127.0.0.1:9"_s);
        emulator.scopes = {u"conversations/message.write"_s, u"contacts.readonly"_s};
        QVERIFY(bench.connections.save(emulator));
        QVERIFY(bench.connections.setCurrent(emulator.id));
        const auto page = bench.open();
        page->open(ShowScopes{});
        auto *copy = part<QPushButton>(*page, "copyScopes");
        QVERIFY(copy->isVisible() && copy->isEnabled());
        click(*page, "copyScopes");
        const QStringList copied = QApplication::clipboard()->text().split(u'\n');
        for (const QString &scope : emulator.scopes)
            QVERIFY2(copied.contains(scope), qPrintable(copied.join(u' ')));
        QVERIFY(!part<QCheckBox>(*page, "kindSmsDefault")->isEnabled());
    }

    /*! Row 30: the button promised to paste and pasted nothing; "below" was said under what it spoke of. */
    void saysWhereThingsAre()
    {
        Fixture bench;
        const auto page = bench.open();
        click(*page, "newConnection");
        QVERIFY(!part<QPushButton>(*page, "haveApp")->text().contains(u"Paste"_s));
        click(*page, "haveApp");
        QVERIFY(part<StepCard>(*page, "appStep")->isOpen());
        QCOMPARE(page->focusWidget(), part<QLineEdit>(*page, "installLink"));
        part<StepCard>(*page, "redirectStep")->setOpen(true);
        type(*page, "redirectUri", u"https://bridge.example.com/cb"_s);
        auto *route = part<QLabel>(*page, "redirectRoute");
        auto *port = part<QSpinBox>(*page, "receiverPort");
        QTRY_VERIFY(route->isVisible() && port->isVisible());
        QVERIFY2(route->text().contains(u"the port shown below"_s), qPrintable(route->text()));
        const auto top = [&page](const QWidget *widget) {
            return widget->mapTo(page.get(), QPoint()).y();
        };
        QTRY_VERIFY(top(route) + route->height() <= top(port));
    }

    /*! Row 31: it said that a browser was open where there was none, and the reason of a refusal lay below the fold. */
    void showsWhyWhatWasPastedIsRefused()
    {
        Fixture bench;
        const auto page = bench.open();
        page->resize(900, 420);
        fillIn(*page, bench.host.url());
        click(*page, "authorize");
        QTRY_VERIFY(part<QLineEdit>(*page, "pastedCallback")->isVisible());
        const QString said = part<QLabel>(*page, "signInSentence")->text();
        QVERIFY2(!said.contains(u"is open"_s) && said.contains(u"No browser opened?"_s), qPrintable(said));
        type(*page, "pastedCallback", u"https://bridge.example.com/cb?code=a&state=other"_s);
        click(*page, "useCallback");
        auto *reason = part<QLabel>(*page, "pastedCallbackError");
        QVERIFY(reason->isVisible());
        auto *steps = part<QScrollArea>(*page, "connectSteps");
        const auto isInSight = [&] {
            const QRect place(reason->mapTo(steps->viewport(), QPoint()), reason->size());
            return steps->viewport()->rect().contains(place);
        };
        QTRY_VERIFY(isInSight());
    }

    void aRedirectUrlThatWillNotWorkIsSaidBesideTheField()
    {
        Fixture bench;
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

    void thePortalStepsAreKeptAndResumed()
    {
        Fixture bench;
        {
            const auto page = bench.open();
            click(*page, "newConnection");
            QVERIFY(part<StepCard>(*page, "portalStep")->isOpen());
            part<QCheckBox>(*page, "stepCreate")->click();
            part<QCheckBox>(*page, "stepKeys")->click();
            QTest::keyClick(part<QComboBox>(*page, "distribution"), Qt::Key_Down);
            QTRY_COMPARE(bench.connections.current()->setup.done.size(), 2);
        }
        OAuth::Connections again(bench.directory.filePath(u"connections.json"_s));
        QVERIFY(again.load().has_value());
        QCOMPARE(again.current()->setup.distribution, OAuth::Setup::Distribution::Private);
        const auto page = bench.open();
        QVERIFY(part<QCheckBox>(*page, "stepCreate")->isChecked());
        QVERIFY(part<QCheckBox>(*page, "stepKeys")->isChecked());
        QVERIFY(!part<QCheckBox>(*page, "stepName")->isChecked());
        QCOMPARE(part<QComboBox>(*page, "distribution")->currentIndex(), 1);
    }

    void theWordsBesideABoxTickIt()
    {
        Fixture bench;
        const auto page = bench.open();
        click(*page, "newConnection");
        auto *box = part<QCheckBox>(*page, "stepCreate");
        QVERIFY(!box->isChecked());
        QLabel *words = nullptr;
        for (QLabel *label : page->findChildren<QLabel *>()) {
            if (label->text() == box->accessibleName())
                words = label;
        }
        QVERIFY(words);
        QTest::mouseClick(words, Qt::LeftButton);
        QVERIFY(box->isChecked());
        QTest::mouseClick(words, Qt::LeftButton);
        QVERIFY(!box->isChecked());
    }

    void whatIsToBeEnteredCanBeCopied()
    {
        Fixture bench;
        const auto page = bench.open();
        click(*page, "newConnection");
        part<QToolButton>(*page, "stepScopesCopy")->click();
        const QStringList copied = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(copied, bench.connections.current()->scopes);
        QVERIFY(copied.contains(u"conversations/message.write"_s));
    }

    void anAgencyAppIsToldWhatItCannotPick()
    {
        Fixture bench;
        const auto page = bench.open();
        click(*page, "newConnection");
        auto *label = part<QLabel>(*page, "agencyRefused");
        QVERIFY(!label->isVisible());
        QTest::keyClick(part<QComboBox>(*page, "targetUser"), Qt::Key_End);
        QVERIFY(label->isVisible());
        QVERIFY(label->text().contains("contacts.readonly"_L1));
        QTRY_COMPARE(bench.connections.current()->setup.targetUser, OAuth::Setup::TargetUser::Agency);
    }

    void aLinkIsReadOutPartByPart()
    {
        Fixture bench;
        const auto page = bench.open();
        newLive(*page);
        auto *table = part<TableView>(*page, "linkTable");
        QVERIFY(!table->isVisible());
        part<QLineEdit>(*page, "installLink")
            ->setText(
                u"https://marketplace.gohighlevel.com/oauth/chooselocation?client_id=64f0a1b2c3d4e5f607182930-abcd"
                "&redirect_uri=https%3A%2F%2Fbridge.example.com%2Fcb&response_type=code&scope=locations/write"_s);
        QVERIFY(table->isVisible());
        QStringList verdicts;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            // A word says how it is; the finding's number is where one looks it up.
            QVERIFY(!table->model()->index(row, 1).data().toString().contains(u'-'));
            verdicts.append(table->model()->index(row, 1).data(Qt::ToolTipRole).toString().section(u':', 0, 0));
        }
        QVERIFY2(verdicts.contains(u"T-10"_s) && verdicts.contains(u"S-01"_s) && verdicts.contains(u"O-01"_s),
                 qPrintable(verdicts.join(u' ')));
        QVERIFY(part<QLabel>(*page, "linkPartText")->text().contains("locations.write"_L1));
        part<StepCard>(*page, "scopeStep")->setOpen(true);
        QVERIFY(part<QLabel>(*page, "oddScopes")->text().contains("locations.write"_L1));
    }

    void oneUrlForBothPlacesIsSaid()
    {
        Fixture bench;
        const auto page = bench.open();
        click(*page, "newConnection");
        part<StepCard>(*page, "urlStep")->setOpen(true);
        type(*page, "deliveryUrl", u"https://bridge.example.com/hook"_s);
        QVERIFY(!part<QLabel>(*page, "urlFinding")->isVisible());
        type(*page, "webhookUrl", u"https://bridge.example.com/hook"_s);
        QVERIFY(part<QLabel>(*page, "urlFinding")->isVisible());
        QVERIFY(part<QLabel>(*page, "urlFinding")->text().startsWith("S-05"_L1));
    }

    void eachHopShowsAndAFailureIsExplained()
    {
        Fixture bench;
        const auto page = bench.open();
        fillIn(*page, bench.host.url());
        comeBackWith(*page, u"error=access_denied"_s);
        auto *hops = part<TableView>(*page, "hopTable");
        QTRY_COMPARE(hops->model()->rowCount(), 2); // to the browser, and back
        QVERIFY(part<QLabel>(*page, "findingText")->text().contains("O-09"_L1));
        QTRY_VERIFY(part<Banner>(*page, "signInError")->sentence().contains("O-09"_L1));
        comeBackWith(*page, u"code=good"_s);
        QTRY_COMPARE(hops->model()->rowCount(), 5); // and the exchange
        QTRY_COMPARE(part<TableView>(*page, "tokenTable")->model()->rowCount(), 1);
        comeBackWith(*page, u"code=good"_s); // used
        QTRY_COMPARE(hops->model()->rowCount(), 8);
        QTRY_VERIFY(page->findChild<QPushButton *>(u"remedyO-06"_s));
        QVERIFY(part<QLabel>(*page, "findingText")->text().contains("O-06"_L1));
        part<StepCard>(*page, "scopeStep")->setOpen(true);
        click(*page, "remedyO-06");
        QVERIFY(part<StepCard>(*page, "authorizeStep")->isOpen());
        for (int row = 0; row < hops->model()->rowCount(); ++row)
            QVERIFY(!hops->model()->index(row, 1).data(Qt::ToolTipRole).toString().contains("good"_L1));
    }

    void theOlderConsentPathIsMendedByTheButton()
    {
        Fixture bench;
        const auto page = bench.open();
        newLive(*page);
        auto *path = part<QComboBox>(*page, "authorizePath");
        path->setFocus();
        path->setCurrentIndex(path->findData(int(OAuth::Connection::AuthorizePath::Older)));
        emit path->activated(path->currentIndex());
        const auto kept = [&bench] {
            return bench.connections.current()->authorizePath;
        };
        QTRY_COMPARE(kept(), OAuth::Connection::AuthorizePath::Older);
        QVERIFY(QMetaObject::invokeMethod(page->findChild<HopPanel *>(), "remedyWanted",
                                          Q_ARG(Linesman::OAuth::Remedy, OAuth::Remedy::UseCurrentPath)));
        QTRY_COMPARE(kept(), OAuth::Connection::AuthorizePath::V2);
        QCOMPARE(path->currentData().toInt(), int(OAuth::Connection::AuthorizePath::V2));
        QVERIFY(QMetaObject::invokeMethod(page->findChild<HopPanel *>(), "remedyWanted",
                                          Q_ARG(Linesman::OAuth::Remedy, OAuth::Remedy::CopyRefresher)));
        QVERIFY(QApplication::clipboard()->text().contains("refreshAndStore"_L1));
    }

    void aTokenIsExpiredCopiedAndForgotten()
    {
        Fixture bench;
        const auto page = bench.open();
        fillIn(*page, bench.host.url());
        comeBackWith(*page, u"code=good"_s);
        auto *table = part<TableView>(*page, "tokenTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(part<QLabel>(*page, "tokenOwner")->text(), u"L1"_s);
        QVERIFY(part<QLabel>(*page, "tokenGranted")->text().contains("contacts.readonly"_L1));
        QVERIFY(part<QLabel>(*page, "tokenMissing")->text().contains("conversations.write"_L1));
        QVERIFY(!part<QAction>(*page, "revokeToken")->isVisible()); // live

        choose(*page, "expireToken");
        QVERIFY(part<QLabel>(*page, "tokenEnds")->text().contains("expired"_L1));
        click(*page, "refreshToken");
        QTRY_VERIFY(part<QLabel>(*page, "tokenGeneration")->text().contains("generation 2"_L1));

        QApplication::clipboard()->setText(u"before"_s);
        choose(*page, "copyTokenWhole");
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        click(*page, "copyTokenConfirmed");
        QTRY_COMPARE(QApplication::clipboard()->text(), u"access-2"_s);
        choose(*page, "copyTokenMasked");
        QTRY_VERIFY(QApplication::clipboard()->text() != "access-2"_L1);
        QVERIFY(!QApplication::clipboard()->text().contains("access-2"_L1));

        choose(*page, "forgetToken");
        click(*page, "forgetTokenConfirmed");
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void aCopiedSecretLeavesTheClipboard()
    {
        copySecret(u"a secret"_s, std::chrono::milliseconds(20));
        QCOMPARE(QApplication::clipboard()->text(), u"a secret"_s);
        QTRY_VERIFY(QApplication::clipboard()->text().isEmpty());
        copySecret(u"a secret"_s, std::chrono::milliseconds(20));
        QApplication::clipboard()->setText(u"something else"_s);
        QTest::qWait(60);
        QCOMPARE(QApplication::clipboard()->text(), u"something else"_s); // not ours to take
    }

    void withoutKeyStoreItOffersTheSession()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        Fixture bench;
        bench.secrets.useKeychain();
        const auto page = bench.open();
        newLive(*page);
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
