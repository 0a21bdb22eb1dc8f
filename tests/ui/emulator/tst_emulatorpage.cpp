// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/emulator.h"
#include "app/http/deliveryclient.h"
#include "app/http/server.h"
#include "tests/support/suite.h"
#include "tests/ui/emulator/emulatorpagefixture.h"
#include "ui/emulator/emulatorpage.h"
#include "ui/emulator/rowtable.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoroTask>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

#include <atomic>
#include <optional>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstEmulatorPage : public QObject
{
    Q_OBJECT
private:
    using Fixture = EmulatorPageFixture;

private slots:
    void startsAndStops()
    {
        Fixture f;
        QCOMPARE(f.page.look(), Ui::Page::Look::Empty);
        f.start();
        QVERIFY(f.emulator.isRunning());
        QCOMPARE(f.find<Ui::StatusChip>("emulatorState")->tone(), Ui::Tone::Good);
        QCOMPARE(f.find<QLineEdit>("emulatorBaseUrl")->text(), f.emulator.ready().baseUrl);
        QTest::mouseClick(f.find<QPushButton>("copyEnvironment"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"LINESMAN_BASE_URL="_s + f.emulator.ready().baseUrl));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\nLINESMAN_REDIRECT_URI=http"_s)); // for auto_approve
        QTest::mouseClick(f.find<QPushButton>("toggleEmulator"), Qt::LeftButton);
        QVERIFY(!f.emulator.isRunning());
        QCOMPARE(f.page.look(), Ui::Page::Look::Empty);
    }

    void saysWhyItDoesNotStart()
    {
        Fixture first;
        first.start();
        Fixture second;
        second.port = quint16(QUrl(first.emulator.ready().baseUrl).port());
        QTest::mouseClick(second.page.findChild<QWidget *>(u"pageEmpty"_s)->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(second.page.look(), Ui::Page::Look::Failed);
    }

    void saysThatItStarts()
    {
        Fixture f;
        auto *chip = f.find<Ui::StatusChip>("emulatorState");
        bool isHere = false;
        deliver(f.emulator.startBehind(f.options()), &f.page,
                [&isHere](const Result<Emulator::EmulatorDescription> &ready) { isHere = ready.has_value(); });
        QCOMPARE(f.page.look(), Ui::Page::Look::Busy); // its data are read elsewhere
        QCOMPARE(chip->tone(), Ui::Tone::Busy);
        QTRY_VERIFY_WITH_TIMEOUT(isHere, 30'000);
        QCOMPARE(f.page.look(), Ui::Page::Look::Ready);
        QCOMPARE(chip->tone(), Ui::Tone::Good);
    }

    void endsAStartThatIsCancelled()
    {
        Fixture f;
        std::optional<Error::Kind> failed;
        deliver(f.emulator.startBehind(f.options()), &f.page,
                [&failed](const Result<Emulator::EmulatorDescription> &ready) {
                    failed = ready ? Error::Kind::BadInput : ready.error().kind;
                });
        emit f.page.cancelled();
        QCOMPARE(f.page.look(), Ui::Page::Look::Empty);
        QTRY_VERIFY_WITH_TIMEOUT(failed.has_value(), 30'000);
        QCOMPARE(*failed, Error::Kind::Cancelled);
        QVERIFY(!f.emulator.isRunning());
        QCOMPARE(f.page.look(), Ui::Page::Look::Empty);
    }

    void installsAndUninstalls()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"locations"_s});
        auto *table = f.find<Ui::RowTable>("emulatorLocations");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const QString second = f.emulator.ready().locations.at(1).id;
        QCOMPARE(table->model()->index(1, 6).data().toString(), second);
        table->selectRow(1);
        QVERIFY(!f.find<QPushButton>("uninstallApp")->isEnabled());
        f.click("copyLocationId");
        QCOMPARE(QGuiApplication::clipboard()->text(), second);
        f.click("installApp");
        QTRY_VERIFY(table->selectedValue().value("installed"_L1).toBool());
        QCOMPARE(table->selectedKeys(), QStringList{second}); // the selection stays
        f.click("uninstallApp");
        f.click("emulatorConfirmed");
        QTRY_VERIFY(!table->selectedValue().value("installed"_L1).toBool());
        f.click("bulkInstall");
        f.find<QSpinBox>("bulkCount")->setValue(30);
        f.click("dialogAccept");
        QTRY_COMPARE(table->model()->rowCount(), 32);
        table->selectRow(0);
        f.click("editLocation");
        f.find<QLineEdit>("locationName")->setText(u"Harbour Dental"_s);
        f.click("dialogAccept");
        QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"Harbour Dental"_s);
    }

    void keepsContacts()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"contacts"_s});
        auto *table = f.find<Ui::TableView>("emulatorContacts");
        QTRY_COMPARE(table->model()->rowCount(), 5);
        f.click("addContact");
        QVERIFY(!f.find<QPushButton>("dialogAccept")->isEnabled()); // nothing in it yet
        f.find<QLineEdit>("contactFirstName")->setText(u"Zora"_s);
        f.find<QLineEdit>("contactEmail")->setText(u"nonsense"_s);
        QVERIFY(!f.find<QPushButton>("dialogAccept")->isEnabled());
        f.find<QLineEdit>("contactEmail")->setText(u"zora@people.example"_s);
        f.find<QLineEdit>("contactPhone")->setText(u"+15553334444"_s);
        f.click("dialogAccept");
        QTRY_COMPARE(table->model()->rowCount(), 6);
        auto *search = f.find<QLineEdit>("contactSearch");
        search->setText(u"zora"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(table->model()->index(0, 1).data().toString(), u"+15553334444"_s);
        table->selectRow(0);
        f.click("toggleDnd");
        QTRY_COMPARE(table->model()->index(0, 3).data().toString(), u"DND"_s);
        f.click("deleteContact");
        f.click("emulatorConfirmed");
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void showsAHundredThousandContacts()
    {
        Fixture f;
        // Not by the button: nobody in the window can ask for so many, whose making takes a moment.
        Emulator::Options options = f.options();
        options.generatedContacts = 100'000;
        QVERIFY(f.emulator.start(options));
        QTRY_COMPARE(f.page.look(), Ui::Page::Look::Ready);
        f.page.open(Ui::ShowEmulatorPart{u"contacts"_s});
        auto *table = f.find<Ui::TableView>("emulatorContacts");
        QTRY_VERIFY(table->model()->rowCount() >= 100'000);
        const int last = table->model()->rowCount() - 1;
        table->scrollToBottom();
        QTRY_VERIFY(table->model()->index(last, 6).data().toString().size() > 10);
        int unread = 0; // only what was in sight was asked for
        for (int part = 1; part < 20; ++part)
            unread += table->model()->index(last * part / 20, 6).data().toString().isEmpty() ? 1 : 0;
        QVERIFY2(unread > 15, qPrintable(QString::number(unread)));
        QTRY_VERIFY(!table->model()->index(last / 2, 6).data().toString().isEmpty());
    }

    void changesProviders()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"providers"_s});
        auto *table = f.find<Ui::RowTable>("emulatorProviders");
        QTRY_VERIFY(table->model()->rowCount() >= 5);
        auto *url = f.find<QLineEdit>("providerUrl");
        auto *list = f.find<QListWidget>("providerPlaces");
        QCOMPARE(table->selectedValue().value("kind"_L1).toString(), u"SmsDefault"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"SMS default"_s); // as every other place writes it
        url->setText(u"nonsense"_s);
        emit url->editingFinished();
        url->setText(u"http://127.0.0.1:9/hook"_s);
        emit url->editingFinished();
        QTRY_COMPARE(table->selectedValue().value("deliveryUrl"_L1).toString(), u"http://127.0.0.1:9/hook"_s);
        QTRY_COMPARE(list->count(), 1); // where the app is
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        list->item(0)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY(table->selectedValue().value("selectedIn"_L1).toArray().isEmpty());
        f.choose("emulatorSigning", u"none"_s);
        QTRY_COMPARE(f.state().value("settings"_L1).toObject().value("signing"_L1).toString(), u"none"_s);
        const int before = table->model()->rowCount();
        f.click("addEmulatorProvider");
        f.find<QLineEdit>("newProviderName")->setText(u"Second line"_s);
        f.click("dialogAccept");
        QTRY_COMPARE(table->model()->rowCount(), before + 1);
    }

    void endsTokens()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"tokens"_s});
        auto *own = f.find<Ui::RowTable>("emulatorPrivateTokens");
        const int before = own->model()->rowCount();
        f.click("addPrivateToken");
        f.click("dialogAccept");
        QTRY_VERIFY(own->model()->rowCount() > before);
        QVERIFY(!f.find<QPushButton>("expireToken")->isEnabled());
        own->selectRow(0);
        f.click("removePrivateToken");
        QTRY_VERIFY(f.state().value("privateTokens"_L1).toArray().size() <= before);
    }

    void runsTheClockToTheNextRetry()
    {
        Fixture f;
        std::atomic<int> received = 0;
        Http::Server endpoint(f.thread, [&](Http::Request, Http::Responder respond) {
            Http::Response answer;
            answer.status = ++received == 1 ? 429 : 200;
            respond(answer);
        });
        const quint16 port = endpoint.listen({}).value_or(0);
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"clock"_s});
        f.click("advanceTenMinutes");
        QTRY_VERIFY(f.find<QLabel>("clockAhead")->text().contains(u"10 min"_s));
        const QString hook = u"http://127.0.0.1:%1/hook"_s.arg(port);
        const Emulator::EmulatorDescription ready = f.emulator.ready();
        (void)QCoro::waitFor(f.emulator.control("POST", u"/_emulator/providers/"_s + ready.providers.first().id,
                                                {{u"deliveryUrl"_s, hook}}));
        (void)QCoro::waitFor(f.emulator.control(
            "POST", u"/_emulator/send"_s,
            {{u"kind"_s, u"SmsDefault"_s}, {u"contactId"_s, ready.contacts.first().id}, {u"message"_s, u"Again"_s}}));
        auto *table = f.find<Ui::RowTable>("emulatorRetries");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 2).data().toString(), hook);
        QCOMPARE(table->model()->index(0, 4).data().toString(), u"429"_s);
        f.click("runToNextRetry");
        QTRY_COMPARE(received.load(), 2);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        endpoint.stop();
    }

    void asksForTrouble()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"faults"_s});
        auto *table = f.find<Ui::RowTable>("emulatorFaults");
        QVERIFY(!f.find<QPushButton>("addFault")->isEnabled()); // nothing would happen
        auto *ready = f.find<QComboBox>("faultTemplate");
        ready->setCurrentIndex(2);
        emit ready->activated(2);
        QCOMPARE(f.find<QSpinBox>("faultStatus")->value(), 429);
        QVERIFY(!f.find<QComboBox>("faultEnding")->isEnabled()); // such an answer arrives whole
        f.find<QSpinBox>("faultLatency")->setValue(20);
        f.click("addFault");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->index(0, 1).data().toString().contains(u"429"_s));
        table->selectRow(0);
        QTRY_VERIFY(f.find<QPushButton>("editFault")->isEnabled()); // not before the answer, which empties the form
        f.click("editFault");
        f.find<QSpinBox>("faultStatus")->setValue(503);
        f.click("addFault");
        QTRY_VERIFY(table->model()->index(0, 1).data().toString().contains(u"503"_s));
        QCOMPARE(table->model()->rowCount(), 1);
        f.click("clearFaults");
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void keepsSnapshots()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"snapshots"_s});
        auto *table = f.find<Ui::RowTable>("emulatorSnapshots");
        f.find<QLineEdit>("snapshotName")->setText(u"before the test/1"_s);
        f.click("saveSnapshot");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        (void)QCoro::waitFor(f.emulator.control("POST", u"/_emulator/install"_s, {{u"count"_s, 3}}));
        QCOMPARE(f.state().value("locations"_L1).toArray().size(), 5);
        table->selectRow(0);
        f.click("restoreSnapshot");
        f.click("emulatorConfirmed");
        QTRY_COMPARE(f.state().value("locations"_L1).toArray().size(), 2);
        f.click("deleteSnapshot");
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void copiesMagicValues()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"magic"_s});
        auto *table = f.find<Ui::RowTable>("emulatorMagic");
        QTRY_VERIFY(table->model()->rowCount() > 10);
        table->selectRow(0);
        f.click("copyMagicPhone");
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"+150055501"_s));
        f.click("copyMagicEmail");
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"@magic.example"_s));
    }

    void tellsMagicOutcomesInThePersonsLanguage()
    {
        struct Twice : QTranslator {
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *text, const char *, int) const override
            {
                const bool isIt = qstrcmp(context, "Linesman::Emulator::TestValue") == 0 &&
                                  qstrcmp(text, "the webhook is sent twice") == 0;
                return isIt ? u"der Webhook kommt zweimal"_s : QString();
            }
        } german;
        Fixture f;
        f.start();
        QCoreApplication::installTranslator(&german);
        f.page.open(Ui::ShowEmulatorPart{u"magic"_s});
        auto *table = f.find<Ui::RowTable>("emulatorMagic");
        QTRY_VERIFY(table->model()->rowCount() > 10);
        auto *search = f.find<QLineEdit>("magicSearch");
        QTest::keyClicks(search, u"zweimal"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"der Webhook kommt zweimal"_s);
        QCoreApplication::removeTranslator(&german);
    }

    void sendsAsAUser()
    {
        Fixture f;
        std::atomic<int> received = 0;
        Http::Server endpoint(f.thread, [&](Http::Request, Http::Responder respond) {
            ++received;
            respond({});
        });
        const quint16 port = endpoint.listen({}).value_or(0);
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"send"_s});
        QTRY_VERIFY(f.find<QComboBox>("sendContact")->count() > 0);
        auto *url = f.find<QLineEdit>("sendDeliveryUrl");
        url->setText(u"nonsense"_s);
        emit url->editingFinished();
        url->setText(u"http://127.0.0.1:%1/hook"_s.arg(port));
        f.find<QPlainTextEdit>("sendMessage")->setPlainText(u"Good morning"_s);
        QVERIFY(f.find<Ui::CodeView>("sendPreview")->bytes().contains("Good morning"));
        QTest::mouseClick(f.find<QPushButton>("sendAsUser"), Qt::LeftButton);
        QTRY_COMPARE(received.load(), 1);
        QTRY_COMPARE(f.find<Ui::StatusChip>("sendState")->tone(), Ui::Tone::Good);
        // What a kind does not support cannot be sent.
        f.choose("sendKind", u"SmsChannel"_s);
        f.choose("sendSource", u"workflow"_s);
        QVERIFY(!f.find<QPushButton>("sendAsUser")->isEnabled());
        // Both sides are in the list of requests.
        QTRY_VERIFY(f.find<Ui::TableView>("emulatorRequests")->model()->rowCount() >= 1);
        f.find<Ui::TableView>("emulatorRequests")->selectRow(0);
        QTRY_VERIFY(f.find<Ui::CodeView>("emulatorRequest")->bytes().contains("Good morning"));
        endpoint.stop();
    }

    void changesItsBehaviour()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"behaviour"_s});
        auto *table = f.find<Ui::TableView>("emulatorSwitches");
        QTRY_VERIFY(table->model()); // comes with the emulator's answer
        QTRY_VERIFY(table->model()->rowCount() >= 16);
        const QModelIndex side = table->model()->index(0, 2);
        QCOMPARE(side.data().toString(), u"both"_s);
        f.choose("emulatorProfile", u"observed"_s);
        QTRY_COMPARE(table->model()->index(0, 2).data().toString(), u"Custom"_s);
        QVERIFY(!f.find<QLabel>("switchSource")->text().isEmpty());
        auto *sides = f.find<QComboBox>("switchSide");
        sides->setCurrentIndex(sides->findText(u"SMS"_s));
        emit sides->activated(sides->currentIndex());
        QTRY_COMPARE(table->model()->index(0, 2).data().toString(), u"SMS"_s);
        QVERIFY(f.find<QLabel>("switchSource")->text().contains(u"<a href="_s));
        f.choose("rateLimits", u"off"_s);
        QTRY_COMPARE(f.state().value("settings"_L1).toObject().value("rateLimit"_L1).toInt(), 0);
        f.find<QSpinBox>("raceWindow")->setValue(8);
        QTest::mouseClick(f.find<QPushButton>("resetEmulator"), Qt::LeftButton);
        f.click("resetEmulatorConfirmed");
        QTRY_COMPARE(f.find<QSpinBox>("raceWindow")->value(), 0);
    }
};

LINESMAN_TEST(TstEmulatorPage)
#include "tst_emulatorpage.moc"
