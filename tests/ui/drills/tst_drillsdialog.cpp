// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/suite.h"
#include "ui/drills/drillmodel.h"
#include "ui/drills/drillsdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

/*! The dialog with the reference bridge and an emulator of its own. */
class TstDrillsDialog : public QObject
{
    Q_OBJECT
private slots:
    void listsWhatEachTries()
    {
        DrillsDialog dialog;
        dialog.show();
        const QAbstractItemModelTester tester(table(dialog)->model());
        QCOMPARE(table(dialog)->model()->rowCount(), int(Drills::builtInDrills().size()));
        QCOMPARE(table(dialog)->selectedRow(), 0);
        const Drills::Drill first = Drills::builtInDrills().constFirst();
        QCOMPARE(dialog.findChild<QLabel *>(u"drillTitle"_s)->text(), first.title);
        QVERIFY(dialog.findChild<QLabel *>(u"drillWhy"_s)->text().startsWith(first.why));
        QVERIFY(dialog.findChild<QLabel *>(u"drillAdvice"_s)->text().contains(first.advice));
        QVERIFY(dialog.findChild<QLabel *>(u"drillVerdict"_s)->isHidden());
    }

    void playsOneAndSaysWhatWasSeen()
    {
        // Whoever holds the port that people know, this test or something else on the machine: a drill must not need it.
        QTcpServer holder;
        holder.listen(QHostAddress::LocalHost, Emulator::Options().port);
        DrillsDialog dialog;
        dialog.show();
        auto *model = qobject_cast<DrillModel *>(table(dialog)->model());
        const int row = model->rowOf(u"retry-button"_s);
        table(dialog)->selectRow(row);
        dialog.findChild<QPushButton *>(u"playDrill"_s)->click();
        QVERIFY2(dialog.isRunning(), qPrintable(dialog.findChild<Banner *>(u"drillsVerdict"_s)->sentence()));
        QVERIFY(!dialog.findChild<QPushButton *>(u"playAllDrills"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), 60'000);
        QVERIFY(model->result(row));
        QCOMPARE(model->result(row)->verdict, Drills::DrillVerdict::Passed);
        QVERIFY(!model->result(row == 0 ? 1 : 0));
        QVERIFY(dialog.findChild<Banner *>(u"drillsVerdict"_s)->isVisible());
        QVERIFY(dialog.findChild<QLabel *>(u"drillVerdict"_s)->isVisible());
        QVERIFY(!dialog.findChild<QPlainTextEdit *>(u"drillEvidence"_s)->toPlainText().isEmpty());
        QVERIFY(dialog.findChild<QPushButton *>(u"playAllDrills"_s)->isEnabled());
    }

    void takesADrillOfOnesOwn()
    {
        DrillsDialog dialog;
        dialog.show();
        const int before = table(dialog)->model()->rowCount();
        choose(dialog, Linesman::Testing::sourceDir() + u"/app/drills/example.json"_s);
        QCOMPARE(table(dialog)->model()->rowCount(), before + 1);
        QCOMPARE(table(dialog)->selectedRow(), before);

        const QTemporaryDir folder;
        QFile broken(folder.filePath(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(R"({"name":"a","steps":[{"do":"sned"}]})");
        broken.close();
        choose(dialog, broken.fileName());
        QCOMPARE(table(dialog)->model()->rowCount(), before + 1);
        const QString said = dialog.findChild<Banner *>(u"drillsVerdict"_s)->sentence();
        QVERIFY2(said.contains(u"did you mean"_s), qPrintable(said));
    }

    void keepsOnesOwnOverSessions()
    {
        const QTemporaryDir folder;
        const QString list = folder.filePath(u"drills.json"_s);
        const QString own = folder.filePath(u"own.json"_s);
        QVERIFY(QFile::copy(Linesman::Testing::sourceDir() + u"/app/drills/example.json"_s, own));
        const int ours = int(Drills::builtInDrills().size());
        {
            DrillsDialog dialog;
            dialog.keepIn(list);
            dialog.show();
            QVERIFY(!dialog.findChild<QPushButton *>(u"removeDrill"_s)->isEnabled()); // one of ours is chosen
            choose(dialog, own);
            QVERIFY(dialog.findChild<QPushButton *>(u"removeDrill"_s)->isEnabled());
        }
        {
            DrillsDialog dialog;
            dialog.keepIn(list);
            dialog.show();
            const QAbstractItemModelTester tester(table(dialog)->model());
            QCOMPARE(table(dialog)->model()->rowCount(), ours + 1);
            table(dialog)->selectRow(ours);
            dialog.findChild<QPushButton *>(u"removeDrill"_s)->click();
            QCOMPARE(table(dialog)->model()->rowCount(), ours);
            QVERIFY(QFile::exists(own));
            choose(dialog, own);
        }
        QVERIFY(QFile::remove(own));
        DrillsDialog dialog;
        dialog.keepIn(list);
        dialog.show();
        QCOMPARE(table(dialog)->model()->rowCount(), ours);
        QVERIFY(dialog.findChild<Banner *>(u"drillsVerdict"_s)->sentence().contains(own)); // said, not lost silently
        DrillsDialog next;
        next.keepIn(list);
        next.show();
        QVERIFY(!next.findChild<Banner *>(u"drillsVerdict"_s)->isVisible()); // and not said for ever
    }

    void stopsWhenItIsClosed()
    {
        DrillsDialog dialog;
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"playAllDrills"_s), Qt::LeftButton);
        dialog.reject();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), 30'000);
    }

private:
    static TableView *table(const DrillsDialog &dialog) { return dialog.findChild<TableView *>(u"drillsTable"_s); }

    static void choose(DrillsDialog &dialog, const QString &file)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"addDrill"_s), Qt::LeftButton);
        auto *chooser = dialog.findChild<QFileDialog *>(u"drillFile"_s);
        QVERIFY(chooser);
        emit chooser->fileSelected(file);
        delete chooser;
    }
};

LINESMAN_TEST(TstDrillsDialog)
#include "tst_drillsdialog.moc"
