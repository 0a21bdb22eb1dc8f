// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/staffreport.h"

#include "app/core/csvline.h"
#include "app/core/outputfile.h"
#include "app/core/translations.h"
#include "app/doctor/pagestyle.h"
#include "app/providers/enabling.h"

#include <QCoreApplication>

#include <algorithm>

namespace Linesman::Doctor {

using namespace Qt::Literals::StringLiterals;
using Installs::MatrixCell;
using Installs::MatrixRow;
using Installs::Verdict;

namespace {
class StaffTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Doctor::StaffReport)
};

const char StaffStyle[] = R"css(
.bad{color:var(--bad)}.good{color:var(--good)}.warn{color:var(--warn)}.muted{color:var(--muted)}p{margin:0 0 8px}
pre{white-space:pre-wrap;overflow-wrap:anywhere;border-left:3px solid var(--line);margin:8px 0 0;padding:4px 12px;font:inherit}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-top:1px solid var(--line)}
)css";

struct Action {
    QString who;
    QString what;
    QString note;
};

QString placeName(const MatrixRow &row)
{
    const QString id = row.location.id.text();
    return row.location.name.isEmpty() ? id : u"%1 (%2)"_s.arg(row.location.name, id);
}

Action byDeveloper(const QString &what, const MatrixRow &row, const MatrixCell &cell)
{
    return {StaffTexts::tr("the developer of the app"), what,
            StaffTexts::tr("%1: %2 %3").arg(placeName(row), cell.reason, what)};
}

/*! The step that chooses or shows the provider, after the one that installs the app. */
Action byClick(const Providers::KnownProvider &provider, const MatrixRow &row, qsizetype step)
{
    const QList<Providers::EnableStep> steps = Providers::enableSteps(provider);
    const Providers::EnableStep &wanted = steps.at(std::min(step, steps.size() - 1));
    return {wanted.who, wanted.what, Providers::enableNote(provider, row.location)};
}

/*! What is to be done about \a cell, in the order in which the matrix judges. */
Action actionFor(const Providers::KnownProvider &provider, const MatrixRow &row, const MatrixCell &cell)
{
    using State = Installs::TokenState::State;
    if (cell.verdict == Verdict::Ready)
        return {};
    if (cell.verdict == Verdict::NotInstalled)
        return byClick(provider, row, 0);
    if (row.token.isInactive)
        return {StaffTexts::tr("the owner of the agency"),
                StaffTexts::tr("Open the sub-account again: Agency view > Sub-Accounts, or renew its plan."),
                StaffTexts::tr("The sub-account %1 is paused or its plan has lapsed, so nothing can be sent from it.")
                    .arg(placeName(row))};
    if (!row.token.missing.isEmpty())
        return byClick(provider, row, 0);
    if (row.token.state == State::Failing)
        return byClick(provider, row, 0);
    if (cell.selected == Installs::Selected::NotOurs)
        return byClick(provider, row, 1);
    if (cell.verdict == Verdict::Broken || row.token.state == State::None || cell.seen.status == "failed"_L1)
        return byDeveloper(StaffTexts::tr("Look at the bridge and at this location's token."), row, cell);
    return byClick(provider, row, 1); // not known: look there
}

int order(const StaffItem &item)
{
    if (item.isFine)
        return 2;
    return item.isKnown ? 0 : 1;
}

QString stateClass(const StaffItem &item)
{
    if (item.isFine)
        return u"good"_s;
    return item.isKnown ? u"bad"_s : u"warn"_s;
}

QString stateWord(const StaffItem &item)
{
    if (item.isFine)
        return StaffTexts::tr("Fine");
    return item.isKnown ? StaffTexts::tr("Not fine") : StaffTexts::tr("Not known");
}

