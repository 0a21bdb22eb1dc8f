// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/reportwriter.h"

#include "app/core/redaction.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QXmlStreamWriter>

namespace Linesman::Readiness {

using namespace Qt::Literals::StringLiterals;

namespace {

class WriterTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Readiness::ReportWriter)
};

/*! XML 1.0 has no way to write most control characters: what an endpoint said must not break the report. */
QString xmlText(QString text)
{
    for (QChar &c : text) {
        if ((c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\r') || c.unicode() >= 0xfffe)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

void property(QXmlStreamWriter &xml, const QString &name, const QString &value)
{
    xml.writeEmptyElement(u"property"_s);
    xml.writeAttribute(u"name"_s, name);
    xml.writeAttribute(u"value"_s, xmlText(value));
}

QString seconds(std::chrono::microseconds duration)
{
    return QString::number(double(duration.count()) / 1e6, 'f', 6);
}

void testCase(QXmlStreamWriter &xml, const Item &item)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, u"linesman."_s + areaName(item.area));
    xml.writeAttribute(u"name"_s, item.id);
    xml.writeAttribute(u"time"_s, seconds(item.duration));
    if (item.state == State::Failed) {
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"type"_s, item.id);
        xml.writeAttribute(u"message"_s, xmlText(item.happened));
        xml.writeCharacters(xmlText(u"%1\n%2\n%3\n%4\n"_s.arg(item.happened, item.advice, item.source, item.evidence)));
        xml.writeEndElement();
    } else if (item.state == State::Skipped) {
        xml.writeEmptyElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s, xmlText(item.happened));
    } else if (item.state == State::Warned) {
        xml.writeTextElement(u"system-out"_s, xmlText(item.happened + u'\n' + item.advice));
    }
    xml.writeEndElement();
}

void testSuite(QXmlStreamWriter &xml, const ReadinessReport &report, Area area)
{
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, areaName(area));
    int tests = 0;
    std::chrono::microseconds time{};
    for (const Item &item : report.items) {
        tests += item.area == area ? 1 : 0;
        time += item.area == area ? item.duration : std::chrono::microseconds();
    }
    xml.writeAttribute(u"tests"_s, QString::number(tests));
    xml.writeAttribute(u"failures"_s, QString::number(report.count(area, State::Failed)));
    xml.writeAttribute(u"errors"_s, u"0"_s);
    xml.writeAttribute(u"skipped"_s, QString::number(report.count(area, State::Skipped)));
    xml.writeAttribute(u"time"_s, seconds(time));
    xml.writeAttribute(u"timestamp"_s, report.startedAt.toString(Qt::ISODate));
    xml.writeStartElement(u"properties"_s);
    property(xml, u"verdict"_s, verdictSentence(report)); // of the whole run: JUnit counts no warnings
    property(xml, u"endpoint"_s, report.endpoint);
    property(xml, u"profile"_s, report.profile);
    property(xml, u"seed"_s, QString::number(report.seed));
    for (const LineTest::BehaviourSwitch &item : report.switches)
        property(xml, u"switch."_s + item.id, item.side);
    property(xml, u"linesman"_s, report.version);
    property(xml, u"factsDate"_s, QString::fromLatin1(FactsDate));
    xml.writeEndElement();
    for (const Item &item : report.items) {
        if (item.area == area)
            testCase(xml, item);
    }
    xml.writeEndElement();
}

QByteArray junit(const ReadinessReport &report)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, u"Linesman readiness"_s);
    xml.writeAttribute(u"tests"_s, QString::number(report.items.size()));
    xml.writeAttribute(u"failures"_s, QString::number(report.count(State::Failed)));
    xml.writeAttribute(u"errors"_s, u"0"_s);
    xml.writeAttribute(u"skipped"_s, QString::number(report.count(State::Skipped)));
    xml.writeAttribute(u"time"_s, seconds(report.duration));
    for (const Area area : Areas)
        testSuite(xml, report, area);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

