// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/export.h"
#include "app/history/schema.h"
#include "app/history/soundnesscheck.h"
#include "app/history/store.h"
#include "tests/app/history/plainsqlite.h"
#include "tests/app/history/samples.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using HistoryTest::asked;

namespace {
QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

bool write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/*! Root may write everything: while this lives, the test is a nobody. */
class Nobody
{
public:
    Nobody()
    {
        if (geteuid() == 0)
            m_dropped = seteuid(65534) == 0;
    }
    ~Nobody()
    {
        if (m_dropped && seteuid(0) != 0)
            qFatal("cannot be root again");
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

private:
    bool m_dropped = false;
};

/*! A history with \a count exchanges, closed. */
void makeHistory(const QString &file, int count)
{
    History::Store store;
    QVERIFY(store.open(file));
    for (int i = 0; i < count; ++i)
        store.append(HistoryTest::sample(i));
    store.flush();
}
} // namespace

class TstSchema : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(u"history%1.sqlite"_s.arg(++m_files)); }

    /*! Both doors refuse \a file with \a reason, and nothing about it or its folder changes. */
    void expectRefusal(const QString &file, const QString &reason)
    {
        const QByteArray before = contents(file);
        const QDir folder = QFileInfo(file).dir();
        const QStringList names = folder.entryList(QDir::Files);
        History::Store store;
        const Result<> opened = store.open(file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QVERIFY2(opened.error().detail.contains(reason), qPrintable(opened.error().detail));
        QVERIFY(!store.isOpen());
        const Result<History::Reader> reader = History::Reader::open(file);
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, Error::Kind::Storage);
        QCOMPARE(contents(file), before);
        QCOMPARE(folder.entryList(QDir::Files), names);
    }

