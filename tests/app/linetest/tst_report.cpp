// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/report.h"

#include "tests/app/linetest/logentries.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Linesman;
using namespace Linesman::LineTest;
using namespace Qt::Literals::StringLiterals;

namespace {

/*! One kind that passed, one that failed with a hostile answer, one skipped. */
TestResult sample()
{
    TestResult result;
    result.id = u"run-1"_s;
    result.endpoint = u"http://127.0.0.1:9/<hook>"_s;
    result.profile = u"observed"_s;
    result.switches = {{u"C9"_s, u"Status update that comes <too> early"_s, u"403"_s, u"api-docs #4"_s}};
    result.finished = true;
    for (const Providers::Kind kind :
         {Providers::Kind::SmsDefault, Providers::Kind::EmailDefault, Providers::Kind::Call}) {
        KindResult row;
        row.kind = kind;
        row.hops = hopsOf(kind);
        for (Hop &hop : row.hops) {
            hop.state = kind == Providers::Kind::Call ? HopState::Skipped : HopState::Passed;
            hop.duration = std::chrono::microseconds(1500);
        }
        result.kinds.append(row);
    }
    Hop &failed = result.kinds[1].hops[2];
    failed.state = HopState::Failed;
    failed.problem = Problem::ServerError;
    failed.happened = u"The endpoint answered <b>500</b> & fell."_s;
    failed.advice = u"Look at its log."_s;
    Exchange exchange = served("POST", u"http://127.0.0.1:9/<hook>?a=%3A%201"_s, 500);
    exchange.requestHead =
        "POST / HTTP/1.1\r\nAuthorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl\r\n\r\n";
    exchange.responseBody = QByteArray("<script>alert(1)</script>\x01\x02");
    failed.evidence = {exchange};
    result.depth = Depth::Strict;
    result.kinds[0].checks = checksOf(Providers::Kind::SmsDefault, true);
    for (Check &check : result.kinds[0].checks)
        check.state = CheckState::Passed;
    Check &forged = result.kinds[0].checks[0];
    forged.state = CheckState::Failed;
    forged.code = u"accepted"_s;
    forged.happened = u"A delivery without a signature was <i>taken</i>."_s;
    forged.advice = u"Answer 401."_s;
    forged.evidence = {exchange};
    return result;
}

} // namespace

class TstReport : public QObject
{
    Q_OBJECT

private slots:
    void htmlLoadsNothingAndEscapesEverything()
    {
        const QString html = QString::fromUtf8(report(sample(), ReportFormat::Html));
        QVERIFY(html.contains(u"&lt;script&gt;alert(1)"_s));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(html.contains(u"<html lang=\"en\">"_s)); // of the words, whatever the numbers' locale is
        QVERIFY(!html.contains(QRegularExpression(u"(src|href)="_s)));
        QVERIFY(!html.contains(u"url("_s));
        QVERIFY(html.contains(u"answered &lt;b&gt;500&lt;/b&gt; &amp; fell."_s));
        QVERIFY(html.contains(u"observed"_s));
        QVERIFY(html.contains(u"a=%3A%201"_s));
    }

    void eachTellsWhichSidesTheEmulatorTook()
    {
        const QString html = QString::fromUtf8(report(sample(), ReportFormat::Html));
        QVERIFY(html.contains(u"<td>C9</td><td>Status update that comes &lt;too&gt; early</td><td>403</td>"_s));
        const QJsonObject json = QJsonDocument::fromJson(report(sample(), ReportFormat::Json)).object();
        const QJsonObject first = json.value("switches"_L1).toArray().first().toObject();
        QCOMPARE(first.value("id"_L1).toString(), u"C9"_s);
        QCOMPARE(first.value("side"_L1).toString(), u"403"_s);
        QCOMPARE(first.value("source"_L1).toString(), u"api-docs #4"_s);
        QVERIFY(report(sample(), ReportFormat::JUnit).contains("name=\"switch.C9\" value=\"403\""));
    }

