// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"
#include "app/emulator/emulator.h"
#include "app/http/deliveryclient.h"
#include "app/http/server.h"
#include "app/secrets/sessionstore.h"
#include "app/webhooks/ownkey.h"
#include "app/webhooks/signature.h"
#include "tests/support/suite.h"
#include "ui/simulator/answerview.h"
#include "ui/simulator/attemptmodel.h"
#include "ui/simulator/deliveryform.h"
#include "ui/simulator/requesttabs.h"
#include "ui/simulator/simulatorpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/destination.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <mutex>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

class TstSimulatorPage : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->history.open(m_world->folder.filePath(u"history.sqlite"_s)));
        const Result<std::uint16_t> port = m_world->server.listen({});
        QVERIFY(port);
        m_url = u"http://127.0.0.1:%1/hook"_s.arg(*port);
        m_page = std::make_unique<SimulatorPage>(m_world->history, m_world->key, m_world->emulator, m_world->settings);
        m_page->resize(1080, 800);
        m_page->show();
        type("targetUrl", m_url);
    }

    void cleanup()
    {
        m_page.reset();
        m_world.reset();
    }

    void asksForTheKeyAtFirstNeedOnly()
    {
        QVERIFY(find<CodeView>("requestHead")->bytes().contains("x-ghl-signature: (made when it is sent)"));
        QVERIFY(m_world->key.publicPem().isEmpty());
        press("sendDelivery");
        QTRY_COMPARE(rows(), 1);
        QVERIFY(m_world->requests().front().headers.contains("x-ghl-signature"));
        QVERIFY(!m_world->key.publicPem().isEmpty());
    }

    void offersTheEmulatorThatReadinessNeeds()
    {
        press("openReadiness");
        auto *banner = find<Banner>("simulatorBanner");
        QVERIFY(banner->isVisibleTo(m_page.get()));
        QSignalSpy wanted(m_page.get(), &SimulatorPage::emulatorWanted);
        find<QPushButton>("bannerButton")->click();
        QCOMPARE(wanted.size(), 1);
        Emulator::Options options;
        options.port = 0;
        QVERIFY(m_world->emulator.start(options));
        QVERIFY(!banner->isVisibleTo(m_page.get())); // it runs: nothing is left to ask for
        m_world->emulator.stop();
        press("openReadiness");
        QVERIFY(banner->isVisibleTo(m_page.get()));
        banner->show(Tone::Bad, u"Something else"_s);
        QVERIFY(m_world->emulator.start(options));
        QVERIFY(banner->isVisibleTo(m_page.get())); // that is not answered by a start
    }

    void keepsSeveralRequestsAsTabs()
    {
        auto *tabs = find<QTabBar>("requestTabs");
        QCOMPARE(tabs->count(), 1);
        QVERIFY(!tabs->tabButton(0, QTabBar::RightSide)); // the last one stays
        find<QPlainTextEdit>("message")->setPlainText(u"first"_s);
        QVERIFY2(tabs->tabText(0).contains(u"first"_s), qPrintable(tabs->tabText(0)));
        m_page->findChild<QToolButton *>(u"newRequest"_s)->click();
        QCOMPARE(tabs->count(), 2);
        QCOMPARE(find<QPlainTextEdit>("message")->toPlainText(), u"first"_s); // begins as the one before
        find<QPlainTextEdit>("message")->setPlainText(u"second"_s);
        type("targetUrl", u"http://127.0.0.1:9/other"_s);
        find<QCheckBox>("sendAsTyped")->setChecked(true);
        find<CodeEditor>("payloadJson")->setText(u"{ \"odd\":  1 }"_s);
        tabs->setCurrentIndex(0);
        QCOMPARE(find<QPlainTextEdit>("message")->toPlainText(), u"first"_s);
        QCOMPARE(find<QLineEdit>("targetUrl")->text(), m_url);
        QVERIFY(!find<QCheckBox>("sendAsTyped")->isChecked());
        tabs->setCurrentIndex(1);
        QCOMPARE(find<CodeView>("requestBody")->bytes(), QByteArray("{ \"odd\":  1 }")); // byte for byte
        QCOMPARE(find<QLineEdit>("targetUrl")->text(), u"http://127.0.0.1:9/other"_s);

        qobject_cast<QToolButton *>(tabs->tabButton(1, QTabBar::RightSide))->click();
        QCOMPARE(tabs->count(), 1);
        QCOMPARE(find<QPlainTextEdit>("message")->toPlainText(), u"first"_s);
        m_page->findChild<RequestTabs *>()->closeTab(0);
        QCOMPARE(tabs->count(), 1);
        m_page->findChild<RequestTabs *>()->reopen();
        QCOMPARE(tabs->count(), 2);
        QCOMPARE(find<CodeView>("requestBody")->bytes(), QByteArray("{ \"odd\":  1 }"));
    }

    void sendsExactlyTheRequestThatIsShown()
    {
        press("copyPublicKey"); // the key is there from now on
        QTRY_VERIFY(!find<CodeView>("requestHead")->bytes().contains("(made when it is sent)"));
        const QByteArray head = find<CodeView>("requestHead")->bytes();
        const QByteArray body = find<CodeView>("requestBody")->bytes();
        QVERIFY(head.startsWith("POST /hook HTTP/1.1\r\n"));
        QVERIFY(head.contains("x-ghl-signature: "));
        press("sendDelivery");
        QTRY_COMPARE(rows(), 1);
        const Http::Request request = m_world->requests().front();
        QCOMPARE(QByteArray::fromStdString(request.head), head);
        QCOMPARE(QByteArray::fromStdString(request.body), body);
        QCOMPARE(find<StatusChip>("answerStatus")->word(), u"200"_s);
        QCOMPARE(find<CodeView>("answerBody")->bytes(), QByteArray("{\"success\":true}"));
        QVERIFY(find<CodeView>("answerHead")->bytes().startsWith("HTTP/1.1 200 OK\r\n"));
        // The next one is another message.
        QTRY_VERIFY(find<CodeView>("requestBody")->bytes() != body);
    }

    void showsEachChangeInTheRequest()
    {
        find<QPlainTextEdit>("message")->setPlainText(u"Caf\u00e9 \"at\" 9"_s);
        QVERIFY(find<CodeView>("requestBody")->bytes().contains("\"message\":\"Caf\xc3\xa9 \\\"at\\\" 9\""));
        choose("deliveryKind", Providers::kindTitle(Providers::Kind::SmsChannel));
        QVERIFY(find<CodeView>("requestBody")->bytes().contains("\"type\":\"Custom\""));
        choose("deliveryProfile", u"Documented fields only"_s);
        QVERIFY(find<CodeView>("requestBody")->bytes().contains("\"type\":\"SMS\""));
        QVERIFY(!find<CodeView>("requestBody")->bytes().contains("conversationProviderId"));
        choose("variant", Webhooks::variantTitle(Webhooks::Variant::Unsigned));
        QVERIFY(!find<CodeView>("requestHead")->bytes().contains("x-ghl-signature"));
    }

    void offersOnlyTheFieldsOfTheKind()
    {
        QVERIFY(find<QWidget>("phone")->isVisibleTo(m_page.get()));
        QVERIFY(!find<QWidget>("emailTo")->isVisibleTo(m_page.get()));
        choose("deliveryKind", Providers::kindTitle(Providers::Kind::EmailDefault));
        QVERIFY(!find<QWidget>("phone")->isVisibleTo(m_page.get()));
        QVERIFY(find<QWidget>("emailTo")->isVisibleTo(m_page.get()));
        QVERIFY(find<QPushButton>("sendDelivery")->isEnabled());
    }

    void saysWhyACallHasNoDelivery()
    {
        choose("deliveryKind", Providers::kindTitle(Providers::Kind::Call));
        QVERIFY(find<QLabel>("noDelivery")->isVisibleTo(m_page.get()));
        QVERIFY(!find<QPushButton>("sendDelivery")->isEnabled());
        // But bytes of one's own can be posted.
        find<QCheckBox>("sendAsTyped")->click();
        QVERIFY(find<QPushButton>("sendDelivery")->isEnabled());
    }

    void sayBesideTheFieldWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("canSend");
        QTest::newRow("no contact") << QByteArray("contactId") << QString() << false;
        QTest::newRow("local phone") << QByteArray("phone") << u"555 0006"_s << true;
        QTest::newRow("attachment without host") << QByteArray("attachments") << u"menu.png"_s << true;
    }

    void sayBesideTheFieldWhatIsWrong()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, text);
        QFETCH(bool, canSend);
        const QString help = find<QLabel>(field + "Note")->text();
        type(field, text);
        QVERIFY(find<QLabel>(field + "Note")->text() != help);
        QCOMPARE(find<QPushButton>("sendDelivery")->isEnabled(), canSend);
    }

    void saysThatTheTargetIsNoUrl()
    {
        type("targetUrl", u"bridge.example"_s);
        QVERIFY(find<QLabel>("targetNote")->text().contains(u"http"_s));
        QVERIFY(!find<QPushButton>("sendDelivery")->isEnabled());
    }

    void formAndJsonFollowEachOther()
    {
        auto *json = find<CodeEditor>("payloadJson");
        type("contactId", u"ctX"_s);
        QVERIFY(json->text().contains(u"\"contactId\": \"ctX\""_s));
        json->setText(
            u"{\"contactId\":\"ctY\",\"locationId\":\"l\",\"phone\":\"+15005550006\",\"message\":\"m\",\"odd\":1}"_s);
        QCOMPARE(find<QLineEdit>("contactId")->text(), u"ctY"_s);
        QVERIFY(find<CodeView>("requestBody")->bytes().endsWith("\"odd\":1}"));
        json->setText(u"{\"contactId\":"_s);
        QVERIFY(!find<QPushButton>("sendDelivery")->isEnabled());
        find<QCheckBox>("sendAsTyped")->click();
        QCOMPARE(find<CodeView>("requestBody")->bytes(), QByteArray("{\"contactId\":"));
        press("sendDelivery");
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_world->requests().front().body, std::string("{\"contactId\":"));
    }

    void copiesTheKeyThatSigns()
    {
        QGuiApplication::clipboard()->clear();
        press("copyPublicKey");
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        press("sendDelivery");
        QTRY_COMPARE(rows(), 1);
        const auto key = Webhooks::publicKeyFromText(u"copied"_s, QGuiApplication::clipboard()->text().toStdString());
        QVERIFY(key);
        const Http::Request request = m_world->requests().front();
        QCOMPARE(Webhooks::checkSignature(request.headers, request.body, {*key}).verdict,
                 Webhooks::SignatureCheck::Verdict::Valid);
    }

    void burstsAndSumsUp()
    {
        const QAbstractItemModelTester tester(find<TableView>("attemptTable")->model());
        find<QSpinBox>("deliveryCount")->setValue(120);
        find<QSpinBox>("concurrency")->setValue(8);
        press("sendDelivery");
        QTRY_COMPARE(rows(), 120);
        QTRY_VERIFY(find<QLabel>("deliverySummary")->text().startsWith(u"120 of 120 delivered"_s));
        QVERIFY(find<QPushButton>("sendDelivery")->isEnabled());
        QSignalSpy wanted(m_page.get(), &Page::destinationWanted);
        press("showInHistory");
        QVERIFY(std::holds_alternative<ShowGroup>(wanted.first().first().value<Destination>()));
    }

    void canBeCancelled()
    {
        m_world->hold();
        press("sendDelivery");
        QTRY_COMPARE(m_world->requests().size(), std::size_t(1));
        QVERIFY(find<QPushButton>("cancelDelivery")->isVisibleTo(m_page.get()));
        QVERIFY(!find<QPushButton>("sendDelivery")->isEnabled());
        press("cancelDelivery");
        QTRY_VERIFY(find<Banner>("simulatorBanner")->isVisibleTo(m_page.get()));
        QVERIFY(find<QPushButton>("sendDelivery")->isEnabled());
    }

    void canBeClosedWhileItSends()
    {
        m_world->hold();
        press("sendDelivery");
        QTRY_COMPARE(m_world->requests().size(), std::size_t(1));
        m_page.reset();
    }

    void showsWhatAnEndpointThatIsNotThereMeans()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        type("targetUrl", u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
        closed.close();
        press("sendDelivery");
        QTRY_COMPARE(rows(), 1);
        QVERIFY(find<QLabel>("answerSentence")->text().contains(u"refused"_s));
    }

    void callsOnlyWhatSendsElsewhereARedirect()
    {
        AnswerView view;
        const auto *sentence = view.findChild<QLabel *>(u"answerSentence"_s);
        QVERIFY(sentence);
        Webhooks::DeliveryAttempt attempt;
        attempt.result.status = 302;
        view.show(attempt);
        QVERIFY2(sentence->text().contains(u"Redirect"_s), qPrintable(sentence->text()));
        attempt.result.status = 304;
        view.show(attempt);
        QVERIFY2(!sentence->text().contains(u"Redirect"_s), qPrintable(sentence->text()));
    }

    void knowsTheEmulator()
    {
        Emulator::Options options;
        options.port = 0;
        options.deliverTo = u"http://127.0.0.1:9/bridge"_s;
        QVERIFY(m_world->emulator.start(options));
        auto *target = find<QComboBox>("target");
        QTRY_VERIFY(target->count() > 1);
        const SimulatorPage fresh(m_world->history, m_world->key, m_world->emulator, m_world->settings);
        QVERIFY(!fresh.findChild<QLineEdit *>(u"targetUrl"_s)->text().isEmpty()); // at once: drills go there
        QVERIFY(target->itemText(target->count() - 1).contains(options.deliverTo));
        press("useEmulatorIds");
        QCOMPARE(find<QLineEdit>("locationId")->text(), m_world->emulator.ready().locations.first().id);
        target->setCurrentIndex(target->count() - 1);
        emit target->activated(target->count() - 1);
        QCOMPARE(target->currentText(), options.deliverTo);
        QVERIFY(find<QPushButton>("sendDelivery")->isEnabled());
    }

    void keepsTheEmulatorsIdsWhenTheKindChanges()
    {
        Emulator::Options options;
        options.port = 0;
        QVERIFY(m_world->emulator.start(options));
        press("useEmulatorIds");
        const QString location = m_world->emulator.ready().locations.first().id;
        choose("deliveryKind", Providers::kindTitle(Providers::Kind::EmailChannel));
        QCOMPARE(find<QLineEdit>("locationId")->text(), location);
        QVERIFY(find<QLineEdit>("emailTo")->text().contains(u'@'));
    }

    /*! What is composed comes first, and an answer takes no room before there is one. */
    void beginsWithTheTargetAndThePayload()
    {
        const auto top = [this](const char *name) {
            return find<QWidget>(name)->mapTo(m_page.get(), QPoint()).y();
        };
        QVERIFY(top("targetUrl") < top("deliveryKind"));
        QVERIFY(top("deliveryKind") < top("retryPolicy"));
        QVERIFY(top("contactId") + 32 < m_page->height()); // without scrolling
        const int before = find<QWidget>("requestBody")->height();
        QVERIFY2(before > 200, qPrintable(QString::number(before)));
        press("sendDelivery");
        QTRY_COMPARE(rows(), 1);
        QVERIFY(find<QWidget>("answerBody")->isVisible());
        QVERIFY(!find<QWidget>("simulatorNothing")->isVisible());
    }

    /*! A signature is over each byte: neither order of keys nor digits may change. */
    void takesAWebhookFromHistoryAsItCame()
    {
        Exchange captured;
        captured.startedAt = QDateTime::currentDateTimeUtc();
        captured.requestBody = "{\"type\":\"INSTALL\", \"z\":1.10,\"a\":2}";
        m_world->history.append(captured);
        m_world->history.flush();
        m_page->open(ComposeAgain{1});
        QCOMPARE(m_page->findChild<DeliveryForm *>()->payload().value_or(QByteArray()), captured.requestBody);
    }

    void everyControlHasANameForScreenReaders()
    {
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            const bool takesKeys = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(m_page.get());
            if (!takesKeys || widget->objectName().startsWith(u"qt_"_s) || widget->objectName().isEmpty())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(isNamed || qobject_cast<const QTabWidget *>(widget), qPrintable(widget->objectName()));
        }
    }

