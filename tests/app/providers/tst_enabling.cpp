// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/enabling.h"
#include "app/providers/idshape.h"

#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>

using namespace Linesman;
using namespace Linesman::Providers;
using namespace Qt::Literals::StringLiterals;

class TstEnabling : public QObject
{
    Q_OBJECT
private slots:
    void namesTheClickPathOfEachKind_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("path");
        QTest::newRow("SMS default") << Kind::SmsDefault << u"Advanced Settings > SMS Provider"_s;
        QTest::newRow("SMS channel") << Kind::SmsChannel << u"Settings > Conversation Providers"_s;
        QTest::newRow("email default") << Kind::EmailDefault << u"Settings > Email Services"_s;
        QTest::newRow("email channel") << Kind::EmailChannel << u"Settings > Conversation Providers"_s;
        QTest::newRow("call") << Kind::Call << u"Settings > Conversation Providers"_s;
    }

    void namesTheClickPathOfEachKind()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, path);
        const KnownProvider provider{ProviderId(u"p"_s), kind, u"Harbour"_s, QUrl()};
        const QString note = enableNote(provider, {LocationId(u"Lo4mVwC2QbXr7TzK9dYa"_s), u"North"_s});
        QVERIFY2(note.contains(path), qPrintable(note));
        QVERIFY(note.contains("North (Lo4mVwC2QbXr7TzK9dYa)"_L1));
        QVERIFY(note.contains("Who: "_L1));
        for (const EnableStep &step : enableSteps(provider))
            QVERIFY(!step.source.isEmpty());
    }

    void saysWhatWorksWithWhichKind()
    {
        for (const Kind kind : AllKinds) {
            for (const Feature feature : AllFeatures) {
                QVERIFY(!featureTitle(feature).isEmpty());
                QVERIFY(!capability(kind, feature).source.isEmpty());
            }
            const bool isDefault = kind == Kind::SmsDefault || kind == Kind::EmailDefault;
            QCOMPARE(capability(kind, Feature::BulkActions).support == Support::Yes, isDefault);
            QCOMPARE(capability(kind, Feature::BulkActions).support, rules(kind).bulkActions);
            QCOMPARE(capability(kind, Feature::MobileApp).support, rules(kind).mobileApp);
        }
    }

    void tellsIdsByTheirShape_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<IdUse>("use");
        QTest::addColumn<QString>("doubt");
        QTest::newRow("provider") << u"65a1b2c3d4e5f60718293a4b"_s << IdUse::Provider << QString();
        QTest::newRow("location") << u"Lo4mVwC2QbXr7TzK9dYa"_s << IdUse::Location << QString();
        QTest::newRow("location as provider")
            << u"Lo4mVwC2QbXr7TzK9dYa"_s << IdUse::Provider << u"This looks like a location id"_s;
        QTest::newRow("provider as location")
            << u"65a1b2c3d4e5f60718293a4b"_s << IdUse::Location << u"id of an app or a provider"_s;
        QTest::newRow("client id") << u"65a1b2c3d4e5f60718293a4b-abcd"_s << IdUse::Provider << u"client id"_s;
        QTest::newRow("secret") << u"0aa1b2c3-d4e5-4f60-8182-93a4b5c6d7e8"_s << IdUse::Provider << u"client secret"_s;
        QTest::newRow("private token") << u"pit-0aa1b2c3"_s << IdUse::Provider << u"private integration"_s;
        QTest::newRow("JWT") << u"eyJh.eyJzdWIiOiIx.c2ln"_s << IdUse::Provider << u"access token"_s;
        QTest::newRow("web") << u"https://a.example/b"_s << IdUse::Provider << u"web address"_s;
        QTest::newRow("phone") << u"+1 555 0100 200"_s << IdUse::Location << u"phone"_s;
        QTest::newRow("mail") << u"a@b.example"_s << IdUse::Location << u"e-mail"_s;
        QTest::newRow("cut") << u"65a1b2"_s << IdUse::Provider << u"nothing is missing"_s;
        QTest::newRow("nothing") << QString() << IdUse::Provider << QString();
    }

    void tellsIdsByTheirShape()
    {
        QFETCH(const QString, text);
        QFETCH(const IdUse, use);
        QFETCH(const QString, doubt);
        const QString said = idDoubt(text, use);
        QVERIFY2(doubt.isEmpty() ? said.isEmpty() : said.contains(doubt), qPrintable(said));
    }
};

LINESMAN_TEST(TstEnabling)
#include "tst_enabling.moc"
