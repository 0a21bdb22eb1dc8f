// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/emulator/emulatorpagefixture.h"
#include "ui/emulator/formdialog.h"
#include "ui/emulator/rowtable.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTest>

#include <future>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstEmulatorDialogs : public QObject
{
    Q_OBJECT
private:
    using Fixture = EmulatorPageFixture;

    static Ui::FormDialog *open(Fixture &f, const char *button)
    {
        f.click(button);
        for (Ui::FormDialog *dialog : f.page.findChildren<Ui::FormDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        qFatal("%s opened no dialog", button);
    }
    static void twoLocationsAtMost(Fixture &f)
    {
        (void)f.ask("POST", u"settings"_s, {{u"rateLimitPreset"_s, u"sandbox"_s}});
    }
    /*! The dialog is still there, can be used again and says \a words. */
    static bool isRefused(const QPointer<Ui::FormDialog> &dialog, const QString &words)
    {
        const auto *banner = dialog ? dialog->findChild<Ui::Banner *>(u"dialogProblem"_s) : nullptr;
        return banner && banner->isVisible() && banner->sentence().contains(words) && dialog->form()->isEnabled() &&
               dialog->findChild<QPushButton *>(u"dialogAccept"_s)->isEnabled();
    }

private slots:
    void isBusyUntilTheEmulatorAnswers()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"locations"_s});
        const QPointer<Ui::FormDialog> dialog = open(f, "addLocation");
        dialog->findChild<QLineEdit *>(u"locationName"_s)->setText(u"Pier Dental"_s);
        std::promise<void> gate; // the emulator is slow: its thread has something else to do
        f.thread.post([opened = gate.get_future().share()] { opened.wait(); });
        f.click("dialogAccept");
        QVERIFY(!dialog->form()->isEnabled());
        QVERIFY(!dialog->findChild<QPushButton *>(u"dialogAccept"_s)->isEnabled());
        QVERIFY(dialog->findChild<QPushButton *>(u"dialogCancel"_s)->isEnabled());
        QVERIFY(!dialog->findChild<QLabel *>(u"dialogBusy"_s)->text().isEmpty());
        gate.set_value();
        QTRY_VERIFY(dialog.isNull()); // taken: it closes
        auto *table = f.find<Ui::RowTable>("emulatorLocations");
        QTRY_COMPARE(table->selectedValue().value("name"_L1).toString(), u"Pier Dental"_s); // where it went
    }

    void keepsALocationThatWasRefused()
    {
        Fixture f;
        f.start();
        twoLocationsAtMost(f);
        f.page.open(Ui::ShowEmulatorPart{u"locations"_s});
        const QPointer<Ui::FormDialog> dialog = open(f, "addLocation");
        auto *name = dialog->findChild<QLineEdit *>(u"locationName"_s);
        name->setText(u"Pier Dental"_s);
        name->setFocus();
        f.click("dialogAccept");
        QTRY_VERIFY(isRefused(dialog, u"two locations at most"_s));
        QCOMPARE(name->text(), u"Pier Dental"_s);
        QCOMPARE(dialog->focusWidget(), name);
        (void)f.ask("POST", u"settings"_s, {{u"rateLimitPreset"_s, u"standard"_s}});
        f.click("dialogAccept"); // and again, as it stands
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(f.state().value("locations"_L1).toArray().size(), 3);
    }

    void keepsABulkInstallThatWasRefused()
    {
        Fixture f;
        f.start();
        twoLocationsAtMost(f);
        f.page.open(Ui::ShowEmulatorPart{u"locations"_s});
        const QPointer<Ui::FormDialog> dialog = open(f, "bulkInstall");
        auto *count = dialog->findChild<QSpinBox *>(u"bulkCount"_s);
        count->setValue(7);
        f.click("dialogAccept");
        QTRY_VERIFY(isRefused(dialog, u"two locations at most"_s));
        QCOMPARE(count->value(), 7);
    }

    void keepsAContactThatIsGone()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"contacts"_s});
        auto *table = f.find<Ui::TableView>("emulatorContacts");
        QTRY_COMPARE(table->model()->rowCount(), 5);
        const QString id = table->model()->index(0, 6).data().toString();
        table->selectRow(0);
        const QPointer<Ui::FormDialog> dialog = open(f, "editContact");
        auto *name = dialog->findChild<QLineEdit *>(u"contactFirstName"_s);
        name->setText(u"Zora"_s);
        (void)f.ask("DELETE", u"contacts/"_s + id, {});
        f.click("dialogAccept");
        QTRY_VERIFY(isRefused(dialog, u"No contact has the id"_s));
        QCOMPARE(name->text(), u"Zora"_s);
    }

    void keepsWhatWasTypedWhenTheEmulatorStopped()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"providers"_s});
        const QPointer<Ui::FormDialog> dialog = open(f, "addEmulatorProvider");
        auto *name = dialog->findChild<QLineEdit *>(u"newProviderName"_s);
        name->setText(u"Second line"_s);
        f.emulator.stop();
        dialog->findChild<QPushButton *>(u"dialogAccept"_s)->click();
        auto *banner = dialog->findChild<Ui::Banner *>(u"dialogProblem"_s);
        QTRY_VERIFY(!banner->isHidden() && banner->sentence().contains(u"has stopped"_s));
        QCOMPARE(name->text(), u"Second line"_s);
    }

    void keepsAProviderUrlThatWasRefused()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"providers"_s});
        auto *table = f.find<Ui::RowTable>("emulatorProviders");
        QTRY_VERIFY(table->model()->rowCount() >= 5);
        auto *url = f.find<QLineEdit>("providerUrl");
        url->setText(u"ftp://127.0.0.1:9/hook"_s);
        emit url->editingFinished();
        auto *note = f.find<QLabel>("providerUrlNote");
        QTRY_VERIFY(note->text().contains(u"http://"_s));
        f.page.runAgain(); // the state comes again and again
        QCoreApplication::processEvents();
        QCOMPARE(url->text(), u"ftp://127.0.0.1:9/hook"_s);
    }

    void changesAllOfALocation()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"locations"_s});
        auto *table = f.find<Ui::RowTable>("emulatorLocations");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(0);
        QVERIFY(!table->selectedValue().value("selectedSms"_L1).toString().isEmpty());
        const QPointer<Ui::FormDialog> dialog = open(f, "editLocation");
        QVERIFY(dialog->findChild<QCheckBox *>(u"locationActive"_s)->isChecked());
        dialog->findChild<QCheckBox *>(u"locationActive"_s)->click();
        dialog->findChild<QCheckBox *>(u"locationDuplicates"_s)->click();
        dialog->findChild<QLineEdit *>(u"locationEmail"_s)->setText(u"desk@harbour.example"_s);
        dialog->findChild<QLineEdit *>(u"locationAddress"_s)->setText(u"7 Pier Road"_s);
        dialog->findChild<QComboBox *>(u"locationSms"_s)->setCurrentIndex(0); // HighLevel's own
        f.click("dialogAccept");
        QTRY_VERIFY(dialog.isNull());
        const QJsonObject location = f.state().value("locations"_L1).toArray().first().toObject();
        QCOMPARE(location.value("active"_L1).toBool(true), false);
        QCOMPARE(location.value("allowDuplicates"_L1).toBool(), true);
        QCOMPARE(location.value("email"_L1).toString(), u"desk@harbour.example"_s);
        QCOMPARE(location.value("address"_L1).toString(), u"7 Pier Road"_s);
        QVERIFY(location.value("selectedSms"_L1).toString().isEmpty());
        QVERIFY(!location.value("selectedEmail"_L1).toString().isEmpty()); // that was not touched
        QTRY_VERIFY(table->model()->index(0, 0).data().toString().contains(u"not active"_s));
    }

    void addsALocationAsItShallBe()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"locations"_s});
        const QPointer<Ui::FormDialog> dialog = open(f, "addLocation");
        QVERIFY(!dialog->findChild<QComboBox *>(u"locationSms"_s)); // no app in it: nothing to select
        dialog->findChild<QLineEdit *>(u"locationName"_s)->setText(u"Pier Dental"_s);
        dialog->findChild<QCheckBox *>(u"locationDuplicates"_s)->click();
        f.click("dialogAccept");
        QTRY_VERIFY(dialog.isNull());
        const QJsonObject location = f.state().value("locations"_L1).toArray().last().toObject();
        QCOMPARE(location.value("allowDuplicates"_L1).toBool(), true);
        QCOMPARE(location.value("active"_L1).toBool(), true);
    }

    void changesTheApp()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"locations"_s});
        QTRY_COMPARE(f.find<Ui::RowTable>("emulatorLocations")->model()->rowCount(), 2); // the state is there
        f.page.open(Ui::ShowEmulatorPart{u"bridge"_s});
        const QPointer<Ui::FormDialog> dialog = open(f, "changeApp");
        dialog->findChild<QLineEdit *>(u"appEventsUrl"_s)->setText(u"http://127.0.0.1:9/events"_s);
        dialog->findChild<QLineEdit *>(u"appRedirectUri"_s)->setText(u"http://127.0.0.1:9/back"_s);
        dialog->findChild<QPlainTextEdit *>(u"appScopes"_s)->setPlainText(u"contacts.readonly\ncontacts.write"_s);
        f.click("dialogAccept");
        QTRY_VERIFY(dialog.isNull());
        const QJsonObject app = f.state().value("apps"_L1).toArray().first().toObject();
        QCOMPARE(app.value("eventsUrl"_L1).toString(), u"http://127.0.0.1:9/events"_s);
        QVERIFY(app.value("redirectUris"_L1).toArray().contains(u"http://127.0.0.1:9/back"_s));
        QCOMPARE(app.value("scopes"_L1).toArray().size(), 2);
    }

    void sendsAsTheChosenUser()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"send"_s});
        auto *user = f.find<QComboBox>("sendUser");
        QTRY_VERIFY(user->count() >= 2);
        user->setCurrentIndex(1);
        QVERIFY(f.find<Ui::CodeView>("sendPreview")->bytes().contains(user->currentData().toString().toUtf8()));
        f.choose("sendSource", u"workflow"_s);
        QVERIFY(!f.find<Ui::CodeView>("sendPreview")->bytes().contains("userId")); // no person sends it
    }

    void keepsASnapshotNameThatWasRefused()
    {
        Fixture f;
        f.start();
        for (int i = 0; i < 20; ++i)
            (void)f.ask("POST", u"snapshots/s%1"_s.arg(i), {});
        f.page.open(Ui::ShowEmulatorPart{u"snapshots"_s});
        auto *name = f.find<QLineEdit>("snapshotName");
        name->setText(u"one too many"_s);
        f.click("saveSnapshot");
        auto *banner = f.find<Ui::Banner>("snapshotProblem");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->sentence().contains(u"At most 20"_s));
        QCOMPARE(name->text(), u"one too many"_s);
        (void)f.ask("DELETE", u"snapshots/s3"_s, {});
        f.click("saveSnapshot");
        QTRY_VERIFY(name->text().isEmpty());
        QVERIFY(banner->isHidden());
    }

    void losesNoFaultToARefusal()
    {
        Fixture f;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"faults"_s});
        auto *table = f.find<Ui::RowTable>("emulatorFaults");
        for (int i = 0; i < 1000; ++i)
            (void)f.ask("POST", u"faults"_s, {{u"status"_s, 503}});
        f.page.runAgain();
        QTRY_COMPARE(table->model()->rowCount(), 1000);
        table->selectRow(0);
        f.click("editFault");
        f.find<QSpinBox>("faultLatency")->setValue(1500);
        f.click("addFault");
        auto *banner = f.find<Ui::Banner>("faultProblem");
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(f.find<QSpinBox>("faultLatency")->value(), 1500);
        QCOMPARE(f.state().value("faults"_L1).toArray().size(), 1000); // the one that is edited is still there
    }
};

LINESMAN_TEST(TstEmulatorDialogs)
#include "tst_emulatordialogs.moc"
