// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/findings.h"
#include "app/installs/matrix.h"
#include "app/installs/matrixreport.h"
#include "app/oauth/scopes.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Installs;
using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

namespace {
const QDateTime Now = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);
const LocationId Place(u"Lo4mVwC2QbXr7TzK9dYa"_s);
const ProviderId Sms(u"65a1b2c3d4e5f60718293a4b"_s);

/*! A location in which everything is well; a case then breaks one thing. */
struct Facts {
    std::optional<bool> installed = true;
    bool hasToken = true;
    QStringList scopes = OAuth::scopesFor({});
    QString tokenProblem;
    std::optional<ChannelLook> look;
    std::optional<int> delivery;
    QString status;
    bool alarm = false;
    Facts() { choose(Sms, u"Harbour"_s); }
    void choose(const ProviderId &id, const QString &name, bool isKnown = true)
    {
        look = ChannelLook{Place, u"SMS"_s, Now, isKnown, id, name, {id}, {}};
    }
};

using Break = void (*)(Facts &);

Matrix matrixOf(const Facts &facts)
{
    MatrixSources sources;
    sources.connection = u"Harbour"_s;
    sources.now = Now;
    sources.providers = {{Sms, Kind::SmsDefault, u"Harbour"_s, QUrl()}};
    sources.locations = {{Place, u"North"_s, facts.installed}};
    if (facts.hasToken) {
        OAuth::TokenRecord record;
        record.install = HighLevel::Install::of(Place);
        record.scopes = facts.scopes;
        record.expiresAt = Now.addSecs(3600);
        record.problem = facts.tokenProblem;
        sources.tokens.insert(record.install, record);
    }
    if (facts.look)
        sources.looks.insert({Place.text(), u"SMS"_s}, *facts.look);
    if (facts.alarm)
        sources.alarms = {{Place, u"SMS"_s, Sms, u"Harbour"_s, ProviderId(u"x"_s), u"Twilio"_s, Now, Now}};

    QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    {
        History::Store store;
        if (!store.open(file))
            qFatal("history");
        Exchange exchange;
        exchange.channel = Exchange::Channel::Capture;
        exchange.startedAt = Now.addSecs(-60);
        exchange.eventType = u"ProviderOutboundMessage"_s;
        exchange.locationId = Place.text();
        exchange.messageId = u"m1"_s;
        exchange.requestBody = "{\"type\":\"SMS\",\"conversationProviderId\":\"" + Sms.text().toLatin1() + "\"}";
        exchange.status = facts.delivery.value_or(0);
        if (facts.delivery)
            store.append(exchange);
        exchange.channel = Exchange::Channel::Api;
        exchange.eventType = u"messages.status"_s;
        exchange.status = 200;
        exchange.startedAt = Now.addSecs(-30);
        exchange.requestBody = "{\"status\":\"" + facts.status.toLatin1() + "\"}";
        if (!facts.status.isEmpty())
            store.append(exchange);
        store.flush();
    }
    Traffic traffic(sources.providers);
    const auto reader = History::Reader::open(file);
    if (!reader || !traffic.read(*reader))
        qFatal("reader");
    sources.traffic = &traffic;
    return makeMatrix(sources);
}

Matrix manyRows(int count)
{
    MatrixSources sources;
    sources.now = Now;
    sources.providers = {{Sms, Kind::SmsDefault, u"Harbour"_s, QUrl()},
                         {ProviderId(u"c"_s), Kind::SmsChannel, u"Chat"_s, QUrl()}};
    for (int i = count; i > 0; --i)
        sources.locations.append({LocationId(u"loc%1"_s.arg(i)), u"Büro %1"_s.arg(i), i % 2 == 0});
    return makeMatrix(sources);
}
} // namespace

Q_DECLARE_METATYPE(Break)