QString itemHtml(const StaffItem &item)
{
    return u"<section><h3><span class=\"%1\">%2</span> %3 <span class=\"muted\">%4</span></h3><p>%5: %6</p>"
           "<p><b>%7</b> %8</p><p><b>%9</b> "_s.arg(stateClass(item), stateWord(item).toHtmlEscaped(),
                                                    item.location.toHtmlEscaped(), item.locationId.toHtmlEscaped(),
                                                    item.provider.toHtmlEscaped(), item.state.toHtmlEscaped(),
                                                    StaffTexts::tr("Who:").toHtmlEscaped(), item.who.toHtmlEscaped(),
                                                    StaffTexts::tr("What:").toHtmlEscaped()) +
           u"%1</p><pre>%2</pre></section>\n"_s.arg(item.what.toHtmlEscaped(), item.note.toHtmlEscaped());
}
} // namespace

QList<StaffItem> staffItems(const Installs::Matrix &matrix)
{
    QList<StaffItem> items;
    for (const MatrixRow &row : matrix.rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const MatrixCell &cell = row.cells.at(i);
            const Action action = actionFor(matrix.providers.at(i), row, cell);
            items.append({row.location.id.text(), row.location.name, matrix.providers.at(i).name,
                          cell.verdict == Verdict::Ready, cell.verdict != Verdict::Unknown, cell.reason, action.who,
                          action.what, action.note});
        }
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const StaffItem &one, const StaffItem &other) { return order(one) < order(other); });
    return items;
}

QByteArray staffHtml(const QList<StaffItem> &items, const QString &agency, const QDateTime &at)
{
    const auto fine = int(std::count_if(items.begin(), items.end(), [](const auto &item) { return item.isFine; }));
    const QString title = StaffTexts::tr("Messaging in the locations of %1").arg(agency);
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width\"><title>%2</title><style>%3</style></head>\n"
        "<body><main><h1>%2</h1><p class=\"muted\">%4 %5 UTC</p>\n"_s.arg(
            languageTag(), title.toHtmlEscaped(), QString::fromLatin1(PageStyle) + QLatin1StringView(StaffStyle),
            StaffTexts::tr("%1 fine, %2 not.")
                .arg(QString::number(fine), QString::number(items.size() - fine))
                .toHtmlEscaped(),
            at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s));
    html += u"<h2>%1</h2>\n"_s.arg(StaffTexts::tr("What is to be done").toHtmlEscaped());
    for (const StaffItem &item : items)
        html += item.isFine ? QString() : itemHtml(item);
    html += fine == items.size() ? u"<p>%1</p>\n"_s.arg(StaffTexts::tr("Nothing.").toHtmlEscaped()) : QString();
    html += u"<h2>%1</h2>\n<table>"_s.arg(StaffTexts::tr("What is fine").toHtmlEscaped());
    for (const StaffItem &item : items) {
        if (item.isFine)
            html += u"<tr><td>%1<br><span class=\"muted\">%2</span></td><td>%3</td><td>%4</td></tr>\n"_s.arg(
                item.location.toHtmlEscaped(), item.locationId.toHtmlEscaped(), item.provider.toHtmlEscaped(),
                item.state.toHtmlEscaped());
    }
    return (html + u"</table></main></body></html>\n"_s).toUtf8();
}

QByteArray staffCsv(const QList<StaffItem> &items)
{
    QByteArray csv = csvLine(
        {u"locationId"_s, u"location"_s, u"provider"_s, u"state"_s, u"reason"_s, u"who"_s, u"what"_s, u"note"_s});
    for (const StaffItem &item : items)
        csv += csvLine({item.locationId, item.location, item.provider,
                        item.isFine    ? u"fine"_s
                        : item.isKnown ? u"notFine"_s
                                       : u"unknown"_s,
                        item.state, item.who, item.what, item.note});
    return csv;
}

Result<> writeStaffReport(const QList<StaffItem> &items, const QString &agency, const QDateTime &at,
                          const QString &file)
{
    if (file.endsWith(".html"_L1, Qt::CaseInsensitive))
        return OutputFile::write(file, staffHtml(items, agency, at));
    if (file.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return OutputFile::write(file, staffCsv(items));
    return failure(Error::Kind::BadInput, u"\"%1\": name a file that ends in .html or .csv"_s.arg(file));
}

} // namespace Linesman::Doctor
