// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/report.h"

#include "app/core/csvline.h"
#include "app/core/outputfile.h"
#include "app/core/translations.h"
#include "app/doctor/pagestyle.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace Linesman::Doctor {

using namespace Qt::Literals::StringLiterals;

namespace {
class ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Doctor::Report)
};

const char ReportStyle[] = R"css(
.problem{color:var(--bad)}.warning{color:var(--warn)}.note,.muted{color:var(--muted)}p{margin:0 0 8px}ul{margin:0 0 8px;padding-left:20px}
code{overflow-wrap:anywhere}a{color:inherit}
)css";

QString iso(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QString subjectText(const Spot &spot)
{
    if (spot.name.isEmpty())
        return spot.sight.subject;
    return u"%1 (%2)"_s.arg(spot.name, spot.sight.subject);
}

QString weightTitle(Finding::Weight weight)
{
    switch (weight) {
    case Finding::Weight::Problem:
        return ReportTexts::tr("Problem");
    case Finding::Weight::Warning:
        return ReportTexts::tr("Warning");
    case Finding::Weight::Note:
        break;
    }
    return ReportTexts::tr("Note");
}

QJsonObject spotJson(const Spot &spot)
{
    QJsonArray exchanges;
    for (const ExchangeId id : spot.sight.exchanges)
        exchanges.append(id);
    QJsonObject json{{"count"_L1, spot.sight.count}, {"new"_L1, spot.isNew}, {"exchanges"_L1, exchanges}};
    const auto add = [&json](QLatin1StringView name, const QString &text) {
        if (!text.isEmpty())
            json.insert(name, text);
    };
    add("subject"_L1, spot.sight.subject);
    add("name"_L1, spot.name);
    add("evidence"_L1, spot.sight.evidence);
    add("first"_L1, iso(spot.sight.first));
    add("last"_L1, iso(spot.sight.last));
    if (spot.muted)
        json.insert("muted"_L1, spot.muted->reason);
    return json;
}

/*! What is missing, with the findings that wait for it. */
QMap<QString, QStringList> waiting(const Report &report)
{
    QMap<QString, QStringList> ids;
    for (const Unlooked &one : report.unlooked) {
        for (const QString &need : one.needs)
            ids[need].append(one.id);
    }
    return ids;
}

QString spotLine(const Spot &spot)
{
    QStringList parts;
    if (!spot.sight.subject.isEmpty())
        parts.append(subjectText(spot));
    if (!spot.sight.evidence.isEmpty())
        parts.append(spot.sight.evidence);
    if (spot.sight.count > 1)
        parts.append(ReportTexts::tr("%n time(s)", nullptr, spot.sight.count));
    if (spot.sight.last.isValid())
        parts.append(ReportTexts::tr("last %1").arg(iso(spot.sight.last)));
    if (spot.muted)
        parts.append(ReportTexts::tr("muted: %1").arg(spot.muted->reason));
    return parts.join(u" · "_s);
}

QString entryHtml(const Entry &entry)
{
    constexpr qsizetype ShownSpots = 20;
    QString html = u"<section><h3><span class=\"%1\">%2 %3</span> %4</h3><p>%5</p><p><b>%6</b> %7</p><ul>"_s.arg(
        weightName(entry.finding.weight), weightTitle(entry.finding.weight).toHtmlEscaped(),
        entry.finding.id.toHtmlEscaped(), entry.finding.title.toHtmlEscaped(), entry.finding.meaning.toHtmlEscaped(),
        ReportTexts::tr("Next:").toHtmlEscaped(), entry.finding.nextStep.toHtmlEscaped());
    for (qsizetype i = 0; i < qMin(entry.spots.size(), ShownSpots); ++i)
        html += u"<li>%1</li>"_s.arg(spotLine(entry.spots.at(i)).toHtmlEscaped());
    if (entry.spots.size() > ShownSpots)
        html += u"<li>%1</li>"_s.arg(
            ReportTexts::tr("and %n more", nullptr, int(entry.spots.size() - ShownSpots)).toHtmlEscaped());
    const QString source = entry.finding.source.toHtmlEscaped();
    return html + u"</ul><p class=\"muted\">%1</p></section>\n"_s.arg(
                      entry.url.isEmpty() ? source : u"<a href=\"%1\">%2</a>"_s.arg(entry.url.toHtmlEscaped(), source));
}

QString summary(const Report &report)
{
    int muted = 0;
    int fresh = 0;
    for (const Entry &entry : report.entries) {
        muted += entry.isMuted() ? 1 : 0;
        fresh += entry.isNew() ? 1 : 0;
    }
    return ReportTexts::tr("%1 found (%2 new, %3 muted), %4 looked for, %5 could not be looked for.")
        .arg(QString::number(report.entries.size()), QString::number(fresh), QString::number(muted),
             QString::number(report.looked), QString::number(report.unlooked.size()));
}

QString reachSentence(const Report &report)
{
    return report.isWhole
               ? ReportTexts::tr("Looked at the last %n day(s) of history.", nullptr, report.days)
               : ReportTexts::tr("Looked at the newest exchanges of the last %n day(s) of history; there are "
                                 "more.",
                                 nullptr, report.days);
}
} // namespace

QJsonObject toJson(const Entry &entry)
{
    QJsonArray spots;
    for (const Spot &spot : entry.spots)
        spots.append(spotJson(spot));
    QJsonObject json = entry.finding.toJson();
    json.insert("event"_L1, u"finding"_s);
    json.insert("area"_L1, entry.area);
    json.insert("place"_L1, entry.place);
    if (!entry.url.isEmpty())
        json.insert("url"_L1, entry.url);
    json.insert("new"_L1, entry.isNew());
    json.insert("muted"_L1, entry.isMuted());
    json.insert("count"_L1, entry.count());
    json.insert("spots"_L1, spots);
    return json;
}

