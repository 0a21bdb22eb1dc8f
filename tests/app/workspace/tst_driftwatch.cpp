// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "app/workspace/driftwatch.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using Workspace::DriftWatch;

namespace {
Exchange captureOf(const QByteArray &event)
{
    Exchange exchange;
    exchange.startedAt = QDateTime::currentDateTimeUtc();
    exchange.method = u"POST"_s;
    exchange.requestHead = "POST / HTTP/1.1\r\nContent-Type: application/json\r\nx-ghl-signature: c2ln\r\n"
                           "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl\r\n\r\n";
    exchange.requestBody = "{\"type\":\"" + event + "\",\"locationId\":\"l1\",\"appId\":\"a\",\"webhookId\":\"w\"}";
    return exchange;
}

/*! A history with what watches it, and what was told. */
struct Watched {
    explicit Watched(const QString &folder)
        : settings(folder + "/settings.ini"_L1)
    {
        if (!store.open(folder + "/history.sqlite"_L1))
            qFatal("no history");
    }
    int told() const
    {
        int count = 0;
        for (const QList<QVariant> &call : found)
            count += int(call.first().value<QList<Workspace::DriftItem>>().size());
        return count;
    }
    Settings settings;
    History::Store store;
    DriftWatch watch{store, &settings};
    QSignalSpy found{&watch, &DriftWatch::found};
};
} // namespace

class TstDriftWatch : public QObject
{
    Q_OBJECT
private slots:
    void tellsEachDifferenceOnceAsItComes()
    {
        const QTemporaryDir folder;
        {
            Watched first(folder.path());
            first.watch.start();
            for (int i = 0; i < 3; ++i)
                first.store.append(captureOf("MoonCreate"));
            QTRY_COMPARE(first.watch.looked(), 3);
            QVERIFY(!first.watch.items().isEmpty());
            QCOMPARE(first.watch.items().constFirst().where, u"MoonCreate"_s);
            QCOMPARE(first.watch.items().constFirst().count, 3);
            QCOMPARE(first.told(), first.watch.items().size());
        }
        Watched again(folder.path()); // what was told yesterday is not told today
        again.watch.start();
        again.store.append(captureOf("MoonCreate"));
        QTRY_COMPARE(again.watch.looked(), 1);
        QVERIFY(!again.watch.items().isEmpty());
        QCOMPARE(again.told(), 0);
        again.store.append(captureOf("MoonDelete"));
        QTRY_COMPARE(again.watch.looked(), 2);
        QCOMPARE(again.told(), 1);
    }

    void looksThroughWhatIsThereOnceAndCallsNobody()
    {
        const QTemporaryDir folder;
        Watched bench(folder.path());
        for (int i = 0; i < 150; ++i) // more than a slice
            bench.store.append(captureOf("MoonCreate"));
        bench.store.flush();
        bench.watch.start();
        QCoreApplication::processEvents();
        bench.watch.lookThrough();
        QTRY_COMPARE(bench.watch.looked(), 150);
        bench.watch.lookThrough();
        bench.store.append(captureOf("MoonCreate"));
        QTRY_COMPARE(bench.watch.looked(), 151);
        QTRY_VERIFY(!bench.watch.isLooking());
        QCOMPARE(bench.watch.looked(), 151); // none of them twice
        QCOMPARE(bench.watch.items().constFirst().count, 151);
    }

    void exportsTheEvidenceWithoutSecrets()
    {
        const QTemporaryDir folder;
        Watched bench(folder.path());
        bench.watch.start();
        bench.store.append(captureOf("MoonCreate"));
        QTRY_VERIFY(!bench.watch.items().isEmpty());
        QSignalSpy written(&bench.watch, &DriftWatch::written);
        const QString name = folder.filePath(u"drift.json"_s);
        bench.watch.write(name);
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(written.first().at(1).toString(), QString());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        QVERIFY(json.contains("MoonCreate") && json.contains("requestHead"));
        QVERIFY(!json.contains("eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ"));
        bench.watch.write(folder.filePath(u"nowhere/drift.json"_s));
        QTRY_COMPARE(written.size(), 2);
        QVERIFY(!written.last().at(1).toString().isEmpty());
    }

    void endsWhileItLooks()
    {
        const QTemporaryDir folder;
        Watched bench(folder.path());
        for (int i = 0; i < 300; ++i)
            bench.store.append(captureOf("MoonCreate"));
        bench.store.flush();
        bench.watch.lookThrough();
        QCoreApplication::processEvents();
    }
};

LINESMAN_TEST(TstDriftWatch)
#include "tst_driftwatch.moc"
