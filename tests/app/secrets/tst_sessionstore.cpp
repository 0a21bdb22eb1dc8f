// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/sessionstore.h"

#include "tests/support/suite.h"

#include <QCoroTask>

#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstSessionStore : public QObject
{
    Q_OBJECT
private slots:
    void forgetsWithTheProgram()
    {
        {
            SessionStore store;
            QVERIFY(QCoro::waitFor(store.write(u"a"_s, u"x"_s)).has_value());
            QCOMPARE(QCoro::waitFor(store.read(u"a"_s))->value_or(QString()), u"x"_s);
            QVERIFY(QCoro::waitFor(store.remove(u"a"_s)).has_value());
            QVERIFY(QCoro::waitFor(store.remove(u"a"_s)).has_value());
            QVERIFY(!QCoro::waitFor(store.read(u"a"_s))->has_value());
        }
        SessionStore again;
        QVERIFY(!QCoro::waitFor(again.read(u"a"_s))->has_value());
    }
};

LINESMAN_TEST(TstSessionStore)
#include "tst_sessionstore.moc"
