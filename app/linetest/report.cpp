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

QString evidenceText(const Hop &hop)
{
    QString text;
    for (const Exchange &exchange : hop.evidence) {
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
        xml.writeTextElement(u"system-out"_s, xmlText(evidenceText(hop)));
    } else if (hop.state != HopState::Passed) {
        xml.writeEmptyElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s, xmlText(hop.happened));
    }
    xml.writeEndElement();
}

QByteArray junit(const TestResult &result)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    int tests = 0;
    int failures = 0;
    int skipped = 0;
    const auto count = [](const KindResult &kind, HopState state) {
        return int(
            std::count_if(kind.hops.begin(), kind.hops.end(), [state](const Hop &hop) { return hop.state == state; }));
    };
    for (const KindResult &kind : result.kinds) {
        tests += int(kind.hops.size());
        failures += count(kind, HopState::Failed);
        skipped += int(kind.hops.size()) - count(kind, HopState::Failed) - count(kind, HopState::Passed);
    }
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, u"Linesman line test"_s);
    counts(xml, tests, failures, skipped);
    xml.writeAttribute(u"time"_s, seconds(result.duration));
    for (const KindResult &kind : result.kinds) {
        const int failed = count(kind, HopState::Failed);
        xml.writeStartElement(u"testsuite"_s);
        xml.writeAttribute(u"name"_s, Providers::kindName(kind.kind));
        counts(xml, int(kind.hops.size()), failed, int(kind.hops.size()) - failed - count(kind, HopState::Passed));
        xml.writeAttribute(u"time"_s, seconds(kind.duration));
        xml.writeAttribute(u"timestamp"_s, result.startedAt.toUTC().toString(Qt::ISODate));
        xml.writeStartElement(u"properties"_s);
        property(xml, u"endpoint"_s, result.endpoint);
        property(xml, u"emulator"_s, result.emulatorUrl);
        property(xml, u"profile"_s, result.profile);
        for (const BehaviourSwitch &item : result.switches)
            property(xml, u"switch."_s + item.id, item.side);
        property(xml, u"linesman"_s, QStringLiteral(LINESMAN_VERSION));
        property(xml, u"messageId"_s, kind.messageId);
        xml.writeEndElement();
        for (int index = 0; index < int(kind.hops.size()); ++index)
            testCase(xml, kind, index);
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