/*! A badge in the usual two halves; its text is ours alone. */
QByteArray badge(const ReadinessReport &report)
{
    constexpr int Left = 74;
    const bool isKnown = report.isReady() || report.count(State::Failed) > 0;
    const QString word = report.isSpotless() ? WriterTexts::tr("ready")
                         : report.isReady()
                             ? WriterTexts::tr("ready, %n warning(s)", nullptr, report.count(State::Warned))
                         : isKnown ? WriterTexts::tr("%n failed", nullptr, report.count(State::Failed))
                                   : WriterTexts::tr("not known");
    const QString colour = report.isSpotless() ? u"#14713f"_s
                           : report.isReady()  ? u"#8a5600"_s
                           : isKnown           ? u"#bf2a26"_s
                                               : u"#586370"_s;
    const int right = 20 + 7 * int(word.size());
    QString svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"20\" role=\"img\" "
                  "aria-label=\"HighLevel: %2\"><title>HighLevel: %2</title>"
                  "<rect width=\"%3\" height=\"20\" fill=\"#3b4450\"/><rect x=\"%3\" width=\"%4\" height=\"20\" "
                  "fill=\"%5\"/>"_s.arg(QString::number(Left + right), word.toHtmlEscaped(), QString::number(Left),
                                        QString::number(right), colour);
    svg += u"<g fill=\"#fff\" font-family=\"Verdana,DejaVu Sans,sans-serif\" font-size=\"11\" text-anchor=\"middle\">"
           "<text x=\"%1\" y=\"14\">HighLevel</text><text x=\"%2\" y=\"14\">%3</text></g></svg>\n"_s.arg(
               QString::number(Left / 2), QString::number(Left + right / 2), word.toHtmlEscaped());
    return svg.toUtf8();
}

/*! A value of a workflow command: GitHub's own way of escaping. */
QString commandText(QString text, bool isProperty)
{
    text.replace(u'%', "%25"_L1).replace(u'\r', "%0D"_L1).replace(u'\n', "%0A"_L1);
    if (isProperty)
        text.replace(u':', "%3A"_L1).replace(u',', "%2C"_L1);
    return text;
}

} // namespace

std::optional<Format> formatOf(const QString &fileName)
{
    const auto ends = [&fileName](QLatin1StringView ending) {
        return fileName.endsWith(ending, Qt::CaseInsensitive);
    };
    if (ends(".html"_L1) || ends(".htm"_L1))
        return Format::Html;
    if (ends(".xml"_L1))
        return Format::JUnit;
    if (ends(".json"_L1))
        return Format::Json;
    if (ends(".svg"_L1))
        return Format::Badge;
    return std::nullopt;
}

QByteArray written(const ReadinessReport &report, const std::optional<Comparison> &since, Format format)
{
    switch (format) {
    case Format::Html:
        return redacted(htmlReport(report, since));
    case Format::JUnit:
        return redacted(junit(report));
    case Format::Badge:
        return badge(report);
    case Format::Json:
        break;
    }
    QJsonObject json = toJson(report);
    if (since)
        json.insert(u"comparison"_s, toJson(*since));
    return redacted(QJsonDocument(json).toJson());
}

QStringList annotations(const ReadinessReport &report)
{
    QStringList lines;
    for (const Item &item : report.items) {
        if (item.state != State::Failed && item.state != State::Warned)
            continue;
        const QString title = redacted(u"%1: %2"_s.arg(areaTitle(item.area), item.title));
        const QString text = redacted(u"%1\n%2\n%3"_s.arg(item.happened, item.advice, item.source));
        lines.append((item.state == State::Failed ? u"::error title="_s : u"::warning title="_s) +
                     commandText(title, true) + u"::"_s + commandText(text.trimmed(), false));
    }
    return lines;
}

} // namespace Linesman::Readiness
