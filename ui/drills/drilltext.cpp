// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drills/drilltext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {

class DrillSentences
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::DrillsDialog)
public:
    static QString needs(const QString &need)
    {
        if (need == "answer"_L1)
            return tr("that it takes a delivery");
        if (need == "status"_L1)
            return tr("that it reports a status");
        if (need == "reply"_L1)
            return tr("that it posts a reply");
        if (need == "events"_L1)
            return tr("an address for app events");
        return need;
    }
    static QString needed(const QStringList &needs)
    {
        return tr("Needs of your endpoint: %1.").arg(needs.join(u", "_s));
    }
    static QString right(const QString &what) { return tr("Right: %1").arg(what); }
    static QString wrong(const QString &what) { return tr("Wrong: %1").arg(what); }
    static QString lost(const QString &what) { return tr("Lost, and no fault of your endpoint: %1").arg(what); }
};

} // namespace

QString drillNeeds(const Drills::Drill &drill)
{
    QStringList needs;
    for (const QString &need : drill.needs)
        needs.append(DrillSentences::needs(need));
    return needs.isEmpty() ? QString() : DrillSentences::needed(needs);
}

QString drillEvidence(const Drills::DrillResult &result)
{
    QStringList lines;
    for (const Drills::DrillCheck &check : result.checks) {
        const QString seen = check.happened.isEmpty() || check.happened == check.evidence
                                 ? check.evidence
                                 : u"%1 (%2)"_s.arg(check.happened, check.evidence);
        const QString what = u"%1: %2"_s.arg(check.name, seen);
        lines.append(check.passed ? DrillSentences::right(what) : DrillSentences::wrong(what));
    }
    for (const QString &loss : result.losses)
        lines.append(DrillSentences::lost(loss));
    return lines.join(u'\n');
}

} // namespace Linesman::Ui
