// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/controlclient.h"
#include "tests/app/drills/controlrelay.h"
#include "tests/app/drills/drillparts.h"
#include "tests/support/suite.h"
#include "ui/readiness/readinessdialog.h"
#include "ui/readiness/readinessmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"

#include <QCoroTask>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

/*! The dialog with the reference bridge and an emulator of its own. */
class TstReadinessDialog : public QObject
{
    Q_OBJECT
private slots:
    void showsTheVerdictAndSavesIt()
    {
        ReadinessDialog dialog;
        dialog.show();
        auto *table = dialog.findChild<TableView *>(u"readinessTable"_s);
        const QAbstractItemModelTester tester(table->model());
        auto *save = dialog.findChild<QPushButton *>(u"saveReadiness"_s);
        QVERIFY(!save->isEnabled() || !dialog.isRunning());
        dialog.start(request());
        QVERIFY(dialog.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), 60'000);
        QVERIFY(dialog.findChild<Banner *>(u"readinessVerdict"_s)->isVisible());
        QVERIFY(table->model()->rowCount() > 18);
        QVERIFY(save->isEnabled());

        QTemporaryDir folder;
        const QString file = folder.filePath(u"report.html"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        auto *chooser = dialog.findChild<QFileDialog *>(u"readinessFile"_s);
        QVERIFY(chooser);
        emit chooser->fileSelected(file);
        chooser->close();
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("<!DOCTYPE html>"));
    }

    void putsWhatFailedFirst()
    {
        ReadinessModel model;
        const QAbstractItemModelTester tester(&model);
        QList<Readiness::Item> items(3);
        items[0].state = Readiness::State::Passed;
        items[1].state = Readiness::State::Skipped;
        items[2].state = Readiness::State::Failed;
        model.setItems(items);
        QCOMPARE(model.at(0).state, Readiness::State::Failed);
        QCOMPARE(model.at(2).state, Readiness::State::Passed);
    }

    /*! Others may use the emulator that runs: its clock is moved only when the person wants that. */
    void asksBeforeItMovesTheClock()
    {
        RunningEmulator emulator;
        const Readiness::ReadinessRequest wanted = emulator.withDrills(Readiness::Area::LineTest);

        ReadinessDialog dialog;
        dialog.open();
        dialog.startWhenAgreed(wanted);
        QVERIFY(!dialog.isRunning());
        auto *question = dialog.findChild<QMessageBox *>(u"moveClockQuestion"_s);
        QVERIFY(question);
        question->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!dialog.isVisible());
        QVERIFY(!dialog.isRunning());

        dialog.open();
        QTRY_VERIFY(!dialog.findChild<QMessageBox *>(u"moveClockQuestion"_s));
        dialog.startWhenAgreed(wanted);
        dialog.findChild<QPushButton *>(u"withoutDrills"_s)->click();
        QVERIFY(dialog.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), 60'000);
        QVERIFY(dialog.isVisible());
        auto *model = qobject_cast<ReadinessModel *>(dialog.findChild<TableView *>(u"readinessTable"_s)->model());
        QVERIFY(model->rowCount() > 0);
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY(model->at(row).area != Readiness::Area::Drills);
    }

    /*! Each run moves the clock, and whoever declines keeps the report of the last one. */
    void asksOnceMoreBeforeItRunsAgain()
    {
        RunningEmulator emulator;
        const Readiness::ReadinessRequest wanted = emulator.withDrills(Readiness::Area::Lab);

        ReadinessDialog dialog;
        dialog.open();
        dialog.start(wanted);
        dialog.findChild<QPushButton *>(u"readinessCancel"_s)->click(); // it ends with what it has
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), 60'000);
        auto *save = dialog.findChild<QPushButton *>(u"saveReadiness"_s);
        QVERIFY(save->isEnabled());
        dialog.findChild<QPushButton *>(u"readinessAgain"_s)->click();
        QVERIFY(!dialog.isRunning());
        auto *question = dialog.findChild<QMessageBox *>(u"moveClockQuestion"_s);
        QVERIFY(question);
        QSignalSpy ended(question, &QDialog::finished);
        question->button(QMessageBox::Cancel)->click();
        QCOMPARE(ended.count(), 1);
        QTRY_VERIFY(!dialog.findChild<QMessageBox *>(u"moveClockQuestion"_s));
        QVERIFY(dialog.isVisible());
        QVERIFY(save->isEnabled());
    }

    /*! The question before the run promised that all is put back: what was not stands below the verdict. */
    void saysWhatItCouldNotPutBack()
    {
        RunningEmulator emulator;
        LineTest::ControlClient control;
        control.setBaseUrl(emulator.url);
        const QJsonObject own{{u"appEventsUrl"_s, u"http://127.0.0.1:9/events"_s}};
        const auto set = QCoro::waitFor(control.call(Emulator::Control::changeApp(own)));
        QVERIFY(set && set->isAccepted());
        const TestSuite::ControlRelay relay(emulator.url.toString(), [](QByteArray &bytes) {
            bytes.replace("\"http://127.0.0.1:9/events\"", "\"nope://127.0.0.1:9/events\""); // it is refused
        });
        Readiness::ReadinessRequest wanted = request();
        wanted.areas = {Readiness::Area::Drills};
        wanted.drills = TestSuite::drillRequest({u"duplicate"_s}).drills;
        wanted.appEventsTo = u"http://127.0.0.1:9/other"_s;
        wanted.emulatorUrl = relay.url();
        ReadinessDialog dialog;
        dialog.open();
        dialog.start(wanted);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), 60'000);
        const auto *banner = dialog.findChild<Banner *>(u"readinessVerdict"_s);
        QVERIFY(banner->isVisible());
        const QStringList lines = banner->sentence().split(u'\n');
        QCOMPARE(lines.size(), 2); // once, though both the drills and the run tried
        QVERIFY2(lines.at(1).startsWith(Drills::notRestored(u"POST /_emulator/app: "_s)), qPrintable(lines.at(1)));
    }

    void stopsWhenItIsClosed()
    {
        ReadinessDialog dialog;
        dialog.show();
        dialog.start(request());
        dialog.reject();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), 30'000);
    }

private:
    static Readiness::ReadinessRequest request()
    {
        Readiness::ReadinessRequest request;
        request.kinds = {Providers::Kind::SmsDefault};
        request.areas = {Readiness::Area::LineTest, Readiness::Area::Lab};
        return request;
    }

    /*! One that others may use. */
    struct RunningEmulator {
        RunningEmulator()
        {
            const Result<Emulator::EmulatorDescription> ready = emulator.start(Emulator::onFreePort());
            if (!ready)
                qFatal("no emulator");
            url = QUrl(ready->baseUrl);
        }
        /*! A run there of \a area, then of the drills. */
        Readiness::ReadinessRequest withDrills(Readiness::Area area) const
        {
            Readiness::ReadinessRequest wanted = request();
            wanted.areas = {area, Readiness::Area::Drills};
            wanted.emulatorUrl = url;
            return wanted;
        }

        Http::IoThread thread;
        Http::DeliveryClient deliveries;
        Emulator::Emulator emulator{thread, deliveries};
        QUrl url;
    };
};

LINESMAN_TEST(TstReadinessDialog)
#include "tst_readinessdialog.moc"
