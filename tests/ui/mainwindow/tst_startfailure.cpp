// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/services.h"
#include "tests/support/suite.h"
#include "ui/mainwindow/startfailure.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
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
    StartFailure page(opened.error(), directory->historyFile());
    QVERIFY(page.findChild<QLabel *>(u"pageFailure"_s)->text().contains(u"Nothing was changed"_s));
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
    StartFailure page(opened.error(), directory->historyFile());
    page.Page::show();
    QSignalSpy again(&page, &StartFailure::openAgain);
    QTest::mouseClick(page.findChild<QPushButton *>(u"setHistoryAside"_s), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    QVERIFY(services.open());
    const QStringList kept = QDir(dir.path()).entryList({u"history.sqlite.aside-*"_s});
    QCOMPARE(kept.size(), 1);
    QFile file(dir.filePath(kept.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), Rubbish.repeated(200));
}

LINESMAN_TEST(TstStartFailure)
#include "tst_startfailure.moc"
