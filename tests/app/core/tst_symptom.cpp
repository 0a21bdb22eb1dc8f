// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/error.h"
#include "app/core/symptom.h"
#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

/*! A language in which everything is loud. */
class Upper : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
};

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

    void anErrorIsInOneLanguage()
    {
        Upper translator;
        QCoreApplication::installTranslator(&translator);
        const QString said =
            describe(Error(Error::Kind::Network, symptomMark(Symptom::Refused) + u" (library words)"_s));
        QCoreApplication::removeTranslator(&translator);
        QString ours = said;
        ours.remove(u"(library words)"_s).remove(u"%1"_s);
        QVERIFY2(said.contains(u"(library words)"_s) && ours == ours.toUpper(), qPrintable(said));
    }
};

LINESMAN_TEST(TstSymptom)
#include "tst_symptom.moc"