private slots:
    void refusesWhatIsNoDatabase()
    {
        const QString file = newFile();
        QVERIFY(write(file, QByteArray("This is a text, and a rather long one. ").repeated(200)));
        expectRefusal(file, u"not an SQLite database"_s);
    }

    void refusesADatabaseOfAnotherProgram()
    {
        const QString file = newFile();
        asked(file, "CREATE TABLE bookmarks (id INTEGER)");
        expectRefusal(file, u"another program"_s);
    }

    /*! An endless view was read without end by every command. */
    void refusesRowsThatAreComputed_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("making");
        QTest::newRow("endless view")
            << QByteArray("ALTER TABLE exchanges RENAME TO kept")
            << QByteArray(
                   "CREATE VIEW Exchanges AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n");
        QTest::newRow("virtual table") << QByteArray("ALTER TABLE exchanges RENAME TO kept")
                                       << QByteArray("CREATE/**/VIRTUAL TABLE exchanges USING fts5(id)");
        QTest::newRow("endless text index")
            << QByteArray("DROP TABLE exchange_search")
            << QByteArray(
                   "CREATE VIEW exchange_search AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)"
                   " SELECT id AS rowid, '' AS exchange_search FROM n WHERE 0 * id");
    }
    void refusesRowsThatAreComputed()
    {
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, making);
        const QString file = newFile();
        {
            History::Store store;
            QVERIFY(store.open(file));
        }
        asked(file, "PRAGMA journal_mode = DELETE");
        asked(file, place.constData());
        asked(file, making.constData());
        expectRefusal(file, u"another program"_s);
    }

    /*! A new file is made without waiting for the disk at each table; what follows waits, as before. */
    void isWrittenWithCareOnceItIsThere()
    {
        const QString file = newFile();
        for (int i = 0; i < 2; ++i) {
            Result<History::Database> database = History::openForWriting(file);
            QVERIFY(database);
            QCOMPARE(*database->number("PRAGMA synchronous"), 1); // NORMAL
        }
    }

    void makesALostTextIndexAnew()
    {
        const QString file = newFile();
        Exchange exchange;
        exchange.method = u"POST"_s;
        exchange.url = u"/harbour"_s;
        exchange.startedAt = QDateTime::currentDateTimeUtc();
        {
            History::Store store;
            QVERIFY(store.open(file));
            store.append(exchange);
            store.flush();
        }
        asked(file, "DROP TABLE exchange_search");
        History::Store store;
        QVERIFY(store.open(file));
        store.append(exchange);
        store.remove({1});
        store.flush();
        const Result<History::Reader> reader = History::Reader::open(file);
        QVERIFY(reader);
        History::Filter filter;
        filter.text = u"harbour"_s;
        const auto ids = reader->ids(filter);
        QVERIFY(ids);
        QCOMPARE(*ids, std::vector<ExchangeId>{2});
    }

    void refusesADamagedFile_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to"); // in pages of 4096 bytes, 0: to the end
        QTest::newRow("all but the first page") << 1 << 0;
        QTest::newRow("a few pages in the middle") << 20 << 24;
        QTest::newRow("cut in the middle") << -1 << 30;
    }

    void refusesADamagedFile()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const QString file = newFile();
        makeHistory(file, 500);
        QByteArray bytes = contents(file);
        QVERIFY(bytes.size() > 50 * 4096);
        if (from < 0) {
            bytes.truncate(to * 4096);
        } else {
            const qsizetype end = to > 0 ? to * 4096 : bytes.size();
            for (qsizetype i = from * 4096; i < end; ++i)
                bytes[i] = char(i * 7 + 13);
        }
        QVERIFY(write(file, bytes));
        const QByteArray before = contents(file);
        History::Store store;
        const Result<> opened = store.open(file);
        QVERIFY(!opened);
        QVERIFY2(opened.error().detail.contains(u"damaged"_s), qPrintable(opened.error().detail));
        QCOMPARE(contents(file), before);
    }

    void refusesANewerSchema()
    {
        const QString file = newFile();
        makeHistory(file, 5);
        QCOMPARE(asked(file, "PRAGMA journal_mode = DELETE; PRAGMA user_version = 999"), u"delete"_s);
        expectRefusal(file, u"newer Linesman"_s);
        History::Store store;
        const QString sentence = describe(store.open(file).error());
        QVERIFY2(sentence.contains(u"Update Linesman"_s) && !sentence.contains(u"permissions"_s), qPrintable(sentence));
    }

    void refusesAMissingFolder()
    {
        const QString file = m_folder.filePath(u"no/such/folder/history.sqlite"_s);
        History::Store store;
        const Result<> opened = store.open(file);
        QVERIFY(!opened);
        QVERIFY2(opened.error().detail.contains(u"folder"_s), qPrintable(opened.error().detail));
        QVERIFY(!QDir(m_folder.filePath(u"no"_s)).exists());
        QVERIFY(!store.open(m_folder.path()));
    }

    void refusesAReadOnlyFile()
    {
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)));
        const QString file = newFile();
        makeHistory(file, 5);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadUser | QFile::ReadOther | QFile::ReadGroup));
        const Nobody nobody;
        const QByteArray before = contents(file);
        History::Store store;
        const Result<> opened = store.open(file);
        QVERIFY(!opened);
        QVERIFY2(opened.error().detail.contains(u"read-only"_s), qPrintable(opened.error().detail));
        QCOMPARE(contents(file), before);
    }

    void refusesAReadOnlyFolder()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"history.sqlite"_s);
        makeHistory(file, 5);
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        {
            const Nobody nobody;
            History::Store store;
            const Result<> opened = store.open(file);
            QVERIFY(!opened);
            QVERIFY2(opened.error().detail.contains(u"read-only"_s), qPrintable(opened.error().detail));
            History::Store other;
            QVERIFY(!other.open(folder.filePath(u"new.sqlite"_s)));
        }
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7700)));
    }

    void takesAnEmptyFile()
    {
        const QString file = newFile();
        QVERIFY(write(file, {}));
        makeHistory(file, 5);
        QVERIFY(History::Reader::open(file));
        QVERIFY(!QFile::exists(file + u".lock"_s));
        QVERIFY(!QFile::exists(file + u".backup-v0"_s));
    }

    void bringsAnOlderFileUpAfterABackup()
    {
        const QString file = newFile();
        { // as the first schema had it, with a row and something still in its -wal
            const Result<History::Database> old = History::openForWriting(file, History::migrations().first(1));
            QVERIFY(old);
        }
        const QString inserted = asked(
            file,
            "INSERT INTO exchanges (channel, started_at, method, url, status, dns_us, connect_us, tls_us,"
            " first_byte_us, duration_us, remote_address, error, event_type, provider_kind, signature, verdict,"
            " connection_id, location_id, contact_id, conversation_id, message_id, trace_id, group_id,"
            " request_head, request_body, response_head, response_body)"
            " VALUES (1, 5, 'POST', '/old', 200, 0, 0, 0, 0, 9, '', '', '', '', '', '', '', '', '', '', '', '', '',"
            " x'', CAST('oldbodyword' AS BLOB), x'', x''); SELECT count(*) FROM exchanges");
        QCOMPARE(inserted, u"1"_s);
        { // evidence of an older Linesman can be read as it is, and searched
            const Result<History::Reader> old = History::Reader::open(file);
            QVERIFY(old);
            QCOMPARE(old->ids({.text = u"oldbodyword"_s})->size(), 1u);
            QCOMPARE(old->ids({.statusFrom = 200})->size(), 1u);
            QVERIFY(old->ids({.ownReads = true}));
        }
        QCOMPARE(asked(file, "PRAGMA user_version"), u"1"_s);

        History::Store store;
        QVERIFY(store.open(file));
        const Result<History::Reader> reader = History::Reader::open(file);
        QVERIFY(reader);
        QCOMPARE(reader->rows({1})->first().url, u"/old"_s);
        QCOMPARE(reader->ids({.text = u"oldbodyword"_s})->size(), 1u); // found by what the new schema added
        const QString backup = file + u".backup-v1"_s;
        QVERIFY(QFile::exists(backup));
        QVERIFY(!QFile::exists(backup + u".part"_s));
        QCOMPARE(asked(backup, "PRAGMA user_version"), u"1"_s);
        QCOMPARE(asked(backup, "SELECT url FROM exchanges"), u"/old"_s);
        QCOMPARE(asked(file, "PRAGMA integrity_check"), u"ok"_s);
    }

    void takesBackAMigrationThatFails()
    {
        const QString file = newFile();
        makeHistory(file, 3);
        const qint64 version = qint64(History::migrations().size());
        std::vector<History::Migration> steps(History::migrations().begin(), History::migrations().end());
        steps.push_back("CREATE TABLE half_done (id INTEGER); INSERT INTO no_such_table VALUES (1)");
        const Result<History::Database> opened = History::openForWriting(file, steps);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QCOMPARE(asked(file, "PRAGMA user_version"), QString::number(version));
        QCOMPARE(asked(file, "SELECT count(*) FROM sqlite_schema WHERE name = 'half_done'"), u"0"_s);
        History::Store store;
        QVERIFY(store.open(file)); // the one that fits still opens it
    }

    void opensWhatVersion010Wrote()
    {
        const QString file = newFile();
        QVERIFY(QFile::copy(Linesman::Testing::sourceDir() + u"/tests/data/0.1.0/history.sqlite"_s, file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        History::Store store;
        QVERIFY(store.open(file));
        store.append(HistoryTest::sample(1));
        store.flush();
        const Result<History::Reader> reader = History::Reader::open(file);
        QVERIFY(reader);
        QCOMPARE(*reader->ids({}), (std::vector<ExchangeId>{1, 2, 3, 4, 5}));
        const Exchange kept = **reader->exchange(1);
        QCOMPARE(kept.status, 202);
        QCOMPARE(kept.providerKind, u"SmsDefault"_s);
        QCOMPARE(kept.note, u"kept by 0.1.0"_s);
        QCOMPARE(kept.duration, std::chrono::microseconds(12345));
        QVERIFY(kept.pinned);
        QCOMPARE(kept.responseBody, QByteArray("taken"));
        QCOMPARE(*reader->ids({.text = u"Harvest"_s}), (std::vector<ExchangeId>{1, 2, 3})); // the index is the old one
        const Exchange killed = **reader->exchange(2); // 0.1.0 ended before it wrote what it answered
        QCOMPARE(answerState(killed, killed.startedAt.addSecs(1)), AnswerState::Waiting);
        QCOMPARE(answerState(killed, killed.startedAt.addDays(1)), AnswerState::NotRecorded);
    }

    void readsWhereNothingCanBeWritten_data()
    {
        QTest::addColumn<bool>("isOld");
        QTest::newRow("a file of today") << false;
        QTest::newRow("a file of version 0.1.0") << true;
    }

    void readsWhereNothingCanBeWritten()
    {
        QFETCH(bool, isOld);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"history%#? .sqlite"_s); // nothing of it is read as a URL
        if (isOld)
            QVERIFY(QFile::copy(Linesman::Testing::sourceDir() + u"/tests/data/0.1.0/history.sqlite"_s, file));
        else
            makeHistory(file, 5);
        const auto readable = QFile::ReadOwner | QFile::ReadUser | QFile::ReadOther | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(file, readable));
        QVERIFY(QFile::setPermissions(folder.path(), readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
        {
            const Nobody nobody;
            const Result<History::Reader> reader = History::Reader::open(file);
            QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
            QCOMPARE(reader->ids({})->size(), isOld ? 4u : 5u);
            QCOMPARE(reader->ids({.text = isOld ? u"Harvest"_s : u"msg3"_s})->size(), isOld ? 3u : 1u);
            QVERIFY((*reader->exchange(1))->method == u"POST"_s);
        }
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7700)));
    }

    void saysWhenTheNewestAreInALogOutOfReach()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"history.sqlite"_s);
        const QString copied = folder.filePath(u"evidence/history.sqlite"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"evidence"_s));
        {
            History::Store store;
            QVERIFY(store.open(file));
            store.append(HistoryTest::sample(1));
            store.flush(); // in the log, not in the file
            QVERIFY(QFile::copy(file, copied) && QFile::copy(file + u"-wal"_s, copied + u"-wal"_s));
        }
        const auto readable = QFile::ReadOwner | QFile::ReadUser | QFile::ReadOther | QFile::ReadGroup;
        for (const QString &name : {copied, copied + u"-wal"_s})
            QVERIFY(QFile::setPermissions(name, readable));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(folder.filePath(u"evidence"_s),
                                      readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
        {
            const Nobody nobody;
            const Result<History::Reader> reader = History::Reader::open(copied);
            QVERIFY(!reader);
            QVERIFY2(describe(reader.error()).contains(u"-wal"_s), qPrintable(describe(reader.error())));
        }
        QVERIFY(QFile::setPermissions(folder.filePath(u"evidence"_s), QFile::Permissions(0x7700)));
    }

    void findsDamageInALargeFile()
    {
        const QString file = newFile();
        {
            History::Store store;
            QVERIFY(store.open(file));
            Exchange big = HistoryTest::sample(1);
            big.requestBody = QByteArray(1024 * 1024, 'x');
            for (int i = 0; i < 10; ++i)
                store.append(big);
            for (int i = 0; i < 200; ++i)
                store.append(HistoryTest::sample(i));
        }
        QVERIFY(History::checkWhole(file));
        const History::LogGrowth log(file, 1000); // who reads long has to see that others write much
        QVERIFY(!log.isOver());
        QVERIFY(write(file + "-wal"_L1, QByteArray(1001, '\0')));
        QVERIFY(log.isOver());
        QVERIFY(QFile::remove(file + "-wal"_L1));
        const QByteArray whole = contents(file);
        QVERIFY(whole.size() > History::SmallFile);
        // One leaf of the table: where the rows of a few exchanges stand.
        const qsizetype row = whole.indexOf("/hooks/sms?n=100");
        QVERIFY(row > 0);
        QByteArray damaged = whole;
        for (qsizetype i = row / 4096 * 4096; i < row / 4096 * 4096 + 4096; ++i)
            damaged[i] = char(i * 7 + 13);
        QVERIFY(write(file, damaged));
        const Result<> sound = History::checkWhole(file);
        QVERIFY(!sound);
        QVERIFY2(sound.error().detail.contains(file) && sound.error().detail.contains(u"damaged"_s),
                 qPrintable(sound.error().detail));

        const Result<History::Reader> reader = History::Reader::open(file);
        QVERIFY(reader);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<History::Exported> exported =
            History::exportExchanges(*reader, {}, History::ExportFormat::JsonLines, {}, buffer);
        QVERIFY(exported);
        QVERIFY2(exported->unreadable > 0, "the bad rows are not told");
        QVERIFY2(exported->written > 100, qPrintable(QString::number(exported->written)));
        QVERIFY(buffer.data().contains("\"msg199\\\"")); // goes on behind them
        History::Store store;
        QSignalSpy found(&store, &History::Store::damageFound);
        QVERIFY(store.open(file)); // not at the start: that would take too long
        QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 30'000);
    }

    void isSoundAfterAKillInMidMigration()
    {
        const QString file = newFile();
        { // as the second schema had it, every row in the index already
            QVERIFY(History::openForWriting(file, History::migrations().first(2)));
            const QString inserted = asked(
                file,
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                " INSERT INTO exchanges (channel, started_at, method, url, status, dns_us, connect_us, tls_us,"
                " first_byte_us, duration_us, remote_address, error, event_type, provider_kind, signature, verdict,"
                " connection_id, location_id, contact_id, conversation_id, message_id, trace_id, group_id,"
                " request_head, request_body, response_head, response_body)"
                " SELECT 1, i, 'POST', '/old' || i, 200, 0, 0, 0, 0, 9, '', '', '', '', '', '', '', '', '', '', '', '',"
                " '', x'', CAST('oldword' || i AS BLOB), x'', x'' FROM n; SELECT count(*) FROM exchanges");
            QCOMPARE(inserted, u"500"_s);
        }
        QProcess child; // migrates, and is killed between the last change and the commit
        child.start(QStringLiteral(LINESMAN_HISTORY_CHILD), {file, u"die-in-migration"_s});
        QVERIFY(child.waitForFinished(30'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const QString backup = file + u".backup-v2"_s;
        QCOMPARE(asked(backup, "SELECT count(*) FROM exchanges"), u"500"_s);
        QCOMPARE(asked(file, "PRAGMA user_version"), u"2"_s);
        QCOMPARE(asked(file, "PRAGMA integrity_check"), u"ok"_s);
        History::Store store;
        QVERIFY(store.open(file));
        const Result<History::Reader> reader = History::Reader::open(file);
        QVERIFY(reader);
        QCOMPARE(reader->ids({})->size(), 500u);
        QCOMPARE(*reader->ids({.text = u"oldword77"_s}), (std::vector<ExchangeId>{77}));
    }

    void isMadeOnceByManyAtOnce()
    {
        const QString file = newFile();
        std::array<bool, 4> opened{};
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < opened.size(); ++i)
            threads.emplace_back([&opened, &file, i] { opened[i] = History::openForWriting(file).has_value(); });
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(opened[0] && opened[1] && opened[2] && opened[3]);
        QCOMPARE(asked(file, "PRAGMA integrity_check"), u"ok"_s);
    }
};

LINESMAN_TEST(TstSchema)
#include "tst_schema.moc"
