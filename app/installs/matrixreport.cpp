// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/matrixreport.h"

#include "app/core/csvline.h"
#include "app/core/translations.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>

namespace Linesman::Installs {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Installs::MatrixReport)
};

QString iso(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QString installedWord(const std::optional<bool> &installed)
{
    return !installed ? u"unknown"_s : *installed ? u"yes"_s : u"no"_s;
}

const char Style[] = R"css(
:root{--canvas:#f4f6f8;--panel:#fff;--line:#dde2e8;--text:#1a2027;--muted:#586370;--good:#14713f;--warn:#8a5600;--bad:#bf2a26}
@media (prefers-color-scheme:dark){:root{--canvas:#0f1216;--panel:#161a20;--line:#2b323c;--text:#e6e9ee;--muted:#98a2b0;--good:#3fbf7f;--warn:#e0a93b;--bad:#f37a73}}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--text);font:14px/1.5 Inter,system-ui,sans-serif}
main{max-width:1280px;margin:0 auto;padding:32px 24px 64px}
h1{font-size:24px;margin:0 0 4px}h2{font-size:17px;margin:32px 0 8px}
.muted{color:var(--muted)}.ready{color:var(--good)}.attention,.warning{color:var(--warn)}.broken,.problem{color:var(--bad)}
.unknown,.notInstalled,.note{color:var(--muted)}
ul.counts{list-style:none;display:flex;flex-wrap:wrap;gap:12px;margin:16px 0;padding:0}
ul.counts li{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:8px 16px}
ul.counts b{font-size:20px;margin-right:6px}
section.finding{background:var(--panel);border:1px solid var(--line);border-left-width:3px;border-radius:6px;padding:12px 16px;margin:0 0 12px}
section.finding h3{font-size:15px;margin:0}section.finding p{margin:4px 0}
table{width:100%;border-collapse:collapse;background:var(--panel);border:1px solid var(--line)}
th,td{text-align:left;vertical-align:top;padding:6px 10px;border-bottom:1px solid var(--line)}
th{color:var(--muted);font-weight:600}td small{display:block;color:var(--muted)}
code{font:12px "JetBrains Mono",ui-monospace,monospace;color:var(--muted)}
@media print{body{background:none}thead{display:table-header-group}tr,section{break-inside:avoid}}
)css";

QString verdictMark(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return u"\u2713"_s;
    case Verdict::Broken:
        return u"\u2715"_s;
    case Verdict::Attention:
        return u"\u25b3"_s;
    case Verdict::Unknown:
        return u"?"_s;
    case Verdict::NotInstalled:
        break;
    }
    return u"\u2013"_s;
}

QString cellHtml(const MatrixCell &cell)
{
    QString html = u"<td><b class=\"%1\">%2 %3</b><small>%4</small>"_s.arg(
        verdictName(cell.verdict), verdictMark(cell.verdict), verdictTitle(cell.verdict).toHtmlEscaped(),
        cell.reason.toHtmlEscaped());
    QStringList seen;
    if (cell.seen.delivery.isValid())
        seen += Texts::tr("last delivery %1").arg(iso(cell.seen.delivery));
    if (cell.seen.statusAt.isValid())
        seen += Texts::tr("last status %1, %2").arg(cell.seen.status, iso(cell.seen.statusAt));
    if (cell.seen.inbound.isValid())
        seen += Texts::tr("last inbound %1").arg(iso(cell.seen.inbound));
    if (!seen.isEmpty())
        html += u"<small>%1</small>"_s.arg(seen.join(u"; "_s).toHtmlEscaped());
    return html + u"</td>"_s;
}

QString findingsHtml(const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return {};
    // One section a problem, with all that it was seen at.
    QStringList order;
    QHash<QString, QList<Finding>> byId;
    for (const Finding &finding : findings) {
        if (!byId.contains(finding.id))
            order += finding.id;
        byId[finding.id].append(finding);
    }
    QString html = u"<h2>%1</h2>\n"_s.arg(Texts::tr("What was found").toHtmlEscaped());
    for (const QString &id : order) {
        const QList<Finding> &same = byId[id];
        const Finding &first = same.first();
        html +=
            u"<section class=\"finding\"><h3><span class=\"%1\">%2</span> %3</h3><p>%4</p><p><b>%5</b> %6</p>"_s.arg(
                weightName(first.weight), id, first.title.toHtmlEscaped(), first.meaning.toHtmlEscaped(),
                Texts::tr("Next:").toHtmlEscaped(), first.nextStep.toHtmlEscaped());
        QStringList places;
        constexpr int ShownLimit = 20;
        for (const Finding &finding : same.first(qMin(same.size(), qsizetype(ShownLimit))))
            places += u"<code>%1</code> %2"_s.arg(finding.subject.toHtmlEscaped(), finding.evidence.toHtmlEscaped());
        if (same.size() > ShownLimit)
            places += Texts::tr("and %n more", nullptr, int(same.size()) - ShownLimit).toHtmlEscaped();
        html += u"<p class=\"muted\">%1<br>%2</p></section>\n"_s.arg(
            places.join(u"<br>"_s), Texts::tr("Source: %1.").arg(first.source).toHtmlEscaped());
    }
    return html;
}

Result<> take(QIODevice &out, const QByteArray &bytes, int done, const RowTold &told)
{
    if (out.write(bytes) != bytes.size())
        return failure(Error::Kind::Storage, out.errorString());
    if (told && !told(done))
        return failure(Error::Kind::Cancelled, u"cancelled after %1 locations"_s.arg(done));
    return {};
}
} // namespace

QString selectedTitle(Selected selected)
{
    switch (selected) {
    case Selected::Unknown:
        return Texts::tr("unknown");
    case Selected::NotNeeded:
        return Texts::tr("not needed");
    case Selected::Ours:
        return Texts::tr("selected");
    case Selected::NotOurs:
        return Texts::tr("not selected");
    }
    return {};
}

QList<int> verdictCounts(const Matrix &matrix, const QList<int> &rows)
{
    QList<int> counts(qsizetype(AllVerdicts.size()));
    for (const int index : rows) {
        for (const MatrixCell &cell : matrix.rows.at(index).cells)
            ++counts[int(cell.verdict)];
    }
    return counts;
}

Result<> writeCsv(QIODevice &out, const Matrix &matrix, const QList<int> &rows, const RowTold &told)
{
    QByteArray csv =
        csvLine({u"locationId"_s, u"location"_s,       u"installed"_s,       u"versionId"_s,    u"installedAt"_s,
                 u"token"_s,      u"tokenExpiresAt"_s, u"missingScopes"_s,   u"providerId"_s,   u"kind"_s,
                 u"provider"_s,   u"selected"_s,       u"selectedInstead"_s, u"lastDelivery"_s, u"lastDeliveryStatus"_s,
                 u"lastStatus"_s, u"lastStatusAt"_s,   u"lastInbound"_s,     u"verdict"_s,      u"reason"_s});
    int done = 0;
    for (const int index : rows) {
        const MatrixRow &row = matrix.rows.at(index);
        const QStringList place{row.location.id.text(),
                                row.location.name,
                                installedWord(row.location.isInstalled),
                                row.location.versionId,
                                iso(row.location.installedAt),
                                tokenStateName(row.token.state),
                                iso(row.token.expiresAt),
                                row.token.missing.join(u' ')};
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const Providers::KnownProvider &provider = matrix.providers.at(i);
            const MatrixCell &cell = row.cells.at(i);
            csv += csvLine(place + QStringList{provider.id.text(), Providers::kindName(provider.kind), provider.name,
                                               selectedName(cell.selected), cell.chosenName, iso(cell.seen.delivery),
                                               cell.seen.delivery.isValid() ? QString::number(cell.seen.deliveryStatus)
                                                                            : QString(),
                                               cell.seen.status, iso(cell.seen.statusAt), iso(cell.seen.inbound),
                                               verdictName(cell.verdict), cell.reason});
        }
        if (row.cells.isEmpty())
            csv += csvLine(place + QStringList(12));
        if (const Result<> taken = take(out, csv, ++done, told); !taken)
            return taken;
        csv.clear();
    }
    return take(out, csv, done, {}); // the heading alone, when there are no rows
}

