// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/findings.h"
#include "app/installs/matrixexport.h"
#include "app/installs/matrixreport.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Linesman;
using namespace Linesman::Installs;
using namespace Qt::Literals::StringLiterals;
using Format = MatrixExport::Format;

namespace {
MatrixExport::Job jobOf(int locations, const QString &file)
{
    MatrixSources sources;
    sources.connection = u"Harbour"_s;
    sources.now = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);
    for (const Providers::Kind kind : Providers::AllKinds)
        sources.providers.append({ProviderId(Providers::kindName(kind)), kind, Providers::kindTitle(kind), QUrl()});
    for (int i = 0; i < locations; ++i)
        sources.locations.append({LocationId(u"loc%1"_s.arg(i)), u"Pier %1"_s.arg(i), i % 2 == 0});
    MatrixExport::Job job{file, MatrixExport::formatOf(file), makeMatrix(sources)};
    for (int row = 0; row < locations; ++row)
        job.rows.append(row);
    return job;
}

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

/*! The disk takes no file over some kilobytes: as when it is full. */
class SmallDisk
{
public:
    SmallDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = 8192;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
};
} // namespace

class TstMatrixExport : public QObject
{
    Q_OBJECT
private slots:
    void writesTheWholeFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("locations");
        QTest::newRow("page") << u"out.html"_s << 300;
        QTest::newRow("table") << u"out.csv"_s << 300;
        QTest::newRow("another ending is a page") << u"out.txt"_s << 3;
        QTest::newRow("no rows") << u"out.csv"_s << 0;
    }

    void writesTheWholeFile()
    {
        QFETCH(const QString, name);
        QFETCH(const int, locations);
        QTemporaryDir folder;
        const MatrixExport::Job job = jobOf(locations, folder.filePath(name));
        MatrixExport exporting;
        const Result<> written = QCoro::waitFor(exporting.write(job));
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
        QVERIFY(!exporting.isRunning());
        QCOMPARE(contents(job.file), name.endsWith(".csv"_L1)
                                         ? toCsv(job.matrix, job.rows)
                                         : toHtml(job.matrix, job.rows, findingsOf(job.matrix, {})));
    }

    void theWindowGoesOnMeanwhile()
    {
        QTemporaryDir folder;
        MatrixExport exporting;
        const MatrixExport::Job job = jobOf(5000, folder.filePath(u"out.csv"_s));
        QSignalSpy progressed(&exporting, &MatrixExport::progressed);
        std::optional<Result<>> ended;
        deliver(exporting.write(job), this, [&ended](const Result<> &result) { ended = result; });
        QVERIFY(!ended); // it came back at once
        QVERIFY(exporting.isRunning());
        const Result<> second = QCoro::waitFor(exporting.write(job));
        QVERIFY(!second && second.error().kind == Error::Kind::BadInput);
        QTRY_VERIFY_WITH_TIMEOUT(ended, 30'000);
        QVERIFY(ended->has_value());
        QVERIFY(!exporting.isRunning());
        for (const QList<QVariant> &told : progressed)
            QCOMPARE(told.at(1).toInt(), 5000);
    }

    void aCancelledOneLeavesTheOldFile()
    {
        QTemporaryDir folder;
        MatrixExport exporting;
        const MatrixExport::Job job = jobOf(5000, folder.filePath(u"out.html"_s));
        put(job.file, "old");
        std::optional<Result<>> ended;
        deliver(exporting.write(job), this, [&ended](const Result<> &result) { ended = result; });
        exporting.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(ended, 30'000);
        QVERIFY(!*ended && ended->error().kind == Error::Kind::Cancelled);
        QCOMPARE(contents(job.file), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out.html"_s});
        QVERIFY(QCoro::waitFor(exporting.write(job)).has_value()); // the next one is not cancelled
    }

    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("page") << u"out.html"_s;
        QTest::newRow("table") << u"out.csv"_s;
    }

    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(const QString, name);
        QTemporaryDir folder;
        MatrixExport exporting;
        const MatrixExport::Job job = jobOf(1000, folder.filePath(name));
        put(job.file, "old");
        const Result<> written = [&] {
            const SmallDisk disk;
            return QCoro::waitFor(exporting.write(job));
        }();
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Storage);
        QVERIFY2(written.error().detail.contains(job.file), qPrintable(written.error().detail));
        QVERIFY2(written.error().detail.size() > job.file.size() + 5, qPrintable(written.error().detail)); // and why
        QCOMPARE(contents(job.file), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    }

    void saysWhereItCannotBeWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no such folder") << u"nowhere/out.csv"_s;
        QTest::newRow("a folder of that name") << u"folder"_s;
        QTest::newRow("a file where a folder should be") << u"file/out.html"_s;
    }

    void saysWhereItCannotBeWritten()
    {
        QFETCH(const QString, name);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        put(folder.filePath(u"file"_s), "x");
        MatrixExport exporting;
        const Result<> written = QCoro::waitFor(exporting.write(jobOf(2, folder.filePath(name))));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Storage);
        QVERIFY2(written.error().detail.contains(name), qPrintable(written.error().detail));
        QVERIFY(!exporting.isRunning());
    }

    void aDeviceIsNotReplaced()
    {
        MatrixExport exporting;
        const Result<> written = QCoro::waitFor(exporting.write(jobOf(2, u"/dev/null"_s)));
        QVERIFY(written);
        const QFileInfo device(u"/dev/null"_s);
        QVERIFY(device.exists() && !device.isFile() && !device.isSymLink());
    }
};

LINESMAN_TEST(TstMatrixExport)
#include "tst_matrixexport.moc"
