// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "tests/app/history/plainsqlite.h"
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"

#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using HistoryTest::asked;
using HistoryTest::sample;

namespace {
/*! Appends and waits for the commit. */
Result<ExchangeId> appended(History::Store &store, const Exchange &exchange)
{
    std::promise<Result<ExchangeId>> promise;
    store.append(exchange, [&promise](const Result<ExchangeId> &id) { promise.set_value(id); });
    return promise.get_future().get();
}

Result<ExchangeId> updated(History::Store &store, const Exchange &exchange)
{
    std::promise<Result<ExchangeId>> promise;
    store.update(exchange, [&promise](const Result<ExchangeId> &id) { promise.set_value(id); });
    return promise.get_future().get();
}

/*! Whether the words of the search are those of the rows, and the file is sound. */
QString soundness(const QString &file)
{
    const QString index = asked(file, "INSERT INTO exchange_search (exchange_search) VALUES ('integrity-check')");
    return index == "no row"_L1 ? asked(file, "PRAGMA integrity_check") : index;
}

QList<ExchangeId> allIds(const QString &file)
{
    const Result<History::Reader> reader = History::Reader::open(file);
    if (!reader)
        return {};
    const auto ids = reader->ids({});
    return ids ? QList<ExchangeId>(ids->begin(), ids->end()) : QList<ExchangeId>();
}
} // namespace

class TstStore : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(u"history%1.sqlite"_s.arg(++m_files)); }

