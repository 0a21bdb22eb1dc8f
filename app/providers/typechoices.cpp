// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/typechoices.h"

#include "app/providers/rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Linesman::Providers {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Providers::Resolver)
};

TypeChoice judged(TypeChoice choice, const Circumstances &circumstances)
{
    for (const TypeVerdict &verdict : circumstances.remembered) {
        if (verdict.type != choice.type)
            continue;
        const QString day = QLocale().toString(verdict.at.toLocalTime().date(), QLocale::ShortFormat);
        choice.standing = verdict.isAccepted ? Standing::Accepted : Standing::Refused;
        choice.reason = verdict.isAccepted ? Texts::tr("this provider's host took it on %1").arg(day)
                                           : Texts::tr("this provider's host refused it on %1").arg(day);
        choice.source = Texts::tr("remembered by Linesman");
        break;
    }
    const QString side = circumstances.sides.value(u"C1"_s);
    if (side == "SMS"_L1 || side == "Custom"_L1) {
        const bool isTaken = side == choice.type;
        choice.standing = isTaken ? Standing::InForce : Standing::NotInForce;
        choice.reason = isTaken ? Texts::tr("the emulator's behaviour profile takes it")
                                : Texts::tr("the emulator's behaviour profile refuses it");
    }
    return choice;
}

/*! The lower the surer. */
int rank(Standing standing)
{
    switch (standing) {
    case Standing::InForce:
        return 0;
    case Standing::Accepted:
        return 1;
    case Standing::Documented:
        return 2;
    case Standing::Observed:
        return 3;
    case Standing::Refused:
        return 4;
    case Standing::NotInForce:
        return 5;
    }
    return 6;
}

} // namespace

QList<TypeChoice> inboundTypeChoices(Kind kind, const Circumstances &circumstances)
{
    QList<TypeChoice> choices;
    const QList<InboundType> types = inboundTypes(kind);
    for (const InboundType &type : types) {
        TypeChoice choice{type.type, type.note.isEmpty() ? Standing::Documented : Standing::Observed, type.note,
                          type.source};
        if (types.size() == 1) {
            choice.reason = kind == Kind::EmailChannel
                                ? Texts::tr("Sent as “Email” it would land in the default e-mail channel.")
                                : Texts::tr("The only type that this kind of provider takes.");
        } else {
            if (type.note.isEmpty())
                choice.reason = Texts::tr("HighLevel's guide says so");
            choice = judged(choice, circumstances);
        }
        choices << choice;
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const auto &one, const auto &other) { return rank(one.standing) < rank(other.standing); });
    return choices;
}

} // namespace Linesman::Providers
