// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/htmlreport.h"

#include "app/core/translations.h"

#include <QCoreApplication>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {

struct HtmlWords {
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::HtmlWords)
};

const char Style[] = R"css(
:root{--canvas:#f4f6f8;--panel:#fff;--line:#dde2e8;--text:#1a2027;--muted:#586370;--good:#14713f;--warn:#8a5600;--bad:#bf2a26;--code:#fafbfc}
@media (prefers-color-scheme:dark){:root{--canvas:#0f1216;--panel:#161a20;--line:#2b323c;--text:#e6e9ee;--muted:#98a2b0;--good:#3fbf7f;--warn:#e0a93b;--bad:#f37a73;--code:#12161b}}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--text);font:15px/1.5 Inter,system-ui,sans-serif}
main{max-width:1000px;margin:0 auto;padding:32px 24px 64px}
h1{font-size:24px;margin:0 0 4px}h2{font-size:17px;margin:0}
.summary{font-size:17px;margin:0 0 24px}
.passed{color:var(--good)}.failed{color:var(--bad)}.skipped,.cancelled{color:var(--warn)}.muted{color:var(--muted)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0 0 32px}dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:4px 12px 4px 0;border-top:1px solid var(--line)}
section{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:16px;margin:0 0 16px}
header{display:flex;justify-content:space-between;gap:16px;align-items:baseline}
ol.line{list-style:none;display:flex;margin:20px 0 8px;padding:0}
ol.line li{flex:1;position:relative;text-align:center;font-size:13px;padding-top:34px;min-width:0}
ol.line li::before{content:attr(data-mark);position:absolute;top:0;left:50%;width:26px;height:26px;margin-left:-13px;line-height:22px;border:2px solid currentColor;border-radius:50%;background:var(--panel);font-weight:600;z-index:1}
ol.line li.failed::before{background:var(--bad);color:var(--panel);border-radius:6px}
ol.line li+li::after{content:"";position:absolute;top:12px;right:50%;width:100%;border-top:2px solid var(--line)}
ol.line li.passed+li.passed::after,ol.line li.passed+li.failed::after{border-color:var(--good)}
ol.line b{display:block;color:var(--text)}ol.line span{color:var(--muted)}
.why{border-left:3px solid var(--bad);padding:4px 12px;margin:12px 0}.why.skipped{border-color:var(--warn);color:inherit}
.why p{margin:0 0 4px}
details{margin:6px 0}summary{cursor:pointer;color:var(--muted)}
pre{background:var(--code);border:1px solid var(--line);border-radius:6px;padding:12px;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.45 "JetBrains Mono",ui-monospace,monospace;margin:6px 0}
footer{color:var(--muted);font-size:13px}
)css";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/*! State in a shape besides its colour and word. */
QString mark(HopState state)
{
    switch (state) {
    case HopState::Passed:
        return u"\u2713"_s;
    case HopState::Failed:
        return u"\u2715"_s;
    case HopState::Skipped:
        return u"\u2013"_s;
    case HopState::Pending:
    case HopState::Running:
        break;
    }
    return u"\u00b7"_s;
}

QString row(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(escaped(name), escaped(value));
}

QString diagram(const KindResult &kind)
{
    QString html = u"<ol class=\"line\">\n"_s;
    for (const Hop &hop : kind.hops) {
        const QString time = hop.state == HopState::Passed || hop.state == HopState::Failed
                                 ? u"%1, %2"_s.arg(stateTitle(hop.state), durationText(hop.duration))
                                 : stateTitle(hop.state);
        html += u"<li class=\"%1\" data-mark=\"%2\" title=\"%3\"><b>%4</b><span>%5</span></li>\n"_s.arg(
            stateName(hop.state), mark(hop.state), escaped(stepSentence(hop.step)), escaped(stepTitle(hop.step)),
            escaped(time));
    }
    return html + u"</ol>\n"_s;
}

QString bytes(const QByteArray &content)
{
    constexpr auto ShownLimit = 16 * 1024; // a body of megabytes belongs into history, not into a page
    QString text = QString::fromUtf8(content.left(ShownLimit));
    if (content.size() > ShownLimit)
        text += u"\n"_s + HtmlWords::tr("(%n more byte(s))", nullptr, int(content.size() - ShownLimit));
    return escaped(text);
}

QString evidence(const QString &title, const QList<Exchange> &exchanges)
{
    QString html;
    for (const Exchange &exchange : exchanges) {
        const QString status = exchange.status > 0 ? QString::number(exchange.status) : exchange.error;
        html += u"<details><summary>%1: %2 %3 &rarr; %4</summary>\n<pre>%5%6</pre>\n"_s.arg(
            escaped(title), escaped(exchange.method), escaped(exchange.url), escaped(status),
            bytes(exchange.requestHead), bytes(exchange.requestBody));
        if (!exchange.error.isEmpty())
            html += u"<p class=\"failed\">%1</p>\n"_s.arg(escaped(exchange.error));
        if (!exchange.responseHead.isEmpty() || !exchange.responseBody.isEmpty())
            html += u"<pre>%1%2</pre>\n"_s.arg(bytes(exchange.responseHead), bytes(exchange.responseBody));
        html += u"</details>\n"_s;
    }
    return html;
}

QString checkMark(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return u"\u2713"_s;
    case CheckState::Warned:
        return u"!"_s;
    case CheckState::Failed:
        return u"\u2715"_s;
    default:
        break;
    }
    return u"\u2013"_s;
}

