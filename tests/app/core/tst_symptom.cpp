// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/error.h"
#include "app/core/symptom.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstSymptom : public QObject
{
    Q_OBJECT
private slots:
    void everyRowLeadsToAdvice()
    {
        for (int i = int(Symptom::PlainPort); i <= int(Symptom::ClosedEarly); ++i) {
            const auto symptom = Symptom(i);
            QVERIFY2(!symptomMark(symptom).isEmpty(), qPrintable(QString::number(i)));
            QVERIFY(!symptomAdvice(symptom).isEmpty());
            QVERIFY(!symptomName(symptom).isEmpty());
            QCOMPARE(symptomOf(symptomMark(symptom) + u" (library words)"_s), symptom);
        }
        QCOMPARE(symptomOf(u"something else"), Symptom::None);
        QVERIFY(symptomAdvice(Symptom::None).isEmpty());
    }

    void anErrorSaysWhatToDo()
    {
        const Error error(Error::Kind::Network, symptomMark(Symptom::PlainPort) + u" (wrong version number)"_s);
        QVERIFY(describe(error).contains(u"http:// in place of https://"_s));
        QVERIFY(!describe(error).contains(u"whether the server runs"_s));
    }
};

LINESMAN_TEST(TstSymptom)
#include "tst_symptom.moc"
