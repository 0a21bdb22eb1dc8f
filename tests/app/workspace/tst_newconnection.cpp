// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/newconnection.h"

#include "app/oauth/scopeplan.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstNewConnection : public QObject
{
    Q_OBJECT
private slots:
    void asksForTheScopesOfItsKindsAndTasks()
    {
        const OAuth::Connection connection = Workspace::newConnection({});
        QVERIFY(!connection.id.isEmpty());
        QVERIFY(!connection.name.isEmpty());
        QVERIFY(connection.isLive());
        QCOMPARE(connection.kinds, QStringList{u"SmsDefault"_s});
        QCOMPARE(connection.scopes, OAuth::namesOf(OAuth::planScopes(connection.kinds, connection.setup.tasks)));
        QVERIFY(!connection.scopes.isEmpty());
    }

    void differsFromThoseThatExist()
    {
        const OAuth::Connection first = Workspace::newConnection({});
        const OAuth::Connection second = Workspace::newConnection({first});
        QVERIFY(first.id != second.id);
        QVERIFY(first.colour != second.colour);
    }

    void keepsWhatAPersonChoseForTheEmulator()
    {
        Emulator::EmulatorDescription ready;
        ready.baseUrl = u"http://127.0.0.1:8470"_s;
        ready.clientId = u"64f0a1b2c3d4e5f607182930-abcd"_s;
        ready.redirectUris = {u"https://bridge.example/callback"_s};
        OAuth::Connection before;
        before.colour = 3;
        const OAuth::Connection connection = Workspace::emulatorConnection(before, ready);
        QCOMPARE(connection.id, Workspace::emulatorConnectionId());
        QVERIFY(!connection.isLive());
        QCOMPARE(connection.colour, 3);
        QCOMPARE(connection.apiBase(), QUrl(ready.baseUrl));
        QCOMPARE(connection.redirectUri, QUrl(u"https://bridge.example/callback"_s));
        QCOMPARE(connection.kinds.size(), 5);
    }
};

LINESMAN_TEST(TstNewConnection)
#include "tst_newconnection.moc"
