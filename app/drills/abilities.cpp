// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drills/abilities.h"

#include <QCoreApplication>

namespace Linesman::Drills {

using namespace Qt::Literals::StringLiterals;

namespace {

class AbilityTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Drills::DrillRun)
};

QString andRefusals(const QString &sentence, const QString &calls)
{
    return calls.isEmpty() ? sentence : sentence + u' ' + AbilityTexts::tr("The emulator refused %1").arg(calls);
}

} // namespace

bool Abilities::has(const QString &need) const
{
    if (need == "answer"_L1)
        return answers;
    if (need == "status"_L1)
        return reports;
    return need == "reply"_L1 ? replies : need == "events"_L1 && hasEvents;
}

QString Abilities::reasonWithout(const QString &need) const
{
    if (need == "answer"_L1 && isSilent)
        return AbilityTexts::tr("The endpoint gave no whole answer to a plain delivery within ten seconds.");
    if (need == "answer"_L1)
        return refusal.isEmpty() ? AbilityTexts::tr("The endpoint did not take a plain delivery.")
                                 : AbilityTexts::tr("The endpoint did not take a plain delivery: %1").arg(refusal);
    if (need == "status"_L1)
        return andRefusals(AbilityTexts::tr("The endpoint reported no status for a plain message."), refusedCalls);
    if (need == "reply"_L1)
        return andRefusals(AbilityTexts::tr("The endpoint posted no reply to a plain message."), refusedCalls);
    if (need == "events"_L1)
        return AbilityTexts::tr("No address for app events was given (--app-events-to).");
    return AbilityTexts::tr("The drill needs \"%1\", which nothing here offers.").arg(need);
}

} // namespace Linesman::Drills