private:
    struct World {
        QTemporaryDir folder;
        Settings settings{folder.filePath(u"settings.ini"_s)};
        History::Store history;
        SessionStore secrets;
        Webhooks::OwnKey key{secrets};
        std::mutex mutex;
        std::vector<Http::Request> taken;
        std::vector<Http::Responder> held;
        bool isHolding = false;
        Http::IoThread thread;
        Http::DeliveryClient deliveries;
        Emulator::Emulator emulator{thread, deliveries};
        Http::Server server{thread, [this](Http::Request request, const Http::Responder &respond) {
                                const std::lock_guard lock(mutex);
                                taken.push_back(std::move(request));
                                if (isHolding) {
                                    held.push_back(respond);
                                    return;
                                }
                                Http::Response response;
                                response.body = "{\"success\":true}";
                                respond(std::move(response));
                            }};

        std::vector<Http::Request> requests()
        {
            const std::lock_guard lock(mutex);
            return taken;
        }
        void hold()
        {
            const std::lock_guard lock(mutex);
            isHolding = true;
        }
    };

    template <typename Widget>
    Widget *find(const QByteArray &name) const
    {
        auto *found = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name.constData());
        return found;
    }

    void press(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    void type(const QByteArray &name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            QTest::keyClicks(line, text);
    }

    void choose(const char *name, const QString &item) const
    {
        auto *box = find<QComboBox>(name);
        const int index = box->findText(item);
        QVERIFY2(index >= 0, qPrintable(item));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    int rows() const { return find<TableView>("attemptTable")->model()->rowCount(); }

    std::unique_ptr<World> m_world;
    std::unique_ptr<SimulatorPage> m_page;
    QString m_url;
};

LINESMAN_TEST(TstSimulatorPage)
#include "tst_simulatorpage.moc"
