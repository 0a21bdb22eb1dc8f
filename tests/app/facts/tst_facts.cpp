// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/facts.h"
#include "app/providers/rules.h"
#include "app/webhooks/eventfields.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstFacts : public QObject
{
    Q_OBJECT
private slots:
    void everyFactSaysWhereAndWhen()
    {
        QSet<QString> ids;
        QSet<QString> areas;
        for (const Facts::Fact &fact : Facts::all()) {
            QVERIFY2(!fact.id.isEmpty() && !ids.contains(fact.id), qPrintable(fact.id));
            ids += fact.id;
            areas += fact.area;
            QVERIFY2(!fact.what.isEmpty() && !fact.source.isEmpty(), qPrintable(fact.id));
            QVERIFY2(fact.stated.isValid() && fact.read.isValid() && fact.stated <= fact.read, qPrintable(fact.id));
            QVERIFY2(!fact.value.isUndefined() && !fact.value.isNull(), qPrintable(fact.id));
            QVERIFY2(fact.before.isUndefined() || fact.until.isValid(), qPrintable(fact.id));
        }
        QCOMPARE(areas.size(), 8); // every file was read
        QVERIFY(Facts::fact(u"nothing"_s).id.isEmpty());
    }

    void theCodeAsksIt()
    {
        QCOMPARE(Facts::fact(u"upload.endings"_s).value.toArray().size(), 37);
        QCOMPARE(Providers::rules(Providers::Kind::Call).source, Facts::sourceOf(u"kinds.guide"_s));
        QVERIFY(Webhooks::providerOutboundForm().fields.size() > 13);
        QVERIFY(Webhooks::appEventForm("APP_PAYMENT_STATUS"));
        QVERIFY(!Webhooks::appEventForm("AppPaymentStatus"));
        QVERIFY(!Webhooks::appEventForm("ProviderOutboundMessage"));
    }

    void aFactGrowsOld()
    {
        const QDate read(2026, 11, 29);
        QVERIFY(!Facts::isOld(read, QDate(2026, 11, 30)));
        QVERIFY(!Facts::isOld(read, QDate(2027, 5, 29)));
        QVERIFY(Facts::isOld(read, QDate(2027, 5, 30)));
        QVERIFY(Facts::isOld(QDate(), read));
        QCOMPARE(Facts::ageOf(read, QDate(2027, 5, 30)), u"6 month(s)"_s);
    }
};

LINESMAN_TEST(TstFacts)
#include "tst_facts.moc"
