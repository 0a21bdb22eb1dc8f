// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/services.h"
#include "tests/support/suite.h"
#include "ui/mainwindow/startfailure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray Rubbish("this was a history once, long ago\n");

void spoil(const QString &file)
{
    QFile spoiled(file);
    QVERIFY(spoiled.open(QIODevice::WriteOnly));
    spoiled.write(Rubbish.repeated(200));
}
} // namespace

class TstStartFailure : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatToDoAndChangesNothing();
    void setsTheFileAsideWhole();
    void restoresTheNewestBackup();
    void namesEachDamagedFileAndLeavesTheOthers_data();
    void namesEachDamagedFileAndLeavesTheOthers();
};

void TstStartFailure::saysWhatToDoAndChangesNothing()
{
    const QTemporaryDir dir;
    const Result<DataDirectory> directory = DataDirectory::open(dir.path());
    spoil(directory->historyFile());
    Workspace::Services services(*directory);
    const Result<> opened = services.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    StartFailure page(services.problems());
    QVERIFY(page.findChild<QLabel *>(u"startFailureSentence"_s)->text().contains(u"Nothing was changed"_s));
    QFile file(directory->historyFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), Rubbish.repeated(200));
}

void TstStartFailure::setsTheFileAsideWhole()
{
    const QTemporaryDir dir;
    const Result<DataDirectory> directory = DataDirectory::open(dir.path());
    spoil(directory->historyFile());
    Workspace::Services services(*directory);
    const Result<> opened = services.open();
    QVERIFY(!opened);
    StartFailure page(services.problems());
    page.Page::show();
    QSignalSpy again(&page, &StartFailure::openAgain);
    QTest::mouseClick(page.findChild<QPushButton *>(u"setAside-history.sqlite"_s), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    QVERIFY(services.open());
    const QStringList kept = QDir(dir.path()).entryList({u"history.sqlite.aside-*"_s});
    QCOMPARE(kept.size(), 1);
    QFile file(dir.filePath(kept.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), Rubbish.repeated(200));
}

void TstStartFailure::restoresTheNewestBackup()
{
    const QTemporaryDir dir;
    const Result<DataDirectory> directory = DataDirectory::open(dir.path());
    {
        History::Store before;
        QVERIFY(before.open(directory->historyFile() + u".backup-v2"_s));
        Exchange kept;
        kept.startedAt = QDateTime::currentDateTimeUtc();
        before.append(kept);
        before.flush();
    }
    spoil(directory->historyFile());
    Workspace::Services services(*directory);
    const Result<> opened = services.open();
    QVERIFY(!opened);
    StartFailure page(services.problems());
    page.Page::show();
    QSignalSpy again(&page, &StartFailure::openAgain);
    page.findChild<QPushButton *>(u"restore-history.sqlite"_s)->click();
    QVERIFY(!page.isEnabled()); // while it is copied, on another thread
    QTRY_COMPARE(again.size(), 1);
    QVERIFY(page.isEnabled());
    QVERIFY(services.open());
    const Result<History::Reader> reader = History::Reader::open(directory->historyFile());
    QVERIFY(reader);
    QCOMPARE(*reader->newest(), 1);
    const QStringList aside = QDir(dir.path()).entryList({u"history.sqlite.before-restore-*"_s});
    QVERIFY(!aside.isEmpty()); // the damaged one is kept
}

void TstStartFailure::namesEachDamagedFileAndLeavesTheOthers_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("connections") << QStringList{u"connections.json"_s};
    QTest::newRow("providers") << QStringList{u"providers.json"_s};
    QTest::newRow("selections") << QStringList{u"selections.json"_s};
    QTest::newRow("what forms remember") << QStringList{u"types.json"_s};
    QTest::newRow("settings") << QStringList{u"settings.ini"_s};
    QTest::newRow("several") << QStringList{u"connections.json"_s, u"history.sqlite"_s, u"providers.json"_s};
}

void TstStartFailure::namesEachDamagedFileAndLeavesTheOthers()
{
    QFETCH(QStringList, names);
    const QTemporaryDir dir;
    const Result<DataDirectory> directory = DataDirectory::open(dir.path());
    if (!names.contains(u"history.sqlite"_s)) {
        Workspace::Services sound(*directory);
        QVERIFY(sound.open()); // makes a history that is to be left alone
    }
    for (const QString &name : names) {
        QFile spoiled(dir.filePath(name));
        QVERIFY(spoiled.open(QIODevice::WriteOnly));
        spoiled.write(name == "history.sqlite"_L1 ? Rubbish.repeated(200) : QByteArray("{ not json"));
    }
    Workspace::Services services(*directory);
    QVERIFY(!services.open());
    QStringList told;
    for (const DamagedFile &damaged : services.problems())
        told += QFileInfo(damaged.file).fileName();
    told.sort();
    QCOMPARE(told, names);
    StartFailure page(services.problems());
    page.Page::show();
    connect(&page, &StartFailure::openAgain, &page, [&] {
        if (!services.open())
            page.show(services.problems());
    });
    QCOMPARE(page.findChildren<QPushButton *>(QRegularExpression(u"^setAside-"_s)).size(), names.size());
    for (const QString &name : names) {
        auto *button = page.findChild<QPushButton *>(u"setAside-"_s + name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(QDir(dir.path()).entryList({name + u".aside-*"_s}).size(), 1);
    }
    QVERIFY(services.problems().isEmpty());
    QCOMPARE(QDir(dir.path()).entryList({u"*.aside-*"_s}).size(), names.size());
    QVERIFY(services.history.isOpen());
}

LINESMAN_TEST(TstStartFailure)
#include "tst_startfailure.moc"