class TstMatrix : public QObject
{
    Q_OBJECT
private slots:
    void judgesWithAReason_data()
    {
        QTest::addColumn<Break>("breaks");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, Break breaks, Verdict verdict, const QString &reason) {
            QTest::newRow(name) << breaks << verdict << reason;
        };
        row(
            "all is well", [](Facts &) {}, Verdict::Ready, u"no delivery was seen"_s);
        row(
            "it works", [](Facts &f) { f.delivery = 200; }, Verdict::Ready, u"answered 200"_s);
        row(
            "not installed", [](Facts &f) { f.installed = false; }, Verdict::NotInstalled, u"not installed"_s);
        row(
            "no token", [](Facts &f) { f.hasToken = false; }, Verdict::Attention, u"no token"_s);
        row(
            "nobody knows", [](Facts &f) { f.hasToken = false, f.installed.reset(); }, Verdict::Unknown,
            u"Nobody has looked"_s);
        row(
            "scope missing", [](Facts &f) { f.scopes.removeAll(u"contacts.write"_s); }, Verdict::Broken,
            u"contacts.write"_s);
        row(
            "refresh failed", [](Facts &f) { f.tokenProblem = u"Invalid grant"_s; }, Verdict::Broken,
            u"Invalid grant"_s);
        row(
            "inactive", [](Facts &f) { f.tokenProblem = u"400: Location is not active"_s; }, Verdict::Broken,
            u"not active"_s);
        row(
            "another selected", [](Facts &f) { f.choose(ProviderId(u"twilio"_s), u"Twilio"_s); }, Verdict::Broken,
            u"Twilio"_s);
        row(
            "changed", [](Facts &f) { f.choose(ProviderId(u"twilio"_s), u"Twilio"_s), f.alarm = true; },
            Verdict::Broken, u"since the last look"_s);
        row(
            "never looked", [](Facts &f) { f.look.reset(); }, Verdict::Unknown, u"Nobody has looked yet"_s);
        row(
            "look was vain", [](Facts &f) { f.choose({}, {}, false); }, Verdict::Unknown, u"does not say"_s);
        row(
            "delivery refused", [](Facts &f) { f.delivery = 500; }, Verdict::Broken, u"answered 500"_s);
        row(
            "delivery unanswered", [](Facts &f) { f.delivery = 0; }, Verdict::Broken, u"not answered"_s);
        row(
            "message failed", [](Facts &f) { f.delivery = 200, f.status = u"failed"_s; }, Verdict::Attention,
            u"failed"_s);
    }

    void judgesWithAReason()
    {
        QFETCH(const Break, breaks);
        QFETCH(const Verdict, verdict);
        QFETCH(const QString, reason);
        Facts facts;
        breaks(facts);
        const Matrix matrix = matrixOf(facts);
        const MatrixCell &cell = matrix.rows.first().cells.first();
        QCOMPARE(verdictName(cell.verdict), verdictName(verdict));
        QVERIFY2(cell.reason.contains(reason), qPrintable(cell.reason));
        QCOMPARE(matrix.rows.first().worst, verdict);
        QCOMPARE(cell.seen.delivery.isValid(), facts.delivery.has_value());
        QCOMPARE(cell.seen.status, facts.status);
    }

    void filtersByWordsVerdictAndInstall()
    {
        const Matrix matrix = manyRows(100);
        QCOMPARE(matrix.rows.at(8).location.name, u"Büro 9"_s); // numbers in order
        QCOMPARE(matching(matrix, {}).size(), 100);
        QCOMPARE(matching(matrix, {u"buro 9"_s}).size(), 19); // without the accent
        QCOMPARE(matching(matrix, {u"BÜRO loc100"_s}).size(), 1);
        QCOMPARE(matching(matrix, {{}, Verdict::NotInstalled}).size(), 50);
        QCOMPARE(matching(matrix, {{}, Verdict::Attention, 1}).size(), 50);
        QCOMPARE(matching(matrix, {{}, {}, {}, true}).size(), 50);
        QCOMPARE(matching(matrix, {u"nowhere"_s}).size(), 0);
    }

    void exportsWithoutFormulas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << u"North"_s << QByteArray(",North,");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray(",'=1+1,");
        QTest::newRow("plus") << u"+49"_s << QByteArray(",'+49,");
        QTest::newRow("minus") << u"-1"_s << QByteArray(",'-1,");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray(",'@SUM(A1),");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray(",\"'\t=1\",");
        QTest::newRow("quoted formula") << u"=HYPERLINK(\"x\",1)"_s << QByteArray(",\"'=HYPERLINK(\"\"x\"\",1)\",");
        QTest::newRow("comma") << u"North, Inc"_s << QByteArray(",\"North, Inc\",");
        QTest::newRow("line") << u"a\nb"_s << QByteArray(",\"a\nb\",");
    }

    void exportsWithoutFormulas()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, field);
        Matrix matrix = manyRows(1);
        matrix.rows.first().location.name = name;
        const QByteArray csv = toCsv(matrix, {0});
        QVERIFY2(csv.contains(field), csv.constData());
        QCOMPARE(csv.count("\r\n"), 3); // heading and two providers
    }

    void thePageLoadsAndRunsNothing()
    {
        Matrix matrix = manyRows(3);
        matrix.connection = u"<img src=x onerror=1>"_s;
        matrix.rows.first().location.name = u"<script>alert(1)</script>"_s;
        const QByteArray html =
            toHtml(matrix, {0, 1, 2},
                   {finding(InstallProblem::NotSelected, u"<b>"_s), finding(InstallProblem::NotSelected, u"l2"_s)});
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("<img"));
        QVERIFY(!html.contains("http://") && !html.contains("https://"));
        QVERIFY(html.contains("&lt;script&gt;"));
        QCOMPARE(html.count("<section class=\"finding\">"), 1);
        QCOMPARE(html.count("<tr>"), 4);
        QVERIFY(html.contains("\u00fc"));
    }

    void unknownIsNullInJson()
    {
        Facts facts;
        facts.hasToken = false;
        facts.installed.reset();
        facts.look.reset();
        const Matrix matrix = matrixOf(facts);
        const QJsonObject json = rowToJson(matrix, matrix.rows.first());
        QVERIFY(json.value("installed"_L1).isNull());
        const QJsonObject provider = json.value("providers"_L1).toArray().first().toObject();
        QCOMPARE(provider.value("selected"_L1).toString(), u"unknown"_s);
        QVERIFY(provider.value("lastDelivery"_L1).isNull());
    }

    void aTokenProvesAnInstallThatNobodyListed()
    {
        MatrixSources sources;
        sources.now = Now;
        OAuth::TokenRecord record;
        record.install = HighLevel::Install::of(Place);
        record.expiresAt = Now.addSecs(-1);
        sources.tokens.insert(record.install, record);
        const Matrix matrix = makeMatrix(sources);
        QCOMPARE(matrix.rows.size(), 1);
        QCOMPARE(matrix.rows.first().location.isInstalled, std::optional(true));
        QCOMPARE(matrix.rows.first().token.state, TokenState::State::Expired);
    }
};

LINESMAN_TEST(TstMatrix)
#include "tst_matrix.moc"
