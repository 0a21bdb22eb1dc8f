// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drilltelling.h"

#include "app/cli/terminal.h"

#include <QCoreApplication>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class DrillWords
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::DrillCommand)
public:
    static QString line(const Drills::DrillResult &result)
    {
        return tr("%1  %2  %3, %4 s")
            .arg(Drills::verdictTitle(result.verdict).leftJustified(8), result.name.leftJustified(22), result.title,
                 QString::number(double(result.duration.count()) / 1e6, 'f', 1));
    }
    static QString seen(const QString &evidence) { return tr("Seen: %1").arg(evidence); }
    static QString advice(const Drills::DrillResult &result)
    {
        return tr("Do: %1 (%2)").arg(result.advice, result.source);
    }
    static QString lost(const QString &loss) { return tr("Lost: %1").arg(loss); }
};

void printIndented(const QString &text)
{
    if (!text.isEmpty())
        printLine(u"          "_s + text);
}

} // namespace

void tellSeen(const QString &evidence)
{
    if (!evidence.isEmpty())
        printIndented(DrillWords::seen(evidence));
}

void tellDrill(const Drills::DrillResult &result, bool json)
{
    if (json) {
        QJsonObject line = Drills::toJson(result);
        line[u"event"_s] = u"drill"_s;
        printJson(line);
        return;
    }
    printLine(DrillWords::line(result));
    printIndented(result.reason);
    if (result.verdict == Drills::DrillVerdict::Failed) {
        for (const Drills::DrillCheck &check : result.checks) {
            if (!check.passed)
                tellSeen(check.evidence);
        }
        printIndented(result.why);
        if (!result.advice.isEmpty()) // a person's own drill need have none
            printIndented(DrillWords::advice(result));
    }
    for (const QString &loss : result.losses)
        printIndented(DrillWords::lost(loss));
}

void tellNotPutBack(const QStringList &notPutBack)
{
    for (const QString &what : notPutBack)
        say(u"linesman-cli: "_s + Drills::notRestored(what), Tone::Warning);
}

} // namespace Linesman::Cli
