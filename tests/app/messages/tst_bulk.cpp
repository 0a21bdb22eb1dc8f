// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/bulkrun.h"
#include "app/providers/resolver.h"

#include "tests/app/messages/clientbench.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Messages;
using namespace Linesman::Testing;
using namespace Qt::Literals::StringLiterals;
using Providers::Field;
using Providers::Kind;
using State = BulkOutcome::State;

namespace {
QByteArray csv(int rows)
{
    QByteArray text = "Phone,Name,Text\n";
    for (int i = 0; i < rows; ++i)
        text += "+1500556" + QByteArray::number(1000 + i) + ",Person " + QByteArray::number(i) + ",Hello " +
                QByteArray::number(i) + '\n';
    return text;
}

BulkPlan planOf(const QByteArray &bytes, const ProviderId &provider)
{
    BulkPlan plan;
    plan.table = readCsv(bytes).value();
    plan.rules = Providers::resolve(Kind::SmsChannel, Providers::Act::Inbound);
    plan.providerId = provider;
    plan.columns = guessedColumns(plan.table, plan.rules);
    return plan;
}
} // namespace

class TstBulk : public QObject
{
    Q_OBJECT
private slots:
    void guessesWhatTheColumnsAreFor()
    {
        const CsvTable table = readCsv("E-Mail;Telefon;Full Name;Nachricht;Other\n1;2;3;4;5\n").value();
        const QMap<Field, int> columns =
            guessedColumns(table, Providers::resolve(Kind::SmsDefault, Providers::Act::Inbound));
        QCOMPARE(columns.value(Field::Email), 0);
        QCOMPARE(columns.value(Field::Phone), 1);
        QCOMPARE(columns.value(Field::Name), 2);
        QCOMPARE(columns.value(Field::Message), 3);
        QVERIFY(!columns.contains(Field::Subject));
    }

    void aRowIsCheckedBeforeItIsSent()
    {
        BulkPlan plan = planOf("Phone,Text,First\n(500) 555-0006,,Ada\nnobody,x,Bob\n", ProviderId(u"p"_s));
        plan.text.message = u"Hi {{first}}"_s;
        const BulkRow good = bulkRow(plan, 0);
        QCOMPARE(good.draft.message, u"Hi Ada"_s);
        QCOMPARE(good.draft.contact.phone, u"+15005550006"_s);
        QVERIFY(!isBlocked(good.problems));
        QVERIFY(isBlocked(bulkRow(plan, 1).problems));
        plan.text.message = u"Hi {{nobody}}"_s;
        QVERIFY(isBlocked(bulkRow(plan, 0).problems));
        QVERIFY(!isBlocked(problems(plan)));
        plan.columns.remove(Field::Phone);
        QVERIFY(isBlocked(problems(plan)));
    }

    void sendsEveryRowOnceAndSaysHowItFared()
    {
        ClientBench bench;
        const QTemporaryDir folder;
        // The last three: no number, a number that the emulator answers with 500, and an injection.
        const QByteArray bytes = csv(5) + "call me,Nobody,x\n+15005550161,Broken,x\n+15005567000,Eve,=1+1\n";
        BulkRun run(bench.client, bench.location, planOf(bytes, bench.provider(Kind::SmsChannel)), folder.path());
        run.setRate(1000);
        QSignalSpy finished(&run, &BulkRun::finished);
        QVERIFY(run.start(BulkRun::Which::Waiting));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QCOMPARE(run.count(State::Sent), 6);
        QCOMPARE(run.count(State::Skipped), 1);
        QCOMPARE(run.count(State::Failed), 1);
        QVERIFY(!run.outcomes()[0].messageId.isEmpty());
        QVERIFY(!run.outcomes()[6].traceId.isEmpty());
        const QByteArray result = run.toCsv();
        QVERIFY(result.contains(",sent,"));
        QVERIFY(result.contains("'=1+1"));
        QVERIFY(!result.contains(",=1+1"));

        // A second run of the same plan has nothing left to do.
        BulkRun again(bench.client, bench.location, run.plan(), folder.path());
        QVERIFY(again.load());
        QCOMPARE(again.count(State::Sent), 6);
        QSignalSpy rows(&again, &BulkRun::rowChanged);
        QSignalSpy over(&again, &BulkRun::finished);
        QVERIFY(again.start(BulkRun::Which::Waiting));
        QTRY_COMPARE_WITH_TIMEOUT(over.count(), 1, 30'000);
        QCOMPARE(rows.count(), 0);
        QFile file(run.file());
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(!kept.contains("5005561000")); // ids and reasons, no numbers and no text
        QVERIFY(!kept.contains("Hello"));
    }

    void goesOnWhereItWasCancelled()
    {
        ClientBench bench;
        const QTemporaryDir folder;
        const BulkPlan plan = planOf(csv(12), bench.provider(Kind::SmsChannel));
        {
            BulkRun run(bench.client, bench.location, plan, folder.path());
            run.setRate(1000);
            connect(&run, &BulkRun::progressed, &run, [&run](int done) {
                if (done == 4)
                    run.cancel();
            });
            QSignalSpy finished(&run, &BulkRun::finished);
            QVERIFY(run.start(BulkRun::Which::Waiting));
            QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
            QCOMPARE(run.count(State::Sent), 4);
            QCOMPARE(run.count(State::Waiting), 8);
            // As if the program had been killed while the fifth was under way.
            QFile file(run.file());
            QVERIFY(file.open(QFile::Append));
            file.write("{\"row\":4,\"line\":6,\"state\":\"started\"}\n{\"row\":5,\"li");
        }
        BulkRun run(bench.client, bench.location, plan, folder.path());
        run.setRate(1000);
        QVERIFY(run.load());
        QCOMPARE(run.outcomes()[4].state, State::Unknown);
        QSignalSpy finished(&run, &BulkRun::finished);
        QVERIFY(run.start(BulkRun::Which::Waiting));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QCOMPARE(run.count(State::Sent), 11);
        QCOMPARE(run.count(State::Unknown), 1); // not sent a second time
    }

    void fiveThousandRowsAreReadAndCheckedAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        const BulkPlan plan = planOf(csv(5000), ProviderId(u"65f0c0de65f0c0de65f0c0de"_s));
        QCOMPARE(plan.table.rows.size(), 5000);
        int blocked = 0;
        for (int row = 0; row < 5000; ++row)
            blocked += isBlocked(bulkRow(plan, row).problems);
        QCOMPARE(blocked, 0);
        qInfo("5,000 rows read and checked in %lld ms", timer.elapsed());
    }
};

LINESMAN_TEST(TstBulk)
#include "tst_bulk.moc"