/*! What is wrong in full; the row of all checks is folded when nothing is. */
QString checkRows(const KindResult &kind)
{
    if (kind.checks.isEmpty())
        return {};
    QString html;
    for (const Check &check : kind.checks) {
        if (check.state != CheckState::Failed && check.state != CheckState::Warned)
            continue;
        html += u"<div class=\"why %1\"><p><b>%2</b></p><p>%3</p><p>%4</p><p class=\"muted\">%5</p></div>\n"_s.arg(
            check.state == CheckState::Failed ? u"failed"_s : u"skipped"_s,
            escaped(HtmlWords::tr("Check %1: %2").arg(checkTitle(check.id), check.happened)),
            escaped(checkMeaning(check)), escaped(check.advice), escaped(checkSource(check.id)));
    }
    const int passed = kind.checkCount(CheckState::Passed);
    const bool isGreen = kind.checkCount(CheckState::Failed) + kind.checkCount(CheckState::Warned) == 0;
    html += u"<details%1><summary>%2</summary>\n<table>\n"_s.arg(
        isGreen ? QString() : u" open"_s,
        escaped(HtmlWords::tr("%1 of %n check(s) passed", nullptr, int(kind.checks.size())).arg(passed)));
    for (const Check &check : kind.checks) {
        const QString seen = check.state == CheckState::Passed ? check.note : check.happened;
        html += u"<tr><td>%1</td><td><b>%2</b></td><td>%3</td><td>%4</td><td class=\"muted\">%5</td></tr>\n"_s.arg(
            checkMark(check.state), escaped(checkTitle(check.id)), escaped(checkStateTitle(check.state)),
            escaped(checkSentence(check.id)), escaped(seen));
    }
    html += u"</table>\n</details>\n"_s;
    return html;
}

QString section(const KindResult &kind)
{
    const QString verdict = verdictName(kind.verdict());
    QString html =
        u"<section><header><h2>%1</h2><span><b class=\"%2\">%3</b> <span class=\"muted\">%4</span></span></header>\n"_s
            .arg(escaped(Providers::kindTitle(kind.kind)), verdict, escaped(verdictTitle(kind.verdict())),
                 escaped(durationText(kind.duration)));
    html += diagram(kind);
    QString lastSkip;
    for (int i = 0; i < int(kind.hops.size()); ++i) {
        const Hop &hop = kind.hops.at(i);
        if (hop.problem == Problem::None || hop.problem == Problem::EarlierHopFailed || hop.happened == lastSkip)
            continue;
        lastSkip = hop.happened;
        html += u"<div class=\"why %1\"><p><b>%2</b></p><p>%3</p><p class=\"muted\">%4</p></div>\n"_s.arg(
            stateName(hop.state),
            escaped(HtmlWords::tr("Hop %1, %2: %3").arg(QString::number(i + 1), stepTitle(hop.step), hop.happened)),
            escaped(hop.advice), escaped(highLevelDoes(hop.step, hop.problem)));
    }
    html += checkRows(kind);
    for (const Hop &hop : kind.hops)
        html += evidence(stepTitle(hop.step), hop.evidence);
    for (const Check &check : kind.checks) {
        if (check.state == CheckState::Failed || check.state == CheckState::Warned)
            html += evidence(checkTitle(check.id), check.evidence);
    }
    return html + u"</section>\n"_s;
}

} // namespace

QByteArray htmlReport(const TestResult &result)
{
    const QString verdict = verdictName(result.verdict());
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n"
        "<style>%3</style>\n</head>\n<body>\n<main>\n"_s.arg(
            languageTag(), escaped(HtmlWords::tr("Linesman line test: %1").arg(verdictTitle(result.verdict()))),
            QString::fromLatin1(Style));
    html += u"<h1>%1</h1>\n<p class=\"summary %2\">%3</p>\n<dl>\n"_s.arg(escaped(HtmlWords::tr("Line test")), verdict,
                                                                         escaped(summary(result)));
    html += row(HtmlWords::tr("Endpoint"), result.isReferenceBridge
                                               ? HtmlWords::tr("%1 (built-in reference bridge)").arg(result.endpoint)
                                               : result.endpoint);
    html += row(HtmlWords::tr("Emulator"), result.emulatorUrl);
    html += row(HtmlWords::tr("Behaviour profile"), result.profile);
    html += row(HtmlWords::tr("Depth"), depthName(result.depth));
    html += row(HtmlWords::tr("Not tested"), notTested(result).join(u' '));
    html += row(HtmlWords::tr("Hop time-out"), durationText(result.hopTimeout));
    html += row(HtmlWords::tr("Started"), result.startedAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s));
    html += row(HtmlWords::tr("Run"), result.id);
    html += u"</dl>\n"_s;
    for (const KindResult &kind : result.kinds)
        html += section(kind);
    if (!result.switches.isEmpty()) {
        html += u"<section>\n<h2>%1</h2>\n<table>\n<tr><th>%2</th><th>%3</th><th>%4</th><th>%5</th></tr>\n"_s.arg(
            escaped(HtmlWords::tr("Behaviour of the emulator")), escaped(HtmlWords::tr("Switch")),
            escaped(HtmlWords::tr("Where HighLevel's sources disagree")), escaped(HtmlWords::tr("Side taken")),
            escaped(HtmlWords::tr("Source")));
        for (const BehaviourSwitch &item : result.switches)
            html += u"<tr><td>%1</td><td>%2</td><td>%3</td><td class=\"muted\">%4</td></tr>\n"_s.arg(
                escaped(item.id), escaped(item.topic), escaped(item.side), escaped(item.source));
        html += u"</table>\n</section>\n"_s;
    }
    html += u"<footer>%1</footer>\n</main>\n</body>\n</html>\n"_s.arg(
        escaped(HtmlWords::tr("Made by Linesman %1. Secrets are masked.").arg(QStringLiteral(LINESMAN_VERSION))));
    return html.toUtf8();
}

} // namespace Linesman::LineTest
