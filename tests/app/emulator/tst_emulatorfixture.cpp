// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/reference.h"
#include "app/emulator/state/fixture.h"
#include "tests/support/jsonschema.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

namespace {
QJsonObject schema()
{
    return QJsonDocument::fromJson(Emulator::fixtureSchemaJson()).object();
}

QJsonObject builtIn()
{
    return QJsonDocument::fromJson(Emulator::builtInFixtureJson()).object();
}

/*! The schema of the things in \a section; "" is the whole file. */
QJsonObject schemaOf(const QString &section)
{
    const QJsonObject whole = schema();
    if (section.isEmpty())
        return whole;
    const auto property = [](const QJsonObject &of, const QString &name) {
        const QJsonObject found = of.value("properties"_L1).toObject().value(name).toObject();
        return found.contains("items"_L1) ? found.value("items"_L1).toObject() : found;
    };
    return section == "providers"_L1 ? property(property(whole, u"apps"_s), section) : property(whole, section);
}

QString reasonOf(const QJsonObject &fixture)
{
    const Emulator::Ids ids(1);
    const auto state = Emulator::stateFromFixture(QJsonDocument(fixture).toJson().toStdString(), ids, 0);
    return state ? QString() : state.error().detail;
}

/*! The built-in fixture with \a change done to the first thing of \a section. */
template <typename Change>
QJsonObject changed(const QString &section, Change change)
{
    QJsonObject fixture = builtIn();
    const auto first = [&](QJsonObject &owner, const QString &name, auto work) {
        QJsonArray list = owner.value(name).toArray();
        QJsonObject thing = list.first().toObject();
        work(thing);
        list.replace(0, thing);
        owner.insert(name, list);
    };
    if (section.isEmpty()) {
        change(fixture);
    } else if (section == "company"_L1) {
        QJsonObject company = fixture.value(section).toObject();
        change(company);
        fixture.insert(section, company);
    } else if (section == "providers"_L1) {
        first(fixture, u"apps"_s, [&](QJsonObject &app) { first(app, section, change); });
    } else {
        first(fixture, section, change);
    }
    return fixture;
}

bool schemaTakes(const QJsonObject &fixture)
{
    return TestSuite::schemaProblems(fixture, schema(), schema()).isEmpty();
}
} // namespace

class TstEmulatorFixture : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldIsDescribed();
    void theBuiltInOneIsAsTheSchemaSays();
    void bothRefuseTheSame_data();
    void bothRefuseTheSame();
    void keysAreLookedUp_data();
    void keysAreLookedUp();
    void commandLinePrintsBoth();
};

void TstEmulatorFixture::everyFieldIsDescribed()
{
    for (const QString &section :
         {u""_s, u"company"_s, u"users"_s, u"locations"_s, u"apps"_s, u"providers"_s, u"contacts"_s}) {
        const QJsonObject described = schemaOf(section);
        QVERIFY(!described.value("properties"_L1).toObject().isEmpty());
        QCOMPARE(described.value("additionalProperties"_L1), QJsonValue(false));
    }
}

void TstEmulatorFixture::theBuiltInOneIsAsTheSchemaSays()
{
    const QStringList problems = TestSuite::schemaProblems(builtIn(), schema(), schema());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QCOMPARE(reasonOf(builtIn()), QString());
}

