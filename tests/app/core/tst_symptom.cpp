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
            QCOMPARE(symptomSentence(symptom), symptomMark(symptom) + u". "_s + symptomAdvice(symptom));
        }
        QCOMPARE(symptomOf(u"something else"), Symptom::None);
        QVERIFY(symptomAdvice(Symptom::None).isEmpty());
    }

    void anAnswerSaysWhereToGo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("location");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Symptom>("symptom");
        const QString plain = u"http://127.0.0.1:3000/hook"_s;
        const QString secure = u"HTTPS://bridge.example/hook"_s;
        const QByteArray go("Client sent an HTTP request to an HTTPS server.\n");
        const QByteArray nginx("<center>The plain HTTP request was sent to HTTPS port</center>");
        QTest::newRow("http to https") << plain << 308 << u"https://127.0.0.1:3000/hook"_s << QByteArray()
                                       << Symptom::OtherScheme;
        QTest::newRow("https to http") << secure << 301 << u"http://bridge.example/hook"_s << QByteArray()
                                       << Symptom::OtherScheme;
        QTest::newRow("a slash") << secure << 307 << u"/hook/"_s << QByteArray() << Symptom::Redirected;
        QTest::newRow("another host") << secure << 302 << u"https://login.example/"_s << QByteArray()
                                      << Symptom::Redirected;
        QTest::newRow("nowhere") << plain << 303 << QString() << QByteArray() << Symptom::Redirected;
        QTest::newRow("Go") << plain << 400 << QString() << go << Symptom::TlsPort;
        QTest::newRow("nginx") << plain << 400 << QString() << nginx << Symptom::TlsPort;
        QTest::newRow("address not known") << QString() << 400 << QString() << nginx << Symptom::TlsPort;
        QTest::newRow("over TLS") << secure << 400 << QString() << go << Symptom::None;
        QTest::newRow("refused") << plain << 400 << QString() << QByteArray("{\"message\":[]}") << Symptom::None;
        QTest::newRow("taken") << plain << 200 << QString() << QByteArray() << Symptom::None;
    }
    void anAnswerSaysWhereToGo()
    {
        QFETCH(QString, url);
        QFETCH(int, status);
        QFETCH(QString, location);
        QFETCH(QByteArray, body);
        QFETCH(Symptom, symptom);
        QCOMPARE(symptomOfAnswer(url, status, location, body), symptom);
    }

    void aRedirectNamesWhereItSends()
    {
        const QString place = u"https://bridge.example/hook"_s;
        const QString detail = symptomDetail(Symptom::OtherScheme, place);
        QCOMPARE(symptomOf(detail), Symptom::OtherScheme);
        QVERIFY2(symptomSentence(detail).contains(place + u". "_s), qPrintable(symptomSentence(detail)));
        QCOMPARE(statusWithPlace(308, detail), u"308 (https://bridge.example/hook)"_s);
        // What another wrote moves nothing, has an end, and keeps its secrets.
        const QString hostile = symptomDetail(Symptom::Redirected, u"/\u202e\x1b[31m%1?client_secret=abcdef12345678"_s +
                                                                       QString(5000, u'x') + u"..."_s);
        QVERIFY(!hostile.contains(QChar(0x202e)) && !hostile.contains(QChar(0x1b)) && hostile.size() < 500);
        QVERIFY(!hostile.contains(u"abcdef12345678"_s) && !hostile.endsWith(u'.'));
        QCOMPARE(statusWithPlace(302, symptomDetail(Symptom::Redirected, {})), u"302"_s);
        QCOMPARE(statusWithPlace(200, {}), u"200"_s);
        QCOMPARE(statusWithPlace(200, u"the answer was cut at 1000 bytes"_s), u"200"_s); // nothing of a place
        QCOMPARE(statusWithPlace(200, symptomMark(Symptom::Reset) + u" (library words)"_s), u"200"_s);
        QCOMPARE(symptomDetail(Symptom::TlsPort, place), symptomMark(Symptom::TlsPort));
    }

    void anErrorEndsOnce_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        for (int i = int(Error::Kind::Network); i <= int(Error::Kind::Port); ++i)
            QTest::newRow(QByteArray::number(i).constData()) << Error::Kind(i);
    }
    void anErrorEndsOnce()
    {
        QFETCH(Error::Kind, kind);
        const QString said = describe(Error(kind, u"the library says so. "_s));
        QVERIFY2(!said.contains(u".."_s) && !said.contains(u". ."_s) && said.endsWith(u'.'), qPrintable(said));
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
        const QString said = describe(Error(Error::Kind::Network, symptomMark(Symptom::Reset) + u" (library words)"_s));
        QCoreApplication::removeTranslator(&translator);
        QString ours = said;
        ours.remove(u"(library words)"_s).remove(u"%1"_s);
        QVERIFY2(said.contains(u"(library words)"_s) && ours == ours.toUpper(), qPrintable(said));
    }
};

LINESMAN_TEST(TstSymptom)
#include "tst_symptom.moc"
