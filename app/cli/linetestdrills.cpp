// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linetestdrills.h"

#include "app/cli/drilltelling.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>

#include <algorithm>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using Drills::DrillVerdict;

namespace {

class DrillTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::LineTestDrills)
};

/*! The last line of all: \a notTested of the line test, and which drills were skipped. */
QString leftOut(const Drills::DrillReport &report, QStringList notTested)
{
    QStringList titles;
    for (const Drills::DrillResult &result : report.results) {
        if (result.verdict == DrillVerdict::Skipped || result.verdict == DrillVerdict::Cancelled)
            titles.append(result.title);
    }
    if (!titles.isEmpty()) // before HighLevel itself, which ends the list
        notTested.insert(std::max<qsizetype>(0, notTested.size() - 1),
                         DrillTexts::tr("The drills %1.").arg(titles.join(u", "_s)));
    return DrillTexts::tr("Not tested: %1").arg(notTested.join(u' '));
}

} // namespace

void tellNotTested(const QStringList &notTested, bool json)
{
    if (!json) // the object of the test's end has it
        printLine(leftOut({}, notTested));
}

Task<int> playDrills(Drills::DrillSession *drills, Drills::DrillRequest request, QStringList notTested, bool json)
{
    const auto told = QObject::connect(drills, &Drills::DrillSession::played, drills,
                                       [json](const Drills::DrillResult &result) { tellDrill(result, json); });
    const Result<Drills::DrillReport> report = co_await drills->run(request);
    QObject::disconnect(told);
    if (!report) {
        tellNotPutBack(drills->notPutBack());
        const int status =
            report.error().kind == Error::Kind::Cancelled ? int(Interrupted) : couldNotStart(report.error());
        tellNotTested(notTested, json);
        co_return status;
    }
    if (json) {
        QJsonObject line = Drills::toJson(*report);
        line.remove(u"drills"_s); // told one by one
        line.insert(u"event"_s, u"drillSummary"_s);
        printJson(line);
    } else {
        printLine(Drills::summary(*report));
        printLine(leftOut(*report, notTested));
    }
    tellNotPutBack(report->notPutBack);
    if (report->wasCancelled)
        co_return Interrupted;
    co_return report->count(DrillVerdict::Failed) == 0 && !report->isUntested() ? Passed : CheckFailed;
}

} // namespace Linesman::Cli
