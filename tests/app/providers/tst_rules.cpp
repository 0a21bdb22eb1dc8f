// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/rules.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman::Providers;
using namespace Qt::Literals::StringLiterals;

class TstRules : public QObject
{
    Q_OBJECT
private slots:
    void readsBothSpellingsOfEveryKind()
    {
        for (const Kind kind : AllKinds) {
            QCOMPARE(kindFromText(kindName(kind)), kind);
            QCOMPARE(kindFromText(kindOption(kind).toUpper()), kind);
            QVERIFY(!kindTitle(kind).isEmpty());
            QCOMPARE(rules(kind).kind, kind);
            QVERIFY(!rules(kind).source.isEmpty());
        }
        QVERIFY(!kindFromText(u"fax"_s));
    }

    void onlyTheReplacingKindsNeedNoProviderId()
    {
        QVERIFY(!needsProviderId(Kind::SmsDefault));
        QVERIFY(!needsProviderId(Kind::EmailDefault));
        QVERIFY(needsProviderId(Kind::SmsChannel));
        QVERIFY(needsProviderId(Kind::EmailChannel));
        QVERIFY(needsProviderId(Kind::Call));
    }

    void offersBothSidesOfTheSmsChannel()
    {
        const QList<InboundType> types = inboundTypes(Kind::SmsChannel);
        QCOMPARE(types.size(), 2);
        QCOMPARE(types[0].type, u"SMS"_s);
        QVERIFY(types[0].note.isEmpty());
        QCOMPARE(types[1].type, u"Custom"_s);
        QVERIFY(!types[1].note.isEmpty());
        QCOMPARE(inboundTypes(Kind::EmailChannel).first().type, u"Custom"_s);
    }

    void hintsAtIdsOfOtherThings()
    {
        QVERIFY(idHint(u"65f0c0de65f0c0de65f0c0de"_s).isEmpty());
        QVERIFY(idHint(u"locNorth000000000001"_s).contains(u"location"_s));
        QVERIFY(idHint(u"65f0c0de65f0c0de65f0c0de-abcd1234"_s).contains(u"client id"_s));
        QVERIFY(!idHint(u"65f0"_s).isEmpty());
    }
};

LINESMAN_TEST(TstRules)
#include "tst_rules.moc"