    void masksSecrets_data()
    {
        QTest::addColumn<ReportFormat>("format");
        QTest::newRow("json") << ReportFormat::Json;
        QTest::newRow("junit") << ReportFormat::JUnit;
        QTest::newRow("html") << ReportFormat::Html;
    }

    void masksSecrets()
    {
        QFETCH(ReportFormat, format);
        QVERIFY(!report(sample(), format).contains("c2lnbmF0dXJl"));
    }

    void junitIsWellFormedAndCounts()
    {
        QXmlStreamReader xml(report(sample(), ReportFormat::JUnit));
        int cases = 0;
        int failures = 0;
        int skipped = 0;
        QString total;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            cases += xml.name() == "testcase"_L1;
            failures += xml.name() == "failure"_L1;
            skipped += xml.name() == "skipped"_L1;
            if (xml.name() == "testsuites"_L1)
                total = u"%1 %2 %3"_s.arg(xml.attributes().value("tests"_L1), xml.attributes().value("failures"_L1),
                                          xml.attributes().value("skipped"_L1));
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(cases, 16 + 14);
        QCOMPARE(failures, 2);
        QCOMPARE(skipped, 4);
        QCOMPARE(total, u"30 2 4"_s);
    }

    void eachTellsTheChecks()
    {
        const QString html = QString::fromUtf8(report(sample(), ReportFormat::Html));
        QVERIFY(html.contains(u"without a signature was &lt;i&gt;taken&lt;/i&gt;."_s));
        QVERIFY(html.contains(checkSource(CheckId::Unsigned)));
        const QByteArray junit = report(sample(), ReportFormat::JUnit);
        QVERIFY(junit.contains("name=\"check unsigned\""));
        const QJsonObject json = QJsonDocument::fromJson(report(sample(), ReportFormat::Json)).object();
        const QJsonArray checks = json.value(u"kinds"_s).toArray().at(0).toObject().value(u"checks"_s).toArray();
        QCOMPARE(checks.size(), 14);
        QCOMPARE(checks.at(0).toObject().value(u"code"_s).toString(), u"accepted"_s);
        QCOMPARE(checks.at(0).toObject().value(u"evidence"_s).toArray().size(), 1);
        QCOMPARE(json.value(u"depth"_s).toString(), u"strict"_s);
        QVERIFY(!json.value(u"notTested"_s).toArray().isEmpty());
    }

    void jsonTellsEachHop()
    {
        const QJsonObject json = QJsonDocument::fromJson(report(sample(), ReportFormat::Json)).object();
        QCOMPARE(json.value(u"verdict"_s).toString(), u"failed"_s);
        const QJsonObject email = json.value(u"kinds"_s).toArray().at(1).toObject();
        QCOMPARE(email.value(u"kind"_s).toString(), u"EmailDefault"_s);
        const QJsonObject hop = email.value(u"hops"_s).toArray().at(2).toObject();
        QCOMPARE(hop.value(u"hop"_s).toString(), u"answer"_s);
        QCOMPARE(hop.value(u"problem"_s).toString(), u"serverError"_s);
        QCOMPARE(hop.value(u"durationMs"_s).toDouble(), 1.5);
        QCOMPARE(hop.value(u"evidence"_s).toArray().size(), 1);
    }

    void refusesAnUnknownEndingAndAPlaceItCannotWrite()
    {
        const QTemporaryDir folder;
        QCOMPARE(saveReport(sample(), folder.filePath(u"report.pdf"_s)).error().kind, Error::Kind::BadInput);
        QCOMPARE(saveReport(sample(), folder.filePath(u"none/report.html"_s)).error().kind, Error::Kind::Storage);
        QVERIFY(saveReport(sample(), folder.filePath(u"report.html"_s)).has_value());
    }
};

LINESMAN_TEST(TstReport)
#include "tst_report.moc"