private slots:
    void givesBackEveryByte()
    {
        const QString file = newFile();
        Exchange all = sample(1);
        all.channel = Exchange::Channel::Delivery;
        all.dns = std::chrono::microseconds(1);
        all.connect = std::chrono::microseconds(2);
        all.tls = std::chrono::microseconds(3);
        all.firstByte = std::chrono::microseconds(4);
        all.requestBody = QByteArray("nul\0 and \xff\xfe invalid", 20);
        all.responseBody = QByteArray(300'000, 'x');
        all.error = u"none"_s;
        all.verdict = u"{\"a\":\"ü\"}"_s;
        all.connectionId = u"connection"_s;
        all.locationId = u"location"_s;
        all.contactId = u"contact"_s;
        all.conversationId = u"conversation"_s;
        all.traceId = u"trace"_s;
        all.groupId = u"group"_s;
        all.note = u"my note"_s;
        all.pinned = true;
        {
            History::Store store;
            QVERIFY(store.open(file));
            const Result<ExchangeId> id = appended(store, all);
            QVERIFY(id);
            QCOMPARE(*id, 1);
            all.id = *id;
        }
        const Result<History::Reader> reader = History::Reader::open(file);
        QVERIFY(reader);
        const auto read = reader->exchange(1);
        QVERIFY(read && *read);
        QVERIFY(**read == all);
        const auto rows = reader->rows({1});
        QVERIFY(rows);
        Exchange row = all;
        row.requestHead.clear();
        row.requestBody.clear();
        row.responseHead.clear();
        row.responseBody.clear();
        QVERIFY(rows->first() == row);
        QVERIFY(!*reader->exchange(2));
        QCOMPARE(*reader->newest(), 1);
    }

    void isForItsOwnerOnly()
    {
        const QString file = newFile();
        History::Store store;
        QVERIFY(store.open(file));
        QVERIFY(appended(store, sample(1)));
        for (const QString &name : {file, file + u"-wal"_s, file + u"-shm"_s}) {
            const QFile::Permissions permissions = QFile::permissions(name);
            QVERIFY2(!(permissions & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(name));
        }
        QCOMPARE(asked(file, "PRAGMA journal_mode"), u"wal"_s);
        QCOMPARE(asked(file, "PRAGMA auto_vacuum"), u"2"_s);
    }

    void neverUsesAnIdTwice()
    {
        const QString file = newFile();
        {
            History::Store store;
            QVERIFY(store.open(file));
            for (int i = 1; i <= 3; ++i)
                QCOMPARE(*appended(store, sample(i)), i);
            store.remove({2, 3});
            store.flush();
        }
        History::Store store;
        QVERIFY(store.open(file));
        QCOMPARE(*appended(store, sample(4)), 4);
        QCOMPARE(allIds(file), (QList<ExchangeId>{1, 4}));
    }

    void addsTheAnswerLater()
    {
        const QString file = newFile();
        History::Store store;
        QVERIFY(store.open(file));
        Exchange exchange = sample(1);
        exchange.status = 0;
        exchange.responseHead.clear();
        exchange.note = u"keep me"_s;
        exchange.id = *appended(store, exchange);
        Exchange answer = exchange;
        answer.status = 202;
        answer.responseHead = "HTTP/1.1 202 Accepted\r\n\r\n";
        answer.responseBody = "acceptedword";
        answer.requestBody = "not replaced";
        answer.note = u"not replaced"_s;
        QCOMPARE(*updated(store, answer), exchange.id);
        const Result<History::Reader> reader = History::Reader::open(file);
        const auto read = reader->exchange(exchange.id);
        QCOMPARE((*read)->status, 202);
        QCOMPARE((*read)->responseBody, answer.responseBody);
        QCOMPARE((*read)->requestBody, exchange.requestBody);
        QCOMPARE((*read)->note, u"keep me"_s);
        QCOMPARE(reader->ids({.text = u"acceptedword"_s})->size(), 1u);

        QCOMPARE(soundness(file), u"ok"_s);

        answer.id = 77;
        const Result<ExchangeId> missing = updated(store, answer);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::Storage);
    }

    void tellsWhatItCommitted()
    {
        const QString file = newFile();
        History::Store store;
        QVERIFY(store.open(file));
        QSignalSpy appendedSpy(&store, &History::Store::appended);
        QSignalSpy changedSpy(&store, &History::Store::changed);
        QSignalSpy removedSpy(&store, &History::Store::removed);
        for (int i = 0; i < 500; ++i)
            store.append(sample(i));
        QList<qint64> seen;
        const auto collect = [&seen, &appendedSpy] {
            while (!appendedSpy.isEmpty())
                seen += appendedSpy.takeFirst().first().value<QList<qint64>>();
            return seen.size();
        };
        QTRY_COMPARE(collect(), 500);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.last(), 500);

        store.setPinned(7, true);
        QTRY_COMPARE(changedSpy.count(), 1);
        store.setNote(7, u"seen"_s);
        QTRY_COMPARE(changedSpy.count(), 2);
        const Result<History::Reader> reader = History::Reader::open(file);
        QCOMPARE(reader->rows({7})->first().note, u"seen"_s);
        QVERIFY(reader->rows({7})->first().pinned);

        store.remove({7, 8, 999});
        QTRY_COMPARE(removedSpy.count(), 1);
        QCOMPARE(removedSpy.first().first().value<QList<qint64>>(), (QList<qint64>{7, 8}));
    }

    void masksWhatIsNotACapture_data()
    {
        QTest::addColumn<int>("channel");
        QTest::addColumn<bool>("masked");
        QTest::newRow("capture") << int(Exchange::Channel::Capture) << false;
        QTest::newRow("delivery") << int(Exchange::Channel::Delivery) << false;
        QTest::newRow("hook of the emulator") << int(Exchange::Channel::EmulatorHook) << false;
        QTest::newRow("API") << int(Exchange::Channel::Api) << true;
        QTest::newRow("OAuth") << int(Exchange::Channel::OAuth) << true;
        QTest::newRow("emulator") << int(Exchange::Channel::Emulator) << true;
    }

    void masksWhatIsNotACapture()
    {
        QFETCH(int, channel);
        QFETCH(bool, masked);
        const QString file = newFile();
        History::Store store;
        QVERIFY(store.open(file));
        Exchange exchange = sample(1);
        exchange.channel = Exchange::Channel(channel);
        exchange.url = u"/oauth?client_secret=s3cretword1"_s;
        exchange.requestHead = "GET / HTTP/1.1\r\nAuthorization: Bearer s3cretword2\r\n\r\n";
        exchange.requestBody = "grant_type=refresh_token&refresh_token=s3cretword3";
        exchange.responseBody = "{\"access_token\":\"s3cretword4\"}";
        QVERIFY(appended(store, exchange));
        const Result<History::Reader> reader = History::Reader::open(file);
        const Exchange kept = **reader->exchange(1);
        const QByteArray all =
            kept.url.toUtf8() + kept.requestHead + kept.requestBody + kept.responseHead + kept.responseBody;
        QCOMPARE(all.count("s3cretword"), masked ? 0 : 4);
        QCOMPARE(reader->ids({.text = u"s3cretword*"_s})->size(), masked ? 0u : 1u);
    }

    void removesInSlices()
    {
        const QString file = newFile();
        History::Store store;
        QVERIFY(store.open(file));
        for (int i = 0; i < 1500; ++i) {
            Exchange exchange = sample(i);
            exchange.pinned = i == 10;
            store.append(exchange);
        }
        store.flush();
        const auto limit = sample(1000).startedAt;
        store.removeOlderThan(limit);
        store.flush();
        const QList<ExchangeId> ids = allIds(file);
        QCOMPARE(ids.size(), 501);
        QCOMPARE(ids.first(), 11); // the pinned one
        QCOMPARE(ids.at(1), 1001);
        store.remove(ids);
        store.flush();
        QVERIFY(allIds(file).isEmpty());
        QCOMPARE(soundness(file), u"ok"_s);
    }

    void refusesWhenItIsNotOpen()
    {
        History::Store store;
        const Result<ExchangeId> id = appended(store, sample(1));
        QVERIFY(!id);
        QCOMPARE(id.error().kind, Error::Kind::Storage);
    }

    void takesAppendsFromManyThreads()
    {
        const QString file = newFile();
        {
            History::Store store;
            QVERIFY(store.open(file));
            std::vector<std::thread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&store, t] {
                    for (int i = 0; i < 250; ++i)
                        store.append(sample(t * 1000 + i));
                });
            }
            for (std::thread &thread : threads)
                thread.join();
        } // closing writes what is queued
        QCOMPARE(allIds(file).size(), 1000);
    }

    void sharesTheFileWithAnotherProcess()
    {
        const QString file = newFile();
        History::Store store;
        QVERIFY(store.open(file));
        const Result<History::Reader> reader = History::Reader::open(file);
        const qint64 before = *reader->version();
        QProcess child;
        child.start(QStringLiteral(LINESMAN_HISTORY_CHILD), {file, u"400"_s});
        int failures = 0;
        for (int i = 0; i < 400; ++i)
            failures += appended(store, sample(i)) ? 0 : 1;
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 0);
        QCOMPARE(failures, 0);
        QCOMPARE(allIds(file).size(), 800);
        QVERIFY(*reader->version() != before);
        QCOMPARE(soundness(file), u"ok"_s);
    }

    void losesNothingThatWasCommittedWhenKilled()
    {
        const QString file = newFile();
        QSet<ExchangeId> promised;
        for (int round = 0; round < 3; ++round) {
            QProcess child;
            child.start(QStringLiteral(LINESMAN_HISTORY_CHILD), {file, u"0"_s});
            QByteArray output;
            while (output.count('\n') <= 300) {
                QVERIFY(child.waitForReadyRead());
                output += child.readAllStandardOutput();
            }
            child.kill(); // SIGKILL: no destructor, no flush
            QVERIFY(child.waitForFinished());
            output += child.readAllStandardOutput();
            for (const QByteArray &line : output.left(output.lastIndexOf('\n')).split('\n'))
                promised.insert(line.toLongLong());
        }
        QVERIFY(promised.size() > 900);
        {
            History::Store store;
            QVERIFY(store.open(file));
            const QList<ExchangeId> ids = allIds(file);
            const QSet<ExchangeId> kept(ids.begin(), ids.end());
            QVERIFY(kept.contains(promised));
            QVERIFY(appended(store, sample(1)));
        }
        QCOMPARE(soundness(file), u"ok"_s);
    }

    void survivesAFullDisk()
    {
        const QString file = newFile();
        {
            History::Store store;
            QVERIFY(store.open(file));
            QSignalSpy failed(&store, &History::Store::writeFailed);
            store.setSizeLimit(400'000);
            Exchange big = sample(1);
            big.requestBody = QByteArray(50'000, 'x');
            int written = 0;
            Result<ExchangeId> last = appended(store, big);
            while (last && written < 100) {
                ++written;
                last = appended(store, big);
            }
            QVERIFY(written > 1 && written < 100);
            QCOMPARE(last.error().kind, Error::Kind::Storage);
            QVERIFY2(last.error().detail.contains(u"disk is full"_s), qPrintable(last.error().detail));
            QTRY_COMPARE(failed.count(), 1);
            QVERIFY(!failed.first().first().toString().isEmpty());
            // Told at once while it lasts, and still kept for later.
            QVERIFY(!appended(store, sample(2)));
            store.flush();
            QCOMPARE(allIds(file).size(), written);

            store.setSizeLimit(0); // there is space again
            QTRY_COMPARE(failed.count(), 2);
            QVERIFY(failed.last().first().toString().isEmpty());
            store.flush();
            QCOMPARE(allIds(file).size(), written + 2);
            QVERIFY(appended(store, sample(3)));
        }
        QCOMPARE(soundness(file), u"ok"_s);
    }

    void boundsWhatWaitsForSpace()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        store.setSizeLimit(100'000);
        Exchange big = sample(1);
        big.requestBody = QByteArray(8 * 1024 * 1024, 'x');
        std::atomic<int> told = 0;
        for (int i = 0; i < 20; ++i)
            store.append(big, [&told](const Result<ExchangeId> &id) { told += id ? 0 : 1; });
        store.flush();
        QTRY_COMPARE(told.load(), 20); // all know; those over 64 MiB are not even kept
        store.setSizeLimit(0);
        QTRY_VERIFY(!allIds(store.file()).empty()); // the writer tries again by itself
        store.flush();
        const int kept = int(allIds(store.file()).size());
        QVERIFY2(kept < 9, qPrintable(QString::number(kept)));
    }

    void tellsWhatARefusingDiskSays()
    {
        const QString file = newFile();
        QProcess child;
        child.start(QStringLiteral(LINESMAN_HISTORY_CHILD), {file, u"3000"_s, u"300000"_s});
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitCode(), 1);
        const QByteArray output = child.readAllStandardOutput();
        QVERIFY(output.contains("failed: history cannot be written"));
        QVERIFY(output.startsWith("1\n"));
        History::Store store;
        QVERIFY(store.open(file));
        QVERIFY(appended(store, sample(1)));
        QCOMPARE(soundness(file), u"ok"_s);
    }
};

LINESMAN_TEST(TstStore)
#include "tst_store.moc"