Result<> writeHtml(QIODevice &out, const Matrix &matrix, const QList<int> &rows, const QList<Finding> &findings,
                   const RowTold &told)
{
    const QString title = Texts::tr("Installs of %1").arg(matrix.connection);
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                   "<meta name=\"viewport\" content=\"width=device-width\"><title>%2</title><style>%3</style></head>\n"
                   "<body><main><h1>%2</h1><p class=\"muted\">%4</p>\n"_s.arg(
                       languageTag(), title.toHtmlEscaped(), QString::fromLatin1(Style),
                       Texts::tr("%n location(s), as known on %1 UTC.", nullptr, int(rows.size()))
                           .arg(matrix.at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s))
                           .toHtmlEscaped());
    const QList<int> counts = verdictCounts(matrix, rows);
    html += u"<ul class=\"counts\">"_s;
    for (const Verdict verdict : AllVerdicts)
        html += u"<li class=\"%1\"><b>%2</b>%3</li>"_s.arg(
            verdictName(verdict), QString::number(counts.at(int(verdict))), verdictTitle(verdict).toHtmlEscaped());
    html += u"</ul>\n"_s + findingsHtml(findings);
    html += u"<h2>%1</h2>\n<table><thead><tr><th>%1</th><th>%2</th><th>%3</th>"_s.arg(
        Texts::tr("Location").toHtmlEscaped(), Texts::tr("Installed").toHtmlEscaped(),
        Texts::tr("Token").toHtmlEscaped());
    for (const Providers::KnownProvider &provider : matrix.providers)
        html += u"<th>%1<small> %2</small></th>"_s.arg(provider.name.toHtmlEscaped(),
                                                       Providers::kindTitle(provider.kind).toHtmlEscaped());
    html += u"</tr></thead><tbody>\n"_s;
    int done = 0;
    for (const int index : rows) {
        const MatrixRow &row = matrix.rows.at(index);
        html +=
            u"<tr><td>%1<small><code>%2</code></small></td><td>%3<small>%4</small></td><td>%5<small>%6</small></td>"_s
                .arg(row.location.name.toHtmlEscaped(), row.location.id.text().toHtmlEscaped(),
                     installedWord(row.location.isInstalled), iso(row.location.installedAt),
                     tokenStateName(row.token.state),
                     row.token.missing.isEmpty()
                         ? QString()
                         : Texts::tr("lacks %1").arg(row.token.missing.join(u", "_s)).toHtmlEscaped());
        for (const MatrixCell &cell : row.cells)
            html += cellHtml(cell);
        html += u"</tr>\n"_s;
        if (const Result<> taken = take(out, html.toUtf8(), ++done, told); !taken)
            return taken;
        html.clear();
    }
    html += u"</tbody></table>\n<p class=\"muted\">%1</p></main></body></html>\n"_s.arg(
        Texts::tr("Made by Linesman. What is not known is called unknown. Traffic is what passed through Linesman.")
            .toHtmlEscaped());
    return take(out, html.toUtf8(), done, {});
}