void TstEmulatorFixture::bothRefuseTheSame_data()
{
    QTest::addColumn<QJsonObject>("fixture");
    QTest::addColumn<QString>("place");
    for (const QString &section :
         {u""_s, u"company"_s, u"users"_s, u"locations"_s, u"apps"_s, u"providers"_s, u"contacts"_s}) {
        const QString path = section.isEmpty()           ? QString()
                             : section == "company"_L1   ? u"company."_s
                             : section == "providers"_L1 ? u"apps[0].providers[0]."_s
                                                         : section + u"[0]."_s;
        const QJsonObject described = schemaOf(section);
        const auto row = [&](const QString &field, const char *how, auto change) {
            QTest::addRow("%s%s %s", qPrintable(path), qPrintable(field), how)
                << changed(section, change) << path + field;
        };
        row(u"more"_s, "unknown", [](QJsonObject &thing) { thing.insert(u"more"_s, u"x"_s); });
        const QJsonObject properties = described.value("properties"_L1).toObject();
        for (const QString &field : properties.keys()) {
            row(field, "a number", [&](QJsonObject &thing) { thing.insert(field, 5); });
            row(field, "null", [&](QJsonObject &thing) { thing.insert(field, QJsonValue()); });
            if (properties.value(field).toObject().contains("items"_L1))
                row(field, "a list of numbers", [&](QJsonObject &thing) { thing.insert(field, QJsonArray{1}); });
            else if (properties.value(field).toObject().contains("enum"_L1))
                row(field, "another word", [&](QJsonObject &thing) { thing.insert(field, u"Fax"_s); });
        }
        for (const QJsonValue &field : described.value("required"_L1).toArray()) {
            row(field.toString(), "left out", [&](QJsonObject &thing) { thing.remove(field.toString()); });
            row(field.toString(), "empty", [&](QJsonObject &thing) { thing.insert(field.toString(), QString()); });
        }
    }
}

void TstEmulatorFixture::bothRefuseTheSame()
{
    QFETCH(QJsonObject, fixture);
    QFETCH(QString, place);
    QVERIFY(!schemaTakes(fixture));
    const QString reason = reasonOf(fixture);
    static const QRegularExpression line(u"^line [1-9][0-9]*, "_s);
    QVERIFY2(line.match(reason).hasMatch(), qPrintable(reason));
    QVERIFY2(reason.contains(place), qPrintable(reason + u" does not name "_s + place));
}

void TstEmulatorFixture::keysAreLookedUp_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("reason");
    QTest::newRow("contact's place") << u"contacts"_s << u"location"_s << QJsonValue(u"nort"_s)
                                     << u"contacts[0].location: no location has the key 'nort'"_s;
    QTest::newRow("installed nowhere") << u"apps"_s << u"installedIn"_s << QJsonValue(QJsonArray{u"nort"_s})
                                       << u"apps[0].installedIn: no location has the key 'nort'"_s;
    QTest::newRow("selected of no app") << u"locations"_s << u"selectedSms"_s << QJsonValue(u"none"_s)
                                        << u"locations[0].selectedSms: no provider has the key 'none'"_s;
    QTest::newRow("selected of another kind")
        << u"locations"_s << u"selectedSms"_s << QJsonValue(u"emailDefault"_s)
        << u"locations[0].selectedSms: only a provider of kind SmsDefault can be selected"_s;
    QTest::newRow("key twice") << u"users"_s << u"key"_s << QJsonValue(u"noor"_s)
                               << u"users[1].key: 'noor' is used twice"_s;
}

void TstEmulatorFixture::keysAreLookedUp()
{
    QFETCH(QString, section);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, reason);
    const QJsonObject fixture = changed(section, [&](QJsonObject &thing) { thing.insert(field, value); });
    QVERIFY(schemaTakes(fixture)); // the shape is right
    QVERIFY2(reasonOf(fixture).contains(reason), qPrintable(reasonOf(fixture)));
}

void TstEmulatorFixture::commandLinePrintsBoth()
{
    const auto printed = [](const QString &option) {
        QProcess process;
        process.start(Linesman::Testing::cliProgram(), {u"emulator"_s, option});
        return process.waitForFinished(30'000) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                          : QByteArray();
    };
    QCOMPARE(printed(u"--print-fixture"_s), Emulator::builtInFixtureJson());
    QCOMPARE(printed(u"--fixture-schema"_s), Emulator::fixtureSchemaJson());
    QVERIFY(!Emulator::fixtureSchemaJson().isEmpty());
}

LINESMAN_TEST(TstEmulatorFixture)
#include "tst_emulatorfixture.moc"