QJsonObject toJson(const Report &report)
{
    QJsonArray findings;
    for (const Entry &entry : report.entries)
        findings.append(toJson(entry));
    QJsonArray unlooked;
    for (const Unlooked &one : report.unlooked)
        unlooked.append(QJsonObject{
            {"id"_L1, one.id}, {"title"_L1, one.title}, {"needs"_L1, QJsonArray::fromStringList(one.needs)}});
    QJsonObject json{{"connection"_L1, report.connection},
                     {"at"_L1, iso(report.at)},
                     {"days"_L1, report.days},
                     {"whole"_L1, report.isWhole},
                     {"looked"_L1, report.looked},
                     {"findings"_L1, findings},
                     {"unlooked"_L1, unlooked}};
    if (report.lastRun.isValid())
        json.insert("lastRun"_L1, iso(report.lastRun));
    return json;
}

QByteArray toHtml(const Report &report)
{
    const QString title = report.connection.isEmpty() ? ReportTexts::tr("Doctor")
                                                      : ReportTexts::tr("Doctor for %1").arg(report.connection);
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width\"><title>%2</title><style>%3</style></head>\n"
        "<body><main><h1>%2</h1><p class=\"muted\">%4 UTC. %5 %6</p>\n"_s.arg(
            languageTag(), title.toHtmlEscaped(), QString::fromLatin1(PageStyle) + QLatin1StringView(ReportStyle),
            report.at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s), summary(report).toHtmlEscaped(),
            reachSentence(report).toHtmlEscaped());
    for (const Entry &entry : report.entries)
        html += entryHtml(entry);
    if (report.entries.isEmpty())
        html += u"<section><p>%1</p></section>\n"_s.arg(ReportTexts::tr("Nothing was found.").toHtmlEscaped());
    const QMap<QString, QStringList> needs = waiting(report);
    if (!needs.isEmpty())
        html += u"<h2>%1</h2>\n<ul>"_s.arg(ReportTexts::tr("What could not be looked for").toHtmlEscaped());
    for (auto need = needs.begin(); need != needs.end(); ++need)
        html += u"<li>%1 <span class=\"muted\">%2</span></li>"_s.arg(needSentence(need.key()).toHtmlEscaped(),
                                                                     need.value().join(u' ').toHtmlEscaped());
    html += needs.isEmpty() ? QString() : u"</ul>\n"_s;
    return (html + u"</main></body></html>\n"_s).toUtf8();
}

QByteArray toCsv(const Report &report)
{
    QByteArray csv = csvLine({u"id"_s, u"weight"_s, u"area"_s, u"title"_s, u"subject"_s, u"name"_s, u"evidence"_s,
                              u"count"_s, u"first"_s, u"last"_s, u"new"_s, u"muted"_s, u"nextStep"_s, u"source"_s});
    for (const Entry &entry : report.entries) {
        for (const Spot &spot : entry.spots)
            csv += csvLine({entry.finding.id, weightName(entry.finding.weight), entry.area, entry.finding.title,
                            spot.sight.subject, spot.name, spot.sight.evidence, QString::number(spot.sight.count),
                            iso(spot.sight.first), iso(spot.sight.last), spot.isNew ? u"yes"_s : u"no"_s,
                            spot.muted ? spot.muted->reason : QString(), entry.finding.nextStep, entry.finding.source});
    }
    return csv;
}

QString toText(const Report &report)
{
    constexpr qsizetype ShownSpots = 5;
    QString text;
    int muted = 0;
    for (const Entry &entry : report.entries) {
        if (entry.isMuted()) {
            ++muted;
            continue;
        }
        text += u"%1 %2 %3%4\n  %5\n"_s.arg(entry.finding.id, weightTitle(entry.finding.weight), entry.finding.title,
                                            entry.isNew() ? u" ["_s + ReportTexts::tr("new") + u']' : QString(),
                                            entry.finding.meaning);
        for (qsizetype i = 0; i < qMin(entry.spots.size(), ShownSpots); ++i)
            text += u"    - %1\n"_s.arg(spotLine(entry.spots.at(i)));
        if (entry.spots.size() > ShownSpots)
            text += u"    - %1\n"_s.arg(ReportTexts::tr("and %n more", nullptr, int(entry.spots.size() - ShownSpots)));
        text += u"  %1 %2\n  %3\n\n"_s.arg(ReportTexts::tr("Next:"), entry.finding.nextStep, entry.finding.source);
    }
    if (muted > 0)
        text += ReportTexts::tr("%n finding(s) are muted.", nullptr, muted) + u"\n\n"_s;
    const QMap<QString, QStringList> needs = waiting(report);
    for (auto need = needs.begin(); need != needs.end(); ++need)
        text +=
            ReportTexts::tr("Not looked for (%1): %2").arg(need.value().join(u' '), needSentence(need.key())) + u'\n';
    return text + (needs.isEmpty() ? QString() : u"\n"_s) + reachSentence(report) + u'\n' + summary(report) + u'\n';
}

Result<> writeReport(const Report &report, const QString &file)
{
    if (file.endsWith(".html"_L1, Qt::CaseInsensitive))
        return OutputFile::write(file, toHtml(report));
    if (file.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return OutputFile::write(file, toCsv(report));
    if (file.endsWith(".json"_L1, Qt::CaseInsensitive))
        return OutputFile::write(file, QJsonDocument(toJson(report)).toJson());
    return failure(Error::Kind::BadInput, u"\"%1\": name a file that ends in .html, .csv or .json"_s.arg(file));
}

} // namespace Linesman::Doctor
