// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/providerfile.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Linesman::Providers;
using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray withOne(const QByteArray &fields)
{
    return R"({"providers":[{"id":"65a1b2c3d4e5f60718293a4b","kind":"SmsChannel","name":"Pier")" + fields + "}]}";
}

/*! Outside the class: moc stumbles over raw strings. */
void wrongFiles()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("blocks");
    QTest::newRow("no JSON") << QByteArray("{\n\"providers\": [}") << QString() << true;
    QTest::newRow("no list") << QByteArray("{}") << u"providers"_s << true;
    QTest::newRow("no object") << QByteArray("[7]") << u"providers[0]"_s << true;
    QTest::newRow("misspelt") << withOne(R"(,"deliveryURL":"https://a.example")") << u"providers[0].deliveryURL"_s
                              << true;
    QTest::newRow("number") << withOne(R"(,"alias":7)") << u"providers[0].alias"_s << true;
    QTest::newRow("no truth") << withOne(R"(,"alwaysShow":"yes")") << u"providers[0].alwaysShow"_s << true;
    QTest::newRow("no id") << QByteArray(R"([{"kind":"Call","name":"x"}])") << u"providers[0].id"_s << true;
    QTest::newRow("kind") << QByteArray(R"([{"id":"a","kind":"Fax","name":"x"}])") << u"providers[0].kind"_s << true;
    QTest::newRow("no web address") << withOne(R"(,"deliveryUrl":"ftp://a")") << u"providers[0].deliveryUrl"_s << true;
    QTest::newRow("http, live") << withOne(R"(,"deliveryUrl":"http://a.example/x")") << u"providers[0].deliveryUrl"_s
                                << false;
    QTest::newRow("location's id")
        << QByteArray(
               R"([{"id":"Lo4mVwC2QbXr7TzK9dYa","kind":"SmsDefault","name":"x","deliveryUrl":"https://a.example"}])")
        << u"providers[0].id"_s << false;
    QTest::newRow("twice") << QByteArray(R"([{"id":"65a1b2c3d4e5f60718293a4b","kind":"Call","name":"x"},)"
                                         R"({"id":"65a1b2c3d4e5f60718293a4b","kind":"Call","name":"y"}])")
                           << u"providers[1].id"_s << true;
}
} // namespace

class TstProviderFile : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatItWrites()
    {
        const QList<KnownProvider> providers{
            {ProviderId(u"65a1b2c3d4e5f60718293a4b"_s), Kind::SmsChannel, u"Pier"_s, QUrl(u"https://a.example/x"_s),
             u"Pier chat"_s, true, u"https://a.example/logo.png"_s},
            {ProviderId(u"65a1b2c3d4e5f60718293a4c"_s), Kind::Call, u"Calls"_s, QUrl()}};
        const ProviderImport import = importProviders(exportProviders(providers), Ground::Live);
        QVERIFY2(import.problems.isEmpty(), qPrintable(import.problems.value(0).sentence));
        QCOMPARE(import.providers, providers);
    }

    void namesTheFieldThatIsWrong_data() { wrongFiles(); }

    void namesTheFieldThatIsWrong()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, field);
        QFETCH(const bool, blocks);
        const ProviderImport import = importProviders(file, Ground::Live);
        QVERIFY(!import.problems.isEmpty());
        QCOMPARE(import.problems.first().field, field);
        QCOMPARE(isBlocked(import.problems), blocks);
        QCOMPARE(import.providers.isEmpty(), blocks);
        QVERIFY(!import.problems.first().sentence.isEmpty());
    }

    void replacesByIdAndAddsTheRest()
    {
        const KnownProvider old{ProviderId(u"a"_s), Kind::Call, u"old"_s, QUrl()};
        const KnownProvider other{ProviderId(u"b"_s), Kind::Call, u"other"_s, QUrl()};
        const KnownProvider fresh{ProviderId(u"a"_s), Kind::Call, u"new"_s, QUrl()};
        const KnownProvider more{ProviderId(u"c"_s), Kind::Call, u"more"_s, QUrl()};
        QCOMPARE(merged({old, other}, {fresh, more}), QList<KnownProvider>({fresh, other, more}));
    }
};

LINESMAN_TEST(TstProviderFile)
#include "tst_providerfile.moc"
