// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/mainwindow/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

class TstSingleInstance : public QObject
{
    Q_OBJECT
private slots:
    void handsOverToTheFirstWindow();
    void isAloneInItsOwnFolder();
};

void TstSingleInstance::handsOverToTheFirstWindow()
{
    const QTemporaryDir dir;
    SingleInstance first(dir.path());
    QVERIFY(!first.handOver({}));
    QVERIFY(first.listen());
    QSignalSpy asked(&first, &SingleInstance::presentWanted);
    bool handed = false;
    // The second start is another process: it must not share the first one's event loop.
    std::thread second([&] {
        SingleInstance other(dir.path());
        handed = other.handOver(u"history"_s);
    });
    QTRY_COMPARE(asked.size(), 1);
    second.join();
    QVERIFY(handed);
    QCOMPARE(asked.first().first().toString(), u"history"_s);
}

void TstSingleInstance::isAloneInItsOwnFolder()
{
    const QTemporaryDir one, two;
    SingleInstance first(one.path());
    QVERIFY(first.listen());
    SingleInstance other(two.path());
    QVERIFY(!other.handOver({}));
}

LINESMAN_TEST(TstSingleInstance)
#include "tst_singleinstance.moc"
