// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "app/http/server.h"
#include "tests/support/suite.h"
#include "ui/simulator/labdialog.h"
#include "ui/simulator/labmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

/*! The dialog against an endpoint on a real socket. */
class TstLabDialog : public QObject
{
    Q_OBJECT
private slots:
    void showsVerdictAndFindings()
    {
        World world(200);
        LabDialog dialog(world.history);
        dialog.show();
        auto *table = dialog.findChild<TableView *>(u"labTable"_s);
        const QAbstractItemModelTester tester(table->model());
        dialog.start(world.plan());
        QVERIFY(dialog.isRunning());
        QTRY_VERIFY(!dialog.isRunning());
        QCOMPARE(table->model()->rowCount(), int(Webhooks::allVariants().size()));
        auto *verdict = dialog.findChild<Banner *>(u"labVerdict"_s);
        QVERIFY(verdict->isVisible());
        QVERIFY(verdict->sentence().contains(u"accepts unsigned requests"_s));
        const QString findings = dialog.findChild<QLabel *>(u"labFindings"_s)->text();
        QVERIFY(findings.contains(u"Do: "_s) && findings.contains(u"Source: "_s));
        // The first that was not as it should be is chosen, and explained.
        QVERIFY(table->selectedRow() > 0);
        QVERIFY(!dialog.findChild<QLabel *>(u"labWhy"_s)->text().isEmpty());
        const QSignalSpy wanted(&dialog, &LabDialog::historyWanted);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"labInHistory"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void runsAgain()
    {
        World world(401);
        LabDialog dialog(world.history);
        dialog.show();
        dialog.start(world.plan());
        QTRY_VERIFY(!dialog.isRunning());
        const int before = world.requests;
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"labAgain"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isRunning());
        QCOMPARE(int(world.requests), 2 * before);
    }

    void stopsWhenItIsClosed()
    {
        World world(200);
        LabDialog dialog(world.history);
        dialog.show();
        dialog.start(world.plan());
        dialog.reject();
        QTRY_VERIFY(!dialog.isRunning());
        QVERIFY(dialog.findChild<TableView *>(u"labTable"_s)->model()->rowCount() <
                int(Webhooks::allVariants().size()));
    }

private:
    struct World {
        explicit World(int status)
            : server(thread, [this, status](const Http::Request &, const Http::Responder &respond) {
                ++requests;
                Http::Response response;
                response.status = status;
                respond(response);
            })
        {
            port = server.listen({}).value_or(0);
            const Result<> opened = history.open(folder.filePath(u"history.sqlite"_s));
            Q_UNUSED(opened)
        }
        Webhooks::LabPlan plan() const
        {
            Webhooks::LabPlan plan;
            plan.url = u"http://127.0.0.1:%1/hook"_s.arg(port);
            plan.form = Webhooks::sampleForm(Providers::Kind::SmsDefault);
            plan.key = Webhooks::SigningKey::generate();
            return plan;
        }
        QTemporaryDir folder;
        History::Store history;
        std::atomic<int> requests = 0;
        std::uint16_t port = 0;
        Http::IoThread thread;
        Http::Server server;
    };
};

LINESMAN_TEST(TstLabDialog)
#include "tst_labdialog.moc"
