// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linetestdrills.h"

#include "app/cli/drilltelling.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using Drills::DrillVerdict;

namespace {

class DrillTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::LineTestDrills)
};

/*! Which drills were skipped, as a sentence of what was not tested. */
QString notDrilled(const Drills::DrillReport &report)
{
    QStringList titles;
    for (const Drills::DrillResult &result : report.results) {
        if (result.verdict == DrillVerdict::Skipped || result.verdict == DrillVerdict::Cancelled)
            titles.append(result.title);
    }
    return titles.isEmpty()
               ? DrillTexts::tr("Not tested: HighLevel itself.")
               : DrillTexts::tr("Not tested: HighLevel itself, and these drills: %1.").arg(titles.join(u"; "_s));
}

} // namespace

Task<int> playDrills(Drills::DrillSession *drills, Drills::DrillRequest request, bool json)
{
    const auto told = QObject::connect(drills, &Drills::DrillSession::played, drills,
                                       [json](const Drills::DrillResult &result) { tellDrill(result, json); });
    const Result<Drills::DrillReport> report = co_await drills->run(request);
    QObject::disconnect(told);
    if (!report)
        co_return report.error().kind == Error::Kind::Cancelled ? Interrupted : couldNotStart(report.error());
    if (json) {
        QJsonObject line = Drills::toJson(*report);
        line.remove(u"drills"_s); // told one by one
        line.insert(u"event"_s, u"drillSummary"_s);
        printJson(line);
    } else {
        printLine(Drills::summary(*report));
        printLine(notDrilled(*report));
    }
    tellNotPutBack(*report);
    if (report->wasCancelled)
        co_return Interrupted;
    co_return report->count(DrillVerdict::Failed) == 0 ? Passed : CheckFailed;
}

} // namespace Linesman::Cli
