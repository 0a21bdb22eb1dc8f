// SPDX-License-Identifier: GPL-3.0-or-later
// `history compare`: one history against another.
#include "app/cli/historyoptions.h"

#include "app/cli/progress.h"
#include "app/cli/requestlines.h"
#include "app/cli/terminal.h"
#include "app/core/redaction.h"
#include "app/history/filecomparison.h"

#include <QCoreApplication>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype MostPrinted = 1'000;

class CompareTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::HistoryCommand)
public:
    static QString comparing() { return tr("Comparing two histories"); }
    static QString counts(const History::FileComparison &found)
    {
        return tr("%1 the same in both, %2 answered differently, %3 only in the first, %4 only in the second.")
            .arg(QString::number(found.same), QString::number(found.otherwise), QString::number(found.onlyFirst),
                 QString::number(found.onlySecond));
    }
    static QString more() { return tr("There are more differences than these."); }
};

QString rowText(const History::Row &row)
{
    return redacted(u"%1  %2  %3  %4 %5"_s.arg(QString::number(row.id).rightJustified(7),
                                               row.startedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"),
                                               statusWord(row.status), row.method, row.url));
}

void printDifferences(const History::FileComparison &found)
{
    for (const History::RequestSort &sort : found.sorts) {
        if (!sort.isEqual())
            printLine(u"  %1:  %2  ->  %3"_s.arg(sort.request, History::statusesText(sort.first),
                                                 History::statusesText(sort.second)));
    }
    for (const History::FileDifference &one : found.differences) {
        if (one.second.id == 0)
            printLine(u"- "_s + rowText(one.first));
        else if (one.first.id == 0)
            printLine(u"+ "_s + rowText(one.second));
        else
            printLine(u"~ %1  ->  %2"_s.arg(rowText(one.first), statusWord(one.second.status)));
    }
}

int compare(const HistoryOptions &options, const Common &common)
{
    const Result<QString> first = historyFile(options, common);
    if (!first)
        return couldNotStart(first.error());
    const Result<History::FileComparison> found =
        withProgress(CompareTexts::comparing(), [file = *first, other = options.input] {
            return History::comparedFiles(file, other, {}, MostPrinted);
        });
    if (!found)
        return couldNotStart(found.error());
    if (common.json) {
        printJson(History::fileComparisonToJson(*found));
    } else {
        printDifferences(*found);
        if (found->isCut || (found->areSortsCut && !found->isEqual())) // equal sorts are not printed
            say(CompareTexts::more());
        say(CompareTexts::counts(*found));
    }
    return found->isEqual() ? Passed : CheckFailed;
}
} // namespace

void addHistoryComparison(const Command &history, const std::shared_ptr<HistoryOptions> &options)
{
    const Command comparing = history.subcommand("compare", "What is different between this history and another one");
    comparing.option("other", options->input, "The other history, a backup, or an evidence bundle")
        .valueName("FILE")
        .required();
    addHistoryFile(comparing, *options);
    comparing.footer(
        "- is only in the first, + only in the second, ~ answered otherwise; before them each sort of request "
        "that is not\nthere as often, or not answered alike. Ends with 0 when they are the same and with 1 "
        "when they are not.");
    comparing.onRun([options](const Common &common) { return compare(*options, common); });
}

} // namespace Linesman::Cli
