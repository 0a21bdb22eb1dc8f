// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/report.h"

#include "app/core/outputfile.h"
#include "app/core/redaction.h"
#include "app/linetest/htmlreport.h"

#include <QJsonDocument>
#include <QXmlStreamWriter>

#include <algorithm>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString seconds(std::chrono::microseconds duration)
{
    return QString::number(double(duration.count()) / 1e6, 'f', 6);
}

/*! XML 1.0 has no way to write most control characters: a body that holds one must not break the report. */
QString xmlText(QString text)
{
    for (QChar &c : text) {
        if ((c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\r') || c.unicode() >= 0xfffe)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString evidenceText(const QList<Exchange> &evidence)
{
    QString text;
    for (const Exchange &exchange : evidence) {
        text += u"%1 %2 %3 -> %4\n"_s.arg(sideName(exchange.channel), exchange.method, exchange.url,
                                          QString::number(exchange.status));
        if (!exchange.error.isEmpty())
            text += exchange.error + u'\n';
        text += QString::fromUtf8(exchange.requestHead + exchange.requestBody) + u"\n\n"_s;
        text += QString::fromUtf8(exchange.responseHead + exchange.responseBody) + u"\n\n"_s;
    }
    return text;
}

void property(QXmlStreamWriter &xml, const QString &name, const QString &value)
{
    xml.writeEmptyElement(u"property"_s);
    xml.writeAttribute(u"name"_s, name);
    xml.writeAttribute(u"value"_s, xmlText(value));
}

void counts(QXmlStreamWriter &xml, int tests, int failures, int skipped)
{
    xml.writeAttribute(u"tests"_s, QString::number(tests));
    xml.writeAttribute(u"failures"_s, QString::number(failures));
    xml.writeAttribute(u"errors"_s, u"0"_s);
    xml.writeAttribute(u"skipped"_s, QString::number(skipped));
}

void testCase(QXmlStreamWriter &xml, const KindResult &kind, int index)
{
    const Hop &hop = kind.hops.at(index);
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, u"linesman.%1"_s.arg(Providers::kindName(kind.kind)));
    xml.writeAttribute(u"name"_s, u"%1 %2"_s.arg(QString::number(index + 1), stepName(hop.step)));
    xml.writeAttribute(u"time"_s, seconds(hop.duration));
    if (hop.state == HopState::Failed) {
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"type"_s, problemName(hop.problem));
        xml.writeAttribute(u"message"_s, xmlText(hop.happened));
        xml.writeCharacters(xmlText(u"%1\n%2\n"_s.arg(hop.happened, hop.advice)));
        xml.writeEndElement();
        xml.writeTextElement(u"system-out"_s, xmlText(evidenceText(hop.evidence)));
    } else if (hop.state != HopState::Passed) {
        xml.writeEmptyElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s, xmlText(hop.happened));
    }
    xml.writeEndElement();
}

/*! A warning is a case that passed, with the words in its output. */
void checkCase(QXmlStreamWriter &xml, const KindResult &kind, const Check &check)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, u"linesman.%1"_s.arg(Providers::kindName(kind.kind)));
    xml.writeAttribute(u"name"_s, u"check %1"_s.arg(checkName(check.id)));
    const QString text =
        u"%1\n%2\n%3\n%4\n"_s.arg(check.happened, checkMeaning(check), check.advice, checkSource(check.id));
    if (check.state == CheckState::Failed) {
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"type"_s, check.code);
        xml.writeAttribute(u"message"_s, xmlText(check.happened));
        xml.writeCharacters(xmlText(text));
        xml.writeEndElement();
        xml.writeTextElement(u"system-out"_s, xmlText(evidenceText(check.evidence)));
    } else if (check.state == CheckState::Warned) {
        xml.writeTextElement(u"system-out"_s, xmlText(text + evidenceText(check.evidence)));
    } else if (check.state != CheckState::Passed) {
        xml.writeEmptyElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s, xmlText(check.happened));
    }
    xml.writeEndElement();
}

/*! How many cases a kind has, and what came of them. */
struct Counts {
    int tests = 0;
    int failures = 0;
    int skipped = 0;
};

Counts countsOf(const KindResult &kind)
{
    Counts all;
    for (const Hop &hop : kind.hops) {
        ++all.tests;
        all.failures += hop.state == HopState::Failed;
        all.skipped += hop.state != HopState::Failed && hop.state != HopState::Passed;
    }
    for (const Check &check : kind.checks) {
        ++all.tests;
        all.failures += check.state == CheckState::Failed;
        all.skipped += check.state == CheckState::Skipped || check.state == CheckState::Pending ||
                       check.state == CheckState::Running;
    }
    return all;
}

QByteArray junit(const TestResult &result)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    Counts all;
    for (const KindResult &kind : result.kinds) {
        const Counts own = countsOf(kind);
        all.tests += own.tests;
        all.failures += own.failures;
        all.skipped += own.skipped;
    }
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, u"Linesman line test"_s);
    counts(xml, all.tests, all.failures, all.skipped);
    xml.writeAttribute(u"time"_s, seconds(result.duration));
    for (const KindResult &kind : result.kinds) {
        const Counts own = countsOf(kind);
        xml.writeStartElement(u"testsuite"_s);
        xml.writeAttribute(u"name"_s, Providers::kindName(kind.kind));
        counts(xml, own.tests, own.failures, own.skipped);
        xml.writeAttribute(u"time"_s, seconds(kind.duration));
        xml.writeAttribute(u"timestamp"_s, result.startedAt.toUTC().toString(Qt::ISODate));
        xml.writeStartElement(u"properties"_s);
        property(xml, u"endpoint"_s, result.endpoint);
        property(xml, u"emulator"_s, result.emulatorUrl);
        property(xml, u"profile"_s, result.profile);
        property(xml, u"depth"_s, depthName(result.depth));
        for (const BehaviourSwitch &item : result.switches)
            property(xml, u"switch."_s + item.id, item.side);
        property(xml, u"linesman"_s, QStringLiteral(LINESMAN_VERSION));
        property(xml, u"messageId"_s, kind.messageId);
        xml.writeEndElement();
        for (int index = 0; index < int(kind.hops.size()); ++index)
            testCase(xml, kind, index);
        for (const Check &check : kind.checks)
            checkCase(xml, kind, check);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

std::optional<ReportFormat> reportFormat(const QString &fileName)
{
    if (fileName.endsWith(".json"_L1, Qt::CaseInsensitive))
        return ReportFormat::Json;
    if (fileName.endsWith(".xml"_L1, Qt::CaseInsensitive))
        return ReportFormat::JUnit;
    if (fileName.endsWith(".html"_L1, Qt::CaseInsensitive) || fileName.endsWith(".htm"_L1, Qt::CaseInsensitive))
        return ReportFormat::Html;
    return std::nullopt;
}

QByteArray report(const TestResult &result, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Json:
        return redacted(QJsonDocument(toJson(result)).toJson());
    case ReportFormat::JUnit:
        return redacted(junit(result));
    case ReportFormat::Html:
        break;
    }
    return redacted(htmlReport(result));
}

Result<> saveReport(const TestResult &result, const QString &fileName)
{
    const std::optional<ReportFormat> format = reportFormat(fileName);
    if (!format)
        return failure(Error::Kind::BadInput,
                       u"%1: a report's name ends in .html, .json or .xml (JUnit)"_s.arg(fileName));
    return OutputFile::write(fileName, report(result, *format));
}

} // namespace Linesman::LineTest
