// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/milliseconds.h"
#include "app/readiness/reportwriter.h"

#include "app/core/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace Linesman::Readiness {

using namespace Qt::Literals::StringLiterals;

namespace {

class HtmlTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Readiness::HtmlReport)
};

const char Style[] = R"css(
:root{--canvas:#f4f6f8;--panel:#fff;--line:#dde2e8;--text:#1a2027;--muted:#586370;--good:#14713f;--warn:#8a5600;--bad:#bf2a26}
@media (prefers-color-scheme:dark){:root{--canvas:#0f1216;--panel:#161a20;--line:#2b323c;--text:#e6e9ee;--muted:#98a2b0;--good:#3fbf7f;--warn:#e0a93b;--bad:#f37a73}}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--text);font:15px/1.5 Inter,system-ui,sans-serif}
main{max-width:1000px;margin:0 auto;padding:32px 24px 64px}
h1{font-size:24px;margin:0 0 4px}h2{font-size:17px;margin:0 0 8px}
.verdict{font-size:20px;font-weight:600;margin:0 0 16px}
.passed{color:var(--good)}.failed{color:var(--bad)}.warned{color:var(--warn)}.skipped,.muted{color:var(--muted)}
section{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:16px;margin:0 0 16px}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:4px 12px 4px 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
td:first-child{white-space:nowrap}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0}dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
ol{margin:0;padding-left:20px}li{margin:0 0 8px}
.num td+td,.num th+th{text-align:right}
footer{color:var(--muted);font-size:13px}
@media print{body{background:#fff;color:#000;font-size:11pt}main{max-width:none;padding:0}section{border:0;padding:0;break-inside:auto}tr,li{break-inside:avoid}}
)css";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString row(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(escaped(name), escaped(value));
}

/*! A shape besides the colour. */
QString mark(State state)
{
    switch (state) {
    case State::Passed:
        return u"\u2713"_s;
    case State::Failed:
        return u"\u2715"_s;
    case State::Warned:
        return u"!"_s;
    case State::Skipped:
        break;
    }
    return u"\u2013"_s;
}

/*! What a manager reads: counts by area, and what to do first. */
QString summarySection(const ReadinessReport &report, const std::optional<Comparison> &since)
{
    QString html =
        u"<section>\n<h2>%1</h2>\n<table class=\"num\">\n<tr><th></th><th>%2</th><th>%3</th><th>%4</th><th>%5</th></tr>\n"_s
            .arg(escaped(HtmlTexts::tr("Summary")), escaped(stateTitle(State::Passed)),
                 escaped(stateTitle(State::Warned)), escaped(stateTitle(State::Failed)),
                 escaped(stateTitle(State::Skipped)));
    for (const Area area : Areas)
        html += u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td><td>%5</td></tr>\n"_s.arg(
            escaped(areaTitle(area)), QString::number(report.count(area, State::Passed)),
            QString::number(report.count(area, State::Warned)), QString::number(report.count(area, State::Failed)),
            QString::number(report.count(area, State::Skipped)));
    html += u"</table>\n"_s;
    if (since)
        html += u"<p>%1</p>\n"_s.arg(escaped(summary(*since)));
    return html + u"</section>\n"_s;
}

/*! Each cause once: one missing check of a signature fails a dozen variants. */
QString toDoSection(const ReadinessReport &report)
{
    QString html;
    QSet<QString> told;
    for (const State state : {State::Failed, State::Warned}) {
        for (const Item &item : report.items) {
            if (item.state != state || told.contains(item.happened + item.advice))
                continue;
            told.insert(item.happened + item.advice);
            html += u"<li><b class=\"%1\">%2</b> %3<br>%4 <span class=\"muted\">%5</span></li>\n"_s.arg(
                stateName(state), escaped(item.title), escaped(item.happened), escaped(item.advice),
                escaped(item.source));
        }
    }
    if (html.isEmpty())
        return {};
    return u"<section>\n<h2>%1</h2>\n<ol>\n%2</ol>\n</section>\n"_s.arg(escaped(HtmlTexts::tr("What to do")), html);
}

QString detailSection(const ReadinessReport &report, Area area)
{
    QString rows;
    for (const Item &item : report.items) {
        if (item.area != area)
            continue;
        const QString time = QLocale().toString(inMilliseconds(item.duration), 'f', 1);
        rows +=
            u"<tr><td class=\"%1\">%2 %3</td><td>%4<br><span class=\"muted\">%5</span></td><td>%6</td><td>%7</td><td>%8</td></tr>\n"_s
                .arg(stateName(item.state), mark(item.state), escaped(stateTitle(item.state)), escaped(item.title),
                     escaped(item.id), escaped(item.happened), escaped(item.evidence), escaped(time));
    }
    if (rows.isEmpty())
        return {};
    return u"<section>\n<h2>%1</h2>\n<table>\n<tr><th></th><th>%2</th><th>%3</th><th>%4</th><th>%5</th></tr>\n%6</table>\n</section>\n"_s
        .arg(escaped(areaTitle(area)), escaped(HtmlTexts::tr("Check")), escaped(HtmlTexts::tr("What was seen")),
             escaped(HtmlTexts::tr("Evidence")), escaped(HtmlTexts::tr("ms")), rows);
}

QString switchSection(const ReadinessReport &report)
{
    if (report.switches.isEmpty())
        return {};
    QString rows;
    for (const LineTest::BehaviourSwitch &item : report.switches)
        rows += u"<tr><td>%1</td><td>%2</td><td>%3</td><td class=\"muted\">%4</td></tr>\n"_s.arg(
            escaped(item.id), escaped(item.topic), escaped(item.side), escaped(item.source));
    return u"<section>\n<h2>%1</h2>\n<table>\n%2</table>\n</section>\n"_s.arg(
        escaped(HtmlTexts::tr("Where HighLevel's sources disagree: the side that was tested")), rows);
}

QString stampSection(const ReadinessReport &report)
{
    QString html = u"<section>\n<h2>%1</h2>\n<dl>\n"_s.arg(escaped(HtmlTexts::tr("This run")));
    html += row(HtmlTexts::tr("Endpoint"), report.endpoint);
    html += row(HtmlTexts::tr("Started"), report.startedAt.toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s));
    html += row(HtmlTexts::tr("Behaviour profile"), report.profile);
    html += row(HtmlTexts::tr("Seed"), QString::number(report.seed));
    html += row(HtmlTexts::tr("HighLevel's pages as of"), QString::fromLatin1(FactsDate));
    html += row(HtmlTexts::tr("Linesman"), report.version);
    for (const QString &missing : report.notTested)
        html += row(HtmlTexts::tr("Not tested"), missing);
    return html + u"</dl>\n</section>\n"_s;
}

} // namespace

QByteArray htmlReport(const ReadinessReport &report, const std::optional<Comparison> &since)
{
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n"
        "<style>%3</style>\n</head>\n<body>\n<main>\n<h1>%2</h1>\n"_s.arg(
            languageTag(), escaped(HtmlTexts::tr("Readiness for HighLevel")), QString::fromLatin1(Style));
    html += u"<p class=\"verdict %1\">%2</p>\n"_s.arg(report.isSpotless()               ? u"passed"_s
                                                      : report.count(State::Failed) > 0 ? u"failed"_s
                                                                                        : u"warned"_s,
                                                      escaped(verdictSentence(report)));
    html += summarySection(report, since) + toDoSection(report) + stampSection(report);
    for (const Area area : Areas)
        html += detailSection(report, area);
    html += switchSection(report);
    html += u"<footer>%1</footer>\n</main>\n</body>\n</html>\n"_s.arg(
        escaped(HtmlTexts::tr("Made by Linesman %1. Secrets are masked.").arg(report.version)));
    return html.toUtf8();
}

} // namespace Linesman::Readiness
