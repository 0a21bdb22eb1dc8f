// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/backup.h"
#include "app/history/store.h"
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using HistoryTest::sample;

class TstBackup : public QObject
{
    Q_OBJECT
private:
    static std::size_t countOf(const QString &file)
    {
        const auto reader = History::Reader::open(file);
        const auto ids = reader ? reader->ids({}) : failure(reader.error());
        return ids ? ids->size() : 999;
    }

private slots:
    void bringsABackupBack()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"history.sqlite"_s);
        const QString backup = file + u".backup-v2"_s;
        History::Store store;
        QVERIFY(store.open(backup));
        store.append(sample(1));
        store.close();
        QVERIFY(store.open(file));
        for (int i = 0; i < 5; ++i)
            store.append(sample(i));
        store.flush();
        QCOMPARE(History::backupsOf(file), QStringList{backup});

        const Result<QString> open = History::restoreBackup(file, backup);
        QCOMPARE(open.error().kind, Error::Kind::Rejected); // it is in use
        store.append(sample(9));
        store.close();
        QCOMPARE(countOf(file), std::size_t(6));

        const Result<QString> aside = History::restoreBackup(file, backup);
        QVERIFY2(aside, qPrintable(aside ? QString() : aside.error().detail));
        QCOMPARE(countOf(file), std::size_t(1));
        QCOMPARE(countOf(*aside), std::size_t(6));
        QVERIFY(QFile::exists(backup));
        QVERIFY(store.open(file));
    }

    void leavesTheFileWhenTheBackupIsNone()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"history.sqlite"_s);
        {
            History::Store store;
            QVERIFY(store.open(file));
            store.append(sample(1));
        }
        QFile other(folder.filePath(u"other"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("no database") > 0);
        other.close();
        QVERIFY(!History::restoreBackup(file, other.fileName()));
        QVERIFY(!History::restoreBackup(file, folder.filePath(u"missing"_s)));
        QVERIFY(!History::copyBackup(file, other.fileName()));
        QVERIFY(!History::putCopyInPlace(file)); // there is none
        QCOMPARE(countOf(file), std::size_t(1));
        QVERIFY(QFileInfo(file).dir().entryList({u"*.before-restore*"_s, u"*.restoring"_s}, QDir::Files).isEmpty());
    }
};

LINESMAN_TEST(TstBackup)
#include "tst_backup.moc"
