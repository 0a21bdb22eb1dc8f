// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/readiness/readinessdialog.h"
#include "ui/readiness/readinessmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
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
};

LINESMAN_TEST(TstReadinessDialog)
#include "tst_readinessdialog.moc"
