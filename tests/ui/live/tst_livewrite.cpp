// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/transport.h"
#include "app/oauth/session.h"
#include "app/secrets/sessionstore.h"
#include "tests/support/suite.h"
#include "ui/live/livewrite.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
struct Fixture {
    QTemporaryDir directory;
    SystemClock clock;
    SessionStore secrets;
    HighLevel::Transport transport;
    OAuth::Connections connections{directory.filePath(u"connections.json"_s)};
    OAuth::Session session{connections, secrets, secrets, transport, clock, directory.path()};
    QWidget page;
    int writes = 0;

    Fixture()
    {
        page.show();
        for (const QString &id : {u"emulator"_s, u"live"_s}) {
            OAuth::Connection connection;
            connection.id = ConnectionId(id);
            connection.name = id;
            connection.target =
                id == "live"_L1 ? OAuth::Connection::Target::Standard : OAuth::Connection::Target::Emulator;
            QVERIFY(connections.save(connection).has_value());
        }
    }
    void choose(const QString &id) { QVERIFY(connections.setCurrent(ConnectionId(id)).has_value()); }
    void write()
    {
        confirmLiveWrite(&page, session, u"Do a thing."_s, [this] { ++writes; });
    }
    QMessageBox *question() const { return page.findChild<QMessageBox *>(u"liveWrite"_s); }
    void press(const QString &name)
    {
        QTest::mouseClick(question()->findChild<QPushButton *>(name), Qt::LeftButton);
        QTRY_VERIFY(!question());
    }
};
} // namespace

/*! What stands between a press of a button and real customers. */
class TstLiveWrite : public QObject
{
    Q_OBJECT

private slots:
    void theEmulatorIsWrittenToAtOnce()
    {
        Fixture bench;
        bench.choose(u"emulator"_s);
        bench.write();
        QCOMPARE(bench.writes, 1);
        QVERIFY(!bench.question());
    }

    void liveAsksEachTime()
    {
        Fixture bench;
        bench.choose(u"live"_s);
        for (int time = 1; time <= 2; ++time) {
            bench.write();
            QCOMPARE(bench.writes, time - 1);
            QVERIFY(bench.question()->text().contains("Do a thing."_L1));
            QVERIFY(bench.question()->text().contains("services.leadconnectorhq.com"_L1));
            bench.press(u"liveWriteConfirmed"_s);
            QCOMPARE(bench.writes, time);
        }
    }

    void decliningWritesNothing()
    {
        Fixture bench;
        bench.choose(u"live"_s);
        bench.write();
        QTest::keyClick(bench.question(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.question());
        QCOMPARE(bench.writes, 0);
    }

    void enterDeclines()
    {
        Fixture bench;
        bench.choose(u"live"_s);
        bench.write();
        QTest::keyClick(bench.question(), Qt::Key_Return);
        QTRY_VERIFY(!bench.question());
        QCOMPARE(bench.writes, 0);
    }

    void asksNoMoreWhenToldSo()
    {
        Fixture bench;
        bench.choose(u"live"_s);
        bench.write();
        bench.question()->findChild<QCheckBox *>(u"liveWriteQuiet"_s)->setChecked(true);
        bench.press(u"liveWriteConfirmed"_s);
        bench.write();
        QCOMPARE(bench.writes, 2);
        QVERIFY(!bench.question());
    }

    void anotherConnectionMeanwhileIsNotWrittenTo()
    {
        Fixture bench;
        bench.choose(u"live"_s);
        bench.write();
        bench.choose(u"emulator"_s);
        bench.press(u"liveWriteConfirmed"_s);
        QCOMPARE(bench.writes, 0);
    }
};

LINESMAN_TEST(TstLiveWrite)
#include "tst_livewrite.moc"
