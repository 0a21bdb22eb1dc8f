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

    /*! What a caller was given is the caller's, however it is wiped here. */
    void wipesOnlyItsOwn()
    {
        const QString first = QString(u"first"_s).repeated(3);
        const QString second = QString(u"second"_s).repeated(3);
        QString kept;
        {
            SessionStore store;
            QVERIFY(QCoro::waitFor(store.write(u"a"_s, first)).has_value());
            kept = QCoro::waitFor(store.read(u"a"_s))->value_or(QString());
            QVERIFY(QCoro::waitFor(store.write(u"a"_s, kept)).has_value()); // the same once more
            QVERIFY(QCoro::waitFor(store.write(u"a"_s, second)).has_value());
            QCOMPARE(QCoro::waitFor(store.read(u"a"_s))->value_or(QString()), second);
        }
        QCOMPARE(kept, u"firstfirstfirst"_s);
        QCOMPARE(first, kept);
        QCOMPARE(second, u"secondsecondsecond"_s);
    }
};

LINESMAN_TEST(TstSessionStore)
#include "tst_sessionstore.moc"
