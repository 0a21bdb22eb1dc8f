// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/nearestword.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstNearestWord : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatWasMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a letter left out") << u"messge"_s << u"message"_s;
        QTest::newRow("two swapped") << u"mesasge"_s << u"message"_s;
        QTest::newRow("other case") << u"contactid"_s << u"contactId"_s;
        QTest::newRow("one more") << u"phones"_s << u"phone"_s;
        QTest::newRow("another word") << u"zebra"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("very long") << QString(100'000, u'm') << QString();
    }

    void findsWhatWasMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(nearestWord(typed, {u"contactId"_s, u"message"_s, u"messageId"_s, u"phone"_s}), meant);
    }

    void findsWhatWasBegun_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("the first of two") << u"sms"_s << u"sms-default"_s;
        QTest::newRow("nearly") << u"smss"_s << u"sms-default"_s;
        QTest::newRow("in capitals") << u"Email"_s << u"email-default"_s;
        QTest::newRow("too little") << u"em"_s << QString();
        QTest::newRow("nothing of it") << u"fax"_s << QString();
    }

    void findsWhatWasBegun()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(nearestWord(typed, {u"sms-default"_s, u"sms-channel"_s, u"email-default"_s, u"call"_s}), meant);
    }
};

LINESMAN_TEST(TstNearestWord)
#include "tst_nearestword.moc"
