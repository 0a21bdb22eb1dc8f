// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drills/drillresult.h"

#include "app/core/enumnames.h"
#include "app/core/milliseconds.h"
#include "app/core/pulse.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Linesman::Drills {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto VerdictNames = enumNames<DrillVerdict>({
    {DrillVerdict::Passed, "passed"},
    {DrillVerdict::Failed, "failed"},
    {DrillVerdict::Skipped, "skipped"},
    {DrillVerdict::Cancelled, "cancelled"},
});

class ResultTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Drills::DrillResult)
public:
    static QString title(DrillVerdict verdict)
    {
        switch (verdict) {
        case DrillVerdict::Passed:
            return tr("passed");
        case DrillVerdict::Failed:
            return tr("failed");
        case DrillVerdict::Skipped:
            return tr("skipped");
        case DrillVerdict::Cancelled:
            break;
        }
        return tr("cancelled");
    }
    static QString notRestored(const QString &what) { return tr("Not restored: %1").arg(what); }
};

} // namespace

QString verdictName(DrillVerdict verdict)
{
    return VerdictNames.text(verdict);
}

QString verdictTitle(DrillVerdict verdict)
{
    return ResultTexts::title(verdict);
}

QString notRestored(const QString &what)
{
    return ResultTexts::notRestored(what);
}

QJsonObject toJson(const DrillResult &result)
{
    QJsonArray checks;
    for (const DrillCheck &check : result.checks) {
        checks.append(QJsonObject{{u"name"_s, check.name},
                                  {u"passed"_s, check.passed},
                                  {u"happened"_s, check.happened},
                                  {u"evidence"_s, check.evidence}});
    }
    QJsonObject json{{u"name"_s, result.name},
                     {u"verdict"_s, verdictName(result.verdict)},
                     {u"title"_s, result.title},
                     {u"why"_s, result.why},
                     {u"advice"_s, result.advice},
                     {u"source"_s, result.source},
                     {u"reason"_s, result.reason},
                     {u"checks"_s, checks},
                     {u"losses"_s, QJsonArray::fromStringList(result.losses)},
                     {u"durationMs"_s, inMilliseconds(result.duration)}};
    if (result.isBusy)
        json.insert(u"code"_s, QString(MachineBusy));
    return json;
}

} // namespace Linesman::Drills