QByteArray toCsv(const Matrix &matrix, const QList<int> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    (void)writeCsv(buffer, matrix, rows, {}); // memory takes all
    return buffer.data();
}

QByteArray toHtml(const Matrix &matrix, const QList<int> &rows, const QList<Finding> &findings)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    (void)writeHtml(buffer, matrix, rows, findings, {});
    return buffer.data();
}

QJsonObject rowToJson(const Matrix &matrix, const MatrixRow &row)
{
    QJsonArray providers;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Providers::KnownProvider &provider = matrix.providers.at(i);
        const MatrixCell &cell = row.cells.at(i);
        providers.append(
            QJsonObject{{"id"_L1, provider.id.text()},
                        {"kind"_L1, Providers::kindName(provider.kind)},
                        {"name"_L1, provider.name},
                        {"selected"_L1, selectedName(cell.selected)},
                        {"selectedInstead"_L1, text(cell.chosenName)},
                        {"selectedChanged"_L1, cell.hasChanged},
                        {"lookedAt"_L1, text(iso(cell.lookedAt))},
                        {"lastDelivery"_L1, text(iso(cell.seen.delivery))},
                        {"lastDeliveryStatus"_L1,
                         cell.seen.delivery.isValid() ? QJsonValue(cell.seen.deliveryStatus) : QJsonValue()},
                        {"lastStatus"_L1, text(cell.seen.status)},
                        {"lastStatusAt"_L1, text(iso(cell.seen.statusAt))},
                        {"lastInbound"_L1, text(iso(cell.seen.inbound))},
                        {"verdict"_L1, verdictName(cell.verdict)},
                        {"reason"_L1, cell.reason}});
    }
    const QJsonObject token{{"state"_L1, tokenStateName(row.token.state)},
                            {"expiresAt"_L1, text(iso(row.token.expiresAt))},
                            {"missingScopes"_L1, QJsonArray::fromStringList(row.token.missing)},
                            {"problem"_L1, text(row.token.problem)}};
    return {{"locationId"_L1, row.location.id.text()},
            {"name"_L1, row.location.name},
            {"installed"_L1, row.location.isInstalled ? QJsonValue(*row.location.isInstalled) : QJsonValue()},
            {"versionId"_L1, text(row.location.versionId)},
            {"installedAt"_L1, text(iso(row.location.installedAt))},
            {"token"_L1, token},
            {"lastUseful"_L1, text(iso(row.lastUseful))},
            {"verdict"_L1, verdictName(row.worst)},
            {"providers"_L1, providers}};
}

} // namespace Linesman::Installs
